//! The family's own side of a request: what happened, something more to say, and the word that we should stop.

use super::Requests;
use super::act::bump;
use super::events::{events_of, note};
use super::hand_over::{Reason, hand_over, tell};
use super::open::kept;
use super::send::{Sent, cell};
use crate::chance::same_figures;
use crate::error::{StoreError, Stored};
use domain::people::TeamId;
use domain::request::{CloseReason, Decision, Event, Level, MASH, RedirectReason, Standing, What, ends_when_asked};
use domain::safety::Heard;
use domain::text::Private;
use sqlx::{Any, AnyConnection, Transaction};

/// What a family reads of its request; what it wrote is not among it.
#[derive(Clone, Debug)]
pub struct OwnRequest {
    pub id: String,
    pub reference: String,
    /// Epoch milliseconds.
    pub sent_at: i64,
    pub urgent: bool,
    pub decision: Decision,
    /// The highest level that the family's answers ever had.
    pub highest: Level,
    pub events: Vec<Event>,
    pub standing: Standing,
}

impl OwnRequest {
    /// Where a child's safety is in question, a team looks even when the family asks it to stop. A redirect that was hidden
    /// from the family does not show here either.
    pub fn can_be_stopped(&self) -> bool {
        let told: Vec<&Event> = self.events.iter().filter(|event| !event.hidden).collect();
        ends_when_asked(self.highest, self.urgent, &told)
    }
}

impl Requests {
    /// The id of the request with this reference, if the code is the one that belongs to it.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn by_code(&self, reference: &str, code: &str) -> Stored<Option<String>> {
        let row: Option<(String, Option<Vec<u8>>)> =
            sqlx::query_as("select id, code from request where reference = $1")
                .bind(reference)
                .fetch_optional(self.0.database.read())
                .await?;
        let Some((id, Some(sealed))) = row else { return Ok(None) };
        let right = self.open_code(&id, &sealed)?;
        Ok(same_figures(right.reveal(), code).then_some(id))
    }

    /// The request as its family reads it.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn own(&self, id: &str) -> Stored<OwnRequest> {
        let mut read = self.0.database.read().acquire().await?;
        let request = kept(&self.0, &mut read, id).await?;
        let events = events_of(&self.0, &mut read, id).await?;
        Ok(OwnRequest {
            id: id.to_owned(),
            highest: self.highest(id, &request.decision).await?,
            standing: Standing::of(request.first_team().as_ref(), &events),
            reference: request.reference,
            sent_at: request.sent_at,
            urgent: request.urgent,
            decision: request.decision,
            events,
        })
    }

    /// Adds words of the family. What was `heard` in them may raise, and never lower: the request is urgent and its promise begins
    /// again; what was said plainly goes to MASH at once, as it would have from the form.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::Refused`] when the request is over.
    pub async fn add_words(&self, id: &str, words: Private, heard: &[Heard], now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        let event = Event::new(now, What::Added).note(Some(words));
        self.family_adds(&mut write, id, event, heard).await?;
        Ok(write.commit().await?)
    }

    /// The family asks us to stop, with or without a reason. Where a child's safety is in question it stays open, and its
    /// team decides; so it does where the reason itself speaks of danger.
    ///
    /// # Errors
    /// As for [`Requests::add_words`].
    pub async fn withdraw(&self, id: &str, reason: Option<Private>, heard: &[Heard], now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        let event = Event::new(now, What::Withdrawn).note(reason);
        self.family_adds(&mut write, id, event, heard).await?;
        let request = kept(&self.0, &mut write, id).await?;
        let events = events_of(&self.0, &mut write, id).await?;
        let all: Vec<&Event> = events.iter().collect();
        let highest = self.highest(id, &request.decision).await?;
        if ends_when_asked(highest, request.urgent, &all) {
            let closed = Event::new(now, What::Closed).detail(CloseReason::NotWanted.key());
            note(&self.0, &mut write, id, &closed).await?;
        }
        Ok(write.commit().await?)
    }

    /// The highest level that the family's answers ever had.
    pub(super) async fn highest(&self, id: &str, first: &Decision) -> Stored<Level> {
        let later = self.changes(id).await?;
        let levels = later.iter().map(|change| change.decision.level);
        Ok(levels.fold(first.level, Level::max))
    }

    /// Adds what a family does, and tells the team that answers.
    async fn family_adds(
        &self,
        write: &mut Transaction<'_, Any>,
        id: &str,
        event: Event,
        heard: &[Heard],
    ) -> Stored<()> {
        bump(write, id).await?;
        let request = kept(&self.0, write, id).await?;
        let events = events_of(&self.0, write, id).await?;
        let standing = Standing::of(request.first_team().as_ref(), &events);
        standing.may_add(event.what).map_err(StoreError::Refused)?;
        let at = event.at;
        let event = if heard.is_empty() { event } else { event.danger() };
        note(&self.0, write, id, &event).await?;
        if let Some(team) = &standing.team {
            tell(&self.0, write, (id, team), at).await?;
        }
        if heard.is_empty() {
            return Ok(());
        }
        mark_urgent(write, id).await?;
        match heard.iter().any(|heard| heard.plainly) {
            true => self.send_to_mash(write, id, &standing, at).await,
            false => Ok(()),
        }
    }

    async fn send_to_mash(
        &self,
        write: &mut Transaction<'_, Any>,
        id: &str,
        standing: &Standing,
        now: i64,
    ) -> Stored<()> {
        let mash = TeamId::new(MASH);
        if standing.team.as_ref() == Some(&mash) {
            return Ok(());
        }
        let event = Event {
            team: standing.team.clone(),
            to: Some(mash.clone()),
            ..Event::new(now, What::Redirected).detail(RedirectReason::Answers.key())
        };
        let event = note(&self.0, write, id, &event).await?;
        hand_over(&self.0, write, (id, &mash), &Reason::Event(&event), now).await
    }

    pub(super) fn open_code(&self, id: &str, sealed: &[u8]) -> Stored<Private> {
        let plain = self.0.seal.open(cell("code", id), sealed)?;
        Ok(Private::new(String::from_utf8_lossy(&plain)))
    }

    /// What the family is told after sending.
    pub(super) async fn sent(&self, from: &mut AnyConnection, id: &str) -> Stored<Sent> {
        let sql = "select reference, sent_at, code from request where id = $1";
        let row: Option<(String, i64, Option<Vec<u8>>)> = sqlx::query_as(sql).bind(id).fetch_optional(from).await?;
        let (reference, at, code) = row.ok_or(StoreError::NotFound)?;
        let code = code.map(|sealed| self.open_code(id, &sealed)).transpose()?;
        Ok(Sent {
            id: id.to_owned(),
            reference,
            code: code.unwrap_or_default(),
            at,
        })
    }
}

/// Nothing ever takes this back.
pub(super) async fn mark_urgent(write: &mut Transaction<'_, Any>, id: &str) -> Stored<()> {
    sqlx::query("update request set urgent = 1 where id = $1")
        .bind(id)
        .execute(&mut **write)
        .await?;
    Ok(())
}
