//! Beginning a draft, and saving each page of it.

use super::{DraftDone, ListingDrafts, Step, keeper, note, written};
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use domain::directory::Listing;
use domain::people::Staff;
use sqlx::{Any, Transaction};

const OPEN_OF: &str = "select id from listing_draft where listing = $1 \
                       and state in ('writing', 'waiting', 'returned', 'agreed')";
/// One of each listing is open at a time; who comes second finds the first one's.
const BEGIN: &str = "insert into listing_draft (id, listing, base, document, version, state, changed_at, changed_by) \
                     values ($1, $2, $3, $4, 1, 'writing', $5, $6) on conflict do nothing";
const SAVE: &str = "update listing_draft set document = $2, version = version + 1, state = 'writing', \
                    changed_at = $3, changed_by = $4, publish_on = null \
                    where id = $1 and version = $5 and state in ('writing', 'waiting', 'returned', 'agreed') \
                    returning version";

impl ListingDrafts {
    /// Begins a new listing with nothing in it but its id; the id of the draft.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not edit listings, [`StoreError::Database`].
    pub async fn begin_new(&self, staff: &Staff, blank: &Listing, now: i64) -> Stored<String> {
        let listing = Listing {
            id: row_id(now),
            ..blank.clone()
        };
        self.begin_with(staff, &listing, "", now).await
    }

    /// The open draft of a listing, begun now when there is none.
    ///
    /// # Errors
    /// [`StoreError::NotYours`], [`StoreError::NotFound`] for a listing that is not there, [`StoreError::Database`].
    pub async fn begin(&self, staff: &Staff, listing: &str, now: i64) -> Stored<String> {
        keeper(staff)?;
        let (listing, _) = self
            .listings
            .open_for_change(listing)
            .await?
            .ok_or(StoreError::NotFound)?;
        let base = written(&listing)?;
        self.begin_with(staff, &listing, &base, now).await
    }

    /// A draft that brings back an older version of a listing.
    ///
    /// # Errors
    /// As for [`ListingDrafts::begin`]; [`StoreError::ChangedMeanwhile`] when a draft of it is open.
    pub async fn begin_from(&self, staff: &Staff, older: &Listing, now: i64) -> Stored<String> {
        keeper(staff)?;
        let open: Option<(String,)> = sqlx::query_as(OPEN_OF)
            .bind(&older.id)
            .fetch_optional(self.shared.database.read())
            .await?;
        if open.is_some() {
            return Err(StoreError::ChangedMeanwhile);
        }
        let current = self.listings.open_for_change(&older.id).await?;
        let base = match current {
            Some((listing, _)) => written(&listing)?,
            None => String::new(),
        };
        self.begin_with(staff, older, &base, now).await
    }

    async fn begin_with(&self, staff: &Staff, listing: &Listing, base: &str, now: i64) -> Stored<String> {
        keeper(staff)?;
        let (id, document) = (row_id(now), written(listing)?);
        let mut write = self.shared.database.begin().await?;
        let done = sqlx::query(BEGIN)
            .bind(&id)
            .bind(&listing.id)
            .bind(base)
            .bind(&document)
            .bind(now)
            .bind(staff.id.as_str())
            .execute(&mut *write)
            .await?;
        if done.rows_affected() == 0 {
            return open_of(&mut write, &listing.id).await;
        }
        let step = Step {
            draft: &id,
            at: now,
            by: staff.id.as_str(),
            what: DraftDone::Begun,
            note: "",
            document: &document,
        };
        note(&mut write, step).await?;
        write.commit().await?;
        Ok(id)
    }

    /// Saves what somebody wrote over the version that they saw; the new version. What waited for agreement, or was agreed,
    /// has to be agreed again.
    ///
    /// # Errors
    /// [`StoreError::NotYours`], [`StoreError::ChangedMeanwhile`] when somebody else saved or decided,
    /// [`StoreError::Database`].
    pub async fn save(&self, staff: &Staff, id: &str, listing: &Listing, seen: i64, now: i64) -> Stored<i64> {
        keeper(staff)?;
        let document = written(listing)?;
        let mut write = self.shared.database.begin().await?;
        let row: Option<(i64,)> = sqlx::query_as(SAVE)
            .bind(id)
            .bind(&document)
            .bind(now)
            .bind(staff.id.as_str())
            .bind(seen)
            .fetch_optional(&mut *write)
            .await?;
        let (version,) = row.ok_or(StoreError::ChangedMeanwhile)?;
        let step = Step {
            draft: id,
            at: now,
            by: staff.id.as_str(),
            what: DraftDone::Saved,
            note: "",
            document: &document,
        };
        note(&mut write, step).await?;
        write.commit().await?;
        Ok(version)
    }
}

async fn open_of(write: &mut Transaction<'_, Any>, listing: &str) -> Stored<String> {
    let row: Option<(String,)> = sqlx::query_as(OPEN_OF)
        .bind(listing)
        .fetch_optional(&mut **write)
        .await?;
    row.map(|(id,)| id).ok_or(StoreError::ChangedMeanwhile)
}
