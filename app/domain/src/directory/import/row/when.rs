//! When it takes place, and for which ages.

use super::reading::Reading;
use crate::directory::edit::limit;
use crate::directory::import::clean::{self, Recurrence, line};
use crate::directory::import::finding::{Fault, quoted};
use crate::directory::import::mapping::SessionMap;
use crate::directory::{Every, Session};
use crate::place::Day;
use jiff::civil::Time;
use serde_json::Value;

/// More times than a page can show.
const MOST_SESSIONS: usize = 60;

impl Reading<'_> {
    /// Youngest and oldest.
    pub fn ages(&mut self) -> (Option<u8>, Option<u8>) {
        let (fields, fixed) = (&self.wanted.mapping.fields, &self.wanted.mapping.fixed);
        let from = self
            .first(&fields.age_from)
            .and_then(|text| self.seen("ages", clean::age(&text)));
        let to = self
            .first(&fields.age_to)
            .and_then(|text| self.seen("ages", clean::age(&text)));
        let words = self
            .first(&fields.ages)
            .and_then(|text| self.seen("ages", clean::ages(&text)));
        let (word_from, word_to) = words.unwrap_or_default();
        match (from.or(word_from).or(fixed.age_from), to.or(word_to).or(fixed.age_to)) {
            (Some(from), Some(to)) if from > to => {
                let says = format!("the youngest age ({from}) is above the oldest ({to}); both were left out");
                self.note("ages", Fault::wrong(says));
                (None, None)
            }
            ages => ages,
        }
    }

    /// Fixed times, and what could only be kept as words.
    pub fn times(&mut self) -> (Vec<Session>, String) {
        let mut sessions = Vec::new();
        let mut notes: Vec<String> = Vec::new();
        self.opening_hours(&mut sessions, &mut notes);
        let mapping = self.wanted.mapping;
        for map in &mapping.session {
            for record in map.each.records(self.record) {
                let records = match record {
                    Value::Array(items) => items.iter().collect(),
                    one => vec![one],
                };
                for record in records {
                    self.session(map, record, &mut sessions, &mut notes);
                }
            }
        }
        for text in self.all(&mapping.fields.times) {
            self.words_of_time(&text, &mut sessions, &mut notes);
        }
        sessions.truncate(MOST_SESSIONS);
        notes.dedup();
        let notes = self.cleaned("times", line(&notes.join(". "), limit("times_note")));
        (sessions, notes)
    }

    fn opening_hours(&mut self, sessions: &mut Vec<Session>, notes: &mut Vec<String>) {
        let mapping = self.wanted.mapping;
        for (day, words) in &mapping.hours {
            for text in self.all(words) {
                let (spans, fault) = clean::hours(&text);
                if spans.is_empty() && fault.is_some() {
                    notes.push(format!("{}: {}", long_name(*day), line(&text, 60).text));
                }
                self.seen("times", (Some(()), fault));
                sessions.extend(spans.into_iter().map(|(from, to)| at(*day, from, to)));
            }
        }
    }

    /// A sentence about times becomes times when all of it can be read, and stays a sentence when not.
    fn words_of_time(&mut self, text: &str, sessions: &mut Vec<Session>, notes: &mut Vec<String>) {
        let text = self.cleaned("times", line(text, limit("times_note")));
        if text.is_empty() {
            return;
        }
        match clean::free_times(&text) {
            Some(times) => sessions.extend(times.into_iter().map(|(day, (from, to))| at(day, from, to))),
            None => {
                if text.contains(|c: char| c.is_ascii_digit()) {
                    let says = format!(
                        "{} could not be read as days and times and stays as words",
                        quoted(&text)
                    );
                    self.note("times", Fault::doubtful(says));
                }
                notes.push(text);
            }
        }
    }

    fn session(&mut self, map: &SessionMap, record: &Value, sessions: &mut Vec<Session>, notes: &mut Vec<String>) {
        let text = |reading: &Self, words| reading.first_in(words, record).unwrap_or_default();
        let (from_text, to_text) = (text(self, &map.from), text(self, &map.to));
        let from = self.seen("times", clean::time(&from_text));
        let to = self.seen("times", clean::time(&to_text));
        let starting = text(self, &map.starting);
        let starting = self.seen("times", clean::date(&starting));
        let until = text(self, &map.until);
        let until = self.seen("times", clean::date(&until));
        let note = line(&text(self, &map.note), limit("times_note")).text;
        let rule = self.rule(map, record);
        let days = self.days(map, record, rule.as_ref());
        let (Some(from), Some(to), false) = (from, to, days.is_empty()) else {
            notes.extend(Some(note).filter(|note| !note.is_empty()));
            return;
        };
        if from >= to {
            let says = format!(
                "{} is not before {}; the time was left out",
                quoted(&from_text),
                quoted(&to_text)
            );
            return self.note("times", Fault::wrong(says));
        }
        let every = rule.as_ref().map_or(Some(Every::Week), |rule| rule.every);
        let Some(every) = every else {
            let words = rule.map(|rule| rule.words).unwrap_or_default();
            let days: Vec<&str> = days.iter().map(|(day, _)| long_name(*day)).collect();
            let times = format!("{} to {}", from.strftime("%H:%M"), to.strftime("%H:%M"));
            let start = starting.map(|date| format!(", counted from {}", date.strftime("%-d %B %Y")));
            return notes.push(format!(
                "{words} on {}, {times}{}",
                days.join(" and "),
                start.unwrap_or_default()
            ));
        };
        sessions.extend(days.into_iter().map(|(day, week)| Session {
            every,
            starting,
            until,
            week_of_month: week.filter(|_| every == Every::Month),
            note: note.clone(),
            ..at(day, from, to)
        }));
    }

    fn rule(&mut self, map: &SessionMap, record: &Value) -> Option<Recurrence> {
        let written = self.first_in(&map.rule, record).or_else(|| {
            let freq = self.first_in(&map.freq, record)?;
            let interval = self.first_in(&map.interval, record).unwrap_or_else(|| "1".to_owned());
            Some(format!("FREQ={freq};INTERVAL={interval}"))
        });
        written.and_then(|rule| self.seen("times", clean::recurrence(&rule)))
    }

    /// The rule's own days, else the ones that another column names.
    fn days(&mut self, map: &SessionMap, record: &Value, rule: Option<&Recurrence>) -> Vec<(Day, Option<i8>)> {
        if let Some(rule) = rule.filter(|rule| !rule.days.is_empty()) {
            return rule.days.clone();
        }
        let text = self.all_in(&map.day, record).join(",");
        match clean::days(&text) {
            Some(days) => days,
            None => {
                self.note(
                    "times",
                    Fault::wrong(format!("{} is no day of the week", quoted(&text))),
                );
                Vec::new()
            }
        }
    }
}

fn at(day: Day, from: Time, to: Time) -> Session {
    Session {
        day,
        from,
        to,
        every: Every::Week,
        term_time: false,
        note: String::new(),
        starting: None,
        until: None,
        week_of_month: None,
        except: Vec::new(),
        bank_holidays: false,
    }
}

fn long_name(day: Day) -> &'static str {
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
