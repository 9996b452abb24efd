//! Answers of somebody who is still filling in the form: sealed, and gone after seven days or when they leave.

use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use crate::shared::Shared;
use domain::request::Answers;
use sqlx::{Any, Transaction};
use std::sync::Arc;

/// How long a draft is kept after its last answer.
pub const DRAFT_DAYS: i64 = 7;

#[derive(Clone)]
pub struct Drafts(pub(crate) Arc<Shared>);

fn cell(id: &str) -> Cell<'_> {
    Cell {
        table: "draft",
        column: "answers",
        row: id,
    }
}

impl Drafts {
    /// Keeps the answers so far under the visit's draft id; the seven days begin again.
    ///
    /// # Errors
    /// [`StoreError::AlreadySent`] when this draft became a request: further answers need a new draft id, or they would
    /// be taken for the same request and lost.
    pub async fn keep(&self, id: &str, answers: &Answers, now: i64) -> Stored<()> {
        let sealed = self.0.seal.seal_document(cell(id), answers)?;
        let mut write = self.0.database.begin().await?;
        let sent: Option<(String,)> = sqlx::query_as("select id from request where draft = $1")
            .bind(id)
            .fetch_optional(&mut *write)
            .await?;
        if sent.is_some() {
            return Err(StoreError::AlreadySent);
        }
        let sql = "insert into draft (id, answers, changed_at, expires_at) values ($1, $2, $3, $4) on conflict (id) \
                   do update set answers = excluded.answers, changed_at = excluded.changed_at, \
                   expires_at = excluded.expires_at";
        sqlx::query(sql)
            .bind(id)
            .bind(sealed)
            .bind(now)
            .bind(now + DRAFT_DAYS * 24 * 3_600_000)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// The answers so far; nothing when there is no draft or its time is over.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn get(&self, id: &str, now: i64) -> Stored<Option<Answers>> {
        let row: Option<(Vec<u8>,)> = sqlx::query_as("select answers from draft where id = $1 and expires_at > $2")
            .bind(id)
            .bind(now)
            .fetch_optional(self.0.database.read())
            .await?;
        row.map(|(sealed,)| self.0.seal.open_document(cell(id), &sealed))
            .transpose()
    }

    /// Forgets a draft at once: "exit this page", "start again", or the end of a visit.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn drop(&self, id: &str) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        remove(&mut write, id).await?;
        Ok(write.commit().await?)
    }

    /// Forgets the drafts whose time is over at `now`; says how many.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn forget_ended(&self, now: i64) -> Stored<u64> {
        let mut write = self.0.database.begin().await?;
        let gone = sqlx::query("delete from draft where expires_at <= $1")
            .bind(now)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(gone.rows_affected())
    }
}

pub(crate) async fn remove(write: &mut Transaction<'_, Any>, id: &str) -> Stored<()> {
    sqlx::query("delete from draft where id = $1")
        .bind(id)
        .execute(&mut **write)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests;
