//! Sending: request, decision, its teams and their letters are one transaction, so nothing that was confirmed is lost.

use super::hand_over::{Reason, hand_over};
use super::open::kept;
use super::{Requests, agreements, events::note_first, household};
use crate::chance::{long_code, reference, row_id};
use crate::database::Engine;
use crate::drafts::take;
use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use domain::people::{StaffId, TeamId};
use domain::request::{Answers, Complete, Decision, Event, What};
use domain::text::Private;
use sqlx::{Any, AnyConnection, Transaction};

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
    /// The version of the privacy notice that was shown before the agreements.
    pub notice: &'a str,
}

/// What the family is told after sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub id: String,
    /// What they may read out on the phone; it holds no date and no name.
    pub reference: String,
    /// What they type beside it to see what happened: eight figures. Empty for requests from before there was one.
    pub code: Private,
    /// Epoch milliseconds.
    pub at: i64,
}

/// What came of sending.
pub(super) enum Done {
    Sent(Sent),
    /// The request of this id, which the draft changes, was changed by another draft since: nothing was written.
    Behind(String),
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
    /// Sends once, or changes the request that the draft is a change of. A second send of the same draft, at the same moment
    /// or later, gives the first one back.
    ///
    /// # Errors
    /// [`StoreError::NothingToSend`] when the decision on a new request names no team. [`StoreError::ChangedMeanwhile`] when the draft is
    /// not in this version any more, or its request was changed by another draft since: then it holds that change too.
    /// [`StoreError::NotFound`] when it is over and nothing came of it; [`StoreError::Refused`] when the request that it
    /// changes is over.
    pub async fn send(&self, sending: &Sending<'_>, now: i64) -> Stored<Sent> {
        let done = match self.0.database.engine {
            Engine::Sqlite => self.send_together(sending, now).await?,
            Engine::Postgres => self.send_alone(sending, now).await?,
        };
        match done {
            Done::Sent(sent) => Ok(sent),
            Done::Behind(request) => {
                self.catch_up(&request, (sending.draft, sending.version)).await?;
                Err(StoreError::ChangedMeanwhile)
            }
        }
    }

    async fn send_alone(&self, sending: &Sending<'_>, now: i64) -> Stored<Done> {
        let mut write = self.0.database.begin().await?;
        let done = self.send_in(&mut write, sending, now).await?;
        match done {
            Done::Sent(_) => write.commit().await?,
            Done::Behind(_) => write.rollback().await?,
        }
        Ok(done)
    }

    /// Sends in a transaction, which is to be undone unless it was [`Done::Sent`].
    pub(super) async fn send_in(
        &self,
        write: &mut Transaction<'_, Any>,
        sending: &Sending<'_>,
        now: i64,
    ) -> Stored<Done> {
        let Some(taken) = take(&self.0, write, sending.draft, sending.version).await? else {
            return self.earlier(write, sending.draft).await.map(Done::Sent);
        };
        if let Some(amends) = taken.amends {
            let changed = self.change(write, &amends, sending, now).await?;
            return Ok(changed.map_or(Done::Behind(amends.request), Done::Sent));
        }
        // A change may say that nothing shall be shared any more; what is sent for the first time goes to somebody.
        let teams = teams_of(sending.decision)?;
        for _ in 0..CLASHES {
            let sent = Sent {
                id: row_id(now),
                reference: reference(),
                code: Private::new(long_code()),
                at: now,
            };
            if self
                .insert(write, sending, (&sent, taken.assisted_by.as_deref()))
                .await?
            {
                self.tell_teams(write, &sent, &teams).await?;
                household::keep(&self.0, write, &sent.id, sending.request.answers()).await?;
                let nothing = Answers::default();
                agreements::keep(&self.0, write, &sent.id, (sending, &nothing), now).await?;
                return Ok(Done::Sent(sent));
            }
        }
        Err(StoreError::ChangedMeanwhile)
    }

    /// Whether the row went in: not when by chance the reference is taken.
    async fn insert(
        &self,
        write: &mut Transaction<'_, Any>,
        sending: &Sending<'_>,
        (sent, helper): (&Sent, Option<&str>),
    ) -> Stored<bool> {
        let sql = "insert into request (id, reference, draft, answers, decision, urgent, language, sent_at, code, \
                   assisted_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing";
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
            .bind(
                self.0
                    .seal
                    .seal(cell("code", &sent.id), sent.code.reveal().as_bytes())?,
            )
            .bind(helper)
            .execute(&mut **write)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// The worker who filled this request in together with its family.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn assisted_by(&self, id: &str) -> Stored<Option<StaffId>> {
        let row: Option<(Option<String>,)> = sqlx::query_as("select assisted_by from request where id = $1")
            .bind(id)
            .fetch_optional(self.0.database.read())
            .await?;
        Ok(row.and_then(|(worker,)| worker).map(StaffId::new))
    }

    async fn tell_teams(&self, write: &mut Transaction<'_, Any>, sent: &Sent, teams: &[TeamId]) -> Stored<()> {
        let mut event = Event::new(sent.at, What::Sent);
        event.team = teams.first().cloned();
        note_first(&self.0, write, &sent.id, &event).await?;
        for team in teams {
            hand_over(&self.0, write, (&sent.id, team), &Reason::Sent, sent.at).await?;
        }
        Ok(())
    }

    /// The request that this draft became, for the page after sending.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn sent_from(&self, draft: &str) -> Stored<Option<(Sent, Decision)>> {
        let mut read = self.0.database.read().acquire().await?;
        let Some(id) = made_from(&mut read, draft).await? else {
            return Ok(None);
        };
        let decision = kept(&self.0, &mut read, &id).await?.decision;
        Ok(Some((self.sent(&mut read, &id).await?, decision)))
    }

    /// What the draft became when an earlier click sent it; else why there is nothing to send.
    async fn earlier(&self, write: &mut Transaction<'_, Any>, draft: &str) -> Stored<Sent> {
        if let Some(id) = made_from(write, draft).await? {
            return self.sent(write, &id).await;
        }
        let sql = "select count(*) from draft where id = $1 and advice is null";
        let (open,): (i64,) = sqlx::query_as(sql).bind(draft).fetch_one(&mut **write).await?;
        Err(match open {
            0 => StoreError::NotFound,
            _ => StoreError::ChangedMeanwhile,
        })
    }
}

/// The request that this draft made, or changed.
async fn made_from(from: &mut AnyConnection, draft: &str) -> Stored<Option<String>> {
    let sql = "select id from request where draft = $1 union all select request from request_change where draft = $1";
    let row: Option<(String,)> = sqlx::query_as(sql).bind(draft).fetch_optional(from).await?;
    Ok(row.map(|(id,)| id))
}

/// The team that answers first, then those that see it too; each once.
pub(super) fn teams_of(decision: &Decision) -> Stored<Vec<TeamId>> {
    let first = decision.team.as_ref().ok_or(StoreError::NothingToSend)?;
    let mut teams = vec![TeamId::new(first)];
    for team in decision.copy_to.iter().map(TeamId::new) {
        if !teams.contains(&team) {
            teams.push(team);
        }
    }
    Ok(teams)
}
