//! What a family has answered so far, kept so that it cannot be printed by accident.

use crate::safety::{Heard, Sign};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The option that says "none of these"; it never counts as a need, a worry or a harm.
pub(crate) const NONE: &str = "none";
/// The answer to the age question for a baby on the way.
pub(crate) const UNBORN: &str = "unborn";
/// The key under which the acknowledged stop pages are kept.
pub(crate) const PASSED: &str = "passed";
/// The key under which the signs of danger are kept that were found in what was typed.
const SAID: &str = "said";
const AGE: &str = "child_age";
const WHO: &str = "who";
const YOUNG_PERSON: &str = "young_person";
/// The other children of the family, and what is said of each.
pub(crate) const CHILDREN: &str = "children";
/// Where somebody writes down what the child says.
pub(crate) const CHILDS_OWN_WORDS: &str = "own_words";
pub(crate) const CHILDS_NAME: &str = "name";
pub(crate) const CHILDS_AGE: &str = "age";

/// One answer. In JSON: `7`, `"parent"`, `["missing"]`, `[{"name": "Zara", "age": 4}]`, or `null` for a question that was left
/// empty.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "an answer is a whole number of years, a text, a list of texts or of people, or null"
)]
pub enum Answer {
    Years(u8),
    /// The one option chosen, or the words typed.
    One(String),
    Many(Vec<String>),
    /// People, each with answers of their own, by the names of the question's parts.
    People(Vec<Answers>),
    /// Seen, and left empty: only questions that need no answer.
    Skipped,
}

/// How old the child is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    Unborn,
    Years(u8),
}

/// All answers by question key, with the stop pages that were acknowledged under `passed`, and the signs of danger in a
/// family's own words under `said`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    pub fn get(&self, key: &str) -> Option<&Answer> {
        self.0.get(key)
    }

    pub fn keep(&mut self, key: impl Into<String>, answer: Answer) {
        self.0.insert(key.into(), answer);
    }

    pub fn drop_answer(&mut self, key: &str) {
        self.0.remove(key);
    }

    /// The single option or the typed words.
    pub fn one(&self, key: &str) -> Option<&str> {
        match self.0.get(key) {
            Some(Answer::One(words)) => Some(words),
            Some(Answer::Years(_) | Answer::Many(_) | Answer::People(_) | Answer::Skipped) | None => None,
        }
    }

    /// The options chosen; empty when the question has no answer.
    pub fn many(&self, key: &str) -> &[String] {
        match self.0.get(key) {
            Some(Answer::Many(options)) => options,
            Some(Answer::Years(_) | Answer::One(_) | Answer::People(_) | Answer::Skipped) | None => &[],
        }
    }

    /// Whether this option is, or is among, the answer.
    pub fn has(&self, key: &str, option: &str) -> bool {
        self.one(key) == Some(option) || self.many(key).iter().any(|o| o == option)
    }

    /// How many things were chosen; "none of these" is nothing, and saying a thing twice is saying it once.
    pub fn count(&self, key: &str) -> usize {
        let options = self.many(key);
        options
            .iter()
            .enumerate()
            .filter(|(i, o)| *o != NONE && !options[..*i].contains(o))
            .count()
    }

    /// The people named in answer to a list question; empty when there are none.
    pub fn people(&self, key: &str) -> &[Answers] {
        match self.0.get(key) {
            Some(Answer::People(people)) => people,
            Some(Answer::Years(_) | Answer::One(_) | Answer::Many(_) | Answer::Skipped) | None => &[],
        }
    }

    /// The age of the child the request is mainly about.
    pub fn age(&self) -> Option<Age> {
        self.years(AGE)
    }

    /// The age given in answer to this question.
    pub(crate) fn years(&self, key: &str) -> Option<Age> {
        match self.0.get(key) {
            Some(Answer::Years(years)) => Some(Age::Years(*years)),
            Some(Answer::One(words)) if words == UNBORN => Some(Age::Unborn),
            Some(Answer::One(_) | Answer::Many(_) | Answer::People(_) | Answer::Skipped) | None => None,
        }
    }

    /// The same answers as if they were about each of the other children: what a rule says of an age, it says of theirs too.
    /// Where a young person asks, the others are brothers and sisters: what is said of who asks does not hold for them.
    pub(crate) fn for_other_children(&self) -> Vec<Self> {
        let one = |child: &Self| {
            let mut answers = self.clone();
            match child.get(CHILDS_AGE) {
                Some(age) => answers.keep(AGE, age.clone()),
                None => answers.drop_answer(AGE),
            }
            if answers.is_by_young_person() {
                answers.drop_answer(WHO);
            }
            answers
        };
        self.people(CHILDREN).iter().map(one).collect()
    }

    pub(crate) fn is_by_young_person(&self) -> bool {
        self.has(WHO, YOUNG_PERSON)
    }

    /// Remembers that this stop page was read and gone past.
    pub fn pass(&mut self, stop: &str) {
        if self.passed(stop) {
            return;
        }
        let mut stops = self.many(PASSED).to_vec();
        stops.push(stop.to_owned());
        self.keep(PASSED, Answer::Many(stops));
    }

    pub fn passed(&self, stop: &str) -> bool {
        self.many(PASSED).iter().any(|s| s == stop)
    }

    /// Remembers what was heard in the words typed for a question.
    pub(crate) fn hear(&mut self, question: &str, heard: Heard) {
        let mut said = self.many(SAID).to_vec();
        said.push(format!("{question} {} {}", heard.sign.key(), sureness(heard.plainly)));
        self.keep(SAID, Answer::Many(said));
    }

    /// The signs of danger in the words that were typed, each with its question.
    pub fn heard(&self) -> impl Iterator<Item = (&str, Heard)> {
        self.many(SAID).iter().filter_map(|said| {
            let mut parts = said.split(' ');
            let (question, sign, sure) = (parts.next()?, parts.next()?, parts.next()?);
            let sign = Sign::from_key(sign)?;
            let plainly = sure == sureness(true);
            Some((question, Heard { sign, plainly }))
        })
    }

    /// Keys and answers, without the acknowledged stops and what was heard.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0
            .iter()
            .filter(|(key, _)| *key != PASSED && *key != SAID)
            .map(|(key, answer)| (key.as_str(), answer))
    }

    /// Everything that is kept, with the acknowledged stops and what was heard.
    pub(crate) fn everything(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(key, answer)| (key.as_str(), answer))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn sureness(plainly: bool) -> &'static str {
    if plainly { "plainly" } else { "perhaps" }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(..)")
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Even which questions were reached says something about a family.
        write!(f, "Answers({} kept)", self.0.len())
    }
}
