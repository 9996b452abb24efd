//! "Something wrong here?": what anyone may tell about a listing, without saying who they are.

use super::Problem;
use crate::text::{Private, choice, optional};
use std::collections::BTreeMap;

choice! {
    /// What is wrong.
    pub enum Wrong {
        Closed = "closed",
        Phone = "phone",
        Times = "times",
        Address = "address",
        Other = "other",
    }
}

/// Most letters of a note.
pub const REPORT_NOTE_LIMIT: usize = 500;

/// What somebody told. The note may hold more than it should, so it is kept as carefully as a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub wrong: Wrong,
    /// May be empty.
    pub note: Private,
}

impl Report {
    /// From what was typed: `wrong` and `note`. Something else that is wrong needs words.
    ///
    /// # Errors
    /// Every field that must be mended, in the order of the form.
    pub fn check(typed: &BTreeMap<String, String>) -> Result<Report, Vec<Problem>> {
        let typed = |field: &str| typed.get(field).map(String::as_str).unwrap_or_default();
        let wrong = Wrong::from_key(typed("wrong"));
        let note = optional(typed("note"), REPORT_NOTE_LIMIT);
        let problem = |field, key| Problem { field, key };
        let mut problems = Vec::new();
        if wrong.is_none() {
            problems.push(problem("wrong", "choose"));
        }
        match note {
            Err(reason) => problems.push(problem("note", reason.kind())),
            Ok(None) if wrong == Some(Wrong::Other) => problems.push(problem("note", "missing")),
            Ok(_) => {}
        }
        match (wrong, note) {
            (Some(wrong), Ok(note)) if problems.is_empty() => Ok(Report {
                wrong,
                note: Private::new(note.unwrap_or_default()),
            }),
            (_, _) => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn check(wrong: &str, note: &str) -> Result<Report, Vec<Problem>> {
        Report::check(
            &[("wrong", wrong), ("note", note)]
                .map(|(name, text)| (name.into(), text.into()))
                .into(),
        )
    }

    fn fields(wrong: &str, note: &str) -> Vec<(&'static str, &'static str)> {
        let problems = check(wrong, note).unwrap_err();
        problems.iter().map(|problem| (problem.field, problem.key)).collect()
    }

    #[test]
    fn a_wrong_number_needs_no_words() {
        assert_eq!(check("phone", "  ").unwrap().note.reveal(), "");
        assert_eq!(check("phone", " It is 0115 ").unwrap().note.reveal(), "It is 0115");
    }

    #[test]
    fn what_must_be_mended_is_named_field_by_field() {
        assert_eq!(fields("", ""), [("wrong", "choose")]);
        assert_eq!(fields("other", ""), [("note", "missing")]);
        assert_eq!(
            fields("made-up", &"x".repeat(501)),
            [("wrong", "choose"), ("note", "too_long")]
        );
        assert!(check("times", &"x".repeat(500)).is_ok());
    }
}
