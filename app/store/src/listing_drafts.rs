//! Listings on their way to families: written by one person, agreed by another, published at once or on a day.

mod agree;
mod begin;
mod decide;
mod publish;
mod read;
mod together;

use crate::chance::row_id;
use crate::error::{StoreError, Stored};
use crate::listings::Listings;
use crate::shared::Shared;
use domain::directory::{DraftState, Listing};
use domain::people::{Action, Staff, StaffId};
use jiff::civil::Date;
use sqlx::{Any, Transaction};
use std::sync::Arc;

pub use agree::{Agreement, Beside};
pub use decide::DraftStepTaken;

#[derive(Clone)]
pub struct ListingDrafts {
    pub(crate) shared: Arc<Shared>,
    pub(crate) listings: Listings,
}

/// A draft as somebody opens it.
#[derive(Clone, Debug)]
pub struct ListingDraft {
    pub id: String,
    /// As it is written now.
    pub listing: Arc<Listing>,
    /// As families read it when the draft was begun; none for a new listing.
    pub base: Option<Arc<Listing>>,
    /// To be handed back with each change.
    pub version: i64,
    pub state: DraftState,
    /// Epoch milliseconds.
    pub changed_at: i64,
    pub changed_by: StaffId,
    /// The day on which it goes out, once it is agreed.
    pub publish_on: Option<Date>,
    /// The oldest first.
    pub steps: Vec<DraftStep>,
}

/// Something that happened to a draft.
#[derive(Clone, Debug)]
pub struct DraftStep {
    pub at: i64,
    pub by: StaffId,
    pub what: DraftDone,
    pub note: String,
}

/// A draft in a list.
#[derive(Clone, Debug)]
pub struct DraftRow {
    pub id: String,
    pub listing: String,
    pub name: String,
    pub is_new: bool,
    pub state: DraftState,
    pub changed_at: i64,
    pub changed_by: StaffId,
    pub publish_on: Option<Date>,
}

/// What can happen to a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftDone {
    Begun,
    Saved,
    Sent,
    Returned,
    Rejected,
    Agreed,
    Published,
    Dropped,
    /// The listing was changed by somebody else in the same part, before its day came.
    Overtaken,
}

impl DraftDone {
    const ALL: [Self; 9] = [
        Self::Begun,
        Self::Saved,
        Self::Sent,
        Self::Returned,
        Self::Rejected,
        Self::Agreed,
        Self::Published,
        Self::Dropped,
        Self::Overtaken,
    ];

    /// As in the table and in the words `staff-draft-done-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Saved => "saved",
            Self::Sent => "sent",
            Self::Returned => "returned",
            Self::Rejected => "rejected",
            Self::Agreed => "agreed",
            Self::Published => "published",
            Self::Dropped => "dropped",
            Self::Overtaken => "overtaken",
        }
    }

    fn of(id: &str) -> Stored<Self> {
        let known = Self::ALL.into_iter().find(|done| done.id() == id);
        known.ok_or(StoreError::Document("listing_draft_event"))
    }
}

impl ListingDraft {
    /// Everybody whose words may be in it.
    pub fn authors(&self) -> Vec<StaffId> {
        let wrote = self
            .steps
            .iter()
            .filter(|step| matches!(step.what, DraftDone::Begun | DraftDone::Saved));
        let mut authors: Vec<StaffId> = wrote.map(|step| step.by.clone()).collect();
        authors.sort_unstable();
        authors.dedup();
        authors
    }

    pub fn is_new(&self) -> bool {
        self.base.is_none()
    }
}

/// One step of a draft, written in the transaction that takes it.
struct Step<'a> {
    draft: &'a str,
    at: i64,
    by: &'a str,
    what: DraftDone,
    note: &'a str,
    document: &'a str,
}

async fn note(write: &mut Transaction<'_, Any>, step: Step<'_>) -> Stored<()> {
    let sql = "insert into listing_draft_event (id, draft, at, by_whom, what, note, document) \
               values ($1, $2, $3, $4, $5, $6, $7)";
    sqlx::query(sql)
        .bind(row_id(step.at))
        .bind(step.draft)
        .bind(step.at)
        .bind(step.by)
        .bind(step.what.id())
        .bind(step.note)
        .bind(step.document)
        .execute(&mut **write)
        .await?;
    Ok(())
}

fn keeper(staff: &Staff) -> Stored<()> {
    if staff.may(Action::EditListings) {
        Ok(())
    } else {
        Err(StoreError::NotYours)
    }
}

fn written(listing: &Listing) -> Stored<String> {
    serde_json::to_string(listing).map_err(|_| StoreError::Document("listing_draft"))
}

fn read_back(document: &str) -> Stored<Listing> {
    serde_json::from_str(document).map_err(|_| StoreError::Document("listing_draft"))
}

#[cfg(test)]
mod tests;
