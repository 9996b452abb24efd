//! What depends on the day alone, worked out once a day: what is shown, and how much being fresh, open and for everyone counts.

use super::features::{Feature, times_over};
use super::rank::{freshness, openness, welcome};
use super::set::Set;
use domain::directory::Listing;
use domain::place::Rhythm;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What was worked out for the last day that was asked about.
#[derive(Default)]
pub(super) struct Today(Mutex<Option<(Date, Arc<Daily>)>>);

pub(super) struct Daily {
    pub shown: Set,
    /// Times that are past, with the listings that have nothing else then.
    pub over: BTreeMap<Feature, Set>,
    /// By number.
    factors: Vec<f32>,
}

impl Daily {
    pub fn factor(&self, number: u32) -> f32 {
        self.factors.get(number as usize).copied().unwrap_or(1.0)
    }
}

impl Today {
    /// `listings` by their numbers, of which some are `there`.
    pub fn on<'l>(
        &self,
        day: Date,
        rhythm: &Rhythm,
        there: &Set,
        listings: impl Iterator<Item = &'l Listing>,
    ) -> Arc<Daily> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, daily)) = known.as_ref().filter(|(known, _)| *known == day) {
            return Arc::clone(daily);
        }
        let mut daily = Daily {
            shown: Set::default(),
            over: BTreeMap::new(),
            factors: Vec::new(),
        };
        for (listing, number) in listings.zip(0..) {
            if there.contains(number) && listing.in_search(rhythm).contains(day) {
                daily.shown.insert(number);
            }
            for time in times_over(listing, day) {
                daily.over.entry(time).or_default().insert(number);
            }
            let timely = freshness(listing.freshness(rhythm, day)) * openness(listing.is_closed(day));
            let factor = timely * welcome(listing);
            daily.factors.push(factor);
        }
        let daily = Arc::new(daily);
        *known = Some((day, Arc::clone(&daily)));
        daily
    }
}
