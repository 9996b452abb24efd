//! Which of its own words a listing is found by, and how much each part of it weighs.

use super::tokens::tokens;
use domain::directory::Listing;
use domain::place::{Neighbourhood, Place};

/// The parts of a listing that hold words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Name,
    Summary,
    Provider,
    Place,
    Description,
}

impl Part {
    pub const ALL: [Part; 5] = [
        Part::Name,
        Part::Summary,
        Part::Provider,
        Part::Place,
        Part::Description,
    ];

    pub fn field_name(self) -> &'static str {
        match self {
            Part::Name => "name",
            Part::Summary => "summary",
            Part::Provider => "provider",
            Part::Place => "place",
            Part::Description => "description",
        }
    }

    /// A word in the name says more about a listing than the same word somewhere in its description.
    pub fn weight(self) -> f32 {
        match self {
            Part::Name => 3.0,
            Part::Summary => 1.5,
            Part::Provider => 1.5,
            Part::Place => 1.2,
            Part::Description => 1.0,
        }
    }
}

/// The words of one listing, part by part.
pub(super) type Words = [Vec<String>; Part::ALL.len()];

/// All the words of one listing, part by part, in the order of [`Part::ALL`].
pub(super) fn words_of(listing: &Listing, place: &Place) -> Words {
    let cut = |texts: Vec<&str>| texts.into_iter().flat_map(tokens).collect();
    let translated = listing.translations.values();
    Part::ALL.map(|part| match part {
        Part::Name => cut(translated
            .clone()
            .map(|t| t.name.as_str())
            .chain([listing.name.as_str()])
            .collect()),
        Part::Summary => cut(translated
            .clone()
            .map(|t| t.summary.as_str())
            .chain([listing.summary.as_str()])
            .collect()),
        Part::Description => cut(translated
            .clone()
            .map(|t| t.description.as_str())
            .chain([listing.description.as_str()])
            .collect()),
        Part::Provider => tokens(&listing.provider),
        Part::Place => cut(where_it_is(listing, place)),
    })
}

/// The building, its district and ward, and what people call that part of the city; nothing of a place that is secret.
fn where_it_is<'a>(listing: &'a Listing, place: &'a Place) -> Vec<&'a str> {
    let Some(venue) = listing.place.as_ref().filter(|venue| !venue.confidential) else {
        return Vec::new();
    };
    let mut texts = vec![venue.name.as_str(), venue.address.as_str()];
    texts.extend(venue.postcode.split_whitespace().next());
    if let Some(ward) = venue.ward.as_deref().and_then(|ward| place.ward(ward)) {
        texts.push(&ward.name);
        let here = place.neighbourhoods.iter().filter(|known| known.ward == ward.id);
        texts.extend(here.flat_map(Neighbourhood::names));
    }
    texts
}
