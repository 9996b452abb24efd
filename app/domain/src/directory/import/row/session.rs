//! A time that a record tells by its parts: the day, from when to when, how often, and since when.

use super::reading::Reading;
use crate::directory::edit::limit;
use crate::directory::import::clean::{self, Recurrence, Span, line, name_of};
use crate::directory::import::finding::{Fault, quoted};
use crate::directory::import::mapping::SessionMap;
use crate::directory::import::words::Words;
use crate::directory::{Every, Session};
use crate::place::Day;
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::Value;

/// What a row tells of its times.
#[derive(Default)]
pub(super) struct Times {
    pub sessions: Vec<Session>,
    /// What stays words.
    pub notes: Vec<String>,
}

/// The days, each with its week of the month, and whether the rule itself names them.
struct Days {
    named: Vec<(Day, Option<i8>)>,
    by_rule: bool,
}

impl Reading<'_> {
    pub fn session(&mut self, map: &SessionMap, record: &Value, told: &mut Times) {
        let rule = self.rule(map, record);
        let days = self.days(map, record, rule.as_ref());
        let note = self.first_in(&map.note, record).unwrap_or_default();
        let note = line(&note, limit("times_note")).text;
        let Ok(hours) = self.hours_of(&map.from, &map.to, record) else {
            return told.notes.extend(Some(note).filter(|note| !note.is_empty()));
        };
        let (starting, until) = (self.date(&map.starting, record), self.date(&map.until, record));
        let every = rule.as_ref().map_or(Some(Every::Week), |rule| rule.every);
        let (Some(every), Some(hours), false) = (every, hours, days.named.is_empty()) else {
            if hours.is_none() && !days.named.is_empty() {
                let says = "a day is named, but not from when to when; it stays as words";
                self.note("times", Fault::doubtful(says));
            }
            told.notes.extend(in_words(rule.as_ref(), &days.named, hours, starting));
            return told.notes.extend(Some(note).filter(|note| !note.is_empty()));
        };
        let weeks = rule.as_ref().and_then(|rule| rule.weeks);
        for (day, week) in &days.named {
            let mut session = Session {
                every,
                weeks,
                starting,
                until: until.or(rule.as_ref().and_then(|rule| rule.until)),
                week_of_month: week.filter(|_| every == Every::Month),
                note: note.clone(),
                ..weekly(*day, hours)
            };
            if let (true, Some(start), Some(weeks)) = (days.by_rule, starting, session.weeks_apart()) {
                session.starting = Some(first_on(*day, start, weeks));
            }
            self.end_after(rule.as_ref(), &mut session, days.named.len());
            told.sessions.push(session);
        }
    }

    /// From when to when; nothing where that is not told, and an error where it can't be.
    pub(super) fn hours_of(&mut self, from: &Words, to: &Words, record: &Value) -> Result<Option<Span>, ()> {
        let text = |words| self.first_in(words, record).unwrap_or_default();
        let (from_text, to_text) = (text(from), text(to));
        let from = self.seen("times", clean::time(&from_text));
        let to = self.seen("times", clean::time(&to_text));
        match (from, to) {
            (Some(from), Some(to)) if from < to => Ok(Some((from, to))),
            (Some(_), Some(_)) => {
                let says = format!(
                    "{} is not before {}; the time was left out",
                    quoted(&from_text),
                    quoted(&to_text)
                );
                self.note("times", Fault::wrong(says));
                Err(())
            }
            (Some(_), None) | (None, Some(_) | None) => Ok(None),
        }
    }

    fn date(&mut self, words: &Words, record: &Value) -> Option<Date> {
        let text = self.first_in(words, record)?;
        self.seen("times", clean::date(&text))
    }

    fn rule(&mut self, map: &SessionMap, record: &Value) -> Option<Recurrence> {
        let written = self.first_in(&map.rule, record).or_else(|| {
            let freq = self.first_in(&map.freq, record)?;
            let interval = self.first_in(&map.interval, record).unwrap_or_else(|| "1".to_owned());
            let count = self.first_in(&map.count, record);
            let count = count.map(|count| format!(";COUNT={count}")).unwrap_or_default();
            Some(format!("FREQ={freq};INTERVAL={interval}{count}"))
        });
        written.and_then(|rule| self.seen("times", clean::recurrence(&rule)))
    }

    /// The rule's own days, else the ones that another column names.
    fn days(&mut self, map: &SessionMap, record: &Value, rule: Option<&Recurrence>) -> Days {
        if let Some(rule) = rule.filter(|rule| !rule.days.is_empty()) {
            return Days {
                named: rule.days.clone(),
                by_rule: true,
            };
        }
        let text = self.all_in(&map.day, record).join(",");
        let named = clean::days(&text);
        if named.is_none() {
            let says = format!("{} is no day of the week", quoted(&text));
            self.note("times", Fault::wrong(says));
        }
        let named = named.unwrap_or_default();
        // "TU,TH" in a column of its own is a rule's list of days, written beside the rule.
        let by_rule = named.len() > 1;
        Days { named, by_rule }
    }

    /// "Six times": the last day, where one day a rhythm and the first day are known.
    fn end_after(&mut self, rule: Option<&Recurrence>, session: &mut Session, days: usize) {
        let Some(count) = rule.and_then(|rule| rule.count) else {
            return;
        };
        match (session.starting, session.weeks_apart(), days) {
            (Some(first), Some(weeks), 1) => {
                let last = i32::from(weeks) * (i32::from(count) - 1);
                session.until = session.until.or(first.checked_add(last.weeks()).ok());
            }
            (_, _, _) => {
                let says = format!("it ends after {count} times; on which day could not be worked out");
                self.note("times", Fault::doubtful(says));
            }
        }
    }
}

/// The first of a rhythm's days: its weeks count from Monday of the week of the start (RFC 5545), so that a day before the
/// start comes only when the rhythm comes round again.
fn first_on(day: Day, start: Date, weeks: u8) -> Date {
    let monday = start.saturating_sub(i64::from(start.weekday().to_monday_zero_offset()).days());
    let offset = Day::ALL.iter().position(|other| *other == day).unwrap_or_default();
    let first = monday.saturating_add((offset as i64).days());
    if first < start {
        first.saturating_add(i64::from(weeks).weeks())
    } else {
        first
    }
}

/// "Every 2 months on Thursday, 10:00 to 11:00, counted from 7 January 2026"
fn in_words(
    rule: Option<&Recurrence>,
    days: &[(Day, Option<i8>)],
    hours: Option<Span>,
    starting: Option<Date>,
) -> Option<String> {
    if days.is_empty() {
        return None;
    }
    let often = rule.map_or("Every week", |rule| rule.words.as_str());
    let days: Vec<&str> = days.iter().map(|(day, _)| name_of(*day)).collect();
    let mut words = format!("{often} on {}", days.join(" and "));
    if let Some((from, to)) = hours {
        words += &format!(", {} to {}", from.strftime("%H:%M"), to.strftime("%H:%M"));
    }
    let counted = rule.is_some_and(|rule| rule.every != Some(Every::Week));
    if let Some(first) = starting.filter(|_| counted) {
        words += &format!(", counted from {}", first.strftime("%-d %B %Y"));
    }
    Some(words)
}

/// Every week on this day.
pub fn weekly(day: Day, (from, to): Span) -> Session {
    Session {
        day,
        from,
        to,
        every: Every::Week,
        weeks: None,
        term_time: false,
        note: String::new(),
        starting: None,
        until: None,
        week_of_month: None,
        except: Vec::new(),
        bank_holidays: false,
    }
}
