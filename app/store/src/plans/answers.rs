//! What family members say about their plan: a comment, "this isn't right", a correction they ask for, a complaint.

use super::Plans;
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use domain::people::{Action, FamilyId, PersonId, Staff, StaffId, Whose};
use domain::text::Private;

/// What somebody said about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    Comment,
    NotRight,
}

impl AnswerKind {
    /// The last part of its message key, and its value in forms.
    pub fn key(self) -> &'static str {
        match self {
            AnswerKind::Comment => "comment",
            AnswerKind::NotRight => "not-right",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        [AnswerKind::Comment, AnswerKind::NotRight]
            .into_iter()
            .find(|kind| kind.key() == key)
    }
}

/// An answer to an item of the plan: the workers and its writer read it, nobody else.
#[derive(Clone, Debug)]
pub struct Answer {
    pub id: String,
    pub person: PersonId,
    pub item: String,
    pub kind: AnswerKind,
    pub words: Private,
    /// Epoch milliseconds.
    pub at: i64,
    pub settled_at: Option<i64>,
}

/// What a family member asks of us about what we keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskKind {
    Correction,
    Complaint,
}

impl AskKind {
    /// The last part of its message key, and its value in forms.
    pub fn key(self) -> &'static str {
        match self {
            AskKind::Correction => "correction",
            AskKind::Complaint => "complaint",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        [AskKind::Correction, AskKind::Complaint]
            .into_iter()
            .find(|kind| kind.key() == key)
    }
}

/// One correction or complaint.
#[derive(Clone, Debug)]
pub struct Ask {
    pub id: String,
    pub person: PersonId,
    pub kind: AskKind,
    pub words: Private,
    /// Epoch milliseconds.
    pub at: i64,
    pub acknowledged_at: Option<i64>,
    pub by: Option<StaffId>,
}

type AnswerRow = (String, String, String, String, Vec<u8>, i64, Option<i64>);
type AskRow = (String, String, String, Vec<u8>, i64, Option<i64>, Option<String>);

const ANSWER: &str = "select id, person, item, kind, words, at, settled_at from plan_answer";
const ASK: &str = "select id, person, kind, words, at, acknowledged_at, by_whom from plan_ask";

impl Plans {
    /// Somebody of the family says something about an item that is in their own view.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an item that is not.
    pub async fn answer(
        &self,
        person: &PersonId,
        item: &str,
        kind: AnswerKind,
        words: &Private,
        now: i64,
    ) -> Stored<()> {
        let view = self.seen_by(person).await?;
        if item.is_empty() || !view.is_some_and(|view| view.has(item)) {
            return Err(StoreError::NotFound);
        }
        let (family, id) = (self.family_of(person).await?, row_id(now));
        let sql =
            "insert into plan_answer (id, family, person, item, kind, words, at) values ($1, $2, $3, $4, $5, $6, $7)";
        let mut write = self.0.database.begin().await?;
        sqlx::query(sql)
            .bind(&id)
            .bind(family.as_str())
            .bind(person.as_str())
            .bind(item)
            .bind(kind.key())
            .bind(self.seal_words("plan_answer", &id, words)?)
            .bind(now)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// What this person said about items, the newest first.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn answers_by(&self, person: &PersonId) -> Stored<Vec<Answer>> {
        self.answers("person", person.as_str()).await
    }

    pub(super) async fn answers_of(&self, family: &FamilyId) -> Stored<Vec<Answer>> {
        self.answers("family", family.as_str()).await
    }

    async fn answers(&self, column: &'static str, value: &str) -> Stored<Vec<Answer>> {
        let sql = format!("{ANSWER} where {column} = $1 order by at desc, id desc");
        let rows: Vec<AnswerRow> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(value)
            .fetch_all(self.0.database.read())
            .await?;
        let open = |(id, person, item, kind, words, at, settled_at): AnswerRow| {
            Ok(Answer {
                words: self.open_words("plan_answer", &id, &words)?,
                id,
                person: PersonId::new(person),
                item,
                kind: AnswerKind::from_key(&kind).ok_or(StoreError::Document("plan_answer"))?,
                at,
                settled_at,
            })
        };
        rows.into_iter().map(open).collect()
    }

    /// A worker has dealt with an answer.
    ///
    /// # Errors
    /// [`StoreError::NotYours`].
    pub async fn settle(&self, staff: &Staff, family: &FamilyId, answer: &str, now: i64) -> Stored<()> {
        self.allow(staff, Action::EditPlans, family).await?;
        let sql = "update plan_answer set settled_at = $3 where id = $1 and family = $2 and settled_at is null";
        let mut write = self.0.database.begin().await?;
        sqlx::query(sql)
            .bind(answer)
            .bind(family.as_str())
            .bind(now)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Somebody of the family asks for a correction, or complains.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] once their access was taken away.
    pub async fn ask(&self, person: &PersonId, kind: AskKind, words: &Private, now: i64) -> Stored<()> {
        let (family, id) = (self.family_of(person).await?, row_id(now));
        let sql = "insert into plan_ask (id, family, person, kind, words, at) values ($1, $2, $3, $4, $5, $6)";
        let mut write = self.0.database.begin().await?;
        sqlx::query(sql)
            .bind(&id)
            .bind(family.as_str())
            .bind(person.as_str())
            .bind(kind.key())
            .bind(self.seal_words("plan_ask", &id, words)?)
            .bind(now)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// What this person asked, the newest first.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn asks_by(&self, person: &PersonId) -> Stored<Vec<Ask>> {
        self.asks("person", person.as_str()).await
    }

    pub(super) async fn asks_of(&self, family: &FamilyId) -> Stored<Vec<Ask>> {
        self.asks("family", family.as_str()).await
    }

    async fn asks(&self, column: &'static str, value: &str) -> Stored<Vec<Ask>> {
        let sql = format!("{ASK} where {column} = $1 order by at desc, id desc");
        let rows: Vec<AskRow> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(value)
            .fetch_all(self.0.database.read())
            .await?;
        let open = |(id, person, kind, words, at, acknowledged_at, by): AskRow| {
            Ok(Ask {
                words: self.open_words("plan_ask", &id, &words)?,
                id,
                person: PersonId::new(person),
                kind: AskKind::from_key(&kind).ok_or(StoreError::Document("plan_ask"))?,
                at,
                acknowledged_at,
                by: by.map(StaffId::new),
            })
        };
        rows.into_iter().map(open).collect()
    }

    /// A manager tells that it was read and will be answered; the family sees when.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for who answers no complaints of this family's team.
    pub async fn acknowledge(&self, staff: &Staff, family: &FamilyId, ask: &str, now: i64) -> Stored<()> {
        let care = self.care(family).await?;
        let whose = super::open::whose(staff, &care);
        if whose == Whose::Anyones || !staff.may_with(Action::AnswerComplaints, whose) {
            return Err(StoreError::NotYours);
        }
        let sql = "update plan_ask set acknowledged_at = $3, by_whom = $4 \
                   where id = $1 and family = $2 and acknowledged_at is null";
        let mut write = self.0.database.begin().await?;
        sqlx::query(sql)
            .bind(ask)
            .bind(family.as_str())
            .bind(now)
            .bind(staff.id.as_str())
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }
}
