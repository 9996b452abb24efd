//! Who looks after a family: handing over, opening one of somebody else's for a reason, and staying away from relatives.

use super::{Deed, Plans};
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::seal::Cell;
use domain::people::{Action, FamilyId, Staff, StaffId, TeamId, Whose};
use domain::text::Private;

/// How long a plan stays open to somebody who gave a reason.
const GLASS_MS: i64 = 4 * 3_600_000;

/// A worker opened the plan of a family that is none of theirs.
#[derive(Clone, Debug)]
pub struct Glass {
    pub id: String,
    pub family: FamilyId,
    pub by: StaffId,
    /// Epoch milliseconds.
    pub at: i64,
    pub reason: Private,
}

type GlassRow = (String, String, String, i64, Vec<u8>, Option<String>);

fn reason(row: &str) -> Cell<'_> {
    Cell {
        table: "plan_glass",
        column: "reason",
        row,
    }
}

impl Plans {
    /// Gives a family to another worker, with words for them.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for who may not, or when the other is related to the family or may keep no plan.
    pub async fn hand_over(
        &self,
        staff: &Staff,
        family: &FamilyId,
        to: &Staff,
        note: &Private,
        now: i64,
    ) -> Stored<()> {
        self.allow(staff, Action::HandOver, family).await?;
        if self.is_related(to, family).await? || !to.may_with(Action::EditPlans, Whose::OwnCaseload) {
            return Err(StoreError::NotYours);
        }
        let mut write = self.0.database.begin().await?;
        // The family stays with its team unless the other works elsewhere.
        let known = self.care(family).await?.team;
        let team = match &known {
            Some(team) if to.is_in(team) => known,
            Some(_) | None => to.teams.first().cloned().or(known),
        };
        sqlx::query("update plan set owner = $2, team = $3 where family = $1")
            .bind(family.as_str())
            .bind(to.id.as_str())
            .bind(team.as_ref().map(TeamId::as_str))
            .execute(&mut *write)
            .await?;
        let deed = Deed {
            by: staff.id.as_str(),
            what: "handed-over",
            action: None,
            note: Some(note),
            at: now,
        };
        self.note(&mut write, family, &deed).await?;
        Ok(write.commit().await?)
    }

    /// The words with which the family was last handed over.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn handed_over(&self, family: &FamilyId) -> Stored<Option<(StaffId, i64, Private)>> {
        let sql = "select id, by_whom, at, words from plan_event where family = $1 and what = 'handed-over' \
                   and words is not null order by at desc, id desc limit 1";
        let row: Option<(String, String, i64, Vec<u8>)> = sqlx::query_as(sql)
            .bind(family.as_str())
            .fetch_optional(self.0.database.read())
            .await?;
        let open = |(id, by, at, note): (String, String, i64, Vec<u8>)| {
            Ok((StaffId::new(by), at, self.open_words("plan_event", &id, &note)?))
        };
        row.map(open).transpose()
    }

    /// Says who looks after a family: for the demonstration.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn give(&self, family: &FamilyId, owner: &StaffId, team: &TeamId) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("update plan set owner = $2, team = $3 where family = $1 and team is null")
            .bind(family.as_str())
            .bind(owner.as_str())
            .bind(team.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Opens the plan of somebody else's family to a worker for some hours.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for roles that may not, and for relatives.
    pub async fn break_glass(&self, staff: &Staff, family: &FamilyId, why: &Private, now: i64) -> Stored<()> {
        self.allow(staff, Action::BreakGlass, family).await?;
        let id = row_id(now);
        let sealed = self.0.seal.seal(reason(&id), why.reveal().as_bytes())?;
        let mut write = self.0.database.begin().await?;
        let sql = "insert into plan_glass (id, family, staff, at, until, reason) values ($1, $2, $3, $4, $5, $6)";
        sqlx::query(sql)
            .bind(&id)
            .bind(family.as_str())
            .bind(staff.id.as_str())
            .bind(now)
            .bind(now + GLASS_MS)
            .bind(sealed)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Whether this worker could open the plan by giving a reason.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn may_break_glass(&self, staff: &Staff, family: &FamilyId) -> Stored<bool> {
        match self.allow(staff, Action::BreakGlass, family).await {
            Ok(()) => Ok(true),
            Err(StoreError::NotYours | StoreError::NotFound) => Ok(false),
            Err(error) => Err(error),
        }
    }

    pub(super) async fn glass_is_broken(&self, staff: &Staff, family: &FamilyId, now: i64) -> Stored<bool> {
        if self.is_related(staff, family).await? || !staff.may(Action::BreakGlass) {
            return Ok(false);
        }
        let sql = "select count(*) from plan_glass where family = $1 and staff = $2 and until > $3";
        let (open,): (i64,) = sqlx::query_as(sql)
            .bind(family.as_str())
            .bind(staff.id.as_str())
            .bind(now)
            .fetch_one(self.0.database.read())
            .await?;
        Ok(open > 0)
    }

    /// Who opened plans of this manager's teams for a reason, and was not read yet; the newest first.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for who watches over no caseloads.
    pub async fn glasses(&self, manager: &Staff) -> Stored<Vec<Glass>> {
        if !manager.may(Action::WatchCaseloads) {
            return Err(StoreError::NotYours);
        }
        let sql = "select plan_glass.id, plan_glass.family, staff, at, reason, team from plan_glass \
                   join plan on plan.family = plan_glass.family where seen_at is null order by at desc";
        let rows: Vec<GlassRow> = sqlx::query_as(sql).fetch_all(self.0.database.read()).await?;
        let theirs = rows.into_iter().filter(|row| {
            let team = row.5.as_ref().map(|team| TeamId::new(team.as_str()));
            team.is_none_or(|team| manager.is_in(&team))
        });
        theirs
            .map(|(id, family, by, at, sealed, _)| {
                let plain = self.0.seal.open(reason(&id), &sealed)?;
                Ok(Glass {
                    family: FamilyId::new(family),
                    by: StaffId::new(by),
                    at,
                    reason: Private::new(String::from_utf8_lossy(&plain)),
                    id,
                })
            })
            .collect()
    }

    /// The manager has read it.
    ///
    /// # Errors
    /// [`StoreError::NotYours`]; [`StoreError::NotFound`].
    pub async fn saw_glass(&self, manager: &Staff, id: &str, now: i64) -> Stored<()> {
        if !self.glasses(manager).await?.iter().any(|glass| glass.id == id) {
            return Err(StoreError::NotFound);
        }
        let mut write = self.0.database.begin().await?;
        sqlx::query("update plan_glass set seen_by = $2, seen_at = $3 where id = $1 and seen_at is null")
            .bind(id)
            .bind(manager.id.as_str())
            .bind(now)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// A worker is related to this family: its record shuts to them at once, and if it was theirs, nobody looks after it
    /// until somebody takes it over.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for who couldn't open it anyway.
    pub async fn stay_away(&self, staff: &Staff, family: &FamilyId, now: i64) -> Stored<()> {
        let care = self.care(family).await?;
        if super::open::whose(staff, &care) == Whose::Anyones && !staff.may(Action::BreakGlass) {
            return Err(StoreError::NotYours);
        }
        let mut write = self.0.database.begin().await?;
        sqlx::query("insert into plan_conflict (family, staff, at) values ($1, $2, $3) on conflict do nothing")
            .bind(family.as_str())
            .bind(staff.id.as_str())
            .bind(now)
            .execute(&mut *write)
            .await?;
        sqlx::query("update plan set owner = null where family = $1 and owner = $2")
            .bind(family.as_str())
            .bind(staff.id.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }
}
