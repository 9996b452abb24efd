//! Writes an import in one transaction. A listing that somebody changed since the plan was made stops all of it.

use super::Imports;
use super::batch::{Stamp, add, remember};
use crate::error::{StoreError, Stored};
use crate::listings::{Change, next_version, note, written_over};
use crate::tuples::BATCH;
use domain::directory::Listing;
use domain::directory::import::{Agreed, Step, Write};
use sqlx::{Any, Transaction};

const OVER: &str =
    "update listing set document = $2, withdrawn = 0, version = $3, changed_at = $4 where id = $1 and version = $5";
const WITHDRAW: &str = "update listing set withdrawn = 1, version = $3, changed_at = $4 \
                        where id = $1 and document = $2 and version = $5 and withdrawn = 0";
impl Imports {
    /// Does what was planned and agreed. `progress` is told how many steps are done.
    ///
    /// # Errors
    /// [`StoreError::ChangedMeanwhile`] when a listing is no longer as the plan saw it, [`StoreError::Database`]; then nothing
    /// is written.
    pub async fn apply(
        &self,
        source: &str,
        agreed: Agreed<'_>,
        change: Change<'_>,
        progress: &mut (dyn FnMut(usize) + Send),
    ) -> Stored<()> {
        let plan = agreed.plan();
        if plan.steps.is_empty() {
            return Ok(());
        }
        let mut write = self.listings.shared.database.begin().await?;
        let version = next_version(&mut write).await?;
        let stamp = Stamp { version, change };
        let mut done = 0;
        for steps in plan.steps.chunks(BATCH) {
            let new: Vec<&Listing> = steps.iter().filter_map(is_new).collect();
            add(&mut write, &new, stamp).await?;
            for step in steps {
                run(&mut write, step, stamp).await?;
            }
            remember(&mut write, source, steps).await?;
            done += steps.len();
            progress(done);
        }
        write.commit().await?;
        self.listings.changed().await
    }
}

fn is_new(step: &Step) -> Option<&Listing> {
    match &step.write {
        Write::New(listing) => Some(listing),
        Write::Nothing | Write::Over { .. } | Write::Withdraw { .. } => None,
    }
}

/// Changes or takes out what is there; only if it is as the plan saw it.
async fn run(write: &mut Transaction<'_, Any>, step: &Step, stamp: Stamp<'_>) -> Stored<()> {
    let (sql, what, document, seen) = match &step.write {
        Write::Nothing | Write::New(_) => return Ok(()),
        Write::Over { listing, seen } => (OVER, "put", written_over(write, listing, stamp.change).await?, *seen),
        Write::Withdraw { seen } => (WITHDRAW, "withdrawn", now(write, &step.listing_id).await?, *seen),
    };
    let changed = sqlx::query(sql)
        .bind(&step.listing_id)
        .bind(&document)
        .bind(stamp.version)
        .bind(stamp.change.at)
        .bind(seen)
        .execute(&mut **write)
        .await?;
    if changed.rows_affected() != 1 {
        return Err(StoreError::ChangedMeanwhile);
    }
    note(write, &step.listing_id, stamp.change, what, &document).await
}

/// What a listing says as it is taken out: its history shows it.
async fn now(write: &mut Transaction<'_, Any>, id: &str) -> Stored<String> {
    let row: Option<(String,)> = sqlx::query_as("select document from listing where id = $1")
        .bind(id)
        .fetch_optional(&mut **write)
        .await?;
    row.map(|(document,)| document).ok_or(StoreError::ChangedMeanwhile)
}
