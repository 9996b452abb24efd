//! Sending on SQLite, which has one writer: requests that arrive while it is at work are written together after it, in one
//! transaction, so that a morning on which a whole school writes is no queue of commits. A family is told that its request has
//! arrived when that transaction is safe on the disk, not before. What goes wrong with one request undoes that one alone.

use super::Requests;
use super::send::{Done, Sending};
use crate::error::{StoreError, Stored};
use domain::request::{Complete, Decision};
use sqlx::{Any, Connection, Transaction};
use std::sync::PoisonError;
use tokio::sync::oneshot;

/// Nobody waits for more than so many others; who writes something else waits for them too.
const MOST: usize = 16;

/// Requests that wait to be written.
#[derive(Default)]
pub(crate) struct Together {
    waiting: std::sync::Mutex<Vec<Waiting>>,
    /// One group at a time.
    turn: tokio::sync::Mutex<()>,
}

impl Together {
    fn add(&self, waiting: Waiting) {
        let mut all = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(waiting);
    }

    /// Those who came first.
    fn take(&self) -> Vec<Waiting> {
        let mut all = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let some = all.len().min(MOST);
        all.drain(..some).collect()
    }
}

/// A request of one family, and the ear of who sends it.
struct Waiting {
    draft: String,
    version: i64,
    request: Complete,
    decision: Decision,
    language: String,
    notice: String,
    now: i64,
    told: oneshot::Sender<Stored<Done>>,
}

impl Waiting {
    fn sending(&self) -> Sending<'_> {
        Sending {
            draft: &self.draft,
            version: self.version,
            request: &self.request,
            decision: &self.decision,
            language: &self.language,
            notice: &self.notice,
        }
    }
}

impl Requests {
    pub(super) async fn send_together(&self, sending: &Sending<'_>, now: i64) -> Stored<Done> {
        let (told, hears) = oneshot::channel();
        self.0.together.add(Waiting {
            draft: sending.draft.to_owned(),
            version: sending.version,
            request: sending.request.clone(),
            decision: sending.decision.clone(),
            language: sending.language.to_owned(),
            notice: sending.notice.to_owned(),
            now,
            told,
        });
        // A task of its own: a family that closes its browser meanwhile must not leave the others unwritten.
        let requests = self.clone();
        tokio::spawn(async move { requests.write_waiting().await });
        hears.await.map_err(|_| StoreError::Document("request"))?
    }

    /// Writes the requests that wait. Each that is sent calls this, so none is left, though most find nothing to do.
    async fn write_waiting(&self) {
        let _turn = self.0.together.turn.lock().await;
        let all = self.0.together.take();
        if all.is_empty() {
            return;
        }
        match self.write_all(&all).await {
            Ok(came_of_it) => {
                for (waiting, done) in all.into_iter().zip(came_of_it) {
                    // Who closed the browser reads it on the status page.
                    drop(waiting.told.send(done));
                }
            }
            Err(error) => {
                let trouble = error.to_string();
                for waiting in all {
                    drop(waiting.told.send(Err(StoreError::Together(trouble.clone()))));
                }
            }
        }
    }

    /// What came of each, when all of it is safe on the disk.
    async fn write_all(&self, all: &[Waiting]) -> Stored<Vec<Stored<Done>>> {
        let mut write = self.0.database.begin().await?;
        let mut came_of_it = Vec::with_capacity(all.len());
        for waiting in all {
            came_of_it.push(self.write_one(&mut write, waiting).await?);
        }
        write.commit().await?;
        Ok(came_of_it)
    }

    /// Writes one as a part that can be undone by itself; the outer error says that the whole has to be undone.
    async fn write_one(&self, write: &mut Transaction<'_, Any>, waiting: &Waiting) -> Stored<Stored<Done>> {
        let mut part = write.begin().await?;
        let done = self.send_in(&mut part, &waiting.sending(), waiting.now).await;
        match done {
            Ok(Done::Sent(_)) => part.commit().await?,
            Ok(Done::Behind(_)) | Err(_) => part.rollback().await?,
        }
        Ok(done)
    }
}
