//! The hub as every page sees it: its memory, its place, its words, its rules and its settings.

use super::{assets::Assets, doors::NamedDoors, news::News, shelf::Shelf, words::Words};
use domain::{
    place::Place,
    request::{Questions, Rules},
};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use std::{ops::Deref, path::PathBuf, sync::Arc};
use store::{Store, Stored};

/// Cheap to clone; the state of every handler.
#[derive(Clone)]
pub struct Hub(Arc<Whole>);

/// The parts, and what is worked out from them once.
struct Whole {
    parts: HubParts,
    doors: NamedDoors,
    news: News,
}

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
    /// Where the letters of a demonstration are laid down; nowhere in live mode.
    pub mail_folder: Option<PathBuf>,
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
        let doors = NamedDoors::new(&parts.words, &parts.place);
        Self(Arc::new(Whole {
            parts,
            doors,
            news: News::default(),
        }))
    }

    /// This moment on the clocks of the place.
    pub fn now(&self) -> Zoned {
        let moment = match self.0.parts.clock {
            Clock::Machine => Timestamp::now(),
            Clock::Fixed(moment) => moment,
        };
        moment.to_zoned(TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC))
    }

    /// This moment, in milliseconds since 1970, as the store counts.
    pub fn now_ms(&self) -> i64 {
        self.now().timestamp().as_millisecond()
    }

    /// Says what staff have written instead of the words of the files, here or on another server, since it was last looked.
    ///
    /// # Errors
    /// [`store::StoreError::Database`].
    pub async fn take_over_words(&self) -> Stored<()> {
        let (store, words) = (&self.0.parts.store.wordings, &self.0.parts.words);
        let version = store.version().await?;
        if version != words.version() {
            words.take_over(version, &store.all().await?);
        }
        Ok(())
    }

    /// Tells the pages that are open what has changed in the inboxes since it was last looked, here or on another server.
    ///
    /// # Errors
    /// [`store::StoreError::Database`].
    pub async fn look_for_news(&self) -> Stored<()> {
        let marks = self.0.parts.store.news.marks().await?;
        self.0.news.tell(marks);
        Ok(())
    }

    /// What is told to the pages that are open.
    pub fn news(&self) -> &News {
        &self.0.news
    }

    pub fn is_demo(&self) -> bool {
        self.0.parts.settings.mode == Mode::Demo
    }

    /// Ids of the front doors and helplines that somebody calls by their name in what they typed.
    pub fn doors_named(&self, typed: &str) -> Vec<String> {
        self.0.doors.named_in(typed)
    }
}

impl Deref for Hub {
    type Target = HubParts;

    fn deref(&self) -> &HubParts {
        &self.0.parts
    }
}
