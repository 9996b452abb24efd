//! Which kind of danger a family's own words may be a sign of, and where they stand. No score: a worker reads and judges.

use crate::site::{
    page::{t, visit as here},
    request::wording::Wording,
};
use domain::{
    request::{Answers, Event, What},
    safety::{self, Heard},
};
use leptos::prelude::*;

/// A kind of sign, and the place in which it was found.
type Found = (Heard, String);

#[component]
pub fn Signs(answers: Answers, events: Vec<Event>) -> impl IntoView {
    let wording = Wording::of(&here(), &answers);
    let of_answers = answers
        .heard()
        .map(|(question, heard)| (heard, wording.short(question)));
    let found: Vec<Found> = of_answers.chain(in_notes(&events)).collect();
    let lines: Vec<_> = found
        .into_iter()
        .map(|(heard, place)| view! { <li>{line(heard, place)}</li> })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="govuk-inset-text" aria-labelledby="signs">
                <h2 class="govuk-heading-m" id="signs">{t("staff-signs-title")}</h2>
                <ul class="govuk-list govuk-list--bullet">{lines}</ul>
                <p class="govuk-body">{t("staff-signs-read")}</p>
            </section>
        }
    })
}

/// What the family added later, or wrote when it asked us to stop.
fn in_notes(events: &[Event]) -> Vec<Found> {
    let by_family = events
        .iter()
        .filter(|event| matches!(event.what, What::Added | What::Withdrawn));
    let notes = by_family.filter_map(|event| event.note.as_ref());
    let heard = notes.flat_map(|note| safety::heard(note.reveal()));
    heard.map(|heard| (heard, t("staff-signs-added"))).collect()
}

fn line(heard: Heard, place: String) -> String {
    let kind = t(&format!("staff-signs-{}", heard.sign.key()));
    let words = if heard.plainly {
        "staff-signs-line"
    } else {
        "staff-signs-line-unsure"
    };
    here().tv(words, [("kind", kind.into()), ("place", place.into())])
}
