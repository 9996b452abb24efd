//! A family changes a request that it sent: as a draft that goes through the same questions, kept in one transaction with a
//! log of what was said before. What the new answers raise goes to the right team at once; nothing is ever lowered.

use super::act::bump;
use super::events::{events_of, note};
use super::family::mark_urgent;
use super::hand_over::{Reason, hand_over, tell};
use super::open::{Kept, kept};
use super::send::{Sending, Sent, cell, teams_of};
use super::{Requests, agreements, household};
use crate::chance::row_id;
use crate::drafts::{self, Amends};
use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use domain::request::{
    Answer, Answers, CloseReason, Decision, Event, NOT_THE_FAMILYS, RedirectReason, Standing, What, ends_when_asked,
};
use serde::{Deserialize, Serialize};
use sqlx::{Any, Transaction};

/// One answer before and after; `None` where there was, or is, no answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Altered {
    pub question: String,
    pub before: Option<Answer>,
    pub after: Option<Answer>,
}

/// One change of a request, as staff read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// Epoch milliseconds.
    pub at: i64,
    pub altered: Vec<Altered>,
    /// What the rules say of the new answers.
    pub decision: Decision,
}

#[derive(Serialize, Deserialize)]
struct Words {
    altered: Vec<Altered>,
    decision: Decision,
}

fn words_cell(row: &str) -> Cell<'_> {
    Cell {
        table: "request_change",
        column: "words",
        row,
    }
}

impl Requests {
    /// Begins a change: a draft with the request's answers, under an id that nobody had before.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::Refused`] when the request is over.
    pub async fn begin_change(&self, request: &str, draft: &str, now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        let before = kept(&self.0, &mut write, request).await?;
        let events = events_of(&self.0, &mut write, request).await?;
        Standing::of(before.first_team().as_ref(), &events)
            .may_add(What::Changed)
            .map_err(StoreError::Refused)?;
        drafts::begin_change(&self.0, &mut write, (draft, request), &before.answers, now).await?;
        Ok(write.commit().await?)
    }

    /// Puts the new answers in the place of the old ones; the request keeps its reference, its code and its decision. Nothing
    /// when somebody changed them since the draft began: sent unread, it would put their old answers back.
    pub(super) async fn change(
        &self,
        write: &mut Transaction<'_, Any>,
        amends: &Amends,
        sending: &Sending<'_>,
        now: i64,
    ) -> Stored<Option<Sent>> {
        let id = amends.request.as_str();
        bump(write, id).await?;
        let before = kept(&self.0, write, id).await?;
        let events = events_of(&self.0, write, id).await?;
        let standing = Standing::of(before.first_team().as_ref(), &events);
        standing.may_add(What::Changed).map_err(StoreError::Refused)?;
        if amends
            .began
            .as_ref()
            .is_some_and(|began| !altered(began, &before.answers).is_empty())
        {
            return Ok(None);
        }
        let altered = altered(&before.answers, sending.request.answers());
        if !altered.is_empty() {
            self.keep_change(write, id, (sending, &before.answers), altered, now)
                .await?;
            note(&self.0, write, id, &Event::new(now, What::Changed)).await?;
            if let Some(team) = &standing.team {
                tell(&self.0, write, (id, team), now).await?;
            }
            match sending.decision.to.sends() {
                true => {
                    self.raise(write, id, (&before, &standing), sending.decision, now)
                        .await?;
                }
                false => self.stop_sharing(write, id, now).await?,
            }
        }
        Ok(Some(self.sent(write, id).await?))
    }

