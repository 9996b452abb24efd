//! What was agreed goes out: families find it when this returns.

use super::{Beside, DraftDone, ListingDraft, ListingDrafts, Step, note, written};
use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::listings::next_version;
use jiff::civil::Date;
use sqlx::{Any, Transaction};

const PUT: &str = "insert into listing (id, document, version, changed_at) values ($1, $2, $3, $4) \
                   on conflict (id) do update set document = excluded.document, withdrawn = 0, \
                   version = excluded.version, changed_at = excluded.changed_at";
/// Over the version that was compared: nobody's change is lost.
const OVER: &str = "update listing set document = $2, version = $3, changed_at = $4 \
                    where id = $1 and version = $5 and withdrawn = 0";
const EVENT: &str = "insert into listing_event (id, listing, at, by_whom, what, document, agreed_by) \
                     values ($1, $2, $3, $4, 'put', $5, $6)";
const DUE: &str = "select id from listing_draft where state = 'agreed' and publish_on <= $1 order by publish_on, id";
const CLOSE: &str = "update listing_draft set state = $2, version = version + 1, changed_at = $3 \
                     where id = $1 and state = 'agreed'";

impl ListingDrafts {
    pub(super) async fn publish(
        &self,
        write: &mut Transaction<'_, Any>,
        draft: &ListingDraft,
        beside: &Beside,
        agreed_by: &str,
        now: i64,
    ) -> Stored<()> {
        let document = written(&beside.listing)?;
        let version = next_version(write).await?;
        let put = sqlx::query(if beside.current.is_some() { OVER } else { PUT })
            .bind(&beside.listing.id)
            .bind(&document)
            .bind(version)
            .bind(now);
        let put = match &beside.current {
            Some((_, seen)) => put.bind(*seen),
            None => put,
        };
        if put.execute(&mut **write).await?.rows_affected() != 1 {
            return Err(StoreError::ChangedMeanwhile);
        }
        sqlx::query(EVENT)
            .bind(row_id(now))
            .bind(&beside.listing.id)
            .bind(now)
            .bind(draft.changed_by.as_str())
            .bind(&document)
            .bind(agreed_by)
            .execute(&mut **write)
            .await?;
        let step = Step {
            draft: &draft.id,
            at: now,
            by: agreed_by,
            what: DraftDone::Published,
            note: "",
            document: &document,
        };
        close(write, step, "published").await
    }

    /// Publishes what was agreed for today or earlier; how many. Where somebody has changed the same part meanwhile, the
    /// draft waits for agreement again.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn publish_due(&self, today: Date, now: i64) -> Stored<usize> {
        let rows: Vec<(String,)> = sqlx::query_as(DUE)
            .bind(today.to_string())
            .fetch_all(self.shared.database.read())
            .await?;
        let mut published = 0;
        for (id,) in rows {
            published += usize::from(self.publish_one(&id, now).await?);
        }
        if published > 0 {
            self.listings.changed().await?;
        }
        Ok(published)
    }

    async fn publish_one(&self, id: &str, now: i64) -> Stored<bool> {
        let Some(draft) = self.read(id).await? else {
            return Ok(false);
        };
        let agreed = draft.steps.iter().rev().find(|step| step.what == DraftDone::Agreed);
        let Some(by) = agreed.map(|step| step.by.clone()) else {
            return Ok(false);
        };
        let beside = self.beside(&draft).await?;
        let mut write = self.shared.database.begin().await?;
        let goes_out = beside.clashes.is_empty() && beside.current.is_some() != draft.is_new();
        if goes_out {
            match self.publish(&mut write, &draft, &beside, by.as_str(), now).await {
                // Another server was faster, or somebody writes at this moment: the next round looks again.
                Err(StoreError::ChangedMeanwhile) => return Ok(false),
                done => done?,
            }
        } else {
            let document = written(&draft.listing)?;
            let step = Step {
                draft: id,
                at: now,
                by: by.as_str(),
                what: DraftDone::Overtaken,
                note: "",
                document: &document,
            };
            close(&mut write, step, "waiting").await?;
        }
        write.commit().await?;
        Ok(goes_out)
    }
}

async fn close(write: &mut Transaction<'_, Any>, step: Step<'_>, state: &str) -> Stored<()> {
    let done = sqlx::query(CLOSE)
        .bind(step.draft)
        .bind(state)
        .bind(step.at)
        .execute(&mut **write)
        .await?;
    if done.rows_affected() != 1 {
        return Err(StoreError::ChangedMeanwhile);
    }
    note(write, step).await
}
