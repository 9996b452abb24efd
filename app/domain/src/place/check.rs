//! What must hold between the files of a place before anybody is sent anywhere by it.

use super::{Place, PlaceProblem, Postcode, phrases};
use crate::safety::Sign;
use crate::text::slug;
use std::collections::HashSet;

/// Front doors that pages and rules name in every place. A council that copies this folder must have an answer for each.
const FRONT_DOORS: [&str; 8] = [
    "police-999",
    "police-101",
    "nhs-111",
    "mash",
    "county-mash",
    "childline",
    "samaritans",
    "find-council",
];

/// The teams that requests go to in every place, beside one for each hub.
const TEAMS: [&str; 2] = ["mash", "adolescence"];

const PLACE: &str = "place.toml";
const CONTACTS: &str = "contacts.toml";
const HOURS: &str = "hours.toml";
const CATEGORIES: &str = "categories.toml";
const NAMES: &str = "names.toml";
const SYNONYMS: &str = "synonyms.toml";

/// The first fault found, with the file to mend.
pub(super) fn check(place: &Place) -> Result<(), PlaceProblem> {
    ids(place)?;
    wards_and_hubs(place)?;
    teams(place)?;
    hours(place)?;
    front_doors(place)?;
    rhythm(place)?;
    signs(place)?;
    synonyms(place)?;
    lines(place)?;
    names(place)
}

fn ids(place: &Place) -> Result<(), PlaceProblem> {
    let entries = || place.headings.iter().flat_map(|heading| &heading.entries);
    unique(PLACE, "ward", place.wards.iter().map(|it| &it.id))?;
    unique(PLACE, "ward code", place.wards.iter().map(|it| &it.code))?;
    unique(PLACE, "district", place.districts.iter().map(|it| &it.id))?;
    unique(PLACE, "hub", place.hubs.iter().map(|it| &it.id))?;
    unique(PLACE, "team", place.teams.iter().map(|it| &it.id))?;
    unique(PLACE, "agency", &place.agencies)?;
    unique(PLACE, "language", place.languages.iter().map(|it| &it.tag))?;
    unique(CONTACTS, "contact", place.contacts.iter().map(|it| &it.id))?;
    unique(CATEGORIES, "heading", place.headings.iter().map(|it| &it.id))?;
    unique(CATEGORIES, "category", entries())?;
    unique(NAMES, "outcode", place.outcodes.iter().map(|it| &it.id))?;
    let slugs: Vec<_> = place.neighbourhoods.iter().map(|it| slug(&it.name)).collect();
    unique(NAMES, "neighbourhood", &slugs)
}

fn wards_and_hubs(place: &Place) -> Result<(), PlaceProblem> {
    for ward in &place.wards {
        must(place.hub(&ward.hub).is_some(), PLACE, || {
            format!("ward {}: there is no hub {}", ward.id, ward.hub)
        })?;
    }
    for hub in &place.hubs {
        must(place.ward(&hub.ward).is_some(), PLACE, || {
            format!("hub {}: there is no ward {}", hub.id, hub.ward)
        })?;
        let whole = Postcode::parse(&hub.postcode).is_ok_and(|postcode| postcode.pretty() == hub.postcode);
        must(whole, PLACE, || {
            format!("hub {}: {} is not a full postcode", hub.id, hub.postcode)
        })?;
        let team = format!("hub-{}", hub.id);
        must(place.team(&team).is_some(), PLACE, || {
            format!("hub {}: there is no team {team}", hub.id)
        })?;
    }
    must(!place.hubs.is_empty(), PLACE, || "there is no hub".to_owned())
}

fn teams(place: &Place) -> Result<(), PlaceProblem> {
    for id in TEAMS {
        must(place.team(id).is_some(), PLACE, || format!("there is no team {id}"))?;
    }
    for team in &place.teams {
        if let Some(hub) = &team.hub {
            must(place.hub(hub).is_some(), PLACE, || {
                format!("team {}: there is no hub {hub}", team.id)
            })?;
        }
        if let Some(contact) = &team.contact {
            let known = place.contact(contact).is_some();
            must(known, CONTACTS, || {
                format!("there is no contact {contact}, which team {} names", team.id)
            })?;
        }
        let has_hours = place
            .hours
            .iter()
            .any(|hours| hours.team == team.id && !hours.days.is_empty());
        must(has_hours, HOURS, || format!("team {} has no hours", team.id))?;
        let promise = place.promises.iter().find(|promise| promise.team == team.id);
        let sound = promise.is_some_and(|promise| {
            (0..promise.urgent).contains(&promise.alarm) && (1..=promise.usual).contains(&promise.urgent)
        });
        must(sound, HOURS, || {
            format!(
                "team {} needs one promise: alarm below urgent, urgent not above usual",
                team.id
            )
        })?;
    }
    Ok(())
}

fn hours(place: &Place) -> Result<(), PlaceProblem> {
    for hours in &place.hours {
        must(place.team(&hours.team).is_some(), HOURS, || {
            format!("there is no team {}", hours.team)
        })?;
        must(hours.from < hours.to, HOURS, || {
            format!("team {}: closes before it opens", hours.team)
        })?;
    }
    let in_order = place.holidays.is_sorted_by(|a, b| a < b);
    must(in_order && !place.holidays.is_empty(), HOURS, || {
        "holidays must be given, each once, in order".to_owned()
    })?;
    let days: Vec<_> = place.terms.iter().flat_map(|term| [term.from, term.to]).collect();
    must(days.is_sorted() && !days.is_empty(), HOURS, || {
        "school terms must be given, in order, each from its first day to its last".to_owned()
    })
}

