//! Writes an import in one transaction. A listing that somebody changed since the plan was made stops all of it.

use super::{Imports, SAY_EVERY};
use crate::error::{StoreError, Stored};
use crate::listings::{Change, next_version, note};
use domain::directory::Listing;
use domain::directory::import::{Agreed, Step, Write};
use sqlx::{Any, Transaction};

const NEW: &str =
    "insert into listing (id, document, version, changed_at) values ($1, $2, $3, $4) on conflict (id) do nothing";
const OVER: &str =
    "update listing set document = $2, withdrawn = 0, version = $3, changed_at = $4 where id = $1 and version = $5";
const WITHDRAW: &str = "update listing set withdrawn = 1, version = $3, changed_at = $4 \
                        where id = $1 and document = $2 and version = $5 and withdrawn = 0";
const REMEMBER: &str = "insert into import_row (source, external_id, listing, document, state) values ($1, $2, $3, $4, $5) \
                        on conflict (source, external_id) do update set listing = excluded.listing, \
                        document = excluded.document, state = excluded.state";

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
        for (done, step) in plan.steps.iter().enumerate() {
            run(&mut write, step, version, change).await?;
            remember(&mut write, source, step).await?;
            if (done + 1) % SAY_EVERY == 0 {
                progress(done + 1);
            }
        }
        write.commit().await?;
        self.listings.changed().await
    }
}

async fn run(write: &mut Transaction<'_, Any>, step: &Step, version: i64, change: Change<'_>) -> Stored<()> {
    let (sql, what, document, seen) = match &step.write {
        Write::Nothing => return Ok(()),
        Write::New(listing) => (NEW, "put", text(listing)?, None),
        Write::Over { listing, seen } => (OVER, "put", text(listing)?, Some(*seen)),
        Write::Withdraw { seen } => (WITHDRAW, "withdrawn", now(write, &step.listing_id).await?, Some(*seen)),
    };
    let query = sqlx::query(sql)
        .bind(&step.listing_id)
        .bind(&document)
        .bind(version)
        .bind(change.at);
    let query = match seen {
        Some(seen) => query.bind(seen),
        None => query,
    };
    if query.execute(&mut **write).await?.rows_affected() != 1 {
        return Err(StoreError::ChangedMeanwhile);
    }
    note(write, &step.listing_id, change, what, &document).await
}

/// What a listing says as it is taken out: its history shows it.
async fn now(write: &mut Transaction<'_, Any>, id: &str) -> Stored<String> {
    let row: Option<(String,)> = sqlx::query_as("select document from listing where id = $1")
        .bind(id)
        .fetch_optional(&mut **write)
        .await?;
    row.map(|(document,)| document).ok_or(StoreError::ChangedMeanwhile)
}

async fn remember(write: &mut Transaction<'_, Any>, source: &str, step: &Step) -> Stored<()> {
    sqlx::query(REMEMBER)
        .bind(source)
        .bind(&step.external)
        .bind(&step.listing_id)
        .bind(text(&step.base)?)
        .bind(step.was.key())
        .execute(&mut **write)
        .await?;
    Ok(())
}

fn text(listing: &Listing) -> Stored<String> {
    serde_json::to_string(listing).map_err(|_| StoreError::Document("listing"))
}
