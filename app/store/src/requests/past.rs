//! Requests as they were decided, for looking back at the rules: answers and decisions in, nothing of a family out.

use super::Requests;
use super::send::cell;
use crate::error::{StoreError, Stored};
use domain::request::{Answers, Decision};

/// Requests that are read at once.
const AT_ONCE: i64 = 200;

/// A request that was decided: without its id, its reference and its time.
#[derive(Clone, Debug)]
pub struct Decided {
    pub answers: Answers,
    pub decision: Decision,
}

impl Requests {
    /// The next of all requests after `after` (an id, empty for the first), and the id to go on from; `None` at the end.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn decided(&self, after: &str) -> Stored<Option<(Vec<Decided>, String)>> {
        let sql = "select id, answers, decision from request where id > $1 order by id limit $2";
        let rows: Vec<(String, Vec<u8>, Vec<u8>)> = sqlx::query_as(sql)
            .bind(after)
            .bind(AT_ONCE)
            .fetch_all(self.0.database.read())
            .await?;
        let Some(last) = rows.last().map(|(id, _, _)| id.clone()) else {
            return Ok(None);
        };
        let decided = rows.into_iter().map(|(id, answers, decision)| {
            Ok(Decided {
                answers: self.0.seal.open_document(cell("answers", &id), &answers)?,
                decision: self.0.seal.open_document(cell("decision", &id), &decision)?,
            })
        });
        Ok(Some((decided.collect::<Stored<_>>()?, last)))
    }

    pub(super) async fn answers_of(&self, id: &str) -> Stored<Answers> {
        let row: Option<(Vec<u8>,)> = sqlx::query_as("select answers from request where id = $1")
            .bind(id)
            .fetch_optional(self.0.database.read())
            .await?;
        let (sealed,) = row.ok_or(StoreError::NotFound)?;
        self.0.seal.open_document(cell("answers", id), &sealed)
    }
}
