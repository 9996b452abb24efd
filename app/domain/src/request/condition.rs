//! When something holds: the one language for "ask this only if", "stop here" and the routing rules.

use super::answers::Age;
use super::facts::{Facts, LivesIn};
use crate::safety::Sign;
use std::fmt;

/// A closed set of things that can be said about a request. Always has a value: an unanswered question makes it false.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    Always,
    /// One of the options is, or is among, the answer.
    Chosen {
        question: String,
        options: Vec<String>,
    },
    /// At least so many options are chosen; "none" does not count.
    AtLeast {
        question: String,
        count: usize,
    },
    /// The child is at least so many whole years old; never true of an unborn baby.
    AgeFrom(u8),
    /// The child is at most so many whole years old; true of an unborn baby.
    AgeTo(u8),
    Unborn,
    Lives(LivesIn),
    PostcodeFound,
    /// The person read this stop page and went on.
    Passed(String),
    /// What was typed for this question, or for any, is a sign of this danger; `plainly` leaves out what may as well be said
    /// of a small child.
    Says {
        question: Option<String>,
        sign: Sign,
        plainly: bool,
    },
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
}

impl Condition {
    pub fn holds(&self, facts: &Facts<'_>) -> bool {
        let answers = facts.answers;
        match self {
            Self::Always => true,
            Self::Chosen { question, options } => options.iter().any(|o| answers.has(question, o)),
            Self::AtLeast { question, count } => answers.count(question) >= *count,
            Self::AgeFrom(from) => matches!(answers.age(), Some(Age::Years(years)) if years >= *from),
            Self::AgeTo(to) => match answers.age() {
                Some(Age::Years(years)) => years <= *to,
                Some(Age::Unborn) => true,
                None => false,
            },
            Self::Unborn => answers.age() == Some(Age::Unborn),
            Self::Lives(place) => LivesIn::from(&facts.lives) == *place,
            Self::PostcodeFound => facts.postcode_found,
            Self::Passed(stop) => answers.passed(stop),
            Self::Says {
                question,
                sign,
                plainly,
            } => answers.heard().any(|(at, heard)| {
                let here = question.as_ref().is_none_or(|question| question == at);
                here && heard.sign == *sign && (heard.plainly || !plainly)
            }),
            Self::All(parts) => parts.iter().all(|part| part.holds(facts)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(facts)),
            Self::Not(part) => !part.holds(facts),
        }
    }

    /// Shows `see` this condition and every condition inside it.
    pub fn walk<'a>(&'a self, see: &mut impl FnMut(&'a Condition)) {
        see(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.walk(see)),
            Self::Not(part) => part.walk(see),
            Self::Always
            | Self::Chosen { .. }
            | Self::AtLeast { .. }
            | Self::AgeFrom(_)
            | Self::AgeTo(_)
            | Self::Unborn
            | Self::Lives(_)
            | Self::PostcodeFound
            | Self::Passed(_)
            | Self::Says { .. } => {}
        }
    }
}

/// For the staff table: short and exact, in the ids of the question table.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => f.write_str("always"),
            Self::Chosen { question, options } => write!(f, "{question}: {}", options.join(" or ")),
            Self::AtLeast { question, count } => write!(f, "{question}: {count} or more"),
            Self::AgeFrom(years) => write!(f, "age {years} or over"),
            Self::AgeTo(years) => write!(f, "age {years} or under"),
            Self::Unborn => f.write_str("unborn baby"),
            Self::Lives(place) => write!(f, "lives: {}", place.id()),
            Self::PostcodeFound => f.write_str("postcode found"),
            Self::Passed(stop) => write!(f, "went on after “{stop}”"),
            Self::Says {
                question,
                sign,
                plainly,
            } => {
                let place = question.as_deref().unwrap_or("own words");
                write!(
                    f,
                    "{place}: {} of {}",
                    if *plainly { "plain sign" } else { "sign" },
                    sign.key()
                )
            }
            Self::All(parts) => joined(f, parts, " and "),
            Self::Any(parts) => joined(f, parts, " or else "),
            Self::Not(part) => write!(f, "not ({part})"),
        }
    }
}

fn joined(f: &mut fmt::Formatter<'_>, parts: &[Condition], with: &str) -> fmt::Result {
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            f.write_str(with)?;
        }
        match part {
            Condition::All(_) | Condition::Any(_) => write!(f, "({part})")?,
            Condition::Always
            | Condition::Chosen { .. }
            | Condition::AtLeast { .. }
            | Condition::AgeFrom(_)
            | Condition::AgeTo(_)
            | Condition::Unborn
            | Condition::Lives(_)
            | Condition::PostcodeFound
            | Condition::Passed(_)
            | Condition::Says { .. }
            | Condition::Not(_) => write!(f, "{part}")?,
        }
    }
    Ok(())
}
