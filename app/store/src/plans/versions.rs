//! The versions of a plan that the family reads, and which of them each person has seen.

use super::Plans;
use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use domain::people::{Action, FamilyId, PersonId, Staff, StaffId};
use domain::plan::{Changed, FamilyPlan, StaffPlan};
use sqlx::{Any, Transaction};

/// A plan as one family member reads it now.
#[derive(Clone, Debug)]
pub struct Shown {
    pub plan: FamilyPlan,
    pub number: i64,
    /// When this version was published (epoch milliseconds).
    pub made_at: i64,
    /// What changed since the version that this person saw before; nothing when this is their first.
    pub changes: Vec<Changed>,
}

/// One version, for those who make the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub number: i64,
    pub made_at: i64,
    pub by: StaffId,
    /// Who of the family has seen it, and when first.
    pub seen: Vec<(PersonId, i64)>,
}

/// The newest version, whole.
pub(super) struct Published {
    pub number: i64,
    pub plan: StaffPlan,
    pub made_at: i64,
}

fn cell(row: &str) -> Cell<'_> {
    Cell {
        table: "plan_version",
        column: "document",
        row,
    }
}

fn row(family: &FamilyId, number: i64) -> String {
    format!("{family}/{number}")
}

impl Plans {
    /// The newest version in this person's view, with what changed since they last saw another; and notes that they saw it.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn read_by(&self, person: &PersonId, now: i64) -> Stored<Option<Shown>> {
        let Some(shown) = self.shown_to(person).await? else {
            return Ok(None);
        };
        let sql = "select count(*) from plan_seen where person = $1 and number = $2";
        let (before,): (i64,) = sqlx::query_as(sql)
            .bind(person.as_str())
            .bind(shown.number)
            .fetch_one(self.0.database.read())
            .await?;
        if before > 0 {
            return Ok(Some(shown));
        }
        let sql = "insert into plan_seen (person, number, at) values ($1, $2, $3) on conflict do nothing";
        let mut write = self.0.database.begin().await?;
        sqlx::query(sql)
            .bind(person.as_str())
            .bind(shown.number)
            .bind(now)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(Some(shown))
    }

    pub(super) async fn shown_to(&self, person: &PersonId) -> Stored<Option<Shown>> {
        let Some((family, published)) = self.published(person).await? else {
            return Ok(None);
        };
        let Some(plan) = published.plan.for_person(person) else {
            return Ok(None);
        };
        let sql = "select max(number) from plan_seen where person = $1 and number < $2";
        let (before,): (Option<i64>,) = sqlx::query_as(sql)
            .bind(person.as_str())
            .bind(published.number)
            .fetch_one(self.0.database.read())
            .await?;
        let changes = match before {
            Some(number) => {
                let before = self.version(&family, number).await?;
                before.and_then(|before| before.for_person(person))
            }
            None => None,
        };
        Ok(Some(Shown {
            changes: changes.map(|before| plan.changes_since(&before)).unwrap_or_default(),
            plan,
            number: published.number,
            made_at: published.made_at,
        }))
    }

    /// The newest version of the plan of this person's family; nothing once their access was taken away.
    pub(super) async fn published(&self, person: &PersonId) -> Stored<Option<(FamilyId, Published)>> {
        let sql = "select plan_version.family, number, document, made_at from plan_version \
                   join person on person.family = plan_version.family \
                   where person.id = $1 and person.removed_at is null order by number desc limit 1";
        let row: Option<(String, i64, Vec<u8>, i64)> = sqlx::query_as(sql)
            .bind(person.as_str())
            .fetch_optional(self.0.database.read())
            .await?;
        let Some((family, number, document, made_at)) = row else {
            return Ok(None);
        };
        let family = FamilyId::new(family);
        let plan = self.open_version(&family, number, &document)?;
        Ok(Some((family, Published { number, plan, made_at })))
    }

    async fn version(&self, family: &FamilyId, number: i64) -> Stored<Option<StaffPlan>> {
        let sql = "select document from plan_version where family = $1 and number = $2";
        let row: Option<(Vec<u8>,)> = sqlx::query_as(sql)
            .bind(family.as_str())
            .bind(number)
            .fetch_optional(self.0.database.read())
            .await?;
        row.map(|(document,)| self.open_version(family, number, &document))
            .transpose()
    }

    pub(super) fn open_version(&self, family: &FamilyId, number: i64, document: &[u8]) -> Stored<StaffPlan> {
        self.0.seal.open_document(cell(&row(family, number)), document)
    }

    /// Shows the draft to the family, as the worker had it before them.
    ///
    /// # Errors
    /// [`StoreError::ChangedMeanwhile`] when somebody changed it since; [`StoreError::NotYours`].
    pub async fn publish(&self, staff: &Staff, family: &FamilyId, version: i64, now: i64) -> Stored<()> {
        self.allow(staff, Action::EditPlans, family).await?;
        let (plan, is) = self.draft(family).await?.ok_or(StoreError::NotFound)?;
        let mut write = self.0.database.begin().await?;
        let deed = super::Deed {
            by: staff.id.as_str(),
            what: "published",
            action: None,
            note: None,
            at: now,
        };
        if is != version {
            return Err(StoreError::ChangedMeanwhile);
        }
        self.write(&mut write, family, &plan, version, &deed).await?;
        self.add_version(&mut write, family, &plan, &staff.id, now).await?;
        Ok(write.commit().await?)
    }

    /// Shows a plan that was never published, as one from before there were versions: for the demonstration.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn show_first(&self, family: &FamilyId, by: &StaffId, now: i64) -> Stored<()> {
        let Some((plan, _)) = self.draft(family).await? else {
            return Ok(());
        };
        if self.versions(family).await?.is_empty() {
            let mut write = self.0.database.begin().await?;
            self.add_version(&mut write, family, &plan, by, now).await?;
            write.commit().await?;
        }
        Ok(())
    }

    pub(super) async fn add_version(
        &self,
        write: &mut Transaction<'_, Any>,
        family: &FamilyId,
        plan: &StaffPlan,
        by: &StaffId,
        now: i64,
    ) -> Stored<()> {
        let sql = "select coalesce(max(number), 0) + 1 from plan_version where family = $1";
        let (number,): (i64,) = sqlx::query_as(sql)
            .bind(family.as_str())
            .fetch_one(&mut **write)
            .await?;
        let document = self.0.seal.seal_document(cell(&row(family, number)), plan)?;
        let sql = "insert into plan_version (family, number, document, made_at, by_whom) values ($1, $2, $3, $4, $5)";
        sqlx::query(sql)
            .bind(family.as_str())
            .bind(number)
            .bind(document)
            .bind(now)
            .bind(by.as_str())
            .execute(&mut **write)
            .await?;
        Ok(())
    }

    /// A tick goes into the version that the family reads.
    pub(super) async fn rewrite(
        &self,
        write: &mut Transaction<'_, Any>,
        family: &FamilyId,
        published: &Published,
    ) -> Stored<()> {
        let document = self
            .0
            .seal
            .seal_document(cell(&row(family, published.number)), &published.plan)?;
        sqlx::query("update plan_version set document = $3 where family = $1 and number = $2")
            .bind(family.as_str())
            .bind(published.number)
            .bind(document)
            .execute(&mut **write)
            .await?;
        Ok(())
    }

    /// Every version of a plan, the newest first.
    pub(super) async fn versions(&self, family: &FamilyId) -> Stored<Vec<Version>> {
        let sql = "select number, made_at, by_whom from plan_version where family = $1 order by number desc";
        let rows: Vec<(i64, i64, String)> = sqlx::query_as(sql)
            .bind(family.as_str())
            .fetch_all(self.0.database.read())
            .await?;
        let sql = "select plan_seen.person, number, at from plan_seen join person on person.id = plan_seen.person \
                   where person.family = $1 order by at";
        let seen: Vec<(String, i64, i64)> = sqlx::query_as(sql)
            .bind(family.as_str())
            .fetch_all(self.0.database.read())
            .await?;
        let version = |(number, made_at, by): (i64, i64, String)| {
            let theirs = seen.iter().filter(|(_, of, _)| *of == number);
            Version {
                number,
                made_at,
                by: StaffId::new(by),
                seen: theirs
                    .map(|(person, _, at)| (PersonId::new(person.as_str()), *at))
                    .collect(),
            }
        };
        Ok(rows.into_iter().map(version).collect())
    }
}
