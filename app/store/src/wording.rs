//! Words of the interface that staff changed, over those of the files: by language and key, with who and when.

use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::shared::Shared;
use domain::people::{Action, Staff, StaffId};
use sqlx::{Any, Transaction};
use std::sync::Arc;

#[derive(Clone)]
pub struct Wordings(pub(crate) Arc<Shared>);

/// What a message says instead of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    pub language: String,
    pub key: String,
    /// As in a file of `locales/`, behind the equals sign.
    pub words: String,
    /// What English said when it was written.
    pub english: String,
    /// A native speaker has read it.
    pub reviewed: bool,
    /// Epoch milliseconds.
    pub at: i64,
    pub by: StaffId,
}

/// A change of one message; without words it says again what its file says.
#[derive(Clone, Debug)]
pub struct NewWording<'a> {
    pub language: &'a str,
    pub key: &'a str,
    pub words: &'a str,
    pub english: &'a str,
    pub reviewed: bool,
    /// When the words that the worker saw were written; 0 for those of the file. None: whatever they are.
    pub seen: Option<i64>,
}

type Row = (String, String, String, String, i64, i64, String);

const ALL: &str = "select language, key, words, english, reviewed, at, by_whom from wording";
const PUT: &str = "insert into wording (language, key, words, english, reviewed, at, by_whom) \
                   values ($1, $2, $3, $4, $5, $6, $7) on conflict (language, key) do update set words = excluded.words, \
                   english = excluded.english, reviewed = excluded.reviewed, at = excluded.at, by_whom = excluded.by_whom";
const NOTE: &str = "insert into wording_event (id, language, key, words, reviewed, at, by_whom) \
                    values ($1, $2, $3, $4, $5, $6, $7)";

impl Wordings {
    /// Grows with each change.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn version(&self) -> Stored<i64> {
        let (version,): (i64,) = sqlx::query_as("select value from tally where name = 'wording'")
            .fetch_one(self.0.database.read())
            .await?;
        Ok(version)
    }

    /// Every changed message of every language.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn all(&self) -> Stored<Vec<Wording>> {
        let rows: Vec<Row> = sqlx::query_as(ALL).fetch_all(self.0.database.read()).await?;
        Ok(rows.into_iter().map(read).collect())
    }

    /// Writes these changes, all or none.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not change words, [`StoreError::ChangedMeanwhile`] when somebody else
    /// changed one since it was seen, [`StoreError::Database`].
    pub async fn keep(&self, staff: &Staff, changes: &[NewWording<'_>], now: i64) -> Stored<()> {
        if !staff.may(Action::EditListings) {
            return Err(StoreError::NotYours);
        }
        let mut write = self.0.database.begin().await?;
        // First, so that two who write at once wait for each other.
        sqlx::query("update tally set value = value + 1 where name = 'wording'")
            .execute(&mut *write)
            .await?;
        for change in changes {
            keep_one(&mut write, staff, change, now).await?;
        }
        Ok(write.commit().await?)
    }
}

async fn keep_one(write: &mut Transaction<'_, Any>, staff: &Staff, change: &NewWording<'_>, now: i64) -> Stored<()> {
    let known: Option<(i64,)> = sqlx::query_as("select at from wording where language = $1 and key = $2")
        .bind(change.language)
        .bind(change.key)
        .fetch_optional(&mut **write)
        .await?;
    let before = known.map_or(0, |(at,)| at);
    if change.seen.is_some_and(|seen| seen != before) {
        return Err(StoreError::ChangedMeanwhile);
    }
    let at = now.max(before + 1);
    if change.words.is_empty() {
        sqlx::query("delete from wording where language = $1 and key = $2")
            .bind(change.language)
            .bind(change.key)
            .execute(&mut **write)
            .await?;
    } else {
        sqlx::query(PUT)
            .bind(change.language)
            .bind(change.key)
            .bind(change.words)
            .bind(change.english)
            .bind(i64::from(change.reviewed))
            .bind(at)
            .bind(staff.id.as_str())
            .execute(&mut **write)
            .await?;
    }
    sqlx::query(NOTE)
        .bind(row_id(at))
        .bind(change.language)
        .bind(change.key)
        .bind(change.words)
        .bind(i64::from(change.reviewed))
        .bind(at)
        .bind(staff.id.as_str())
        .execute(&mut **write)
        .await?;
    Ok(())
}

fn read((language, key, words, english, reviewed, at, by): Row) -> Wording {
    Wording {
        language,
        key,
        words,
        english,
        reviewed: reviewed != 0,
        at,
        by: StaffId::new(by),
    }
}
