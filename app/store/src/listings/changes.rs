//! Reads what has changed in the table of listings since a version of it, a piece at a time.

use crate::database::Database;
use crate::error::{StoreError, Stored};
use crate::search::Changes;
use domain::directory::Listing;
use std::sync::Arc;
use tokio::task::JoinHandle;

/// Listings that are read at a time, so that thousands of documents need not lie in memory beside what is read from them.
const AT_ONCE: usize = 500;

const SINCE: &str = "select id, document, withdrawn, version from listing where (version, id) > ($1, $2) \
                     order by version, id limit $3";

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    document: String,
    withdrawn: i64,
    version: i64,
}

/// What every listing says that is newer than `version`.
pub(super) async fn since(version: i64, database: &Database) -> Stored<Changes> {
    let mut changes = Changes::new();
    let mut from = (version + 1, String::new());
    let mut reading: Option<JoinHandle<Stored<Changes>>> = None;
    // One connection for all pieces: each keeps some of what went through it in a memory of its own.
    let mut connection = database.read().acquire().await?;
    loop {
        let rows: Vec<Row> = sqlx::query_as(SINCE)
            .bind(from.0)
            .bind(&from.1)
            .bind(AT_ONCE as i64)
            .fetch_all(&mut *connection)
            .await?;
        if let Some(reading) = reading.take() {
            changes.extend(read(reading).await?);
        }
        let Some(last) = rows.last() else {
            return Ok(changes);
        };
        from = (last.version, last.id.clone());
        // Documents are understood while the next are fetched.
        reading = Some(tokio::task::spawn_blocking(move || {
            rows.into_iter().map(Row::said).collect()
        }));
    }
}

async fn read(reading: JoinHandle<Stored<Changes>>) -> Stored<Changes> {
    reading.await.map_err(|_| StoreError::Document("listing"))?
}

impl Row {
    /// From here on nobody can know where a refuge is: what is kept in memory, all pages and searches read.
    fn said(self) -> Stored<(String, Option<Arc<Listing>>)> {
        if self.withdrawn != 0 {
            return Ok((self.id, None));
        }
        let whole: Listing = serde_json::from_str(&self.document).map_err(|_| StoreError::Document("listing"))?;
        let mut listing = whole.for_everyone();
        give_back(&mut listing);
        Ok((self.id, Some(Arc::new(listing))))
    }
}

/// Lists are read with room for more: in thousands of listings that comes to megabytes.
fn give_back(listing: &mut Listing) {
    listing.times.shrink_to_fit();
    listing.categories.shrink_to_fit();
    listing.languages.shrink_to_fit();
    listing.audience.shrink_to_fit();
    listing.ways.shrink_to_fit();
}
