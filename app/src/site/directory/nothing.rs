//! Nothing found: what was too narrow, what comes near, and who can help instead.

use super::{
    address_of,
    asked::Asked,
    card::Cards,
    lists,
    results::{Results, find},
    said::said,
};
use crate::site::{
    Visit,
    failure::Failure,
    parts::contact::{Phone, PhoneNumber},
};
use domain::{
    directory::{Part, Query, Sort},
    place::Hub,
};
use leptos::prelude::*;
use store::{Found, Hit};

/// Alternatives that are shown.
const MOST: usize = 3;

/// What there is when one part of the search is left out.
pub struct Instead {
    part: Part,
    hits: Vec<Hit>,
}

/// The results that come nearest to what was asked: without the part that matters least, of those that are to blame.
pub async fn instead(visit: &Visit, asked: &Asked, found: &Found) -> Result<Option<Instead>, Failure> {
    let to_blame = found.without.iter().map(|(part, _)| *part);
    let Some(part) = to_blame.min_by_key(|part| weight(*part)) else {
        return Ok(None);
    };
    let less = asked.query.without(part);
    let sort = if less.near.is_some() { Sort::Nearest } else { Sort::Best };
    let mut hits = find(visit, asked, &Query { sort, ..less }).await?.hits;
    hits.truncate(MOST);
    Ok(Some(Instead { part, hits }))
}

/// How much a part matters to a family: the wrong day can be borne, the wrong help can't.
fn weight(part: Part) -> u8 {
    match part {
        Part::Within => 0,
        Part::Time => 1,
        Part::Day(_) => 2,
        Part::Open => 3,
        Part::Way => 4,
        Part::Cost => 5,
        Part::Near => 6,
        Part::Who => 7,
        Part::Speaks => 8,
        Part::Access(_) => 9,
        Part::Age => 10,
        Part::Words => 11,
        Part::Need => 12,
    }
}

pub fn nothing(visit: &Visit, results: &Results) -> impl IntoView + use<> {
    let asked = &results.asked;
    let ways = results.found.without.iter().map(|(part, count)| {
        let dropped = left_out(visit, asked, *part);
        let words = visit.tv("search-drop", [("dropped", dropped.into()), ("count", (*count).into())]);
        (address_of(visit, &asked.query.without(*part)), words)
    });
    let everything = (visit.href("/services"), visit.t("search-drop-all"));
    view! {
        <p class="govuk-body">{visit.t("search-nothing-why")}</p>
        {lists::links(ways.chain([everything]).collect())}
        <h3 class="govuk-heading-s">{visit.t("search-nothing-people")}</h3>
        {hub_phone(visit, nearest_hub(visit, asked))}
        <p class="govuk-body"><a class="govuk-link" href=visit.href("/request")>{visit.t("search-nothing-ask")}</a></p>
        <p class="govuk-body"><a class="govuk-link" href=visit.href("/urgent")>{visit.t("footer-urgent-link")}</a></p>
        {results.instead.as_ref().map(|instead| alternatives(visit, asked, instead))}
    }
    .into_any()
}

/// The message has quotation marks of its own.
fn left_out(visit: &Visit, asked: &Asked, part: Part) -> String {
    if part == Part::Words {
        asked.query.words.clone()
    } else {
        said(visit, asked, part)
    }
}

fn alternatives(visit: &Visit, asked: &Asked, instead: &Instead) -> impl IntoView + use<> {
    let dropped = left_out(visit, asked, instead.part);
    view! {
        <h3 class="govuk-heading-s">{visit.tv("search-instead", [("dropped", dropped.into())])}</h3>
        {Cards::new(visit).near(asked.place()).show(&instead.hits)}
    }
}

/// The hub that looks after the ward that was asked for, or else the closest.
fn nearest_hub<'v>(visit: &'v Visit, asked: &Asked) -> Option<&'v Hub> {
    let place = &visit.hub.place;
    let of_ward = asked.query.near.as_deref().and_then(|near| place.hub_for_ward(near));
    of_ward.or_else(|| place.nearest_hub(asked.near.as_ref()?.point))
}

/// The nearest hub with its number; until a hub has one of its own, the council puts callers through.
fn hub_phone(visit: &Visit, hub: Option<&Hub>) -> impl IntoView + use<> {
    let name = hub.map(|hub| {
        let name = visit.t(&format!("hub-{}", hub.id));
        visit.tv("search-nothing-hub", [("hub", name.into())])
    });
    let phone = match hub.and_then(|hub| hub.phone.clone()) {
        Some(phone) => view! { <PhoneNumber phone/> }.into_any(),
        None => view! { {visit.t("search-nothing-council")} " " <Phone contact="council"/> }.into_any(),
    };
    view! { <p class="govuk-body">{name} " " {phone}</p> }
}
