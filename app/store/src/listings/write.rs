//! Writing listings: each change keeps who made it, when, and what the listing said afterwards.

use super::Listings;
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use domain::directory::Listing;
use jiff::{Timestamp, tz::TimeZone};
use sqlx::{Any, Transaction};

/// Who changes listings, and when.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    /// A worker's id, or the name of an import.
    pub by: &'a str,
    /// Epoch milliseconds.
    pub at: i64,
}

/// One change of a listing, as its history shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    pub at: i64,
    pub by: String,
    /// Who agreed to what they wrote, where somebody had to.
    pub agreed_by: Option<String>,
    pub withdrawn: bool,
    /// What it said afterwards.
    pub listing: Listing,
}

/// `$5` is 1 to change a listing that is there, 0 to leave it as people have edited it since.
const PUT: &str = "insert into listing (id, document, version, changed_at) values ($1, $2, $3, $4) \
                   on conflict (id) do update set document = excluded.document, withdrawn = 0, \
                   version = excluded.version, changed_at = excluded.changed_at where $5 = 1";

impl Listings {
    /// Writes a listing, new or changed.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn put(&self, listing: &Listing, change: Change<'_>) -> Stored<()> {
        self.write(std::slice::from_ref(listing), change, true).await?;
        Ok(())
    }

    /// Writes the listings that are not there yet, in one transaction, and leaves the others; says how many were new.
    ///
    /// # Errors
    /// [`StoreError::Database`]; then none is written.
    pub async fn add_new(&self, listings: &[Listing], change: Change<'_>) -> Stored<usize> {
        self.write(listings, change, false).await
    }

    async fn write(&self, listings: &[Listing], change: Change<'_>, over: bool) -> Stored<usize> {
        let mut write = self.shared.database.begin().await?;
        let version = next_version(&mut write).await?;
        let mut written = 0;
        for listing in listings {
            let document = written_over(&mut write, listing, change).await?;
            let done = sqlx::query(PUT)
                .bind(&listing.id)
                .bind(&document)
                .bind(version)
                .bind(change.at)
                .bind(i64::from(over))
                .execute(&mut *write)
                .await?;
            if done.rows_affected() == 1 {
                note(&mut write, &listing.id, change, "put", &document).await?;
                written += 1;
            }
        }
        if written > 0 {
            write.commit().await?;
            self.memory.changed().await?;
        }
        Ok(written)
    }

    /// Takes a listing out of the directory; its history stays.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn withdraw(&self, id: &str, change: Change<'_>) -> Stored<()> {
        let mut write = self.shared.database.begin().await?;
        let version = next_version(&mut write).await?;
        let sql = "update listing set withdrawn = 1, version = $2, changed_at = $3 where id = $1 and withdrawn = 0 \
                   returning document";
        let row: Option<(String,)> = sqlx::query_as(sql)
            .bind(id)
            .bind(version)
            .bind(change.at)
            .fetch_optional(&mut *write)
            .await?;
        let (document,) = row.ok_or(StoreError::NotFound)?;
        note(&mut write, id, change, "withdrawn", &document).await?;
        write.commit().await?;
        self.memory.changed().await
    }

    /// Every change of a listing, the newest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn history(&self, id: &str) -> Stored<Vec<Changed>> {
        let sql = "select at, by_whom, what, document, agreed_by from listing_event where listing = $1 \
                   order by at desc, id desc";
        let rows: Vec<(i64, String, String, String, Option<String>)> = sqlx::query_as(sql)
            .bind(id)
            .fetch_all(self.shared.database.read())
            .await?;
        let changed = |(at, by, what, document, agreed_by): (i64, String, String, String, Option<String>)| {
            let listing = serde_json::from_str(&document).map_err(|_| StoreError::Document("listing_event"))?;
            Ok(Changed {
                at,
                by,
                agreed_by,
                withdrawn: what == "withdrawn",
                listing,
            })
        };
        rows.into_iter().map(changed).collect()
    }
}

/// The document of a listing that takes the place of what is there, with its translations told apart from those that fall behind.
pub(crate) async fn written_over(
    write: &mut Transaction<'_, Any>,
    listing: &Listing,
    change: Change<'_>,
) -> Stored<String> {
    let row: Option<(String,)> = match listing.translations.is_empty() {
        true => None,
        false => {
            let sql = "select document from listing where id = $1";
            sqlx::query_as(sql)
                .bind(&listing.id)
                .fetch_optional(&mut **write)
                .await?
        }
    };
    let fault = |_| StoreError::Document("listing");
    let before: Option<Listing> = row
        .map(|(document,)| serde_json::from_str(&document))
        .transpose()
        .map_err(fault)?;
    let day = Timestamp::from_millisecond(change.at)
        .unwrap_or_default()
        .to_zoned(TimeZone::UTC)
        .date();
    match before {
        Some(before) => serde_json::to_string(&listing.clone().written_over(&before, day)),
        None => serde_json::to_string(listing),
    }
    .map_err(fault)
}

/// Counting up inside the transaction makes writers wait for each other, so versions come in the order of commits.
pub(crate) async fn next_version(write: &mut Transaction<'_, Any>) -> Stored<i64> {
    let sql = "update tally set value = value + 1 where name = 'listings' returning value";
    let (version,): (i64,) = sqlx::query_as(sql).fetch_one(&mut **write).await?;
    Ok(version)
}

pub(crate) async fn note(
    write: &mut Transaction<'_, Any>,
    id: &str,
    change: Change<'_>,
    what: &str,
    document: &str,
) -> Stored<()> {
    sqlx::query("insert into listing_event (id, listing, at, by_whom, what, document) values ($1, $2, $3, $4, $5, $6)")
        .bind(row_id(change.at))
        .bind(id)
        .bind(change.at)
        .bind(change.by)
        .bind(what)
        .bind(document)
        .execute(&mut **write)
        .await?;
    Ok(())
}
