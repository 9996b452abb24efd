//! After "clear everything": a plain page that says so, and nothing else.

use crate::site::{
    Visit,
    page::{t, visit as here},
};
use axum::response::Response;
use leptos::prelude::*;

/// `GET /{lang}/saved/cleared`
pub async fn page(visit: Visit) -> Response {
    super::page(&visit, "saved-title")
        .show(|| {
            view! {
                <h1 class="govuk-heading-l">{t("saved-cleared-title")}</h1>
                <p class="govuk-body">{t("saved-cleared-text")}</p>
                <p class="govuk-body"><a class="govuk-link" href=here().href("/")>{t("failure-home")}</a></p>
            }
        })
        .await
}
