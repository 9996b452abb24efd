//! Tries to sign in, counted so that guessing gets slow without telling whether an account exists.

use super::People;
use crate::chance::row_id;
use crate::error::Stored;

const PURPOSE: &str = "sign-in name";

fn tidy(who: &str) -> String {
    who.trim().to_lowercase()
}

impl People {
    /// Notes a try under the name that was typed (email or reference), whether or not it belongs to anybody.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn note_try(&self, who: &str, good: bool, at: i64) -> Stored<()> {
        let hidden = self.0.seal.blind(PURPOSE, &tidy(who))?;
        let mut write = self.0.database.begin().await?;
        sqlx::query("insert into sign_in_try (id, who, at, good) values ($1, $2, $3, $4)")
            .bind(row_id(at))
            .bind(hidden)
            .bind(at)
            .bind(i64::from(good))
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// How many tries under this name went wrong since `since` (epoch milliseconds) and since the last good one.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn bad_tries(&self, who: &str, since: i64) -> Stored<i64> {
        let sql = "select count(*) from sign_in_try where who = $1 and good = 0 and at > $2 and at > \
                   coalesce((select max(at) from sign_in_try where who = $1 and good = 1), 0)";
        let (count,): (i64,) = sqlx::query_as(sql)
            .bind(self.0.seal.blind(PURPOSE, &tidy(who))?)
            .bind(since)
            .fetch_one(self.0.database.read())
            .await?;
        Ok(count)
    }

    /// Forgets tries and codes older than `before`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn forget_tries(&self, before: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("delete from sign_in_try where at < $1")
            .bind(before)
            .execute(&mut *write)
            .await?;
        sqlx::query("delete from one_time_code where expires_at < $1")
            .bind(before)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }
}
