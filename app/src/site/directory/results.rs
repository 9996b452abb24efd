//! The page of results: what was asked, what was found, and the ways on from there.

use super::{
    address_of,
    asked::{Asked, Unplaced},
    card::Cards,
    chips::chips,
    form::search_form,
    lists, missed,
    needs::tiles,
    nothing::{self, Instead},
    pages::pages,
};
use crate::{
    islands::InstantResults,
    site::{Hub, Visit, caller::Caller, failure::Failure, page::Page},
};
use axum::{
    extract::{Query as Pairs, State, rejection::QueryRejection},
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::directory::{Query, Why};
use leptos::prelude::*;
use std::sync::Arc;
use store::{Found, Standpoint};

/// How a page of results came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It has an address of its own and can be kept and shared.
    ToAddress,
    /// It shows what was typed into the form.
    ToForm,
}

/// What the page is made from.
pub struct Results {
    pub asked: Asked,
    pub found: Found,
    pub instead: Option<Instead>,
}

/// `GET /{lang}/services`
pub async fn results(
    State(hub): State<Hub>,
    visit: Visit,
    caller: Caller,
    pairs: Result<Pairs<Vec<(String, String)>>, QueryRejection>,
) -> Result<Response, Failure> {
    let pairs = pairs.map(|Pairs(pairs)| pairs).unwrap_or_default();
    let (query, ignored) = Query::parse(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    if ignored.iter().any(|ignored| ignored.why == Why::FullPostcode) {
        let mut forget = Redirect::to(&address_of(&visit, &query)).into_response();
        forget
            .headers_mut()
            .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        return Ok(forget);
    }
    let asked = Asked::new(&hub.place, query, &ignored);
    show(&visit, &caller, asked, Answered::ToAddress).await
}

/// Makes the search and shows it.
pub async fn show(visit: &Visit, caller: &Caller, asked: Asked, answered: Answered) -> Result<Response, Failure> {
    let found = find(visit, &asked, &asked.query).await?;
    if asked.query.page != found.page {
        return Ok(Redirect::to(&address_of(visit, &asked.query.with_page(found.page))).into_response());
    }
    if found.total == 0 {
        missed::note(visit, caller, &asked).await;
    }
    let instead = nothing::instead(visit, &asked, &found).await?;
    let (sensitive, nothing_found) = (asked.is_sensitive(), found.total == 0);
    let results = Arc::new(Results { asked, found, instead });
    let page = Page::new(visit, title(visit, results.asked.query.page)).with_islands();
    let page = if answered == Answered::ToForm {
        page.private()
    } else {
        page
    };
    let page = if sensitive { page.sensitive() } else { page };
    // The next visit that finds nothing has to be counted too.
    let page = if nothing_found { page.fresh() } else { page };
    let visit = visit.clone();
    Ok(page.show(move || whole(&visit, &results)).await)
}

/// One search, near the place that was asked for.
pub async fn find(visit: &Visit, asked: &Asked, query: &Query) -> Result<Found, Failure> {
    let from = Standpoint {
        near: query.near.as_ref().and(asked.near.as_ref()),
        language: visit.speech.tag(),
        now: visit.hub.now().datetime(),
    };
    Ok(visit.hub.store.listings.search(query, &from).await?)
}

/// The tab's title says nothing of what was searched for.
fn title(visit: &Visit, page: u32) -> String {
    if page > 1 {
        visit.tv("search-title-page", [("page", page.into())])
    } else {
        visit.t("search-title")
    }
}

fn whole(visit: &Visit, results: &Results) -> impl IntoView + use<> {
    view! {
        <h1 class="govuk-heading-l">{visit.t("search-title")}</h1>
        {search_form(visit, &results.asked, &results.found.counts, answer(visit, results).into_any())}
        <InstantResults form="search-form".to_owned() results="results".to_owned() looking=visit.t("search-looking")/>
    }
    .into_any()
}

/// Everything that changes with the search.
fn answer(visit: &Visit, results: &Results) -> impl IntoView + use<> {
    let (asked, found) = (&results.asked, &results.found);
    let count = match (found.total, asked.query.is_empty()) {
        (0, _) => visit.t("search-nothing"),
        (total, true) => visit.tv("search-everything", [("count", total.into())]),
        (total, false) => visit.tv("search-count", [("count", total.into())]),
    };
    let cards = (!found.hits.is_empty()).then(|| Cards::new(visit).near(asked.place()).show(&found.hits));
    view! {
        <div id="results">
            <h2 class="govuk-heading-m">{count}</h2>
            {chips(visit, asked)}
            {in_english(visit, found)}
            {left_out(visit, asked)}
            {asked.unplaced.map(|why| neighbourhoods(visit, asked, why))}
            {(found.total == 0).then(|| nothing::nothing(visit, results))}
            {cards}
            {pages(visit, &asked.query, results.found.pages)}
            {asked.query.is_empty().then(|| tiles(visit, &found.counts))}
        </div>
    }
    .into_any()
}

/// On pages in other languages: that these listings are in English, where nobody has translated them yet.
fn in_english(visit: &Visit, found: &Found) -> Option<impl IntoView + use<>> {
    let tag = visit.speech.tag();
    let some = found.hits.iter().any(|hit| hit.listing.translated(tag).is_none());
    (tag != "en" && some).then(|| view! { <p class="fh-understood">{visit.t("search-in-english")}</p> })
}

/// What we did not use of the search, and why.
fn left_out(visit: &Visit, asked: &Asked) -> Option<impl IntoView + use<>> {
    let lines: Vec<_> = asked
        .left_out
        .iter()
        .map(|key| view! { <p class="govuk-body">{visit.t(key)}</p> })
        .collect();
    (!lines.is_empty()).then(|| view! { <div class="govuk-inset-text">{lines}</div> })
}

/// We don't know where that is: choose a neighbourhood, or go on without.
fn neighbourhoods(visit: &Visit, asked: &Asked, why: Unplaced) -> impl IntoView + use<> {
    let key = match why {
        Unplaced::Postcode => "search-unplaced-postcode",
        Unplaced::Name => "search-unplaced-name",
    };
    let wards = visit.hub.place.wards.iter().map(|ward| {
        let near = asked.query.with_near(Some(ward.id.clone()));
        (address_of(visit, &near), ward.name.clone())
    });
    let wards = wards.collect();
    view! {
        <div class="govuk-inset-text">
            <p class="govuk-body">{visit.t(key)}</p>
            <details class="govuk-details">
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">{visit.t("search-choose-neighbourhood")}</span>
                </summary>
                <div class="govuk-details__text">{lists::links(wards)}</div>
            </details>
        </div>
    }
    .into_any()
}
