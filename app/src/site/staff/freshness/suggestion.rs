//! One suggestion: each part as it is now and as the owner says it, to be ticked.

use crate::site::{
    Visit,
    freshness::NOTE,
    page::{t, visit as here},
    parts::problems::FieldProblem,
    staff::fields::{PUBLIC, Typed, problem_of, public_values, read_out},
};
use domain::directory::Listing;
use leptos::prelude::*;
use store::Suggestion;

/// What a worker decided.
pub enum Decided {
    Refused,
    Accepted(Box<Listing>),
    /// The listing is no longer as the page showed it.
    Late,
    Not(Vec<FieldProblem>),
}

impl Decided {
    /// From the form that [`One`] shows.
    pub fn of(visit: &Visit, suggestion: &Suggestion, typed: &Typed) -> Self {
        let said = |name: &str| typed.get(name).map(String::as_str).unwrap_or_default();
        if said("decision") == "refuse" {
            return Self::Refused;
        }
        if said("version") != suggestion.version.to_string() {
            return Self::Late;
        }
        let parts = parts(suggestion);
        let taken: Typed = parts
            .iter()
            .filter(|part| said(&part.tick()) == "yes")
            .map(|part| (part.name.to_owned(), part.new.clone()))
            .collect();
        if let Some(first) = parts.first().filter(|_| taken.is_empty()) {
            return Self::Not(vec![FieldProblem {
                field: first.id(suggestion),
                text: visit.t("staff-suggest-tick"),
            }]);
        }
        match suggestion.listing.check(&taken) {
            Ok(listing) => Self::Accepted(Box::new(listing)),
            Err(problems) => Self::Not(
                problems
                    .iter()
                    .map(|problem| FieldProblem {
                        field: format!("take-{}-{}", problem.field, suggestion.id),
                        ..problem_of(visit, problem)
                    })
                    .collect(),
            ),
        }
    }
}

/// A part of the listing that the owner wants changed.
struct Part {
    name: &'static str,
    now: String,
    new: String,
}

impl Part {
    /// The name of its checkbox.
    fn tick(&self) -> String {
        format!("take-{}", self.name)
    }

    /// Its checkbox on a page with several suggestions.
    fn id(&self, suggestion: &Suggestion) -> String {
        format!("{}-{}", self.tick(), suggestion.id)
    }
}

fn parts(suggestion: &Suggestion) -> Vec<Part> {
    let now = public_values(&suggestion.listing);
    PUBLIC
        .into_iter()
        .filter_map(|name| {
            Some(Part {
                name,
                now: now.get(name)?.clone(),
                new: suggestion.words.get(name)?.clone(),
            })
        })
        .collect()
}

#[component]
pub fn One(suggestion: Suggestion) -> impl IntoView {
    let visit = here();
    let (listing, parts) = (&suggestion.listing, parts(&suggestion));
    let sent = visit.speech.date(suggestion.sent_on);
    let heading = format!("suggestion-{}", suggestion.id);
    let edit = format!("/staff/listings/{}", listing.id);
    let accept = if parts.is_empty() {
        "staff-suggest-accept-note"
    } else {
        "staff-suggest-accept"
    };
    let note = suggestion.words.get(NOTE).cloned();
    let table = (!parts.is_empty()).then(|| view! { <Parts parts suggestion=suggestion.clone()/> });
    view! {
        <section class="fh-check" aria-labelledby=heading.clone()>
            <h2 class="govuk-heading-m" id=heading.clone()><bdi>{listing.name.clone()}</bdi></h2>
            <p class="govuk-body">
                {visit.tv("staff-suggest-sent", [("date", sent.into())])} " "
                <a class="govuk-link" href=edit>
                    {t("staff-suggest-edit")} <span class="govuk-visually-hidden">" " {listing.name.clone()}</span>
                </a>
            </p>
            <form action=format!("/staff/suggestions/{}", suggestion.id) method="post">
                <input type="hidden" name="version" value=suggestion.version.to_string()/>
                {table}
                {note.map(|note| view! { <Note note/> })}
                <div class="govuk-button-group">
                    <button class="govuk-button" type="submit" name="decision" value="accept">{t(accept)}</button>
                    <button class="govuk-button govuk-button--secondary" type="submit" name="decision" value="refuse">
                        {t("staff-suggest-refuse")}
                    </button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

#[component]
fn Note(note: String) -> impl IntoView {
    view! {
        <div class="govuk-inset-text">
            <p class="govuk-body"><strong>{t("staff-suggest-note")}</strong></p>
            <p class="govuk-body"><bdi>{note}</bdi></p>
            <p class="govuk-body">{t("staff-suggest-note-do")}</p>
        </div>
    }
    .into_any()
}

#[component]
fn Parts(parts: Vec<Part>, suggestion: Suggestion) -> impl IntoView {
    let heads: Vec<_> = ["part", "now", "new", "take"]
        .into_iter()
        .map(
            |column| view! { <th scope="col" class="govuk-table__header">{t(&format!("staff-suggest-{column}"))}</th> },
        )
        .collect();
    let rows: Vec<_> = parts
        .into_iter()
        .map(|part| {
            let id = part.id(&suggestion);
            view! { <PartRow part id/> }
        })
        .collect();
    view! {
        <div class="fh-scroll">
            <table class="govuk-table">
                <thead class="govuk-table__head"><tr class="govuk-table__row">{heads}</tr></thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

#[component]
fn PartRow(part: Part, id: String) -> impl IntoView {
    let label = t(&format!("staff-edit-{}", part.name));
    let take = here().tv("staff-suggest-take-part", [("part", label.clone().into())]);
    view! {
        <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">{label}</th>
            <td class="govuk-table__cell"><bdi>{read_out(part.name, &part.now)}</bdi></td>
            <td class="govuk-table__cell"><bdi>{read_out(part.name, &part.new)}</bdi></td>
            <td class="govuk-table__cell">
                <div class="govuk-checkboxes govuk-checkboxes--small">
                    <div class="govuk-checkboxes__item">
                        <input class="govuk-checkboxes__input" id=id.clone() type="checkbox" name=part.tick() value="yes" checked=true/>
                        <label class="govuk-label govuk-checkboxes__label" for=id>
                            <span class="govuk-visually-hidden">{take}</span>
                        </label>
                    </div>
                </div>
            </td>
        </tr>
    }
    .into_any()
}
