//! Caseloads: a worker's own families, and for who keeps a team together all of its families, with what waits in each.

use super::Plans;
use crate::error::{StoreError, Stored};
use crate::looks::{Looked, Looking, record};
use domain::people::{Action, FamilyId, Staff, StaffId, TeamId, Whose};
use domain::plan::StaffPlan;
use domain::text::Private;
use jiff::civil::Date;

/// One family in a list.
#[derive(Clone, Debug)]
pub struct CaseRow {
    pub family: FamilyId,
    /// Who reads the plan, by name: only in a worker's own list.
    pub names: Vec<Private>,
    pub owner: Option<StaffId>,
    pub team: Option<TeamId>,
    /// Messages of the family that no worker has read.
    pub unread: i64,
    /// Answers to items that nobody has settled.
    pub unsettled: i64,
    /// Steps whose day has gone by.
    pub overdue: usize,
    /// The next review, or the last one that was planned and not held.
    pub review: Option<Date>,
    /// A review was to be held before today.
    pub review_is_late: bool,
    /// The last review ended the plan.
    pub is_closed: bool,
}

type Row = (String, Vec<u8>, Option<String>, Option<String>, i64, i64);

const ROW: &str = "select plan.family, document, owner, team, \
    (select count(*) from plan_message where plan_message.family = plan.family and staff is null and seen_at is null), \
    (select count(*) from plan_answer where plan_answer.family = plan.family and settled_at is null) from plan";

impl Plans {
    /// The families that this worker looks after; that their names were shown is recorded once a day.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn caseload(&self, staff: &Staff, today: Date, now: i64) -> Stored<Vec<CaseRow>> {
        if !staff.may_with(Action::ReadPlans, Whose::OwnCaseload) {
            return Err(StoreError::NotYours);
        }
        let sql = format!("{ROW} where owner = $1 order by changed_at desc");
        let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(staff.id.as_str())
            .fetch_all(self.0.database.read())
            .await?;
        let mut families = Vec::new();
        for row in rows {
            families.push(self.case_row(row, today, true)?);
        }
        self.record_list(staff, &families, now).await?;
        Ok(families)
    }

    /// All families of this worker's teams, without names, the ones without a worker first.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for who reads only their own.
    pub async fn team_load(&self, staff: &Staff, today: Date) -> Stored<Vec<CaseRow>> {
        if !staff.may_with(Action::ReadPlans, Whose::OwnTeam) {
            return Err(StoreError::NotYours);
        }
        let mut all = Vec::new();
        for team in &staff.teams {
            let sql = format!("{ROW} where team = $1 order by changed_at desc");
            let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
                .bind(team.as_str())
                .fetch_all(self.0.database.read())
                .await?;
            for row in rows {
                all.push(self.case_row(row, today, false)?);
            }
        }
        all.sort_by_key(|row: &CaseRow| row.owner.is_some());
        Ok(all)
    }

    fn case_row(&self, row: Row, today: Date, named: bool) -> Stored<CaseRow> {
        let (family, document, owner, team, unread, unsettled) = row;
        let plan: StaffPlan = self.0.seal.open_document(super::cell(&family), &document)?;
        let late = |by: Option<Date>| by.is_some_and(|by| by < today);
        let planned = plan.reviews.iter().filter(|review| review.outcome.is_none());
        let review = planned.map(|review| review.on).min();
        let held = plan.reviews.iter().filter(|review| review.outcome.is_some());
        let last = held.max_by_key(|review| review.on);
        let overdue = plan
            .actions
            .iter()
            .filter(|step| step.done_at.is_none() && late(step.by));
        Ok(CaseRow {
            overdue: overdue.count(),
            review,
            review_is_late: late(review),
            is_closed: last.is_some_and(|review| review.outcome == Some(domain::plan::Outcome::Close)),
            names: if named {
                plan.members.iter().map(|member| member.name.clone()).collect()
            } else {
                Vec::new()
            },
            family: FamilyId::new(family),
            owner: owner.map(StaffId::new),
            team: team.map(TeamId::new),
            unread,
            unsettled,
        })
    }

    async fn record_list(&self, staff: &Staff, families: &[CaseRow], now: i64) -> Stored<()> {
        const DAY_MS: i64 = 24 * 3_600_000;
        let mut write = self.0.database.begin().await?;
        for family in families {
            let sql = "select count(*) from look where staff = $1 and about = $2 and what = 'list' and at > $3";
            let (before,): (i64,) = sqlx::query_as(sql)
                .bind(staff.id.as_str())
                .bind(family.family.as_str())
                .bind(now - DAY_MS)
                .fetch_one(&mut *write)
                .await?;
            if before == 0 {
                let look = Looking {
                    at: now,
                    what: Looked::List,
                    about: family.family.as_str(),
                };
                record(&self.0, &mut write, staff, &look).await?;
            }
        }
        Ok(write.commit().await?)
    }

    /// How many open plans this worker looks after.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn carried(&self, worker: &StaffId) -> Stored<i64> {
        let (families,): (i64,) = sqlx::query_as("select count(*) from plan where owner = $1")
            .bind(worker.as_str())
            .fetch_one(self.0.database.read())
            .await?;
        Ok(families)
    }
}
