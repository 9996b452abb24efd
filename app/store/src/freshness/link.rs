//! The links in a letter to an owner: each leads to one page for one listing, and works for some weeks.
//!
//! A link holds no secret of anybody: the listing's id, the round of checking, and its last day. It is signed, so that
//! nobody can make one up or turn one into another.

use super::{Checks, Now};
use crate::error::Stored;
use crate::seal::Seal;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::directory::Listing;
use jiff::{ToSpan, civil::Date};

/// Nothing longer was ever sent out.
const LONGEST: usize = 1000;

/// The one thing that a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkTo {
    /// To say that all of a listing is still right.
    Confirm,
    /// To say what should change.
    Change,
}

impl LinkTo {
    fn word(self) -> &'static str {
        match self {
            LinkTo::Confirm => "confirm a listing",
            LinkTo::Change => "change a listing",
        }
    }
}

/// What the links of one letter end in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Links {
    pub confirm: String,
    pub change: String,
}

/// What a link says, once its signature is found right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub listing: String,
    /// The date of the check that was the last when the letter was written.
    pub round: Option<Date>,
    pub last_day: Date,
}

impl Link {
    pub fn sign(&self, seal: &Seal, to: LinkTo) -> Stored<String> {
        let round = self.round.map(|date| date.to_string()).unwrap_or_default();
        let said = [&self.last_day.to_string(), &round, &self.listing]
            .map(String::as_str)
            .join("\n");
        let signature = seal.sign(to.word(), said.as_bytes())?;
        Ok(format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(said),
            URL_SAFE_NO_PAD.encode(signature)
        ))
    }

    /// `None` for whatever was not signed here for this purpose.
    pub fn read(seal: &Seal, to: LinkTo, token: &str) -> Option<Self> {
        let (said, signature) = token.split_once('.').filter(|_| token.len() <= LONGEST)?;
        let (said, signature) = (
            URL_SAFE_NO_PAD.decode(said).ok()?,
            URL_SAFE_NO_PAD.decode(signature).ok()?,
        );
        if !seal.is_signed(to.word(), &said, &signature) {
            return None;
        }
        let said = String::from_utf8(said).ok()?;
        let mut parts = said.splitn(3, '\n');
        let (last_day, round, listing) = (parts.next()?, parts.next()?, parts.next()?);
        let round = if round.is_empty() {
            None
        } else {
            Some(round.parse().ok()?)
        };
        Some(Self {
            listing: listing.to_owned(),
            round,
            last_day: last_day.parse().ok()?,
        })
    }
}

impl Checks {
    /// New links for this listing as it stands.
    ///
    /// # Errors
    /// [`crate::StoreError::Sealed`] when there is no key.
    pub fn links(&self, listing: &Listing, now: Now) -> Stored<Links> {
        let link = Link {
            listing: listing.id.clone(),
            round: listing.assured.as_ref().map(|assured| assured.date),
            last_day: now.today.saturating_add(self.place.rhythm.link_days.days()),
        };
        Ok(Links {
            confirm: link.sign(&self.shared.seal, LinkTo::Confirm)?,
            change: link.sign(&self.shared.seal, LinkTo::Change)?,
        })
    }

    /// The other link of the letter that this one came in; `None` when it is none of ours.
    ///
    /// # Errors
    /// As for [`Checks::links`].
    pub fn link_beside(&self, token: &str, from: LinkTo, to: LinkTo) -> Stored<Option<String>> {
        Link::read(&self.shared.seal, from, token)
            .map(|link| link.sign(&self.shared.seal, to))
            .transpose()
    }
}
