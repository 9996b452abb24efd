//! The options that the place supplies: neighbourhoods, languages and agencies.

use super::wording::Wording;
use domain::{
    place::Place,
    request::{List, Lists},
};

/// Another council's area, further away than the county.
pub const ELSEWHERE: &str = "elsewhere";
const NOT_SURE: &str = "not_sure";
const NONE: &str = "none";

pub fn of(place: &Place) -> Lists {
    let wards = place.wards.iter().map(|ward| ward.id.clone());
    let districts = place.districts.iter().map(|district| district.id.clone());
    Lists {
        neighbourhoods: wards
            .chain(districts)
            .chain([ELSEWHERE.to_owned(), NOT_SURE.to_owned()])
            .collect(),
        languages: place.languages.iter().map(|language| language.tag.clone()).collect(),
        agencies: place.agencies.iter().cloned().chain([NONE.to_owned()]).collect(),
    }
}

/// The ids of one list, in the order of the page.
pub fn ids(list: List, place: &Place) -> Vec<String> {
    let lists = of(place);
    match list {
        List::Neighbourhoods => lists.neighbourhoods,
        List::Languages => lists.languages,
        List::Agencies => lists.agencies,
    }
}

/// What one option of a list is called; `None` for the options that the question words itself.
pub fn name(list: List, id: &str, wording: &Wording) -> Option<String> {
    let place = &wording.visit().hub.place;
    match list {
        List::Neighbourhoods => match place.ward(id) {
            Some(ward) => Some(ward.name.clone()),
            None => place
                .district(id)
                .map(|district| wording.say(&format!("district-{}", district.id))),
        },
        List::Languages => place
            .languages
            .iter()
            .find(|language| language.tag == id)
            .map(|language| language.name.clone()),
        List::Agencies => place
            .agencies
            .iter()
            .any(|agency| agency == id)
            .then(|| wording.say(&format!("agency-{id}"))),
    }
}
