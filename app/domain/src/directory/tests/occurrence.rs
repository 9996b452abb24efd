//! The dates of a group, compared with a year gone through day by day.

use super::*;
use crate::place::{Calendar, Day, tests::nottingham};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, date, datetime, time};

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

#[test]
fn a_weekly_group_meets_on_its_day_and_not_on_bank_holidays() {
    let mondays = in_2026(weekly(Day::Mon));
    assert_eq!(mondays.len(), 52 - 5);
    assert!(!mondays.contains(&date(2026, 5, 25)) && mondays.contains(&date(2026, 6, 1)));
    let open = Session {
        bank_holidays: true,
        ..weekly(Day::Mon)
    };
    assert_eq!(in_2026(open).len(), 52);
}

#[test]
fn fortnights_count_from_the_first_day_even_when_one_falls_out() {
    let fortnightly = Session {
        every: Every::Fortnight,
        starting: Some(date(2026, 3, 23)),
        until: Some(date(2026, 5, 18)),
        ..weekly(Day::Mon)
    };
    // 6 April is Easter Monday, and 4 May a bank holiday.
    assert_eq!(
        in_2026(fortnightly),
        [date(2026, 3, 23), date(2026, 4, 20), date(2026, 5, 18)]
    );
}

#[test]
fn fortnights_count_from_the_first_right_weekday_when_the_first_day_is_another() {
    let fortnightly = Session {
        every: Every::Fortnight,
        starting: Some(date(2026, 9, 1)),
        until: Some(date(2026, 9, 30)),
        ..weekly(Day::Thu)
    };
    assert_eq!(in_2026(fortnightly), [date(2026, 9, 3), date(2026, 9, 17)]);
}

#[test]
fn a_monthly_group_meets_in_its_week_of_each_month() {
    for week in [1, 2, 3, 4, -1] {
        let monthly = Session {
            every: Every::Month,
            week_of_month: Some(week),
            bank_holidays: true,
            ..weekly(Day::Tue)
        };
        let by_hand: Vec<Date> = (1..=12)
            .map(|month| {
                let tuesdays: Vec<_> = days()
                    .filter(|day| day.year() == 2026 && day.month() == month && Day::of(*day) == Day::Tue)
                    .collect();
                match usize::try_from(week) {
                    Ok(week) => tuesdays[week - 1],
                    Err(_) => *tuesdays.last().unwrap(),
                }
            })
            .collect();
        assert_eq!(in_2026(monthly), by_hand, "week {week}");
    }
}

#[test]
fn no_date_is_promised_when_nobody_said_which_week_it_is() {
    for every in [Every::Fortnight, Every::Month, Every::Once] {
        let vague = Session {
            every,
            ..weekly(Day::Tue)
        };
        assert!(!vague.has_known_dates());
        assert_eq!(next(&group(vec![vague]), datetime(2026, 9, 1, 9, 0, 0, 0)), None);
    }
}

#[test]
fn what_takes_place_once_takes_place_then_and_never_again() {
    // A bank holiday, in the school holidays: who named the day knew.
    let fair = Session {
        every: Every::Once,
        starting: Some(date(2026, 8, 31)),
        term_time: true,
        ..weekly(Day::Mon)
    };
    assert_eq!(in_2026(fair.clone()), [date(2026, 8, 31)]);
    let fair = group(vec![fair]);
    assert_eq!(
        next(&fair, datetime(2026, 8, 31, 11, 29, 0, 0)),
        Some(datetime(2026, 8, 31, 10, 0, 0, 0))
    );
    assert_eq!(next(&fair, datetime(2026, 8, 31, 11, 30, 0, 0)), None);
}

#[test]
fn in_the_two_weeks_of_the_october_holidays_a_term_time_group_rests() {
    let in_term = Session {
        term_time: true,
        ..weekly(Day::Wed)
    };
    let dates = in_2026(in_term.clone());
    assert!(dates.contains(&date(2026, 10, 14)) && dates.contains(&date(2026, 11, 4)));
    assert!(!dates.contains(&date(2026, 10, 21)) && !dates.contains(&date(2026, 10, 28)));
    assert_eq!(
        next(&group(vec![in_term.clone()]), datetime(2026, 12, 17, 9, 0, 0, 0)),
        Some(datetime(2027, 1, 6, 10, 0, 0, 0))
    );
    // Nobody knows the terms so far ahead.
    assert_eq!(next(&group(vec![in_term]), datetime(2029, 1, 1, 9, 0, 0, 0)), None);
}

#[test]
fn the_session_that_is_on_now_is_the_next_until_it_ends() {
    let group = group(vec![weekly(Day::Tue), weekly(Day::Thu)]);
    let at = |hour, minute| next(&group, datetime(2026, 9, 1, hour, minute, 0, 0));
    assert_eq!(at(9, 0), Some(datetime(2026, 9, 1, 10, 0, 0, 0)));
    assert_eq!(at(11, 29), Some(datetime(2026, 9, 1, 10, 0, 0, 0)));
    assert_eq!(at(11, 30), Some(datetime(2026, 9, 3, 10, 0, 0, 0)));
}

#[test]
fn a_night_that_ends_in_the_morning_is_still_on_after_midnight() {
    let night = Session {
        from: time(20, 0, 0, 0),
        to: time(6, 0, 0, 0),
        ..weekly(Day::Tue)
    };
    let group = group(vec![night]);
    assert_eq!(
        next(&group, datetime(2026, 9, 2, 5, 59, 0, 0)),
        Some(datetime(2026, 9, 1, 20, 0, 0, 0))
    );
    assert_eq!(
        next(&group, datetime(2026, 9, 2, 6, 0, 0, 0)),
        Some(datetime(2026, 9, 8, 20, 0, 0, 0))
    );
}

