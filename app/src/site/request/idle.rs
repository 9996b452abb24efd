//! What happens when nobody touches the form: a warning, more time on a click, and at the end a page without their words.

use super::{
    draft::{self, Draft},
    page,
};
use crate::{
    islands::{IdleWarning, IdleWords},
    site::{
        Hub, Visit,
        failure::Failure,
        page::{t, visit as here},
    },
};
use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use tower_sessions::Session;

/// Seconds until the warning, and until the server has forgotten the visit.
const WARN_AFTER: u32 = 15 * 60;
const END_AFTER: u32 = 20 * 60;

/// The warning, on every page where words could be left lying open.
#[component]
pub fn Idle() -> impl IntoView {
    let words = IdleWords {
        title: t("idle-title"),
        text: t("idle-text"),
        button: t("idle-stay"),
    };
    let (stay, gone) = (here().href("/request/stay"), here().href("/request/closed"));
    view! { <IdleWarning words stay gone warn_after=WARN_AFTER end_after=END_AFTER/> }.into_any()
}

/// "I am still here": the idle minutes begin again, as long as there is a draft to come back to.
pub async fn stay(State(hub): State<Hub>, session: Session) -> Result<StatusCode, Failure> {
    match Draft::open(&hub, &session).await? {
        Some(_) => {
            draft::extend(&session);
            Ok(StatusCode::NO_CONTENT)
        }
        None => Ok(StatusCode::FORBIDDEN),
    }
}

/// Takes the place of a page that was left open.
pub async fn closed(visit: Visit) -> Response {
    page(&visit)
        .show(|| {
            view! {
                <h1 class="govuk-heading-l">{t("ask-closed-title")}</h1>
                <p class="govuk-body">{t("idle-gone")}</p>
                <p class="govuk-body"><a class="govuk-button" href=here().href("/request")>{t("ask-again")}</a></p>
                <p class="govuk-body">{t("return-if-saved")} " " <a class="govuk-link" href=here().href("/request/return")>{t("return-title")}</a></p>
            }
        })
        .await
}
