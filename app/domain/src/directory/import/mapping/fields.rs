//! Which columns fill which field of a listing, and what holds for every row.

use crate::directory::import::words::Words;
use crate::directory::{Audience, JoinHow, ProviderKind, Way};
use serde::Deserialize;
use std::collections::BTreeMap;

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
    /// At a place, online, by phone, at home.
    pub ways: Words,
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

impl Fields {
    /// Whether any column tells how to reach it.
    pub fn has_contact(&self) -> bool {
        let ways = [&self.phone, &self.email, &self.contact, &self.web];
        ways.iter().any(|words| !words.is_empty())
    }

    /// The columns of every field.
    pub fn each(&self) -> [&Words; 27] {
        [
            &self.name,
            &self.summary,
            &self.description,
            &self.provider,
            &self.provider_kind,
            &self.venue,
            &self.address,
            &self.postcode,
            &self.lat,
            &self.lon,
            &self.phone,
            &self.email,
            &self.contact,
            &self.web,
            &self.age_from,
            &self.age_to,
            &self.ages,
            &self.times,
            &self.cost,
            &self.categories,
            &self.languages,
            &self.access,
            &self.join,
            &self.ways,
            &self.waiting,
            &self.updated,
            &self.also_at,
        ]
    }
}
