//! All listings at one moment, ready to be searched by many visitors at once.

use super::CategoryWords;
use super::features::Features;
use super::index::WordIndex;
use super::names::Names;
use super::next::Upcoming;
use super::phrases::Phrases;
use super::roll::Roll;
use super::set::Set;
use super::today::Today;
use super::vocabulary::{Tally, Vocabulary};
use super::words::words_of;
use crate::error::Stored;
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
            place: Arc::clone(place),
        }
    }

    /// The listings a moment later. What did not change is not read again.
    pub fn changed(&self, version: i64, changes: Changes) -> Stored<Self> {
        let mut roll = self.roll.clone();
        let mut features = self.features.clone();
        let mut names = self.names.clone();
        let mut shelf = self.index.new_shelf()?;
        let (mut tally, mut touched) = (Tally::default(), Set::none(roll.size()));
        for (id, now) in changes {
            let (number, before) = match &now {
                Some(listing) => roll.put(Arc::clone(listing)),
                None => match roll.take_out(&id) {
                    Some((number, before)) => (number, Some(before)),
                    None => continue,
                },
            };
            touched.insert(number);
            if let Some(before) = before {
                tally.take_out(&words_of(&before, &self.place));
                features.remove(number);
            }
            if let Some(listing) = now {
                let words = words_of(&listing, &self.place);
                tally.put(&words);
                shelf.add(number, &words)?;
                features.add(number, &listing, &self.place);
            }
        }
        names.change(&touched, &roll);
        Ok(Self {
            version,
            index: self.index.with(shelf, &touched)?,
            vocabulary: self.vocabulary.with(tally),
            phrases: Arc::clone(&self.phrases),
            features,
            names,
            upcoming: self.upcoming.after(&touched, &self.place.calendar(), &roll),
            today: self.today.after(&touched, &self.place.rhythm, &roll),
            roll,
            place: Arc::clone(&self.place),
        })
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
