//! What narrows a search, and how many results each need would leave.

use super::snapshot::Entry;
use domain::place::Place;
use std::collections::{BTreeMap, BTreeSet};

/// The needs of a place as numbers: a listing's categories, and the headings they stand under.
#[derive(Default)]
pub(super) struct Needs {
    ids: Vec<String>,
    by_id: BTreeMap<String, u16>,
    heading_of: BTreeMap<String, String>,
}

impl Needs {
    pub fn new(place: &Place) -> Self {
        let mut needs = Self::default();
        for heading in &place.headings {
            needs.add(&heading.id);
            for entry in &heading.entries {
                needs.add(entry);
                needs.heading_of.insert(entry.clone(), heading.id.clone());
            }
        }
        needs
    }

    fn add(&mut self, id: &str) {
        if !self.by_id.contains_key(id) {
            self.by_id.insert(id.to_owned(), self.ids.len() as u16);
            self.ids.push(id.to_owned());
        }
    }

    /// A listing's categories and their headings, each once. A category that the place does not know is no need.
    pub fn of(&self, categories: &[String]) -> Box<[u16]> {
        let with_headings = categories
            .iter()
            .flat_map(|id| [Some(id), self.heading_of.get(id)])
            .flatten();
        let numbers: BTreeSet<u16> = with_headings.filter_map(|id| self.by_id.get(id)).copied().collect();
        numbers.into_iter().collect()
    }

    pub fn number(&self, id: &str) -> Option<u16> {
        self.by_id.get(id).copied()
    }

    /// How many of these listings meet each need; needs that none meets are left out.
    pub fn count<'e>(&self, entries: impl Iterator<Item = &'e Entry>) -> BTreeMap<String, usize> {
        let mut counts = vec![0; self.ids.len()];
        for need in entries.flat_map(|entry| entry.needs.iter()) {
            if let Some(count) = counts.get_mut(usize::from(*need)) {
                *count += 1;
            }
        }
        let some = self.ids.iter().zip(counts).filter(|(_, count)| *count > 0);
        some.map(|(id, count)| (id.clone(), count)).collect()
    }
}
