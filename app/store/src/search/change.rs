//! From one moment of the directory to the next: only what has changed is read and put in its place.

use super::features::Features;
use super::index::NewShelf;
use super::recent::Recent;
use super::roll::Roll;
use super::set::Set;
use super::snapshot::{Changes, Snapshot};
use super::vocabulary::Tally;
use super::words::words_of;
use crate::error::Stored;
use domain::directory::Listing;
use std::sync::Arc;

/// The next moment, while changes are taken over one by one.
struct Next<'s> {
    before: &'s Snapshot,
    roll: Roll,
    features: Features,
    /// The words of new and changed listings.
    shelf: NewShelf,
    tally: Tally,
    /// The numbers of listings that came, changed or went.
    touched: Set,
}

impl Snapshot {
    /// The listings a moment later.
    pub fn changed(&self, version: i64, changes: Changes) -> Stored<Self> {
        let mut next = Next {
            before: self,
            roll: self.roll.clone(),
            features: self.features.clone(),
            shelf: self.index.new_shelf()?,
            tally: Tally::default(),
            touched: Set::none(self.roll.size()),
        };
        for (id, now) in changes {
            match now {
                Some(listing) => next.put(&listing)?,
                None => next.take_out(&id),
            }
        }
        next.finish(version)
    }
}

impl Next<'_> {
    fn put(&mut self, listing: &Arc<Listing>) -> Stored<()> {
        let (number, before) = self.roll.put(Arc::clone(listing));
        self.forget(number, before.as_deref());
        let words = words_of(listing, &self.before.place);
        self.tally.put(&words);
        self.features.add(number, listing, &self.before.place);
        self.shelf.add(number, &words)
    }

    fn take_out(&mut self, id: &str) {
        if let Some((number, before)) = self.roll.take_out(id) {
            self.forget(number, Some(&before));
        }
    }

    /// What a listing said until now.
    fn forget(&mut self, number: u32, before: Option<&Listing>) {
        self.touched.insert(number);
        if let Some(before) = before {
            self.tally.take_out(&words_of(before, &self.before.place));
            self.features.remove(number);
        }
    }

    fn finish(self, version: i64) -> Stored<Snapshot> {
        let (before, touched, roll) = (self.before, &self.touched, &self.roll);
        let place = &before.place;
        let mut names = before.names.clone();
        names.change(touched, roll);
        Ok(Snapshot {
            version,
            index: before.index.with(self.shelf, touched)?,
            vocabulary: before.vocabulary.with(self.tally),
            phrases: Arc::clone(&before.phrases),
            features: self.features,
            names,
            upcoming: before.upcoming.after(touched, &place.calendar(), roll),
            today: before.today.after(touched, &place.rhythm, roll),
            recent: Recent::default(),
            place: Arc::clone(place),
            roll: self.roll,
        })
    }
}
