//! "Change this": what an owner says a listing should say instead, until somebody who keeps listings has decided.

use super::confirm::by_owner;
use super::{Checks, LinkTo, Now, Opened};
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::listings::Change;
use crate::seal::Cell;
use domain::directory::Listing;
use domain::people::{Action, Staff};
use jiff::civil::Date;
use sqlx::{Any, Transaction};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What an owner typed, by field, beside the listing as it stands.
#[derive(Clone, Debug)]
pub struct Suggestion {
    pub id: String,
    pub listing: Arc<Listing>,
    pub version: i64,
    pub words: BTreeMap<String, String>,
    /// The day on which the owner sent it, and so said that the rest is right.
    pub sent_on: Date,
}

const WAITING: &str = "select suggestion.id, suggestion.listing, suggestion.words, suggestion.sent_on from suggestion \
                       join listing on listing.id = suggestion.listing and listing.withdrawn = 0 \
                       where suggestion.decided_at is null order by suggestion.sent_at, suggestion.id";

/// One waits for each listing: a second takes the place of the first.
const KEEP: &str = "insert into suggestion (id, listing, words, sent_at, sent_on) values ($1, $2, $3, $4, $5)";
const REPLACE: &str = "delete from suggestion where listing = $1 and decided_at is null";
const DECIDE: &str = "update suggestion set decided_at = $2, decided_by = $3, accepted = $4 \
                      where id = $1 and decided_at is null";

impl Checks {
    /// Keeps what the owner suggests with the link of a letter. Whether there was still such a listing and link.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn suggest(&self, token: &str, words: &BTreeMap<String, String>, now: Now) -> Stored<bool> {
        let Some(Opened::Ready { listing, .. }) = self.open(LinkTo::Change, token, now).await? else {
            return Ok(false);
        };
        let id = row_id(now.ms);
        let sealed = self.shared.seal.seal_document(cell(&id), words)?;
        let mut write = self.shared.database.begin().await?;
        sqlx::query(REPLACE).bind(&listing.id).execute(&mut *write).await?;
        sqlx::query(KEEP)
            .bind(&id)
            .bind(&listing.id)
            .bind(sealed)
            .bind(now.ms)
            .bind(now.today.to_string())
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(true)
    }

    /// What waits for somebody to decide, the oldest first.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not edit listings, [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn suggestions(&self, staff: &Staff) -> Stored<Vec<Suggestion>> {
        may_decide(staff)?;
        let rows: Vec<(String, String, Vec<u8>, String)> =
            sqlx::query_as(WAITING).fetch_all(self.shared.database.read()).await?;
        let mut waiting = Vec::with_capacity(rows.len());
        for (id, listing, words, sent_on) in rows {
            let Some((listing, version)) = self.listings.open_for_change(&listing).await? else {
                continue;
            };
            waiting.push(Suggestion {
                words: self.shared.seal.open_document(cell(&id), &words)?,
                sent_on: sent_on.parse().map_err(|_| StoreError::Document("suggestion"))?,
                id,
                listing,
                version,
            });
        }
        Ok(waiting)
    }

    /// Writes the listing as the worker accepted it, checked by its owner on the day of the suggestion.
    ///
    /// # Errors
    /// [`StoreError::NotYours`], [`StoreError::ChangedMeanwhile`] when the listing is no longer as it was shown,
    /// [`StoreError::NotFound`] when somebody else has decided; then nothing is written.
    pub async fn accept(&self, staff: &Staff, suggestion: &Suggestion, listing: &Listing, now: Now) -> Stored<()> {
        let mut write = self.decide(staff, &suggestion.id, true, now).await?;
        let newer = listing
            .assured
            .as_ref()
            .filter(|assured| assured.date >= suggestion.sent_on);
        let listing = match newer {
            Some(_) => listing.clone(),
            None => by_owner(listing, suggestion.sent_on),
        };
        let change = Change {
            by: staff.id.as_str(),
            at: now.ms,
        };
        self.listings
            .rewrite(&mut write, &listing, suggestion.version, change)
            .await?;
        write.commit().await?;
        self.listings.changed().await
    }

    /// Puts a suggestion aside; the listing stays as it is.
    ///
    /// # Errors
    /// [`StoreError::NotYours`], [`StoreError::NotFound`] when somebody else has decided.
    pub async fn refuse(&self, staff: &Staff, id: &str, now: Now) -> Stored<()> {
        Ok(self.decide(staff, id, false, now).await?.commit().await?)
    }

    async fn decide(&self, staff: &Staff, id: &str, accepted: bool, now: Now) -> Stored<Transaction<'static, Any>> {
        may_decide(staff)?;
        let mut write = self.shared.database.begin().await?;
        let done = sqlx::query(DECIDE)
            .bind(id)
            .bind(now.ms)
            .bind(staff.id.as_str())
            .bind(i64::from(accepted))
            .execute(&mut *write)
            .await?;
        if done.rows_affected() == 1 {
            Ok(write)
        } else {
            Err(StoreError::NotFound)
        }
    }
}

fn may_decide(staff: &Staff) -> Stored<()> {
    if staff.may(Action::EditListings) {
        Ok(())
    } else {
        Err(StoreError::NotYours)
    }
}

fn cell(row: &str) -> Cell<'_> {
    Cell {
        table: "suggestion",
        column: "words",
        row,
    }
}
