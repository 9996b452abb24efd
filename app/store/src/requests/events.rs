//! What happened to a request: who, when, what. Rows are only added; the status is the last thing that matters.

use super::Requests;
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use domain::people::{StaffId, TeamId};
use sqlx::{Any, Transaction};

/// In the order in which a request goes through them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Sent,
    /// The team's letter left the post room.
    Delivered,
    /// A worker of the team opened it.
    Opened,
}

impl What {
    const ALL: [What; 3] = [What::Sent, What::Delivered, What::Opened];

    fn word(self) -> &'static str {
        match self {
            What::Sent => "sent",
            What::Delivered => "delivered",
            What::Opened => "opened",
        }
    }

    fn read(word: &str) -> Stored<Self> {
        Self::ALL
            .into_iter()
            .find(|what| what.word() == word)
            .ok_or(StoreError::Document("request_event"))
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Epoch milliseconds.
    pub at: i64,
    pub what: What,
    pub team: Option<TeamId>,
    pub by: Option<StaffId>,
}

impl Requests {
    /// Everything that happened to a request, the oldest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn events(&self, request: &str) -> Stored<Vec<Event>> {
        let sql = "select at, what, team, by_whom from request_event where request = $1 order by at, id";
        let rows: Vec<(i64, String, Option<String>, Option<String>)> = sqlx::query_as(sql)
            .bind(request)
            .fetch_all(self.0.database.read())
            .await?;
        let event = |(at, what, team, by): (i64, String, Option<String>, Option<String>)| {
            Ok(Event {
                at,
                what: What::read(&what)?,
                team: team.map(TeamId::new),
                by: by.map(StaffId::new),
            })
        };
        rows.into_iter().map(event).collect()
    }
}

/// Adds an event in the transaction of what it tells of.
pub(crate) async fn note(write: &mut Transaction<'_, Any>, request: &str, event: &Event) -> Stored<()> {
    sqlx::query("insert into request_event (id, request, at, what, team, by_whom) values ($1, $2, $3, $4, $5, $6)")
        .bind(row_id(event.at))
        .bind(request)
        .bind(event.at)
        .bind(event.what.word())
        .bind(event.team.as_ref().map(TeamId::as_str))
        .bind(event.by.as_ref().map(StaffId::as_str))
        .execute(&mut **write)
        .await?;
    Ok(())
}
