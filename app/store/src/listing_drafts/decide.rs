//! Sending a draft on, giving it back, turning it down, giving it up.

use super::{DraftDone, ListingDrafts, Step, keeper, note};
use crate::error::{StoreError, Stored};
use domain::directory::DraftState;
use domain::people::Staff;

/// The version changes too: whoever decides about it at the same moment is told.
const DECIDE: &str = "update listing_draft set state = $2, version = version + 1, changed_at = $3, publish_on = null \
                      where id = $1 and version = $4 and state in ('writing', 'waiting', 'returned', 'agreed') \
                      returning document";

/// What somebody decides about a draft, and why.
#[derive(Clone, Copy, Debug)]
pub enum DraftStepTaken<'a> {
    Send { note: &'a str },
    Return { note: &'a str },
    Reject { note: &'a str },
    Drop,
}

impl DraftStepTaken<'_> {
    fn leads_to(&self) -> (DraftState, DraftDone, &str) {
        match self {
            Self::Send { note } => (DraftState::Waiting, DraftDone::Sent, note),
            Self::Return { note } => (DraftState::Returned, DraftDone::Returned, note),
            Self::Reject { note } => (DraftState::Rejected, DraftDone::Rejected, note),
            Self::Drop => (DraftState::Dropped, DraftDone::Dropped, ""),
        }
    }
}

impl ListingDrafts {
    /// Takes a step with the version of a draft that was seen.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for a worker who may not edit listings, [`StoreError::ChangedMeanwhile`] when somebody else
    /// saved or decided, [`StoreError::Database`].
    pub async fn take(&self, staff: &Staff, id: &str, seen: i64, step: DraftStepTaken<'_>, now: i64) -> Stored<()> {
        keeper(staff)?;
        let (state, what, words) = step.leads_to();
        let mut write = self.shared.database.begin().await?;
        let row: Option<(String,)> = sqlx::query_as(DECIDE)
            .bind(id)
            .bind(state.key())
            .bind(now)
            .bind(seen)
            .fetch_optional(&mut *write)
            .await?;
        let (document,) = row.ok_or(StoreError::ChangedMeanwhile)?;
        let step = Step {
            draft: id,
            at: now,
            by: staff.id.as_str(),
            what,
            note: words,
            document: &document,
        };
        note(&mut write, step).await?;
        Ok(write.commit().await?)
    }
}
