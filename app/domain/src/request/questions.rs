//! The question table of the request form, in the order in which it is asked.

use super::answers::{Answer, Answers, CHILDS_OWN_WORDS, UNBORN};
use super::condition::Condition;
use super::facts::Facts;
use super::named::spell_out;
use super::question::{Offer, Question, Stop};
use crate::safety::Sign;
use serde::Deserialize;

/// The table, proven consistent: every condition names an earlier question, an option it has, and a stop that exists.
#[derive(Clone, Debug)]
pub struct Questions(Vec<Question>);

/// A fault in the question table itself; nothing a visitor can cause.
#[derive(Debug, thiserror::Error)]
pub enum QuestionsProblem {
    #[error("questions.toml cannot be read: {0}")]
    Toml(#[from] toml::de::Error),
    #[error("questions.toml: {0}")]
    Named(String),
    #[error("question “{question}”: {what}")]
    Question { question: String, what: String },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    question: Vec<Question>,
    #[serde(default)]
    said: Vec<Said>,
}

/// Where the form stops after an answer in somebody's own words that is a sign of danger; everybody may go on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    sign: Sign,
    /// Its words are `stop-<words>-title` …
    words: String,
    contacts: Vec<String>,
}

impl Questions {
    /// The table that comes with the program.
    pub fn load() -> Result<Self, QuestionsProblem> {
        Self::read(include_str!("questions.toml"))
    }

