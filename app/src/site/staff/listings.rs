//! All listings for those who keep them true: find one by name, and see which were never checked.

use super::{
    SignedIn,
    frame::{Room, page},
    table::{Cell, Row, Table},
};
use crate::site::{
    Hub, Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::field::{Field, TextInput, Typing},
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::{directory::Listing, people::Action};
use leptos::prelude::*;
use std::{collections::BTreeMap, sync::Arc};

/// Listings on one page.
const PAGE: usize = 50;

/// What was asked for and what was found.
#[derive(Clone)]
struct Shown {
    name: String,
    number: usize,
    found: usize,
    listings: Vec<Arc<Listing>>,
}

/// `GET /staff/listings?name=…&page=…`
pub async fn listings(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let name = asked.get("name").map(|name| name.trim().to_owned()).unwrap_or_default();
    let number = asked
        .get("page")
        .and_then(|number| number.parse().ok())
        .unwrap_or(1_usize)
        .max(1);
    let mut found = hub.store.listings.all().await?;
    found.retain(|listing| is_called(listing, &name));
    let listings = found
        .iter()
        .skip((number - 1).saturating_mul(PAGE))
        .take(PAGE)
        .cloned()
        .collect();
    let shown = Shown {
        name,
        number,
        found: found.len(),
        listings,
    };
    Ok(page(&visit, "staff-listings-title", &staff, Room::Listings)
        .show(move || view! { <Listings shown=shown.clone()/> })
        .await)
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
    } = shown;
    let field = Field {
        value: name.clone(),
        ..Field::new("name", t("staff-listings-search"))
    };
    let rows: Vec<Row> = listings.iter().map(|listing| line(listing)).collect();
    let columns = &["name", "provider", "checked"];
    let table = (!rows.is_empty()).then(|| view! { <Table words="staff-listings" columns rows/> });
    view! {
        <h1 class="govuk-heading-l">{t("staff-listings-title")}</h1>
        <form class="govuk-!-width-two-thirds" action="/staff/listings" method="get" role="search">
            <TextInput field typing=Typing::Search/>
            <button class="govuk-button govuk-button--secondary" type="submit">{t("staff-listings-search-button")}</button>
        </form>
        <p class="govuk-body">{here().tv("staff-listings-found", [("n", found.into())])}</p>
        {table}
        <Pages name number last=found.div_ceil(PAGE)/>
    }
    .into_any()
}

fn line(listing: &Listing) -> Row {
    let checked = match &listing.assured {
        Some(assured) => here().speech.date(assured.date),
        None => t("staff-listings-never"),
    };
    let href = format!("/staff/listings/{}", listing.id);
    Row::new([
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
