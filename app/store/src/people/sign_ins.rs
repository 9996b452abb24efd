//! Where somebody is signed in: one row for each, asked on every visit, so that it can be ended from another device.

use super::People;
use crate::chance::row_id;
use crate::error::Stored;
use crate::seal::Cell;
use domain::people::{Device, PersonId, StaffId};

/// The last use is noted once in this time, and not at every click.
const NOTED_EVERY_MS: i64 = 60_000;

/// Who is signed in.
#[derive(Clone, Copy, Debug)]
pub enum Who<'a> {
    Staff(&'a StaffId),
    Person(&'a PersonId),
}

impl Who<'_> {
    fn key(self) -> String {
        match self {
            Self::Staff(id) => format!("staff {id}"),
            Self::Person(id) => format!("person {id}"),
        }
    }
}

/// One sign-in; moments are in epoch milliseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    pub id: String,
    pub device: Device,
    pub at: i64,
    pub seen_at: i64,
}

fn cell(id: &str) -> Cell<'_> {
    Cell {
        table: "sign_in",
        column: "device",
        row: id,
    }
}

impl People {
    /// Notes a sign-in at `now`; gives its id, which the session keeps.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn begin_sign_in(&self, who: Who<'_>, device: Device, now: i64) -> Stored<String> {
        let id = row_id(now);
        let device = self.0.seal.seal_document(cell(&id), &device)?;
        let mut write = self.0.database.begin().await?;
        sqlx::query("insert into sign_in (id, who, device, at, seen_at) values ($1, $2, $3, $4, $4)")
            .bind(&id)
            .bind(who.key())
            .bind(device)
            .bind(now)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(id)
    }

    /// Whether this sign-in is theirs and has not been ended; notes that it was used.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn sign_in_goes_on(&self, who: Who<'_>, id: &str, now: i64) -> Stored<bool> {
        let sql = "select seen_at from sign_in where id = $1 and who = $2 and ended_at is null";
        let row: Option<(i64,)> = sqlx::query_as(sql)
            .bind(id)
            .bind(who.key())
            .fetch_optional(self.0.database.read())
            .await?;
        let Some((seen_at,)) = row else {
            return Ok(false);
        };
        if now - seen_at >= NOTED_EVERY_MS {
            let mut write = self.0.database.begin().await?;
            sqlx::query("update sign_in set seen_at = $2 where id = $1 and seen_at < $2")
                .bind(id)
                .bind(now)
                .execute(&mut *write)
                .await?;
            write.commit().await?;
        }
        Ok(true)
    }

    /// As [`Self::sign_in_goes_on`], for a page that asks by itself: nobody used it.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn sign_in_stands(&self, who: Who<'_>, id: &str) -> Stored<bool> {
        let sql = "select count(*) from sign_in where id = $1 and who = $2 and ended_at is null";
        let (count,): (i64,) = sqlx::query_as(sql)
            .bind(id)
            .bind(who.key())
            .fetch_one(self.0.database.read())
            .await?;
        Ok(count == 1)
    }

    /// Theirs that began at `since` or later, were used at `seen_since` or later, and have not been ended; the last used first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`], [`crate::StoreError::Sealed`].
    pub async fn sign_ins(&self, who: Who<'_>, since: i64, seen_since: i64) -> Stored<Vec<SignIn>> {
        let sql = "select id, device, at, seen_at from sign_in where who = $1 and at >= $2 and seen_at >= $3 \
                   and ended_at is null order by seen_at desc, id desc";
        let rows: Vec<(String, Vec<u8>, i64, i64)> = sqlx::query_as(sql)
            .bind(who.key())
            .bind(since)
            .bind(seen_since)
            .fetch_all(self.0.database.read())
            .await?;
        let open = |(id, device, at, seen_at): (String, Vec<u8>, i64, i64)| {
            let device = self.0.seal.open_document(cell(&id), &device)?;
            Ok(SignIn {
                id,
                device,
                at,
                seen_at,
            })
        };
        rows.into_iter().map(open).collect()
    }

    /// Ends one of theirs: it can do nothing any more from its next visit on. Of somebody else's, nothing happens.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn end_sign_in(&self, who: Who<'_>, id: &str, now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("update sign_in set ended_at = $3 where id = $1 and who = $2 and ended_at is null")
            .bind(id)
            .bind(who.key())
            .bind(now)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Ends all of theirs.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn end_sign_ins(&self, who: Who<'_>, now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("update sign_in set ended_at = $2 where who = $1 and ended_at is null")
            .bind(who.key())
            .bind(now)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Ends the sign-in of a session that is left, whoever's it is: its id stands in no page but that session's own.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn leave(&self, id: &str, now: i64) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        sqlx::query("update sign_in set ended_at = $2 where id = $1 and ended_at is null")
            .bind(id)
            .bind(now)
            .execute(&mut *write)
            .await?;
        Ok(write.commit().await?)
    }

    /// Forgets sign-ins that were last used before `before`; says how many.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn forget_sign_ins(&self, before: i64) -> Stored<u64> {
        let mut write = self.0.database.begin().await?;
        let gone = sqlx::query("delete from sign_in where seen_at < $1")
            .bind(before)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(gone.rows_affected())
    }
}
