//! The status page: how it stands, what comes next and by when, what happened so far, and what the family may do.

use super::{DONE, SIGNS, agreed::WhatWasAgreed, by_code, entry, page, signed_in, story::Story};
use crate::site::{
    Visit, account,
    code_door::Typed,
    failure::Failure,
    page::{t, visit as here},
    parts::{contact::Phone, crisis::Crisis},
    request::{hours, sent::helper_of},
    words::text,
};
use axum::response::Response;
use domain::{people::TeamId, request::Status, safety::Sign};
use jiff::{Timestamp, civil::DateTime};
use leptos::prelude::*;
use store::{AgreementRecord, OwnRequest};
use tower_sessions::Session;

/// Who answers at once, whatever was sent.
const URGENT: &str = "mash";

/// `GET /{lang}/status`: the request of this visit, those that the signed-in family member may see, or the form that asks for
/// reference and code.
pub async fn show(visit: Visit, session: Session) -> Result<Response, Failure> {
    let person = account::signed_in::person(&visit.hub, &session).await?;
    let Some(own) = by_code(&visit.hub, &session).await? else {
        let theirs = match person {
            Some(person) => signed_in::show(&visit, &session, &person).await?,
            None => None,
        };
        return match theirs {
            Some(page) => Ok(page),
            None => Ok(entry::show(&visit, Typed::default(), &[]).await),
        };
    };
    let Told { done, signs } = told(&session).await?;
    let agreed = visit.hub.store.agreements.of_request(&own.id).await?;
    let helper = helper_of(&visit, &own.id).await?;
    Ok(page(&visit)
        .show(move || {
            let (own, agreed) = (own.clone(), agreed.clone());
            view! { <StatusPage own agreed done=done.clone() signs=signs.clone() helper=helper.clone()/> }
        })
        .await)
}

/// What the family has just done, told once.
#[derive(Clone)]
pub struct Told {
    pub done: Option<String>,
    pub signs: Vec<Sign>,
}

pub async fn told(session: &Session) -> Result<Told, Failure> {
    Ok(Told {
        done: session.remove(DONE).await?,
        signs: session.remove(SIGNS).await?.unwrap_or_default(),
    })
}

#[component]
pub fn JustDone(done: Option<String>, signs: Vec<Sign>) -> impl IntoView {
    let done = done.map(|done| {
        view! { <div class="govuk-inset-text" role="status"><p class="govuk-body"><strong>{t(&format!("status-done-{done}"))}</strong></p></div> }
    });
    view! { <Crisis signs/> {done} }.into_any()
}

#[component]
pub fn InDanger() -> impl IntoView {
    view! {
        <h2 class="govuk-heading-m">{t("status-danger-title")}</h2>
        <p class="govuk-body">{t("sent-urgent")} " " <Phone contact=URGENT/></p>
    }
    .into_any()
}

#[component]
fn StatusPage(
    own: OwnRequest,
    agreed: Vec<AgreementRecord>,
    done: Option<String>,
    signs: Vec<Sign>,
    helper: Option<String>,
) -> impl IntoView {
    let helper = helper.map(|name| {
        view! { <p class="govuk-body">{here().tv("sent-assisted", [("name", text(name))])}</p> }
    });
    let reference = own.reference.clone();
    view! {
        <JustDone done signs/>
        <h1 class="govuk-heading-l">
            {t("status-your-request")} " " <bdi dir="ltr">{reference}</bdi>
        </h1>
        {helper}
        <Now own=own.clone()/>
        <h2 class="govuk-heading-m">{t("status-story-title")}</h2>
        <Story own=own.clone()/>
        <Doing own=own.clone()/>
        <WhatWasAgreed records=agreed ended=own.standing.ended() || own.standing.withdrawn/>
        <InDanger/>
        <form method="post" action=here().href("/status/leave")>
            <button class="govuk-button govuk-button--secondary" type="submit">{t("status-leave")}</button>
        </form>
        <p class="govuk-body">{t("status-leave-text")}</p>
    }
    .into_any()
}

/// The team that answers as far as the family was told: a redirect that was hidden from it stays so.
pub fn told_team(own: &OwnRequest) -> Option<TeamId> {
    let mut told = own.events.iter().rev().filter(|event| !event.hidden);
    let last = told.find_map(|event| event.to.clone());
    last.or_else(|| own.decision.team.as_deref().map(TeamId::new))
}

