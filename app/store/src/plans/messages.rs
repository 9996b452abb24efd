//! Messages between one family member and the workers: nobody else of the family reads them.

use super::Plans;
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use domain::people::{Action, FamilyId, PersonId, Staff, StaffId};
use domain::text::Private;

/// The same words again within this time are the same message.
const TWICE_MS: i64 = 60_000;

/// One message.
#[derive(Clone, Debug)]
pub struct Message {
    pub id: String,
    /// The family member whose talk with the workers it belongs to.
    pub person: PersonId,
    /// Who wrote it, if a worker did.
    pub staff: Option<StaffId>,
    /// Epoch milliseconds.
    pub at: i64,
    pub words: Private,
    /// When the other side first saw it.
    pub seen_at: Option<i64>,
}

type Row = (String, String, Option<String>, i64, Vec<u8>, Option<i64>);

const MESSAGE: &str = "select id, person, staff, at, words, seen_at from plan_message";

impl Plans {
    /// A family member writes to the workers.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] once their access was taken away.
    pub async fn write_to_workers(&self, person: &PersonId, words: &Private, now: i64) -> Stored<()> {
        let family = self.family_of(person).await?;
        self.add_message((&family, person), None, words, now).await
    }

    /// A worker writes to a family member.
    ///
    /// # Errors
    /// [`StoreError::NotYours`]; [`StoreError::NotFound`] for somebody who is not of this family.
    pub async fn write_to_family(
        &self,
        staff: &Staff,
        (family, person): (&FamilyId, &PersonId),
        words: &Private,
        now: i64,
    ) -> Stored<()> {
        self.allow(staff, Action::EditPlans, family).await?;
        if self.family_of(person).await? != *family {
            return Err(StoreError::NotFound);
        }
        self.add_message((family, person), Some(&staff.id), words, now).await
    }

    async fn add_message(
        &self,
        (family, person): (&FamilyId, &PersonId),
        staff: Option<&StaffId>,
        words: &Private,
        now: i64,
    ) -> Stored<()> {
        // Pressed twice, it is one message.
        let before = self.messages_with(person).await?;
        let same = |last: &Message| last.staff.as_ref() == staff && last.words == *words && now - last.at < TWICE_MS;
        if before.last().is_some_and(same) {
            return Ok(());
        }
        let id = row_id(now);
        let sql = "insert into plan_message (id, family, person, staff, at, words) values ($1, $2, $3, $4, $5, $6)";
        let mut write = self.0.database.begin().await?;
        sqlx::query(sql)
            .bind(&id)
            .bind(family.as_str())
            .bind(person.as_str())
            .bind(staff.map(StaffId::as_str))
            .bind(now)
            .bind(self.seal_words("plan_message", &id, words)?)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// The family member's own talk with the workers, the oldest first.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn messages_with(&self, person: &PersonId) -> Stored<Vec<Message>> {
        let sql = format!("{MESSAGE} where person = $1 order by at, id");
        let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(person.as_str())
            .fetch_all(self.0.database.read())
            .await?;
        rows.into_iter().map(|row| self.message(row)).collect()
    }

    pub(super) async fn messages_of(&self, family: &FamilyId) -> Stored<Vec<Message>> {
        let sql = format!("{MESSAGE} where family = $1 order by at, id");
        let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(family.as_str())
            .fetch_all(self.0.database.read())
            .await?;
        rows.into_iter().map(|row| self.message(row)).collect()
    }

    /// The family member has what workers wrote to them on a page.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn saw_messages(&self, person: &PersonId, now: i64) -> Stored<()> {
        let sql = "update plan_message set seen_at = $2 where person = $1 and staff is not null and seen_at is null";
        self.mark(sql, person.as_str(), now).await
    }

    /// A worker who looks after the family has what it wrote on a page.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn saw_family_messages(&self, family: &FamilyId, now: i64) -> Stored<()> {
        let sql = "update plan_message set seen_at = $2 where family = $1 and staff is null and seen_at is null";
        self.mark(sql, family.as_str(), now).await
    }

    async fn mark(&self, sql: &'static str, whose: &str, now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query(sql).bind(whose).bind(now).execute(&mut *write).await?;
        Ok(write.commit().await?)
    }

    fn message(&self, (id, person, staff, at, words, seen_at): Row) -> Stored<Message> {
        Ok(Message {
            words: self.open_words("plan_message", &id, &words)?,
            id,
            person: PersonId::new(person),
            staff: staff.map(StaffId::new),
            at,
            seen_at,
        })
    }

    /// The family of somebody who still has access.
    pub(super) async fn family_of(&self, person: &PersonId) -> Stored<FamilyId> {
        if person.as_str().contains('\0') {
            return Err(StoreError::NotFound);
        }
        let row: Option<(String,)> = sqlx::query_as("select family from person where id = $1 and removed_at is null")
            .bind(person.as_str())
            .fetch_optional(self.0.database.read())
            .await?;
        row.map(|(family,)| FamilyId::new(family)).ok_or(StoreError::NotFound)
    }
}
