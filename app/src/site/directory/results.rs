//! The page of results: what was asked, what was found, and the ways on from there.

use super::{
    address_of,
    asked::{Asked, Unplaced, need_name},
    card::Cards,
    form::search_form,
    lists,
    needs::needs,
    nothing::{self, WayOut},
    pages::pages,
};
use crate::{
    islands::InstantResults,
    site::{
        Hub, Visit,
        failure::Failure,
        page::Page,
        parts::crisis::{Crisis, Lines},
    },
};
use axum::{
    extract::{Query as Pairs, State, rejection::QueryRejection},
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::directory::{Query, Sort, Why};
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
    pub ways_out: Vec<WayOut>,
}

/// `GET /{lang}/services`
pub async fn results(
    State(hub): State<Hub>,
    visit: Visit,
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
    show(&visit, Asked::new(&hub.place, query, &ignored), Answered::ToAddress).await
}

/// Makes the search and shows it.
pub async fn show(visit: &Visit, asked: Asked, answered: Answered) -> Result<Response, Failure> {
    let found = find(visit, &asked, &asked.query).await?;
    if asked.query.page != found.page {
        return Ok(Redirect::to(&address_of(visit, &asked.query.with_page(found.page))).into_response());
    }
    let ways_out = if found.total == 0 {
        nothing::ways_out(visit, &asked).await?
    } else {
        Vec::new()
    };
    let sensitive = asked.is_sensitive();
    let results = Arc::new(Results { asked, found, ways_out });
    let page = Page::new(visit, title(visit, results.asked.query.page)).with_islands();
    let page = if answered == Answered::ToForm {
        page.private()
    } else {
        page
    };
    let page = if sensitive { page.sensitive() } else { page };
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
        {search_form(visit, &results.asked, answer(visit, results).into_any())}
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
    let understood = asked.understood(visit).join(" · ");
    let understood = (!understood.is_empty()).then(|| view! { <p class="fh-understood">{understood}</p> });
    let cards = (!found.hits.is_empty()).then(|| Cards::new(visit).show(&found.hits));
    view! {
        <div id="results">
            <Crisis signs=asked.signs.clone()/>
            {helplines(visit, asked)}
            <h2 class="govuk-heading-m">{count}</h2>
            {understood}
            {in_english(visit, found)}
            {left_out(visit, asked)}
            {asked.unplaced.map(|why| neighbourhoods(visit, asked, why))}
            {(found.total == 0).then(|| nothing::nothing(visit, results))}
            {needs(visit, asked, found)}
            {sorts(visit, results)}
            {cards}
            {pages(visit, &asked.query, results.found.pages)}
        </div>
    }
    .into_any()
}

/// The helplines that were called by their names, unless they already stand above for what was said.
fn helplines(visit: &Visit, asked: &Asked) -> Option<impl IntoView + use<>> {
    let place = &visit.hub.place;
    let above = |id: &str| {
        asked
            .signs
            .iter()
            .any(|sign| place.doors_for(*sign).any(|door| door.id == id))
    };
    let named = visit.hub.doors_named(&asked.query.words).into_iter();
    let doors: Vec<_> = named
        .filter(|id| !above(id))
        .filter_map(|id| place.contact(&id).cloned())
        .collect();
    (!doors.is_empty()).then(|| {
        view! {
            <section class="fh-helplines" aria-label=visit.t("search-helplines")><Lines doors/></section>
        }
    })
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

/// The other order, as a link; only where there is an order to choose.
fn sorts(visit: &Visit, results: &Results) -> Option<impl IntoView + use<>> {
    let asked = &results.asked;
    (asked.near.is_some() && results.found.total > 1).then(|| {
        let orders = Sort::ALL.iter().map(|sort| {
            let query = Query {
                sort: *sort,
                page: 1,
                ..asked.query.clone()
            };
            let current = (*sort == asked.query.sort).then_some("true");
            let name = visit.t(&format!("search-sort-{}", sort.key()));
            view! { <li><a class="govuk-link" href=address_of(visit, &query) aria-current=current>{name}</a></li> }
        });
        view! {
            <nav aria-label=visit.t("search-sort")>
                <ul class="fh-links">{orders.collect::<Vec<_>>()}</ul>
            </nav>
        }
    })
}

/// The name of what was chosen as need, for a way out.
pub fn chosen_need(visit: &Visit, query: &Query) -> Option<String> {
    query.need.as_deref().map(|need| need_name(visit, need))
}