#[test]
fn while_it_is_closed_and_after_its_end_no_date_is_told() {
    let now = datetime(2026, 9, 1, 9, 0, 0, 0);
    let mut group = group(vec![weekly(Day::Tue)]);
    group.life.closed = Some(Closed {
        until: Some(date(2026, 9, 15)),
        note: String::new(),
    });
    assert_eq!(next(&group, now), Some(datetime(2026, 9, 22, 10, 0, 0, 0)));
    group.life.closed = Some(Closed::default());
    assert_eq!(next(&group, now), None);
    group.life.closed = None;
    group.life.ended = Some(Ended {
        date: date(2026, 9, 1),
        instead: None,
    });
    assert_eq!(next(&group, now), None);
}

/// Every mixture of what a session can say.
fn mixtures() -> Vec<Session> {
    let mut all = Vec::new();
    for day in [Day::Mon, Day::Fri, Day::Sun] {
        for every in Every::ALL {
            for starting in [None, Some(date(2026, 2, 10)), Some(date(2026, 11, 14))] {
                for until in [None, Some(date(2026, 12, 29))] {
                    for week_of_month in [None, Some(1), Some(3), Some(-1)] {
                        for (term_time, bank_holidays) in [(false, false), (true, false), (false, true), (true, true)] {
                            all.push(Session {
                                every: *every,
                                starting,
                                until,
                                week_of_month,
                                term_time,
                                bank_holidays,
                                except: vec![date(2026, 3, 10), date(2026, 11, 19)],
                                ..weekly(day)
                            });
                        }
                    }
                }
            }
        }
    }
    all
}

/// The same question, asked of one day in the plainest way.
fn by_hand(session: &Session, day: Date, calendar: &Calendar<'_>) -> bool {
    if Day::of(day) != session.day && session.every != Every::Once {
        return false;
    }
    let first = |starting: Date| days().find(|day| *day >= starting && Day::of(*day) == session.day);
    let same_weekdays = |day: Date| {
        days()
            .filter(move |other| other.year() == day.year() && other.month() == day.month())
            .filter(|other| Day::of(*other) == session.day)
            .collect::<Vec<_>>()
    };
    let right_day = match session.every {
        Every::Week => Day::of(day) == session.day,
        Every::Fortnight => session.starting.and_then(first).is_some_and(|first| {
            first
                .series(14.days())
                .take_while(|other| *other <= day)
                .any(|other| other == day)
        }),
        Every::Month => match session.week_of_month {
            Some(-1) => same_weekdays(day).last() == Some(&day),
            Some(week) => same_weekdays(day).get(usize::try_from(week).unwrap() - 1) == Some(&day),
            None => false,
        },
        Every::Once => session.starting == Some(day),
    };
    let rests = session.every != Every::Once
        && (calendar.holidays.contains(&day) && !session.bank_holidays
            || session.term_time && !calendar.terms.iter().any(|term| term.from <= day && day <= term.to));
    right_day
        && !rests
        && !session.except.contains(&day)
        && session.starting.is_none_or(|first| day >= first)
        && session.until.is_none_or(|last| day <= last)
}

#[test]
fn the_dates_are_those_of_a_year_gone_through_day_by_day() {
    let place = nottingham();
    let calendar = place.calendar();
    let (from, to) = (date(2026, 1, 1), date(2027, 3, 31));
    for session in mixtures() {
        let expected: Vec<Date> = days()
            .filter(|day| *day <= to && by_hand(&session, *day, &calendar))
            .collect();
        let group = group(vec![session.clone()]);
        let told: Vec<Date> = group.between(from, to, &calendar).iter().map(|one| one.date).collect();
        assert_eq!(told, expected, "{session:?}");
        assert!(session.has_known_dates() || told.is_empty());
        let next = group.next_on(from.at(0, 0, 0, 0), &calendar).map(|one| one.date);
        if let Some(first) = expected.first() {
            assert_eq!(next, Some(*first), "{session:?}");
        }
    }
}

#[test]
fn two_sessions_come_in_the_order_of_the_clock() {
    let place = nottingham();
    let late = Session {
        from: time(15, 0, 0, 0),
        to: time(16, 0, 0, 0),
        ..weekly(Day::Tue)
    };
    let group = group(vec![late, weekly(Day::Tue), weekly(Day::Mon)]);
    let week = group.between(date(2026, 9, 7), date(2026, 9, 13), &place.calendar());
    let hours: Vec<_> = week.iter().map(|one| (Day::of(one.date), one.from.hour())).collect();
    assert_eq!(hours, [(Day::Mon, 10), (Day::Tue, 10), (Day::Tue, 15)]);
}

#[test]
fn the_days_that_fall_out_are_those_of_the_rhythm_that_do_not_take_place() {
    let place = nottingham();
    let (from, to) = (date(2026, 4, 1), date(2026, 5, 31));
    let mondays = weekly(Day::Mon);
    let fall_out: Vec<Date> = mondays
        .rhythm(from, to)
        .filter(|day| !mondays.is_on(*day, &place.calendar()))
        .collect();
    assert_eq!(fall_out, [date(2026, 4, 6), date(2026, 5, 4), date(2026, 5, 25)]);
}

#[test]
fn a_group_is_over_after_its_last_day_and_not_on_it() {
    let last = date(2026, 9, 8);
    let until = Session {
        until: Some(last),
        ..weekly(Day::Tue)
    };
    let once = Session {
        every: Every::Once,
        starting: Some(last),
        ..weekly(Day::Tue)
    };
    for session in [until, once] {
        assert!(!session.is_over(last) && session.is_over(date(2026, 9, 9)));
    }
    assert!(!weekly(Day::Tue).is_over(last));
}
