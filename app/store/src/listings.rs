//! The listings of the directory: written with who and when, read and searched from memory.

mod edit;
mod memory;
mod write;

use crate::error::Stored;
use crate::search::{CategoryWords, Found, Snapshot, Standpoint};
use crate::shared::Shared;
use domain::directory::{Listing, Query};
use domain::place::Place;
use memory::Memory;
use std::sync::Arc;

pub use write::{Change, Changed};

#[derive(Clone)]
pub struct Listings {
    shared: Arc<Shared>,
    memory: Arc<Memory>,
}

impl Listings {
    pub(crate) fn new(shared: &Arc<Shared>, place: Arc<Place>, words: CategoryWords) -> Self {
        let memory = Memory::new(Arc::clone(shared), place, words);
        Self {
            shared: Arc::clone(shared),
            memory: Arc::new(memory),
        }
    }

    /// One listing that is not withdrawn.
    ///
    /// # Errors
    /// [`crate::StoreError`] when the listings can't be read.
    pub async fn get(&self, id: &str) -> Stored<Option<Arc<Listing>>> {
        Ok(self.snapshot().await?.get(id))
    }

    /// Every listing that is not withdrawn, by name.
    ///
    /// # Errors
    /// As for [`Listings::get`].
    pub async fn all(&self) -> Stored<Vec<Arc<Listing>>> {
        Ok(self.snapshot().await?.all())
    }

    /// Searches what the public is shown.
    ///
    /// # Errors
    /// As for [`Listings::get`].
    pub async fn search(&self, query: &Query, from: &Standpoint<'_>) -> Stored<Found> {
        self.snapshot().await?.search(query, from)
    }

    /// Grows with each change of any listing; what is kept of the listings elsewhere is good while it stays the same.
    ///
    /// # Errors
    /// As for [`Listings::get`].
    pub async fn version(&self) -> Stored<i64> {
        Ok(self.snapshot().await?.version)
    }

    async fn snapshot(&self) -> Stored<Arc<Snapshot>> {
        self.memory.snapshot().await
    }
}

#[cfg(test)]
mod tests;
