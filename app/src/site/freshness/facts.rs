//! What families read about a listing, for its owner to read through.

use crate::site::{
    directory::{
        facts::{Line, Room, Teller, own},
        lists::fact,
    },
    page::{t, visit as here},
    parts::icon::Picture,
};
use domain::directory::Listing;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Facts(listing: Arc<Listing>) -> impl IntoView {
    let visit = here();
    let teller = Teller::new(&visit);
    let (lang, dir) = teller.own_words();
    let paragraphs: Vec<_> = listing
        .description
        .split("\n\n")
        .map(|text| view! { <p class="govuk-body" lang=lang dir=dir>{text.to_owned()}</p> })
        .collect();
    let rows: Vec<_> = rows(&teller, &listing)
        .into_iter()
        .map(|(picture, label, lines)| fact(&teller, picture, t(label), lines))
        .collect();
    // A draft that was begun a moment ago has no name yet.
    let name = match listing.name.as_str() {
        "" => view! { {t("staff-draft-new")} }.into_any(),
        name => view! { <span lang=lang dir=dir>{name.to_owned()}</span> }.into_any(),
    };
    let summary = (!listing.summary.is_empty()).then(|| {
        view! { <p class="govuk-body-l"><span lang=lang dir=dir>{listing.summary.clone()}</span></p> }
    });
    view! {
        <section class="fh-check" aria-labelledby="check-name">
            <h2 class="govuk-heading-m" id="check-name">{name}</h2>
            {summary}
            {paragraphs}
            <dl class="fh-facts fh-facts--answer">{rows}</dl>
        </section>
    }
    .into_any()
}

fn rows(teller: &Teller<'_>, listing: &Listing) -> Vec<(Picture, &'static str, Vec<Line>)> {
    let contact = |text: &Option<String>| -> Vec<Line> {
        let part = text.as_deref().and_then(own);
        part.map(|part| vec![part]).into_iter().collect()
    };
    let rows = [
        (Picture::Who, "listing-who", teller.who(listing, Room::Page)),
        (Picture::Clock, "listing-when", teller.when(listing, Room::Page)),
        (Picture::Place, "listing-where", place(teller, listing)),
        (Picture::Cost, "listing-cost", teller.cost(listing)),
        (Picture::Tick, "listing-join", teller.join(listing)),
        (Picture::Phone, "check-phone", contact(&listing.contact.phone)),
        (Picture::Send, "check-email", contact(&listing.contact.email)),
        (Picture::Search, "check-web", contact(&listing.contact.web)),
    ];
    rows.into_iter().filter(|(_, _, lines)| !lines.is_empty()).collect()
}

/// A letter may be passed on: where a refuge is stands on no page without a sign-in.
fn place(teller: &Teller<'_>, listing: &Listing) -> Vec<Line> {
    let confidential = listing.place.as_ref().is_some_and(|venue| venue.confidential);
    if confidential {
        Vec::new()
    } else {
        teller.place(listing, None, Room::Page)
    }
}
