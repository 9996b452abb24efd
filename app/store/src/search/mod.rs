//! Finding listings in the words families use, in any language, near them, for the child's age.
//!
//! Everything is held in memory as one snapshot that is replaced when a listing changes: the listings, the words they
//! hold (their categories' names and synonyms in every language among them), and what filters need.

mod expand;
mod filter;
mod fold;
mod index;
mod rank;
mod snapshot;
mod tokens;
mod words;

use domain::directory::Listing;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(crate) use snapshot::Snapshot;

/// For each category id and language tag, its name and the words people search it by.
pub type CategoryWords = BTreeMap<String, BTreeMap<String, String>>;

/// One page of results, and what the page says about all of them.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// All results, on every page.
    pub total: usize,
    /// The page shown, from 1; the last one when a later page was asked for.
    pub page: u32,
    pub pages: u32,
    pub hits: Vec<Hit>,
    /// For each category and heading with results, how many there are with the same words and age.
    pub counts: BTreeMap<String, usize>,
}

#[derive(Clone, Debug)]
pub struct Hit {
    pub listing: Arc<Listing>,
    /// Straight-line distance from the place that was asked for; none when either place is not known.
    pub km: Option<f64>,
}

#[cfg(test)]
mod tests;
