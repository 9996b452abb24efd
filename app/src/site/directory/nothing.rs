//! Nothing found: what was too narrow, and who can help instead.

use super::{
    address_of,
    asked::Asked,
    lists,
    needs::without_need,
    results::{Results, chosen_need, find},
};
use crate::site::{
    Visit,
    failure::Failure,
    parts::contact::{Phone, PhoneNumber},
};
use domain::{directory::Query, place::Hub};
use leptos::prelude::*;

/// The same search with one part dropped, and how much that finds.
pub struct WayOut {
    query: Query,
    words: String,
}

/// What to drop so that something is found; empty when no single part is to blame.
pub async fn ways_out(visit: &Visit, asked: &Asked) -> Result<Vec<WayOut>, Failure> {
    let query = Query {
        page: 1,
        ..asked.query.clone()
    };
    let wider = [
        (!query.words.is_empty()).then(|| {
            (
                "search-drop-words",
                query.words.clone(),
                Query {
                    words: String::new(),
                    ..query.clone()
                },
            )
        }),
        chosen_need(visit, &query).map(|need| ("search-drop-need", need, without_need(&query))),
        query.age.map(|_| {
            (
                "search-drop-age",
                String::new(),
                Query {
                    age: None,
                    ..query.clone()
                },
            )
        }),
    ];
    let mut ways = Vec::new();
    for (key, dropped, query) in wider.into_iter().flatten() {
        let count = find(visit, asked, &query).await?.total;
        if count > 0 {
            let words = visit.tv(key, [("dropped", dropped.into()), ("count", count.into())]);
            ways.push(WayOut { query, words });
        }
    }
    Ok(ways)
}

pub fn nothing(visit: &Visit, results: &Results) -> impl IntoView + use<> {
    let ways = results
        .ways_out
        .iter()
        .map(|way| (address_of(visit, &way.query), way.words.clone()));
    let everything = (visit.href("/services"), visit.t("search-drop-all"));
    view! {
        <p class="govuk-body">{visit.t("search-nothing-why")}</p>
        {lists::links(ways.chain([everything]).collect())}
        <h3 class="govuk-heading-s">{visit.t("search-nothing-people")}</h3>
        {hub_phone(visit, nearest_hub(visit, &results.asked))}
        <p class="govuk-body"><a class="govuk-link" href=visit.href("/request")>{visit.t("search-nothing-ask")}</a></p>
        <p class="govuk-body"><a class="govuk-link" href=visit.href("/urgent")>{visit.t("footer-urgent-link")}</a></p>
    }
    .into_any()
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
