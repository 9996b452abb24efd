//! Opening a plan as a worker: who may, and that it was looked at.

use super::{Answer, Ask, Message, Plans, Version};
use crate::error::{StoreError, Stored};
use crate::looks::{Looked, Looking, record};
use domain::people::{Action, FamilyId, Staff, StaffId, TeamId, Whose};
use domain::plan::StaffPlan;

/// A plan as a worker has it open.
#[derive(Clone, Debug)]
pub struct OpenPlan {
    pub family: FamilyId,
    pub plan: StaffPlan,
    /// Whoever changes something says that they saw this version.
    pub version: i64,
    pub owner: Option<StaffId>,
    pub team: Option<TeamId>,
    /// The request that it began with.
    pub request: Option<String>,
    /// The newest first.
    pub versions: Vec<Version>,
    /// The oldest first.
    pub messages: Vec<Message>,
    /// The newest first.
    pub answers: Vec<Answer>,
    pub asks: Vec<Ask>,
    /// It was opened for a reason only: it can be read, and nothing else.
    pub through_glass: bool,
}

/// Who looks after a family.
#[derive(Clone, Debug, Default)]
pub(super) struct Care {
    pub owner: Option<StaffId>,
    pub team: Option<TeamId>,
    pub request: Option<String>,
}

type Row = (Option<String>, Option<String>, Option<String>);

impl Plans {
    /// Opens a plan; the look is recorded with it.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::NotYours`] for a worker who may not read it, and for one who is related to
    /// the family, whatever else they may.
    pub async fn open(&self, staff: &Staff, family: &FamilyId, now: i64) -> Stored<OpenPlan> {
        let care = self.care(family).await?;
        let through_glass = match self.allowed(staff, Action::ReadPlans, family, &care).await {
            Ok(()) => false,
            Err(StoreError::NotYours) if self.glass_is_broken(staff, family, now).await? => true,
            Err(error) => return Err(error),
        };
        let (plan, version) = self.draft(family).await?.ok_or(StoreError::NotFound)?;
        let what = if through_glass {
            Looked::BrokenGlass
        } else {
            Looked::Plan
        };
        let about = family.as_str();
        let mut write = self.0.database.begin().await?;
        record(&self.0, &mut write, staff, &Looking { at: now, what, about }).await?;
        write.commit().await?;
        Ok(OpenPlan {
            versions: self.versions(family).await?,
            messages: self.messages_of(family).await?,
            answers: self.answers_of(family).await?,
            asks: self.asks_of(family).await?,
            family: family.clone(),
            plan,
            version,
            owner: care.owner,
            team: care.team,
            request: care.request,
            through_glass,
        })
    }

    pub(super) async fn care(&self, family: &FamilyId) -> Stored<Care> {
        // No id has such a letter, and PostgreSQL takes none.
        if family.as_str().contains('\0') {
            return Err(StoreError::NotFound);
        }
        let row: Option<Row> = sqlx::query_as("select owner, team, request from plan where family = $1")
            .bind(family.as_str())
            .fetch_optional(self.0.database.read())
            .await?;
        let (owner, team, request) = row.ok_or(StoreError::NotFound)?;
        Ok(Care {
            owner: owner.map(StaffId::new),
            team: team.map(TeamId::new),
            request,
        })
    }

    /// Whether this worker may do this with this family.
    pub(super) async fn allow(&self, staff: &Staff, action: Action, family: &FamilyId) -> Stored<()> {
        let care = self.care(family).await?;
        self.allowed(staff, action, family, &care).await
    }

    async fn allowed(&self, staff: &Staff, action: Action, family: &FamilyId, care: &Care) -> Stored<()> {
        if self.is_related(staff, family).await? || !staff.may_with(action, whose(staff, care)) {
            return Err(StoreError::NotYours);
        }
        Ok(())
    }

    pub(super) async fn is_related(&self, staff: &Staff, family: &FamilyId) -> Stored<bool> {
        let sql = "select count(*) from plan_conflict where family = $1 and staff = $2";
        let (locked,): (i64,) = sqlx::query_as(sql)
            .bind(family.as_str())
            .bind(staff.id.as_str())
            .fetch_one(self.0.database.read())
            .await?;
        Ok(locked > 0)
    }
}

/// How near a family is to a worker.
pub(super) fn whose(staff: &Staff, care: &Care) -> Whose {
    if care.owner.as_ref() == Some(&staff.id) {
        Whose::OwnCaseload
    } else if care.team.as_ref().is_some_and(|team| staff.is_in(team)) {
        Whose::OwnTeam
    } else {
        Whose::Anyones
    }
}
