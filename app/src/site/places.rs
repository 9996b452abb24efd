//! The place that this portal is for, and the words that its categories are searched by.

use super::words::Words;
use domain::{
    place::{Place, PlaceFiles, PlaceProblem},
    plan::Headings,
    request::PlaceNames,
};
use std::{collections::BTreeMap, sync::LazyLock};

/// The routing rules of Nottingham.
pub const RULES: &str = include_str!("../../places/nottingham/rules.toml");

const PLAN: &str = include_str!("../../places/nottingham/plan.toml");

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

/// The headings of needs in plans, and how many families a worker may have. A test reads the file; a wrong one has none.
pub fn headings() -> &'static Headings {
    static HEADINGS: LazyLock<Headings> = LazyLock::new(|| Headings::load(PLAN).unwrap_or_default());
    &HEADINGS
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_heading_of_a_plan_has_words_and_every_need_of_a_request_comes_under_one() {
        let headings = Headings::load(PLAN).unwrap();
        assert_eq!(headings.heading.len(), 16);
        let words = Words::load().unwrap();
        for heading in &headings.heading {
            assert!(words.source().has(&format!("need-{}", heading.id)), "{}", heading.id);
        }
        let questions = domain::request::Questions::load().unwrap();
        let needs = questions.iter().find(|question| question.key == "needs").unwrap();
        for option in needs.options() {
            assert!(headings.for_need(option).is_some(), "{option}");
        }
    }
}
