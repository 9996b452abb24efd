//! The routing rules of a place, read from its rules.toml and refused when they name something that does not exist.

use super::condition::Condition;
use super::decision::{Destination, Level, MASH, hub_team};
use super::facts::Facts;
use super::questions::Questions;
use crate::place::Place;
use serde::Deserialize;
use std::collections::BTreeSet;

/// One row: the first whose `when` holds decides.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub name: String,
    pub when: Condition,
    pub to: Destination,
    pub level: Level,
    #[serde(default)]
    pub urgent: bool,
    #[serde(default)]
    pub tags: Vec<String>,
    #[serde(default)]
    pub copy_to: Vec<String>,
    pub because: Vec<String>,
    /// Contact ids.
    #[serde(default)]
    pub also: Vec<String>,
    /// The source that the rule rests on.
    pub basis: String,
}

/// What is added to any decision when it holds, whichever rule decided.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Besides {
    pub name: String,
    pub when: Condition,
    #[serde(default)]
    pub tags: Vec<String>,
    #[serde(default)]
    pub because: Vec<String>,
    #[serde(default)]
    pub also: Vec<String>,
    /// Categories, or headings of them, to look for in the directory.
    #[serde(default)]
    pub look_for: Vec<String>,
    /// To be read at once, whoever reads it.
    #[serde(default)]
    pub urgent: bool,
    pub basis: String,
}

/// What a place has, by id; for checking that the rules name nothing else.
#[derive(Clone, Debug, Default)]
pub struct PlaceNames {
    pub teams: BTreeSet<String>,
    pub contacts: BTreeSet<String>,
    /// Categories and their headings.
    pub categories: BTreeSet<String>,
}

#[derive(Clone, Debug)]
pub struct Rules {
    version: String,
    default_hub: String,
    rules: Vec<Rule>,
    /// Holds always, so that a decision always exists.
    last: Rule,
    besides: Vec<Besides>,
    questions: Questions,
}

/// Why a rules.toml is refused: names the rule and what is wrong with it.
#[derive(Debug, thiserror::Error)]
pub enum RulesProblem {
    #[error("rules.toml cannot be read: {0}")]
    Toml(#[from] toml::de::Error),
    #[error("rules.toml: {0}")]
    Whole(String),
    #[error("rules.toml, rule “{rule}”: {what}")]
    Rule { rule: String, what: String },
    #[error("questions.toml, stop “{stop}”: {what}")]
    Stop { stop: String, what: String },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    default_hub: String,
    rule: Vec<Rule>,
    #[serde(default)]
    besides: Vec<Besides>,
}

impl From<&Place> for PlaceNames {
    fn from(place: &Place) -> Self {
        Self {
            teams: place.teams.iter().map(|team| team.id.clone()).collect(),
            contacts: place.contacts.iter().map(|contact| contact.id.clone()).collect(),
            categories: place
                .headings
                .iter()
                .flat_map(|heading| heading.entries.iter().chain([&heading.id]))
                .cloned()
                .collect(),
        }
    }
}

impl Rules {
    /// Reads a rules.toml and checks it against the question table and the place.
    pub fn load(text: &str, questions: &Questions, place: &PlaceNames) -> Result<Self, RulesProblem> {
        let File {
            version,
            default_hub,
            mut rule,
            besides,
        } = toml::from_str(text)?;
        let last = rule
            .pop()
            .ok_or_else(|| RulesProblem::Whole("there is no rule".to_owned()))?;
        let rules = Self {
            version,
            default_hub,
            rules: rule,
            last,
            besides,
            questions: questions.clone(),
        };
        rules.check(place)?;
        Ok(rules)
    }

    pub fn version(&self) -> &str {
        &self.version
    }

    /// All rules in order, the one that always holds last.
    pub fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().chain(std::iter::once(&self.last))
    }

    pub fn besides(&self) -> &[Besides] {
        &self.besides
    }

    /// The rule that holds always.
    pub(crate) fn last(&self) -> &Rule {
        &self.last
    }

    pub(crate) fn default_hub(&self) -> &str {
        &self.default_hub
    }

