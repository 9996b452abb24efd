//! Finding a request by its reference, or by names in it: through blind indexes, and only among those of one's own teams.

use super::Requests;
use super::open::kept;
use crate::chance::tidy_reference;
use crate::error::{StoreError, Stored};
use crate::shared::Shared;
use crate::tuples::{BATCH, tuples};
use domain::fold::words;
use domain::people::{Action, Staff};
use domain::request::{Answers, Standing};
use sqlx::{Any, AssertSqlSafe, Transaction};
use std::collections::BTreeSet;

const PURPOSE: &str = "name";
/// Answers that hold the name of somebody.
const NAMES: [&str; 2] = ["child_name", "your_name"];
/// Lists of people, each of whom has a name.
const PEOPLE: [&str; 2] = ["children", "adults"];
/// A name has no more words that help to find it.
const MOST_WORDS: usize = 8;
/// Who finds more has to ask more narrowly.
const MOST_FOUND: usize = 50;

/// A request that was found: nothing of what the family wrote.
#[derive(Clone, Debug)]
pub struct FoundRequest {
    pub id: String,
    pub reference: String,
    pub sent_at: i64,
    pub urgent: bool,
    pub standing: Standing,
}

/// Keeps the blind index of every word of the names in these answers.
pub(super) async fn keep(shared: &Shared, write: &mut Transaction<'_, Any>, id: &str, answers: &Answers) -> Stored<()> {
    let named = NAMES.iter().filter_map(|key| answers.one(key));
    let people = PEOPLE.iter().flat_map(|key| answers.people(key));
    let named = named.chain(people.filter_map(|person| person.one("name")));
    let mut all: BTreeSet<String> = named.flat_map(words).collect();
    all.insert(String::new());
    keep_words(shared, write, id, all).await
}

async fn keep_words(shared: &Shared, write: &mut Transaction<'_, Any>, id: &str, all: BTreeSet<String>) -> Stored<()> {
    let all: Vec<String> = all.into_iter().collect();
    for some in all.chunks(BATCH) {
        let sql = format!(
            "insert into request_name (request, blind) values {} on conflict do nothing",
            tuples(some.len(), 2)
        );
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for word in some {
            query = query.bind(id).bind(shared.seal.blinds(PURPOSE, word)?.newest);
        }
        query.execute(&mut **write).await?;
    }
    Ok(())
}

/// Forgets a request's names: its answers changed.
pub(super) async fn forget(write: &mut Transaction<'_, Any>, id: &str) -> Stored<()> {
    sqlx::query("delete from request_name where request = $1")
        .bind(id)
        .execute(&mut **write)
        .await?;
    Ok(())
}

impl Requests {
    /// Requests of this worker's teams with this reference, or with every one of these words in its names; newest first.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not read requests, [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn find(&self, staff: &Staff, typed: &str) -> Stored<Vec<FoundRequest>> {
        if !staff.may(Action::ReadRequests) {
            return Err(StoreError::NotYours);
        }
        let mut ids = self.called(typed).await?;
        let by_reference: Option<(String,)> = sqlx::query_as("select id from request where reference = $1")
            .bind(tidy_reference(typed))
            .fetch_optional(self.0.database.read())
            .await?;
        ids.extend(by_reference.map(|(id,)| id));
        let mut found = Vec::new();
        for id in ids {
            if !self.is_for(staff, &id).await? {
                continue;
            }
            match self.found(&id).await {
                Ok(request) => found.push(request),
                Err(error @ (StoreError::Sealed | StoreError::Document(_))) => {
                    tracing::error!(request = id, %error, "a request can't be opened");
                }
                Err(error) => return Err(error),
            }
        }
        found.sort_by_key(|request| std::cmp::Reverse(request.sent_at));
        found.truncate(MOST_FOUND);
        Ok(found)
    }

    /// Every request in whose names all these words stand.
    async fn called(&self, typed: &str) -> Stored<BTreeSet<String>> {
        let mut both: Option<BTreeSet<String>> = None;
        for word in words(typed).into_iter().take(MOST_WORDS) {
            let mut with = BTreeSet::new();
            for blind in self.0.seal.blinds(PURPOSE, &word)?.all() {
                let rows: Vec<(String,)> = sqlx::query_as("select request from request_name where blind = $1")
                    .bind(blind)
                    .fetch_all(self.0.database.read())
                    .await?;
                with.extend(rows.into_iter().map(|(id,)| id));
            }
            both = Some(match both {
                Some(both) => both.intersection(&with).cloned().collect(),
                None => with,
            });
        }
        Ok(both.unwrap_or_default())
    }

    async fn is_for(&self, staff: &Staff, id: &str) -> Stored<bool> {
        let teams: Vec<(String,)> = sqlx::query_as("select team from request_team where request = $1")
            .bind(id)
            .fetch_all(self.0.database.read())
            .await?;
        Ok(teams
            .iter()
            .any(|(team,)| staff.teams.iter().any(|mine| mine.as_str() == team)))
    }

    async fn found(&self, id: &str) -> Stored<FoundRequest> {
        let mut read = self.0.database.read().acquire().await?;
        let request = kept(&self.0, &mut read, id).await?;
        drop(read);
        let events = self.events(id).await?;
        Ok(FoundRequest {
            id: id.to_owned(),
            standing: Standing::of(request.first_team().as_ref(), &events),
            reference: request.reference,
            sent_at: request.sent_at,
            urgent: request.urgent,
        })
    }

    /// Keeps the names of some requests that were sent before names were kept; how many there were.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn keep_older_names(&self) -> Stored<usize> {
        const AT_ONCE: i64 = 100;
        let sql = "select id from request where not exists \
                   (select 1 from request_name n where n.request = request.id) order by id limit $1";
        let rows: Vec<(String,)> = sqlx::query_as(sql)
            .bind(AT_ONCE)
            .fetch_all(self.0.database.read())
            .await?;
        for (id,) in &rows {
            let mut write = self.0.database.begin().await?;
            match kept(&self.0, &mut write, id).await {
                Ok(request) => keep(&self.0, &mut write, id, &request.answers).await?,
                // What can't be opened has no names that anybody could find, and holds up no others.
                Err(StoreError::Sealed | StoreError::Document(_)) => {
                    keep_words(&self.0, &mut write, id, [String::new()].into()).await?;
                }
                Err(error) => return Err(error),
            }
            write.commit().await?;
        }
        Ok(rows.len())
    }
}
