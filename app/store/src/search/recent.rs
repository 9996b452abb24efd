//! What was worked out for a moment ago, for the next who asks the same of the same listings: families type the same few words, and
//! one family narrows, sorts and turns the pages of one search.

use super::distance::Distances;
use super::points::Kept;
use super::rank::Fits;
use super::units::Unit;
use jiff::civil::Date;
use quick_cache::{Weighter, sync::Cache};
use std::hash::Hash;
use std::sync::Arc;

/// Bytes that each kind may take.
const ROOM: u64 = 8 * 1024 * 1024;

/// About so many entries are expected.
const ENTRIES: usize = 64;

/// Something whose size is known.
pub(super) trait Weighed {
    /// Bytes that it takes.
    fn bytes(&self) -> usize;
}

#[derive(Clone)]
pub(super) struct BySize;

impl<K, V: Weighed> Weighter<K, Arc<V>> for BySize {
    fn weight(&self, _: &K, value: &Arc<V>) -> u64 {
        value.bytes() as u64
    }
}

pub(super) struct Store<K: Eq + Hash, V: Weighed>(Cache<K, Arc<V>, BySize>);

impl<K: Eq + Hash, V: Weighed> Default for Store<K, V> {
    fn default() -> Self {
        Self(Cache::with_weighter(ENTRIES, ROOM, BySize))
    }
}

impl<K: Eq + Hash, V: Weighed> Store<K, V> {
    /// What is kept under this key, or what `work` makes of it, kept from now on.
    pub fn get<E>(&self, key: K, work: impl FnOnce() -> Result<V, E>) -> Result<Arc<V>, E> {
        if let Some(known) = self.0.get(&key) {
            return Ok(known);
        }
        let made = Arc::new(work()?);
        self.0.insert(key, Arc::clone(&made));
        Ok(made)
    }
}

/// A point as a key: its latitude and longitude to the last bit.
pub(super) type Spot = (u64, u64);

/// An order of all listings: from a place or none, on a day, in the eyes of a reader of this language.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Ordered {
    pub sort: &'static str,
    pub from: Option<Spot>,
    pub language: String,
    pub day: Date,
}

/// All that is kept for one moment of the directory. It goes with it.
#[derive(Default)]
pub(super) struct Recent {
    /// By words as they were typed, and the day.
    pub fits: Store<(String, Date), Fits>,
    pub units: Store<Unit, Kept>,
    pub distances: Store<Spot, Distances>,
    pub orders: Store<Ordered, Order>,
}

/// Numbers of listings, the first first.
pub(super) struct Order(pub Vec<u32>);

impl Weighed for Order {
    fn bytes(&self) -> usize {
        4 * self.0.len()
    }
}
