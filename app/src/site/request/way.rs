//! Where a draft stands on its way through the form.

use super::{
    draft::Draft,
    facts::{self, Home},
};
use crate::site::{Hub, failure::Failure};
use domain::request::{Journey, Step};
use tower_sessions::Session;

/// The answers so far, and what they tell about the home.
pub struct Way {
    pub draft: Draft,
    home: Home,
}

impl Way {
    /// The way of this visit's open draft.
    pub async fn open(hub: &Hub, session: &Session) -> Result<Option<Self>, Failure> {
        match Draft::open(hub, session).await? {
            Some(draft) => Ok(Some(Self::of(hub, draft).await?)),
            None => Ok(None),
        }
    }

    pub async fn of(hub: &Hub, draft: Draft) -> Result<Self, Failure> {
        let home = facts::find(Some(&hub.store), &hub.place, &draft.answers).await?;
        Ok(Self { draft, home })
    }

    pub fn journey<'a>(&'a self, hub: &'a Hub) -> Journey<'a> {
        Journey::new(&hub.questions, &self.home.of(&self.draft.answers))
    }
}

/// The page of the next step.
pub fn path_of(step: Step<'_>) -> String {
    match step {
        Step::Ask(question) => format!("/request/{}", question.key),
        Step::Stop(stop) => format!("/request/stop/{}", stop.id),
        Step::CheckAnswers => "/request/check".to_owned(),
    }
}
