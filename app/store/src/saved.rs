//! The lists that people save without an account. Like sessions, the table's keys are hashes of a cookie and the contents
//! are sealed; they live apart from the sessions because a sign-in ends after minutes and a list is for days.

use crate::error::Stored;
use crate::seal::Cell;
use crate::shared::Shared;
use domain::saved::SavedList;
use rand::RngExt;
use sha2::{Digest, Sha256};
use sqlx::{Any, Transaction};
use std::sync::Arc;

/// How long a list is kept after it was last used.
pub const SAVED_DAYS: i64 = 7;

const LETTERS: usize = 32;

#[derive(Clone)]
pub struct Saved(pub(crate) Arc<Shared>);

/// What opens one list: the cookie of one phone. 128 random bits, as hexadecimal figures.
#[derive(Clone, PartialEq, Eq)]
pub struct ListKey(String);

impl std::fmt::Debug for ListKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ListKey(..)")
    }
}

impl ListKey {
    fn chance() -> Self {
        Self(format!("{:032x}", rand::rng().random::<u128>()))
    }

    /// A key as a cookie brings it; none for anything that we never gave out.
    pub fn read(text: &str) -> Option<Self> {
        let is_key = text.len() == LETTERS && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        is_key.then(|| Self(text.to_owned()))
    }

    /// For the cookie, and for nothing else.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    fn row(&self) -> String {
        let hash = Sha256::digest(self.0.as_bytes());
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

fn cell(row: &str) -> Cell<'_> {
    Cell {
        table: "saved_list",
        column: "contents",
        row,
    }
}

fn end(now: i64) -> i64 {
    now + SAVED_DAYS * 24 * 3_600_000
}

impl Saved {
    /// Keeps a new list under a new key.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn begin(&self, list: &SavedList, now: i64) -> Stored<ListKey> {
        let key = ListKey::chance();
        let row = key.row();
        let contents = self.0.seal.seal_document(cell(&row), list)?;
        let mut write = self.0.database.begin().await?;
        sqlx::query("insert into saved_list (key, contents, expires_at) values ($1, $2, $3)")
            .bind(&row)
            .bind(contents)
            .bind(end(now))
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(key)
    }

    /// The list of this key; its days begin again. Nothing when there is none or its time is over.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`], [`crate::StoreError::Sealed`].
    pub async fn open(&self, key: &ListKey, now: i64) -> Stored<Option<SavedList>> {
        let row = key.row();
        let mut write = self.0.database.begin().await?;
        let list = self.take(&mut write, &row, now).await?;
        write.commit().await?;
        Ok(list)
    }

    /// Changes the list of this key; what the change said. Nothing when there is no such list.
    ///
    /// # Errors
    /// As for [`Saved::open`].
    pub async fn change<T>(
        &self,
        key: &ListKey,
        now: i64,
        change: impl FnOnce(&mut SavedList) -> T,
    ) -> Stored<Option<T>> {
        let row = key.row();
        let mut write = self.0.database.begin().await?;
        let Some(mut list) = self.take(&mut write, &row, now).await? else {
            return Ok(None);
        };
        let said = change(&mut list);
        let contents = self.0.seal.seal_document(cell(&row), &list)?;
        sqlx::query("update saved_list set contents = $2 where key = $1")
            .bind(&row)
            .bind(contents)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(Some(said))
    }

    /// Forgets a list at once.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn drop(&self, key: &ListKey) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("delete from saved_list where key = $1")
            .bind(key.row())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Forgets the lists whose time is over at `now`; says how many.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn forget_ended(&self, now: i64) -> Stored<u64> {
        let mut write = self.0.database.begin().await?;
        let gone = sqlx::query("delete from saved_list where expires_at <= $1")
            .bind(now)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(gone.rows_affected())
    }

    /// The update locks the row, so two windows that save at once wait for each other and none undoes the other.
    async fn take(&self, write: &mut Transaction<'_, Any>, row: &str, now: i64) -> Stored<Option<SavedList>> {
        let sql = "update saved_list set expires_at = $2 where key = $1 and expires_at > $3 returning contents";
        let found: Option<(Vec<u8>,)> = sqlx::query_as(sql)
            .bind(row)
            .bind(end(now))
            .bind(now)
            .fetch_optional(&mut **write)
            .await?;
        found
            .map(|(contents,)| self.0.seal.open_document(cell(row), &contents))
            .transpose()
    }
}

#[cfg(test)]
mod tests;
