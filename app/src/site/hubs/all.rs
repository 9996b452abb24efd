//! All hubs, and which one looks after which part of the city.

use super::{name_of, wards_of};
use crate::site::{Visit, page::Page};
use axum::response::Response;
use leptos::prelude::*;

/// `GET /{lang}/hubs`
pub async fn all(visit: Visit) -> Response {
    let page = Page::new(&visit, visit.t("hubs-title")).back(visit.href("/"));
    page.show(move || whole(&visit)).await
}

fn whole(visit: &Visit) -> impl IntoView + use<> {
    let cards: Vec<_> = visit
        .hub
        .place
        .hubs
        .iter()
        .map(|hub| {
            let href = visit.href(&format!("/hubs/{}", hub.id));
            let postcode = hub.postcode.clone();
            view! {
                <li class="fh-card">
                    <h2><a href=href>{name_of(visit, hub)}</a></h2>
                    <p><span dir="ltr">{postcode}</span></p>
                    <p class="govuk-hint">{visit.t("hubs-area")} ": " {wards_of(visit, hub).join(" · ")}</p>
                </li>
            }
        })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{visit.t("hubs-title")}</h1>
        <p class="govuk-body-l">{visit.t("hubs-lead")}</p>
        <p class="govuk-body"><a class="govuk-link" href=visit.href("/whats-on")>{visit.t("hubs-all-on")}</a></p>
        <h2 class="govuk-heading-m">{visit.t("hubs-which")}</h2>
        <ul class="fh-cards">{cards}</ul>
    }
    .into_any()
}
