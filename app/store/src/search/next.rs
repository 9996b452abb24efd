//! When each listing takes place next, or since when it has been going on, kept from search to search.

use super::roll::Roll;
use super::set::Set;
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
    next: Arc<Vec<f64>>,
}

/// Seconds of the local clock. What has no known time comes after everything.
const NEVER: f64 = f64::MAX;

impl Upcoming {
    /// Time goes on: only what has begun since the last question is worked out again.
    pub fn at(&self, now: DateTime, calendar: &Calendar<'_>, roll: &Roll) -> Arc<Vec<f64>> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = known.take().filter(|known| known.at <= now);
        let next = match before {
            Some(before) if before.at == now => before.next,
            Some(mut before) => {
                let begun = seconds(now);
                let next = Arc::make_mut(&mut before.next);
                for (time, number) in next.iter_mut().zip(0..).filter(|(time, _)| **time < begun) {
                    *time = roll
                        .get(number)
                        .map_or(NEVER, |listing| next_time(listing, now, calendar));
                }
                before.next
            }
            None => {
                let mut next = vec![NEVER; roll.size()];
                for (number, listing) in roll.numbered() {
                    put(&mut next, number, next_time(listing, now, calendar));
                }
                Arc::new(next)
            }
        };
        *known = Some(Known {
            at: now,
            next: Arc::clone(&next),
        });
        next
    }

    /// The same times after some listings have changed.
    pub fn after(&self, touched: &Set, calendar: &Calendar<'_>, roll: &Roll) -> Self {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(known) = &mut known {
            let next = Arc::make_mut(&mut known.next);
            next.resize(roll.size(), NEVER);
            for number in touched.iter() {
                let listing = roll.get(number);
                let time = listing.map_or(NEVER, |listing| next_time(listing, known.at, calendar));
                put(next, number, time);
            }
        }
        Self(Mutex::new(known))
    }
}

fn put(next: &mut [f64], number: u32, time: f64) {
    if let Some(known) = next.get_mut(number as usize) {
        *known = time;
    }
}

fn next_time(listing: &Listing, now: DateTime, calendar: &Calendar<'_>) -> f64 {
    listing
        .next_on(now, calendar)
        .map_or(NEVER, |next| seconds(next.starts()))
}

fn seconds(time: DateTime) -> f64 {
    time.duration_since(DateTime::ZERO).as_secs_f64()
}
