//! The door to the form: what it is, who reads it and when, what we may have to pass on, and who to ring instead.

use super::{
    draft::{self, Draft},
    go, hours, page_called,
    typed::Typed,
    way::{Way, path_of},
};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::contact::FrontDoor,
    staff::helper,
};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use tower_sessions::Session;

/// Who to ring instead of writing.
const INSTEAD: [&str; 3] = ["police-999", "mash", "childline"];
/// All teams keep the same hours until the council says otherwise; these stand for them before a team is known.
const HOURS_OF: &str = "mash";

pub async fn show(visit: Visit, session: Session) -> Result<Response, Failure> {
    let open = Draft::open(&visit.hub, &session).await?.is_some();
    let sent = draft::sent_of(&visit.hub, &session).await?.is_some();
    Ok(page_called(&visit, visit.t("title-start"))
        .show(move || view! { <Start open sent/> })
        .await)
}

/// Begins a draft, or leads back into the open one; `again` begins anew in its place.
pub async fn begin(visit: Visit, session: Session, typed: Typed) -> Result<Response, Failure> {
    // The page says that a worker helps, and the visit knows of none any more: it must not say so of a request.
    if visit.assisted && helper(&session).await?.is_none() {
        return Ok(Redirect::to("/staff/assist").into_response());
    }
    let again = typed.has("again", "yes");
    let open = if again {
        None
    } else {
        Way::open(&visit.hub, &session).await?
    };
    let way = match open {
        Some(way) => way,
        None => Way::of(&visit.hub, Draft::begin(&visit.hub, &session).await?).await?,
    };
    Ok(go(&visit, &path_of(way.journey(&visit.hub).next())))
}

#[component]
fn Start(open: bool, sent: bool) -> impl IntoView {
    let doors: Vec<_> = INSTEAD
        .iter()
        .map(|contact| view! { <li><FrontDoor contact=*contact/></li> })
        .collect();
    let limits: Vec<_> = (1..=3)
        .map(|n| view! { <p class="govuk-body">{t(&format!("ask-limits-{n}"))}</p> })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{t("request-title")}</h1>
        <p class="govuk-body-l">{t("request-lead-1")}</p>
        {sent.then(|| view! { <p class="govuk-body"><a class="govuk-link" href=here().href("/request/sent")>{t("ask-see-sent")}</a></p> })}
        <p class="govuk-body">{t("request-lead-2")} " " {t("request-lead-3")}</p>
        <h2 class="govuk-heading-m">{t("ask-readers-title")}</h2>
        <p class="govuk-body">{t("ask-readers")}</p>
        <Hours/>
        <h2 class="govuk-heading-m">{t("ask-limits-title")}</h2>
        {limits}
        <p class="govuk-body">{t("ask-exit")}</p>
        {if open { view! { <GoOn/> }.into_any() } else { view! { <Begin/> }.into_any() }}
        <p class="govuk-body"><a class="govuk-link fh-target" href=here().href("/request/return")>{t("return-title")}</a></p>
        <h2 class="govuk-heading-m">{t("ask-instead-title")}</h2>
        <ul class="fh-front-doors">{doors}</ul>
        <p class="govuk-body"><a class="govuk-link fh-target" href=here().href("/status")>{t("status-title")}</a></p>
    }
    .into_any()
}

#[component]
fn Hours() -> impl IntoView {
    let visit = here();
    let hours: Vec<_> = hours::of_team(&visit, HOURS_OF)
        .into_iter()
        .map(|hours| view! { <p class="govuk-body">{visit.tv("ask-read", [("hours", hours.into())])}</p> })
        .collect();
    let now = hours::next_reader(&visit).map(|read| {
        if read.open_now {
            t("ask-read-now")
        } else {
            visit.tv("ask-not-before", [("moment", hours::moment(&visit, &read).into())])
        }
    });
    view! { {hours} {now.map(|now| view! { <p class="govuk-body"><strong>{now}</strong></p> })} }.into_any()
}

#[component]
fn Begin() -> impl IntoView {
    view! {
        <form method="post" action=here().href("/request")>
            <button type="submit" class="govuk-button">{t("request-begin")}</button>
        </form>
    }
    .into_any()
}

/// Somebody is in the middle of it: go on, or leave nothing of it behind.
#[component]
fn GoOn() -> impl IntoView {
    view! {
        <div class="govuk-button-group">
            <form method="post" action=here().href("/request")>
                <button type="submit" class="govuk-button">{t("ask-go-on")}</button>
            </form>
            <form method="post" action=here().href("/request")>
                <button type="submit" class="govuk-button govuk-button--secondary" name="again" value="yes">{t("ask-again")}</button>
            </form>
        </div>
    }
    .into_any()
}
