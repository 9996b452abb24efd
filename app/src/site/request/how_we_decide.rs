//! What leads where, in plain words for everyone.

use super::rules_table::RulesTable;
use crate::site::{
    Visit,
    page::{Page, t, visit as here},
};
use axum::response::Response;
use leptos::prelude::*;

/// The parts of the page, in the order in which the rules are tried.
const PARTS: [&str; 6] = ["danger", "mash", "hub", "place", "choice", "wrong"];

pub async fn show(visit: Visit) -> Response {
    Page::new(&visit, visit.t("how-we-decide-title"))
        .show(|| view! { <HowWeDecide/> })
        .await
}

#[component]
fn HowWeDecide() -> impl IntoView {
    let visit = here();
    let parts: Vec<_> = PARTS.iter().map(|part| view! { <Part part/> }).collect();
    let table = visit.hub.settings.public_rules_table.then(|| view! { <RulesTable/> });
    view! {
        <h1 class="govuk-heading-l">{t("how-we-decide-title")}</h1>
        <p class="govuk-body-l">{t("how-we-decide-lead")}</p>
        {parts}
        {table}
    }
    .into_any()
}

/// A heading and its paragraphs, as many as there are words for.
#[component]
fn Part(part: &'static str) -> impl IntoView {
    let speech = here().speech.clone();
    let paragraphs: Vec<_> = (1..)
        .map_while(|n| speech.find(&format!("how-we-decide-{part}-{n}"), &Default::default()))
        .map(|text| view! { <p class="govuk-body">{text}</p> })
        .collect();
    view! { <h2 class="govuk-heading-m">{t(&format!("how-we-decide-{part}-title"))}</h2> {paragraphs} }.into_any()
}
