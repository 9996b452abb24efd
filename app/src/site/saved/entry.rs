//! One entry of the list: how to reach it, when and where it is, the note, and the buttons that change it.

use super::row::{Row, heading};
use crate::site::{
    Visit,
    directory::{
        facts::{Room, Teller},
        lists::fact,
    },
    parts::{
        contact::PhoneNumber,
        icon::{Icon, Picture},
    },
};
use domain::{directory::Listing, saved::Move};
use leptos::prelude::*;

/// Where an entry stands, counted from 0, and whether it has just been moved there.
#[derive(Clone, Copy)]
pub struct Standing {
    pub at: usize,
    pub of: usize,
    pub moved: Option<Move>,
}

pub fn entry(visit: &Visit, row: &Row, standing: Standing) -> impl IntoView + use<> {
    let what = match &row.listing {
        Some(listing) => view! { {heading(visit, listing)} {facts(visit, listing)} }.into_any(),
        None => view! {
            <h2>{visit.t("saved-over")}</h2>
            <p class="govuk-body">{visit.t("saved-over-text")}</p>
        }
        .into_any(),
    };
    let note = (!row.note.is_empty()).then(|| {
        let (label, note) = (visit.t("saved-note"), row.note.clone());
        view! { <p class="fh-saved__note"><strong>{label}</strong> " " <span dir="auto">{note}</span></p> }
    });
    view! {
        <li class="fh-saved" id=format!("entry-{}", standing.at + 1)>
            {what}
            {note}
            {tools(visit, row, standing)}
        </li>
    }
    .into_any()
}

/// What one needs to go there: phone first.
pub fn facts(visit: &Visit, listing: &Listing) -> impl IntoView + use<> {
    let teller = Teller::new(visit);
    let row = |picture, key: &str, lines| fact(&teller, picture, visit.t(key), lines);
    let phone = listing.contact.phone.clone().map(|phone| {
        view! { <div><dt><Icon picture=Picture::Phone/>{visit.t("listing-phone")}</dt><dd><PhoneNumber phone/></dd></div> }
    });
    view! {
        <dl class="fh-facts">
            {phone}
            {row(Picture::Clock, "listing-when", teller.when(listing, Room::Card))}
            {row(Picture::Place, "listing-where", teller.place(listing, None, Room::Page))}
        </dl>
    }
    .into_any()
}

/// Every button says for screen readers which entry it is about and where that stands.
fn tools(visit: &Visit, row: &Row, standing: Standing) -> impl IntoView + use<> {
    let place = standing.at + 1;
    let which = visit.tv(
        "saved-which",
        [
            ("name", row.name(visit).into()),
            ("at", place.into()),
            ("count", standing.of.into()),
        ],
    );
    let (is_first, is_last) = (standing.at == 0, place == standing.of);
    let button = |wish: &'static str, key: &str, focus: bool| {
        let (words, which) = (visit.t(key), which.clone());
        view! {
            <button class="fh-link-button" type="submit" name="do" value=wish autofocus=focus>
                {words} <span class="govuk-visually-hidden">" " {which}</span>
            </button>
        }
    };
    // The focus stays on the button that was pressed, or on its neighbour where the entry can't go further.
    let on_up = !is_first && (standing.moved == Some(Move::Up) || (is_last && standing.moved.is_some()));
    let on_down = !is_last && !on_up && standing.moved.is_some();
    let note = if row.note.is_empty() {
        "saved-note-add"
    } else {
        "saved-note-change"
    };
    view! {
        <form class="fh-saved__tools" action=visit.href("/saved") method="post">
            <input type="hidden" name="listing" value=row.id.clone()/>
            {(!is_first).then(|| button("up", "saved-up", on_up))}
            {(!is_last).then(|| button("down", "saved-down", on_down))}
            <a class="govuk-link" href=visit.href(&format!("/saved/note?at={place}"))>
                {visit.t(note)} <span class="govuk-visually-hidden">" " {which.clone()}</span>
            </a>
            {button("remove", "saved-remove", false)}
        </form>
    }
    .into_any()
}
