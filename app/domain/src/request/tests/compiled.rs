//! Conditions over sets of possible values, so that one look settles a whole class of answers at once.

use super::*;
use crate::safety::Sign;
use std::collections::BTreeMap;

/// For each variable the values it may still have, one bit a value.
pub type Possible = Vec<u32>;

/// Certain, impossible, or open as long as this variable is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Truth {
    Yes,
    No,
    /// The variable to look at, and the bits to part from the others.
    Open(usize, u32),
}

#[derive(Clone, Debug)]
pub enum Compiled {
    Constant(bool),
    Within(usize, u32),
    AtLeast(Vec<usize>, usize),
    All(Vec<Compiled>),
    Any(Vec<Compiled>),
    Not(Box<Compiled>),
}

/// The bit that says "chosen" for an option of a question with several answers.
pub const CHOSEN: u32 = 0b10;

impl Compiled {
    pub fn look(&self, possible: &Possible) -> Truth {
        match self {
            Self::Constant(true) => Truth::Yes,
            Self::Constant(false) => Truth::No,
            Self::Within(variable, bits) => match possible[*variable] & bits {
                0 => Truth::No,
                inside if inside == possible[*variable] => Truth::Yes,
                _ => Truth::Open(*variable, *bits),
            },
            Self::AtLeast(variables, count) => at_least(variables, *count, possible),
            Self::All(parts) => settle(parts.iter().map(|part| part.look(possible)), Truth::No, Truth::Yes),
            Self::Any(parts) => settle(parts.iter().map(|part| part.look(possible)), Truth::Yes, Truth::No),
            Self::Not(part) => match part.look(possible) {
                Truth::Yes => Truth::No,
                Truth::No => Truth::Yes,
                open @ Truth::Open(..) => open,
            },
        }
    }
}

/// `decisive` as soon as one part has it, `otherwise` when all parts are settled.
fn settle(parts: impl Iterator<Item = Truth>, decisive: Truth, otherwise: Truth) -> Truth {
    let mut result = otherwise;
    for part in parts {
        if part == decisive {
            return decisive;
        }
        if let (Truth::Open(..), false) = (part, matches!(result, Truth::Open(..))) {
            result = part;
        }
    }
    result
}

fn at_least(variables: &[usize], count: usize, possible: &Possible) -> Truth {
    let surely = variables.iter().filter(|v| possible[**v] == CHOSEN).count();
    let maybe = variables
        .iter()
        .find(|v| possible[**v] & CHOSEN != 0 && possible[**v] != CHOSEN);
    let at_most = variables.iter().filter(|v| possible[**v] & CHOSEN != 0).count();
    match maybe {
        _ if surely >= count => Truth::Yes,
        _ if at_most < count => Truth::No,
        Some(variable) => Truth::Open(*variable, CHOSEN),
        None => Truth::No,
    }
}

/// A variable and its values by name; "" is "not answered".
#[derive(Debug)]
pub struct Variable {
    pub name: String,
    pub values: Vec<String>,
}

/// All that a rule can look at.
pub struct Variables {
    pub all: Vec<Variable>,
    by_name: BTreeMap<String, usize>,
    questions: Questions,
}

impl Variables {
    pub fn of(questions: &Questions) -> Self {
        let mut all = Vec::new();
        for question in questions.iter() {
            match &question.kind {
                Kind::One(Options::Fixed(options)) => all.push(variable(&question.key, options, &[""])),
                Kind::Many(Options::Fixed(options)) => {
                    let counted = options.iter().filter(|option| *option != "none");
                    all.extend(counted.map(|o| variable(&format!("{}.{o}", question.key), &[], &["no", "yes"])));
                }
                Kind::Age => {
                    let years: Vec<String> = (0..=Kind::OLDEST).map(|years| years.to_string()).collect();
                    all.push(variable(&question.key, &years, &["unborn", ""]));
                }
                // No condition can look at these; the loader sees to it.
                Kind::One(Options::From(_)) | Kind::Many(Options::From(_)) => {}
                Kind::Text { .. } | Kind::Name { .. } | Kind::Postcode | Kind::Phone | Kind::Email => {}
                // Each other child is decided on by itself: see the tests of children.
                Kind::People { .. } => {}
            }
            let stops = question.stops.iter().filter(|stop| stop.passable);
            all.extend(stops.map(|stop| variable(&format!("passed.{}", stop.id), &[], &["no", "yes"])));
        }
        all.push(variable("lives", &[], &["city", "county", "elsewhere", "unknown"]));
        all.push(variable("postcode_found", &[], &["no", "yes"]));
        // Some text of the form always can be typed.
        let signs = Sign::ALL.iter().map(|sign| said(*sign));
        all.extend(signs.map(|name| variable(&name, &[], &["no", "perhaps", "plainly"])));
        let by_name = all.iter().enumerate().map(|(at, v)| (v.name.clone(), at)).collect();
        Self {
            all,
            by_name,
            questions: questions.clone(),
        }
    }

