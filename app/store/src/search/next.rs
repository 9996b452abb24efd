//! When each listing takes place next, or since when it has been going on, kept from search to search.

use domain::directory::Listing;
use domain::place::Calendar;
use jiff::civil::DateTime;
use std::sync::{Arc, Mutex, PoisonError};

/// The next times of all listings, by their numbers, as they were at the last question.
#[derive(Default)]
pub(super) struct Upcoming(Mutex<Option<Known>>);

#[derive(Clone)]
struct Known {
    at: DateTime,
    next: Arc<Vec<Option<DateTime>>>,
}

impl Upcoming {
    /// Time goes on: only what has begun since the last question is worked out again.
    pub fn at<'l>(
        &self,
        now: DateTime,
        calendar: &Calendar<'_>,
        listings: impl Iterator<Item = &'l Listing>,
    ) -> Arc<Vec<Option<DateTime>>> {
        let next_time = |listing: &Listing| Some(listing.next_on(now, calendar)?.starts());
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = known.take().filter(|known| known.at <= now);
        let next = match before {
            Some(before) if before.at == now => before.next,
            Some(before) => {
                let kept = before
                    .next
                    .iter()
                    .copied()
                    .chain(std::iter::repeat(Some(DateTime::MIN)));
                let next = listings.zip(kept).map(|(listing, kept)| match kept {
                    Some(start) if start < now => next_time(listing),
                    Some(_) | None => kept,
                });
                Arc::new(next.collect())
            }
            None => Arc::new(listings.map(next_time).collect()),
        };
        *known = Some(Known {
            at: now,
            next: Arc::clone(&next),
        });
        next
    }
}
