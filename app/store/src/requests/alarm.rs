//! Promises that are about to break: found for the clock, told to the duty manager once, in the transaction of the letter.

use super::Requests;
use super::act::bump;
use super::events::note;
use super::inbox::standing_of;
use crate::deliveries::{Letter, LetterKind, To, queue};
use crate::error::Stored;
use domain::people::TeamId;
use domain::request::{Event, Standing, What};
use std::collections::BTreeMap;

/// A request that nobody has got in touch about yet.
#[derive(Clone, Debug)]
pub struct Open {
    pub id: String,
    pub reference: String,
    /// Epoch milliseconds.
    pub sent_at: i64,
    pub urgent: bool,
    pub standing: Standing,
}

const NOT_CLOSED: &str = "select id, reference, sent_at, urgent, decision from request where coalesce(( \
    select what from request_event e where e.request = request.id and e.what in ('closed', 'reopened') \
    order by at desc, id desc limit 1), '') <> 'closed' order by sent_at, id";

impl Requests {
    /// Every request whose promise is not kept yet, the oldest first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`], [`crate::StoreError::Sealed`].
    pub async fn promised(&self) -> Stored<Vec<Open>> {
        let rows: Vec<(String, String, i64, i64, Vec<u8>)> =
            sqlx::query_as(NOT_CLOSED).fetch_all(self.0.database.read()).await?;
        let ids: Vec<&str> = rows.iter().map(|row| row.0.as_str()).collect();
        let mut events = BTreeMap::new();
        for some in ids.chunks(200) {
            events.append(&mut self.events_of_all(some).await?);
        }
        let mut open = Vec::new();
        for (id, reference, sent_at, urgent, sealed) in rows {
            let standing = match standing_of(&self.0, &id, &sealed, events.get(&id)) {
                Ok((standing, _)) => standing,
                Err(error) => {
                    tracing::error!(request = id, %error, "a request can't be opened; its events tell how it stands");
                    standing_without(events.get(&id))
                }
            };
            let urgent = urgent != 0;
            if !standing.promise_is_kept(urgent) {
                open.push(Open {
                    id,
                    reference,
                    sent_at,
                    urgent,
                    standing,
                });
            }
        }
        Ok(open)
    }

    /// Tells the duty manager of `team` that this request's promise is about to break; says whether it was the first time
    /// since the request is this team's.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn warn(&self, open: &Open, team: &TeamId, now: i64) -> Stored<bool> {
        let mut write = self.0.database.begin().await?;
        bump(&mut write, &open.id).await?;
        let sql =
            "select count(*) from request_event where request = $1 and what = 'warned' and team = $2 and at >= $3";
        let (before,): (i64,) = sqlx::query_as(sql)
            .bind(&open.id)
            .bind(team.as_str())
            .bind(open.standing.since)
            .fetch_one(&mut *write)
            .await?;
        if before > 0 {
            return Ok(false);
        }
        let event = note(&self.0, &mut write, &open.id, &Event::new(now, What::Warned).team(team)).await?;
        let letter = Letter {
            kind: LetterKind::PromiseAlarm,
            to: To::Team(team.clone()),
            request: Some(open.id.clone()),
            words: BTreeMap::new(),
        };
        queue(&self.0, &mut write, &letter, &format!("alarm {event}"), now).await?;
        write.commit().await?;
        Ok(true)
    }
}

/// How a request stands that can't be opened: whose it was first, the event of its sending says too. It must neither silence the
/// alarm for all others nor wait unseen itself.
fn standing_without(events: Option<&Vec<Event>>) -> Standing {
    let events = events.map(Vec::as_slice).unwrap_or_default();
    let sent = events.iter().find(|event| event.what == What::Sent);
    Standing::of(sent.and_then(|event| event.team.as_ref()), events)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use crate::requests::tests::{decision, send};
    use crate::testing::stores;

    #[tokio::test]
    async fn a_request_that_cannot_be_opened_is_watched_like_every_other() {
        for store in stores().await {
            let to = decision(Some("hub-meadows"), &[], false);
            let broken = send(&store, "d1", &to, 1).await.unwrap();
            store.run_sql("update request set decision = answers").await;
            let readable = send(&store, "d2", &to, 2).await.unwrap();
            let watched = store.requests.promised().await.unwrap();
            let ids: Vec<&str> = watched.iter().map(|open| open.id.as_str()).collect();
            assert_eq!(ids, [broken.id.as_str(), readable.id.as_str()], "{}", store.engine);
            assert_eq!(watched[0].standing.team, watched[1].standing.team);
        }
    }
}
