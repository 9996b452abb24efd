use super::*;
use crate::place::Due;
use jiff::civil::DateTime;

fn due(team: &str, urgent: bool, since: &str) -> Due {
    nottingham().due(team, urgent, since.parse().unwrap()).unwrap()
}

fn at(moment: &str) -> DateTime {
    moment.parse().unwrap()
}

#[test]
fn a_promise_of_two_hours_made_in_the_morning_ends_two_hours_later_with_a_warning_before() {
    let due = due("mash", true, "2026-11-23T09:00");
    assert_eq!(
        (due.hours, due.by, due.alarm),
        (2, at("2026-11-23T11:00"), at("2026-11-23T10:00"))
    );
}

#[test]
fn a_night_and_a_weekend_take_nothing_from_the_promise() {
    assert_eq!(due("mash", true, "2026-11-20T16:20").by, at("2026-11-23T10:00"));
    assert_eq!(due("mash", true, "2026-11-21T12:00").by, at("2026-11-23T10:30"));
}

#[test]
fn a_hubs_promise_of_24_working_hours_runs_over_days_and_bank_holidays() {
    // Three times 8 h 20 min on Wednesday 23, Thursday 24 and Tuesday 29 December.
    assert_eq!(due("hub-meadows", false, "2026-12-23T08:30").by, at("2026-12-29T15:50"));
}

#[test]
fn the_warning_comes_in_working_hours_and_before_the_promise_breaks() {
    let place = nottingham();
    for team in [
        "mash",
        "adolescence",
        "hub-bestwood",
        "hub-broxtowe",
        "hub-hyson-green",
        "hub-meadows",
    ] {
        for urgent in [true, false] {
            for hour in (0..24 * 12).step_by(3) {
                let since = at("2026-12-18T00:00")
                    .checked_add(jiff::SignedDuration::from_hours(hour))
                    .unwrap();
                let due = place.due(team, urgent, since).unwrap();
                assert!(since < due.by && due.alarm < due.by, "{team} {since}: {due:?}");
                let there = place.read_by(team, due.alarm).unwrap();
                let closing = due.alarm.time() == jiff::civil::time(16, 50, 0, 0);
                assert!(there.open_now || closing, "{team} {since}: {due:?}");
            }
        }
    }
}

#[test]
fn a_team_without_a_promise_has_nothing_due() {
    assert_eq!(nottingham().due("nobody", false, at("2026-11-23T09:00")), None);
}
