//! Times that somebody wrote as a sentence: "Tuesday - Friday 12noon - 2pm". What can't be read for certain stays words.

use super::time::{Span, span};
use crate::place::Day;

const NAMES: [(&str, Day); 7] = [
    ("mon", Day::Mon),
    ("tue", Day::Tue),
    ("wed", Day::Wed),
    ("thu", Day::Thu),
    ("fri", Day::Fri),
    ("sat", Day::Sat),
    ("sun", Day::Sun),
];
/// A sentence with more times is read by nobody.
const MOST: usize = 40;

/// Every day and span of the sentence, or nothing when any part of it is not a day or a time.
pub fn free_times(text: &str) -> Option<Vec<(Day, Span)>> {
    let even = text
        .to_lowercase()
        .replace(['–', '—', '‒', '−', '\u{a0}'], "-")
        .replace(" to ", " - ");
    let even = even
        .trim_end_matches('.')
        .replace(" - ", "-")
        .replace("- ", "-")
        .replace(" -", "-");
    let mut times: Vec<(Day, Span)> = Vec::new();
    let mut days: Vec<Day> = Vec::new();
    for piece in even.split([',', ';', '\n', '|']).flat_map(|piece| piece.split(" and ")) {
        let piece = piece.trim();
        let (named, rest) = leading_days(piece);
        if !named.is_empty() {
            // "Monday, Tuesday 9am-5pm": the days of both pieces share the time that follows.
            if times.last().is_some_and(|(day, _)| days.contains(day)) {
                days.clear();
            }
            days.extend(named);
        }
        if rest.is_empty() {
            continue;
        }
        let span = span(rest)?;
        if days.is_empty() || times.len() + days.len() > MOST {
            return None;
        }
        times.extend(days.iter().map(|day| (*day, span)));
    }
    let told = days.iter().all(|day| times.iter().any(|(told, _)| told == day));
    (told && !times.is_empty()).then_some(times)
}

/// The days at the start of a piece, and what is left: "mon-fri 9am-5pm" is five days and "9am-5pm".
fn leading_days(piece: &str) -> (Vec<Day>, &str) {
    let mut days: Vec<Day> = Vec::new();
    let mut rest = piece;
    let mut range = false;
    while let Some((day, after)) = leading_day(rest) {
        match (range, days.last().copied()) {
            (true, Some(first)) => days.extend(through(first, day)),
            (_, _) => days.push(day),
        }
        let after = after.trim_start();
        range = after.starts_with('-');
        rest = after.trim_start_matches(['-', '&', '/', '+', ':']).trim_start();
    }
    (days, rest)
}

fn leading_day(text: &str) -> Option<(Day, &str)> {
    let (_, day) = NAMES.iter().find(|(name, _)| text.starts_with(name))?;
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let word = &text[..end];
    let known = word.len() == 3 || word.contains("day") || matches!(word, "tues" | "weds" | "thur" | "thurs");
    known.then(|| (*day, &text[end..]))
}

/// The days after `first` up to `last`.
fn through(first: Day, last: Day) -> Vec<Day> {
    let place = |day: Day| Day::ALL.iter().position(|other| *other == day).unwrap_or_default();
    let (from, to) = (place(first), place(last));
    let count = (to + 7 - from) % 7;
    (1..=count)
        .filter_map(|step| Day::ALL.get((from + step) % 7).copied())
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(text: &str) -> Option<String> {
        let told = |(day, (from, to)): &(Day, Span)| {
            format!("{} {}-{}", day.key(), from.strftime("%H:%M"), to.strftime("%H:%M"))
        };
        Some(free_times(text)?.iter().map(told).collect::<Vec<_>>().join(", "))
    }

    #[test]
    fn a_sentence_of_days_and_times_is_read() {
        for (text, times) in [
            ("Wednesday 10am - 4pm", "wed 10:00-16:00"),
            (
                "Tuesday - Friday 12noon - 2pm",
                "tue 12:00-14:00, wed 12:00-14:00, thu 12:00-14:00, fri 12:00-14:00",
            ),
            ("Thursday 1.30 - 3.30pm", "thu 13:30-15:30"),
            ("Mon - Tues 10.00 - 4.00", "mon 10:00-16:00, tue 10:00-16:00"),
            ("Monday & Tuesday 10am – 12noon", "mon 10:00-12:00, tue 10:00-12:00"),
            ("Monday 6-7pm, Tuesday 12-1pm", "mon 18:00-19:00, tue 12:00-13:00"),
            (
                "Wednesday 9:30am - 11am and 1pm - 2pm",
                "wed 09:30-11:00, wed 13:00-14:00",
            ),
            ("Monday, Thursday 9am-10am", "mon 09:00-10:00, thu 09:00-10:00"),
        ] {
            assert_eq!(read(text).as_deref(), Some(times), "{text}");
        }
    }

    #[test]
    fn a_sentence_that_says_more_than_days_and_times_stays_words() {
        for text in [
            "Wednesday 2=3pm",
            "One morning per week",
            "Monday - Friday 8am - 4pm. Please ring",
            "Food served daily 9am - 1:30pm",
            "Appointment",
            "Monday 1 - 3",
            "Monday",
            "9am - 5pm",
            "",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
