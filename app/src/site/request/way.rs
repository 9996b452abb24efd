//! Where a draft stands on its way through the form.

use super::{
    draft::{Draft, Kept},
    facts::{self, Home},
};
use crate::site::{Hub, failure::Failure};
use domain::request::{Answers, Facts, Journey, Step};
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
        let home = facts::find(Some(&hub.store), &hub.place, &draft.open.answers).await?;
        Ok(Self { draft, home })
    }

    pub fn answers(&self) -> &Answers {
        &self.draft.open.answers
    }

    pub fn facts(&self) -> Facts<'_> {
        self.home.of(self.answers())
    }

    pub fn journey<'a>(&'a self, hub: &'a Hub) -> Journey<'a> {
        Journey::new(&hub.questions, &self.facts())
    }

    /// Keeps the answers with one change, and says where the way leads then: after the question `at`, where one was answered.
    pub async fn keep(
        mut self,
        hub: &Hub,
        at: Option<&str>,
        change: impl FnOnce(&mut Answers),
    ) -> Result<Next, Failure> {
        change(&mut self.draft.open.answers);
        match self.draft.keep(hub).await? {
            Kept::Kept => {
                let way = Self::of(hub, self.draft).await?;
                let journey = way.journey(hub);
                let next = at.map_or_else(|| journey.next(), |at| journey.after(at));
                Ok(Next::Page(path_of(next)))
            }
            Kept::ChangedMeanwhile => Ok(Next::Again),
            Kept::Over => Ok(Next::Over),
        }
    }
}

/// What comes after a change that was to be kept.
pub enum Next {
    Page(String),
    /// Another window was faster: look at the answers as they are now, and make the change to those.
    Again,
    /// There is no draft any more.
    Over,
}

/// The page of the next step.
pub fn path_of(step: Step<'_>) -> String {
    match step {
        Step::Ask(question) => format!("/request/{}", question.key),
        Step::Stop(_) => super::stop::PATH.to_owned(),
        Step::CheckAnswers => "/request/check".to_owned(),
    }
}
