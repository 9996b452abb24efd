//! The hub as every page sees it: its memory, its place, its words, its rules and its settings.

use super::{assets::Assets, shelf::Shelf, words::Words};
use domain::{
    place::Place,
    request::{Questions, Rules},
};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use std::{ops::Deref, sync::Arc};
use store::Store;

/// Cheap to clone; the state of every handler.
#[derive(Clone)]
pub struct Hub(Arc<HubParts>);

/// What a hub is made of. Built once, at start-up or by a test.
pub struct HubParts {
    pub store: Store,
    pub place: Arc<Place>,
    pub words: Words,
    pub questions: Questions,
    pub rules: Rules,
    pub assets: Assets,
    pub settings: SiteSettings,
    pub clock: Clock,
    /// Public pages that were rendered a moment ago.
    pub shelf: Shelf,
}

/// The settings that pages look at.
#[derive(Clone, Debug)]
pub struct SiteSettings {
    pub mode: Mode,
    /// Show the full routing table to the public? Off: it could teach someone how to steer away from MASH.
    pub public_rules_table: bool,
    /// The address that mails and leaflets name, without a slash at its end.
    pub address: String,
}

/// Demo data and its shown codes, or the real thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Demo,
    Live,
}

/// Where "now" comes from: the machine, or a test's fixed moment.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    Machine,
    Fixed(Timestamp),
}

impl Hub {
    pub fn new(parts: HubParts) -> Self {
        Self(Arc::new(parts))
    }

    /// This moment on the clocks of the place.
    pub fn now(&self) -> Zoned {
        let moment = match self.0.clock {
            Clock::Machine => Timestamp::now(),
            Clock::Fixed(moment) => moment,
        };
        moment.to_zoned(TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC))
    }

    /// This moment, in milliseconds since 1970, as the store counts.
    pub fn now_ms(&self) -> i64 {
        self.now().timestamp().as_millisecond()
    }

    pub fn is_demo(&self) -> bool {
        self.0.settings.mode == Mode::Demo
    }
}

impl Deref for Hub {
    type Target = HubParts;

    fn deref(&self) -> &HubParts {
        &self.0
    }
}
