//! How often it takes place, as calendars write it (RFC 5545): "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH".

use super::super::finding::{Fault, quoted};
use super::Seen;
use crate::directory::Every;
use crate::place::Day;

/// How often, on which days, and in which week of the month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurrence {
    /// None for what the directory can't say, such as every third week: `words` says it.
    pub every: Option<Every>,
    pub days: Vec<(Day, Option<i8>)>,
    /// "Every 3 weeks".
    pub words: String,
}

/// Reads a rule.
pub fn recurrence(rule: &str) -> Seen<Recurrence> {
    let rule = rule.trim().trim_start_matches("RRULE:");
    if rule.is_empty() {
        return (None, None);
    }
    let part = |name: &str| {
        let mut parts = rule.split(';').filter_map(|part| part.split_once('='));
        parts
            .find(|(key, _)| key.trim().eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    };
    let interval = part("INTERVAL").map_or(Ok(1), str::parse::<u16>);
    let days = part("BYDAY").map_or(Some(Vec::new()), days);
    let (Some(freq), Ok(interval @ 1..), Some(days)) = (part("FREQ"), interval, days) else {
        return (
            None,
            Some(Fault::wrong(format!("{} is no rule of a calendar", quoted(rule)))),
        );
    };
    match freq.to_ascii_uppercase().as_str() {
        "WEEKLY" => (Some(weekly(interval, days)), None),
        "MONTHLY" => (Some(monthly(interval, days)), None),
        "DAILY" if interval == 1 => {
            let every_day = Day::ALL.iter().map(|day| (*day, None)).collect();
            (Some(weekly(1, every_day)), None)
        }
        _ => (
            None,
            Some(Fault::doubtful(format!(
                "{} is not every day, week or month",
                quoted(rule)
            ))),
        ),
    }
}

fn weekly(interval: u16, days: Vec<(Day, Option<i8>)>) -> Recurrence {
    let (every, words) = match interval {
        1 => (Some(Every::Week), "Every week".to_owned()),
        2 => (Some(Every::Fortnight), "Every 2 weeks".to_owned()),
        more => (None, format!("Every {more} weeks")),
    };
    Recurrence { every, days, words }
}

fn monthly(interval: u16, days: Vec<(Day, Option<i8>)>) -> Recurrence {
    let told = days
        .iter()
        .all(|(_, week)| week.is_none_or(|week| matches!(week, -1 | 1..=4)));
    let every = (interval == 1 && told).then_some(Every::Month);
    let words = match interval {
        1 => "Every month".to_owned(),
        more => format!("Every {more} months"),
    };
    Recurrence { every, days, words }
}

/// "TH,FR", "1TH", "-1MO", "Thursday": days, each with its week of the month; nothing when one of them is no day.
pub fn days(text: &str) -> Option<Vec<(Day, Option<i8>)>> {
    text.split(|c: char| c == ',' || c == ';' || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let start = word.find(|c: char| c.is_alphabetic())?;
            let (number, name) = word.split_at(start);
            let week = match number {
                "" => None,
                number => Some(number.trim_start_matches('+').parse().ok()?),
            };
            Some((day(&name.to_lowercase())?, week))
        })
        .collect()
}

fn day(name: &str) -> Option<Day> {
    let name = name
        .strip_suffix('s')
        .filter(|name| name.ends_with("day"))
        .unwrap_or(name);
    Day::ALL.iter().copied().find(|day| {
        let long = match day {
            Day::Mon => "monday",
            Day::Tue => "tuesday",
            Day::Wed => "wednesday",
            Day::Thu => "thursday",
            Day::Fri => "friday",
            Day::Sat => "saturday",
            Day::Sun => "sunday",
        };
        name.len() >= 2 && long.starts_with(name)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn weeks_fortnights_and_days_of_the_month_are_read() {
        let weekly = recurrence("FREQ=WEEKLY;INTERVAL=1").0.unwrap();
        assert_eq!((weekly.every, weekly.days.len()), (Some(Every::Week), 0));
        let second = recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,FR").0.unwrap();
        assert_eq!(second.every, Some(Every::Fortnight));
        assert_eq!(second.days, [(Day::Thu, None), (Day::Fri, None)]);
        let monthly = recurrence("FREQ=MONTHLY;BYDAY=2TU,4TU").0.unwrap();
        assert_eq!(monthly.every, Some(Every::Month));
        assert_eq!(monthly.days, [(Day::Tue, Some(2)), (Day::Tue, Some(4))]);
    }

    #[test]
    fn every_fourth_week_is_kept_in_words_and_nonsense_is_named() {
        let fourth = recurrence("FREQ=WEEKLY;INTERVAL=4").0.unwrap();
        assert_eq!((fourth.every, fourth.words.as_str()), (None, "Every 4 weeks"));
        assert_eq!(recurrence("FREQ=MONTHLY;BYDAY=5FR").0.unwrap().every, None);
        for wrong in [
            "every week",
            "FREQ=WEEKLY;INTERVAL=0",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=YEARLY",
        ] {
            assert!(
                recurrence(wrong).0.is_none() && recurrence(wrong).1.is_some(),
                "{wrong}"
            );
        }
        assert_eq!(days("Thursdays"), Some(vec![(Day::Thu, None)]));
        assert_eq!(days("Th day"), None);
    }
}