#[component]
pub fn Now(own: OwnRequest) -> impl IntoView {
    let visit = here();
    let team = told_team(&own);
    let name = team.as_ref().map(|team| t(&format!("team-{team}"))).unwrap_or_default();
    let words = match own.standing.status {
        Status::Closed(reason) => format!("status-closed-{}", reason.key()),
        status => format!("status-now-{}", status.id()),
    };
    let stands = visit.tv(&words, [("team", text(name))]);
    let open = !own.standing.ended();
    let next = open.then(|| view! { <Next own=own.clone()/> });
    let still = (own.standing.withdrawn && open && !own.can_be_stopped()).then(|| {
        view! { <p class="govuk-body">{t("status-stop-looks")}</p> }
    });
    view! {
        <p class="govuk-body-l"><strong>{stands}</strong></p>
        {still}
        {next}
    }
    .into_any()
}

#[component]
fn Next(own: OwnRequest) -> impl IntoView {
    let visit = here();
    let team = own.standing.team.clone();
    let kept = own.standing.promise_is_kept(own.urgent);
    let promise = team
        .as_ref()
        .filter(|_| !kept)
        .and_then(|team| promise(&visit, &own, team));
    let after = (kept && own.standing.status < Status::Accepted).then(|| t("status-next-kept"));
    let hours: Vec<_> = team
        .iter()
        .flat_map(|team| hours::of_team(&visit, team.as_str()))
        .map(|hours| view! { <p class="govuk-body">{visit.tv("status-hours", [("hours", text(hours))])}</p> })
        .collect();
    view! {
        <h2 class="govuk-heading-m">{t("status-next-title")}</h2>
        {promise.map(|words| view! { <p class="govuk-body">{words}</p> })}
        {after.map(|words| view! { <p class="govuk-body">{words}</p> })}
        {hours}
    }
    .into_any()
}

/// What we promised, by when that is, and that we are sorry where it is broken.
fn promise(visit: &Visit, own: &OwnRequest, team: &TeamId) -> Option<String> {
    let due = visit
        .hub
        .place
        .due(team.as_str(), own.urgent, local(visit, own.standing.since))?;
    let words = if due.by < visit.now.datetime() {
        "status-promise-broken"
    } else {
        "status-promise"
    };
    Some(visit.tv(
        words,
        [("hours", due.hours.into()), ("moment", text(moment(visit, due.by)))],
    ))
}

/// A moment of the store on the clocks of the place.
pub fn local(visit: &Visit, ms: i64) -> DateTime {
    let at = Timestamp::from_millisecond(ms).unwrap_or_default();
    at.to_zoned(visit.now.time_zone().clone()).datetime()
}

/// "Monday 23 November, 8:30 am"
pub fn moment(visit: &Visit, at: DateTime) -> String {
    let date = text(visit.speech.long_date(at.date()));
    visit.tv(
        "status-moment",
        [("date", date), ("time", text(visit.speech.time(at.time())))],
    )
}

/// What the family may do now.
#[component]
pub fn Doing(own: OwnRequest) -> impl IntoView {
    let visit = here();
    if own.standing.ended() {
        let again = visit.href("/request");
        return view! {
            <h2 class="govuk-heading-m">{t("status-do-title")}</h2>
            <p class="govuk-body"><a class="govuk-link" href=again>{t("status-do-again")}</a></p>
        }
        .into_any();
    }
    let stop = (!own.standing.withdrawn).then(|| {
        view! { <p class="govuk-body"><a class="govuk-link fh-target" href=visit.href("/status/stop")>{t("status-do-stop")}</a></p> }
    });
    view! {
        <h2 class="govuk-heading-m">{t("status-do-title")}</h2>
        <p class="govuk-body"><a class="govuk-link fh-target" href=visit.href("/status/add")>{t("status-do-add")}</a></p>
        <form method="post" action=visit.href("/status/change")>
            <button class="govuk-button govuk-button--secondary" type="submit">{t("status-do-change")}</button>
        </form>
        {stop}
    }
    .into_any()
}
