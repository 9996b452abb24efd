//! One thing on offer to families, as the directory keeps it: a document from which Open Referral UK comes out without loss.

use super::{Access, Audience, Every, JoinHow, ProviderKind, Way};
use crate::place::{Day, Point};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A group, service, club or advice line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Listing {
    /// Stable, the publisher's own where there is one: an opaque word.
    pub id: String,
    pub name: String,
    /// One line, for the list of results.
    pub summary: String,
    /// Two to four plain sentences; paragraphs are parted by an empty line.
    pub description: String,
    pub provider: String,
    pub provider_kind: ProviderKind,
    /// Ids of the place's categories.
    pub categories: Vec<String>,
    #[serde(default)]
    pub audience: Vec<Audience>,
    /// Youngest age in years; none when there is no lower end.
    #[serde(default)]
    pub age_from: Option<u8>,
    /// Oldest age in years, included; none when there is no upper end.
    #[serde(default)]
    pub age_to: Option<u8>,
    #[serde(default)]
    pub times: Vec<Session>,
    /// When it takes place, where no fixed times are known.
    #[serde(default)]
    pub times_note: String,
    #[serde(default)]
    pub ways: Vec<Way>,
    #[serde(default)]
    pub place: Option<Venue>,
    /// Serves everybody in the city, wherever they live.
    #[serde(default)]
    pub whole_city: bool,
    /// None when nobody has said what it costs.
    #[serde(default)]
    pub cost: Option<Cost>,
    /// BCP-47 tags of the languages spoken there.
    #[serde(default)]
    pub languages: Vec<String>,
    #[serde(default)]
    pub contact: ListingContact,
    #[serde(default)]
    pub join: Option<Join>,
    pub source: Origin,
    /// None when nobody has checked it: shown as "sample – not verified".
    #[serde(default)]
    pub assured: Option<Assured>,
    /// By language tag.
    #[serde(default)]
    pub translations: BTreeMap<String, Translation>,
    /// How many it has room for, or how long people wait.
    #[serde(default)]
    pub waiting: String,
    /// The hub whose programme it belongs to, by its id.
    #[serde(default)]
    pub hub: Option<String>,
    /// Ids of the areas whose families it takes ("nottingham", a county district); empty when it takes everyone.
    #[serde(default)]
    pub only_for: Vec<String>,
    #[serde(default)]
    pub life: Life,
    /// Who keeps it true. Never shown to the public.
    #[serde(default)]
    pub upkeep: Upkeep,
}

/// From when to when a listing is shown, and whether it goes on.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Life {
    #[serde(default)]
    pub visible_from: Option<Date>,
    /// The last day on which it is shown.
    #[serde(default)]
    pub visible_to: Option<Date>,
    #[serde(default)]
    pub closed: Option<Closed>,
    #[serde(default)]
    pub ended: Option<Ended>,
}

/// Not open for now.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Closed {
    /// The last day on which it is closed; none when nobody knows yet.
    #[serde(default)]
    pub until: Option<Date>,
    #[serde(default)]
    pub note: String,
}

/// It no longer takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    pub date: Date,
    /// Id of the listing that takes its place.
    #[serde(default)]
    pub instead: Option<String>,
}

/// Who keeps a listing true: for staff and reminders only.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Upkeep {
    /// The provider's person or post, or the team that looks after it.
    #[serde(default)]
    pub owner: String,
    /// Where reminders go.
    #[serde(default)]
    pub email: Option<String>,
    /// Tag of the language that reminders are written in; none when nobody has said.
    #[serde(default)]
    pub language: Option<String>,
    /// Staff keep it in the search although its check is long due, until this day.
    #[serde(default)]
    pub held_until: Option<Date>,
    /// On this day staff asked for a check, whatever the last one says.
    #[serde(default)]
    pub check_asked: Option<Date>,
}

/// A fixed time at which it takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub day: Day,
    pub from: Time,
    pub to: Time,
    pub every: Every,
    /// Of [`Every::Weeks`]: every how many weeks, 2 to 52. None when nobody has said.
    #[serde(default)]
    pub weeks: Option<u8>,
    /// Not in school holidays.
    #[serde(default)]
    pub term_time: bool,
    #[serde(default)]
    pub note: String,
    /// The first day, from which fortnights and longer rhythms count; the only day of what takes place once.
    #[serde(default)]
    pub starting: Option<Date>,
    /// The last day.
    #[serde(default)]
    pub until: Option<Date>,
    /// Which of the month's Mondays (Tuesdays …) it is: 1 to 4, or -1 for the last. None when nobody has said.
    #[serde(default)]
    pub week_of_month: Option<i8>,
    /// Days on which it does not take place.
    #[serde(default)]
    pub except: Vec<Date>,
    /// It takes place on bank holidays too.
    #[serde(default)]
    pub bank_holidays: bool,
}

/// The building where it takes place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Venue {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub postcode: String,
    /// Ward id, when it stands in the city.
    #[serde(default)]
    pub ward: Option<String>,
    #[serde(default)]
    pub lat: Option<f64>,
    #[serde(default)]
    pub lon: Option<f64>,
    #[serde(default)]
    pub access: Vec<Access>,
    /// Where it is must not become known (a refuge): the store never hands the address out to the public.
    #[serde(default)]
    pub confidential: bool,
}

impl Venue {
    pub fn point(&self) -> Option<Point> {
        Some(Point {
            lat: self.lat?,
            lon: self.lon?,
        })
    }
}

/// What it costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    pub free: bool,
    #[serde(default)]
    pub note: String,
}

/// How to reach it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ListingContact {
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub email: Option<String>,
    /// With its scheme: "https://…".
    #[serde(default)]
    pub web: Option<String>,
}

/// How to join.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    pub how: JoinHow,
    #[serde(default)]
    pub note: String,
}

/// Who published the facts, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    pub name: String,
    #[serde(default)]
    pub url: Option<String>,
    pub date: Date,
}

/// Who last checked the listing, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assured {
    pub date: Date,
    pub by: String,
}

/// A listing's own words in another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    pub name: String,
    pub summary: String,
    pub description: String,
    /// Since when the English words say something else; none while these are a translation of them.
    #[serde(default)]
    pub behind: Option<Date>,
}

impl Listing {
    /// Its words in this language, when somebody has translated them.
    pub fn translated(&self, lang: &str) -> Option<&Translation> {
        self.translations.get(lang)
    }

    /// This listing, written over what was there before on this day: each translation that nobody has touched falls behind
    /// when the English words change, and one that was written anew has caught up.
    #[must_use]
    pub fn written_over(mut self, before: &Listing, day: Date) -> Listing {
        let same_english =
            self.name == before.name && self.summary == before.summary && self.description == before.description;
        for (tag, translation) in &mut self.translations {
            let known = before.translations.get(tag);
            translation.behind = match known.filter(|known| known.has_words_of(translation)) {
                None => None,
                Some(known) if same_english => known.behind,
                Some(known) => known.behind.or(Some(day)),
            };
        }
        self
    }
}

impl Translation {
    fn has_words_of(&self, other: &Translation) -> bool {
        self.name == other.name && self.summary == other.summary && self.description == other.description
    }
}
