//! Claims about the request form and its rules, proven over every combination of answers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod checks;
mod children;
mod classes;
mod compiled;
mod examples;
mod faults;
mod form;
mod loading;
mod monotone;
mod more;
mod own_words;
mod routing;
mod standing;
mod tried;
mod walk;
mod words;

use super::*;
use crate::place::{Place, PlaceFiles};

pub const RULES: &str = include_str!("../../../../places/nottingham/rules.toml");

/// What the rules of Nottingham may name: the teams and contacts of the place as it ships.
pub fn names() -> PlaceNames {
    let files = PlaceFiles {
        place: include_str!("../../../../places/nottingham/place.toml"),
        contacts: include_str!("../../../../places/nottingham/contacts.toml"),
        hours: include_str!("../../../../places/nottingham/hours.toml"),
        categories: include_str!("../../../../places/nottingham/categories.toml"),
        names: include_str!("../../../../places/nottingham/names.toml"),
        synonyms: include_str!("../../../../places/nottingham/synonyms.toml"),
    };
    PlaceNames::from(&Place::load(&files).unwrap())
}

pub fn questions() -> Questions {
    Questions::load().unwrap()
}

pub fn rules() -> Rules {
    Rules::load(RULES, &questions(), &names()).unwrap()
}

pub fn answers(json: serde_json::Value) -> Answers {
    serde_json::from_value(json).unwrap()
}
