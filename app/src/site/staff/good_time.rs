//! Whether a family may be rung now: at the times that they named, and at no others.

use domain::request::Answers;
use jiff::civil::{DateTime, Weekday};

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
}
