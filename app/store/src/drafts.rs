//! Answers of somebody who is still filling in the form: sealed, gone when they leave, and after seven days when they were
//! saved to come back to.

mod change;
mod saved;

pub(crate) use change::{Amends, begin_change, catch_up, take};
pub use saved::{Reminder, SavedDraft};

use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use crate::shared::Shared;
use domain::people::StaffId;
use domain::request::{Answers, Decision};
use std::sync::Arc;

/// How long a saved draft is kept after its last answer.
pub const DRAFT_DAYS: i64 = 7;
/// How long a draft is kept that nobody saved: longer than any visit, so that no answer comes too late for it.
const UNSAVED_MS: i64 = 24 * 3_600_000;
/// How long the advice that a draft ended with can be read again.
const ADVICE_MINUTES: i64 = 60;

#[derive(Clone)]
pub struct Drafts(pub(crate) Arc<Shared>);

/// The answers so far, and how often they were kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenDraft {
    pub answers: Answers,
    pub version: i64,
    /// It changes a request that was sent.
    pub changes_sent: bool,
}

fn cell<'a>(column: &'static str, id: &'a str) -> Cell<'a> {
    Cell {
        table: "draft",
        column,
        row: id,
    }
}

impl Drafts {
    /// Begins a draft under an id that nobody had before. Only here is one ever made: an answer that was on its way when
    /// somebody left must not write it again.
    ///
    /// # Errors
    /// [`StoreError::Database`], also when the id is taken.
    pub async fn begin(&self, id: &str, answers: &Answers, now: i64) -> Stored<OpenDraft> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("insert into draft (id, answers, changed_at, expires_at, version) values ($1, $2, $3, $4, 1)")
            .bind(id)
            .bind(self.0.seal.seal_document(cell("answers", id), answers)?)
            .bind(now)
            .bind(now + DRAFT_DAYS * 24 * 3_600_000)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(OpenDraft {
            answers: answers.clone(),
            version: 1,
            changes_sent: false,
        })
    }

    /// Keeps the answers in the place of those of `draft.version`, and says their new version; the seven days begin again.
    ///
    /// # Errors
    /// [`StoreError::ChangedMeanwhile`] when another window kept an answer since: read again, and answer on top of that.
    /// [`StoreError::NotFound`] when the draft is over: sent, ended with advice, or left.
    pub async fn keep(&self, id: &str, draft: &OpenDraft, now: i64) -> Stored<i64> {
        let sealed = self.0.seal.seal_document(cell("answers", id), &draft.answers)?;
        let mut write = self.0.database.begin().await?;
        let sql = "update draft set answers = $3, changed_at = $4, expires_at = $5, version = version + 1 \
                   where id = $1 and version = $2 and advice is null and expires_at > $4";
        let kept = sqlx::query(sql)
            .bind(id)
            .bind(draft.version)
            .bind(sealed)
            .bind(now)
            .bind(now + DRAFT_DAYS * 24 * 3_600_000)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        match kept.rows_affected() {
            0 => Err(self.why_not(id, now).await?),
            _ => Ok(draft.version + 1),
        }
    }

    /// Ends a draft that sends nothing: its answers are forgotten, and the advice can be read again for an hour.
    ///
    /// # Errors
    /// As for [`Drafts::keep`].
    pub async fn end_with_advice(&self, id: &str, version: i64, advice: &Decision, now: i64) -> Stored<()> {
        let nothing = self.0.seal.seal_document(cell("answers", id), &Answers::default())?;
        let mut write = self.0.database.begin().await?;
        let sql = "update draft set answers = $3, advice = $4, expires_at = $5, version = version + 1 \
                   where id = $1 and version = $2 and advice is null and expires_at > $6";
        let ended = sqlx::query(sql)
            .bind(id)
            .bind(version)
            .bind(nothing)
            .bind(self.0.seal.seal_document(cell("advice", id), advice)?)
            .bind(now + ADVICE_MINUTES * 60_000)
            .bind(now)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        match ended.rows_affected() {
            0 => Err(self.why_not(id, now).await?),
            _ => Ok(()),
        }
    }

    async fn why_not(&self, id: &str, now: i64) -> Stored<StoreError> {
        Ok(match self.get(id, now).await? {
            Some(_) => StoreError::ChangedMeanwhile,
            None => StoreError::NotFound,
        })
    }

    /// The answers so far; nothing when there is no open draft or its time is over.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn get(&self, id: &str, now: i64) -> Stored<Option<OpenDraft>> {
        let sql = "select answers, version, amends from draft where id = $1 and advice is null and expires_at > $2";
        let row: Option<(Vec<u8>, i64, Option<String>)> = sqlx::query_as(sql)
            .bind(id)
            .bind(now)
            .fetch_optional(self.0.database.read())
            .await?;
        let Some((sealed, version, amends)) = row else {
            return Ok(None);
        };
        let answers = self.0.seal.open_document(cell("answers", id), &sealed)?;
        Ok(Some(OpenDraft {
            answers,
            version,
            changes_sent: amends.is_some(),
        }))
    }

    /// Says of a draft that it is filled in together with this worker. It stays so, wherever the draft goes.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn assist(&self, id: &str, worker: &StaffId) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("update draft set assisted_by = $2 where id = $1")
            .bind(id)
            .bind(worker.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// The advice that this draft ended with.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn advice(&self, id: &str, now: i64) -> Stored<Option<Decision>> {
        let sql = "select advice from draft where id = $1 and advice is not null and expires_at > $2";
        let row: Option<(Vec<u8>,)> = sqlx::query_as(sql)
            .bind(id)
            .bind(now)
            .fetch_optional(self.0.database.read())
            .await?;
        row.map(|(sealed,)| self.0.seal.open_document(cell("advice", id), &sealed))
            .transpose()
    }

    /// Forgets a draft at once, saved or not, and the letters with its reference that have not left yet.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn drop(&self, id: &str) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("delete from draft where id = $1")
            .bind(id)
            .execute(&mut *write)
            .await?;
        saved::cancel_letters(&mut write, id).await?;
        Ok(write.commit().await?)
    }

    /// Forgets the drafts whose time is over at `now`, and those that nobody saved and nobody answered for a day; says how many.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn forget_ended(&self, now: i64) -> Stored<u64> {
        let mut write = self.0.database.begin().await?;
        let sql =
            "delete from draft where expires_at <= $1 or (reference is null and advice is null and changed_at <= $2)";
        let gone = sqlx::query(sql)
            .bind(now)
            .bind(now - UNSAVED_MS)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(gone.rows_affected())
    }
}

#[cfg(test)]
mod assisted_tests;
#[cfg(test)]
mod change_tests;
#[cfg(test)]
mod tests;
