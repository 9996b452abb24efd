//! One topic: who answers now, the services for it, and what stands next to it.

use super::{by_name, links};
use crate::site::{
    Hub, Visit,
    directory::{Cards, is_sensitive},
    failure::{self, Failure},
    page::Page,
    parts::contact::FrontDoor,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::directory::Query;
use leptos::prelude::*;
use std::sync::Arc;
use store::{Found, Standpoint};

/// `GET /{lang}/topics/{id}`: a category of the place.
pub async fn topic(State(hub): State<Hub>, visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    if hub.place.category(&id).is_none() {
        return Ok(failure::not_found(visit).await);
    }
    let query = Query {
        need: Some(id.clone()),
        ..Query::default()
    };
    let from = Standpoint {
        near: None,
        language: visit.speech.tag(),
        now: visit.now.datetime(),
    };
    let found = Arc::new(hub.store.listings.search(&query, &from).await?);
    let page = Page::new(&visit, visit.t(&format!("category-{id}"))).back(visit.href("/topics"));
    let page = if is_sensitive(std::iter::once(id.as_str())) {
        page.with_exit().private()
    } else {
        page
    };
    Ok(page.show(move || whole(&visit, &id, &found)).await)
}

fn whole(visit: &Visit, id: &str, found: &Found) -> impl IntoView + use<> {
    let heading = visit.hub.place.category(id);
    let next_to: Vec<String> = heading.map(|heading| heading.entries.clone()).unwrap_or_default();
    let next_to: Vec<String> = next_to.into_iter().filter(|entry| entry != id).collect();
    let related = (!next_to.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{visit.t("topic-next-to")}</h2>
            {links(visit, by_name(visit, &next_to))}
        }
    });
    view! {
        <h1 class="govuk-heading-l">{visit.t(&format!("category-{id}"))}</h1>
        <p class="govuk-body-l">{visit.t("topic-lead")}</p>
        {doors(visit, id)}
        {services(visit, id, found)}
        <h2 class="govuk-heading-m">{visit.t("topic-ask-title")}</h2>
        <p class="govuk-body">{visit.t("topic-ask")}</p>
        <p><a class="govuk-button govuk-button--secondary" href=visit.href("/request")>{visit.t("nav-ask")}</a></p>
        {related}
    }
    .into_any()
}

/// The lines that answer about this topic, before any group.
fn doors(visit: &Visit, id: &str) -> Option<impl IntoView + use<>> {
    let lines: Vec<_> = visit
        .hub
        .place
        .lines_for(id)
        .iter()
        .map(|contact| view! { <FrontDoor contact=contact.clone()/> })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{visit.t("topic-help-now")}</h2>
            <div class="fh-front-doors">{lines}</div>
        }
    })
}

fn services(visit: &Visit, id: &str, found: &Found) -> impl IntoView + use<> {
    if found.hits.is_empty() {
        return view! { <p class="govuk-body">{visit.t("topic-none")}</p> }.into_any();
    }
    let all = visit.tv("topic-all", [("count", found.total.into())]);
    let href = visit.href(&format!("/services?need={id}"));
    view! {
        <h2 class="govuk-heading-m">{visit.t("send-groups")}</h2>
        {Cards::new(visit).show(&found.hits)}
        <p class="govuk-body"><a class="govuk-link" href=href>{all}</a></p>
    }
    .into_any()
}