fn front_doors(place: &Place) -> Result<(), PlaceProblem> {
    for id in FRONT_DOORS {
        must(place.contact(id).is_some(), CONTACTS, || {
            format!("there is no contact {id}")
        })?;
    }
    for id in ["police-999", "mash"] {
        let rings = place.contact(id).is_some_and(|contact| contact.phone.is_some());
        must(rings, CONTACTS, || format!("contact {id} needs a phone number"))?;
    }
    Ok(())
}

fn rhythm(place: &Place) -> Result<(), PlaceProblem> {
    let rhythm = &place.rhythm;
    let all = [
        rhythm.check_months,
        rhythm.soon_days,
        rhythm.late_days,
        rhythm.ageing_months,
        rhythm.hidden_months,
        rhythm.ended_months,
        rhythm.link_days,
    ];
    let positive = all.iter().all(|length| (1..=1000).contains(length));
    must(positive, PLACE, || {
        "every length under freshness must be 1 to 1000".to_owned()
    })?;
    let in_order = rhythm.check_months <= rhythm.ageing_months && rhythm.ageing_months < rhythm.hidden_months;
    must(in_order, PLACE, || {
        "under freshness a check must be due before a listing is marked as old, and that before it is hidden".to_owned()
    })
}

/// Whoever says that they are in danger must find somebody to ring or write to.
fn signs(place: &Place) -> Result<(), PlaceProblem> {
    for sign in Sign::ALL {
        let ids = place.signs.get(sign).filter(|ids| !ids.is_empty());
        must(ids.is_some(), CONTACTS, || {
            format!("signs: there is no front door for {}", sign.key())
        })?;
        for id in ids.into_iter().flatten() {
            let answers = place
                .contact(id)
                .is_some_and(|contact| contact.phone.is_some() || contact.text.is_some());
            must(answers, CONTACTS, || {
                format!("signs: {} names {id}, which has no number", sign.key())
            })?;
        }
    }
    Ok(())
}

fn lines(place: &Place) -> Result<(), PlaceProblem> {
    unique(
        CATEGORIES,
        "category's lines",
        place.lines.iter().map(|it| &it.category),
    )?;
    for lines in &place.lines {
        must(place.category(&lines.category).is_some(), CATEGORIES, || {
            format!("lines: there is no category {}", lines.category)
        })?;
        let unknown = lines.contacts.iter().find(|id| place.contact(id).is_none());
        must(unknown.is_none(), CATEGORIES, || {
            format!(
                "lines of {}: there is no contact {}",
                lines.category,
                unknown.map_or("", String::as_str)
            )
        })?;
    }
    Ok(())
}

fn names(place: &Place) -> Result<(), PlaceProblem> {
    for known in &place.neighbourhoods {
        let ward = place.ward(&known.ward).is_some();
        must(ward, NAMES, || {
            format!("{}: there is no ward {}", known.name, known.ward)
        })?;
    }
    for outcode in &place.outcodes {
        let area = outcode.area.as_deref().unwrap_or(&place.id);
        must(area == place.id || place.district(area).is_some(), NAMES, || {
            format!("{}: there is no area {area}", outcode.id)
        })?;
    }
    Ok(())
}

fn must(holds: bool, file: &'static str, what: impl FnOnce() -> String) -> Result<(), PlaceProblem> {
    if holds {
        Ok(())
    } else {
        Err(PlaceProblem::Fault { file, what: what() })
    }
}

fn unique<'a>(file: &'static str, kind: &str, ids: impl IntoIterator<Item = &'a String>) -> Result<(), PlaceProblem> {
    let mut seen = HashSet::new();
    for id in ids {
        must(!id.trim().is_empty(), file, || format!("a {kind} has no id"))?;
        must(seen.insert(id), file, || format!("the {kind} {id} is there twice"))?;
    }
    Ok(())
}

/// Every meaning leads somewhere, and what it leads to is there.
fn synonyms(place: &Place) -> Result<(), PlaceProblem> {
    let is_need = |id: &str| place.category(id).is_some() || place.headings.iter().any(|heading| heading.id == id);
    for meaning in &place.synonyms.meaning {
        let first = meaning.words.get("en").or_else(|| meaning.words.values().next());
        let first = first.map_or("", String::as_str);
        let name = || phrases(first).next().unwrap_or("(no words)").to_owned();
        must(phrases(first).next().is_some(), SYNONYMS, || {
            "a meaning has no words".to_owned()
        })?;
        let leads = !meaning.needs.is_empty() || !meaning.find.is_empty();
        must(leads, SYNONYMS, || format!("{}: it leads nowhere", name()))?;
        for need in &meaning.needs {
            must(is_need(need), SYNONYMS, || {
                format!("{}: there is no category {need}", name())
            })?;
        }
        for tag in meaning.words.keys() {
            must((2..=3).contains(&tag.len()), SYNONYMS, || {
                format!("{}: {tag} is not a language", name())
            })?;
        }
    }
    unique(SYNONYMS, "language", place.synonyms.spoken.iter().map(|it| &it.tag))
}
