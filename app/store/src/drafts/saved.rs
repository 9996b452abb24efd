//! A draft that its family saved: found again by a reference and a code, on this device or another, for seven days.

use super::{DRAFT_DAYS, Drafts, cell, change};
use crate::chance::{long_code, reference, same_figures};
use crate::deliveries::{Letter, LetterKind, To, queue};
use crate::error::{StoreError, Stored};
use domain::request::Answers;
use domain::text::Private;
use sqlx::{Any, Transaction};

/// What the family writes down, and until when it opens the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedDraft {
    pub reference: String,
    pub code: Private,
    /// Epoch milliseconds; each answer moves it on.
    pub until: i64,
}

/// The reference of a saved draft on its way to an address that its family says is safe.
#[derive(Clone, Debug)]
pub struct Reminder {
    pub email: Private,
    /// The language of the letter, as a BCP 47 tag.
    pub language: &'static str,
}

/// So many references are free that a second clash in a row means something else is wrong.
const CLASHES: usize = 3;
/// So many letters for one draft: an address may be mistyped, and nobody is to be flooded with mail.
const LETTERS: i64 = 3;

type Row = (Option<String>, Option<Vec<u8>>, i64);
/// Answers, code, reference, version, the request that it changes, what was said there when it began, and who helped.
type Whole = (
    Vec<u8>,
    Vec<u8>,
    String,
    i64,
    Option<String>,
    Option<Vec<u8>>,
    Option<String>,
);

impl Drafts {
    /// Gives the draft a reference and a code; asked again, the same ones. The seven days begin again.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when the draft is over.
    pub async fn save(&self, id: &str, now: i64) -> Stored<SavedDraft> {
        let mut write = self.0.database.begin().await?;
        let until = now + DRAFT_DAYS * 24 * 3_600_000;
        // A double click saves twice at once: the second waits here and reads what the first wrote.
        let sql = "update draft set expires_at = $2 where id = $1 and advice is null and expires_at > $3";
        let open = sqlx::query(sql)
            .bind(id)
            .bind(until)
            .bind(now)
            .execute(&mut *write)
            .await?;
        if open.rows_affected() == 0 {
            return Err(StoreError::NotFound);
        }
        let sql = "select reference, code, expires_at from draft where id = $1";
        let row: Row = sqlx::query_as(sql).bind(id).fetch_one(&mut *write).await?;
        let saved = match self.read_saved(id, row)? {
            Some(saved) => saved,
            None => self.give_reference(&mut write, id, until).await?,
        };
        write.commit().await?;
        Ok(saved)
    }

    async fn give_reference(&self, write: &mut Transaction<'_, Any>, id: &str, until: i64) -> Stored<SavedDraft> {
        let saved = SavedDraft {
            reference: free_reference(write).await?,
            code: Private::new(long_code()),
            until,
        };
        sqlx::query("update draft set reference = $2, code = $3 where id = $1")
            .bind(id)
            .bind(&saved.reference)
            .bind(self.0.seal.seal(cell("code", id), saved.code.reveal().as_bytes())?)
            .execute(&mut **write)
            .await?;
        Ok(saved)
    }

