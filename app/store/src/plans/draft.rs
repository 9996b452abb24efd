//! Beginning a plan, and changing its draft; families read it only when it is published.

use super::{Deed, Plans, cell};
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use domain::people::{Action, FamilyId, Staff, TeamId, Whose};
use domain::plan::StaffPlan;

/// A plan that begins.
#[derive(Clone, Debug)]
pub struct Start<'a> {
    pub team: &'a TeamId,
    /// The request that it comes from; there is one plan for each.
    pub request: Option<&'a str>,
    pub plan: StaffPlan,
}

impl Plans {
    /// Begins a plan that this worker looks after; where the request has one already, gives that one.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a team that this worker begins no plans in.
    pub async fn start(&self, staff: &Staff, start: &Start<'_>, now: i64) -> Stored<FamilyId> {
        if !staff.is_in(start.team) || !staff.may_with(Action::StartPlans, Whose::OwnTeam) {
            return Err(StoreError::NotYours);
        }
        let family = FamilyId::new(row_id(now));
        let document = self.0.seal.seal_document(cell(family.as_str()), &start.plan)?;
        let mut write = self.0.database.begin().await?;
        sqlx::query("insert into family (id, made_at) values ($1, $2)")
            .bind(family.as_str())
            .bind(now)
            .execute(&mut *write)
            .await?;
        let sql = "insert into plan (family, document, version, changed_at, owner, team, request) \
                   values ($1, $2, 1, $3, $4, $5, $6) on conflict do nothing";
        let done = sqlx::query(sql)
            .bind(family.as_str())
            .bind(document)
            .bind(now)
            .bind(staff.id.as_str())
            .bind(start.team.as_str())
            .bind(start.request)
            .execute(&mut *write)
            .await?;
        if done.rows_affected() == 0 {
            drop(write);
            return self
                .from_request(start.request.unwrap_or_default())
                .await?
                .ok_or(StoreError::NotFound);
        }
        let deed = Deed {
            by: staff.id.as_str(),
            what: "started",
            action: None,
            note: None,
            at: now,
        };
        self.note(&mut write, &family, &deed).await?;
        write.commit().await?;
        Ok(family)
    }

    /// The family whose plan began with this request.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn from_request(&self, request: &str) -> Stored<Option<FamilyId>> {
        let row: Option<(String,)> = sqlx::query_as("select family from plan where request = $1")
            .bind(request)
            .fetch_optional(self.0.database.read())
            .await?;
        Ok(row.map(|(family,)| FamilyId::new(family)))
    }

    /// The draft and its version, for a worker who is about to change it.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::NotYours`].
    pub async fn to_change(&self, staff: &Staff, family: &FamilyId) -> Stored<(StaffPlan, i64)> {
        self.allow(staff, Action::EditPlans, family).await?;
        self.draft(family).await?.ok_or(StoreError::NotFound)
    }

    /// Writes the draft as a worker changed it.
    ///
    /// # Errors
    /// [`StoreError::ChangedMeanwhile`] when somebody else wrote since `version`; [`StoreError::NotYours`].
    pub async fn change(
        &self,
        staff: &Staff,
        family: &FamilyId,
        (plan, version): (&StaffPlan, i64),
        now: i64,
    ) -> Stored<()> {
        self.allow(staff, Action::EditPlans, family).await?;
        let deed = Deed {
            by: staff.id.as_str(),
            what: "changed",
            action: None,
            note: None,
            at: now,
        };
        let mut write = self.0.database.begin().await?;
        self.write(&mut write, family, plan, version, &deed).await?;
        Ok(write.commit().await?)
    }
}
