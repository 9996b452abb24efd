//! What is to be said about a row of a file: which field, what is the matter, and whether the row can be taken.

use crate::text::choice;
use serde::Serialize;

choice! {
    /// What is the matter.
    pub enum Kind {
        Missing = "missing",
        Wrong = "wrong",
        Doubtful = "doubtful",
        Duplicate = "duplicate",
    }
}

/// One finding, as the report shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The row or record of the file, from 1; the heading of a table does not count.
    pub row: u64,
    /// The publisher's id; empty when it has none.
    pub id: String,
    pub field: &'static str,
    pub kind: Kind,
    /// The row can't be taken as it is.
    pub stops: bool,
    /// A plain sentence.
    pub says: String,
}

/// What a cleaner has to say about a value, before it is known which row and field it stood in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub kind: Kind,
    pub says: String,
}

impl Fault {
    pub fn wrong(says: impl Into<String>) -> Self {
        Self {
            kind: Kind::Wrong,
            says: says.into(),
        }
    }

    pub fn doubtful(says: impl Into<String>) -> Self {
        Self {
            kind: Kind::Doubtful,
            says: says.into(),
        }
    }

    pub fn missing(says: impl Into<String>) -> Self {
        Self {
            kind: Kind::Missing,
            says: says.into(),
        }
    }
}

/// How many findings stop their row.
pub fn stopping(findings: &[Finding]) -> usize {
    findings.iter().filter(|finding| finding.stops).count()
}

/// Letters of a value that a sentence quotes.
const QUOTED: usize = 60;

/// A value inside a sentence: short, on one line, nothing in it that a terminal would obey.
pub fn quoted(value: &str) -> String {
    let mut shown: String = value
        .chars()
        .take(QUOTED)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if value.chars().nth(QUOTED).is_some() {
        shown.push('…');
    }
    format!("“{}”", shown.trim())
}
