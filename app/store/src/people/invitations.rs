//! Invitations: the reference on a letter from the worker that lets a family member ask for a code.

use super::People;
use crate::chance::tidy_reference;
use crate::error::Stored;
use domain::people::PersonId;

const PURPOSE: &str = "invitation reference";

impl People {
    /// Invites a family member until `expires_at`; an earlier invitation of theirs ends.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`]; [`crate::StoreError::NotYours`] when the reference is another person's.
    pub async fn invite(&self, person: &PersonId, reference: &str, at: i64, expires_at: i64) -> Stored<()> {
        let hidden = self.0.seal.blinds(PURPOSE, &tidy_reference(reference))?;
        let mut write = self.0.database.begin().await?;
        for older in &hidden.older {
            // A letter from before the key was changed is still this letter.
            sqlx::query(
                "update invitation set reference = $1 where reference = $2 \
                 and not exists (select 1 from invitation taken where taken.reference = $1)",
            )
            .bind(&hidden.newest)
            .bind(older)
            .execute(&mut *write)
            .await?;
        }
        sqlx::query("update invitation set ended_at = $2 where person = $1 and ended_at is null")
            .bind(person.as_str())
            .bind(at)
            .execute(&mut *write)
            .await?;
        // The same letter may be sent again to the same person; it never passes to another.
        let sql = "insert into invitation (reference, person, made_at, expires_at) values ($1, $2, $3, $4) \
                   on conflict (reference) do update set expires_at = excluded.expires_at, ended_at = null \
                   where invitation.person = excluded.person";
        let done = sqlx::query(sql)
            .bind(hidden.newest)
            .bind(person.as_str())
            .bind(at)
            .bind(expires_at)
            .execute(&mut *write)
            .await?;
        if done.rows_affected() == 0 {
            return Err(crate::StoreError::NotYours);
        }
        Ok(write.commit().await?)
    }

    /// Whom a typed reference invites, if it still holds at `now`. Looked for under every key that is known: letters
    /// lie in kitchen drawers for longer than keys last.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn invited(&self, typed: &str, now: i64) -> Stored<Option<PersonId>> {
        let sql = "select invitation.person from invitation join person on person.id = invitation.person \
                   where invitation.reference = $1 and invitation.ended_at is null and invitation.expires_at > $2 \
                   and person.removed_at is null";
        for hidden in self.0.seal.blinds(PURPOSE, &tidy_reference(typed))?.all() {
            let found: Option<(String,)> = sqlx::query_as(sql)
                .bind(hidden.clone())
                .bind(now)
                .fetch_optional(self.0.database.read())
                .await?;
            if let Some((person,)) = found {
                return Ok(Some(PersonId::new(person)));
            }
        }
        Ok(None)
    }
}
