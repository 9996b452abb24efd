//! Listings whose translation says something else than their English words: since when, and in which language.

use crate::site::{
    Hub, Visit,
    failure::Failure,
    page::{t, visit as here},
    staff::{
        SignedIn,
        frame::{Room, page},
        inbox::language_name,
        table::{Cell, Row, Table},
    },
};
use axum::{extract::State, response::Response};
use domain::{directory::Listing, people::Action};
use jiff::civil::Date;
use leptos::prelude::*;
use std::sync::Arc;

/// A translation that has fallen behind.
#[derive(Clone)]
pub struct Behind {
    listing: Arc<Listing>,
    tag: String,
    since: Date,
}

/// Every translation of a listing that families can still find which has fallen behind, the one that waits longest first.
pub async fn behind(hub: &Hub) -> Result<Vec<Behind>, Failure> {
    let today = hub.now().date();
    let mut found = Vec::new();
    for listing in hub
        .store
        .listings
        .all()
        .await?
        .iter()
        .filter(|listing| listing.is_kept_up(today))
    {
        for (tag, translation) in &listing.translations {
            found.extend(translation.behind.map(|since| Behind {
                listing: Arc::clone(listing),
                tag: tag.clone(),
                since,
            }));
        }
    }
    found.sort_by(|a, b| (a.since, &a.listing.name, &a.tag).cmp(&(b.since, &b.listing.name, &b.tag)));
    Ok(found)
}

/// `GET /staff/words/listings`
pub async fn show(State(hub): State<Hub>, visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let behind = behind(&hub).await?;
    Ok(page(&visit, "staff-stale-title", &staff, Room::Words)
        .back("/staff/words")
        .show(move || view! { <Stale behind=behind.clone()/> })
        .await)
}

#[component]
fn Stale(behind: Vec<Behind>) -> impl IntoView {
    let table = if behind.is_empty() {
        view! { <p class="govuk-body">{t("staff-stale-none")}</p> }.into_any()
    } else {
        let rows: Vec<Row> = behind.into_iter().map(line).collect();
        view! { <Table words="staff-stale" columns=&["name", "language", "since"] rows/> }.into_any()
    };
    view! {
        <h1 class="govuk-heading-l">{t("staff-stale-title")}</h1>
        <p class="govuk-body">{t("staff-stale-lead")}</p>
        {table}
    }
    .into_any()
}

fn line(behind: Behind) -> Row {
    let visit = here();
    let href = format!("/staff/listings/{}", behind.listing.id);
    Row::new([
        Cell::head(view! { <a class="govuk-link" href=href dir="auto">{behind.listing.name.clone()}</a> }),
        Cell::said(language_name(&visit, &behind.tag)),
        Cell::when(visit.speech.date(behind.since)),
    ])
}