    /// What the family of this draft wrote down; nothing when it is over or was never saved.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn saved(&self, id: &str, now: i64) -> Stored<Option<SavedDraft>> {
        let sql = "select reference, code, expires_at from draft where id = $1 and advice is null and expires_at > $2";
        let row: Option<Row> = sqlx::query_as(sql)
            .bind(id)
            .bind(now)
            .fetch_optional(self.0.database.read())
            .await?;
        row.map_or(Ok(None), |row| self.read_saved(id, row))
    }

    fn read_saved(&self, id: &str, (reference, code, until): Row) -> Stored<Option<SavedDraft>> {
        let (Some(reference), Some(sealed)) = (reference, code) else {
            return Ok(None);
        };
        let code = self.0.seal.open(cell("code", id), &sealed)?;
        Ok(Some(SavedDraft {
            reference,
            code: Private::new(String::from_utf8_lossy(&code)),
            until,
        }))
    }

    /// The id of the saved draft with this reference, if the code is the one that belongs to it.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn by_code(&self, reference: &str, code: &str, now: i64) -> Stored<Option<String>> {
        let sql = "select id, code from draft where reference = $1 and advice is null and expires_at > $2";
        let row: Option<(String, Option<Vec<u8>>)> = sqlx::query_as(sql)
            .bind(reference)
            .bind(now)
            .fetch_optional(self.0.database.read())
            .await?;
        let Some((id, Some(sealed))) = row else { return Ok(None) };
        let right = self.0.seal.open(cell("code", &id), &sealed)?;
        Ok(same_figures(&String::from_utf8_lossy(&right), code).then_some(id))
    }

    /// Moves a saved draft under a new id, so that the visit that held the old one holds nothing any more; `false` when another
    /// visit was faster. Reference and code stay good, and the seven days begin again.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn take_up(&self, id: &str, new_id: &str, now: i64) -> Stored<bool> {
        let mut write = self.0.database.begin().await?;
        let sql = "delete from draft where id = $1 and reference is not null and advice is null and expires_at > $2 \
                   returning answers, code, reference, version, amends, began, assisted_by";
        let row: Option<Whole> = sqlx::query_as(sql)
            .bind(id)
            .bind(now)
            .fetch_optional(&mut *write)
            .await?;
        let Some((answers, code, reference, version, amends, began, assisted_by)) = row else {
            return Ok(false);
        };
        let seal = &self.0.seal;
        let answers: Answers = seal.open_document(cell("answers", id), &answers)?;
        let code = seal.open(cell("code", id), &code)?;
        let sql = "insert into draft (id, answers, changed_at, expires_at, version, amends, reference, code, began, \
                   assisted_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        sqlx::query(sql)
            .bind(new_id)
            .bind(seal.seal_document(cell("answers", new_id), &answers)?)
            .bind(now)
            .bind(now + DRAFT_DAYS * 24 * 3_600_000)
            .bind(version)
            .bind(amends)
            .bind(reference)
            .bind(seal.seal(cell("code", new_id), &code)?)
            .bind(change::moved(seal, (id, new_id), began)?)
            .bind(assisted_by)
            .execute(&mut *write)
            .await?;
        move_letters(&mut write, id, new_id).await?;
        write.commit().await?;
        Ok(true)
    }

    /// The end of a visit: what nobody saved is forgotten at once, what was saved waits for its family.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn leave(&self, id: &str) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("delete from draft where id = $1 and reference is null")
            .bind(id)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Queues a letter that brings the reference, and the reference alone: whoever else reads it can open nothing. `false` when
    /// enough letters of this draft have gone out.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when the draft is over or was not saved.
    pub async fn remind(&self, id: &str, to: &Reminder, now: i64) -> Stored<bool> {
        let saved = self.saved(id, now).await?.ok_or(StoreError::NotFound)?;
        let mut write = self.0.database.begin().await?;
        let (sent,): (i64,) = sqlx::query_as("select count(*) from delivery where once like $1")
            .bind(format!("saved {id} %"))
            .fetch_one(&mut *write)
            .await?;
        if sent >= LETTERS {
            return Ok(false);
        }
        let words = [
            ("reference", Private::new(saved.reference)),
            ("email", to.email.clone()),
            ("language", Private::new(to.language)),
        ];
        let letter = Letter {
            kind: LetterKind::SavedDraft,
            to: To::Written,
            request: None,
            words: words.map(|(name, word)| (name.to_owned(), word)).into(),
        };
        queue(&self.0, &mut write, &letter, &format!("saved {id} {sent}"), now).await?;
        write.commit().await?;
        Ok(true)
    }
}

/// The letters of a draft that moves stay its letters: they count as before, and go with it when it is dropped.
async fn move_letters(write: &mut Transaction<'_, Any>, id: &str, new_id: &str) -> Stored<()> {
    sqlx::query("update delivery set once = replace(once, $1, $2) where once like $3")
        .bind(format!("saved {id} "))
        .bind(format!("saved {new_id} "))
        .bind(format!("saved {id} %"))
        .execute(&mut **write)
        .await?;
    Ok(())
}

/// Takes back the letters of a draft that have not left yet: what they bring opens nothing any more.
pub(super) async fn cancel_letters(write: &mut Transaction<'_, Any>, id: &str) -> Stored<()> {
    sqlx::query("delete from delivery where once like $1 and done_at is null")
        .bind(format!("saved {id} %"))
        .execute(&mut **write)
        .await?;
    Ok(())
}

async fn free_reference(write: &mut Transaction<'_, Any>) -> Stored<String> {
    for _ in 0..CLASHES {
        let made = reference();
        let (taken,): (i64,) = sqlx::query_as("select count(*) from draft where reference = $1")
            .bind(&made)
            .fetch_one(&mut **write)
            .await?;
        if taken == 0 {
            return Ok(made);
        }
    }
    Err(StoreError::ChangedMeanwhile)
}
