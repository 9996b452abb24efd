//! Reads a place from its files and stops, naming file and fault, when one part names another that is not there.

use super::{
    Contact, District, Heading, Hub, Language, Lines, Neighbourhood, Outcode, Place, Promise, Publishing, Rhythm, Team,
    TeamHours, Term, Ward,
};
use crate::safety::Sign;
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// The texts of the files in `places/<name>/`.
#[derive(Clone, Copy)]
pub struct PlaceFiles<'a> {
    pub place: &'a str,
    pub contacts: &'a str,
    pub hours: &'a str,
    pub categories: &'a str,
    pub names: &'a str,
    pub synonyms: &'a str,
}

/// Why a place can't be used: the file, and what is wrong or missing in it.
#[derive(Debug, thiserror::Error)]
pub enum PlaceProblem {
    #[error("{file} can't be read: {why}")]
    Unreadable {
        file: &'static str,
        why: Box<toml::de::Error>,
    },
    #[error("{file}: {what}")]
    Fault { file: &'static str, what: String },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceFile {
    id: String,
    name: String,
    authority: String,
    notice: String,
    agencies: Vec<String>,
    ward: Vec<Ward>,
    district: Vec<District>,
    hub: Vec<Hub>,
    team: Vec<Team>,
    language: Vec<Language>,
    freshness: Rhythm,
    publishing: Publishing,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactsFile {
    contact: Vec<Contact>,
    signs: BTreeMap<Sign, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HoursFile {
    hours: Vec<TeamHours>,
    promise: Vec<Promise>,
    holidays: Vec<Date>,
    term: Vec<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CategoriesFile {
    heading: Vec<Heading>,
    #[serde(default)]
    lines: Vec<Lines>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamesFile {
    neighbourhood: Vec<Neighbourhood>,
    outcode: Vec<Outcode>,
}

impl Place {
    /// Reads and checks a place.
    ///
    /// # Errors
    /// The first file that can't be read, or the first fault in it.
    pub fn load(files: &PlaceFiles<'_>) -> Result<Place, PlaceProblem> {
        let main: PlaceFile = read("place.toml", files.place)?;
        let contacts: ContactsFile = read("contacts.toml", files.contacts)?;
        let hours: HoursFile = read("hours.toml", files.hours)?;
        let categories: CategoriesFile = read("categories.toml", files.categories)?;
        let names: NamesFile = read("names.toml", files.names)?;
        let place = Place {
            id: main.id,
            name: main.name,
            authority: main.authority,
            wards: main.ward,
            districts: main.district,
            hubs: main.hub,
            teams: main.team,
            contacts: contacts.contact,
            signs: contacts.signs,
            hours: hours.hours,
            promises: hours.promise,
            holidays: hours.holidays,
            terms: hours.term,
            headings: categories.heading,
            lines: categories.lines,
            notice: main.notice,
            agencies: main.agencies,
            languages: main.language,
            neighbourhoods: names.neighbourhood,
            outcodes: names.outcode,
            synonyms: read("synonyms.toml", files.synonyms)?,
            rhythm: main.freshness,
            publishing: main.publishing,
        };
        super::check::check(&place)?;
        Ok(place)
    }
}

fn read<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, PlaceProblem> {
    toml::from_str(text).map_err(|why| PlaceProblem::Unreadable {
        file,
        why: Box::new(why),
    })
}
