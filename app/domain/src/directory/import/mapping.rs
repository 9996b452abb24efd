//! A mapping file: which column of somebody's file is what. One for each family of files, in TOML; the README tells its parts.

use super::path::Path;
use super::read::Format;
use super::words::Words;
use crate::directory::{Access, Audience, JoinHow, ProviderKind, Way};
use crate::place::{Day, Place};
use crate::text::choice;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

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
    /// Opening hours, a column for each day.
    #[serde(default)]
    pub hours: BTreeMap<Day, Words>,
    #[serde(default)]
    pub session: Vec<SessionMap>,
    #[serde(default)]
    pub cost: Option<CostMap>,
    #[serde(default)]
    pub status: Vec<StatusRule>,
}

/// Who published the file, and as of when.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    pub name: String,
    #[serde(default)]
    pub url: Option<String>,
    pub date: Date,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    /// Told from the file's name and first letter where it is not said.
    #[serde(default)]
    pub format: Option<Format>,
    /// Where in a JSON file the list of records is, when it is not in a usual place.
    #[serde(default)]
    pub records: Option<Path>,
    /// The sign between the cells of a table; a comma where it is not said.
    #[serde(default)]
    pub delimiter: Option<char>,
    /// Further texts that stand for "nothing".
    #[serde(default)]
    pub blank: Vec<String>,
    #[serde(default)]
    pub repeated: Repeated,
    /// Telephone numbers have lost the 0 in front.
    #[serde(default)]
    pub lost_zero: bool,
    /// The texts are in this language, not in English.
    #[serde(default)]
    pub language: Option<String>,
}

choice! {
    /// What a second row with the same id means.
    #[derive(Default)]
    pub enum Repeated {
        /// A fault of the file.
        #[default]
        Fault = "fault",
        /// The same again: the first counts.
        First = "first",
        /// More of the same listing: further categories, access and paragraphs are added to the first.
        Join = "join",
    }
}

/// The columns of each field; where several are named, the first that says something counts, and of address, description,
/// categories, languages, access and cost all of them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fields {
    pub name: Words,
    pub summary: Words,
    pub description: Words,
    pub provider: Words,
    pub provider_kind: Words,
    pub venue: Words,
    pub address: Words,
    pub postcode: Words,
    pub lat: Words,
    pub lon: Words,
    pub phone: Words,
    pub email: Words,
    /// A column with telephone numbers and e-mail addresses mixed.
    pub contact: Words,
    pub web: Words,
    pub age_from: Words,
    pub age_to: Words,
    /// Ages in words: "5 to 11", "under 5".
    pub ages: Words,
    /// When it takes place, in words.
    pub times: Words,
    pub cost: Words,
    pub categories: Words,
    pub languages: Words,
    pub access: Words,
    pub join: Words,
    pub waiting: Words,
    /// When the publisher last changed the record.
    pub updated: Words,
    /// Names of the places after the first.
    pub also_at: Words,
}

/// What holds for every row.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fixed {
    pub provider_kind: Option<ProviderKind>,
    pub audience: Vec<Audience>,
    pub ways: Vec<Way>,
    pub languages: Vec<String>,
    pub free: Option<bool>,
    pub join: Option<JoinHow>,
    pub whole_city: bool,
    pub age_from: Option<u8>,
    pub age_to: Option<u8>,
}

/// How the publisher's categories become ours.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Categories {
    /// Of every row.
    pub fixed: Vec<String>,
    /// The sign between several categories in one cell.
    pub split: Option<char>,
    pub table: BTreeMap<String, Vec<String>>,
    /// Of rows that have no other.
    pub otherwise: Vec<String>,
    /// Categories that are not in the table are passed over in silence.
    pub ignore_unknown: bool,
}

/// One or more times at which it takes place.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionMap {
    /// The list of records that each tell a time; the row itself when it is not said.
    #[serde(default = "itself")]
    pub each: Path,
    #[serde(default)]
    pub day: Words,
    #[serde(default)]
    pub from: Words,
    #[serde(default)]
    pub to: Words,
    /// A recurrence as calendars write it: "FREQ=WEEKLY;INTERVAL=2".
    #[serde(default)]
    pub rule: Words,
    #[serde(default)]
    pub freq: Words,
    #[serde(default)]
    pub interval: Words,
    #[serde(default)]
    pub starting: Words,
    #[serde(default)]
    pub until: Words,
    #[serde(default)]
    pub note: Words,
}

fn itself() -> Path {
    Path::new("")
}

/// Prices told one by one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostMap {
    pub each: Path,
    pub amount: Words,
    #[serde(default)]
    pub words: Words,
}

/// What a column says about whether a row is shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusRule {
    pub column: Path,
    /// By the text of the column, in any case.
    #[serde(default)]
    pub is: BTreeMap<String, Standing>,
    /// Of texts that are not named; without it they are doubtful, and shown.
    #[serde(default)]
    pub otherwise: Option<Standing>,
    /// Of a row that says nothing.
    #[serde(default)]
    pub blank: Standing,
    /// Why such a row is left out.
    #[serde(default)]
    pub why: String,
}

choice! {
    /// What becomes of a row; of several rules the one that says something worse counts.
    #[derive(Default)]
    pub enum Standing {
        #[default]
        Open = "open",
        /// Not open for now, and shown so.
        Closed = "closed",
        /// It no longer takes place.
        Gone = "gone",
        /// No listing for families: something else in the same table.
        LeftOut = "left_out",
        /// It must not be shown to the public, ever.
        NotPublic = "not_public",
    }
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

    /// The columns that a table has to have.
    pub fn columns(&self) -> Vec<&Path> {
        let fields = &self.fields;
        let of_fields = [
            &self.id,
            &fields.name,
            &fields.summary,
            &fields.description,
            &fields.provider,
            &fields.provider_kind,
            &fields.venue,
            &fields.address,
            &fields.postcode,
            &fields.lat,
            &fields.lon,
            &fields.phone,
            &fields.email,
            &fields.contact,
            &fields.web,
            &fields.age_from,
            &fields.age_to,
            &fields.ages,
            &fields.times,
            &fields.cost,
            &fields.categories,
            &fields.languages,
            &fields.access,
            &fields.join,
            &fields.waiting,
            &fields.updated,
            &fields.also_at,
        ];
        let of_times = self.session.iter().filter(|session| session.each.written().is_empty());
        let of_times = of_times.flat_map(|map| [&map.day, &map.from, &map.to, &map.rule, &map.starting, &map.until]);
        let words = of_fields.into_iter().chain(of_times).chain(self.hours.values());
        words
            .flat_map(Words::columns)
            .chain(self.status.iter().map(|rule| &rule.column))
            .collect()
    }

    /// Whether a text stands for "nothing" here.
    pub fn is_blank(&self, text: &str) -> bool {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        text.is_empty()
            || BLANK.iter().any(|blank| text.eq_ignore_ascii_case(blank))
            || self.file.blank.iter().any(|blank| text.eq_ignore_ascii_case(blank))
    }
}

/// What people write where they have nothing to say.
const BLANK: [&str; 14] = [
    "-",
    "--",
    ".",
    "?",
    "na",
    "n/a",
    "n.a.",
    "null",
    "nil",
    "not known",
    "unknown",
    "not applicable",
    "not available",
    "tbc",
];
