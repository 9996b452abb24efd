//! What is wrong in answers that came from a file: each slip is named, so that none is taken for an answer that counts.

use super::answers::{Answer, Answers, PASSED};
use super::check::Lists;
use super::question::{Kind, Question};
use super::questions::Questions;

impl Questions {
    /// A sentence for every key that is no question and every option that its question has not; empty when all is well.
    pub fn faults(&self, answers: &Answers, lists: &Lists) -> Vec<String> {
        let mut faults = Vec::new();
        for (key, answer) in answers.everything() {
            match self.get(key) {
                Some(question) => faults.extend(fault_of(question, answer, lists)),
                None if key == PASSED => faults.extend(self.unknown_stops(answers)),
                None => faults.push(format!("there is no question “{key}”")),
            }
        }
        faults
    }

    fn unknown_stops(&self, answers: &Answers) -> Vec<String> {
        let unknown = answers.many(PASSED).iter().filter(|stop| self.stop(stop).is_none());
        unknown
            .map(|stop| format!("“{PASSED}”: there is no stop “{stop}”"))
            .collect()
    }
}

fn fault_of(question: &Question, answer: &Answer, lists: &Lists) -> Option<String> {
    let key = &question.key;
    let offered = match &question.kind {
        Kind::One(options) | Kind::Many(options) => options.offered(lists),
        Kind::Text { .. }
        | Kind::Name { .. }
        | Kind::Age
        | Kind::Postcode
        | Kind::Phone
        | Kind::Email
        | Kind::People { .. } => &[],
    };
    let given: &[String] = match answer {
        Answer::One(option) => std::slice::from_ref(option),
        Answer::Many(options) => options,
        Answer::Years(_) | Answer::People(_) | Answer::Skipped => &[],
    };
    let unknown = given
        .iter()
        .find(|option| !offered.is_empty() && !offered.contains(option));
    if let Some(option) = unknown {
        let known = offered.join(", ");
        return Some(format!("question “{key}” has no option “{option}”; it has: {known}"));
    }
    (!question.accepts(answer)).then(|| format!("question “{key}” takes {}", shape(question)))
}

fn shape(question: &Question) -> &'static str {
    match question.kind {
        Kind::One(_) => "one option as a text",
        Kind::Many(_) => "a list of options, at least one",
        Kind::Age => "whole years from 0 to 25 as a number, or \"unborn\"",
        Kind::People { .. } => "a list of people, each with answers that the README names",
        Kind::Text { .. } | Kind::Name { .. } | Kind::Postcode | Kind::Phone | Kind::Email => "a text",
    }
}
