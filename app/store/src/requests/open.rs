//! Opening a request: shown only to its teams, and never shown unrecorded.

use super::send::cell;
use super::{Event, Requests, What, note};
use crate::error::{StoreError, Stored};
use crate::looks::{Look, Looked, record};
use domain::people::{Action, Staff, TeamId};
use domain::request::{Answers, Decision};
use sqlx::{Any, Transaction};

/// A whole request, as a worker of its team reads it.
#[derive(Clone, Debug)]
pub struct OpenRequest {
    pub id: String,
    pub reference: String,
    /// Epoch milliseconds.
    pub sent_at: i64,
    pub language: String,
    pub teams: Vec<TeamId>,
    pub answers: Answers,
    pub decision: Decision,
    /// The oldest first, this opening included.
    pub events: Vec<Event>,
}

type Row = (String, i64, String, Vec<u8>, Vec<u8>);

impl Requests {
    /// Opens a request for a worker: the look and, the first time, an `opened` event are written with it.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::NotYours`] when it went to none of this worker's teams.
    pub async fn open(&self, staff: &Staff, id: &str, now: i64) -> Stored<OpenRequest> {
        let mut write = self.0.database.begin().await?;
        let sql = "select reference, sent_at, language, answers, decision from request where id = $1";
        let row: Option<Row> = sqlx::query_as(sql).bind(id).fetch_optional(&mut *write).await?;
        let (reference, sent_at, language, answers, decision) = row.ok_or(StoreError::NotFound)?;
        let teams = teams(&mut write, id).await?;
        if !staff.may(Action::ReadRequests) || !teams.iter().any(|team| staff.is_in(team)) {
            return Err(StoreError::NotYours);
        }
        let answers = self.0.seal.open_document(cell("answers", id), &answers)?;
        let decision = self.0.seal.open_document(cell("decision", id), &decision)?;
        let look = Look {
            staff: staff.id.clone(),
            at: now,
            what: Looked::Request,
            about: id.to_owned(),
        };
        record(&mut write, &look).await?;
        for team in teams.iter().filter(|team| staff.is_in(team)) {
            note_first(&mut write, staff, (id, team), now).await?;
        }
        write.commit().await?;
        let events = self.events(id).await?;
        Ok(OpenRequest {
            id: id.to_owned(),
            reference,
            sent_at,
            language,
            teams,
            answers,
            decision,
            events,
        })
    }
}

async fn teams(write: &mut Transaction<'_, Any>, id: &str) -> Stored<Vec<TeamId>> {
    let rows: Vec<(String,)> = sqlx::query_as("select team from request_team where request = $1 order by team")
        .bind(id)
        .fetch_all(&mut **write)
        .await?;
    Ok(rows.into_iter().map(|(team,)| TeamId::new(team)).collect())
}

/// Every look is recorded; the request's own story names each worker's opening once, and for which team: when one that was
/// only told of a request has read it, the one that answers has not.
async fn note_first(
    write: &mut Transaction<'_, Any>,
    staff: &Staff,
    (id, team): (&str, &TeamId),
    now: i64,
) -> Stored<()> {
    let sql =
        "select count(*) from request_event where request = $1 and what = 'opened' and by_whom = $2 and team = $3";
    let (before,): (i64,) = sqlx::query_as(sql)
        .bind(id)
        .bind(staff.id.as_str())
        .bind(team.as_str())
        .fetch_one(&mut **write)
        .await?;
    if before == 0 {
        let opened = Event {
            at: now,
            what: What::Opened,
            team: Some(team.clone()),
            by: Some(staff.id.clone()),
        };
        note(write, id, &opened).await?;
    }
    Ok(())
}
