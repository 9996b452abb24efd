//! The parts of a place: wards, districts, hubs, teams, front doors and category headings, as the council keeps them.

use super::Point;
use crate::text::choice;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A ward of the city, and the hub that looks after it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ward {
    pub id: String,
    pub name: String,
    /// GSS code, "E05012281".
    pub code: String,
    /// Id of the hub that looks after this ward.
    pub hub: String,
    pub centre: Point,
}

/// A district around the city where the county council is the front door.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct District {
    pub id: String,
    pub name: String,
    /// GSS code, "E07000172".
    pub code: String,
}

/// A family hub. Its names for families are words (`hub-<id>`); `name` is the name on the building.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hub {
    pub id: String,
    pub name: String,
    /// Names people still use for it.
    #[serde(default)]
    pub also: Vec<String>,
    pub postcode: String,
    /// The ward in which the building stands, which need not be one it looks after by name.
    pub ward: String,
    pub point: Point,
    #[serde(default)]
    pub phone: Option<String>,
    pub source: Source,
}

/// A team with an inbox. What families call it is a word: `team-<id>`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Team {
    pub id: String,
    /// The hub it works from.
    #[serde(default)]
    pub hub: Option<String>,
    /// The front door that rings through to it.
    #[serde(default)]
    pub contact: Option<String>,
}

/// A front door or helpline. Its words are `contact-<id>`, `contact-<id>-what` and `contact-<id>-when`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub id: String,
    #[serde(default)]
    pub phone: Option<String>,
    /// The number that takes text messages.
    #[serde(default)]
    pub text: Option<String>,
    #[serde(default)]
    pub web: Option<String>,
    #[serde(default)]
    pub email: Option<String>,
    pub source: Source,
}

/// How often somebody must look at a listing, and what happens when nobody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rhythm {
    /// A check counts for so long; then the next one is due.
    pub check_months: i32,
    /// So many days before it is due its owner is told, and staff see it.
    pub soon_days: i32,
    /// So many days after it was due its owner is told for the last time.
    pub late_days: i32,
    /// So long after its check a listing is marked as old.
    pub ageing_months: i32,
    /// So long after its check no search shows it, unless staff hold it.
    pub hidden_months: i32,
    /// So long after it ended its own page still tells what there is instead.
    pub ended_months: i32,
    /// So long the links in a letter to an owner work.
    pub link_days: i32,
}

/// How a listing gets from a draft to families.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publishing {
    pub agreed_by: AgreedBy,
}

choice! {
    /// Who may let out what somebody has written about a listing.
    pub enum AgreedBy {
        /// Whoever keeps listings, but not who wrote it.
        SecondPerson = "second-person",
        /// A manager who did not write it.
        Manager = "manager",
        /// Also who wrote it: for a team of one.
        Anyone = "anyone",
    }
}

/// Where a fact comes from and how far it can be trusted.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub name: String,
    #[serde(default)]
    pub url: Option<String>,
    /// When somebody last compared it with its source.
    pub checked: Date,
    pub status: Status,
}

choice! {
    /// Whether the council has said that a fact is right.
    pub enum Status {
        /// Shown as "sample – not verified".
        Sample = "sample",
        Confirmed = "confirmed",
    }
}

/// A heading of the directory and the ids of the categories under it, in the order of the page.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    pub id: String,
    pub entries: Vec<String>,
}

/// The lines that answer about a category of the directory.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lines {
    pub category: String,
    /// Ids of contacts, the most urgent first.
    pub contacts: Vec<String>,
}

/// A language that a family can ask to be spoken to in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP-47, "pa-Arab".
    pub tag: String,
    /// As its own readers write it.
    pub name: String,
    /// As staff who don't read it call it.
    pub english: String,
    /// Written from right to left.
    #[serde(default)]
    pub rtl: bool,
}
