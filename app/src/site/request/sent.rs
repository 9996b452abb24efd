//! After sending: the reference, who reads it and when, why it went there, and what to do meanwhile.

use super::{draft, go, hours, page_called};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::contact::{FrontDoor, Phone},
    words::text,
};
use axum::response::Response;
use domain::request::{Decision, Destination};
use jiff::{Timestamp, Zoned};
use leptos::prelude::*;
use store::Sent;
use tower_sessions::Session;

/// Who answers at once, whatever was sent.
const URGENT: &str = "mash";

pub async fn show(visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some((sent, decision)) = draft::sent_of(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/request"));
    };
    let at = moment_of(&visit, &sent)?;
    let helper = helper_of(&visit, &sent.id).await?;
    let page = page_called(&visit, visit.t("title-sent"));
    Ok(page
        .show(move || {
            let (sent, decision, at) = (sent.clone(), decision.clone(), at.clone());
            view! { <SentPage sent decision at helper=helper.clone()/> }
        })
        .await)
}

/// The name of the worker who filled this request in together with its family.
pub async fn helper_of(visit: &Visit, request: &str) -> Result<Option<String>, Failure> {
    let store = &visit.hub.store;
    let Some(worker) = store.requests.assisted_by(request).await? else {
        return Ok(None);
    };
    let names = store.people.staff_names(std::slice::from_ref(&worker)).await?;
    Ok(Some(
        names.get(&worker).cloned().unwrap_or_else(|| visit.t("staff-somebody")),
    ))
}

/// When it was sent, on the clocks of the place.
fn moment_of(visit: &Visit, sent: &Sent) -> Result<Zoned, Failure> {
    Ok(Timestamp::from_millisecond(sent.at)?.to_zoned(visit.now.time_zone().clone()))
}

#[component]
fn SentPage(sent: Sent, decision: Decision, at: Zoned, helper: Option<String>) -> impl IntoView {
    let helper = helper.map(|name| {
        view! { <p class="govuk-body">{here().tv("sent-assisted", [("name", text(name))])}</p> }
    });
    let print = here()
        .assisted
        .then(|| view! { <p class="govuk-body fh-no-print"><strong>{t("sent-print")}</strong></p> });
    let also: Vec<_> = decision
        .also
        .iter()
        .cloned()
        .map(|contact| view! { <li><FrontDoor contact/></li> })
        .collect();
    let ring = decision.to == Destination::MashPhone;
    let first = decision.also.clone();
    view! {
        <div class="fh-reference">
            <h1 class="govuk-heading-l">{t("sent-title")}</h1>
            <p>{t("sent-reference")} <strong><bdi dir="ltr">{sent.reference}</bdi></strong></p>
            <p>{t("sent-code")} <strong><bdi dir="ltr">{sent.code.reveal().to_owned()}</bdi></strong></p>
        </div>
        {print}
        {helper}
        {ring.then(|| view! { <First also=first/> })}
        <p class="govuk-body">{t("sent-keep")}</p>
        <p class="govuk-body"><a class="govuk-link" href=here().href("/status")>{t("sent-status")}</a></p>
        <h2 class="govuk-heading-m">{t("sent-next-title")}</h2>
        <Readers decision=decision.clone() at/>
        <h2 class="govuk-heading-m">{t("sent-why-title")}</h2>
        <Reasons because=decision.because.clone()/>
        <h2 class="govuk-heading-m">{t("sent-meanwhile-title")}</h2>
        <p class="govuk-body">{t("sent-urgent")} " " <Phone contact=URGENT/></p>
        {(!also.is_empty() && !ring).then(|| view! { <ul class="fh-front-doors">{also}</ul> })}
        <LookFor categories=decision.look_for/>
        <p class="govuk-body"><a class="govuk-link" href=here().href("/services")>{t("sent-directory")}</a></p>
        <p class="govuk-body"><a class="govuk-link" href=here().href("/how-we-decide")>{t("footer-how-we-decide")}</a></p>
    }
    .into_any()
}

/// Who to ring now, above all else, for somebody who asked to be rung back: the call-back never takes its place.
#[component]
fn First(also: Vec<String>) -> impl IntoView {
    let doors: Vec<_> = also
        .into_iter()
        .map(|contact| view! { <li><FrontDoor contact/></li> })
        .collect();
    view! {
        <h2 class="govuk-heading-m">{t("sent-first-title")}</h2>
        <ul class="fh-front-doors">{doors}</ul>
    }
    .into_any()
}

/// Which team reads it, and the first moment at which somebody is there.
#[component]
fn Readers(decision: Decision, at: Zoned) -> impl IntoView {
    let visit = here();
    let team = decision.team.clone().unwrap_or_default();
    let name = |team: &str| t(&format!("team-{team}"));
    let read = visit.hub.place.read_by(&team, at.datetime());
    let when = read.map(|read| {
        if read.open_now {
            t("sent-read-today")
        } else {
            visit.tv("sent-not-before", [("moment", text(hours::moment(&visit, &read)))])
        }
    });
    let hours: Vec<_> = hours::of_team(&visit, &team)
        .into_iter()
        .map(|hours| view! { <p class="govuk-body">{visit.tv("ask-read", [("hours", text(hours))])}</p> })
        .collect();
    let copies: Vec<_> = decision
        .copy_to
        .iter()
        .map(|team| view! { <p class="govuk-body">{visit.tv("sent-also-to", [("team", text(name(team)))])}</p> })
        .collect();
    let ring = decision.to == Destination::MashPhone;
    view! {
        <p class="govuk-body">{visit.tv("sent-to", [("team", text(name(&team)))])}</p>
        {copies}
        {when.map(|when| view! { <p class="govuk-body"><strong>{when}</strong></p> })}
        {hours}
        {ring.then(|| view! { <p class="govuk-body">{t("sent-ring-back")}</p> })}
    }
    .into_any()
}

/// Searches of the directory that fit, already filled in.
#[component]
pub fn LookFor(categories: Vec<String>) -> impl IntoView {
    let visit = here();
    let links: Vec<_> = categories
        .iter()
        .map(|id| {
            let kind = if visit.hub.place.category(id).is_some() {
                "category"
            } else {
                "heading"
            };
            let words = visit.tv("sent-look-for", [("what", text(t(&format!("{kind}-{id}"))))]);
            let href = visit.href(&format!("/services?need={id}"));
            view! { <li><a class="govuk-link fh-target" href=href>{words}</a></li> }
        })
        .collect();
    (!links.is_empty()).then(|| view! { <ul class="govuk-list">{links}</ul> })
}

/// Why the rules decided so, in the words told to families.
#[component]
pub fn Reasons(because: Vec<String>) -> impl IntoView {
    let reasons: Vec<_> = because
        .iter()
        .map(|key| view! { <li>{t(&format!("because-{key}"))}</li> })
        .collect();
    (!reasons.is_empty()).then(|| view! { <ul class="govuk-list govuk-list--bullet">{reasons}</ul> })
}
