//! The page for families with special needs or disabilities: topics, advice that takes no side, and what was promised here.

use super::{by_name, links};
use crate::site::{
    Visit,
    page::{Page, t, visit as here},
    parts::contact::FrontDoor,
};
use axum::response::Response;
use leptos::prelude::*;

/// Advice and the council's own offer, ids of `contacts.toml`.
const ADVICE: [&str; 2] = ["sendiass", "send-local-offer"];

/// The local SEND partnership's outcomes, made together with families and young people (NHS Nottingham and Nottinghamshire,
/// statement on special educational needs and disability).
const OUTCOMES: usize = 6;

/// `GET /{lang}/send`
pub async fn send(visit: Visit) -> Response {
    Page::new(&visit, visit.t("send-title"))
        .back(visit.href("/"))
        .show(|| view! { <Send/> })
        .await
}

#[component]
fn Send() -> impl IntoView {
    let visit = here();
    let topics = visit.hub.place.headings.iter().find(|heading| heading.id == "send");
    let topics = topics.map(|heading| links(&visit, by_name(&visit, &heading.entries)));
    let advice: Vec<_> = ADVICE
        .iter()
        .map(|contact| view! { <FrontDoor contact=*contact/> })
        .collect();
    let outcomes: Vec<_> = (1..=OUTCOMES)
        .map(|n| view! { <li>{t(&format!("send-outcome-{n}"))}</li> })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{t("send-title")}</h1>
        <p class="govuk-body-l">{t("send-lead")}</p>
        <h2 class="govuk-heading-m">{t("send-topics")}</h2>
        {topics}
        <ul class="fh-links">
            <li><a class="govuk-link" href=visit.href("/services?need=send")>{t("send-groups")}</a></li>
            <li><a class="govuk-link" href=visit.href("/whats-on")>{t("on-title")}</a></li>
        </ul>
        <h2 class="govuk-heading-m">{t("send-advice")}</h2>
        <div class="fh-front-doors">{advice}</div>
        <h2 class="govuk-heading-m">{t("send-outcomes")}</h2>
        <p class="govuk-body">{t("send-outcomes-lead")}</p>
        <ul class="govuk-list govuk-list--bullet">{outcomes}</ul>
        <h2 class="govuk-heading-m">{t("topic-ask-title")}</h2>
        <p class="govuk-body">{t("topic-ask")}</p>
        <p><a class="govuk-button" href=visit.href("/request")>{t("nav-ask")}</a></p>
    }
    .into_any()
}
