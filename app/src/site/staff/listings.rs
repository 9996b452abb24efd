//! All listings for those who keep them true: find one by name, and see which were never checked.

use super::{
    SignedIn,
    bulk::{BulkDone, Came, ChangeMany, Tick},
    drafts::AddButton,
    frame::{Room, page},
    table::{Cell, Row, Table},
};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::{
        field::{Field, TextInput, Typing},
        problems::ErrorSummary,
    },
};
use axum::{extract::Query, response::Response};
use domain::{
    directory::Listing,
    people::{Action, Staff},
};
use leptos::prelude::*;
use std::{collections::BTreeMap, sync::Arc};
use store::Bulk;

/// Listings on one page.
const PAGE: usize = 50;

/// What was asked for and what was found.
#[derive(Clone)]
struct Shown {
    name: String,
    number: usize,
    found: usize,
    listings: Vec<Arc<Listing>>,
    came: Came,
    /// A change of many that was just made, or taken back.
    bulk: Option<Bulk>,
    /// How many of it could not be taken back.
    left: usize,
}

/// `GET /staff/listings?name=…&page=…`
pub async fn listings(
    visit: Visit,
    signed_in: SignedIn,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Result<Response, Failure> {
    match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => show(&visit, &staff, &asked, Came::default()).await,
        Err(refused) => Ok(refused),
    }
}

/// The page, with what came back from the form that changes many.
pub async fn show(
    visit: &Visit,
    staff: &Staff,
    asked: &BTreeMap<String, String>,
    came: Came,
) -> Result<Response, Failure> {
    let said = |name: &str| asked.get(name).map(|said| said.trim().to_owned()).unwrap_or_default();
    let (name, number) = (said("name"), said("page").parse().unwrap_or(1_usize).max(1));
    let store = &visit.hub.store;
    let mut found = store.listings.all().await?;
    found.retain(|listing| is_called(listing, &name));
    let on_page = found.iter().skip((number - 1).saturating_mul(PAGE)).take(PAGE);
    let bulk = store.listings.bulk(staff, &said("bulk")).await?;
    let shown = Shown {
        listings: on_page.cloned().collect(),
        name,
        number,
        found: found.len(),
        left: said("left").parse().unwrap_or(0),
        came,
        bulk,
    };
    let page = page(visit, "staff-listings-title", staff, Room::Listings);
    let page = if shown.came.problems.is_empty() {
        page
    } else {
        page.with_problems()
    };
    Ok(page.show(move || view! { <Listings shown=shown.clone()/> }).await)
}

fn is_called(listing: &Listing, name: &str) -> bool {
    let wanted = name.to_lowercase();
    [&listing.name, &listing.provider]
        .into_iter()
        .any(|known| known.to_lowercase().contains(&wanted))
}

#[component]
fn Listings(shown: Shown) -> impl IntoView {
    let Shown {
        name,
        number,
        found,
        listings,
        came,
        bulk,
        left,
    } = shown;
    let field = Field {
        value: name.clone(),
        ..Field::new("name", t("staff-listings-search"))
    };
    let many = (!listings.is_empty()).then(|| {
        let chosen = came.chosen();
        let rows: Vec<Row> = listings.iter().map(|listing| line(listing, &chosen)).collect();
        let columns = &["choose", "name", "provider", "checked"];
        let table = view! { <Table words="staff-listings" columns rows/> };
        view! { <ChangeMany came=came.clone() table=table.into_any()/> }
    });
    let bulk = bulk.map(|bulk| view! { <BulkDone bulk left/> });
    view! {
        <ErrorSummary problems=came.problems.clone()/>
        {bulk}
        <h1 class="govuk-heading-l">{t("staff-listings-title")}</h1>
        <AddButton/>
        <form class="govuk-!-width-two-thirds" action="/staff/listings" method="get" role="search">
            <TextInput field typing=Typing::Search/>
            <button class="govuk-button govuk-button--secondary" type="submit">{t("staff-listings-search-button")}</button>
        </form>
        <p class="govuk-body">{here().tv("staff-listings-found", [("n", found.into())])}</p>
        {many}
        <Pages name number last=found.div_ceil(PAGE)/>
        <p class="govuk-body">
            <a class="govuk-link fh-target" href="/staff/listings/export.csv" download="">{t("staff-export-csv")}</a>
        </p>
        <p class="govuk-body">
            <a class="govuk-link fh-target" href="/staff/listings/export.json" download="">{t("staff-export-json")}</a>
        </p>
    }
    .into_any()
}

fn line(listing: &Arc<Listing>, chosen: &[String]) -> Row {
    let checked = match &listing.assured {
        Some(assured) => here().speech.date(assured.date),
        None => t("staff-listings-never"),
    };
    let href = format!("/staff/listings/{}", listing.id);
    Row::new([
        Cell::said(view! { <Tick listing=listing.clone() chosen=chosen.contains(&listing.id)/> }),
        Cell::head(view! { <a class="govuk-link" href=href dir="auto">{listing.name.clone()}</a> }),
        Cell::said(view! { <bdi>{listing.provider.clone()}</bdi> }),
        Cell::when(checked),
    ])
}

/// Forms to the pages before and after, which keep the name that was searched for.
#[component]
fn Pages(name: String, number: usize, last: usize) -> impl IntoView {
    let to = |number: usize, words: &'static str| {
        view! {
            <form action="/staff/listings" method="get">
                <input type="hidden" name="name" value=name.clone()/>
                <input type="hidden" name="page" value=number.to_string()/>
                <button class="govuk-button govuk-button--secondary" type="submit">{t(words)}</button>
            </form>
        }
    };
    let before = (number > 1).then(|| to(number - 1, "staff-page-before"));
    let after = (number < last).then(|| to(number + 1, "staff-page-after"));
    view! { {before} {after} }.into_any()
}
