//! A record while it is being read: its values, and the findings so far.

use super::Wanted;
use crate::directory::import::clean::{Cleaned, Seen};
use crate::directory::import::finding::{Fault, Finding, Kind};
use crate::directory::import::words::Words;
use serde_json::Value;

pub(super) struct Reading<'a> {
    pub number: u64,
    pub external: String,
    pub record: &'a Value,
    pub wanted: Wanted<'a>,
    pub findings: Vec<Finding>,
}

/// Letters of a publisher's id that are read; a longer one is no id, not even one made of name and address.
const LONGEST_ID: usize = 500;

impl<'a> Reading<'a> {
    pub fn new(number: u64, record: &'a Value, wanted: Wanted<'a>) -> Self {
        Self {
            number,
            external: String::new(),
            record,
            wanted,
            findings: Vec::new(),
        }
    }

    /// The publisher's id; a row without one can't be known again and is stopped.
    pub fn id(&mut self) -> String {
        let parts = self.all(&self.wanted.mapping.id);
        let parts: Vec<&str> = parts.iter().map(|part| part.trim()).collect();
        let mut id = parts.join("-");
        if self.wanted.mapping.file.any_case {
            id = id.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        }
        if id.is_empty() {
            self.stop(
                "id",
                Fault::missing("there is no id, so it could not be known again in a later file"),
            );
        } else if id.chars().nth(LONGEST_ID).is_some() {
            self.stop("id", Fault::wrong("the id is far too long"));
            return String::new();
        }
        id
    }

    pub fn note(&mut self, field: &'static str, fault: Fault) {
        self.find(field, fault, false);
    }

    /// A fault with which the row can't be taken.
    pub fn stop(&mut self, field: &'static str, fault: Fault) {
        self.find(field, fault, true);
    }

    fn find(&mut self, field: &'static str, fault: Fault, stops: bool) {
        self.findings.push(Finding {
            row: self.number,
            id: self.external.clone(),
            field,
            kind: fault.kind,
            stops,
            says: fault.says,
        });
    }

    /// Notes what a cleaner said and passes on what it read.
    pub fn seen<T>(&mut self, field: &'static str, (value, fault): Seen<T>) -> Option<T> {
        if let Some(fault) = fault {
            self.note(field, fault);
        }
        value
    }

    pub fn cleaned(&mut self, field: &'static str, cleaned: Cleaned) -> String {
        for fault in cleaned.faults {
            self.note(field, fault);
        }
        cleaned.text
    }

    /// Every text of a field.
    pub fn all(&self, words: &Words) -> Vec<String> {
        self.all_in(words, self.record)
    }

    pub fn all_in(&self, words: &Words, record: &Value) -> Vec<String> {
        words.all(record, &|text| self.wanted.mapping.is_blank(text))
    }

    /// The first text of a field.
    pub fn first(&self, words: &Words) -> Option<String> {
        self.all(words).into_iter().next()
    }

    pub fn first_in(&self, words: &Words, record: &Value) -> Option<String> {
        self.all_in(words, record).into_iter().next()
    }

    pub fn missing(&mut self, field: &'static str, says: &str) {
        self.note(
            field,
            Fault {
                kind: Kind::Missing,
                says: says.to_owned(),
            },
        );
    }
}