    pub fn at(&self, name: &str) -> usize {
        *self.by_name.get(name).unwrap_or_else(|| panic!("no variable {name}"))
    }

    pub fn bits(&self, at: usize, values: &[&str]) -> u32 {
        let known = &self.all[at].values;
        values
            .iter()
            .map(|v| {
                1 << known
                    .iter()
                    .position(|k| k == v)
                    .unwrap_or_else(|| panic!("no value {v}"))
            })
            .sum()
    }

    pub fn anything(&self) -> Possible {
        self.all
            .iter()
            .map(|variable| (1 << variable.values.len()) - 1)
            .collect()
    }

    /// The condition with what it silently implies: an answer counts only if its question is asked.
    pub fn compile(&self, condition: &Condition) -> Compiled {
        match condition {
            Condition::Always => Compiled::Constant(true),
            Condition::Chosen { question, options } => {
                let options: Vec<&str> = options.iter().map(String::as_str).collect();
                Compiled::All(vec![self.asked(question), self.chosen(question, &options)])
            }
            Condition::AtLeast { question, count } => {
                let prefix = format!("{question}.");
                let variables = (0..self.all.len())
                    .filter(|v| self.all[*v].name.starts_with(&prefix))
                    .collect();
                Compiled::All(vec![self.asked(question), Compiled::AtLeast(variables, *count)])
            }
            Condition::AgeFrom(from) => self.age(|years| years >= *from, false),
            Condition::AgeTo(to) => self.age(|years| years <= *to, true),
            Condition::Unborn => self.age(|_| false, true),
            Condition::Lives(place) => self.within("lives", &[place.id()]),
            Condition::PostcodeFound => self.within("postcode_found", &["yes"]),
            Condition::Passed(stop) => self.passed(stop),
            Condition::Says { sign, plainly, .. } => match plainly {
                true => self.within(&said(*sign), &["plainly"]),
                false => self.within(&said(*sign), &["perhaps", "plainly"]),
            },
            Condition::All(parts) => Compiled::All(parts.iter().map(|part| self.compile(part)).collect()),
            Condition::Any(parts) => Compiled::Any(parts.iter().map(|part| self.compile(part)).collect()),
            Condition::Not(part) => Compiled::Not(Box::new(self.compile(part))),
        }
    }

    pub fn asked(&self, question: &str) -> Compiled {
        self.compile(&self.questions.get(question).unwrap().ask_if)
    }

    /// A stop counts as passed only where it stands in the way.
    fn passed(&self, id: &str) -> Compiled {
        let mut met = Vec::new();
        for question in self.questions.iter() {
            for stop in question.stops.iter().filter(|stop| stop.id == id) {
                met.push(Compiled::All(vec![self.asked(&question.key), self.compile(&stop.when)]));
            }
        }
        Compiled::All(vec![self.within(&format!("passed.{id}"), &["yes"]), Compiled::Any(met)])
    }

    fn chosen(&self, question: &str, options: &[&str]) -> Compiled {
        if self.by_name.contains_key(question) {
            return self.within(question, options);
        }
        Compiled::Any(
            options
                .iter()
                .map(|option| self.within(&format!("{question}.{option}"), &["yes"]))
                .collect(),
        )
    }

    fn age(&self, fits: impl Fn(u8) -> bool, unborn: bool) -> Compiled {
        let years = (0..=Kind::OLDEST)
            .filter(|years| fits(*years))
            .map(|years| years.to_string());
        let mut values: Vec<String> = years.collect();
        values.extend(unborn.then(|| "unborn".to_owned()));
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        self.within("child_age", &values)
    }

    fn within(&self, name: &str, values: &[&str]) -> Compiled {
        let at = self.at(name);
        Compiled::Within(at, self.bits(at, values))
    }
}

/// The variable of a sign of danger in what was typed.
pub fn said(sign: Sign) -> String {
    format!("said {}", sign.key())
}

fn variable(name: &str, options: &[String], more: &[&str]) -> Variable {
    let values = options
        .iter()
        .cloned()
        .chain(more.iter().map(|value| value.to_string()))
        .collect();
    Variable {
        name: name.to_owned(),
        values,
    }
}
