//! Agreeing to a draft: it goes out at once, or on its day.

use super::{DraftDone, ListingDraft, ListingDrafts, Step, note, together::together, written};
use crate::error::{StoreError, Stored};
use domain::directory::{Listing, may_agree};
use domain::people::Staff;
use domain::place::AgreedBy;
use jiff::civil::Date;
use std::sync::Arc;

/// What somebody saw when they agreed, and when it shall go out.
#[derive(Clone, Copy, Debug)]
pub struct Agreement {
    pub rule: AgreedBy,
    pub version: i64,
    /// The version of the listing that families read, 0 where there is none yet.
    pub beside: i64,
    /// A day to come; none for at once.
    pub publish_on: Option<Date>,
    pub now: i64,
}

/// A draft beside what families read now.
#[derive(Clone, Debug)]
pub struct Beside {
    /// As it would go out: the draft, with what others changed meanwhile in other parts.
    pub listing: Arc<Listing>,
    /// What families read now, and its version; none when they read nothing.
    pub current: Option<(Arc<Listing>, i64)>,
    /// Parts that somebody else has changed too since the draft was begun, by their names in the document.
    pub clashes: Vec<String>,
}

const AGREE: &str = "update listing_draft set state = 'agreed', version = version + 1, changed_at = $2, \
                     base = $3, document = $4, publish_on = $5 \
                     where id = $1 and version = $6 and state in ('writing', 'waiting', 'returned')";

impl ListingDrafts {
    /// What a draft changes, seen from today.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Document`].
    pub async fn beside(&self, draft: &ListingDraft) -> Stored<Beside> {
        let current = self.listings.open_for_change(&draft.listing.id).await?;
        let (listing, clashes) = match (&current, &draft.base) {
            (Some((theirs, _)), Some(base)) => {
                let made = together(base, &draft.listing, theirs)?;
                (Arc::new(made.listing), made.clashes)
            }
            (_, None) | (None, _) => (Arc::clone(&draft.listing), Vec::new()),
        };
        Ok(Beside {
            listing,
            current,
            clashes,
        })
    }

    /// Agrees to a draft as it was seen beside the listing as it was seen.
    ///
    /// # Errors
    /// [`StoreError::NotYours`] for whoever may not agree to it, [`StoreError::ChangedMeanwhile`] when the draft or the
    /// listing is no longer as it was seen, [`StoreError::NotFound`], [`StoreError::Database`].
    pub async fn agree(&self, staff: &Staff, id: &str, agreement: Agreement) -> Stored<()> {
        let draft = self.open(staff, id).await?.ok_or(StoreError::NotFound)?;
        may_agree(agreement.rule, staff, &draft.authors()).map_err(|_| StoreError::NotYours)?;
        let beside = self.beside(&draft).await?;
        let version = beside.current.as_ref().map_or(0, |(_, version)| *version);
        if version != agreement.beside || !beside.listing.lacks().is_empty() {
            return Err(StoreError::ChangedMeanwhile);
        }
        let base = match &beside.current {
            Some((listing, _)) => written(listing)?,
            None => String::new(),
        };
        let document = written(&beside.listing)?;
        let mut write = self.shared.database.begin().await?;
        let done = sqlx::query(AGREE)
            .bind(id)
            .bind(agreement.now)
            .bind(base)
            .bind(&document)
            .bind(agreement.publish_on.map(|day| day.to_string()))
            .bind(agreement.version)
            .execute(&mut *write)
            .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::ChangedMeanwhile);
        }
        let day = agreement.publish_on.map(|day| day.to_string()).unwrap_or_default();
        let step = Step {
            draft: id,
            at: agreement.now,
            by: staff.id.as_str(),
            what: DraftDone::Agreed,
            note: &day,
            document: &document,
        };
        note(&mut write, step).await?;
        if agreement.publish_on.is_none() {
            self.publish(&mut write, &draft, &beside, staff.id.as_str(), agreement.now)
                .await?;
        }
        write.commit().await?;
        self.listings.changed().await
    }
}
