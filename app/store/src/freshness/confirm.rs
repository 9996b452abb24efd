//! "Still right": an owner says so with the link of a letter, once in each round of checking.

use super::link::Link;
use super::{Checks, LinkTo, Now};
use crate::error::{StoreError, Stored};
use crate::listings::Change;
use domain::directory::{Assured, Listing};
use jiff::civil::Date;
use std::sync::Arc;

/// In the history of a listing: its owner, whoever that was at the time.
pub(super) const OWNER: &str = "owner";

/// Where a link leads now.
#[derive(Clone, Debug)]
pub enum Opened {
    /// It can be answered. The version goes back with the answer.
    Ready { listing: Arc<Listing>, version: i64 },
    /// Somebody has checked the listing since the letter was written.
    Already { listing: Arc<Listing>, on: Date },
    /// Its last day is past.
    Over { listing: Arc<Listing> },
}

/// What came of saying that a listing is still right.
#[derive(Clone, Debug)]
pub enum Confirmed {
    Done,
    /// Nothing was written: this is where the link leads now. `Ready` when the listing has changed since the owner saw it.
    Not(Opened),
}

impl Checks {
    /// Where this link leads. Changes nothing: mail programs open links by themselves. `None` for a link that is not ours and
    /// for a listing that is gone.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn open(&self, to: LinkTo, token: &str, now: Now) -> Stored<Option<Opened>> {
        let Some(link) = Link::read(&self.shared.seal, to, token) else {
            return Ok(None);
        };
        let found = self.listings.open_for_change(&link.listing).await?;
        Ok(found.map(|(listing, version)| {
            let answered = match to {
                LinkTo::Confirm => checked_since(&listing, &link, now.today),
                LinkTo::Change => None,
            };
            match answered {
                Some(on) => Opened::Already { listing, on },
                None if now.today > link.last_day => Opened::Over { listing },
                None => Opened::Ready { listing, version },
            }
        }))
    }

    /// Writes that the owner has checked the listing today. `seen` is the version that the page showed.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn confirm(&self, token: &str, seen: Option<i64>, now: Now) -> Stored<Option<Confirmed>> {
        let opened = self.open(LinkTo::Confirm, token, now).await?;
        let Some(Opened::Ready { listing, version }) = &opened else {
            return Ok(opened.map(Confirmed::Not));
        };
        if seen != Some(*version) {
            return Ok(opened.map(Confirmed::Not));
        }
        let checked = by_owner(listing, now.today);
        match self.write(&checked, *version, now.ms).await {
            Ok(()) => Ok(Some(Confirmed::Done)),
            Err(StoreError::ChangedMeanwhile) => Ok(self.open(LinkTo::Confirm, token, now).await?.map(Confirmed::Not)),
            Err(error) => Err(error),
        }
    }

    async fn write(&self, listing: &Listing, version: i64, at: i64) -> Stored<()> {
        let mut write = self.shared.database.begin().await?;
        self.listings
            .rewrite(&mut write, listing, version, Change { by: OWNER, at })
            .await?;
        write.commit().await?;
        self.listings.changed().await
    }
}

/// The listing as its owner has checked it. Families read which organisation checked it, never which person.
pub(super) fn by_owner(listing: &Listing, on: Date) -> Listing {
    let assured = Assured {
        date: on,
        by: listing.provider.clone(),
    };
    Listing {
        assured: Some(assured),
        ..listing.clone()
    }
}

/// The day of a check later than the round that the link belongs to. A check of today needs no second one.
fn checked_since(listing: &Listing, link: &Link, today: Date) -> Option<Date> {
    let on = listing.assured.as_ref()?.date;
    let later = link.round.is_none_or(|round| on > round);
    (later || on == today).then_some(on)
}
