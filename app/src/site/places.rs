//! The place that this portal is for, and the words that its categories are searched by.

use super::words::Words;
use domain::{
    place::{Place, PlaceFiles, PlaceProblem},
    request::PlaceNames,
};
use std::collections::BTreeMap;

/// The routing rules of Nottingham.
pub const RULES: &str = include_str!("../../places/nottingham/rules.toml");

/// Names of a category by language: what a search in any language may find it by.
pub type CategoryWords = BTreeMap<String, BTreeMap<String, String>>;

/// Nottingham, checked: every part that another part names is there.
pub fn nottingham() -> Result<Place, PlaceProblem> {
    Place::load(&PlaceFiles {
        place: include_str!("../../places/nottingham/place.toml"),
        names: include_str!("../../places/nottingham/names.toml"),
        synonyms: include_str!("../../places/nottingham/synonyms.toml"),
        contacts: include_str!("../../places/nottingham/contacts.toml"),
        hours: include_str!("../../places/nottingham/hours.toml"),
        categories: include_str!("../../places/nottingham/categories.toml"),
    })
}

/// What rules may name here.
pub fn names(place: &Place) -> PlaceNames {
    PlaceNames::from(place)
}

/// Each category's name and synonyms in every language of the site.
pub fn category_words(words: &Words, place: &Place) -> CategoryWords {
    let entries = place.headings.iter().flat_map(|heading| {
        heading
            .entries
            .iter()
            .map(move |entry| (entry.clone(), heading.id.clone()))
    });
    entries
        .map(|(entry, heading)| {
            let spoken = words.languages().iter().map(|speech| {
                let keys = [
                    format!("category-{entry}"),
                    format!("category-{entry}.words"),
                    format!("heading-{heading}"),
                ];
                let said: Vec<String> = keys
                    .iter()
                    .filter(|key| speech.has(key))
                    .map(|key| speech.say(key))
                    .collect();
                (speech.tag().to_owned(), said.join(", "))
            });
            (entry.clone(), spoken.collect())
        })
        .collect()
}
