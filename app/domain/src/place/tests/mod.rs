//! What social workers and families may rely on in Nottingham's own data.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::place::PlaceFiles;
use jiff::civil::{date, datetime};

const FILES: PlaceFiles<'static> = PlaceFiles {
    place: include_str!("../../../../places/nottingham/place.toml"),
    contacts: include_str!("../../../../places/nottingham/contacts.toml"),
    hours: include_str!("../../../../places/nottingham/hours.toml"),
    categories: include_str!("../../../../places/nottingham/categories.toml"),
    names: include_str!("../../../../places/nottingham/names.toml"),
    synonyms: include_str!("../../../../places/nottingham/synonyms.toml"),
};

/// Nottingham, as it ships.
pub fn nottingham() -> Place {
    Place::load(&FILES).unwrap_or_else(|problem| panic!("{problem}"))
}

/// Whether a file of words has a message of this name.
fn has_word(file: &str, key: &str) -> bool {
    file.lines()
        .any(|line| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(" =")))
}

mod data;
mod hours;
mod load;
mod near;
mod point;
mod postcode;
mod promise;
