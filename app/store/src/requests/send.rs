//! Sending: request, decision, its teams and their letters are one transaction, so nothing that was confirmed is lost.

use super::{Event, Requests, What, note};
use crate::chance::{reference, row_id};
use crate::deliveries::{Letter, LetterKind, To, queue};
use crate::drafts::take;
use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use domain::people::TeamId;
use domain::request::{Complete, Decision};
use sqlx::{Any, Transaction};
use std::collections::BTreeMap;

/// A complete request and where the rules send it.
pub struct Sending<'a> {
    /// The draft it comes from; the same draft sent twice is one request.
    pub draft: &'a str,
    /// The draft as it was read and decided on; what was changed since is not sent unread.
    pub version: i64,
    pub request: &'a Complete,
    pub decision: &'a Decision,
    /// The language it was written in, as a BCP 47 tag.
    pub language: &'a str,
}

/// What the family is told after sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub id: String,
    /// What they may read out on the phone; it holds no date and no name.
    pub reference: String,
    /// Epoch milliseconds.
    pub at: i64,
}

/// So many references are free that a second clash in a row means something else is wrong.
const CLASHES: usize = 3;

pub(super) fn cell<'a>(column: &'static str, row: &'a str) -> Cell<'a> {
    Cell {
        table: "request",
        column,
        row,
    }
}

impl Requests {
    /// Sends once. A second send of the same draft, at the same moment or later, gives the first request back.
    ///
    /// # Errors
    /// [`StoreError::NothingToSend`] when the decision names no team. [`StoreError::ChangedMeanwhile`] when the draft is
    /// not in this version any more, [`StoreError::NotFound`] when it is over and nothing came of it.
    pub async fn send(&self, sending: &Sending<'_>, now: i64) -> Stored<Sent> {
        let teams = teams(sending.decision)?;
        let mut write = self.0.database.begin().await?;
        if !take(&mut write, sending.draft, sending.version).await? {
            return earlier(&mut write, sending.draft).await;
        }
        for _ in 0..CLASHES {
            let sent = Sent {
                id: row_id(now),
                reference: reference(),
                at: now,
            };
            if self.insert(&mut write, sending, &sent).await? {
                self.hand_over(&mut write, &sent, &teams).await?;
                write.commit().await?;
                return Ok(sent);
            }
        }
        Err(StoreError::ChangedMeanwhile)
    }

    /// Whether the row went in: not when by chance the reference is taken.
    async fn insert(&self, write: &mut Transaction<'_, Any>, sending: &Sending<'_>, sent: &Sent) -> Stored<bool> {
        let sql = "insert into request (id, reference, draft, answers, decision, urgent, language, sent_at) \
                   values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing";
        let done = sqlx::query(sql)
            .bind(&sent.id)
            .bind(&sent.reference)
            .bind(sending.draft)
            .bind(
                self.0
                    .seal
                    .seal_document(cell("answers", &sent.id), sending.request.answers())?,
            )
            .bind(
                self.0
                    .seal
                    .seal_document(cell("decision", &sent.id), sending.decision)?,
            )
            .bind(i64::from(sending.decision.urgent))
            .bind(sending.language)
            .bind(sent.at)
            .execute(&mut **write)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    async fn hand_over(&self, write: &mut Transaction<'_, Any>, sent: &Sent, teams: &[TeamId]) -> Stored<()> {
        note(
            write,
            &sent.id,
            &Event {
                at: sent.at,
                what: What::Sent,
                team: None,
                by: None,
            },
        )
        .await?;
        for team in teams {
            sqlx::query("insert into request_team (request, team) values ($1, $2)")
                .bind(&sent.id)
                .bind(team.as_str())
                .execute(&mut **write)
                .await?;
            let letter = Letter {
                kind: LetterKind::NewRequest,
                to: To::Team(team.clone()),
                request: Some(sent.id.clone()),
                words: BTreeMap::new(),
            };
            queue(&self.0, write, &letter, &format!("request {} {team}", sent.id), sent.at).await?;
        }
        Ok(())
    }

    /// The request that this draft became, for the page after sending.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn sent_from(&self, draft: &str) -> Stored<Option<(Sent, Decision)>> {
        let sql = "select id, reference, sent_at, decision from request where draft = $1";
        let row: Option<(String, String, i64, Vec<u8>)> = sqlx::query_as(sql)
            .bind(draft)
            .fetch_optional(self.0.database.read())
            .await?;
        let Some((id, reference, at, decision)) = row else {
            return Ok(None);
        };
        let decision = self.0.seal.open_document(cell("decision", &id), &decision)?;
        Ok(Some((Sent { id, reference, at }, decision)))
    }
}

/// What the draft became when an earlier click sent it; else why there is nothing to send.
async fn earlier(write: &mut Transaction<'_, Any>, draft: &str) -> Stored<Sent> {
    let sql = "select id, reference, sent_at from request where draft = $1";
    let row: Option<(String, String, i64)> = sqlx::query_as(sql).bind(draft).fetch_optional(&mut **write).await?;
    if let Some((id, reference, at)) = row {
        return Ok(Sent { id, reference, at });
    }
    let sql = "select count(*) from draft where id = $1 and advice is null";
    let (open,): (i64,) = sqlx::query_as(sql).bind(draft).fetch_one(&mut **write).await?;
    Err(match open {
        0 => StoreError::NotFound,
        _ => StoreError::ChangedMeanwhile,
    })
}

/// The team that answers first, then those that see it too; each once.
fn teams(decision: &Decision) -> Stored<Vec<TeamId>> {
    let first = decision.team.as_ref().ok_or(StoreError::NothingToSend)?;
    let mut teams = vec![TeamId::new(first)];
    for team in decision.copy_to.iter().map(TeamId::new) {
        if !teams.contains(&team) {
            teams.push(team);
        }
    }
    Ok(teams)
}
