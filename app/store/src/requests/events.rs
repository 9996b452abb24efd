//! What happened to a request: who, when, what. Rows are only added; how it stands is computed from them.

use super::Requests;
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::news;
use crate::seal::Cell;
use crate::shared::Shared;
use domain::people::{StaffId, TeamId};
use domain::request::{Event, What};
use domain::text::Private;
use sqlx::{Any, AnyConnection, AssertSqlSafe, Transaction};
use std::collections::BTreeMap;

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    request: String,
    at: i64,
    what: String,
    team: Option<String>,
    by_whom: Option<String>,
    to_team: Option<String>,
    detail: Option<String>,
    hidden: i64,
    note: Option<Vec<u8>>,
}

fn cell(row: &str) -> Cell<'_> {
    Cell {
        table: "request_event",
        column: "note",
        row,
    }
}

const EVENTS: &str = "select id, request, at, what, team, by_whom, to_team, detail, hidden, note from request_event";

impl Requests {
    /// Everything that happened to a request, the oldest first.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Sealed`].
    pub async fn events(&self, request: &str) -> Stored<Vec<Event>> {
        let mut read = self.0.database.read().acquire().await?;
        events_of(&self.0, &mut read, request).await
    }

    /// The events of these requests, by request, without what somebody wrote beside them: a list shows no words. An event
    /// that this program does not know is left out.
    pub(super) async fn events_of_all(&self, ids: &[&str]) -> Stored<BTreeMap<String, Vec<Event>>> {
        let mut all: BTreeMap<String, Vec<Event>> = BTreeMap::new();
        if ids.is_empty() {
            return Ok(all);
        }
        let places: Vec<String> = (1..=ids.len()).map(|n| format!("${n}")).collect();
        let sql = format!("{EVENTS} where request in ({}) order by at, id", places.join(", "));
        let mut query = sqlx::query_as::<_, Row>(AssertSqlSafe(sql));
        for id in ids {
            query = query.bind(*id);
        }
        for row in query.fetch_all(self.0.database.read()).await? {
            let request = row.request.clone();
            let bare = Row { note: None, ..row };
            match read(&self.0, bare) {
                Ok(event) => all.entry(request).or_default().push(event),
                Err(error) => tracing::error!(request, %error, "an event can't be read"),
            }
        }
        Ok(all)
    }
}

/// As [`Requests::events`], in a transaction.
pub(super) async fn events_of(shared: &Shared, from: &mut AnyConnection, request: &str) -> Stored<Vec<Event>> {
    let rows: Vec<Row> = sqlx::query_as(AssertSqlSafe(format!("{EVENTS} where request = $1 order by at, id")))
        .bind(request)
        .fetch_all(from)
        .await?;
    rows.into_iter().map(|row| read(shared, row)).collect()
}

fn read(shared: &Shared, row: Row) -> Stored<Event> {
    let note = row.note.map(|sealed| shared.seal.open(cell(&row.id), &sealed));
    let note = note
        .transpose()?
        .map(|plain| Private::new(String::from_utf8_lossy(&plain)));
    Ok(Event {
        at: row.at,
        what: What::from_key(&row.what).ok_or(StoreError::Document("request_event"))?,
        team: row.team.map(TeamId::new),
        by: row.by_whom.map(StaffId::new),
        to: row.to_team.map(TeamId::new),
        detail: row.detail,
        hidden: row.hidden != 0,
        note,
    })
}

/// Adds an event in the transaction of what it tells of, and says its id. It comes after all that happened before, whatever a
/// clock says that was set back, or two servers whose clocks differ.
pub(crate) async fn note(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    request: &str,
    event: &Event,
) -> Stored<String> {
    // Whoever holds the row has its turn: of two who look for the last moment at once, the second sees the first one's.
    sqlx::query("update request set version = version where id = $1")
        .bind(request)
        .execute(&mut **write)
        .await?;
    let (last,): (i64,) = sqlx::query_as("select coalesce(max(at), 0) from request_event where request = $1")
        .bind(request)
        .fetch_one(&mut **write)
        .await?;
    note_at(shared, write, request, event, event.at.max(last + 1)).await
}

/// As [`note`], for the first event of a request: nothing happened to it before, so nobody is asked.
pub(super) async fn note_first(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    request: &str,
    event: &Event,
) -> Stored<String> {
    note_at(shared, write, request, event, event.at).await
}

async fn note_at(
    shared: &Shared,
    write: &mut Transaction<'_, Any>,
    request: &str,
    event: &Event,
    at: i64,
) -> Stored<String> {
    let id = row_id(at);
    let words = event.note.as_ref();
    let note = words.map(|words| shared.seal.seal(cell(&id), words.reveal().as_bytes()));
    let sql = "insert into request_event (id, request, at, what, team, by_whom, to_team, detail, hidden, note) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    sqlx::query(sql)
        .bind(&id)
        .bind(request)
        .bind(at)
        .bind(event.what.key())
        .bind(event.team.as_ref().map(TeamId::as_str))
        .bind(event.by.as_ref().map(StaffId::as_str))
        .bind(event.to.as_ref().map(TeamId::as_str))
        .bind(event.detail.as_deref())
        .bind(i64::from(event.hidden))
        .bind(note.transpose()?)
        .execute(&mut **write)
        .await?;
    news::changed(write, request, event.at).await?;
    Ok(id)
}
