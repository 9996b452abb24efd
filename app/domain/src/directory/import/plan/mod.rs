//! What an import would do: new, changed, gone and hidden listings, each said before anything is written.

mod steps;

use super::agreed::Leaving;
use super::row::{Row, State};
use crate::directory::Listing;
use crate::text::choice;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap, HashSet};

choice! {
    /// How a listing stood after the last import of its source.
    pub enum Was {
        Shown = "shown",
        /// The import took it out: gone from the source, or not for the public.
        Withdrawn = "withdrawn",
    }
}

/// What is known of a row from an earlier import.
#[derive(Clone, Debug)]
pub struct Prior {
    pub listing_id: String,
    /// As it was last imported.
    pub base: Listing,
    pub was: Was,
}

/// A listing as the directory has it now.
#[derive(Clone, Debug)]
pub struct Ours {
    pub listing: Listing,
    pub version: i64,
    pub withdrawn: bool,
}

choice! {
    /// What happens to a listing, or to a field of it.
    pub enum What {
        New = "new",
        /// It was gone and is there again.
        Back = "back",
        Renamed = "renamed",
        Moved = "moved",
        Phone = "phone",
        Changed = "changed",
        /// Staff say something else, and what they say stays.
        Kept = "kept",
        /// It was checked by somebody; what the file changes nobody has checked.
        Unchecked = "unchecked",
        Gone = "gone",
        /// Not for the public any more: withdrawn in any case.
        Hidden = "hidden",
    }
}

/// One thing to be said about a listing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Noted {
    /// The row of the file; none for what the file has no more.
    pub row: Option<u64>,
    pub id: String,
    pub what: What,
    pub says: String,
}

/// What is to be written for one row.
#[derive(Clone, Debug)]
pub struct Step {
    pub external: String,
    pub listing_id: String,
    /// The document to remember for the next import.
    pub base: Listing,
    pub was: Was,
    pub write: Write,
}

#[derive(Clone, Debug)]
pub enum Write {
    /// Only what is remembered changes.
    Nothing,
    New(Listing),
    /// The version that the plan was made from.
    Over {
        listing: Listing,
        seen: i64,
    },
    Withdraw {
        seen: i64,
    },
}

/// Everything an import would do.
#[derive(Clone, Debug)]
pub struct Plan {
    pub steps: Vec<Step>,
    pub notes: Vec<Noted>,
    pub(super) allowed: Leaving,
    /// Listings of this source that the directory shows now.
    pub(super) shown_before: usize,
    /// Of what the source had before, how much the file has too.
    pub(super) known: usize,
    /// Rows without an id that can be read.
    pub(super) unreadable: usize,
    /// Listings of the file that stay as they are.
    pub unchanged: usize,
    /// Listings of which only the date of the source is newer.
    pub dated: usize,
}

/// Compares the rows of a file with what the last import left and what the directory has now (by listing id).
/// What the source no longer has is taken out only if `allowed` says so.
pub fn plan(rows: &[Row], prior: &BTreeMap<String, Prior>, ours: &BTreeMap<String, Ours>, allowed: Leaving) -> Plan {
    let mut plan = nothing_yet(rows, prior, ours, allowed);
    let mut seen: HashSet<&str> = HashSet::new();
    for row in rows {
        let before = prior.get(&row.external);
        match &row.state {
            State::Listing { listing, .. } => {
                seen.insert(&row.external);
                plan.listing(row, listing, before, ours.get(&listing.id));
            }
            State::NotPublic => {
                seen.insert(&row.external);
                if let Some(before) = before {
                    plan.hide(row, before, ours.get(&before.listing_id));
                }
            }
            // A row that is only bad today is not gone.
            State::Bad => drop(seen.insert(&row.external)),
            State::Gone | State::LeftOut => {}
        }
    }
    let numbers: HashMap<&str, u64> = rows
        .iter()
        .rev()
        .map(|row| (row.external.as_str(), row.number))
        .collect();
    for (external, before) in prior.iter().filter(|(external, _)| !seen.contains(external.as_str())) {
        let row = numbers.get(external.as_str()).copied();
        plan.leaves(row, external, before, ours.get(&before.listing_id));
    }
    plan
}

fn nothing_yet(rows: &[Row], prior: &BTreeMap<String, Prior>, ours: &BTreeMap<String, Ours>, allowed: Leaving) -> Plan {
    let is_shown = |before: &&Prior| {
        let ours = ours.get(&before.listing_id);
        before.was == Was::Shown && ours.is_some_and(|ours| !ours.withdrawn)
    };
    let is_unreadable = |row: &&Row| row.external.is_empty() && matches!(row.state, State::Bad);
    Plan {
        steps: Vec::new(),
        notes: Vec::new(),
        allowed,
        shown_before: prior.values().filter(is_shown).count(),
        known: rows.iter().filter(|row| prior.contains_key(&row.external)).count(),
        unreadable: rows.iter().filter(is_unreadable).count(),
        unchanged: 0,
        dated: 0,
    }
}
