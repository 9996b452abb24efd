//! When each listing takes place next, or since when it has been going on, kept from search to search.

use domain::directory::Listing;
use domain::place::Calendar;
use jiff::civil::DateTime;
use std::sync::{Arc, Mutex, PoisonError};

/// The next times of all listings, by their numbers, as they were at the last question.
#[derive(Default)]
pub(super) struct Upcoming(Mutex<Option<Known>>);

struct Known {
    at: DateTime,
    next: Arc<Vec<f64>>,
}

/// Seconds of the local clock. What has no known time comes after everything.
const NEVER: f64 = f64::MAX;

impl Upcoming {
    /// Time goes on: only what has begun since the last question is worked out again.
    pub fn at<'l>(
        &self,
        now: DateTime,
        calendar: &Calendar<'_>,
        listings: impl Iterator<Item = &'l Listing>,
    ) -> Arc<Vec<f64>> {
        let next_time = |listing: &Listing| {
            listing
                .next_on(now, calendar)
                .map_or(NEVER, |next| seconds(next.starts()))
        };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = known.take().filter(|known| known.at <= now);
        let next = match before {
            Some(before) if before.at == now => before.next,
            Some(before) => {
                let now = seconds(now);
                let kept = before.next.iter().copied();
                let next = listings
                    .zip(kept)
                    .map(|(listing, kept)| if kept < now { next_time(listing) } else { kept });
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

fn seconds(time: DateTime) -> f64 {
    time.duration_since(DateTime::ZERO).as_secs_f64()
}
