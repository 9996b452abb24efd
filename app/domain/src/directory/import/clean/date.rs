//! Dates as publishers write them, day before month.

use super::super::finding::{Fault, quoted};
use super::Seen;
use jiff::civil::Date;

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// "2025-01-31", "31/01/2025", "20250131", "31 January 2025", or milliseconds since 1970.
pub fn date(text: &str) -> Seen<Date> {
    let text = text.trim();
    if text.is_empty() {
        return (None, None);
    }
    match read(text).filter(|date| (1800..=2200).contains(&date.year())) {
        Some(date) => (Some(date), None),
        None => (None, Some(Fault::wrong(format!("{} is no date", quoted(text))))),
    }
}

fn read(text: &str) -> Option<Date> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return match text.len() {
            8 => numbers(text.get(..4)?, text.get(4..6)?, text.get(6..)?),
            12 | 13 => {
                let at = jiff::Timestamp::from_millisecond(text.parse().ok()?).ok()?;
                Some(at.to_zoned(jiff::tz::TimeZone::UTC).date())
            }
            _ => None,
        };
    }
    let day = text
        .split(['T', 't'])
        .next()
        .filter(|day| day.len() == 10 && day.starts_with(|c: char| c.is_ascii_digit()));
    let words = day.unwrap_or(text).to_lowercase();
    let parts: Vec<&str> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let [first, second, third, ..] = parts.as_slice() else {
        return None;
    };
    if let Some(month) = month(second) {
        return from(third, month, first.trim_end_matches(char::is_alphabetic));
    }
    match first.len() {
        4 => numbers(first, second, third),
        1 | 2 => numbers(third, second, first),
        _ => None,
    }
}

fn month(word: &str) -> Option<i8> {
    let at = MONTHS.iter().position(|month| word.starts_with(month))?;
    i8::try_from(at + 1).ok()
}

fn numbers(year: &str, month: &str, day: &str) -> Option<Date> {
    from(year, month.parse().ok()?, day)
}

fn from(year: &str, month: i8, day: &str) -> Option<Date> {
    let year: i16 = year.parse().ok().filter(|_| year.len() == 4)?;
    Date::new(year, month, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_in_every_spelling_that_publishers_use() {
        for written in [
            "2025-01-31",
            "31/01/2025",
            "31-1-2025",
            "31.01.2025",
            "20250131",
            "31 January 2025",
            "31st Jan 2025",
            "2025-01-31T10:30:45.123Z",
            "2025-01-31 10:30",
            "1738281600000",
        ] {
            assert_eq!(date(written).0, Some(Date::constant(2025, 1, 31)), "{written}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_named() {
        for wrong in [
            "31/02/2025",
            "2025-13-01",
            "01/31/2025",
            "soon",
            "12345",
            "3/4/25",
            "99999999999999",
        ] {
            let (date, fault) = date(wrong);
            assert_eq!(date, None, "{wrong}");
            assert!(fault.is_some());
        }
    }
}