    pub(crate) fn read(table: &str) -> Result<Self, QuestionsProblem> {
        let spelt = spell_out(toml::from_str(table)?).map_err(QuestionsProblem::Named)?;
        let File { mut question, said } = spelt.try_into()?;
        for question in &mut question {
            if question.is_listened_to() {
                let stops: Vec<Stop> = said.iter().map(|said| said.stop(&question.key)).collect();
                question.stops.extend(stops);
            }
        }
        let table = Self(question);
        for (at, question) in table.0.iter().enumerate() {
            table.check(at, question).map_err(|what| QuestionsProblem::Question {
                question: question.key.clone(),
                what,
            })?;
        }
        Ok(table)
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Question> {
        self.0.iter()
    }

    pub fn get(&self, key: &str) -> Option<&Question> {
        self.0.iter().find(|question| question.key == key)
    }

    pub fn stop(&self, id: &str) -> Option<(&Question, &Stop)> {
        self.0
            .iter()
            .find_map(|question| Some((question, question.stops.iter().find(|stop| stop.id == id)?)))
    }

    /// The answers that count: those to questions that are asked, given the ones before them. Says nothing about gaps
    /// or stops, so that a decision can be read off unfinished answers too.
    pub fn relevant(&self, facts: &Facts<'_>) -> Answers {
        let mut kept = Answers::default();
        for question in &self.0 {
            let before = Facts {
                answers: &kept,
                ..facts.clone()
            };
            if !question.ask_if.holds(&before) {
                continue;
            }
            let answer = facts.answers.get(&question.key);
            let answer = answer.filter(|answer| question.accepts(answer) && question.is_offered(answer, &before));
            if let Some(answer) = answer.cloned() {
                listen(&mut kept, question, &answer);
                kept.keep(&question.key, answer);
            }
            let here = Facts {
                answers: &kept,
                ..facts.clone()
            };
            let met = question
                .stops
                .iter()
                .filter(|stop| stop.when.holds(&here) && facts.answers.passed(&stop.id));
            let met: Vec<&str> = met.map(|stop| stop.id.as_str()).collect();
            met.into_iter().for_each(|stop| kept.pass(stop));
        }
        kept
    }

    /// What is wrong with a condition that may look at the whole form; nothing when all it names exists.
    pub(crate) fn fault_in(&self, condition: &Condition) -> Option<String> {
        self.fault(condition, self.0.len())
    }

    fn check(&self, at: usize, question: &Question) -> Result<(), String> {
        if self.0[..at].iter().any(|earlier| earlier.key == question.key) {
            return Err("the key is used twice".to_owned());
        }
        if self.0[..at].iter().any(|earlier| earlier.group > question.group) {
            return Err("its group was left before; groups are asked one after the other".to_owned());
        }
        self.check_page(at, question)?;
        let unknown = |offer: &&Offer| offer.option != UNBORN && !question.options().contains(&offer.option);
        if let Some(offer) = question.offers.iter().find(unknown) {
            return Err(format!("it has no option “{}” to offer", offer.option));
        }
        // What to ask and offer depends on earlier answers; whether to stop may depend on this one too.
        let conditions = question.offers.iter().map(|offer| (&offer.when, at));
        let conditions = conditions.chain([(&question.ask_if, at)]);
        let mut conditions = conditions.chain(question.stops.iter().map(|stop| (&stop.when, at + 1)));
        conditions
            .find_map(|(condition, before)| self.fault(condition, before))
            .map_or(Ok(()), Err)
    }

    /// Questions of one page come one after the other, are of one group, and none depends on another of them.
    fn check_page(&self, at: usize, question: &Question) -> Result<(), String> {
        let before = &self.0[..at];
        let Some(first) = before.iter().position(|earlier| earlier.page == question.page) else {
            return Ok(());
        };
        let together = &before[first..];
        if together
            .iter()
            .any(|other| other.page != question.page || other.group != question.group)
        {
            return Err("the questions of its page don't stand together".to_owned());
        }
        let mut depends = false;
        question.ask_if.walk(&mut |part| {
            if let Condition::Chosen { question, .. } | Condition::AtLeast { question, .. } = part {
                depends |= together.iter().any(|other| other.key == *question);
            }
        });
        if depends {
            return Err("it depends on an answer of its own page".to_owned());
        }
        Ok(())
    }

    fn fault(&self, condition: &Condition, before: usize) -> Option<String> {
        let mut fault = None;
        condition.walk(&mut |part| {
            if fault.is_none() {
                fault = self.fault_of(part, &self.0[..before]);
            }
        });
        fault
    }

    fn fault_of(&self, part: &Condition, known: &[Question]) -> Option<String> {
        let find = |key: &str| known.iter().find(|question| question.key == key);
        match part {
            Condition::Chosen { question, options } => match find(question) {
                None => Some(format!("no earlier question “{question}”")),
                Some(found) => options
                    .iter()
                    .find(|option| !found.options().contains(option))
                    .map(|option| format!("question “{question}” has no option “{option}”")),
            },
            Condition::AtLeast { question, count } => match find(question) {
                None => Some(format!("no earlier question “{question}”")),
                Some(found) if found.options().len() < *count => {
                    Some(format!("question “{question}” has fewer than {count} options"))
                }
                Some(_) => None,
            },
            Condition::Passed(stop) => match known.iter().flat_map(|q| &q.stops).find(|known| known.id == *stop) {
                None => Some(format!("no earlier stop “{stop}”")),
                Some(found) if !found.passable => Some(format!("nobody can go on after stop “{stop}”")),
                Some(_) => None,
            },
            Condition::Says { question, .. } => match question.as_ref().map(|key| (key, find(key))) {
                None => None,
                Some((key, None)) => Some(format!("no earlier question “{key}”")),
                Some((_, Some(found))) if found.is_listened_to() => None,
                Some((key, Some(_))) => Some(format!("nobody types words for question “{key}”")),
            },
            Condition::Always
            | Condition::AgeFrom(_)
            | Condition::AgeTo(_)
            | Condition::Unborn
            | Condition::Lives(_)
            | Condition::PostcodeFound
            | Condition::All(_)
            | Condition::Any(_)
            | Condition::Not(_) => None,
        }
    }
}

impl Said {
    /// The stop after this question: each has its own, so that who went past one reads the next.
    fn stop(&self, question: &str) -> Stop {
        Stop {
            id: format!("{}-{question}", self.words),
            when: Condition::Says {
                question: Some(question.to_owned()),
                sign: self.sign,
                plainly: false,
            },
            passable: true,
            contacts: self.contacts.clone(),
            calm: false,
            same_words: Some(self.words.clone()),
        }
    }
}

/// Looks through what somebody typed about their family for signs of danger. What a child says is never taken for a small
/// child's quarrel: "he hits me" is plain where a young person writes it, or where it is written down as said.
fn listen(kept: &mut Answers, question: &Question, answer: &Answer) {
    let childs_own = question.key == CHILDS_OWN_WORDS || kept.is_by_young_person();
    for mut heard in question.hears(answer) {
        heard.plainly |= childs_own;
        kept.hear(&question.key, heard);
    }
}
