//! A day of the programme: its date, and each session with time, name, who for, where and cost.

use super::{Day, On};
use crate::site::{
    Visit,
    directory::{Room, Teller, address_of_listing},
    hubs,
};
use leptos::prelude::*;

/// Whether the page already says at which hub it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Known,
    Told,
}

pub fn day(visit: &Visit, day: &Day, place: Place) -> impl IntoView + use<> {
    let sessions: Vec<_> = day.on.iter().map(|on| session(visit, on, place)).collect();
    let id = format!("day-{}", day.date);
    view! {
        <section class="fh-day" aria-labelledby=id>
            <h3 class="govuk-heading-s" id=id.clone()>{visit.speech.long_date(day.date)}</h3>
            <ul>{sessions}</ul>
        </section>
    }
    .into_any()
}

fn session(visit: &Visit, on: &On, place: Place) -> impl IntoView + use<> {
    let teller = Teller::new(visit);
    let (name, lang, dir) = name(visit, &teller, on);
    let who = teller
        .who(&on.listing, Room::Card)
        .into_iter()
        .flatten()
        .map(|part| part.text);
    let cost = teller.cost(&on.listing).into_iter().flatten().map(|part| part.text);
    let hub = on.listing.hub.as_deref().and_then(|id| visit.hub.place.hub(id));
    let hub = hub
        .filter(|_| place == Place::Told)
        .map(|hub| hubs::name_of(visit, hub));
    let about: Vec<String> = hub.into_iter().chain(who).chain(cost).collect();
    view! {
        <li>
            <span class="fh-day__time">{times(visit, on)}</span>
            <span>
                <a class="govuk-link" href=address_of_listing(visit, &on.listing.id) lang=lang dir=dir>{name}</a>
                <span class="fh-day__about">{about.join(" · ")}</span>
            </span>
        </li>
    }
    .into_any()
}

/// Lines for paper: day, time, name.
pub fn short(visit: &Visit, days: &[Day]) -> impl IntoView + use<> {
    let teller = Teller::new(visit);
    let lines: Vec<_> = days
        .iter()
        .flat_map(|day| day.on.iter().map(move |on| (day.date, on)))
        .map(|(date, on)| {
            let (name, lang, dir) = name(visit, &teller, on);
            let day = visit.speech.weekday(date.weekday());
            view! { <li><strong>{day}</strong> " " {times(visit, on)} " " <span lang=lang dir=dir>{name}</span></li> }
        })
        .collect();
    view! { <ul class="govuk-list">{lines}</ul> }.into_any()
}

fn times(visit: &Visit, on: &On) -> String {
    let (from, to) = (visit.speech.time(on.from), visit.speech.time(on.to));
    visit.tv("on-times", [("from", from.into()), ("to", to.into())])
}

/// Its name in the language of the visit, or its own in English, marked as such.
fn name(visit: &Visit, teller: &Teller<'_>, on: &On) -> (String, Option<&'static str>, Option<&'static str>) {
    match on.listing.translated(visit.speech.tag()) {
        Some(own) => (own.name.clone(), None, None),
        None => {
            let (lang, dir) = teller.own_words();
            (on.listing.name.clone(), lang, dir)
        }
    }
}