    pub(crate) fn questions(&self) -> &Questions {
        &self.questions
    }

    pub(crate) fn first_holding(&self, facts: &Facts<'_>) -> &Rule {
        self.rules
            .iter()
            .find(|rule| rule.when.holds(facts))
            .unwrap_or(&self.last)
    }

    fn check(&self, place: &PlaceNames) -> Result<(), RulesProblem> {
        self.check_whole(place)?;
        let named = |rule: &str, what| RulesProblem::Rule {
            rule: rule.to_owned(),
            what,
        };
        for rule in self.iter() {
            self.check_rule(rule, place).map_err(|what| named(&rule.name, what))?;
        }
        for besides in &self.besides {
            let fault = self.questions.fault_in(&besides.when);
            let fault = fault
                .or_else(|| unknown(&besides.also, &place.contacts, "contact"))
                .or_else(|| unknown(&besides.look_for, &place.categories, "category"));
            if let Some(what) = fault {
                return Err(named(&besides.name, what));
            }
        }
        self.check_stops(place)
    }

    fn check_whole(&self, place: &PlaceNames) -> Result<(), RulesProblem> {
        let whole = |what: &str| Err(RulesProblem::Whole(what.to_owned()));
        if self.version.trim().is_empty() {
            return whole("version is empty");
        }
        if self.last.when != Condition::Always {
            return whole(&format!("the last rule, “{}”, must hold always", self.last.name));
        }
        if !place.teams.contains(MASH) {
            return whole("the place has no team “mash”");
        }
        if !place.teams.contains(&hub_team(&self.default_hub)) {
            return whole(&format!("default_hub: no team for “{}”", self.default_hub));
        }
        match self.iter().next() {
            Some(first) if first.to == Destination::Emergency => Ok(()),
            Some(_) | None => whole("the first rule must be the one that says 999: danger never waits"),
        }
    }

    fn check_rule(&self, rule: &Rule, place: &PlaceNames) -> Result<(), String> {
        let same_name = self.iter().filter(|other| other.name == rule.name).count();
        if same_name > 1 {
            return Err("the name is used twice".to_owned());
        }
        if rule.because.is_empty() || rule.basis.trim().is_empty() {
            return Err("a rule gives its because and its basis".to_owned());
        }
        let before_last = self.rules.iter().any(|other| std::ptr::eq(other, rule));
        if before_last && rule.when == Condition::Always {
            return Err("holds always, so no rule below it is ever reached".to_owned());
        }
        if let Some(other) = self
            .iter()
            .take_while(|other| other.name != rule.name)
            .find(|other| other.when == rule.when)
        {
            return Err(format!(
                "is never reached: “{}” above it has the same condition",
                other.name
            ));
        }
        let emergency = (rule.to == Destination::Emergency, rule.level == Level::Emergency);
        let ring_back = (
            rule.to == Destination::MashPhone,
            rule.level == Level::MashUrgent && rule.urgent,
        );
        if emergency.0 != emergency.1 || (ring_back.0 && !ring_back.1) || (emergency.0 && !rule.urgent) {
            return Err("to, level and urgent contradict each other".to_owned());
        }
        self.questions
            .fault_in(&rule.when)
            .or_else(|| unknown(&rule.also, &place.contacts, "contact"))
            .or_else(|| unknown(&rule.copy_to, &place.teams, "team"))
            .map_or(Ok(()), Err)
    }

    fn check_stops(&self, place: &PlaceNames) -> Result<(), RulesProblem> {
        for stop in self.questions.iter().flat_map(|question| &question.stops) {
            if let Some(what) = unknown(&stop.contacts, &place.contacts, "contact") {
                return Err(RulesProblem::Stop {
                    stop: stop.id.clone(),
                    what,
                });
            }
        }
        Ok(())
    }
}

fn unknown(named: &[String], known: &BTreeSet<String>, kind: &str) -> Option<String> {
    named
        .iter()
        .find(|name| !known.contains(*name))
        .map(|name| format!("the place has no {kind} “{name}”"))
}
