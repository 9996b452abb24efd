//! Writes many rows of an import with one statement: a server elsewhere is asked a hundred times less often.

use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::listings::Change;
use crate::tuples::{BATCH, tuples};
use domain::directory::Listing;
use domain::directory::import::Step;
use sqlx::any::AnyArguments;
use sqlx::query::Query;
use sqlx::{Any, AssertSqlSafe, Transaction};

/// Who writes it, when, and as which version of the directory.
#[derive(Clone, Copy)]
pub(super) struct Stamp<'a> {
    pub version: i64,
    pub change: Change<'a>,
}

/// Puts new listings in, each with its history.
///
/// # Errors
/// [`StoreError::ChangedMeanwhile`] when one of them is there.
pub(super) async fn add(write: &mut Transaction<'_, Any>, new: &[&Listing], stamp: Stamp<'_>) -> Stored<()> {
    if new.is_empty() {
        return Ok(());
    }
    let Change { by, at } = stamp.change;
    let documents = new.iter().map(|listing| text(listing)).collect::<Stored<Vec<_>>>()?;
    let sql = statement("listing (id, document, version, changed_at)", new.len(), 4) + " on conflict (id) do nothing";
    let mut query = prepared(sql, new.len());
    for (listing, document) in new.iter().zip(&documents) {
        query = query.bind(&listing.id).bind(document).bind(stamp.version).bind(at);
    }
    if query.execute(&mut **write).await?.rows_affected() != new.len() as u64 {
        return Err(StoreError::ChangedMeanwhile);
    }
    let columns = "listing_event (id, listing, at, by_whom, what, document)";
    let mut query = prepared(statement(columns, new.len(), 6), new.len());
    for (listing, document) in new.iter().zip(&documents) {
        let event = query.bind(row_id(at)).bind(&listing.id).bind(at);
        query = event.bind(by).bind("put").bind(document);
    }
    query.execute(&mut **write).await?;
    Ok(())
}

/// Keeps what the source said of each row, for the next copy of the file.
pub(super) async fn remember(write: &mut Transaction<'_, Any>, source: &str, steps: &[Step]) -> Stored<()> {
    let columns = "import_row (source, external_id, listing, document, state)";
    let sql = statement(columns, steps.len(), 5)
        + " on conflict (source, external_id) do update set listing = excluded.listing, \
           document = excluded.document, state = excluded.state";
    let mut query = prepared(sql, steps.len());
    for step in steps {
        let row = query.bind(source).bind(&step.external).bind(&step.listing_id);
        query = row.bind(text(&step.base)?).bind(step.was.key());
    }
    query.execute(&mut **write).await?;
    Ok(())
}

pub(super) fn text(listing: &Listing) -> Stored<String> {
    serde_json::to_string(listing).map_err(|_| StoreError::Document("listing"))
}

fn statement(into: &str, rows: usize, values: usize) -> String {
    format!("insert into {into} values {}", tuples(rows, values))
}

/// Only a full batch comes again, and is worth keeping.
fn prepared<'q>(sql: String, rows: usize) -> Query<'q, Any, AnyArguments> {
    sqlx::query(AssertSqlSafe(sql)).persistent(rows == BATCH)
}
