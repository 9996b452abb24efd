//! One listing's page: can I go, when and how first; the rest after.

use super::{
    address_of, address_of_listing,
    answer::answer,
    asked::need_name,
    facts::Teller,
    is_sensitive_listing,
    keep::keep,
    lists::links,
    notices::{Instead, has_ended, notices},
    rest::rest,
    structured::structured,
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::Page,
    saved::SaveHere,
};
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::directory::{Checked, Listing, Query};
use leptos::prelude::*;

/// `GET /{lang}/services/{id}`
pub async fn listing(State(hub): State<Hub>, visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    let Some(listing) = hub.store.listings.public_page(&id, visit.now.date()).await? else {
        return elsewhere(&hub, visit, &id).await;
    };
    let name = listing
        .translated(visit.speech.tag())
        .map_or(&listing.name, |own| &own.name);
    let page = Page::new(&visit, name).back(visit.href("/services"));
    let page = if is_sensitive_listing(&listing) {
        page.sensitive()
    } else {
        page
    };
    let instead = Instead::of(&visit, &listing).await?;
    Ok(page.show(move || whole(&visit, &listing, &instead)).await)
}

/// A listing that was merged into another one leads there; any other is not found.
async fn elsewhere(hub: &Hub, visit: Visit, id: &str) -> Result<Response, Failure> {
    match hub.store.listings.moved_to(id).await? {
        Some(to) => {
            let to = [(header::LOCATION, address_of_listing(&visit, &to))];
            Ok((StatusCode::MOVED_PERMANENTLY, to).into_response())
        }
        None => Ok(failure::not_found(visit).await),
    }
}

fn whole(visit: &Visit, listing: &Listing, instead: &Instead) -> impl IntoView + use<> {
    let sensitive = is_sensitive_listing(listing);
    // Nobody should set out for what is over.
    let goes_on = !has_ended(listing, visit.now.date());
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
    // Imported words say things twice: the name as the summary, the summary as the description.
    let summary = Some(summary.as_str()).filter(|summary| !is_same(summary, name));
    let lead = summary.map(|summary| {
        view! { <p class="govuk-body-l"><span lang=lang dir=dir>{summary.to_owned()}</span></p> }
    });
    let paragraphs: Vec<_> = paragraphs(description)
        .filter(|text| !is_same(text, name) && summary.is_none_or(|summary| !is_same(text, summary)))
        .map(|text| view! { <p class="govuk-body" lang=lang dir=dir>{text.to_owned()}</p> })
        .collect();
    view! {
        <h1 class="govuk-heading-l"><span lang=lang dir=dir>{name.clone()}</span></h1>
        {lead}
        {notices(visit, &teller, listing, instead)}
        {checked(visit, listing)}
        {goes_on.then(|| answer(visit, &teller, listing, sensitive))}
        <div class="fh-no-print"><SaveHere listing=listing.id.clone() sensitive/></div>
        <h2 class="govuk-heading-m">{visit.t("listing-more")}</h2>
        {paragraphs}
        {rest(visit, &teller, listing)}
        {keep(visit, listing, sensitive)}
        {similar(visit, listing)}
        {structured(visit, listing)}
    }
    .into_any()
}

/// The same words, whatever stands at their end.
fn is_same(one: &str, other: &str) -> bool {
    let bare = |text: &str| text.trim().trim_end_matches(['.', '…']).to_lowercase();
    bare(one) == bare(other)
}

/// Paragraphs are parted by an empty line.
fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
}

/// Whether anybody has checked it, who and when; and to ring first when that is long ago.
fn checked(visit: &Visit, listing: &Listing) -> impl IntoView + use<> {
    let today = visit.now.date();
    let old = listing.is_ageing(&visit.hub.place.rhythm, today);
    let (sample, words) = match listing.checked(today) {
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
            (old.then(|| visit.t("listing-checked-ring")), words)
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
        view! { <div class="fh-no-print"><h2 class="govuk-heading-m">{visit.t("listing-similar")}</h2> {links(topics)}</div> }
    })
}
