//! The answer first: for whom, when, where, at what cost, how to join, whom to ring.

use super::{
    facts::{Line, Room, Teller},
    lists::{fact, told},
    place::directions,
};
use crate::site::{
    Visit,
    parts::{
        contact::PhoneNumber,
        icon::{Icon, Picture},
    },
};
use domain::directory::Listing;
use leptos::prelude::*;

pub fn answer(visit: &Visit, teller: &Teller<'_>, listing: &Listing, is_sensitive: bool) -> impl IntoView + use<> {
    let row = |picture, key: &str, lines: Vec<Line>| fact(teller, picture, visit.t(key), lines);
    let next = teller
        .next(listing)
        .map(|lines| row(Picture::Calendar, "listing-next", lines));
    view! {
        <dl class="fh-facts fh-facts--answer">
            {row(Picture::Who, "listing-who", teller.who(listing, Room::Page))}
            {row(Picture::Clock, "listing-when", teller.when(listing, Room::Page))}
            {next}
            {place(visit, teller, listing)}
            {row(Picture::Cost, "listing-cost", teller.cost(listing))}
            {row(Picture::Tick, "listing-join", teller.join(listing))}
            {phone(visit, listing, is_sensitive)}
        </dl>
    }
    .into_any()
}

fn place(visit: &Visit, teller: &Teller<'_>, listing: &Listing) -> impl IntoView + use<> {
    let lines = told(teller, teller.place(listing, None, Room::Page));
    let way = listing.place.as_ref().and_then(directions).map(|href| {
        // Another site is told nothing: neither where the reader is nor which page this was.
        view! {
            <div class="fh-no-print">
                <a class="govuk-link fh-wide-link" href=href rel="noreferrer noopener">{visit.t("listing-directions")}</a>
            </div>
        }
    });
    view! {
        <div>
            <dt><Icon picture=Picture::Place/>{visit.t("listing-where")}</dt>
            <dd>{lines} {way}</dd>
        </div>
    }
    .into_any()
}

fn phone(visit: &Visit, listing: &Listing, is_sensitive: bool) -> Option<impl IntoView + use<>> {
    let phone = listing.contact.phone.clone()?;
    let safe = is_sensitive.then(|| view! { <div class="govuk-hint fh-hint">{visit.t("listing-phone-safe")}</div> });
    Some(view! {
        <div>
            <dt><Icon picture=Picture::Phone/>{visit.t("listing-phone")}</dt>
            <dd><PhoneNumber phone/> {safe}</dd>
        </div>
    })
}
