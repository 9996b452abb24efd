//! How often it takes place, as calendars write it (RFC 5545): "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH".

use super::super::finding::{Fault, quoted};
use super::{Seen, date};
use crate::directory::Every;
use crate::place::Day;
use jiff::civil::Date;

/// How often, on which days, and in which week of the month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurrence {
    /// None for what the directory can't say, such as every second month: `words` says it.
    pub every: Option<Every>,
    /// Of [`Every::Weeks`].
    pub weeks: Option<u8>,
    pub days: Vec<(Day, Option<i8>)>,
    /// The last day.
    pub until: Option<Date>,
    /// After how many times it ends.
    pub count: Option<u16>,
    /// "Every 2 months".
    pub words: String,
}

/// A year: a longer rhythm is no rhythm that anybody keeps in mind.
const MOST_WEEKS: u16 = 52;

/// Reads a rule.
pub fn recurrence(rule: &str) -> Seen<Recurrence> {
    let rule = rule.trim().trim_start_matches("RRULE:");
    if rule.is_empty() {
        return (None, None);
    }
    match read(rule) {
        None => {
            let says = format!("{} is no rule of a calendar", quoted(rule));
            (None, Some(Fault::wrong(says)))
        }
        Some(None) => {
            let says = format!("{} is not every day, week or month", quoted(rule));
            (None, Some(Fault::doubtful(says)))
        }
        Some(Some(read)) => (Some(read), None),
    }
}

/// Nothing when it is no rule; nothing inside when it is one that says something else.
fn read(rule: &str) -> Option<Option<Recurrence>> {
    let part = |name: &str| {
        let mut parts = rule.split(';').filter_map(|part| part.split_once('='));
        parts
            .find(|(key, _)| key.trim().eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    };
    let number = |name: &str| part(name).map(|value| value.parse::<u16>().ok().filter(|number| *number > 0));
    let interval = number("INTERVAL").unwrap_or(Some(1))?;
    let days = part("BYDAY").map_or(Some(Vec::new()), days)?;
    let until = part("UNTIL").map(|text| date(text.get(..8).unwrap_or(text)).0);
    let freq = part("FREQ")?.to_ascii_uppercase();
    let told = match freq.as_str() {
        "WEEKLY" => weekly(interval, days),
        "MONTHLY" => monthly(interval, days),
        "DAILY" if interval == 1 => weekly(1, Day::ALL.iter().map(|day| (*day, None)).collect()),
        _ => return Some(None),
    };
    Some(Some(Recurrence {
        until: match until {
            Some(until) => Some(until?),
            None => None,
        },
        count: match number("COUNT") {
            Some(count) => Some(count?),
            None => None,
        },
        ..told
    }))
}

fn weekly(interval: u16, days: Vec<(Day, Option<i8>)>) -> Recurrence {
    let (every, weeks, words) = match interval {
        1 => (Some(Every::Week), None, "Every week".to_owned()),
        2 => (Some(Every::Fortnight), None, "Every 2 weeks".to_owned()),
        more @ 3..=MOST_WEEKS => (
            Some(Every::Weeks),
            u8::try_from(more).ok(),
            format!("Every {more} weeks"),
        ),
        more => (None, None, format!("Every {more} weeks")),
    };
    told(every, weeks, days, words)
}

fn monthly(interval: u16, days: Vec<(Day, Option<i8>)>) -> Recurrence {
    let known = days
        .iter()
        .all(|(_, week)| week.is_none_or(|week| matches!(week, -1 | 1..=4)));
    let every = (interval == 1 && known).then_some(Every::Month);
    let words = match interval {
        1 => "Every month".to_owned(),
        more => format!("Every {more} months"),
    };
    told(every, None, days, words)
}

fn told(every: Option<Every>, weeks: Option<u8>, days: Vec<(Day, Option<i8>)>, words: String) -> Recurrence {
    Recurrence {
        every,
        weeks,
        days,
        until: None,
        count: None,
        words,
    }
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

/// "Monday"
pub fn name_of(day: Day) -> &'static str {
    match day {
        Day::Mon => "Monday",
        Day::Tue => "Tuesday",
        Day::Wed => "Wednesday",
        Day::Thu => "Thursday",
        Day::Fri => "Friday",
        Day::Sat => "Saturday",
        Day::Sun => "Sunday",
    }
}

fn day(name: &str) -> Option<Day> {
    let name = name
        .strip_suffix('s')
        .filter(|name| name.ends_with("day"))
        .unwrap_or(name);
    let starts = |day: &Day| name_of(*day).to_lowercase().starts_with(name);
    Day::ALL.iter().copied().find(|day| name.len() >= 2 && starts(day))
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
    fn a_rhythm_of_several_weeks_and_its_end_are_read() {
        for weeks in 3..=52_u8 {
            let read = recurrence(&format!("RRULE:FREQ=WEEKLY;INTERVAL={weeks}")).0.unwrap();
            assert_eq!((read.every, read.weeks), (Some(Every::Weeks), Some(weeks)));
        }
        let ends = recurrence("FREQ=WEEKLY;UNTIL=20261231T235959Z").0.unwrap();
        assert_eq!(ends.until, Some(jiff::civil::date(2026, 12, 31)));
        assert_eq!(recurrence("FREQ=WEEKLY;COUNT=6").0.unwrap().count, Some(6));
    }

    #[test]
    fn what_the_directory_can_not_say_is_kept_in_words_and_nonsense_is_named() {
        let second = recurrence("FREQ=MONTHLY;INTERVAL=2;BYDAY=1TH").0.unwrap();
        assert_eq!((second.every, second.words.as_str()), (None, "Every 2 months"));
        assert_eq!(recurrence("FREQ=MONTHLY;BYDAY=5FR").0.unwrap().every, None);
        for wrong in [
            "every week",
            "FREQ=WEEKLY;INTERVAL=0",
            "FREQ=WEEKLY;INTERVAL=-1",
            "FREQ=WEEKLY;COUNT=0",
            "FREQ=WEEKLY;UNTIL=soon",
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
