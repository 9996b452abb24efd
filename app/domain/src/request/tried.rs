//! Every rule that was looked at for some answers, in order: which decided, and why the ones before it did not.

use super::condition::Condition;
use super::facts::Facts;
use super::rules::{Rule, Rules};

/// What was found of one rule.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// It decides.
    Decides,
    /// It was passed over: the parts of its condition that did not hold, in the ids of the question table.
    PassedOver(Vec<String>),
    /// A rule above it had decided already.
    NotReached,
}

/// A rule and what was found of it.
#[derive(Clone, Debug)]
pub struct Tried<'r> {
    pub rule: &'r Rule,
    pub verdict: Verdict,
}

impl Rules {
    /// As [`Rules::decide`] goes through them, from the first to the last.
    pub fn tried(&self, facts: &Facts<'_>) -> Vec<Tried<'_>> {
        let relevant = self.questions().relevant(facts);
        let facts = Facts {
            answers: &relevant,
            ..facts.clone()
        };
        let mut decided = false;
        self.iter()
            .map(|rule| {
                let verdict = match (decided, rule.when.holds(&facts)) {
                    (true, _) => Verdict::NotReached,
                    (false, true) => Verdict::Decides,
                    (false, false) => Verdict::PassedOver(rule.when.failing(&facts)),
                };
                decided |= matches!(verdict, Verdict::Decides);
                Tried { rule, verdict }
            })
            .collect()
    }
}

impl Condition {
    /// The smallest parts because of which it does not hold; empty when it does.
    fn failing(&self, facts: &Facts<'_>) -> Vec<String> {
        if self.holds(facts) {
            return Vec::new();
        }
        match self {
            Self::All(parts) => parts.iter().flat_map(|part| part.failing(facts)).collect(),
            Self::Any(_)
            | Self::Not(_)
            | Self::Always
            | Self::Chosen { .. }
            | Self::AtLeast { .. }
            | Self::AgeFrom(_)
            | Self::AgeTo(_)
            | Self::Unborn
            | Self::Lives(_)
            | Self::PostcodeFound
            | Self::Passed(_)
            | Self::Says { .. } => vec![self.to_string()],
        }
    }
}
