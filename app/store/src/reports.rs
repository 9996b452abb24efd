//! What people tell about listings that are wrong: sealed, read by those who keep listings true, and forgotten in time.

use crate::chance::row_id;
use crate::deliveries::{Letter, LetterKind, To, queue};
use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use crate::shared::Shared;
use domain::directory::{Listing, Report, Wrong};
use domain::people::{Action, Staff};
use domain::text::Private;
use serde::{Deserialize, Serialize};
use sqlx::{Any, Transaction};
use std::sync::Arc;

#[derive(Clone)]
pub struct Reports(pub(crate) Arc<Shared>);

/// A report that nobody has dealt with yet.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenReport {
    pub id: String,
    pub listing: String,
    pub name: String,
    pub report: Report,
    /// Epoch milliseconds.
    pub at: i64,
}

/// Reports that fit on a page; the oldest come first, so that none waits for ever.
const PAGE: i64 = 100;

const DAY_MS: i64 = 24 * 3_600_000;
/// How long a report is kept after somebody dealt with it: long enough to look again.
const KEPT_DONE_MS: i64 = 30 * DAY_MS;
/// What nobody looked at for so long says nothing true any more.
const KEPT_OPEN_MS: i64 = 365 * DAY_MS;

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Told {
    wrong: Wrong,
    note: Private,
}

fn cell(row: &str) -> Cell<'_> {
    Cell {
        table: "report",
        column: "told",
        row,
    }
}

impl Reports {
    /// Keeps what somebody told about a listing, and lets its owner know that there is something.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such listing (any more), [`StoreError::Database`].
    pub async fn send(&self, listing: &str, report: &Report, now: i64) -> Stored<()> {
        let id = row_id(now);
        let told = Told {
            wrong: report.wrong,
            note: report.note.clone(),
        };
        let mut write = self.0.database.begin().await?;
        let sql = "insert into report (id, listing, told, at) \
                   select $1, id, $3, $4 from listing where id = $2 and withdrawn = 0";
        let done = sqlx::query(sql)
            .bind(&id)
            .bind(listing)
            .bind(self.0.seal.seal_document(cell(&id), &told)?)
            .bind(now)
            .execute(&mut *write)
            .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::NotFound);
        }
        self.tell_owner(&mut write, listing, now).await?;
        Ok(write.commit().await?)
    }

    /// One letter a day at the most, however many reports come: nobody is to be flooded through us.
    async fn tell_owner(&self, write: &mut Transaction<'_, Any>, listing: &str, now: i64) -> Stored<()> {
        let (document,): (String,) = sqlx::query_as("select document from listing where id = $1")
            .bind(listing)
            .fetch_one(&mut **write)
            .await?;
        let known: Listing = serde_json::from_str(&document).map_err(|_| StoreError::Document("listing"))?;
        if known.upkeep.email.is_none() {
            return Ok(());
        }
        let letter = Letter {
            kind: LetterKind::WrongListing,
            to: To::Owner(listing.to_owned()),
            request: None,
            words: [("listing".to_owned(), Private::new(listing))].into(),
        };
        let once = format!("wrong-{listing}-{}", now / DAY_MS);
        queue(&self.0, write, &letter, &once, now).await
    }

    /// The reports that wait, the oldest first.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not edit listings.
    pub async fn waiting(&self, staff: &Staff) -> Stored<Vec<OpenReport>> {
        editor(staff)?;
        let sql = "select report.id, report.listing, listing.document, report.told, report.at \
                   from report join listing on listing.id = report.listing \
                   where report.done_at is null order by report.at, report.id limit $1";
        let rows: Vec<(String, String, String, Vec<u8>, i64)> =
            sqlx::query_as(sql).bind(PAGE).fetch_all(self.0.database.read()).await?;
        let open = |(id, listing, document, told, at): (String, String, String, Vec<u8>, i64)| {
            let known: Listing = serde_json::from_str(&document).map_err(|_| StoreError::Document("listing"))?;
            let told: Told = self.0.seal.open_document(cell(&id), &told)?;
            Ok(OpenReport {
                id,
                listing,
                name: known.name,
                report: Report {
                    wrong: told.wrong,
                    note: told.note,
                },
                at,
            })
        };
        rows.into_iter().map(open).collect()
    }

    /// Somebody has dealt with a report. A second time changes nothing.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not edit listings.
    pub async fn done(&self, staff: &Staff, id: &str, now: i64) -> Stored<()> {
        editor(staff)?;
        let mut write = self.0.database.begin().await?;
        sqlx::query("update report set done_at = $2, done_by = $3 where id = $1 and done_at is null")
            .bind(id)
            .bind(now)
            .bind(staff.id.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Forgets what was dealt with a month ago, and what nobody looked at in a year; says how many.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn forget_old(&self, now: i64) -> Stored<u64> {
        let mut write = self.0.database.begin().await?;
        let gone = sqlx::query("delete from report where done_at < $1 or at < $2")
            .bind(now - KEPT_DONE_MS)
            .bind(now - KEPT_OPEN_MS)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(gone.rows_affected())
    }
}

fn editor(staff: &Staff) -> Stored<()> {
    if staff.may(Action::EditListings) {
        Ok(())
    } else {
        Err(StoreError::NotYours)
    }
}

#[cfg(test)]
mod tests;