    /// Brings a draft that came too late up to date, so that it is read again and sent after that.
    pub(super) async fn catch_up(&self, request: &str, draft: (&str, i64)) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        let present = kept(&self.0, &mut write, request).await?;
        drafts::catch_up(&self.0, &mut write, draft, &present.answers).await?;
        Ok(write.commit().await?)
    }

    async fn keep_change(
        &self,
        write: &mut Transaction<'_, Any>,
        id: &str,
        (sending, before): (&Sending<'_>, &Answers),
        altered: Vec<Altered>,
        now: i64,
    ) -> Stored<()> {
        let (row, answers) = (row_id(now), sending.request.answers());
        let words = Words {
            altered,
            decision: sending.decision.clone(),
        };
        sqlx::query("insert into request_change (id, request, draft, at, words) values ($1, $2, $3, $4, $5)")
            .bind(&row)
            .bind(id)
            .bind(sending.draft)
            .bind(now)
            .bind(self.0.seal.seal_document(words_cell(&row), &words)?)
            .execute(&mut **write)
            .await?;
        sqlx::query("update request set answers = $2 where id = $1")
            .bind(id)
            .bind(self.0.seal.seal_document(cell("answers", id), answers)?)
            .execute(&mut **write)
            .await?;
        household::forget(write, id).await?;
        household::keep(&self.0, write, id, answers).await?;
        agreements::keep(&self.0, write, id, (sending, before), now).await
    }

    /// What is more serious now goes at once to the team that the rules name for it.
    async fn raise(
        &self,
        write: &mut Transaction<'_, Any>,
        id: &str,
        (before, standing): (&Kept, &Standing),
        decision: &Decision,
        now: i64,
    ) -> Stored<()> {
        if decision.urgent {
            mark_urgent(write, id).await?;
        }
        let teams = teams_of(decision).unwrap_or_default();
        let Some((first, others)) = teams.split_first() else {
            return Ok(());
        };
        if decision.level <= before.decision.level || standing.team.as_ref() == Some(first) {
            return Ok(());
        }
        let event = Event {
            team: standing.team.clone(),
            to: Some(first.clone()),
            ..Event::new(now, What::Redirected).detail(RedirectReason::Answers.key())
        };
        let event = note(&self.0, write, id, &event).await?;
        for team in std::iter::once(first).chain(others) {
            hand_over(&self.0, write, (id, team), &Reason::Event(&event), now).await?;
        }
        Ok(())
    }

    /// Nothing in the new answers would be sent: who asked for a family says that it does not agree, or that it is not safe to
    /// ask. Below the level of MASH the request ends there, as one that was never sent. Where a child's safety was in question
    /// at any time it stays open, for that needs no agreement, and its team reads that there is none.
    async fn stop_sharing(&self, write: &mut Transaction<'_, Any>, id: &str, now: i64) -> Stored<()> {
        let event = Event::new(now, What::Disagreed).detail(NOT_THE_FAMILYS);
        note(&self.0, write, id, &event).await?;
        let request = kept(&self.0, write, id).await?;
        let events = events_of(&self.0, write, id).await?;
        let all: Vec<&Event> = events.iter().collect();
        let highest = self.highest(id, &request.decision).await?;
        if ends_when_asked(highest, request.urgent, &all) {
            let closed = Event::new(now, What::Closed).detail(CloseReason::NoAgreement.key());
            note(&self.0, write, id, &closed).await?;
        }
        Ok(())
    }

    /// What the family changed since it sent the request, the oldest first.
    pub(super) async fn changes(&self, request: &str) -> Stored<Vec<Amendment>> {
        let sql = "select id, at, words from request_change where request = $1 order by at, id";
        let rows: Vec<(String, i64, Vec<u8>)> = sqlx::query_as(sql)
            .bind(request)
            .fetch_all(self.0.database.read())
            .await?;
        rows.into_iter()
            .map(|(id, at, sealed)| {
                let Words { altered, decision } = self.0.seal.open_document(words_cell(&id), &sealed)?;
                Ok(Amendment { at, altered, decision })
            })
            .collect()
    }
}

fn altered(before: &Answers, after: &Answers) -> Vec<Altered> {
    let mut questions: Vec<&str> = before.iter().chain(after.iter()).map(|(key, _)| key).collect();
    questions.sort_unstable();
    questions.dedup();
    questions
        .into_iter()
        .filter(|key| before.get(key) != after.get(key))
        .map(|key| Altered {
            question: key.to_owned(),
            before: before.get(key).cloned(),
            after: after.get(key).cloned(),
        })
        .collect()
}
