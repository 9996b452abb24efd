//! One request, opened by its team: how to get in touch safely comes before all else, and opening is written down.

use super::{
    SignedIn,
    answers::{AnswerGroups, rows},
    decision::DecisionSummary,
    frame::{Frame, Room, page},
    history::{History, Past},
    inbox::language_name,
    moment::Moment,
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::{t, visit as here},
    parts::{contact::PhoneNumber, summary::SummaryList},
    request::hours,
    words::text,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::{
    people::StaffId,
    request::{Answers, Group},
};
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::{Looked, OpenRequest, StoreError};

/// `GET /staff/requests/{id}`. Another team's request is not found, just as one that does not exist.
pub async fn open(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let request = match hub.store.requests.open(&staff, &id, hub.now_ms()).await {
        Ok(request) => request,
        Err(StoreError::NotFound | StoreError::NotYours) => return Ok(failure::not_found(visit).await),
        Err(error) => return Err(error.into()),
    };
    let past = past(&hub, &request).await?;
    let tray = request.teams.iter().find(|team| staff.is_in(team)).cloned();
    let back = tray.map_or("/staff".to_owned(), |team| format!("/staff/inbox/{team}"));
    Ok(page(&visit, "staff-request-title")
        .back(back)
        .show(move || {
            let (staff, request, past) = (staff.clone(), request.clone(), past.clone());
            view! { <Frame staff room=Room::Requests><OneRequest request past/></Frame> }
        })
        .await)
}

async fn past(hub: &Hub, request: &OpenRequest) -> Result<Past, Failure> {
    let looks = hub.store.looks.at(Looked::Request, &request.id).await?;
    let by = request.events.iter().filter_map(|event| event.by.clone());
    let ids: BTreeSet<StaffId> = looks.iter().map(|look| look.staff.clone()).chain(by).collect();
    let ids: Vec<StaffId> = ids.into_iter().collect();
    let names = hub.store.people.staff_names(&ids).await?;
    Ok(Past {
        events: request.events.clone(),
        looks,
        names,
    })
}

#[component]
fn OneRequest(request: OpenRequest, past: Past) -> impl IntoView {
    let OpenRequest {
        reference,
        sent_at,
        language,
        answers,
        decision,
        ..
    } = request;
    let urgent = decision.urgent.then(|| {
        let when = when_to_ring(&here(), decision.team.as_deref());
        view! { <p class="govuk-body"><strong class="govuk-tag govuk-tag--red">{when}</strong></p> }
    });
    view! {
        <h1 class="govuk-heading-l">{t("staff-request-title")} " " <span dir="ltr">{reference}</span></h1>
        {urgent}
        <p class="govuk-body">{t("staff-request-sent")} " " <Moment at=sent_at/></p>
        <p class="govuk-body">{t("staff-request-language")} " " {language_name(&here(), &language)}</p>
        <SafeContact answers=answers.clone()/>
        <h2 class="govuk-heading-m">{t("staff-decision-title")}</h2>
        <p class="govuk-body">{t("staff-decision-advice")}</p>
        <DecisionSummary decision/>
        <h2 class="govuk-heading-m">{t("staff-answers-title")}</h2>
        <p class="govuk-body">{t("staff-answers-lead")}</p>
        <AnswerGroups answers/>
        <History past/>
    }
    .into_any()
}

/// What the family was told about when it is read holds for the worker too: now while the team is at work, or else first
/// thing when it starts again.
fn when_to_ring(visit: &Visit, team: Option<&str>) -> String {
    let read = team.and_then(|team| visit.hub.place.read_by(team, visit.now.datetime()));
    match read.filter(|read| !read.open_now) {
        Some(read) => visit.tv("staff-urgent-from", [("moment", text(hours::moment(visit, &read)))]),
        None => visit.t("staff-urgent-now"),
    }
}

/// The box that stands first: a call at the wrong moment can do harm. The link that dials comes last in it.
#[component]
fn SafeContact(answers: Answers) -> impl IntoView {
    let mut warnings = Vec::new();
    if answers.one("voicemail") == Some("no") {
        warnings.push(t("staff-safe-no-voicemail"));
    }
    if answers.one("must_not_know").is_some() {
        warnings.push(t("staff-safe-must-not-know"));
    }
    if answers.one("code_word").is_some() {
        warnings.push(t("staff-safe-code-word"));
    }
    let warnings: Vec<_> = warnings.into_iter().map(|text| view! { <Warning text/> }).collect();
    let dial = answers.one("phone").map(|phone| {
        view! { <p class="govuk-body-l"><PhoneNumber phone=phone.to_owned()/></p> }
    });
    view! {
        <section class="govuk-inset-text" aria-labelledby="safe">
            <h2 class="govuk-heading-m" id="safe">{t("staff-safe-title")}</h2>
            {warnings}
            <SummaryList rows=rows(&answers, Group::Contact)/>
            {dial}
        </section>
    }
    .into_any()
}

#[component]
fn Warning(text: String) -> impl IntoView {
    view! {
        <div class="govuk-warning-text">
            <span class="govuk-warning-text__icon" aria-hidden="true">"!"</span>
            <strong class="govuk-warning-text__text">
                <span class="govuk-visually-hidden">{t("staff-warning")} " "</span>
                {text}
            </strong>
        </div>
    }
    .into_any()
}
