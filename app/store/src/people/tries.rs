//! Tries to sign in, counted so that guessing gets slow without telling whether an account exists.

use super::People;
use crate::chance::row_id;
use crate::error::Stored;
use sqlx::{Any, Transaction};

const PURPOSE: &str = "sign-in name";

/// How many tries under one name may go wrong, counted since a moment (epoch milliseconds).
#[derive(Clone, Copy, Debug)]
pub struct TryLimit {
    pub most: i64,
    pub since: i64,
}

fn tidy(who: &str) -> String {
    who.trim().to_lowercase()
}

impl People {
    /// Counts a try under the name that was typed (email or reference), whether or not it belongs to anybody, before it
    /// is judged: so that a try that is broken off counts, and many at once can't pass the limit together. Says how many
    /// went wrong before it, since the limit's moment and since the last right one; `None` when those were too many
    /// already. Then this one is not counted, or a guesser could keep somebody out for ever.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn count_try(&self, who: &str, limit: TryLimit, at: i64) -> Stored<Option<i64>> {
        let names = self.0.seal.blinds(PURPOSE, &tidy(who))?;
        let mut write = self.0.database.begin().await?;
        take_turn(&mut write, &names.newest, at).await?;
        for older in &names.older {
            sqlx::query("update sign_in_try set who = $1 where who = $2")
                .bind(&names.newest)
                .bind(older)
                .execute(&mut *write)
                .await?;
        }
        let sql = "select count(*) from sign_in_try where who = $1 and good = 0 and at > $2 and at > \
                   coalesce((select max(at) from sign_in_try where who = $1 and good = 1), 0)";
        let (wrong,): (i64,) = sqlx::query_as(sql)
            .bind(&names.newest)
            .bind(limit.since)
            .fetch_one(&mut *write)
            .await?;
        if wrong >= limit.most {
            return Ok(None);
        }
        note(&mut write, names.newest, false, at).await?;
        write.commit().await?;
        Ok(Some(wrong))
    }

    /// A try was the right one: the count under its name begins again.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn forgive_tries(&self, who: &str, at: i64) -> Stored<()> {
        let names = self.0.seal.blinds(PURPOSE, &tidy(who))?;
        let mut write = self.0.database.begin().await?;
        note(&mut write, names.newest, true, at).await?;
        Ok(write.commit().await?)
    }

    /// Forgets tries and codes older than `before`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn forget_tries(&self, before: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        for sql in [
            "delete from sign_in_try where at < $1",
            "delete from sign_in_turn where at < $1",
            "delete from one_time_code where expires_at < $1",
        ] {
            sqlx::query(sql).bind(before).execute(&mut *write).await?;
        }
        Ok(write.commit().await?)
    }
}

/// Waits until no other try under this name is being counted; the turn ends with the transaction.
async fn take_turn(write: &mut Transaction<'_, Any>, who: &[u8], at: i64) -> Stored<()> {
    sqlx::query("insert into sign_in_turn (who, at) values ($1, $2) on conflict (who) do update set at = excluded.at")
        .bind(who.to_vec())
        .bind(at)
        .execute(&mut **write)
        .await?;
    Ok(())
}

async fn note(write: &mut Transaction<'_, Any>, who: Vec<u8>, good: bool, at: i64) -> Stored<()> {
    sqlx::query("insert into sign_in_try (id, who, at, good) values ($1, $2, $3, $4)")
        .bind(row_id(at))
        .bind(who)
        .bind(at)
        .bind(i64::from(good))
        .execute(&mut **write)
        .await?;
    Ok(())
}
