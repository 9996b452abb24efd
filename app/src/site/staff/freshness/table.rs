//! The table of listings that need somebody.

use crate::site::page::{t, visit as here};
use domain::directory::{Freshness, Listing, Owner};
use leptos::prelude::*;
use std::sync::Arc;

const COLUMNS: [&str; 6] = ["state", "name", "owner", "checked", "next", "act"];

#[component]
pub fn Table(listings: Vec<Arc<Listing>>) -> impl IntoView {
    let heads: Vec<_> = COLUMNS
        .into_iter()
        .map(|column| view! { <th scope="col">{t(&format!("staff-fresh-{column}"))}</th> })
        .collect();
    let rows: Vec<_> = listings
        .into_iter()
        .map(|listing| view! { <ListingRow listing/> })
        .collect();
    view! {
        <section class="fh-inbox fh-inbox--names" aria-labelledby="fresh-caption" tabindex="0">
            <table>
                <caption id="fresh-caption">{t("staff-fresh-caption")}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

#[component]
fn ListingRow(listing: Arc<Listing>) -> impl IntoView {
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
    let row = matches!(freshness, Freshness::Hidden).then_some("fh-inbox__now");
    view! {
        <tr class=row>
            <td><strong class=tag(freshness)>{t(&format!("freshness-{}", freshness.key()))}</strong>{held}</td>
            <th scope="row">
                <a class="govuk-link" href=format!("/staff/listings/{}", listing.id) dir="auto">{listing.name.clone()}</a>
                // Groups of different providers share names.
                <span class="fh-inbox__about" dir="auto">{listing.provider.clone()}</span>
            </th>
            <td><OwnerOf listing=listing.clone()/></td>
            <td class="fh-when">{checked}</td>
            <td class="fh-when">{next}</td>
            <td><Remind listing/></td>
        </tr>
    }
    .into_any()
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
    (listing.owner() == Owner::Reachable).then(|| {
        let name = here().tv("staff-fresh-remind-who", [("name", listing.name.clone().into())]);
        view! {
            <form action="/staff/freshness/remind" method="post">
                <input type="hidden" name="listing" value=listing.id.clone()/>
                <button class="fh-link-button" type="submit" aria-label=name>{t("staff-fresh-remind")}</button>
            </form>
        }
    })
}
