//! Advice between those who keep the teams around families together and whoever leads the help: for workers only. No type of
//! a family's has it.

use super::Plans;
use crate::chance::row_id;
use crate::error::Stored;
use domain::people::{Action, FamilyId, Staff, StaffId};
use domain::text::Private;

/// The same words again within this time are the same advice.
const TWICE_MS: i64 = 60_000;

/// One thing that was asked or advised.
#[derive(Clone, Debug)]
pub struct Advice {
    pub by: StaffId,
    /// Epoch milliseconds.
    pub at: i64,
    pub words: Private,
}

impl Plans {
    /// Asks or advises about a family.
    ///
    /// # Errors
    /// [`crate::StoreError::NotYours`]; [`crate::StoreError::NotFound`].
    pub async fn advise(&self, staff: &Staff, family: &FamilyId, words: &Private, now: i64) -> Stored<()> {
        let before = self.advice(staff, family).await?;
        let same = |last: &Advice| last.by == staff.id && last.words == *words && now - last.at < TWICE_MS;
        if before.last().is_some_and(same) {
            return Ok(());
        }
        let id = row_id(now);
        let mut write = self.0.database.begin().await?;
        sqlx::query("insert into plan_advice (id, family, staff, at, words) values ($1, $2, $3, $4, $5)")
            .bind(&id)
            .bind(family.as_str())
            .bind(staff.id.as_str())
            .bind(now)
            .bind(self.seal_words("plan_advice", &id, words)?)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// What was asked and advised about a family, the oldest first.
    ///
    /// # Errors
    /// As for [`Plans::advise`].
    pub async fn advice(&self, staff: &Staff, family: &FamilyId) -> Stored<Vec<Advice>> {
        self.allow(staff, Action::Advise, family).await?;
        let sql = "select id, staff, at, words from plan_advice where family = $1 order by at, id";
        let rows: Vec<(String, String, i64, Vec<u8>)> = sqlx::query_as(sql)
            .bind(family.as_str())
            .fetch_all(self.0.database.read())
            .await?;
        let open = |(id, by, at, words): (String, String, i64, Vec<u8>)| {
            Ok(Advice {
                words: self.open_words("plan_advice", &id, &words)?,
                by: StaffId::new(by),
                at,
            })
        };
        rows.into_iter().map(open).collect()
    }
}
