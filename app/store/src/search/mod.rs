//! Finding listings in the words families use, in any language, near them, for the child's age.
//!
//! Everything is held in memory as one snapshot: the listings, the words they hold, what filters need, and the phrases that
//! mean a need in every language. When listings change, a new snapshot takes its place that shares what stayed the same; the
//! first one is a change, too, from an empty directory to the whole of it.

mod answer;
mod change;
mod distance;
mod expand;
mod features;
mod filter;
mod fold;
mod index;
mod names;
mod next;
mod order;
mod phrases;
mod points;
mod rank;
mod recent;
mod roll;
mod set;
mod snapshot;
mod today;
mod tokens;
mod understand;
mod units;
mod vocabulary;
mod words;

use domain::directory::{Access, AgeAsked, Audience, Listing, Part, Price, TimeOfDay, Way, Within};
use domain::place::{Day, Near};
use jiff::civil::DateTime;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(crate) use snapshot::{Changes, Snapshot};

/// For each category id and language tag, its name and the words people search it by.
pub type CategoryWords = BTreeMap<String, BTreeMap<String, String>>;

/// Where, when and in which language somebody searches.
#[derive(Clone, Copy, Debug)]
pub struct Standpoint<'a> {
    /// The place that the search's `near` stands for: distances are measured from it.
    pub near: Option<&'a Near>,
    /// The visitor's, as a BCP 47 tag: a group that speaks it comes a little earlier.
    pub language: &'a str,
    /// By the clock on the wall.
    pub now: DateTime,
}

/// One page of results, and what the page says about all of them.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// All results, on every page.
    pub total: usize,
    /// The page shown, from 1; the last one when a later page was asked for.
    pub page: u32,
    pub pages: u32,
    pub hits: Vec<Hit>,
    pub counts: Counts,
    /// When nothing was found: how many results there would be without one part of the search. Parts that would not help are
    /// left out.
    pub without: Vec<(Part, usize)>,
}

/// How many results each choice would leave, with everything else that is asked for: choosing it gives exactly so many.
/// Where one choice stands in for another (a need, a price), the one chosen now does not count. Days are counted one by one;
/// kinds of access each on top of those that are chosen. Choices that would leave nothing are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Categories and headings.
    pub needs: BTreeMap<String, usize>,
    pub ages: BTreeMap<AgeAsked, usize>,
    pub who: BTreeMap<Audience, usize>,
    pub days: BTreeMap<Day, usize>,
    pub times: BTreeMap<TimeOfDay, usize>,
    pub costs: BTreeMap<Price, usize>,
    pub ways: BTreeMap<Way, usize>,
    /// By language tag in small letters.
    pub speaks: BTreeMap<String, usize>,
    pub access: BTreeMap<Access, usize>,
    /// Empty when no place was asked for.
    pub within: BTreeMap<Within, usize>,
    pub open: usize,
}

#[derive(Clone, Debug)]
pub struct Hit {
    pub listing: Arc<Listing>,
    /// Straight-line distance from the place that was asked for; none when either place is not known.
    pub km: Option<f64>,
    /// False when the service does not take families from the place that was asked for: it is marked, not hidden.
    pub takes_you: bool,
}

#[cfg(test)]
mod tests;
