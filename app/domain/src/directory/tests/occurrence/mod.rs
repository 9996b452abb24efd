//! On which dates a group takes place, and which is the next.

use super::*;
use crate::place::{Day, tests::nottingham};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, date, datetime, time};

mod by_hand;
mod next;
mod rhythm;

/// 2026 and the first half of 2027, for which terms and holidays are known.
fn days() -> impl Iterator<Item = Date> {
    date(2026, 1, 1)
        .series(1.day())
        .take_while(|day| *day <= date(2027, 5, 28))
}

fn weekly(day: Day) -> Session {
    Session {
        day,
        from: time(10, 0, 0, 0),
        to: time(11, 30, 0, 0),
        every: Every::Week,
        term_time: false,
        note: String::new(),
        starting: None,
        until: None,
        weeks: None,
        week_of_month: None,
        except: Vec::new(),
        bank_holidays: false,
    }
}

fn group(times: Vec<Session>) -> Listing {
    Listing { times, ..listing("") }
}

/// The dates of one session in 2026.
fn in_2026(session: Session) -> Vec<Date> {
    let place = nottingham();
    let group = group(vec![session]);
    let year = group.between(date(2026, 1, 1), date(2026, 12, 31), &place.calendar());
    year.iter().map(|one| one.date).collect()
}

fn next(group: &Listing, now: DateTime) -> Option<DateTime> {
    Some(group.next_on(now, &nottingham().calendar())?.starts())
}
