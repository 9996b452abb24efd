//! Keeps one snapshot of all listings, and takes a new one when the table has changed, here or on another server.

use crate::error::{StoreError, Stored};
use crate::search::{CategoryWords, Changed, Snapshot};
use crate::shared::Shared;
use domain::directory::Listing;
use domain::place::Place;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// How long a snapshot is trusted before the table is asked whether it still holds.
const TRUSTED: Duration = Duration::from_secs(1);

/// Listings that are changed one by one before everything is built anew, which also tidies up.
const MOST_CHANGES: usize = 300;

pub(super) struct Memory {
    shared: Arc<Shared>,
    place: Arc<Place>,
    words: Arc<CategoryWords>,
    current: RwLock<Option<Held>>,
    /// Only one visitor at a time asks the table; the others go on with what there is.
    asking: Mutex<()>,
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
            asking: Mutex::new(()),
        }
    }

    pub async fn snapshot(&self) -> Stored<Arc<Snapshot>> {
        let Some(held) = self.held() else {
            let _turn = self.asking.lock().await;
            return match self.held() {
                Some(held) => Ok(held.snapshot),
                None => self.renew(None).await,
            };
        };
        if held.asked.elapsed() < TRUSTED {
            return Ok(held.snapshot);
        }
        let Ok(_turn) = self.asking.try_lock() else {
            return Ok(held.snapshot);
        };
        match self.renew(self.held()).await {
            Ok(snapshot) => Ok(snapshot),
            Err(trouble) => {
                // A family that searches is better served with the listings of a moment ago than with an error.
                tracing::warn!(%trouble, "the listings could not be renewed; those in memory are shown");
                Ok(self.hold(held.snapshot))
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
            Some(held) => Arc::new(self.follow(held.snapshot, version).await?),
            None => Arc::new(self.build(version).await?),
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

    /// Takes over what changed since; with many changes, building anew is less work.
    async fn follow(&self, before: Arc<Snapshot>, version: i64) -> Stored<Snapshot> {
        let sql = "select id, document, withdrawn from listing where version > $1 order by version limit $2";
        let rows: Vec<(String, String, i64)> = sqlx::query_as(sql)
            .bind(before.version)
            .bind(MOST_CHANGES as i64 + 1)
            .fetch_all(self.shared.database.read())
            .await?;
        if rows.len() + before.patched > MOST_CHANGES {
            return self.build(version).await;
        }
        let following = tokio::task::spawn_blocking(move || {
            let change = |(id, document, withdrawn): (String, String, i64)| match withdrawn {
                0 => for_everyone(&document).map(|listing| Changed::Put(Arc::new(listing))),
                _ => Ok(Changed::Withdrawn(id)),
            };
            let changes = rows.into_iter().map(change).collect::<Result<_, _>>();
            before.changed(version, changes.map_err(|_| StoreError::Document("listing"))?)
        });
        following.await.map_err(|_| StoreError::Document("listing"))?
    }

    /// Reads the version first: a change that comes in between is read now and asked for again a second later.
    async fn build(&self, version: i64) -> Stored<Snapshot> {
        let rows: Vec<(String,)> = sqlx::query_as("select document from listing where withdrawn = 0")
            .fetch_all(self.shared.database.read())
            .await?;
        let (words, place) = (Arc::clone(&self.words), Arc::clone(&self.place));
        let building = tokio::task::spawn_blocking(move || {
            let read = |(document,): (String,)| for_everyone(&document).map(Arc::new);
            let listings = rows.into_iter().map(read).collect::<Result<_, _>>();
            Snapshot::build(
                version,
                listings.map_err(|_| StoreError::Document("listing"))?,
                &words,
                &place,
            )
        });
        building.await.map_err(|_| StoreError::Document("listing"))?
    }

    async fn version(&self) -> Stored<i64> {
        let (version,): (i64,) = sqlx::query_as("select value from tally where name = 'listings'")
            .fetch_one(self.shared.database.read())
            .await?;
        Ok(version)
    }

    fn held(&self) -> Option<Held> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// From here on nobody can know where a refuge is: what is kept in memory, all pages and searches read.
fn for_everyone(document: &str) -> serde_json::Result<Listing> {
    serde_json::from_str::<Listing>(document).map(Listing::for_everyone)
}
