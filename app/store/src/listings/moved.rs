//! Listings that leave the directory for another one, and their way back: an old address never leads nowhere.

use super::{Change, Listings, next_version, note};
use crate::error::{StoreError, Stored};
use domain::directory::Listing;
use domain::people::{Action, Staff};
use sqlx::{Any, Transaction};

const OUT: &str = "update listing set withdrawn = 1, version = $2, changed_at = $3 where id = $1 and withdrawn = 0 \
                   returning document";
const BACK: &str = "update listing set withdrawn = 0, version = $2, changed_at = $3 where id = $1 and withdrawn = 1 \
                    returning document";
const DROP_DRAFTS: &str = "update listing_draft set state = 'dropped', version = version + 1, changed_at = $2 \
                           where listing = $1 and state in ('writing', 'waiting', 'returned', 'agreed')";
const MOVE: &str = "insert into listing_moved (listing, moved_to, at, by_whom) values ($1, $2, $3, $4) \
                    on conflict (listing) do update set moved_to = excluded.moved_to, at = excluded.at, \
                    by_whom = excluded.by_whom";

impl Listings {
    /// Takes a listing out of the directory. With `into`, its address leads to that listing from now on, and so does every
    /// address that led to it.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not edit listings, [`StoreError::NotFound`] when either is not in the
    /// directory, or both are the same.
    pub async fn archive(&self, staff: &Staff, id: &str, into: Option<&str>, now: i64) -> Stored<()> {
        keeper(staff)?;
        let mut write = self.shared.database.begin().await?;
        self.turn(&mut write, OUT, "withdrawn", id, change(staff, now)).await?;
        sqlx::query(DROP_DRAFTS).bind(id).bind(now).execute(&mut *write).await?;
        if let Some(into) = into {
            let there: Option<(String,)> = sqlx::query_as("select id from listing where id = $1 and withdrawn = 0")
                .bind(into)
                .fetch_optional(&mut *write)
                .await?;
            there.ok_or(StoreError::NotFound)?;
            sqlx::query(MOVE)
                .bind(id)
                .bind(into)
                .bind(now)
                .bind(staff.id.as_str())
                .execute(&mut *write)
                .await?;
            sqlx::query("update listing_moved set moved_to = $2 where moved_to = $1")
                .bind(id)
                .bind(into)
                .execute(&mut *write)
                .await?;
        }
        write.commit().await?;
        self.changed().await
    }

    /// Takes a listing back into the directory as it was; its own address is its own again.
    ///
    /// # Errors
    /// [`StoreError::NotYours`], [`StoreError::NotFound`] when it is not out of the directory.
    pub async fn put_back(&self, staff: &Staff, id: &str, now: i64) -> Stored<()> {
        keeper(staff)?;
        let mut write = self.shared.database.begin().await?;
        self.turn(&mut write, BACK, "put", id, change(staff, now)).await?;
        sqlx::query("delete from listing_moved where listing = $1")
            .bind(id)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        self.changed().await
    }

    async fn turn(
        &self,
        write: &mut Transaction<'_, Any>,
        sql: &'static str,
        what: &str,
        id: &str,
        change: Change<'_>,
    ) -> Stored<()> {
        let version = next_version(write).await?;
        let row: Option<(String,)> = sqlx::query_as(sql)
            .bind(id)
            .bind(version)
            .bind(change.at)
            .fetch_optional(&mut **write)
            .await?;
        let (document,) = row.ok_or(StoreError::NotFound)?;
        note(write, id, change, what, &document).await
    }

    /// Where the address of a listing that is no longer there leads.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn moved_to(&self, id: &str) -> Stored<Option<String>> {
        let row: Option<(String,)> = sqlx::query_as("select moved_to from listing_moved where listing = $1")
            .bind(id)
            .fetch_optional(self.shared.database.read())
            .await?;
        Ok(row.map(|(to,)| to))
    }

    /// A listing that was taken out of the directory, as it was then.
    ///
    /// # Errors
    /// [`StoreError::NotYours`], [`StoreError::Database`].
    pub async fn archived(&self, staff: &Staff, id: &str) -> Stored<Option<Listing>> {
        keeper(staff)?;
        let row: Option<(String,)> = sqlx::query_as("select document from listing where id = $1 and withdrawn = 1")
            .bind(id)
            .fetch_optional(self.shared.database.read())
            .await?;
        let read = |(document,): (String,)| serde_json::from_str(&document);
        row.map(read).transpose().map_err(|_| StoreError::Document("listing"))
    }
}

fn change(staff: &Staff, now: i64) -> Change<'_> {
    Change {
        by: staff.id.as_str(),
        at: now,
    }
}

fn keeper(staff: &Staff) -> Stored<()> {
    if staff.may(Action::EditListings) {
        Ok(())
    } else {
        Err(StoreError::NotYours)
    }
}
