//! What someone searches for, read from a URL that may be anything and written back in one spelling.

mod part;
mod read;
mod write;

pub use part::Part;
pub use read::{Ignored, Why};

use super::{Access, Audience, Price, TimeOfDay, Way, Within};
use crate::place::Day;
use crate::text::choice;
use std::collections::BTreeSet;

/// Results on one page.
pub const PER_PAGE: usize = 10;

/// A search. Its URL can be shared: it carries no full postcode. A listing is a result when it fits every part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub words: String,
    /// Id of a category or heading.
    pub need: Option<String>,
    pub age: Option<AgeAsked>,
    /// Says that it is for them.
    pub who: Option<Audience>,
    /// Takes place on one of these; on any day when there is none.
    pub days: BTreeSet<Day>,
    /// At this time of the day, on one of the days.
    pub time: Option<TimeOfDay>,
    pub cost: Option<Price>,
    pub way: Option<Way>,
    /// A BCP-47 tag in small letters: somebody there speaks it.
    pub speaks: Option<String>,
    /// The building has all of these.
    pub access: BTreeSet<Access>,
    /// Says nothing without `near`.
    pub within: Option<Within>,
    /// Families can come or ask by themselves.
    pub open: bool,
    /// A postcode district ("NG7"), a ward id or a place name as an id; never a full postcode.
    pub near: Option<String>,
    pub sort: Sort,
    /// From 1.
    pub page: u32,
}

/// The child's age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgeAsked {
    Unborn,
    Years(u8),
}

impl AgeAsked {
    /// The age that is asked for; more than this is not a child's or young adult's.
    pub const OLDEST: u8 = 25;

    /// Every age that can be asked for, from before birth on.
    pub fn all() -> impl Iterator<Item = AgeAsked> {
        std::iter::once(Self::Unborn).chain((0..=Self::OLDEST).map(Self::Years))
    }

    /// An age as it stands in a URL; none for what is no age of a child or young adult.
    pub fn read(key: &str) -> Option<AgeAsked> {
        match key.trim() {
            "unborn" => Some(Self::Unborn),
            years => {
                let years = years.parse().ok()?;
                (years <= Self::OLDEST).then_some(Self::Years(years))
            }
        }
    }

    /// As [`AgeAsked::read`] reads it.
    pub fn key(self) -> String {
        match self {
            Self::Unborn => "unborn".to_owned(),
            Self::Years(years) => years.to_string(),
        }
    }
}

choice! {
    /// The order of the results.
    pub enum Sort {
        Best = "best",
        Nearest = "nearest",
        /// What takes place next comes first.
        Next = "next",
        /// From A to Z, as the visitor's language puts letters in order.
        Name = "name",
    }
}

impl Default for Query {
    fn default() -> Self {
        Self {
            words: String::new(),
            need: None,
            age: None,
            who: None,
            days: BTreeSet::new(),
            time: None,
            cost: None,
            way: None,
            speaks: None,
            access: BTreeSet::new(),
            within: None,
            open: false,
            near: None,
            sort: Sort::Best,
            page: 1,
        }
    }
}

impl Query {
    /// The same search, another page of it.
    pub fn with_page(&self, page: u32) -> Query {
        Query {
            page: page.max(1),
            ..self.clone()
        }
    }

    /// The same search from the start, near another place or nowhere.
    pub fn with_near(&self, near: Option<String>) -> Query {
        Query {
            near,
            page: 1,
            ..self.clone()
        }
    }

    /// Nothing is asked for: everything is a result.
    pub fn is_empty(&self) -> bool {
        self.parts().is_empty()
    }
}
