//! What workers add to a request: that they tried, reached, took on, closed, sent on. Nobody overwrites another.

use super::Requests;
use super::events::{events_of, note};
use super::hand_over::{Reason, hand_over, tell};
use super::open::{Kept, kept, teams};
use crate::error::{StoreError, Stored};
use domain::people::{Action, Staff, TeamId};
use domain::request::{CloseReason, Event, RedirectReason, Standing, What};
use domain::text::Private;
use sqlx::{Any, Transaction};

/// What a worker says has happened.
#[derive(Clone, Debug)]
pub enum Act {
    Tried,
    Reached,
    Accepted,
    Reopened,
    Closed(CloseReason),
    Redirected(Redirect),
    /// Another request, by id, is from the same household.
    Joined(String),
    Parted(String),
}

#[derive(Clone, Debug)]
pub struct Redirect {
    pub to: TeamId,
    pub reason: RedirectReason,
    /// Telling the family could put somebody at risk.
    pub hidden: bool,
}

/// One act on one request.
#[derive(Clone, Debug)]
pub struct Acting<'a> {
    pub request: &'a str,
    /// The version that the worker had before them.
    pub version: i64,
    pub act: Act,
    /// A worker's own words; only the request's teams read them.
    pub note: Option<Private>,
}

impl Act {
    pub fn what(&self) -> What {
        match self {
            Self::Tried => What::Tried,
            Self::Reached => What::Reached,
            Self::Accepted => What::Accepted,
            Self::Reopened => What::Reopened,
            Self::Closed(_) => What::Closed,
            Self::Redirected(_) => What::Redirected,
            Self::Joined(_) => What::Joined,
            Self::Parted(_) => What::Parted,
        }
    }

    /// Whether it only says what belongs together: that may be said of what is over, too.
    fn is_about_households(&self) -> bool {
        matches!(self, Self::Joined(_) | Self::Parted(_))
    }
}

impl Requests {
    /// Adds what a worker of the answering team did, in the version that they had before them.
    ///
    /// # Errors
    /// [`StoreError::ChangedMeanwhile`] when something was added since; [`StoreError::NotYours`] for a worker who is not in
    /// the team that answers; [`StoreError::Refused`] when it can't be added as the request stands.
    pub async fn act(&self, staff: &Staff, acting: &Acting<'_>, now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        let request = kept(&self.0, &mut write, acting.request).await?;
        let teams = teams(&mut write, acting.request).await?;
        if !staff.may(Action::ReadRequests) || !teams.iter().any(|team| staff.is_in(team)) {
            return Err(StoreError::NotYours);
        }
        turn(&mut write, acting.request, acting.version).await?;
        let events = events_of(&self.0, &mut write, acting.request).await?;
        let standing = Standing::of(request.first_team().as_ref(), &events);
        let team = standing.team.clone().filter(|team| staff.is_in(team));
        let Some(team) = team.or_else(|| teams.iter().find(|_| acting.act.is_about_households()).cloned()) else {
            return Err(StoreError::NotYours);
        };
        fits(&acting.act, &standing, &request).map_err(StoreError::Refused)?;
        let event = Event::new(now, acting.act.what())
            .team(&team)
            .by(&staff.id)
            .note(acting.note.clone());
        self.add(&mut write, acting, event).await?;
        Ok(write.commit().await?)
    }

    async fn add(&self, write: &mut Transaction<'_, Any>, acting: &Acting<'_>, event: Event) -> Stored<()> {
        let id = acting.request;
        match &acting.act {
            Act::Tried | Act::Reached | Act::Accepted | Act::Reopened => {
                note(&self.0, write, id, &event).await.map(drop)
            }
            Act::Closed(reason) => note(&self.0, write, id, &event.detail(reason.key())).await.map(drop),
            Act::Redirected(redirect) => self.redirect(write, id, redirect, event).await,
            Act::Joined(other) | Act::Parted(other) => self.belongs(write, id, other, event).await,
        }
    }

    /// The event, the next team's right to read, and its letter, together.
    async fn redirect(&self, write: &mut Transaction<'_, Any>, id: &str, to: &Redirect, event: Event) -> Stored<()> {
        let event = Event {
            to: Some(to.to.clone()),
            hidden: to.hidden,
            ..event.detail(to.reason.key())
        };
        let event_id = note(&self.0, write, id, &event).await?;
        hand_over(&self.0, write, (id, &to.to), &Reason::Event(&event_id), event.at).await
    }

    /// Both requests tell of it.
    async fn belongs(&self, write: &mut Transaction<'_, Any>, id: &str, other: &str, event: Event) -> Stored<()> {
        let theirs = kept(&self.0, write, other).await?;
        let by = event.by.clone().ok_or(StoreError::NotYours)?;
        note(&self.0, write, id, &event.clone().detail(other)).await?;
        let back = Event::new(event.at, event.what).by(&by).detail(id);
        note(&self.0, write, other, &back).await?;
        bump(write, other).await?;
        match theirs.first_team() {
            Some(team) => tell(&self.0, write, (other, &team), event.at).await,
            None => Ok(()),
        }
    }
}

fn fits(act: &Act, standing: &Standing, request: &Kept) -> Result<(), domain::request::Refusal> {
    match act {
        Act::Closed(reason) => standing.may_close(*reason, request.urgent),
        Act::Joined(_) | Act::Parted(_) => Ok(()),
        Act::Tried | Act::Reached | Act::Accepted | Act::Reopened | Act::Redirected(_) => standing.may_add(act.what()),
    }
}

/// Takes the request's turn: nobody else adds to it until this transaction ends, and nobody did since `version`.
async fn turn(write: &mut Transaction<'_, Any>, id: &str, version: i64) -> Stored<()> {
    let taken = sqlx::query("update request set version = version + 1 where id = $1 and version = $2")
        .bind(id)
        .bind(version)
        .execute(&mut **write)
        .await?;
    match taken.rows_affected() {
        0 => Err(StoreError::ChangedMeanwhile),
        _ => Ok(()),
    }
}

/// Something was added by somebody who saw no version: a family, or the clock.
pub(super) async fn bump(write: &mut Transaction<'_, Any>, id: &str) -> Stored<()> {
    sqlx::query("update request set version = version + 1 where id = $1")
        .bind(id)
        .execute(&mut **write)
        .await?;
    Ok(())
}
