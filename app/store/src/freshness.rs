//! Keeping listings fresh with their owners: letters that ask, links that answer without a sign-in, and suggestions.

mod confirm;
mod link;
mod remind;
mod suggest;

use crate::listings::Listings;
use crate::shared::Shared;
use domain::place::Place;
use jiff::civil::Date;
use std::sync::Arc;

pub use confirm::{Confirmed, Opened};
pub use link::{LinkTo, Links};
pub use suggest::Suggestion;

/// A moment, and the day that it falls on in the place.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    pub today: Date,
    /// Epoch milliseconds.
    pub ms: i64,
}

/// The checks of listings by those who own them.
#[derive(Clone)]
pub struct Checks {
    pub(crate) shared: Arc<Shared>,
    pub(crate) listings: Listings,
    pub(crate) place: Arc<Place>,
}

#[cfg(test)]
mod tests;
