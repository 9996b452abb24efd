//! Whether a family may be rung now: at the times that they named, and at no others.

use domain::request::Answers;
use jiff::{
    ToSpan,
    civil::{DateTime, Weekday},
};

/// The hours that each answer means, from and to, on the clocks of the place.
const TIMES: [(&str, i8, i8); 4] = [
    ("morning", 8, 12),
    ("afternoon", 12, 17),
    // The form calls it "early evening".
    ("evening", 17, 19),
    ("any", 8, 19),
];

/// The form asks for times from Monday to Friday. A family that named no time is not rung by chance either.
pub fn is_good(answers: &Answers, now: DateTime) -> bool {
    let weekend = matches!(now.date().weekday(), Weekday::Saturday | Weekday::Sunday);
    let named = answers.many("best_time");
    let fits =
        |(time, from, to): &(&str, i8, i8)| named.iter().any(|name| name == time) && (*from..*to).contains(&now.hour());
    !weekend && TIMES.iter().any(fits)
}

/// The first moment from now on at which the family may be rung and `at_work` says that somebody is there, to the half hour;
/// nothing when there is none in the next ten days.
pub fn next(answers: &Answers, now: DateTime, at_work: impl Fn(DateTime) -> bool) -> Option<DateTime> {
    let fits = |at: DateTime| is_good(answers, at) && at_work(at);
    if fits(now) {
        return Some(now);
    }
    let minutes = i64::from(30 - now.minute() % 30);
    let first = now.checked_add(minutes.minutes()).ok()?;
    let first = first.with().second(0).subsec_nanosecond(0).build().ok()?;
    let mut halves = (0..10 * 48).map_while(|n| first.checked_add((i64::from(n) * 30).minutes()).ok());
    halves.find(|at| fits(*at))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn good(times: &[&str], now: &str) -> bool {
        let answers = serde_json::from_value(serde_json::json!({ "best_time": times })).unwrap();
        is_good(&answers, now.parse().unwrap())
    }

    #[test]
    fn a_family_is_rung_in_the_hours_it_named() {
        assert!(good(&["morning"], "2026-11-26T08:00"));
        assert!(!good(&["morning"], "2026-11-26T12:00"));
        assert!(good(&["morning", "afternoon"], "2026-11-26T12:00"));
        assert!(!good(&["evening"], "2026-11-26T19:00"));
        assert!(!good(&[], "2026-11-26T10:00"));
    }

    #[test]
    fn any_time_is_no_time_at_night_and_at_the_weekend() {
        assert!(good(&["any"], "2026-11-26T18:59"));
        assert!(!good(&["any"], "2026-11-26T23:00"));
        assert!(!good(&["any"], "2026-11-28T10:00"));
    }

    #[test]
    fn the_next_good_time_is_one_that_the_family_named_and_at_which_somebody_is_at_work() {
        let answers = serde_json::from_value(serde_json::json!({ "best_time": ["evening"] })).unwrap();
        let from = |now: &str, from: i8, to: i8| {
            next(&answers, now.parse().unwrap(), |at| (from..to).contains(&at.hour())).map(|at| at.to_string())
        };
        assert_eq!(
            from("2026-11-26T10:12:31", 8, 24).as_deref(),
            Some("2026-11-26T17:00:00")
        );
        assert_eq!(
            from("2026-11-27T20:00", 8, 24).as_deref(),
            Some("2026-11-30T17:00:00"),
            "not at the weekend"
        );
        assert_eq!(
            from("2026-11-26T18:10", 8, 24).as_deref(),
            Some("2026-11-26T18:10:00"),
            "now"
        );
        assert_eq!(from("2026-11-26T10:00", 8, 16), None, "never both");
    }
}
