//! Leaving: signing out, staying a while longer, and the page that takes the plan's place when nobody answers.

use super::{go_to, signed_in};
use crate::site::{
    Hub, Visit, devices,
    failure::Failure,
    page::{Page, t, visit as here},
    request::draft,
    saved::ListCookie,
};
use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use tower_sessions::Session;

/// Ends the sign-in here and in every other window of this browser, and forgets a request and a list that were begun in it.
pub async fn sign_out(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    list: ListCookie,
) -> Result<Response, Failure> {
    draft::drop_of(&hub, &session).await;
    devices::leave(&hub, &session).await?;
    session.flush().await?;
    Ok(list.forget(&hub, go_to(&visit.href("/plan/closed"))).await)
}

/// "I am still here": the idle minutes begin again.
pub async fn stay(State(hub): State<Hub>, session: Session) -> Result<StatusCode, Failure> {
    match signed_in::person(&hub, &session).await? {
        Some(_) => Ok(StatusCode::NO_CONTENT),
        None => Ok(StatusCode::FORBIDDEN),
    }
}

/// Ends nothing by itself: a second window may still be in use, and an unused sign-in ends without help.
pub async fn page(visit: Visit) -> Response {
    Page::new(&visit, visit.t("title-neutral"))
        .private()
        .with_exit()
        .show(|| {
            view! {
                <h1 class="govuk-heading-l">{t("closed-title")}</h1>
                <p class="govuk-body">{t("closed-text")}</p>
                <p class="govuk-body"><a class="govuk-link" href=here().href("/plan/sign-in")>{t("closed-again")}</a></p>
                <p class="govuk-body"><a class="govuk-link" href=here().href("/")>{t("failure-home")}</a></p>
            }
        })
        .await
}
