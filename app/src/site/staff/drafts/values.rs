//! What the fields of each small page hold, and what they say when they are read out.

use super::super::{
    fields::{Typed, public_values},
    inbox::language_name,
    upkeep::upkeep_values,
};
use crate::site::{Visit, directory::need_name};
use domain::directory::{Listing, Step, Venue};
use sha2::{Digest, Sha256};

/// What every field of the small pages holds for a listing.
pub fn values(listing: &Listing) -> Typed {
    let mut values = public_values(listing);
    values.extend(upkeep_values(listing));
    values.extend(offer_values(listing));
    values.extend(venue_values(listing.place.as_ref()));
    values
}

/// The part of it that one page shows.
pub fn of_step(listing: &Listing, step: Step) -> Typed {
    let mut values = values(listing);
    values.retain(|name, _| step.fields().contains(&name.as_str()));
    values
}

/// A mark of what a page was opened with: whoever saves it over something else is told.
pub fn mark(values: &Typed) -> String {
    let mut hash = Sha256::new();
    for (name, value) in values {
        hash.update(name);
        hash.update([0]);
        hash.update(value.trim());
        hash.update([0]);
    }
    hash.finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A name that was sent more than once holds all that was chosen, parted by spaces.
pub fn gathered(pairs: Vec<(String, String)>) -> Typed {
    let mut typed = Typed::new();
    for (name, value) in pairs {
        typed
            .entry(name)
            .and_modify(|known| {
                if !known.is_empty() {
                    known.push(' ');
                }
                known.push_str(&value);
            })
            .or_insert(value);
    }
    typed
}

fn offer_values(listing: &Listing) -> Vec<(String, String)> {
    let keys = |keys: Vec<&str>| keys.join(" ");
    let flag = |yes: bool| if yes { "yes" } else { "" }.to_owned();
    let join = listing.join.as_ref();
    [
        ("provider", listing.provider.clone()),
        ("provider_kind", listing.provider_kind.key().to_owned()),
        ("categories", listing.categories.join(" ")),
        ("audience", keys(listing.audience.iter().map(|one| one.key()).collect())),
        ("only_for", listing.only_for.join(" ")),
        ("whole_city", flag(listing.whole_city)),
        ("languages", listing.languages.join(" ")),
        ("join", join.map(|join| join.how.key().to_owned()).unwrap_or_default()),
        ("join_note", join.map(|join| join.note.clone()).unwrap_or_default()),
        ("waiting", listing.waiting.clone()),
        ("ways", keys(listing.ways.iter().map(|one| one.key()).collect())),
        ("hub", listing.hub.clone().unwrap_or_default()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

fn venue_values(venue: Option<&Venue>) -> Vec<(String, String)> {
    let text = |part: fn(&Venue) -> &String| venue.map(part).cloned().unwrap_or_default();
    let access: Vec<&str> = venue
        .iter()
        .flat_map(|venue| &venue.access)
        .map(|one| one.key())
        .collect();
    let confidential = venue.is_some_and(|venue| venue.confidential);
    [
        ("venue_name", text(|venue| &venue.name)),
        ("venue_address", text(|venue| &venue.address)),
        ("venue_postcode", text(|venue| &venue.postcode)),
        ("access", access.join(" ")),
        ("confidential", if confidential { "yes" } else { "" }.to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

/// What a field says in words.
pub fn in_words(visit: &Visit, name: &str, value: &str) -> String {
    if value.trim().is_empty() {
        return match name {
            "free" => visit.t("staff-edit-free-unknown"),
            _ => visit.t("staff-meanwhile-empty"),
        };
    }
    let each = |word: &dyn Fn(&str) -> String| -> String {
        let words: Vec<String> = value.split_whitespace().map(word).collect();
        words.join(", ")
    };
    match name {
        "categories" => each(&|id| need_name(visit, id)),
        "audience" => each(&|key| visit.t(&format!("audience-{key}"))),
        "ways" => each(&|key| visit.t(&format!("way-{key}"))),
        "access" => each(&|key| visit.t(&format!("access-{key}"))),
        "languages" => each(&|tag| language_name(visit, tag)),
        "only_for" => each(&|id| area_name(visit, id)),
        "hub" => visit
            .hub
            .place
            .hub(value)
            .map_or(value.to_owned(), |hub| hub.name.clone()),
        "provider_kind" => visit.t(&format!("provider-{value}")),
        "join" => visit.t(&format!("join-{value}")),
        "whole_city" | "confidential" => visit.t("staff-edit-free-yes"),
        "closed" => visit.t(&format!("staff-edit-closed-{value}")),
        "free" => visit.t(&format!("staff-edit-free-{value}")),
        _ => value.to_owned(),
    }
}

/// An area whose families a listing takes, as staff call it.
pub fn area_name(visit: &Visit, id: &str) -> String {
    let place = &visit.hub.place;
    if id == place.id {
        return place.name.clone();
    }
    place
        .district(id)
        .map_or(id.to_owned(), |district| district.name.clone())
}
