//! Which answers are looked through for signs of danger: all that somebody writes about a family in their own words, a box of
//! lines, a name or a person on a list alike. Who is afraid may write it where nobody expects it.

use super::answers::Answer;
use super::question::{Group, Kind, Question};
use crate::safety::{self, Heard};

impl Question {
    /// What somebody says of their own work is left out: a refuge or a helpline is called after what it helps against.
    pub fn is_listened_to(&self) -> bool {
        match self.kind {
            Kind::Text { .. } => true,
            Kind::Name { .. } | Kind::People { .. } => self.group != Group::You,
            Kind::One(_) | Kind::Many(_) | Kind::Age | Kind::Postcode | Kind::Phone | Kind::Email => false,
        }
    }

    /// The signs of danger in what was typed, in every language, each once; where it was said plainly, that counts.
    pub fn hears(&self, answer: &Answer) -> Vec<Heard> {
        let mut all: Vec<Heard> = Vec::new();
        for heard in self.typed(answer).into_iter().flat_map(safety::heard) {
            match all.iter_mut().find(|known| known.sign == heard.sign) {
                Some(known) => known.plainly |= heard.plainly,
                None => all.push(heard),
            }
        }
        all
    }

    /// Each thing that was typed in answer to a question that is listened to.
    fn typed<'a>(&self, answer: &'a Answer) -> Vec<&'a str> {
        if !self.is_listened_to() {
            return Vec::new();
        }
        let words = |kind: &Kind| matches!(kind, Kind::Text { .. } | Kind::Name { .. });
        match answer {
            Answer::One(typed) => vec![typed],
            Answer::People(people) => {
                let parts = self.parts.iter().filter(|part| words(&part.question.kind));
                let names: Vec<&str> = parts.map(|part| part.name.as_str()).collect();
                people
                    .iter()
                    .flat_map(|person| names.iter().filter_map(|name| person.one(name)))
                    .collect()
            }
            Answer::Years(_) | Answer::Many(_) | Answer::Skipped => Vec::new(),
        }
    }
}
