//! A family's own list of listings: short, in an order of their own, with notes to themselves.

mod link;
#[cfg(test)]
mod tests;

use crate::text::{Private, TextProblem, optional};
use serde::{Deserialize, Serialize};
use std::fmt;

pub use link::{from_link, to_link};

/// A longer list would be a second directory; it also keeps the link of a shared list short enough to send.
pub const MOST: usize = 30;

/// Letters of a note to oneself.
pub const NOTE_LETTERS: usize = 200;

/// How long what was removed can come back. After that nothing of it is left.
pub const UNDO_MINUTES: i64 = 10;

/// What somebody saved. Positions count from 0.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedList {
    entries: Vec<Entry>,
    /// The page on which something was last saved, to go back there.
    #[serde(default)]
    back: Option<Private>,
    #[serde(default)]
    removed: Option<Removed>,
}

/// One saved listing.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub listing: String,
    #[serde(default)]
    pub note: Private,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Removed {
    entry: Entry,
    from: usize,
    /// Epoch milliseconds.
    at: i64,
}

/// What came of saving one listing, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    New(usize),
    Already(usize),
    Full,
}

/// What came of taking over somebody's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Those that are new here.
    pub added: usize,
    /// Those for which there was no room.
    pub left_out: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Up,
    Down,
}

/// What somebody saved is nobody's business: a log shows only how much it is.
impl fmt::Debug for SavedList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SavedList({} entries)", self.entries.len())
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entry(..)")
    }
}

impl SavedList {
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn back(&self) -> Option<&str> {
        self.back.as_ref().map(Private::reveal)
    }

    /// From which page the list is added to now.
    pub fn come_from(&mut self, back: Option<String>) {
        self.back = back.map(Private::new);
    }

    /// Adds a listing at the end. Saving it twice changes nothing.
    pub fn add(&mut self, listing: &str) -> Added {
        self.removed = None;
        if let Some(at) = self.position(listing) {
            return Added::Already(at);
        }
        if self.entries.len() >= MOST {
            return Added::Full;
        }
        self.entries.push(Entry {
            listing: listing.to_owned(),
            note: Private::default(),
        });
        Added::New(self.entries.len() - 1)
    }

    /// Adds what another list holds, as far as there is room.
    pub fn merge<'a>(&mut self, listings: impl IntoIterator<Item = &'a str>) -> Merged {
        let mut merged = Merged { added: 0, left_out: 0 };
        for listing in listings {
            match self.add(listing) {
                Added::New(_) => merged.added += 1,
                Added::Already(_) => {}
                Added::Full => merged.left_out += 1,
            }
        }
        merged
    }

    /// Takes a listing off the list; until the next change it can come back. Where it stood.
    pub fn remove(&mut self, listing: &str, now: i64) -> Option<usize> {
        let from = self.position(listing)?;
        let entry = self.entries.remove(from);
        self.removed = Some(Removed { entry, from, at: now });
        Some(from)
    }

    /// The listing that can come back.
    pub fn undoable(&self, now: i64) -> Option<&str> {
        let removed = self.removed.as_ref()?;
        is_fresh(removed, now).then_some(removed.entry.listing.as_str())
    }

    /// Puts back what was removed last, with its note, where it stood.
    pub fn undo(&mut self, now: i64) -> Option<usize> {
        let removed = self.removed.take().filter(|removed| is_fresh(removed, now))?;
        let at = removed.from.min(self.entries.len());
        self.entries.insert(at, removed.entry);
        Some(at)
    }

    /// Moves a listing by one place; where it stands now.
    pub fn shift(&mut self, listing: &str, way: Move) -> Option<usize> {
        self.removed = None;
        let from = self.position(listing)?;
        let to = match way {
            Move::Up => from.saturating_sub(1),
            Move::Down => (from + 1).min(self.entries.len() - 1),
        };
        self.entries.swap(from, to);
        Some(to)
    }

    /// Writes the note at a listing; an empty one takes it away. Where the listing stands, if it is on the list.
    ///
    /// # Errors
    /// [`TextProblem::TooLong`].
    pub fn note(&mut self, listing: &str, typed: &str) -> Result<Option<usize>, TextProblem> {
        let note = optional(typed, NOTE_LETTERS)?.unwrap_or_default();
        self.removed = None;
        let at = self.position(listing);
        if let Some(entry) = at.and_then(|at| self.entries.get_mut(at)) {
            entry.note = Private::new(note);
        }
        Ok(at)
    }

    fn position(&self, listing: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.listing == listing)
    }
}

fn is_fresh(removed: &Removed, now: i64) -> bool {
    now - removed.at < UNDO_MINUTES * 60_000
}
