//! Searches that found nothing: counted by visits, told apart for one day only, and with words only when several used them.

use crate::error::Stored;
use crate::shared::Shared;
use domain::fold;
use jiff::civil::Date;
use rand::RngExt;
use sqlx::{Any, Transaction};
use std::sync::Arc;

/// Words are kept once so many different visits used them on one day.
const VISITS: i64 = 3;

/// Counts are kept for so many days: two years show what comes back with the seasons.
const DAYS: i64 = 731;

#[derive(Clone)]
pub struct NothingFound(pub(crate) Arc<Shared>);

/// A search that found nothing.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    pub day: Date,
    pub language: &'a str,
    pub ward: Option<&'a str>,
    /// What was typed, if it may be kept at all.
    pub words: Option<&'a str>,
    /// What tells this visit from others. It is never written down.
    pub visit: &'a str,
}

/// How many visits found nothing on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    pub day: Date,
    pub language: String,
    pub ward: Option<String>,
    pub visits: i64,
}

/// Words for which at least three visits found nothing on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissedWords {
    pub day: Date,
    pub language: String,
    pub words: String,
    pub visits: i64,
}

impl NothingFound {
    /// Counts this visit, once a day for its ward and once for its words.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn note(&self, search: &Search<'_>) -> Stored<()> {
        let mut write = self.0.database.begin().await?;
        let salt = salt_of(&mut write, search.day).await?;
        let ward = search.ward.unwrap_or_default();
        let place = format!("{salt} {} {ward}", search.language);
        if self.is_first(&mut write, search, ("nothing found in", &place)).await? {
            count_visit(&mut write, search, ward).await?;
        }
        if let Some(words) = search.words {
            let folded = fold::words(words).join(" ");
            let meant = format!("{salt} {} {folded}", search.language);
            if self.is_first(&mut write, search, ("nothing found for", &meant)).await? {
                let visits = self.visits(&mut write, search.day, &meant).await?;
                if visits >= VISITS {
                    keep_words(&mut write, search, &folded, visits).await?;
                }
            }
        }
        Ok(write.commit().await?)
    }

    /// Whether this visit was not yet counted for this.
    async fn is_first(
        &self,
        write: &mut Transaction<'_, Any>,
        search: &Search<'_>,
        (purpose, what): (&'static str, &str),
    ) -> Stored<bool> {
        let visit = format!("{what} {}", search.visit);
        let sql = "insert into nothing_found_visit (day, what, visit) values ($1, $2, $3) on conflict do nothing";
        let done = sqlx::query(sql)
            .bind(search.day.to_string())
            .bind(self.blind(purpose, what)?)
            .bind(self.blind("nothing found by", &visit)?)
            .execute(&mut **write)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Under the newest key alone: nothing of another day is ever looked for.
    fn blind(&self, purpose: &'static str, word: &str) -> Stored<Vec<u8>> {
        Ok(self.0.seal.blinds(purpose, word)?.newest)
    }

    async fn visits(&self, write: &mut Transaction<'_, Any>, day: Date, words: &str) -> Stored<i64> {
        let sql = "select count(*) from nothing_found_visit where day = $1 and what = $2";
        let (visits,): (i64,) = sqlx::query_as(sql)
            .bind(day.to_string())
            .bind(self.blind("nothing found for", words)?)
            .fetch_one(&mut **write)
            .await?;
        Ok(visits)
    }

    /// Counts from this day on, the newest day and the most visits first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn since(&self, day: Date) -> Stored<Vec<Missed>> {
        let sql = "select day, language, ward, visits from nothing_found where day >= $1 \
                   order by day desc, visits desc, language, ward";
        let rows: Vec<(String, String, String, i64)> = sqlx::query_as(sql)
            .bind(day.to_string())
            .fetch_all(self.0.database.read())
            .await?;
        let missed = |(day, language, ward, visits): (String, String, String, i64)| {
            Some(Missed {
                day: day.parse().ok()?,
                language,
                ward: Some(ward).filter(|ward| !ward.is_empty()),
                visits,
            })
        };
        Ok(rows.into_iter().filter_map(missed).collect())
    }

    /// Words from this day on, in the same order.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn words_since(&self, day: Date) -> Stored<Vec<MissedWords>> {
        let sql = "select day, language, words, visits from nothing_found_words where day >= $1 \
                   order by day desc, visits desc, language, words";
        let rows: Vec<(String, String, String, i64)> = sqlx::query_as(sql)
            .bind(day.to_string())
            .fetch_all(self.0.database.read())
            .await?;
        let missed = |(day, language, words, visits): (String, String, String, i64)| {
            Some(MissedWords {
                day: day.parse().ok()?,
                language,
                words,
                visits,
            })
        };
        Ok(rows.into_iter().filter_map(missed).collect())
    }

    /// Throws away the salts of other days, with all that was blinded by them, and counts that are two years old.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn forget(&self, today: Date) -> Stored<()> {
        let oldest = today.saturating_sub(jiff::Span::new().days(DAYS)).to_string();
        let today = today.to_string();
        let mut write = self.0.database.begin().await?;
        for (sql, day) in [
            ("delete from nothing_found_salt where day <> $1", &today),
            ("delete from nothing_found_visit where day <> $1", &today),
            ("delete from nothing_found where day < $1", &oldest),
            ("delete from nothing_found_words where day < $1", &oldest),
        ] {
            sqlx::query(sql).bind(day).execute(&mut *write).await?;
        }
        Ok(write.commit().await?)
    }
}

/// The salt of the day; the first search of a day makes it.
async fn salt_of(write: &mut Transaction<'_, Any>, day: Date) -> Stored<String> {
    let made = format!("{:032x}", rand::rng().random::<u128>());
    sqlx::query("insert into nothing_found_salt (day, salt) values ($1, $2) on conflict (day) do nothing")
        .bind(day.to_string())
        .bind(made)
        .execute(&mut **write)
        .await?;
    let (salt,): (String,) = sqlx::query_as("select salt from nothing_found_salt where day = $1")
        .bind(day.to_string())
        .fetch_one(&mut **write)
        .await?;
    Ok(salt)
}

async fn count_visit(write: &mut Transaction<'_, Any>, search: &Search<'_>, ward: &str) -> Stored<()> {
    let sql = "insert into nothing_found (day, language, ward, visits) values ($1, $2, $3, 1) \
               on conflict (day, language, ward) do update set visits = nothing_found.visits + 1";
    sqlx::query(sql)
        .bind(search.day.to_string())
        .bind(search.language)
        .bind(ward)
        .execute(&mut **write)
        .await?;
    Ok(())
}

async fn keep_words(write: &mut Transaction<'_, Any>, search: &Search<'_>, words: &str, visits: i64) -> Stored<()> {
    let sql = "insert into nothing_found_words (day, language, words, visits) values ($1, $2, $3, $4) \
               on conflict (day, language, words) do update set visits = excluded.visits";
    sqlx::query(sql)
        .bind(search.day.to_string())
        .bind(search.language)
        .bind(words)
        .bind(visits)
        .execute(&mut **write)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests;
