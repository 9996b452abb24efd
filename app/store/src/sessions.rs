//! Remembers who is visiting. The table keys are hashes of the cookie and the contents are sealed, so a stolen table
//! signs nobody in.

use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use crate::shared::Shared;
use async_trait::async_trait;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::Arc;
use time::OffsetDateTime;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{ExpiredDeletion, SessionStore};

/// The sessions of all servers that share the database.
#[derive(Clone)]
pub struct Sessions(pub(crate) Arc<Shared>);

impl std::fmt::Debug for Sessions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sessions(..)")
    }
}

fn key(id: Id) -> String {
    let hash = Sha256::digest(id.0.to_le_bytes());
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn cell(key: &str) -> Cell<'_> {
    Cell {
        table: "session",
        column: "contents",
        row: key,
    }
}

fn millis(at: OffsetDateTime) -> i64 {
    at.unix_timestamp() * 1000 + i64::from(at.millisecond())
}

fn backend(error: StoreError) -> Error {
    Error::Backend(error.to_string())
}

impl Sessions {
    async fn insert(&self, record: &Record) -> Stored<bool> {
        let key = key(record.id);
        let contents = self.0.seal.seal_document(cell(&key), &record.data)?;
        let sql = "insert into session (key, contents, expires_at) values ($1, $2, $3) on conflict (key) do nothing";
        let mut write = self.0.database.begin().await?;
        let done = sqlx::query(sql)
            .bind(&key)
            .bind(contents)
            .bind(millis(record.expiry_date))
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(done.rows_affected() == 1)
    }

    /// Only ever an update: a session that was ended elsewhere must not come back to life.
    async fn update(&self, record: &Record) -> Stored<()> {
        let key = key(record.id);
        let contents = self.0.seal.seal_document(cell(&key), &record.data)?;
        let mut write = self.0.database.begin().await?;
        sqlx::query("update session set contents = $2, expires_at = $3 where key = $1")
            .bind(&key)
            .bind(contents)
            .bind(millis(record.expiry_date))
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    async fn find(&self, id: &Id, now: i64) -> Stored<Option<Record>> {
        let key = key(*id);
        let row: Option<(Vec<u8>, i64)> =
            sqlx::query_as("select contents, expires_at from session where key = $1 and expires_at > $2")
                .bind(&key)
                .bind(now)
                .fetch_optional(self.0.database.read())
                .await?;
        let Some((contents, expires_at)) = row else {
            return Ok(None);
        };
        let data: HashMap<String, serde_json::Value> = self.0.seal.open_document(cell(&key), &contents)?;
        let expiry_date = OffsetDateTime::from_unix_timestamp_nanos(i128::from(expires_at) * 1_000_000)
            .map_err(|_| StoreError::Document("session"))?;
        Ok(Some(Record {
            id: *id,
            data,
            expiry_date,
        }))
    }

    async fn remove(&self, id: &Id) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("delete from session where key = $1")
            .bind(key(*id))
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Deletes the sessions that ended before `now` (epoch milliseconds); says how many.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn forget_ended(&self, now: i64) -> Stored<u64> {
        let mut write = self.0.database.begin().await?;
        let gone = sqlx::query("delete from session where expires_at <= $1")
            .bind(now)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(gone.rows_affected())
    }
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        while !self.insert(record).await.map_err(backend)? {
            record.id = Id::default();
        }
        Ok(())
    }

    async fn save(&self, record: &Record) -> Result<()> {
        self.update(record).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        self.find(id, millis(OffsetDateTime::now_utc())).await.map_err(backend)
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.remove(id).await.map_err(backend)
    }
}

#[async_trait]
impl ExpiredDeletion for Sessions {
    async fn delete_expired(&self) -> Result<()> {
        self.forget_ended(millis(OffsetDateTime::now_utc()))
            .await
            .map(|_| ())
            .map_err(backend)
    }
}

#[cfg(test)]
mod tests;
