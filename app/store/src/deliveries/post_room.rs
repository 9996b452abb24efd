//! The post room's side: take letters, deliver them, say so; what was taken and not reported is taken again.

use super::Deliveries;
use super::letter::{Letter, LetterKind, To, cell};
use crate::database::Engine;
use crate::error::{StoreError, Stored};
use crate::requests::note;
use domain::people::{PersonId, TeamId};
use domain::request::{Event, What};
use sqlx::AssertSqlSafe;

/// A letter that was taken for delivery.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub id: String,
    /// Give it to the post office as the message's own key, so that a second delivery is known for what it is.
    pub once: String,
    pub letter: Letter,
    /// How often it was taken, this time included.
    pub tries: i64,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    once: String,
    kind: String,
    request: Option<String>,
    team: Option<String>,
    person: Option<String>,
    listing: Option<String>,
    words: Vec<u8>,
    tries: i64,
}

/// The two ways out: a case system that hangs must not keep a family waiting for its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Mail,
    CaseSystem,
}

impl Way {
    fn sql(self) -> &'static str {
        match self {
            Way::Mail => "kind <> 'case-system'",
            Way::CaseSystem => "kind = 'case-system'",
        }
    }
}

/// How long a letter that can't be opened lies aside.
const ASIDE_MS: i64 = 3_600_000;

const DUE: &str = "select id, once, kind, request, team, person, listing, words, tries + 1 as tries from delivery \
                   where done_at is null and dead_at is null and due_at <= $1 and claimed_until <= $1";

impl Deliveries {
    /// Takes up to `most` letters for the mail that are due at `now`. Until `until` nobody else gets them.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn take(&self, now: i64, until: i64, most: i64) -> Stored<Vec<Waiting>> {
        self.take_for(Way::Mail, (now, until), most).await
    }

    /// As [`Deliveries::take`], for either way out.
    ///
    /// # Errors
    /// As for [`Deliveries::take`].
    pub async fn take_for(&self, way: Way, (now, until): (i64, i64), most: i64) -> Stored<Vec<Waiting>> {
        // SQLite has one writer; on PostgreSQL two post rooms must not take the same letter.
        let lock = match self.0.database.engine {
            Engine::Sqlite => "",
            Engine::Postgres => " for update skip locked",
        };
        let mut write = self.0.database.begin().await?;
        let rows: Vec<Row> = sqlx::query_as(AssertSqlSafe(format!(
            "{DUE} and {} order by due_at, id limit $2{lock}",
            way.sql()
        )))
        .bind(now)
        .bind(most)
        .fetch_all(&mut *write)
        .await?;
        for row in &rows {
            sqlx::query("update delivery set claimed_until = $2, tries = $3 where id = $1")
                .bind(&row.id)
                .bind(until)
                .bind(row.tries)
                .execute(&mut *write)
                .await?;
        }
        write.commit().await?;
        let mut letters = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.id.clone();
            match self.read(row) {
                Ok(letter) => letters.push(letter),
                Err(error) => self.put_aside(&id, &error, now).await?,
            }
        }
        Ok(letters)
    }

    /// A letter that can't be opened must not hold up those that were taken with it. It is looked at again later: its key may
    /// come back with the settings, its kind with the next version of the program.
    async fn put_aside(&self, id: &str, error: &StoreError, now: i64) -> Stored<()> {
        tracing::error!(letter = id, %error, "a letter can't be opened; it is tried again in an hour");
        let sql = "update delivery set due_at = $2, claimed_until = 0, trouble = $3 where id = $1";
        let mut write = self.0.database.begin().await?;
        sqlx::query(sql)
            .bind(id)
            .bind(now + ASIDE_MS)
            .bind("it can't be opened")
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    fn read(&self, row: Row) -> Stored<Waiting> {
        let to = match (row.team, row.person, row.listing) {
            (Some(team), None, None) => To::Team(TeamId::new(team)),
            (None, Some(person), None) => To::Person(PersonId::new(person)),
            (None, None, Some(listing)) => To::Owner(listing),
            (None, None, None) => To::Written,
            (_, _, _) => return Err(StoreError::Document("delivery")),
        };
        let words = self.0.seal.open_document(cell(&row.id), &row.words)?;
        let letter = Letter {
            kind: LetterKind::read(&row.kind)?,
            to,
            request: row.request,
            words,
        };
        Ok(Waiting {
            id: row.id,
            once: row.once,
            letter,
            tries: row.tries,
        })
    }

    /// The letter left at `now`: its words are emptied, and its request is marked as delivered to the team.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn done(&self, waiting: &Waiting, now: i64) -> Stored<()> {
        let emptied = self.0.seal.seal(cell(&waiting.id), b"{}")?;
        let mut write = self.0.database.begin().await?;
        let sql = "update delivery set done_at = $2, words = $3, trouble = null where id = $1 and done_at is null";
        let first = sqlx::query(sql)
            .bind(&waiting.id)
            .bind(now)
            .bind(emptied)
            .execute(&mut *write)
            .await?;
        let brings_it = match waiting.letter.kind {
            LetterKind::NewRequest => first.rows_affected() == 1,
            LetterKind::RequestNews
            | LetterKind::PromiseAlarm
            | LetterKind::CaseSystem
            | LetterKind::SignInCode
            | LetterKind::SavedDraft
            | LetterKind::PlanReminder
            | LetterKind::CheckListing
            | LetterKind::WrongListing => false,
        };
        if let (true, Some(request), To::Team(team)) = (brings_it, &waiting.letter.request, &waiting.letter.to) {
            let left = Event::new(now, What::Delivered).team(team);
            note(&self.0, &mut write, request, &left).await?;
        }
        Ok(write.commit().await?)
    }

    /// The letter could not leave, or not to everybody; it is due again at `again_at`. Its words are kept as they are now, with
    /// who was told already. `trouble` must hold no address and no words.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn failed(&self, waiting: &Waiting, trouble: &str, again_at: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        let words = self.0.seal.seal_document(cell(&waiting.id), &waiting.letter.words)?;
        let sql = "update delivery set due_at = $2, claimed_until = 0, trouble = $3, words = $4 \
                   where id = $1 and done_at is null";
        sqlx::query(sql)
            .bind(&waiting.id)
            .bind(again_at)
            .bind(trouble)
            .bind(words)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// How many letters wait for the mail, and since when the oldest was due (epoch milliseconds).
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn backlog(&self) -> Stored<(i64, Option<i64>)> {
        let sql = "select count(*), min(due_at) from delivery where done_at is null and dead_at is null \
                   and kind <> 'case-system'";
        Ok(sqlx::query_as(sql).fetch_one(self.0.database.read()).await?)
    }
}
