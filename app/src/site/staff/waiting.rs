//! How long a request has waited, counted in the hours in which its team is at work.

use super::moment::local;
use crate::site::Visit;
use domain::{
    people::TeamId,
    place::{Day, Place},
};
use jiff::{
    ToSpan,
    civil::{Date, DateTime},
};

/// Working time between sending and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// Nobody was at work yet; the team starts then.
    From(DateTime),
    /// Whole working hours, on the first working day.
    Hours(i64),
    /// Working days begun since the first.
    Days(i64),
}

/// How long this team has let a request wait, in words.
pub fn waited(visit: &Visit, team: &TeamId, sent: i64) -> String {
    let (sent, now) = (local(visit, sent).datetime(), visit.now.datetime());
    match waiting(&visit.hub.place, team.as_str(), sent, now) {
        None => String::new(),
        Some(Waiting::Hours(hours)) => visit.tv("staff-waiting-hours", [("n", hours.into())]),
        Some(Waiting::Days(days)) => visit.tv("staff-waiting-days", [("n", days.into())]),
        Some(Waiting::From(from)) => {
            let day = visit.speech.weekday(from.weekday()).into();
            visit.tv(
                "staff-waiting-from",
                [("day", day), ("time", visit.speech.time(from.time()).into())],
            )
        }
    }
}

/// `None` for a team without hours.
pub fn waiting(place: &Place, team: &str, sent: DateTime, now: DateTime) -> Option<Waiting> {
    let first = place.read_by(team, sent)?.from;
    if now < first {
        return Some(Waiting::From(first));
    }
    let days = working_days(place, team, first.date(), now.date());
    if days > 0 {
        return Some(Waiting::Days(days));
    }
    let closing = closing(place, team, first.date()).unwrap_or(now);
    let until = if now.date() == first.date() {
        now.min(closing)
    } else {
        closing
    };
    Some(Waiting::Hours((until.duration_since(first).as_hours()).max(0)))
}

/// Days after `first`, up to `today`, on which the team works.
fn working_days(place: &Place, team: &str, first: Date, today: Date) -> i64 {
    let days = first.series(1.day()).skip(1).take_while(|date| *date <= today);
    days.filter(|date| closing(place, team, *date).is_some())
        .fold(0, |count, _| count + 1)
}

/// When the team goes home on this date; `None` on a day off.
fn closing(place: &Place, team: &str, date: Date) -> Option<DateTime> {
    if place.holidays.contains(&date) {
        return None;
    }
    let day = Day::of(date);
    let hours = place
        .hours
        .iter()
        .filter(|hours| hours.team == team && hours.days.contains(&day));
    hours.map(|hours| hours.to).max().map(|to| date.to_datetime(to))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::site::places;

    fn after(sent: &str, now: &str) -> Waiting {
        waiting(
            &places::nottingham().unwrap(),
            "mash",
            sent.parse().unwrap(),
            now.parse().unwrap(),
        )
        .unwrap()
    }

    #[test]
    fn a_night_is_no_waiting_time() {
        let morning = "2026-11-24T08:30".parse().unwrap();
        assert_eq!(after("2026-11-23T20:00", "2026-11-24T07:00"), Waiting::From(morning));
    }

    #[test]
    fn hours_count_from_when_the_team_starts() {
        assert_eq!(after("2026-11-23T06:00", "2026-11-23T11:00"), Waiting::Hours(2));
        assert_eq!(after("2026-11-23T16:40", "2026-11-23T23:00"), Waiting::Hours(0));
    }

    #[test]
    fn a_weekend_and_a_bank_holiday_are_not_working_days() {
        assert_eq!(after("2026-11-20T10:00", "2026-11-22T12:00"), Waiting::Hours(6));
        assert_eq!(after("2026-11-20T10:00", "2026-11-23T09:00"), Waiting::Days(1));
        assert_eq!(after("2026-12-24T10:00", "2026-12-29T09:00"), Waiting::Days(1));
    }
}
