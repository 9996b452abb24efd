//! Plans: workers write them, each family member reads their own view and ticks their own actions.
//!
//! What a family may reach starts from the person who signed in, never from an id in a URL: there is no function here
//! that takes a family's or plan's id and gives a family view.

mod advice;
mod answers;
mod care;
mod caseload;
mod draft;
mod messages;
mod open;
mod people;
mod readers;
mod reminders;
mod sharing;
mod tallies;
mod versions;

pub use advice::Advice;
pub use answers::{Answer, AnswerKind, Ask, AskKind};
pub use care::Glass;
pub use caseload::CaseRow;
pub use draft::Start;
pub use messages::Message;
pub use open::OpenPlan;
pub use people::{FamilyPerson, Joining};
pub use sharing::Sharing;
pub use tallies::PlanTally;
pub use versions::{Shown, Version};

use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use crate::shared::Shared;
use domain::people::{FamilyId, PersonId, StaffId};
use domain::plan::{FamilyPlan, StaffPlan, TickProblem};
use domain::text::Private;
use sqlx::{Any, Transaction};
use std::sync::Arc;

#[derive(Clone)]
pub struct Plans(pub(crate) Arc<Shared>);

/// Two people who tick at the same moment both succeed; more rounds than this never happen.
const ROUNDS: usize = 5;

fn cell(family: &str) -> Cell<'_> {
    Cell {
        table: "plan",
        column: "document",
        row: family,
    }
}

/// What was done, by whom, to which action.
struct Deed<'a> {
    by: &'a str,
    what: &'static str,
    action: Option<&'a str>,
    note: Option<&'a Private>,
    at: i64,
}

impl Plans {
    /// The plan of the signed-in family member, as they may see it; nothing once their access was taken away.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn seen_by(&self, person: &PersonId) -> Stored<Option<FamilyPlan>> {
        Ok(self.shown_to(person).await?.map(|shown| shown.plan))
    }

    /// Ticks (or unticks) an action of the signed-in family member.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an action that is not in their view of their own plan;
    /// [`StoreError::NotYours`] for one that somebody else is to do.
    pub async fn tick(&self, person: &PersonId, action: &str, done: bool, now: i64) -> Stored<()> {
        for _ in 0..ROUNDS {
            match self.try_tick(person, action, done, now).await {
                Err(StoreError::ChangedMeanwhile) => {}
                other => return other,
            }
        }
        Err(StoreError::ChangedMeanwhile)
    }

    /// Ticks what the family reads; and the workers' draft, when the step is still in it.
    async fn try_tick(&self, person: &PersonId, action: &str, done: bool, now: i64) -> Stored<()> {
        // The draft's version is read first: whatever changes after that is noticed when it is written.
        let family = self.family_of(person).await?;
        let (mut draft, version) = self.draft(&family).await?.ok_or(StoreError::NotFound)?;
        let (_, mut shown) = self.published(person).await?.ok_or(StoreError::NotFound)?;
        shown
            .plan
            .tick(person, action, done, now)
            .map_err(|problem| match problem {
                TickProblem::NoSuchAction => StoreError::NotFound,
                TickProblem::NotTheirs => StoreError::NotYours,
            })?;
        // A step that a worker gave to somebody else meanwhile, or took out, is ticked in what the family reads only.
        let _taken = draft.tick(person, action, done, now);
        let what = if done { "ticked" } else { "unticked" };
        let deed = Deed {
            by: person.as_str(),
            what,
            action: Some(action),
            note: None,
            at: now,
        };
        let mut write = self.0.database.begin().await?;
        self.write(&mut write, &family, &draft, version, &deed).await?;
        self.rewrite(&mut write, &family, &shown).await?;
        Ok(write.commit().await?)
    }

    /// Writes a family's plan and shows it to the family. `version` is the one this change was made from, 0 for a new plan;
    /// gives the new one. For the demonstration and for tests: workers go through a draft.
    ///
    /// # Errors
    /// [`StoreError::ChangedMeanwhile`] when somebody else wrote in between.
    pub async fn put(&self, family: &FamilyId, plan: &StaffPlan, version: i64, by: &StaffId, now: i64) -> Stored<i64> {
        let deed = Deed {
            by: by.as_str(),
            what: "written",
            action: None,
            note: None,
            at: now,
        };
        let mut write = self.0.database.begin().await?;
        let version = self.write(&mut write, family, plan, version, &deed).await?;
        self.add_version(&mut write, family, plan, by, now).await?;
        write.commit().await?;
        Ok(version)
    }

    /// The workers' draft of a plan and its version.
    async fn draft(&self, family: &FamilyId) -> Stored<Option<(StaffPlan, i64)>> {
        let sql = "select document, version from plan where family = $1";
        let row: Option<(Vec<u8>, i64)> = sqlx::query_as(sql)
            .bind(family.as_str())
            .fetch_optional(self.0.database.read())
            .await?;
        let Some((document, version)) = row else {
            return Ok(None);
        };
        let plan = self.0.seal.open_document(cell(family.as_str()), &document)?;
        Ok(Some((plan, version)))
    }

    /// Writes the draft, when nobody did since `version`.
    async fn write(
        &self,
        write: &mut Transaction<'_, Any>,
        family: &FamilyId,
        plan: &StaffPlan,
        version: i64,
        deed: &Deed<'_>,
    ) -> Stored<i64> {
        let document = self.0.seal.seal_document(cell(family.as_str()), plan)?;
        let sql = match version {
            0 => {
                "insert into plan (family, document, version, changed_at) values ($1, $2, $3 + 1, $4) \
                  on conflict (family) do nothing"
            }
            _ => "update plan set document = $2, version = $3 + 1, changed_at = $4 where family = $1 and version = $3",
        };
        let done = sqlx::query(sql)
            .bind(family.as_str())
            .bind(document)
            .bind(version)
            .bind(deed.at)
            .execute(&mut **write)
            .await?;
        if done.rows_affected() == 0 {
            return Err(StoreError::ChangedMeanwhile);
        }
        self.note(write, family, deed).await?;
        Ok(version + 1)
    }

    async fn note(&self, write: &mut Transaction<'_, Any>, family: &FamilyId, deed: &Deed<'_>) -> Stored<()> {
        let id = row_id(deed.at);
        let note = deed
            .note
            .map(|note| self.seal_words("plan_event", &id, note))
            .transpose()?;
        let sql = "insert into plan_event (id, family, at, by_whom, what, action, words) \
                   values ($1, $2, $3, $4, $5, $6, $7)";
        sqlx::query(sql)
            .bind(&id)
            .bind(family.as_str())
            .bind(deed.at)
            .bind(deed.by)
            .bind(deed.what)
            .bind(deed.action)
            .bind(note)
            .execute(&mut **write)
            .await?;
        Ok(())
    }

    fn seal_words(&self, table: &'static str, id: &str, words: &Private) -> Stored<Vec<u8>> {
        self.0.seal.seal(words_of(table, id), words.reveal().as_bytes())
    }

    fn open_words(&self, table: &'static str, id: &str, sealed: &[u8]) -> Stored<Private> {
        let plain = self.0.seal.open(words_of(table, id), sealed)?;
        Ok(Private::new(String::from_utf8_lossy(&plain)))
    }
}

fn words_of<'a>(table: &'static str, row: &'a str) -> Cell<'a> {
    Cell {
        table,
        column: "words",
        row,
    }
}

#[cfg(test)]
mod tests;
