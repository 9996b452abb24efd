//! `family-hub replay --rules FILE`: what other rules would have decided for the requests that were sent, as counts. Changes
//! nothing, and prints nothing of any family.

use super::say::say;
use crate::{
    config::Settings,
    opening::{self, Reason},
};
use app::site::{places, request};
use domain::{
    place::Place,
    request::{Decision, Questions, Rules},
};
use std::{collections::BTreeMap, fmt::Write, path::Path};
use store::Store;

/// Where a request went, and by which rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Way {
    to: &'static str,
    rule: String,
    urgent: bool,
}

impl From<&Decision> for Way {
    fn from(decision: &Decision) -> Self {
        Self {
            to: decision.to.id(),
            rule: decision.rule.clone(),
            urgent: decision.urgent,
        }
    }
}

impl std::fmt::Display for Way {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let urgent = if self.urgent { ", urgent" } else { "" };
        write!(f, "{} ({}{urgent})", self.to, self.rule)
    }
}

/// How many went one way, and would go another.
pub type Counts = BTreeMap<(String, String), u64>;

pub async fn replay(file: &Path) -> Result<(), Reason> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{} can't be read: {error}", file.display()))?;
    let place = places::nottingham()?;
    let rules = Rules::load(&text, &Questions::load()?, &places::names(&place))?;
    let store = opening::store(&Settings::from_environment()?).await?;
    say(told(&counts(&store, &place, &rules).await?))
}

/// Each request's old way and new way, counted together.
pub async fn counts(store: &Store, place: &Place, rules: &Rules) -> Result<Counts, Reason> {
    let mut counts = Counts::new();
    let mut after = String::new();
    while let Some((decided, last)) = store.requests.decided(&after).await? {
        for past in decided {
            let facts = request::facts::find(Some(store), place, &past.answers).await?;
            let now = rules.decide(&facts.of(&past.answers));
            let ways = (Way::from(&past.decision).to_string(), Way::from(&now).to_string());
            *counts.entry(ways).or_default() += 1;
        }
        after = last;
    }
    Ok(counts)
}

/// The counts as a table: what would change first, the most frequent on top.
pub fn told(counts: &Counts) -> String {
    let all: u64 = counts.values().sum();
    let mut rows: Vec<_> = counts.iter().collect();
    rows.sort_by_key(|((old, new), count)| (old == new, std::cmp::Reverse(**count)));
    let changed: u64 = rows
        .iter()
        .filter(|((old, new), _)| old != new)
        .map(|(_, count)| **count)
        .sum();
    let mut text = format!("{all} requests: {changed} would be decided otherwise\n");
    for ((old, new), count) in rows {
        // Writing to a text can't fail.
        let _ = if old == new {
            write!(text, "\n{count:>7}  {old}: as before")
        } else {
            write!(text, "\n{count:>7}  {old}  ->  {new}")
        };
    }
    text
}
