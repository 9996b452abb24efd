//! A mapping file: which column of somebody's file is what. One for each family of files, in TOML; the README tells its parts.

mod blank;
mod fields;
mod file;
mod status;
mod times;

use super::path::Path;
use super::words::Words;
use crate::directory::{Access, JoinHow, ProviderKind, Way};
use crate::place::{Day, Place};
use serde::Deserialize;
use std::collections::BTreeMap;

pub use fields::{Categories, Fields, Fixed};
pub use file::{Publisher, Repeated, Shape};
pub use status::{Standing, StatusRule};
pub use times::{CostMap, DatesMap, SessionMap};

/// A mapping, checked against the place when it was read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    pub source: Publisher,
    #[serde(default)]
    pub file: Shape,
    /// The publisher's own id; several columns are joined with a hyphen.
    pub id: Words,
    pub fields: Fields,
    #[serde(default)]
    pub fixed: Fixed,
    #[serde(default)]
    pub categories: Categories,
    /// What the text of `fields.provider_kind` means.
    #[serde(default)]
    pub provider_kind: BTreeMap<String, ProviderKind>,
    /// What each text of `fields.access` means.
    #[serde(default)]
    pub access: BTreeMap<String, Vec<Access>>,
    /// Columns that say "yes" when the building has it.
    #[serde(default)]
    pub has: BTreeMap<String, Access>,
    /// What the text of `fields.join` means.
    #[serde(default)]
    pub join: BTreeMap<String, JoinHow>,
    /// What the text of `fields.ways` means.
    #[serde(default)]
    pub ways: BTreeMap<String, Way>,
    /// Opening hours, a column for each day.
    #[serde(default)]
    pub hours: BTreeMap<Day, Words>,
    #[serde(default)]
    pub session: Vec<SessionMap>,
    /// Rows that each tell one day; with `repeated = "join"` they tell together how often it takes place.
    #[serde(default)]
    pub dates: Option<DatesMap>,
    #[serde(default)]
    pub cost: Option<CostMap>,
    #[serde(default)]
    pub status: Vec<StatusRule>,
}

impl Mapping {
    /// Reads a mapping and checks that what it names is there.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the mapping.
    pub fn load(text: &str, place: &Place) -> Result<Self, String> {
        let mapping: Mapping = toml::from_str(text).map_err(|why| why.to_string())?;
        if mapping.source.name.trim().is_empty() {
            return Err("source.name is empty: say who published the file".into());
        }
        if mapping.id.is_empty() || mapping.fields.name.is_empty() {
            return Err("id and fields.name have to name a column each".into());
        }
        let table = mapping.categories.table.values().flatten();
        let mut named = table
            .chain(&mapping.categories.fixed)
            .chain(&mapping.categories.otherwise);
        match named.find(|category| place.category(category).is_none()) {
            Some(unknown) => Err(format!("there is no category {unknown}")),
            None => Ok(mapping),
        }
    }

    /// Whether any row can get a category of ours.
    pub fn has_categories(&self) -> bool {
        let map = &self.categories;
        !(map.fixed.is_empty() && map.table.is_empty() && map.otherwise.is_empty())
    }

    /// What the file tells of no row: to be said once, and not as a fault of each.
    pub fn silent_on(&self) -> Vec<&'static str> {
        let contact =
            (!self.fields.has_contact()).then_some("how to reach anybody (no telephone, e-mail or web column)");
        let categories = (!self.has_categories()).then_some("which category of ours it belongs to");
        contact.into_iter().chain(categories).collect()
    }

    /// The columns that a table has to have.
    pub fn columns(&self) -> Vec<&Path> {
        let of_times = self.session.iter().filter(|session| session.each.written().is_empty());
        let of_times = of_times.flat_map(|map| [&map.day, &map.from, &map.to, &map.rule, &map.starting, &map.until]);
        let of_dates = self.dates.iter().flat_map(|map| [&map.on, &map.from, &map.to]);
        let words = [&self.id].into_iter().chain(self.fields.each());
        words
            .chain(of_times)
            .chain(of_dates)
            .chain(self.hours.values())
            .flat_map(Words::columns)
            .chain(self.status.iter().map(|rule| &rule.column))
            .collect()
    }
}
