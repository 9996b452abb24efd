//! Opening a request: shown only to its teams, and never shown unrecorded.

use super::agreements::{AgreementRecord, records};
use super::change::Amendment;
use super::events::{events_of, note};
use super::send::cell;
use super::{Requests, Twin};
use crate::error::{StoreError, Stored};
use crate::looks::{Looked, Looking, record};
use crate::shared::Shared;
use domain::people::{Action, Staff, TeamId};
use domain::request::{Answers, Decision, Event, Standing, What};
use sqlx::{Any, AnyConnection, Transaction};

/// A whole request, as a worker of its team reads it.
#[derive(Clone, Debug)]
pub struct OpenRequest {
    pub id: String,
    pub reference: String,
    /// Whoever adds something says that they saw this version.
    pub version: i64,
    /// Epoch milliseconds.
    pub sent_at: i64,
    pub urgent: bool,
    pub language: String,
    pub teams: Vec<TeamId>,
    /// As they are now.
    pub answers: Answers,
    /// As it was sent.
    pub decision: Decision,
    /// The oldest first, this opening included.
    pub events: Vec<Event>,
    pub standing: Standing,
    /// What the family changed since, the oldest first.
    pub changes: Vec<Amendment>,
    /// What the family agreed to and took back, the oldest first.
    pub agreements: Vec<AgreementRecord>,
    /// What may be the same household.
    pub twins: Vec<Twin>,
}

/// A request as its row keeps it.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub reference: String,
    pub version: i64,
    pub sent_at: i64,
    pub urgent: bool,
    pub language: String,
    pub answers: Answers,
    pub decision: Decision,
}

impl Kept {
    /// The team that the rules chose.
    pub fn first_team(&self) -> Option<TeamId> {
        self.decision.team.as_deref().map(TeamId::new)
    }
}

type Row = (String, i64, i64, i64, String, Vec<u8>, Vec<u8>);

/// Reads a request's row.
pub(super) async fn kept(shared: &Shared, from: &mut AnyConnection, id: &str) -> Stored<Kept> {
    // No id has such a letter, and PostgreSQL takes none.
    if id.contains('\0') {
        return Err(StoreError::NotFound);
    }
    let sql = "select reference, version, sent_at, urgent, language, answers, decision from request where id = $1";
    let row: Option<Row> = sqlx::query_as(sql).bind(id).fetch_optional(from).await?;
    let (reference, version, sent_at, urgent, language, answers, decision) = row.ok_or(StoreError::NotFound)?;
    Ok(Kept {
        reference,
        version,
        sent_at,
        urgent: urgent != 0,
        language,
        answers: shared.seal.open_document(cell("answers", id), &answers)?,
        decision: shared.seal.open_document(cell("decision", id), &decision)?,
    })
}

impl Requests {
    /// Opens a request for a worker: the look and, the first time, an `opened` event are written with it.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::NotYours`] when it went to none of this worker's teams.
    pub async fn open(&self, staff: &Staff, id: &str, now: i64) -> Stored<OpenRequest> {
        let mut write = self.0.database.begin().await?;
        let request = kept(&self.0, &mut write, id).await?;
        let teams = teams(&mut write, id).await?;
        if !staff.may(Action::ReadRequests) || !teams.iter().any(|team| staff.is_in(team)) {
            return Err(StoreError::NotYours);
        }
        for team in teams.iter().filter(|team| staff.is_in(team)) {
            self.note_first(&mut write, staff, (id, team), now).await?;
        }
        let events = events_of(&self.0, &mut write, id).await?;
        let agreements = records(&self.0, &mut write, id).await?;
        let look = Looking {
            at: now,
            what: Looked::Request,
            about: id,
        };
        record(&self.0, &mut write, staff, &look).await?;
        write.commit().await?;
        Ok(OpenRequest {
            id: id.to_owned(),
            standing: Standing::of(request.first_team().as_ref(), &events),
            changes: self.changes(id).await?,
            agreements,
            twins: self.twins(staff, id).await?,
            reference: request.reference,
            version: request.version,
            sent_at: request.sent_at,
            urgent: request.urgent,
            language: request.language,
            teams,
            answers: request.answers,
            decision: request.decision,
            events,
        })
    }

    /// Every look is recorded; the request's own story names each worker's opening once, and for which team: when one that
    /// was only told of a request has read it, the one that answers has not.
    async fn note_first(
        &self,
        write: &mut Transaction<'_, Any>,
        staff: &Staff,
        (id, team): (&str, &TeamId),
        now: i64,
    ) -> Stored<()> {
        let sql = "select count(*) from request_event where request = $1 and what = 'opened' and by_whom = $2 \
                   and team = $3 and at >= coalesce((select max(at) from request_event \
                   where request = $1 and what = 'redirected'), 0)";
        let (before,): (i64,) = sqlx::query_as(sql)
            .bind(id)
            .bind(staff.id.as_str())
            .bind(team.as_str())
            .fetch_one(&mut **write)
            .await?;
        if before == 0 {
            let opened = Event::new(now, What::Opened).team(team).by(&staff.id);
            note(&self.0, write, id, &opened).await?;
        }
        Ok(())
    }
}

pub(super) async fn teams(from: &mut AnyConnection, id: &str) -> Stored<Vec<TeamId>> {
    let rows: Vec<(String,)> = sqlx::query_as("select team from request_team where request = $1 order by team")
        .bind(id)
        .fetch_all(from)
        .await?;
    Ok(rows.into_iter().map(|(team,)| TeamId::new(team)).collect())
}
