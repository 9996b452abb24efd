//! Plans: workers write them, each family member reads their own view and ticks their own actions.
//!
//! What a family may reach starts from the person who signed in, never from an id in a URL: there is no function here
//! that takes a family's or plan's id and gives a family view.

use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use crate::shared::Shared;
use domain::people::{FamilyId, PersonId, StaffId};
use domain::plan::{FamilyPlan, StaffPlan, TickProblem};
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
    at: i64,
}

type Row = (String, Vec<u8>, i64);

impl Plans {
    /// The plan of the signed-in family member, as they may see it; nothing once their access was taken away.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn seen_by(&self, person: &PersonId) -> Stored<Option<FamilyPlan>> {
        let found = self.of(person).await?;
        Ok(found.and_then(|(_, plan, _)| plan.for_person(person)))
    }

    /// Ticks (or unticks) an action of the signed-in family member.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an action that is not in their view of their own plan;
    /// [`StoreError::NotYours`] for one that somebody else is to do.
    pub async fn tick(&self, person: &PersonId, action: &str, done: bool, now: i64) -> Stored<()> {
        for _ in 0..ROUNDS {
            let (family, mut plan, version) = self.of(person).await?.ok_or(StoreError::NotFound)?;
            plan.tick(person, action, done, now).map_err(|problem| match problem {
                TickProblem::NoSuchAction => StoreError::NotFound,
                TickProblem::NotTheirs => StoreError::NotYours,
            })?;
            let what = if done { "ticked" } else { "unticked" };
            let deed = Deed {
                by: person.as_str(),
                what,
                action: Some(action),
                at: now,
            };
            match self.write(&family, &plan, version, &deed).await {
                Ok(_) => return Ok(()),
                Err(StoreError::ChangedMeanwhile) => {}
                Err(other) => return Err(other),
            }
        }
        Err(StoreError::ChangedMeanwhile)
    }

    /// Writes a family's plan. `version` is the one this change was made from, 0 for a new plan; gives the new one.
    ///
    /// # Errors
    /// [`StoreError::ChangedMeanwhile`] when somebody else wrote in between.
    pub async fn put(&self, family: &FamilyId, plan: &StaffPlan, version: i64, by: &StaffId, now: i64) -> Stored<i64> {
        let deed = Deed {
            by: by.as_str(),
            what: "written",
            action: None,
            at: now,
        };
        self.write(family, plan, version, &deed).await
    }

    async fn of(&self, person: &PersonId) -> Stored<Option<(FamilyId, StaffPlan, i64)>> {
        let sql = "select plan.family, plan.document, plan.version from plan join person on person.family = plan.family \
                   where person.id = $1 and person.removed_at is null";
        let row: Option<Row> = sqlx::query_as(sql)
            .bind(person.as_str())
            .fetch_optional(self.0.database.read())
            .await?;
        let Some((family, document, version)) = row else {
            return Ok(None);
        };
        let plan = self.0.seal.open_document(cell(&family), &document)?;
        Ok(Some((FamilyId::new(family), plan, version)))
    }

    async fn write(&self, family: &FamilyId, plan: &StaffPlan, version: i64, deed: &Deed<'_>) -> Stored<i64> {
        let document = self.0.seal.seal_document(cell(family.as_str()), plan)?;
        let mut write = self.0.database.begin().await?;
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
            .execute(&mut *write)
            .await?;
        if done.rows_affected() == 0 {
            return Err(StoreError::ChangedMeanwhile);
        }
        note(&mut write, family, deed).await?;
        write.commit().await?;
        Ok(version + 1)
    }
}

async fn note(write: &mut Transaction<'_, Any>, family: &FamilyId, deed: &Deed<'_>) -> Stored<()> {
    sqlx::query("insert into plan_event (id, family, at, by_whom, what, action) values ($1, $2, $3, $4, $5, $6)")
        .bind(row_id(deed.at))
        .bind(family.as_str())
        .bind(deed.at)
        .bind(deed.by)
        .bind(deed.what)
        .bind(deed.action)
        .execute(&mut **write)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests;
