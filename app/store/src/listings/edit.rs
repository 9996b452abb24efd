//! Changing a listing that a worker has on the screen: two people at once never overwrite each other unseen.

use super::{
    Change, Listings,
    write::{next_version, note, written_over},
};
use crate::error::{StoreError, Stored};
use domain::directory::Listing;
use domain::people::{Action, Staff};
use sqlx::{Any, Transaction};
use std::sync::Arc;

impl Listings {
    /// A listing that is not withdrawn, as the database has it now, and the version to hand back with the change.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Document`].
    pub async fn open_for_change(&self, id: &str) -> Stored<Option<(Arc<Listing>, i64)>> {
        let row: Option<(String, i64)> =
            sqlx::query_as("select document, version from listing where id = $1 and withdrawn = 0")
                .bind(id)
                .fetch_optional(self.shared.database.read())
                .await?;
        let Some((document, version)) = row else {
            return Ok(None);
        };
        let listing = serde_json::from_str(&document).map_err(|_| StoreError::Document("listing"))?;
        Ok(Some((Arc::new(listing), version)))
    }

    /// Every listing that is not withdrawn, with its keepers and all that is secret, by name: for those who keep them.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not edit listings, [`StoreError::Database`].
    pub async fn all_whole(&self, staff: &Staff) -> Stored<Vec<Arc<Listing>>> {
        if !staff.may(Action::EditListings) {
            return Err(StoreError::NotYours);
        }
        self.with_keepers().await
    }

    /// The same for letters to owners, which nobody reads here.
    pub(crate) async fn with_keepers(&self) -> Stored<Vec<Arc<Listing>>> {
        let rows: Vec<(String,)> = sqlx::query_as("select document from listing where withdrawn = 0")
            .fetch_all(self.shared.database.read())
            .await?;
        let read = |(document,): (String,)| serde_json::from_str(&document).map(Arc::new);
        let listings: Result<Vec<Arc<Listing>>, _> = rows.into_iter().map(read).collect();
        let mut listings = listings.map_err(|_| StoreError::Document("listing"))?;
        listings.sort_by_cached_key(|listing| (listing.name.to_lowercase(), listing.id.clone()));
        Ok(listings)
    }

    /// Writes the change of a worker who saw `version_seen`; the new version. Searches find the new words when it returns.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not edit listings, [`StoreError::ChangedMeanwhile`] when the listing is
    /// no longer as they saw it, [`StoreError::Database`].
    pub async fn change(&self, staff: &Staff, listing: &Listing, version_seen: i64, now: i64) -> Stored<i64> {
        if !staff.may(Action::EditListings) {
            return Err(StoreError::NotYours);
        }
        let change = Change {
            by: staff.id.as_str(),
            at: now,
        };
        let mut write = self.shared.database.begin().await?;
        let version = self.rewrite(&mut write, listing, version_seen, change).await?;
        write.commit().await?;
        self.changed().await?;
        Ok(version)
    }

    /// Writes a listing and its history over the version that was seen, in a transaction that may hold more. Call
    /// [`Listings::changed`] when it is committed.
    pub(crate) async fn rewrite(
        &self,
        write: &mut Transaction<'_, Any>,
        listing: &Listing,
        version_seen: i64,
        change: Change<'_>,
    ) -> Stored<i64> {
        let version = next_version(write).await?;
        let document = written_over(write, listing, change).await?;
        let sql = "update listing set document = $2, version = $3, changed_at = $4 \
                   where id = $1 and version = $5 and withdrawn = 0";
        let done = sqlx::query(sql)
            .bind(&listing.id)
            .bind(&document)
            .bind(version)
            .bind(change.at)
            .bind(version_seen)
            .execute(&mut **write)
            .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::ChangedMeanwhile);
        }
        note(write, &listing.id, change, "put", &document).await?;
        Ok(version)
    }
}
