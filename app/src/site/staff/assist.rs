//! Helping a family at the desk: a request or a search, together, on a worker's computer. Meanwhile every other page of staff is
//! closed, and when it ends nothing of the family's is left on that computer.

use super::{
    access::{AtTheDesk, SignedIn},
    drafts::done::Done,
    fields::Typed,
    frame::{Desk, Room, page},
    helping,
};
use crate::site::{
    Hub, Visit,
    failure::Failure,
    hub::Mode,
    page::{Page, t, visit as here},
    parts::field::{Choice, Field, Radios},
    saved::ListCookie,
};
use axum::{
    Form,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::Action;
use leptos::prelude::*;
use tower_sessions::Session;

/// `GET /staff/assist`
pub async fn ask(State(hub): State<Hub>, visit: Visit, desk: AtTheDesk) -> Response {
    let staff = desk.staff;
    if !staff.may(Action::AssistFamilies) {
        return crate::site::failure::page(&visit, StatusCode::FORBIDDEN, None).await;
    }
    if desk.helps {
        let page = Page::new(&visit, visit.t("staff-assist-on-title")).for_staff(Desk::at_the_door(&staff));
        return page.show(|| view! { <Helping/> }).await;
    }
    let ended = visit.query.as_deref() == Some("ended");
    let page = page(&visit, "staff-assist-title", &staff, Room::Assist);
    hide(&hub, page.show(move || view! { <Start ended/> }).await)
}

/// `POST /staff/assist`: from here on the pages of families, in the family's language.
pub async fn begin(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    list: ListCookie,
    signed_in: SignedIn,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    if let Err(refused) = signed_in.allowed(&visit, Action::AssistFamilies).await {
        return Ok(refused);
    }
    let wanted = typed.get("language").map(String::as_str).unwrap_or_default();
    let tag = hub
        .words
        .language(wanted)
        .map_or(visit.speech.tag(), |speech| speech.tag());
    let path = if typed.get("what").is_some_and(|what| what == "find") {
        "services"
    } else {
        "request"
    };
    helping::begin(&hub, &session).await?;
    let begun = Redirect::to(&format!("/{tag}/{path}")).into_response();
    // Pages that this browser has kept do not say that a worker helps.
    let begun = cleared(list.forget(&hub, begun).await, "\"cache\"");
    Ok(cookie(&hub, begun, "1", ""))
}

/// `POST /staff/assist/finish`: the draft, the list and all that the visit knows are gone; the worker stays signed in.
pub async fn finish(State(hub): State<Hub>, session: Session, list: ListCookie) -> Result<Response, Failure> {
    let to = if helping::helper(&session).await?.is_some() {
        helping::nothing_but_sign_in(&hub, &session).await?;
        "/staff/assist?ended"
    } else {
        // The visit ended by itself: what it knew is gone already.
        "/staff/assist"
    };
    let ended = list.forget(&hub, Redirect::to(to).into_response()).await;
    Ok(hide(&hub, cleared(ended, "\"cache\", \"storage\"")))
}

fn cleared(mut response: Response, what: &'static str) -> Response {
    let name = HeaderName::from_static("clear-site-data");
    response.headers_mut().insert(name, HeaderValue::from_static(what));
    response
}

/// The prefix makes browsers refuse the cookie from anywhere but this host, but it needs https.
fn name(hub: &Hub) -> &'static str {
    match hub.settings.mode {
        Mode::Live => "__Host-assist",
        Mode::Demo => "assist",
    }
}

/// Whether this browser shows that a worker helps.
pub fn is_shown(hub: &Hub, headers: &HeaderMap) -> bool {
    let wanted = format!("{}=1", name(hub));
    let cookies = headers.get_all(header::COOKIE).iter();
    let mut pairs = cookies
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'));
    pairs.any(|pair| pair.trim() == wanted)
}

/// The pages of families say no longer that a worker helps.
pub fn hide(hub: &Hub, response: Response) -> Response {
    cookie(hub, response, "", "; Max-Age=0")
}

fn cookie(hub: &Hub, mut response: Response, value: &str, age: &str) -> Response {
    let secure = match hub.settings.mode {
        Mode::Live => "; Secure",
        Mode::Demo => "",
    };
    let cookie = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}", name(hub));
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

#[component]
fn Start(ended: bool) -> impl IntoView {
    let visit = here();
    let languages: Vec<_> = visit
        .hub
        .words
        .languages()
        .iter()
        .map(|speech| Choice {
            value: speech.tag().to_owned(),
            label: speech.name().to_owned(),
            hint: None,
            chosen: speech.tag() == visit.speech.tag(),
        })
        .collect();
    let rules: Vec<_> = (1..=4)
        .map(|n| view! { <li>{t(&format!("staff-assist-rule-{n}"))}</li> })
        .collect();
    view! {
        {ended.then(|| view! { <Done words=t("staff-assist-ended")/> })}
        <h1 class="govuk-heading-l">{t("staff-assist-title")}</h1>
        <p class="govuk-body-l">{t("staff-assist-lead")}</p>
        <ul class="govuk-list govuk-list--bullet">{rules}</ul>
        <form action="/staff/assist" method="post">
            <Radios field=Field::new("language", t("staff-assist-language")) choices=languages/>
            <div class="govuk-button-group">
                <button class="govuk-button" type="submit" name="what" value="ask">{t("staff-assist-ask")}</button>
                <button class="govuk-button govuk-button--secondary" type="submit" name="what" value="find">{t("staff-assist-find")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// A worker who wants to go on with something else has to finish first.
#[component]
fn Helping() -> impl IntoView {
    let visit = here();
    view! {
        <h1 class="govuk-heading-l">{t("staff-assist-on-title")}</h1>
        <p class="govuk-body">{t("staff-assist-on-text")}</p>
        <Finish/>
        <p class="govuk-body"><a class="govuk-link fh-target" href=visit.href("/request")>{t("nav-ask")}</a></p>
        <p class="govuk-body"><a class="govuk-link fh-target" href=visit.href("/services")>{t("nav-find")}</a></p>
        <p class="govuk-body"><a class="govuk-link fh-target" href=visit.href("/saved")>{t("saved-title")}</a></p>
    }
    .into_any()
}

#[component]
fn Finish() -> impl IntoView {
    view! {
        <form action="/staff/assist/finish" method="post">
            <button class="govuk-button" type="submit">{t("assist-finish")}</button>
        </form>
    }
    .into_any()
}

/// On every page of families while a worker helps: that it is so, and how it ends.
#[component]
pub fn AssistStrip() -> impl IntoView {
    view! {
        <aside class="fh-assist" aria-label=t("assist-label")>
            <div class="govuk-width-container">
                <p>{t("assist-text")}</p>
                <Finish/>
            </div>
        </aside>
    }
    .into_any()
}
