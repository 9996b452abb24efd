//! Opening drafts, and the list of those that are on their way.

use super::{DraftDone, DraftRow, DraftStep, ListingDraft, ListingDrafts, keeper, read_back};
use crate::error::{StoreError, Stored};
use domain::directory::{DraftState, Listing};
use domain::people::{Staff, StaffId};
use jiff::civil::Date;
use std::sync::Arc;

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub id: String,
    pub listing: String,
    pub base: String,
    pub document: String,
    pub version: i64,
    pub state: String,
    pub changed_at: i64,
    pub changed_by: String,
    pub publish_on: Option<String>,
}

const ONE: &str = "select id, listing, base, document, version, state, changed_at, changed_by, publish_on \
                   from listing_draft where id = $1";
const OPEN: &str = "select id, listing, base, document, version, state, changed_at, changed_by, publish_on \
                    from listing_draft where state in ('writing', 'waiting', 'returned', 'agreed') \
                    order by changed_at, id";
/// What is agreed to goes out in the same moment, and after it.
const STEPS: &str = "select at, by_whom, what, note from listing_draft_event where draft = $1 \
                     order by at, case when what = 'published' then 1 else 0 end, id";

impl Row {
    pub fn state(&self) -> Stored<DraftState> {
        DraftState::from_key(&self.state).ok_or(StoreError::Document("listing_draft"))
    }

    pub fn base(&self) -> Stored<Option<Listing>> {
        if self.base.is_empty() {
            return Ok(None);
        }
        read_back(&self.base).map(Some)
    }

    pub fn publish_on(&self) -> Stored<Option<Date>> {
        let read = |day: &str| day.parse().map_err(|_| StoreError::Document("listing_draft"));
        self.publish_on.as_deref().map(read).transpose()
    }
}

impl ListingDrafts {
    /// A draft, whatever has become of it.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not edit listings, [`StoreError::Database`].
    pub async fn open(&self, staff: &Staff, id: &str) -> Stored<Option<ListingDraft>> {
        keeper(staff)?;
        self.read(id).await
    }

    pub(super) async fn read(&self, id: &str) -> Stored<Option<ListingDraft>> {
        let row: Option<Row> = sqlx::query_as(ONE)
            .bind(id)
            .fetch_optional(self.shared.database.read())
            .await?;
        let Some(row) = row else { return Ok(None) };
        let steps: Vec<(i64, String, String, String)> = sqlx::query_as(STEPS)
            .bind(id)
            .fetch_all(self.shared.database.read())
            .await?;
        let step = |(at, by, what, note): (i64, String, String, String)| {
            Ok(DraftStep {
                at,
                by: StaffId::new(by),
                what: DraftDone::of(&what)?,
                note,
            })
        };
        Ok(Some(ListingDraft {
            listing: Arc::new(read_back(&row.document)?),
            base: row.base()?.map(Arc::new),
            version: row.version,
            state: row.state()?,
            publish_on: row.publish_on()?,
            changed_at: row.changed_at,
            changed_by: StaffId::new(row.changed_by),
            id: row.id,
            steps: steps.into_iter().map(step).collect::<Stored<_>>()?,
        }))
    }

    /// Every draft on its way, the one that waits longest first.
    ///
    /// # Errors
    /// [`StoreError::NotYours`], [`StoreError::Database`].
    pub async fn on_their_way(&self, staff: &Staff) -> Stored<Vec<DraftRow>> {
        keeper(staff)?;
        let rows: Vec<Row> = sqlx::query_as(OPEN).fetch_all(self.shared.database.read()).await?;
        let told = |row: Row| {
            Ok(DraftRow {
                name: read_back(&row.document)?.name,
                is_new: row.base.is_empty(),
                state: row.state()?,
                publish_on: row.publish_on()?,
                changed_at: row.changed_at,
                changed_by: StaffId::new(row.changed_by),
                id: row.id,
                listing: row.listing,
            })
        };
        rows.into_iter().map(told).collect()
    }

    /// The open draft of a listing, by id.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn open_of(&self, listing: &str) -> Stored<Option<String>> {
        let sql = "select id from listing_draft where listing = $1 \
                   and state in ('writing', 'waiting', 'returned', 'agreed')";
        let row: Option<(String,)> = sqlx::query_as(sql)
            .bind(listing)
            .fetch_optional(self.shared.database.read())
            .await?;
        Ok(row.map(|(id,)| id))
    }
}
