//! A draft that changes a request which was sent: begun from what was said there, brought up to date when that was changed
//! meanwhile, and made a request of its own when the one it changes is over.

use super::{DRAFT_DAYS, Drafts, cell};
use crate::error::{StoreError, Stored};
use crate::seal::Seal;
use crate::shared::Shared;
use domain::request::Answers;
use sqlx::{Any, Transaction};

/// The request that a draft changes.
pub(crate) struct Amends {
    pub request: String,
    /// What was said there when the draft began; unknown for drafts from before this was kept.
    pub began: Option<Answers>,
}

/// Begins a draft that changes a request: it starts from what was said there.
pub(crate) async fn begin_change(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    (id, request): (&str, &str),
    answers: &Answers,
    now: i64,
) -> Stored<()> {
    let sql = "insert into draft (id, answers, changed_at, expires_at, version, amends, began) \
               values ($1, $2, $3, $4, 1, $5, $6)";
    sqlx::query(sql)
        .bind(id)
        .bind(shared.seal.seal_document(cell("answers", id), answers)?)
        .bind(now)
        .bind(now + DRAFT_DAYS * 24 * 3_600_000)
        .bind(request)
        .bind(shared.seal.seal_document(cell("began", id), answers)?)
        .execute(&mut **write)
        .await?;
    Ok(())
}

/// A draft that was taken away.
pub(crate) struct Taken {
    /// The request that it changes, when it is one that does.
    pub amends: Option<Amends>,
    /// The worker with whom it was filled in.
    pub assisted_by: Option<String>,
}

/// The request it changes, what was said there, and the worker with whom it was filled in.
type Row = (Option<String>, Option<Vec<u8>>, Option<String>);

/// Takes the draft away in the transaction that makes a request of it; nothing when it is not there in this version.
pub(crate) async fn take(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    id: &str,
    version: i64,
) -> Stored<Option<Taken>> {
    let sql =
        "delete from draft where id = $1 and version = $2 and advice is null returning amends, began, assisted_by";
    let row: Option<Row> = sqlx::query_as(sql)
        .bind(id)
        .bind(version)
        .fetch_optional(&mut **write)
        .await?;
    let Some((amends, began, assisted_by)) = row else {
        return Ok(None);
    };
    let amends = match amends {
        Some(request) => Some(Amends {
            request,
            began: open_began(&shared.seal, id, began)?,
        }),
        None => None,
    };
    Ok(Some(Taken { amends, assisted_by }))
}

/// Brings a draft up to date with what the request says now: an answer that somebody else changed since, and the draft did
/// not, is the request's. What the draft changed itself stays. Its version goes up, so that it is read again before it is sent.
pub(crate) async fn catch_up(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    (id, version): (&str, i64),
    present: &Answers,
) -> Stored<()> {
    let sql = "select answers, began from draft where id = $1 and version = $2 and advice is null";
    let row: Option<(Vec<u8>, Option<Vec<u8>>)> = sqlx::query_as(sql)
        .bind(id)
        .bind(version)
        .fetch_optional(&mut **write)
        .await?;
    let Some((answers, began)) = row else {
        return Ok(());
    };
    let mut answers: Answers = shared.seal.open_document(cell("answers", id), &answers)?;
    let began = open_began(&shared.seal, id, began)?.unwrap_or_default();
    merge(&mut answers, &began, present);
    let sql = "update draft set answers = $3, began = $4, version = version + 1 where id = $1 and version = $2";
    sqlx::query(sql)
        .bind(id)
        .bind(version)
        .bind(shared.seal.seal_document(cell("answers", id), &answers)?)
        .bind(shared.seal.seal_document(cell("began", id), present)?)
        .execute(&mut **write)
        .await?;
    Ok(())
}

/// Sealed under another id, for a draft that moves.
pub(super) fn moved(seal: &Seal, (id, new_id): (&str, &str), began: Option<Vec<u8>>) -> Stored<Option<Vec<u8>>> {
    let began = open_began(seal, id, began)?;
    began
        .map(|began| seal.seal_document(cell("began", new_id), &began))
        .transpose()
}

fn open_began(seal: &Seal, id: &str, began: Option<Vec<u8>>) -> Stored<Option<Answers>> {
    began
        .map(|sealed| seal.open_document(cell("began", id), &sealed))
        .transpose()
}

fn merge(answers: &mut Answers, began: &Answers, present: &Answers) {
    let mut questions: Vec<String> = began
        .iter()
        .chain(present.iter())
        .map(|(key, _)| key.to_owned())
        .collect();
    questions.sort_unstable();
    questions.dedup();
    for key in questions {
        let (before, now) = (began.get(&key), present.get(&key));
        if before == now || answers.get(&key) != before {
            continue;
        }
        match now.cloned() {
            Some(answer) => answers.keep(key, answer),
            None => answers.drop_answer(&key),
        }
    }
}

impl Drafts {
    /// Makes an ordinary draft of one that changes a request, with all that was typed: sent, it is a new request.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when the draft is over.
    pub async fn begin_anew(&self, id: &str, now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        let sql = "update draft set amends = null, began = null, changed_at = $2, expires_at = $3, version = version + 1 \
                   where id = $1 and advice is null and expires_at > $2";
        let begun = sqlx::query(sql)
            .bind(id)
            .bind(now)
            .bind(now + DRAFT_DAYS * 24 * 3_600_000)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        match begun.rows_affected() {
            0 => Err(StoreError::NotFound),
            _ => Ok(()),
        }
    }
}
