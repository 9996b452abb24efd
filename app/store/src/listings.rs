//! The listings of the directory: written with who and when, read and searched from memory.

mod bulk;
mod changes;
mod edit;
mod memory;
mod moved;
mod write;

use crate::error::Stored;
use crate::search::{CategoryWords, Found, Snapshot, Standpoint};
use crate::shared::Shared;
use domain::directory::{Listing, Query};
use domain::place::Place;
use jiff::civil::Date;
use memory::Memory;
use std::sync::Arc;

pub use bulk::{Bulk, BulkChange};
pub use write::{Change, Changed};
pub(crate) use write::{next_version, note, written_over};

#[derive(Clone)]
pub struct Listings {
    pub(crate) shared: Arc<Shared>,
    memory: Arc<Memory>,
    place: Arc<Place>,
}

impl Listings {
    pub(crate) fn new(shared: &Arc<Shared>, place: Arc<Place>, words: CategoryWords) -> Self {
        let memory = Memory::new(Arc::clone(shared), Arc::clone(&place), words);
        Self {
            shared: Arc::clone(shared),
            memory: Arc::new(memory),
            place,
        }
    }

    /// One listing that is not withdrawn, whether or not the public sees it today: see [`Listings::public_page`]. Like all
    /// that is read here except [`Listings::open_for_change`], it is without its keepers and the place of a refuge.
    ///
    /// # Errors
    /// [`crate::StoreError`] when the listings can't be read.
    pub async fn get(&self, id: &str) -> Stored<Option<Arc<Listing>>> {
        Ok(self.snapshot().await?.get(id))
    }

    /// One listing whose page is open to everyone on this day.
    ///
    /// # Errors
    /// As for [`Listings::get`].
    pub async fn public_page(&self, id: &str, today: Date) -> Stored<Option<Arc<Listing>>> {
        let listing = self.get(id).await?;
        Ok(listing.filter(|listing| listing.at_its_address(&self.place.rhythm).contains(today)))
    }

    /// Every listing that families find on this day, by name.
    ///
    /// # Errors
    /// As for [`Listings::get`].
    pub async fn public(&self, today: Date) -> Stored<Vec<Arc<Listing>>> {
        let mut listings = self.all().await?;
        listings.retain(|listing| listing.in_search(&self.place.rhythm).contains(today));
        Ok(listings)
    }

    /// Every listing that is not withdrawn, by name, for those who keep them. For everyone: [`Listings::public`].
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

    /// To be called after a change that was written elsewhere: searches find it when this returns.
    pub(crate) async fn changed(&self) -> Stored<()> {
        self.memory.changed().await
    }

    /// Waits until all listings are in memory, so that no family waits for it.
    ///
    /// # Errors
    /// As for [`Listings::get`].
    pub async fn prepare(&self) -> Stored<()> {
        self.snapshot().await.map(drop)
    }

    #[cfg(test)]
    fn is_read(&self) -> bool {
        self.memory.is_read()
    }

    async fn snapshot(&self) -> Stored<Arc<Snapshot>> {
        self.memory.snapshot().await
    }
}

#[cfg(test)]
mod many;
#[cfg(test)]
mod secret;
#[cfg(test)]
mod tests;
