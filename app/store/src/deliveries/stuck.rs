//! Letters that could not leave: given up, or tried again and again. Staff see them, and may send them again.

use super::letter::LetterKind;
use super::{Deliveries, Waiting};
use crate::error::{StoreError, Stored};
use domain::people::TeamId;

/// A letter that is in trouble. It tells whom it is for, and nothing of what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stuck {
    pub id: String,
    /// `None` for a kind that this program does not know.
    pub kind: Option<LetterKind>,
    pub team: Option<TeamId>,
    pub tries: i64,
    /// What went wrong last, in a few words without addresses.
    pub trouble: String,
    /// When it is tried again; `None` when it was given up. Epoch milliseconds.
    pub again_at: Option<i64>,
}

/// So many tries in vain, and staff should know although it is tried again.
const WORRYING: i64 = 3;
/// The most that a page shows.
const MOST: i64 = 200;

type Row = (String, String, Option<String>, i64, Option<String>, i64, Option<i64>);

impl Deliveries {
    /// The letter is given up at `now`: staff see it from then on. `trouble` must hold no address and no words.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn give_up(&self, waiting: &Waiting, trouble: &str, now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        let sql = "update delivery set dead_at = $2, claimed_until = 0, trouble = $3 where id = $1 and done_at is null";
        sqlx::query(sql)
            .bind(&waiting.id)
            .bind(now)
            .bind(trouble)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Letters in trouble, those given up first. Letters to families are not among them: a code or a reference is asked for again.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn stuck(&self) -> Stored<Vec<Stuck>> {
        let sql = "select id, kind, team, tries, trouble, due_at, dead_at from delivery where done_at is null \
                   and person is null and kind <> 'saved-draft' and (dead_at is not null or (tries >= $1 and trouble is not null)) \
                   order by case when dead_at is null then 1 else 0 end, due_at, id limit $2";
        let rows: Vec<Row> = sqlx::query_as(sql)
            .bind(WORRYING)
            .bind(MOST)
            .fetch_all(self.0.database.read())
            .await?;
        let stuck = rows
            .into_iter()
            .map(|(id, kind, team, tries, trouble, due_at, dead_at)| Stuck {
                id,
                kind: LetterKind::read(&kind).ok(),
                team: team.map(TeamId::new),
                tries,
                trouble: trouble.unwrap_or_default(),
                again_at: dead_at.is_none().then_some(due_at),
            });
        Ok(stuck.collect())
    }

    /// Tries a letter again at once, from the beginning.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it has left meanwhile.
    pub async fn send_again(&self, id: &str, now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        let sql = "update delivery set due_at = $2, tries = 0, dead_at = null where id = $1 and done_at is null \
                   and person is null and kind <> 'saved-draft'";
        let done = sqlx::query(sql).bind(id).bind(now).execute(&mut *write).await?;
        write.commit().await?;
        match done.rows_affected() {
            0 => Err(StoreError::NotFound),
            _ => Ok(()),
        }
    }
}
