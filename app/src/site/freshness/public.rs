//! How much of the directory somebody has checked lately: a promise that everyone can look up.

use super::table::Shares;
use crate::site::{
    Visit,
    failure::Failure,
    page::{Page, t, visit as here},
};
use axum::response::Response;
use domain::directory::{Share, shares};
use leptos::prelude::*;

/// `GET /{lang}/freshness`
pub async fn freshness(visit: Visit) -> Result<Response, Failure> {
    let listings = visit.hub.store.listings.all().await?;
    let shares = shares(listings.iter().map(AsRef::as_ref), visit.now.date());
    Ok(Page::new(&visit, visit.t("fresh-title"))
        .back(visit.href("/about"))
        .show(move || view! { <Freshness shares=shares.clone()/> })
        .await)
}

#[component]
fn Freshness(shares: Vec<Share>) -> impl IntoView {
    let visit = here();
    let rhythm = visit.hub.place.rhythm;
    let today = visit.speech.date(visit.now.date());
    let lead = [("months", rhythm.check_months.into()), ("date", today.into())];
    let empty = shares.iter().all(|share| share.listings == 0);
    let table = if empty {
        view! { <p class="govuk-body">{t("fresh-none")}</p> }.into_any()
    } else {
        view! { <Shares shares/> }.into_any()
    };
    view! {
        <h1 class="govuk-heading-xl">{t("fresh-title")}</h1>
        <p class="govuk-body-l">{visit.tv("fresh-lead", lead)}</p>
        {table}
        <h2 class="govuk-heading-m">{t("fresh-rules")}</h2>
        <ul class="govuk-list govuk-list--bullet">
            <li>{visit.tv("fresh-old", [("months", rhythm.ageing_months.into())])}</li>
            <li>{visit.tv("fresh-hidden", [("months", rhythm.hidden_months.into())])}</li>
            <li>{t("fresh-samples")}</li>
        </ul>
        <h2 class="govuk-heading-m">{t("fresh-run")}</h2>
        <p class="govuk-body">{t("fresh-run-text")}</p>
    }
    .into_any()
}
