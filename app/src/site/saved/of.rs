//! A list that somebody sent: what is on it, and a button that keeps it on this phone.

use super::{
    entry::facts,
    row::{any_is_sensitive, find, heading},
};
use crate::site::{Hub, Visit, failure::Failure};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::Response,
};
use domain::{
    directory::Listing,
    saved::{from_link, to_link},
};
use leptos::prelude::*;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Default, Deserialize)]
pub struct Link {
    #[serde(default)]
    ids: String,
}

/// `GET /{lang}/saved/of?ids=…`
pub async fn page(
    State(hub): State<Hub>,
    visit: Visit,
    link: Result<Query<Link>, QueryRejection>,
) -> Result<Response, Failure> {
    let ids = from_link(&link.map(|Query(link)| link).unwrap_or_default().ids);
    let mut listings = Vec::new();
    for id in &ids {
        listings.extend(find(&hub, id).await?);
    }
    let over = ids.len() - listings.len();
    let page = super::page(&visit, "saved-of-title");
    Ok(page.show(move || whole(&visit, &listings, over)).await)
}

fn whole(visit: &Visit, listings: &[Arc<Listing>], over: usize) -> impl IntoView + use<> {
    let content = if listings.is_empty() {
        view! {
            <p class="govuk-body">{visit.t("saved-of-empty")}</p>
            <p class="govuk-body"><a class="govuk-link" href=visit.href("/services")>{visit.t("saved-find")}</a></p>
        }
        .into_any()
    } else {
        filled(visit, listings, over).into_any()
    };
    view! {
        <h1 class="govuk-heading-l">{visit.t("saved-of-title")}</h1>
        {content}
    }
    .into_any()
}

fn filled(visit: &Visit, listings: &[Arc<Listing>], over: usize) -> impl IntoView + use<> {
    let entries: Vec<_> = listings
        .iter()
        .map(|listing| view! { <li class="fh-saved">{heading(visit, listing)} {facts(visit, listing)}</li> })
        .collect();
    let over = (over > 0).then(|| {
        let words = visit.tv("saved-of-over", [("count", over.into())]);
        view! { <div class="govuk-inset-text"><p class="govuk-body">{words}</p></div> }
    });
    let careful = any_is_sensitive(listings).then(|| super::warning(visit.t("saved-careful")));
    let ids = to_link(listings.iter().map(|listing| listing.id.as_str()));
    view! {
        <p class="govuk-body">{visit.t("saved-of-lead")}</p>
        {over}
        <ol class="fh-saved-list">{entries}</ol>
        {careful}
        <form class="fh-no-print" action=visit.href("/saved") method="post">
            <input type="hidden" name="ids" value=ids/>
            <button class="govuk-button" type="submit" name="do" value="merge">{visit.t("saved-of-keep")}</button>
            <p class="govuk-hint">{visit.t("saved-of-keep-hint")}</p>
        </form>
    }
}
