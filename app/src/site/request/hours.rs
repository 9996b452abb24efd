//! When somebody reads what is sent: said honestly, before and after sending.

use crate::site::{Visit, words::text};
use domain::place::{Day, ReadBy};
use jiff::civil::{DateTime, Weekday};

/// "Monday to Friday, 8:30am to 4:50pm": the hours that a team keeps, one line for each row.
pub fn of_team(visit: &Visit, team: &str) -> Vec<String> {
    let rows = visit.hub.place.hours.iter().filter(|hours| hours.team == team);
    rows.map(|hours| {
        let (from, to) = (visit.speech.time(hours.from), visit.speech.time(hours.to));
        visit.tv(
            "ask-hours",
            [
                ("days", text(days(visit, &hours.days))),
                ("from", text(from)),
                ("to", text(to)),
            ],
        )
    })
    .collect()
}

/// The next moment at which any team is there, for somebody who has yet to send.
pub fn next_reader(visit: &Visit) -> Option<ReadBy> {
    let now = visit.now.datetime();
    let teams = visit.hub.place.teams.iter();
    teams
        .filter_map(|team| visit.hub.place.read_by(&team.id, now))
        .min_by_key(|read| (!read.open_now, read.from))
}

/// "Monday 8:30am", "today 8:30am", or the whole date when it is a week away, seen from now.
pub fn moment(visit: &Visit, read: &ReadBy) -> String {
    at(visit, read.from)
}

/// The same for any moment to come.
pub fn at(visit: &Visit, moment: DateTime) -> String {
    let speech = &visit.speech;
    let (date, time) = (moment.date(), text(speech.time(moment.time())));
    let away = date.duration_since(visit.now.date()).as_hours() / 24;
    match away {
        0 => visit.tv("ask-today", [("time", time)]),
        1 => visit.tv(
            "ask-tomorrow",
            [("time", time), ("day", text(speech.weekday(date.weekday())))],
        ),
        2..=6 => visit.tv(
            "ask-on-day",
            [("time", time), ("day", text(speech.weekday(date.weekday())))],
        ),
        _ => visit.tv("ask-on-day", [("time", time), ("day", text(speech.long_date(date)))]),
    }
}

/// A run of days by its ends, others one by one.
fn days(visit: &Visit, days: &[Day]) -> String {
    let name = |day: &Day| visit.speech.weekday(weekday(*day));
    let at = |day: &Day| Day::ALL.iter().position(|other| other == day);
    let run = days
        .windows(2)
        .all(|pair| at(&pair[0]).map(|at| at + 1) == at(&pair[1]));
    match (days, run) {
        ([first, _, .., last], true) => {
            visit.tv("ask-days", [("first", text(name(first))), ("last", text(name(last)))])
        }
        (days, true | false) => days.iter().map(name).collect::<Vec<_>>().join(", "),
    }
}

fn weekday(day: Day) -> Weekday {
    match day {
        Day::Mon => Weekday::Monday,
        Day::Tue => Weekday::Tuesday,
        Day::Wed => Weekday::Wednesday,
        Day::Thu => Weekday::Thursday,
        Day::Fri => Weekday::Friday,
        Day::Sat => Weekday::Saturday,
        Day::Sun => Weekday::Sunday,
    }
}
