//! How a condition is written in TOML, and what is said when it is written wrongly.

use super::condition::Condition;
use super::facts::LivesIn;
use crate::safety::Sign;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::fmt;

/// Exactly one of the ways to say something; `answer` goes with `is`, `is_any`, `has`, `has_any` or `at_least`. `says` and
/// `says_plainly` look at all that was typed.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    answer: Option<String>,
    is: Option<String>,
    is_any: Option<Vec<String>>,
    has: Option<String>,
    has_any: Option<Vec<String>>,
    at_least: Option<usize>,
    age_from: Option<u8>,
    age_to: Option<u8>,
    unborn: Option<bool>,
    lives: Option<LivesIn>,
    postcode_found: Option<bool>,
    passed: Option<String>,
    says: Option<Sign>,
    says_plainly: Option<Sign>,
    all: Option<Vec<Condition>>,
    any: Option<Vec<Condition>>,
    not: Option<Box<Condition>>,
}

impl Written {
    fn condition(mut self) -> Result<Condition, &'static str> {
        let about_answer = self.about_answer()?;
        let mut said: Vec<Condition> = [
            about_answer,
            self.age_from.map(Condition::AgeFrom),
            self.age_to.map(Condition::AgeTo),
            self.unborn.map(|yes| yes_or_not(yes, Condition::Unborn)),
            self.lives.map(Condition::Lives),
            self.postcode_found.map(|yes| yes_or_not(yes, Condition::PostcodeFound)),
            self.passed.map(Condition::Passed),
            self.says.map(|sign| says(sign, false)),
            self.says_plainly.map(|sign| says(sign, true)),
            self.all.map(Condition::All),
            self.any.map(Condition::Any),
            self.not.map(Condition::Not),
        ]
        .into_iter()
        .flatten()
        .collect();
        match (said.pop(), said.is_empty()) {
            (Some(condition), true) => Ok(condition),
            (Some(_), false) => Err("a condition says one thing; join two with all = [..] or any = [..]"),
            (None, _) => Err("a condition is empty; write \"always\" if that is meant"),
        }
    }

    fn about_answer(&mut self) -> Result<Option<Condition>, &'static str> {
        let single = self.is.take().or(self.has.take()).map(|option| vec![option]);
        let chosen = [single, self.is_any.take(), self.has_any.take()];
        let mut options: Vec<Vec<String>> = chosen.into_iter().flatten().collect();
        match (self.answer.take(), options.pop(), self.at_least.take()) {
            (Some(question), Some(options_), None) if options.is_empty() && !options_.is_empty() => {
                Ok(Some(Condition::Chosen {
                    question,
                    options: options_,
                }))
            }
            (Some(question), None, Some(count)) if count > 0 => Ok(Some(Condition::AtLeast { question, count })),
            (None, None, None) => Ok(None),
            (Some(_) | None, Some(_) | None, Some(_) | None) => {
                Err("answer goes with exactly one of is, is_any, has, has_any (not empty) or at_least (1 or more)")
            }
        }
    }
}

fn says(sign: Sign, plainly: bool) -> Condition {
    Condition::Says {
        question: None,
        sign,
        plainly,
    }
}

fn yes_or_not(yes: bool, condition: Condition) -> Condition {
    if yes {
        condition
    } else {
        Condition::Not(Box::new(condition))
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ConditionVisitor)
    }
}

struct ConditionVisitor;

impl<'de> Visitor<'de> for ConditionVisitor {
    type Value = Condition;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"always\" or a table such as { answer = \"who\", is = \"parent\" }")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Condition, E> {
        if word == "always" {
            return Ok(Condition::Always);
        }
        Err(E::custom(format!(
            "“{word}” is not a condition; only \"always\" is written as a word"
        )))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Condition, A::Error> {
        Written::deserialize(MapAccessDeserializer::new(map))?
            .condition()
            .map_err(A::Error::custom)
    }
}
