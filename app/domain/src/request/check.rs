//! From what was typed or ticked to an answer, or to an instruction how to mend it; the same in the browser and on the server.

use super::answers::{Answer, Answers, NONE, UNBORN};
use super::question::{Kind, List, Options, Question};
use crate::place::Postcode;
use crate::text::Private;

/// The options that the place supplies.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// Ward ids, county district ids, "elsewhere" and "not_sure".
    pub neighbourhoods: Vec<String>,
    /// Language tags.
    pub languages: Vec<String>,
    /// Agency ids and "none".
    pub agencies: Vec<String>,
}

/// Something the visitor can mend, with what they typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The question's key.
    pub field: String,
    /// Words: `problem-<field>-<kind>`, else `problem-<kind>`.
    pub kind: &'static str,
    /// For `too-long`: the most letters allowed; a variable of the words.
    pub limit: Option<usize>,
    pub typed: Vec<Private>,
}

impl Problem {
    /// The message keys to look for, in this order.
    pub fn keys(&self) -> [String; 2] {
        [
            format!("problem-{}-{}", self.field, self.kind),
            format!("problem-{}", self.kind),
        ]
    }
}

type Checked = Result<Answer, &'static str>;

impl Question {
    /// Checks what the form sent for this question: one value for each filled field or ticked box.
    pub fn check(&self, raw: &[String], lists: &Lists) -> Result<Answer, Problem> {
        self.checked(raw, lists).map_err(|kind| Problem {
            field: self.key.clone(),
            kind,
            limit: self.limit(),
            typed: raw.iter().map(Private::new).collect(),
        })
    }

    /// Checks what the form sent about one person of this list: `raw` gives the values for the key of each part. What was
    /// left empty is not kept.
    ///
    /// # Errors
    /// Everything that is to be mended, in the order of the page.
    pub fn check_person(&self, raw: impl Fn(&str) -> Vec<String>, lists: &Lists) -> Result<Answers, Vec<Problem>> {
        let (mut person, mut problems) = (Answers::default(), Vec::new());
        for part in &self.parts {
            match part.question.check(&raw(&part.question.key), lists) {
                Ok(Answer::Skipped) => {}
                Ok(answer) => person.keep(&part.name, answer),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(person) } else { Err(problems) }
    }

    /// The most letters this answer may have.
    pub fn limit(&self) -> Option<usize> {
        match self.kind {
            Kind::Text { limit } | Kind::Name { limit } => Some(limit),
            Kind::One(_)
            | Kind::Many(_)
            | Kind::Age
            | Kind::Postcode
            | Kind::Phone
            | Kind::Email
            | Kind::People { .. } => None,
        }
    }

    fn checked(&self, raw: &[String], lists: &Lists) -> Checked {
        let filled: Vec<&str> = raw
            .iter()
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
            .collect();
        let Some(first) = filled.first() else {
            return if self.required {
                Err("missing")
            } else {
                Ok(Answer::Skipped)
            };
        };
        if let Kind::Many(options) = &self.kind {
            return several(&filled, options.offered(lists));
        }
        if filled.len() > 1 {
            return Err("too-many");
        }
        match &self.kind {
            Kind::One(options) => one(first, options.offered(lists)),
            Kind::Text { limit } => text(first, *limit),
            Kind::Name { limit } => text(&first.replace(['\r', '\n'], " "), *limit),
            Kind::Age => age(first),
            Kind::Postcode => Postcode::parse(first)
                .map(|p| Answer::One(p.pretty()))
                .map_err(|_| "postcode"),
            Kind::Phone => phone(first),
            Kind::Email => email(first),
            // A person is taken in by check_person.
            Kind::Many(_) | Kind::People { .. } => Err("unknown"),
        }
    }
}

impl Options {
    pub(super) fn offered<'a>(&'a self, lists: &'a Lists) -> &'a [String] {
        match self {
            Self::Fixed(options) => options,
            Self::From(List::Neighbourhoods) => &lists.neighbourhoods,
            Self::From(List::Languages) => &lists.languages,
            Self::From(List::Agencies) => &lists.agencies,
        }
    }
}

fn one(option: &str, offered: &[String]) -> Checked {
    if offered.iter().any(|o| o == option) {
        Ok(Answer::One(option.to_owned()))
    } else {
        Err("unknown")
    }
}

/// Kept in the order of the page, each once; "none of these" stands alone.
fn several(chosen: &[&str], offered: &[String]) -> Checked {
    if chosen.iter().any(|c| !offered.iter().any(|o| o == c)) {
        return Err("unknown");
    }
    let kept: Vec<String> = offered
        .iter()
        .filter(|o| chosen.contains(&o.as_str()))
        .cloned()
        .collect();
    if kept.len() > 1 && kept.iter().any(|o| o == NONE) {
        return Err("none-and-more");
    }
    Ok(Answer::Many(kept))
}

fn text(typed: &str, limit: usize) -> Checked {
    let words = typed.replace("\r\n", "\n").replace('\t', " ");
    if words.chars().any(|c| c.is_control() && c != '\n') {
        return Err("characters");
    }
    if crate::text::letters_left(&words, limit) < 0 {
        return Err("too-long");
    }
    Ok(Answer::One(words))
}

fn age(typed: &str) -> Checked {
    if typed == UNBORN {
        return Ok(Answer::One(UNBORN.to_owned()));
    }
    let years = plain_digits(typed).parse::<u8>().map_err(|_| "age")?;
    if years > Kind::OLDEST {
        Err("age")
    } else {
        Ok(Answer::Years(years))
    }
}

/// Any country's number: 7 to 15 digits (ITU-T E.164) with the signs people put between them.
fn phone(typed: &str) -> Checked {
    let number = plain_digits(typed);
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let signs_fit = number
        .chars()
        .enumerate()
        .all(|(i, c)| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '.' | '/') || (c == '+' && i == 0));
    if signs_fit && (7..=15).contains(&digits) {
        Ok(Answer::One(number))
    } else {
        Err("phone")
    }
}

fn email(typed: &str) -> Checked {
    if crate::text::is_email(typed) {
        Ok(Answer::One(typed.to_owned()))
    } else {
        Err("email")
    }
}

/// Arabic and Persian keyboards type their own digits.
fn plain_digits(typed: &str) -> String {
    typed
        .chars()
        .map(|c| match c {
            '\u{0660}'..='\u{0669}' => digit(c, 0x0660),
            '\u{06F0}'..='\u{06F9}' => digit(c, 0x06F0),
            other => other,
        })
        .collect()
}

fn digit(c: char, zero: u32) -> char {
    char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
}
