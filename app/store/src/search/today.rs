//! What depends on the day alone, worked out once a day: what is shown, and how much being fresh, open and for everyone counts.

use super::features::{Feature, times_over};
use super::rank::{freshness, openness, welcome};
use super::roll::Roll;
use super::set::Set;
use domain::directory::Listing;
use domain::place::Rhythm;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What was worked out for the last day that was asked about.
#[derive(Default)]
pub(super) struct Today(Mutex<Option<Arc<Daily>>>);

#[derive(Clone)]
pub(super) struct Daily {
    pub day: Date,
    pub shown: Set,
    /// Times that are past, with the listings that have nothing else then.
    pub over: BTreeMap<Feature, Set>,
    /// By number.
    factors: Vec<f32>,
}

impl Daily {
    fn new(day: Date, rhythm: &Rhythm, roll: &Roll) -> Self {
        let mut daily = Self {
            day,
            shown: Set::none(roll.size()),
            over: BTreeMap::new(),
            factors: vec![1.0; roll.size()],
        };
        roll.numbered()
            .for_each(|(number, listing)| daily.note(number, Some(listing), rhythm));
        daily
    }

    pub fn factor(&self, number: u32) -> f32 {
        self.factors.get(number as usize).copied().unwrap_or(1.0)
    }

    fn note(&mut self, number: u32, listing: Option<&Listing>, rhythm: &Rhythm) {
        let shown = listing.filter(|listing| listing.in_search(rhythm).contains(self.day));
        self.shown.set(number, shown.is_some());
        self.over.values_mut().for_each(|set| set.remove(number));
        for time in listing.into_iter().flat_map(|listing| times_over(listing, self.day)) {
            self.over.entry(time).or_default().insert(number);
        }
        let factor = listing.map(|listing| {
            let timely = freshness(listing.freshness(rhythm, self.day)) * openness(listing.is_closed(self.day));
            timely * welcome(listing)
        });
        if let Some((known, factor)) = self.factors.get_mut(number as usize).zip(factor) {
            *known = factor;
        }
    }
}

impl Today {
    pub fn on(&self, day: Date, rhythm: &Rhythm, roll: &Roll) -> Arc<Daily> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match known.as_ref().filter(|known| known.day == day) {
            Some(daily) => Arc::clone(daily),
            None => Arc::clone(known.insert(Arc::new(Daily::new(day, rhythm, roll)))),
        }
    }

    /// The same day after some listings have changed.
    pub fn after(&self, touched: &Set, rhythm: &Rhythm, roll: &Roll) -> Self {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let after = known.map(|known| {
            let mut daily = Daily::clone(&known);
            daily.factors.resize(roll.size(), 1.0);
            touched
                .iter()
                .for_each(|number| daily.note(number, roll.get(number).map(Arc::as_ref), rhythm));
            Arc::new(daily)
        });
        Self(Mutex::new(after))
    }
}
