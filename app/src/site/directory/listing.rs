//! One listing's page: can I go, when and how first; the rest after.

use super::{
    address_of,
    asked::need_name,
    card::OLD_MONTHS,
    facts::{Line, Room, Teller},
    is_sensitive,
    lists::{fact, links},
    rest::rest,
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::Page,
    parts::{
        contact::PhoneNumber,
        icon::{Icon, Picture},
    },
    saved::SaveHere,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::directory::{Checked, Listing, Query};
use leptos::prelude::*;

/// `GET /{lang}/services/{id}`
pub async fn listing(State(hub): State<Hub>, visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    let Some(listing) = hub.store.listings.public_page(&id, visit.now.date()).await? else {
        return Ok(failure::not_found(visit).await);
    };
    let name = listing
        .translated(visit.speech.tag())
        .map_or(&listing.name, |own| &own.name);
    let page = Page::new(&visit, name).back(visit.href("/services"));
    let page = if is_sensitive(listing.categories.iter().map(String::as_str)) {
        page.sensitive()
    } else {
        page
    };
    Ok(page.show(move || whole(&visit, &listing)).await)
}

fn whole(visit: &Visit, listing: &Listing) -> impl IntoView + use<> {
    let teller = Teller::new(visit);
    let (name, summary, description, (lang, dir)) = match listing.translated(visit.speech.tag()) {
        Some(own) => (&own.name, &own.summary, &own.description, (None, None)),
        None => (
            &listing.name,
            &listing.summary,
            &listing.description,
            teller.own_words(),
        ),
    };
    let paragraphs: Vec<_> = paragraphs(description)
        .map(|text| view! { <p class="govuk-body" lang=lang dir=dir>{text.to_owned()}</p> })
        .collect();
    view! {
        <h1 class="govuk-heading-l"><span lang=lang dir=dir>{name.clone()}</span></h1>
        <p class="govuk-body-l"><span lang=lang dir=dir>{summary.clone()}</span></p>
        {checked(visit, listing)}
        {answer(visit, &teller, listing)}
        <SaveHere listing=listing.id.clone()/>
        <h2 class="govuk-heading-m">{visit.t("listing-more")}</h2>
        {paragraphs}
        {rest(visit, &teller, listing)}
        {similar(visit, listing)}
    }
    .into_any()
}

/// Paragraphs are parted by an empty line.
fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
}

/// Whether anybody has checked it, who and when; and to ring first when that is long ago.
fn checked(visit: &Visit, listing: &Listing) -> impl IntoView + use<> {
    let (sample, words) = match listing.checked(visit.now.date()) {
        Checked::Never => (Some(visit.t("status-sample")), visit.t("listing-checked-never")),
        Checked::On { date, by, months } => {
            let words = visit.tv(
                "listing-checked",
                [
                    ("by", by.into()),
                    ("date", visit.speech.date(date).into()),
                    ("months", months.into()),
                ],
            );
            ((months >= OLD_MONTHS).then(|| visit.t("listing-checked-ring")), words)
        }
    };
    view! {
        <p class="fh-meta">
            {sample.map(|sample| view! { <span class="fh-sample">{sample}</span> })}
            <span>{words}</span>
        </p>
    }
    .into_any()
}

fn answer(visit: &Visit, teller: &Teller<'_>, listing: &Listing) -> impl IntoView + use<> {
    let row = |picture, key: &str, lines: Vec<Line>| fact(teller, picture, visit.t(key), lines);
    let phone = listing.contact.phone.clone().map(|phone| {
        let name = visit.t("listing-phone");
        view! { <div><dt><Icon picture=Picture::Phone/>{name}</dt><dd><PhoneNumber phone/></dd></div> }
    });
    view! {
        <dl class="fh-facts fh-facts--answer">
            {row(Picture::Who, "listing-who", teller.who(listing, Room::Page))}
            {row(Picture::Clock, "listing-when", teller.when(listing, Room::Page))}
            {row(Picture::Place, "listing-where", teller.place(listing, None, Room::Page))}
            {row(Picture::Cost, "listing-cost", teller.cost(listing))}
            {row(Picture::Tick, "listing-join", teller.join(listing))}
            {phone}
        </dl>
    }
    .into_any()
}

/// Searches for the same topics, near the same place.
fn similar(visit: &Visit, listing: &Listing) -> Option<impl IntoView + use<>> {
    let near = listing.place.as_ref().and_then(|venue| venue.ward.clone());
    let known = listing
        .categories
        .iter()
        .filter(|category| visit.hub.place.category(category).is_some());
    let topics: Vec<_> = known
        .map(|category| {
            let query = Query {
                need: Some(category.clone()),
                near: near.clone(),
                ..Query::default()
            };
            (address_of(visit, &query), need_name(visit, category))
        })
        .collect();
    (!topics.is_empty()).then(|| {
        view! { <h2 class="govuk-heading-m">{visit.t("listing-similar")}</h2> {links(topics)} }
    })
}
