//! When it takes place, and for which ages.

use super::reading::Reading;
use super::session::{Times, weekly};
use crate::directory::Session;
use crate::directory::edit::limit;
use crate::directory::import::clean::{self, line, name_of};
use crate::directory::import::finding::{Fault, quoted};
use crate::directory::import::rhythm::Held;
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
        let mut told = Times::default();
        self.opening_hours(&mut told);
        let mapping = self.wanted.mapping;
        for map in &mapping.session {
            for record in map.each.records(self.record) {
                let records = match record {
                    Value::Array(items) => items.iter().collect(),
                    one => vec![one],
                };
                for record in records {
                    self.session(map, record, &mut told);
                }
            }
        }
        for text in self.all(&mapping.fields.times) {
            self.words_of_time(&text, &mut told);
        }
        let mut sessions: Vec<Session> = Vec::with_capacity(told.sessions.len());
        for session in told.sessions {
            if !sessions.contains(&session) {
                sessions.push(session);
            }
        }
        if sessions.len() > MOST_SESSIONS {
            let says = format!("has {} times; the first {MOST_SESSIONS} were taken", sessions.len());
            self.note("times", Fault::doubtful(says));
            sessions.truncate(MOST_SESSIONS);
        }
        told.notes.dedup();
        let notes = self.cleaned("times", line(&told.notes.join(". "), limit("times_note")));
        (sessions, notes)
    }

    fn opening_hours(&mut self, told: &mut Times) {
        let mapping = self.wanted.mapping;
        for (day, words) in &mapping.hours {
            for text in self.all(words) {
                let (spans, fault) = clean::hours(&text);
                if spans.is_empty() && fault.is_some() {
                    told.notes.push(format!("{}: {}", name_of(*day), line(&text, 60).text));
                }
                self.seen("times", (Some(()), fault));
                told.sessions.extend(spans.into_iter().map(|hours| weekly(*day, hours)));
            }
        }
    }

    /// A sentence about times becomes times when all of it can be read, and stays a sentence when not.
    fn words_of_time(&mut self, text: &str, told: &mut Times) {
        let text = self.cleaned("times", line(text, limit("times_note")));
        if text.is_empty() {
            return;
        }
        match clean::free_times(&text) {
            Some(times) => told
                .sessions
                .extend(times.into_iter().map(|(day, hours)| weekly(day, hours))),
            None => {
                if text.contains(|c: char| c.is_ascii_digit()) {
                    let says = format!(
                        "{} could not be read as days and times and stays as words",
                        quoted(&text)
                    );
                    self.note("times", Fault::doubtful(says));
                }
                told.notes.push(text);
            }
        }
    }

    /// The day that this row tells, when its file is a list of days.
    pub fn held(&mut self) -> Vec<Held> {
        let Some(map) = &self.wanted.mapping.dates else {
            return Vec::new();
        };
        let Some(on) = self.first(&map.on) else {
            self.missing("times", "no day is named on which it takes place");
            return Vec::new();
        };
        let on = self.seen("times", clean::date(&on));
        let hours = self.hours_of(&map.from, &map.to, self.record).ok().flatten();
        on.map(|on| Held { on, hours }).into_iter().collect()
    }
}
