//! One-time codes: six digits that open one door once, within ten minutes and five tries.

use super::People;
use crate::chance::{code, row_id};
use crate::deliveries::{Letter, LetterKind, To, queue};
use crate::error::Stored;
use crate::seal::Blinds;
use domain::people::PersonId;
use domain::text::Private;

/// How long a code opens the door.
pub const CODE_MINUTES: i64 = 10;
/// How often a code may be tried before it is void.
pub const CODE_TRIES: i64 = 5;

const PURPOSE: &str = "one-time code";

/// What came of typing a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeCheck {
    Right,
    Wrong {
        tries_left: i64,
    },
    /// Too late, tried too often, used, or never given: ask for a new one.
    Over,
}

impl People {
    /// Makes a new code and ends the earlier ones. The code goes out by mail in the same transaction when `mail` is set;
    /// it is returned for the demonstration page only.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn start_code(&self, person: &PersonId, now: i64, mail: bool) -> Stored<Private> {
        let (id, code) = (row_id(now), code());
        let mut write = self.0.database.begin().await?;
        // A double click asks twice at once: the second waits here, or neither would see the other's code and both would live.
        sqlx::query("update person set id = id where id = $1")
            .bind(person.as_str())
            .execute(&mut *write)
            .await?;
        sqlx::query("update one_time_code set used_at = $2 where person = $1 and used_at is null")
            .bind(person.as_str())
            .bind(now)
            .execute(&mut *write)
            .await?;
        let sql = "insert into one_time_code (id, person, code, made_at, expires_at) values ($1, $2, $3, $4, $5)";
        sqlx::query(sql)
            .bind(&id)
            .bind(person.as_str())
            .bind(self.hidden(person, &code)?.newest)
            .bind(now)
            .bind(now + CODE_MINUTES * 60_000)
            .execute(&mut *write)
            .await?;
        if mail {
            let words = [("code".to_string(), Private::new(code.as_str()))].into();
            let letter = Letter {
                kind: LetterKind::SignInCode,
                to: To::Person(person.clone()),
                request: None,
                words,
            };
            queue(&self.0, &mut write, &letter, &format!("code {id}"), now).await?;
        }
        write.commit().await?;
        Ok(Private::new(code))
    }

    /// Tries a code. Every try counts before it is judged, so that trying from many places at once gains nothing.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn check_code(&self, person: &PersonId, typed: &str, now: i64) -> Stored<CodeCheck> {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let mut write = self.0.database.begin().await?;
        let counted = "update one_time_code set tries = tries + 1 where person = $1 and used_at is null \
                       and expires_at > $2 and tries < $3 returning id, code, tries";
        let row: Option<(String, Vec<u8>, i64)> = sqlx::query_as(counted)
            .bind(person.as_str())
            .bind(now)
            .bind(CODE_TRIES)
            .fetch_optional(&mut *write)
            .await?;
        let Some((id, hidden, tries)) = row else {
            return Ok(CodeCheck::Over);
        };
        let right = self.hidden(person, &digits)?.all().any(|known| *known == hidden);
        if right {
            sqlx::query("update one_time_code set used_at = $2 where id = $1")
                .bind(&id)
                .bind(now)
                .execute(&mut *write)
                .await?;
        }
        write.commit().await?;
        Ok(match (right, CODE_TRIES - tries) {
            (true, _) => CodeCheck::Right,
            (false, 0) => CodeCheck::Over,
            (false, tries_left) => CodeCheck::Wrong { tries_left },
        })
    }

    fn hidden(&self, person: &PersonId, code: &str) -> Stored<Blinds> {
        self.0.seal.blinds(PURPOSE, &format!("{person}\0{code}"))
    }
}
