//! All listings at one moment, ready to be searched by many visitors at once.

use super::CategoryWords;
use super::features::Features;
use super::index::WordIndex;
use super::names::Names;
use super::next::Upcoming;
use super::phrases::Phrases;
use super::recent::Recent;
use super::roll::Roll;
use super::today::Today;
use super::vocabulary::Vocabulary;
use domain::directory::Listing;
use domain::place::Place;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// By id, what listings say now; none for those that are withdrawn.
pub(crate) type Changes = BTreeMap<String, Option<Arc<Listing>>>;

pub(crate) struct Snapshot {
    /// The count of listing changes that this snapshot holds.
    pub version: i64,
    pub(super) roll: Roll,
    pub(super) index: WordIndex,
    pub(super) vocabulary: Vocabulary,
    pub(super) phrases: Arc<Phrases>,
    pub(super) features: Features,
    pub(super) names: Names,
    pub(super) upcoming: Upcoming,
    pub(super) today: Today,
    pub(super) recent: Recent,
    pub(super) place: Arc<Place>,
}

impl Snapshot {
    /// Before the first listing.
    pub fn empty(words: &CategoryWords, place: &Arc<Place>) -> Self {
        let phrases = Phrases::new(words, place);
        let languages: BTreeSet<&str> = words
            .values()
            .flat_map(|languages| languages.keys())
            .map(String::as_str)
            .collect();
        Self {
            version: -1,
            roll: Roll::default(),
            index: WordIndex::empty(),
            vocabulary: Vocabulary::of_phrases(phrases.words()),
            phrases: Arc::new(phrases),
            features: Features::default(),
            names: Names::new(languages.into_iter()),
            upcoming: Upcoming::default(),
            today: Today::default(),
            recent: Recent::default(),
            place: Arc::clone(place),
        }
    }

    pub fn get(&self, id: &str) -> Option<Arc<Listing>> {
        self.roll.by_id(id).cloned()
    }

    /// Every listing, from A to Z.
    pub fn all(&self) -> Vec<Arc<Listing>> {
        let sorted = self.names.sorted("en").iter();
        sorted.filter_map(|number| self.roll.get(*number).cloned()).collect()
    }
}
