//! Keeps one snapshot of all listings, and takes over what has changed in the table since, here or on another server.

use super::changes;
use crate::error::{StoreError, Stored};
use crate::search::{CategoryWords, Snapshot};
use crate::shared::Shared;
use domain::place::Place;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// How long a snapshot is trusted before the table is asked whether it still holds. With the time that it takes to take over
/// a change, families everywhere find what staff have written within a second.
const TRUSTED: Duration = Duration::from_millis(250);

/// How long a visitor waits for a change to be taken over. A large one (an import) goes on behind them, and they see the
/// listings of a moment ago.
const PATIENCE: Duration = Duration::from_millis(250);

pub(super) struct Memory {
    shared: Arc<Shared>,
    place: Arc<Place>,
    words: Arc<CategoryWords>,
    current: RwLock<Option<Held>>,
    /// Only one visitor at a time asks the table; the others go on with what there is.
    asking: Arc<Mutex<()>>,
}

#[derive(Clone)]
struct Held {
    snapshot: Arc<Snapshot>,
    asked: Instant,
}

impl Memory {
    pub fn new(shared: Arc<Shared>, place: Arc<Place>, words: CategoryWords) -> Self {
        Self {
            shared,
            place,
            words: Arc::new(words),
            current: RwLock::new(None),
            asking: Arc::default(),
        }
    }

    pub async fn snapshot(self: &Arc<Self>) -> Stored<Arc<Snapshot>> {
        let Some(held) = self.held() else {
            return self.first().await;
        };
        if held.asked.elapsed() < TRUSTED {
            return Ok(held.snapshot);
        }
        let Ok(turn) = Arc::clone(&self.asking).try_lock_owned() else {
            return Ok(held.snapshot);
        };
        let memory = Arc::clone(self);
        let renewing = tokio::spawn(async move {
            let _turn = turn;
            memory.renewed().await
        });
        match tokio::time::timeout(PATIENCE, renewing).await {
            Ok(Ok(Some(snapshot))) => Ok(snapshot),
            Ok(Ok(None) | Err(_)) | Err(_) => Ok(held.snapshot),
        }
    }

    /// Reads all listings, in a task of its own: a visitor who gives up waiting must not end it for those who wait too.
    async fn first(self: &Arc<Self>) -> Stored<Arc<Snapshot>> {
        let memory = Arc::clone(self);
        let reading = tokio::spawn(async move {
            let _turn = memory.asking.lock().await;
            match memory.held() {
                Some(held) => Ok(held.snapshot),
                None => memory.renew(None).await,
            }
        });
        reading.await.map_err(|_| StoreError::Document("listing"))?
    }

    /// A family that searches is better served with the listings of a moment ago than with an error.
    async fn renewed(&self) -> Option<Arc<Snapshot>> {
        let held = self.held()?;
        match self.renew(Some(held.clone())).await {
            Ok(snapshot) => Some(snapshot),
            Err(trouble) => {
                tracing::warn!(%trouble, "the listings could not be renewed; those in memory are shown");
                Some(self.hold(held.snapshot))
            }
        }
    }

    /// Takes the change that was just written into memory, so that who made it sees it at once.
    pub async fn changed(&self) -> Stored<()> {
        let _turn = self.asking.lock().await;
        // Nobody has asked yet: the first to ask reads the table as it is then. A command that writes and ends never does.
        if let Some(held) = self.held() {
            self.renew(Some(held)).await?;
        }
        Ok(())
    }

    async fn renew(&self, held: Option<Held>) -> Stored<Arc<Snapshot>> {
        let version = self.version().await?;
        let snapshot = match held {
            Some(held) if held.snapshot.version == version => held.snapshot,
            Some(held) => self.follow(held.snapshot, version).await?,
            None => {
                let empty = Snapshot::empty(&self.words, &self.place);
                self.follow(Arc::new(empty), version).await?
            }
        };
        Ok(self.hold(snapshot))
    }

    fn hold(&self, snapshot: Arc<Snapshot>) -> Arc<Snapshot> {
        let held = Held {
            snapshot: Arc::clone(&snapshot),
            asked: Instant::now(),
        };
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(held);
        snapshot
    }

    /// Takes over what changed since. The version was read before: a change that comes in between is read now, and once more
    /// at the next question.
    async fn follow(&self, before: Arc<Snapshot>, version: i64) -> Stored<Arc<Snapshot>> {
        let changes = changes::since(before.version, &self.shared.database).await?;
        let following = tokio::task::spawn_blocking(move || before.changed(version, changes).map(Arc::new));
        following.await.map_err(|_| StoreError::Document("listing"))?
    }

    async fn version(&self) -> Stored<i64> {
        let (version,): (i64,) = sqlx::query_as("select value from tally where name = 'listings'")
            .fetch_one(self.shared.database.read())
            .await?;
        Ok(version)
    }

    #[cfg(test)]
    pub fn is_read(&self) -> bool {
        self.held().is_some()
    }

    fn held(&self) -> Option<Held> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
