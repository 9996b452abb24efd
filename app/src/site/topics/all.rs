//! Every topic of the directory, under its heading.

use super::{by_name, links};
use crate::site::{Visit, page::Page};
use axum::response::Response;
use leptos::prelude::*;

/// `GET /{lang}/topics`
pub async fn all(visit: Visit) -> Response {
    let page = Page::new(&visit, visit.t("topics-title")).back(visit.href("/"));
    page.show(move || whole(&visit)).await
}

fn whole(visit: &Visit) -> impl IntoView + use<> {
    let headings: Vec<_> = visit
        .hub
        .place
        .headings
        .iter()
        .map(|heading| {
            let name = visit.t(&format!("heading-{}", heading.id));
            view! { <h2 class="govuk-heading-m">{name}</h2> {links(visit, by_name(visit, &heading.entries))} }
        })
        .collect();
    view! { <h1 class="govuk-heading-l">{visit.t("topics-title")}</h1> {headings} }.into_any()
}
