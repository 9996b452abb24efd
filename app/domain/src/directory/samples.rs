//! Reads listings from a file of the place and stops at the first that names what is not there.

use super::Listing;
use crate::place::Place;
use serde::Deserialize;
use std::collections::HashSet;

/// Why a file of listings can't be used.
#[derive(Debug, thiserror::Error)]
pub enum SampleProblem {
    #[error("listings.toml can't be read: {0}")]
    Unreadable(#[from] Box<toml::de::Error>),
    #[error("listings.toml, listing {id}: {what}")]
    Fault { id: String, what: String },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    listing: Vec<toml::Table>,
}

/// The `[[listing]]` tables of a file, each checked against the place.
///
/// # Errors
/// The first listing that has an unknown field, category or ward, or the id of another.
pub fn read_listings(file: &str, place: &Place) -> Result<Vec<Listing>, SampleProblem> {
    let tables: Tables = toml::from_str(file).map_err(Box::new)?;
    let mut seen = HashSet::new();
    tables
        .listing
        .into_iter()
        .map(|table| {
            let id = table
                .get("id")
                .and_then(toml::Value::as_str)
                .unwrap_or("without an id")
                .to_owned();
            let listing = read(table).and_then(|listing| check(listing, place));
            let listing = listing.map_err(|what| SampleProblem::Fault { id: id.clone(), what })?;
            if seen.insert(id.clone()) {
                Ok(listing)
            } else {
                Err(SampleProblem::Fault {
                    id,
                    what: "is there twice".into(),
                })
            }
        })
        .collect()
}

fn read(table: toml::Table) -> Result<Listing, String> {
    let listing: Listing = table
        .clone()
        .try_into()
        .map_err(|why: toml::de::Error| why.message().to_owned())?;
    // A misspelt optional field would pass in silence: what was written must come out again.
    let again = toml::Table::try_from(&listing).map_err(|why| why.to_string())?;
    match unknown_field(&toml::Value::Table(table), &toml::Value::Table(again)) {
        Some(field) => Err(format!("there is no field {field}")),
        None => Ok(listing),
    }
}

fn unknown_field(written: &toml::Value, known: &toml::Value) -> Option<String> {
    match (written, known) {
        (toml::Value::Table(written), toml::Value::Table(known)) => written.iter().find_map(|(name, value)| {
            known
                .get(name)
                .map_or_else(|| Some(name.clone()), |known| unknown_field(value, known))
        }),
        (toml::Value::Array(written), toml::Value::Array(known)) => written
            .iter()
            .zip(known)
            .find_map(|(written, known)| unknown_field(written, known)),
        _ => None,
    }
}

fn check(listing: Listing, place: &Place) -> Result<Listing, String> {
    if listing.categories.is_empty() {
        return Err("has no category".to_owned());
    }
    if let Some(unknown) = listing
        .categories
        .iter()
        .find(|category| place.category(category).is_none())
    {
        return Err(format!("there is no category {unknown}"));
    }
    if let Some(ward) = listing.place.as_ref().and_then(|venue| venue.ward.as_deref())
        && place.ward(ward).is_none()
    {
        return Err(format!("there is no ward {ward}"));
    }
    if let Some(hub) = listing.hub.as_deref().filter(|hub| place.hub(hub).is_none()) {
        return Err(format!("there is no hub {hub}"));
    }
    Ok(listing)
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    /// A listing with these further fields.
    pub fn listing(more: &str) -> Listing {
        let rest = "id='a'\nname='Judo'\nsummary='s'\ndescription='d'\nprovider='p'\nprovider_kind='charity'\ncategories=['sports']\n";
        let source = "\n[source]\nname='s'\ndate='2026-01-01'\n";
        toml::from_str(&format!("{rest}{more}{source}")).unwrap()
    }
}
