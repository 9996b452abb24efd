//! A request as a team's own case system gets it: whole, as it is now, for that team alone.

use super::Requests;
use super::agreements::{AgreementRecord, records};
use super::events::events_of;
use super::open::{kept, teams};
use crate::error::{StoreError, Stored};
use domain::people::TeamId;
use domain::request::{Answers, Decision, Standing};
use serde::Serialize;

/// What is sent, as JSON. Fields are added, never renamed.
#[derive(Debug, Serialize)]
pub struct CaseCopy {
    pub request: String,
    pub reference: String,
    pub team: String,
    /// Goes up with everything that happens to the request: an older copy that comes late is known by it.
    pub version: i64,
    /// Epoch milliseconds.
    pub sent_at: i64,
    pub language: String,
    pub urgent: bool,
    /// Whether this team answers; otherwise it is told.
    pub answers_it: bool,
    pub withdrawn: bool,
    pub closed: bool,
    pub decision: Decision,
    pub answers: Answers,
    /// What the family added in its own words, the oldest first.
    pub added: Vec<String>,
    /// What it agreed to and took back, the oldest first; the newest of each is how it stands.
    pub agreements: Vec<AgreementRecord>,
}

impl Requests {
    /// The copy for this team.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::NotYours`] when the team may not read the request.
    pub async fn for_case_system(&self, id: &str, team: &TeamId) -> Stored<CaseCopy> {
        let mut read = self.0.database.read().acquire().await?;
        let request = kept(&self.0, &mut read, id).await?;
        if !teams(&mut read, id).await?.contains(team) {
            return Err(StoreError::NotYours);
        }
        let events = events_of(&self.0, &mut read, id).await?;
        let standing = Standing::of(request.first_team().as_ref(), &events);
        let words = events.iter().filter(|event| event.what == domain::request::What::Added);
        let agreements = records(&self.0, &mut read, id).await?;
        Ok(CaseCopy {
            agreements,
            request: id.to_owned(),
            reference: request.reference,
            team: team.to_string(),
            version: request.version,
            sent_at: request.sent_at,
            language: request.language,
            urgent: request.urgent,
            answers_it: standing.team.as_ref() == Some(team),
            withdrawn: standing.withdrawn,
            closed: standing.ended(),
            decision: request.decision,
            answers: request.answers,
            added: words
                .filter_map(|event| Some(event.note.as_ref()?.reveal().to_owned()))
                .collect(),
        })
    }
}
