//! The same thing twice: under one id in the file, under two ids, or here already from somebody else.

use super::finding::{Finding, Kind};
use super::mapping::Repeated;
use super::rhythm::{Held, tell_rhythm};
use super::row::{Row, State};
use crate::directory::Listing;
use crate::directory::edit::limit;
use crate::text::slug;
use std::collections::HashMap;
use std::sync::Arc;

/// Settles repeated ids as the mapping says, and names what looks like the same listing twice. `others`: what is in the
/// directory from other sources.
pub fn find_duplicates(rows: &mut [Row], repeated: Repeated, others: &[Arc<Listing>]) {
    settle_ids(rows, repeated);
    tell_rhythm(rows);
    let mut seen: HashMap<String, Met> = HashMap::new();
    for other in others {
        for key in keys(other) {
            seen.entry(key).or_insert_with(|| Met::Here(Arc::clone(other)));
        }
    }
    for row in rows {
        let State::Listing { listing, .. } = &row.state else {
            continue;
        };
        let keys = keys(listing);
        let met = keys.iter().find_map(|key| seen.get(key)).map(Met::says);
        for key in keys {
            seen.insert(key, Met::Row(row.number));
        }
        row.findings
            .extend(met.map(|says| finding(row.number, &row.external, says, false)));
    }
}

/// What has the same name and postcode, or the same name and telephone number.
enum Met {
    Row(u64),
    Here(Arc<Listing>),
}

impl Met {
    fn says(&self) -> String {
        match self {
            Met::Row(number) => format!("looks like row {number}: the same name and postcode or telephone number"),
            Met::Here(listing) => format!(
                "looks like “{}” ({}), which is in the directory",
                listing.name, listing.id
            ),
        }
    }
}

fn keys(listing: &Listing) -> Vec<String> {
    let name = slug(&listing.name);
    let postcode = listing
        .place
        .as_ref()
        .map(|venue| slug(&venue.postcode))
        .unwrap_or_default();
    let phone = listing.contact.phone.as_deref().unwrap_or_default();
    let phone: String = phone.chars().filter(char::is_ascii_digit).collect();
    let told = [postcode, phone].into_iter().filter(|told| !told.is_empty());
    told.map(|told| format!("{name}/{told}")).collect()
}

fn finding(row: u64, id: &str, says: String, stops: bool) -> Finding {
    Finding {
        row,
        id: id.to_owned(),
        field: if stops { "id" } else { "row" },
        kind: Kind::Duplicate,
        stops,
        says,
    }
}

/// One row for each id stays; where any of them is not public, that one counts.
fn settle_ids(rows: &mut [Row], repeated: Repeated) {
    let mut first: HashMap<String, usize> = HashMap::new();
    for at in 0..rows.len() {
        let counts = match rows[at].state {
            State::Listing { .. } | State::Gone | State::NotPublic => !rows[at].external.is_empty(),
            State::LeftOut | State::Bad => false,
        };
        if !counts {
            continue;
        }
        let Some(before) = first.get(&rows[at].external).copied() else {
            first.insert(rows[at].external.clone(), at);
            continue;
        };
        let again = std::mem::replace(&mut rows[at].state, State::LeftOut);
        match (again, repeated) {
            (State::NotPublic, _) => rows[before].state = State::NotPublic,
            (State::Listing { listing, held, .. }, Repeated::Join) => join(&mut rows[before], *listing, held),
            // A branch that closed and opened again elsewhere: the one that is open counts.
            (open @ State::Listing { .. }, Repeated::First) if matches!(rows[before].state, State::Gone) => {
                rows[before].state = State::LeftOut;
                rows[at].state = open;
                first.insert(rows[at].external.clone(), at);
            }
            (_, Repeated::First | Repeated::Join) => {}
            (_, Repeated::Fault) => {
                let says = format!("has the same id as row {}", rows[before].number);
                let finding = finding(rows[at].number, &rows[at].external, says, true);
                rows[at].findings.push(finding);
                rows[at].state = State::Bad;
            }
        }
    }
}

/// A further row of the same listing adds its categories, access, languages, times, days and paragraphs.
fn join(row: &mut Row, more: Listing, more_held: Vec<Held>) {
    let State::Listing { listing, held, .. } = &mut row.state else {
        return;
    };
    held.extend(more_held);
    add(&mut listing.categories, more.categories);
    add(&mut listing.languages, more.languages);
    add(&mut listing.times, more.times);
    if let (Some(venue), Some(further)) = (&mut listing.place, more.place) {
        add(&mut venue.access, further.access);
        venue.access.sort_unstable();
    }
    let letters = |text: &str| text.chars().count();
    for paragraph in more.description.split("\n\n") {
        let there = listing
            .description
            .split("\n\n")
            .any(|known| known.eq_ignore_ascii_case(paragraph));
        if !there && letters(&listing.description) + letters(paragraph) + 2 <= limit("description") {
            listing.description.push_str("\n\n");
            listing.description.push_str(paragraph);
        }
    }
}

fn add<T: PartialEq>(kept: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
}
