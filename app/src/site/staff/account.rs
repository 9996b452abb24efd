//! A worker's own account: the password, the second step, and where they are signed in.

use super::{SignedIn, access, frame::Desk};
use crate::site::{
    Hub, Visit,
    devices::{self, DeviceRow, Devices},
    failure::Failure,
    page::{Page, t},
};
use axum::{
    Form, Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use leptos::prelude::*;
use serde::Deserialize;
use store::Who;
use tower_sessions::Session;

const ADDRESS: &str = "/staff/account";

#[derive(Default, Deserialize)]
pub struct Sent {
    #[serde(default)]
    id: String,
}

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/staff/account", get(page))
        .route("/staff/account/sign-out", post(sign_out_one))
        .route("/staff/account/sign-out-everywhere", post(sign_out_everywhere))
}

/// `GET /staff/account`
async fn page(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    SignedIn(staff): SignedIn,
) -> Result<Response, Failure> {
    let account = hub.store.people.account(&staff.id).await?;
    let since = account.map(|account| account.password_at).unwrap_or_default();
    let rows = devices::rows(&hub, &session, Who::Staff(&staff.id), since).await?;
    Ok(Page::new(&visit, visit.t("staff-account-title"))
        .for_staff(Desk::of(&staff, None))
        .show(move || view! { <Account rows=rows.clone()/> })
        .await)
}

/// `POST /staff/account/sign-out`: one of theirs; of anybody else's nothing happens.
async fn sign_out_one(
    State(hub): State<Hub>,
    SignedIn(staff): SignedIn,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let (people, now) = (&hub.store.people, hub.now_ms());
    people.end_sign_in(Who::Staff(&staff.id), &sent.id, now).await?;
    Ok(Redirect::to(ADDRESS).into_response())
}

/// `POST /staff/account/sign-out-everywhere`: here too.
async fn sign_out_everywhere(
    State(hub): State<Hub>,
    session: Session,
    SignedIn(staff): SignedIn,
) -> Result<Response, Failure> {
    let (people, now) = (&hub.store.people, hub.now_ms());
    people.end_sign_ins(Who::Staff(&staff.id), now).await?;
    access::end(&hub, &session).await?;
    Ok(Redirect::to("/staff/sign-in").into_response())
}

#[component]
fn Account(rows: Vec<DeviceRow>) -> impl IntoView {
    view! {
        <h1 class="govuk-heading-l">{t("staff-account-title")}</h1>
        <ul class="govuk-list">
            <li><a class="govuk-link fh-target" href="/staff/password">{t("staff-nav-password")}</a></li>
            <li><a class="govuk-link fh-target" href="/staff/second-step">{t("staff-second-title")}</a></li>
        </ul>
        <h2 class="govuk-heading-m">{t("devices-title")}</h2>
        <p class="govuk-body">{t("devices-text")}</p>
        <Devices rows action="/staff/account/sign-out".to_owned()/>
        <form method="post" action="/staff/account/sign-out-everywhere">
            <button class="govuk-button govuk-button--warning" type="submit">{t("devices-end-all")}</button>
        </form>
    }
    .into_any()
}
