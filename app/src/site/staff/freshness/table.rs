//! The rows of listings that need somebody.

use crate::site::{
    page::{t, visit as here},
    staff::table::{Cell, Row},
};
use domain::directory::{Freshness, Listing, Owner};
use leptos::prelude::*;
use std::sync::Arc;

/// What stands in [`line`], in this order.
pub const COLUMNS: &[&str] = &["state", "name", "owner", "checked", "next", "act"];

pub fn line(listing: Arc<Listing>) -> Row {
    let visit = here();
    let (rhythm, today) = (visit.hub.place.rhythm, visit.now.date());
    let freshness = listing.freshness(&rhythm, today);
    let checked = match &listing.assured {
        Some(assured) => visit.speech.date(assured.date),
        None => t("staff-listings-never"),
    };
    let next = listing.next_check(&rhythm).map(|next| visit.speech.date(next));
    let held = listing.upkeep.held_until.filter(|held| today <= *held).map(|held| {
        let date = visit.speech.date(held);
        view! { <div>{visit.tv("staff-fresh-held", [("date", date.into())])}</div> }
    });
    let href = format!("/staff/listings/{}", listing.id);
    let cells = vec![
        Cell::said(
            view! { <strong class=tag(freshness)>{t(&format!("freshness-{}", freshness.key()))}</strong>{held} },
        ),
        Cell::head(view! {
            <a class="govuk-link" href=href dir="auto">{listing.name.clone()}</a>
            // Groups of different providers share names.
            <span class="fh-inbox__about"><bdi>{listing.provider.clone()}</bdi></span>
        }),
        Cell::said(view! { <OwnerOf listing=listing.clone()/> }),
        Cell::when(checked),
        next.map_or(Cell::Empty, Cell::when),
        match listing.owner() {
            Owner::Reachable => Cell::said(view! { <Remind listing/> }),
            Owner::Silent | Owner::Nobody => Cell::Empty,
        },
    ];
    Row {
        now: matches!(freshness, Freshness::Hidden),
        cells,
    }
}

fn tag(freshness: Freshness) -> &'static str {
    match freshness {
        Freshness::Hidden => "govuk-tag govuk-tag--red",
        Freshness::Ageing | Freshness::Due => "govuk-tag govuk-tag--yellow",
        Freshness::DueSoon => "govuk-tag govuk-tag--blue",
        Freshness::NeverChecked => "govuk-tag govuk-tag--grey",
        Freshness::Fresh => "govuk-tag govuk-tag--green",
    }
}

#[component]
fn OwnerOf(listing: Arc<Listing>) -> impl IntoView {
    let (owner, name) = (listing.owner(), listing.upkeep.owner.clone());
    let state = (owner != Owner::Reachable || name.is_empty()).then(|| t(&format!("owner-{}", owner.key())));
    view! { <bdi>{name}</bdi> " " {state} }.into_any()
}

#[component]
fn Remind(listing: Arc<Listing>) -> impl IntoView {
    let name = here().tv("staff-fresh-remind-who", [("name", listing.name.clone().into())]);
    view! {
        <form action="/staff/freshness/remind" method="post">
            <input type="hidden" name="listing" value=listing.id.clone()/>
            <button class="fh-link-button" type="submit" aria-label=name>{t("staff-fresh-remind")}</button>
        </form>
    }
}
