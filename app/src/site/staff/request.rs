//! One request, opened by its team: how to get in touch safely comes before all else, and opening is written down.

use super::{
    SignedIn,
    answers::AnswerGroups,
    contact::SafeContact,
    decision::DecisionSummary,
    frame::{Room, page},
    history::{History, Past},
    inbox::{language_name, team_title},
    moment::Moment,
    state::StateTag,
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::{t, visit as here},
    request::hours,
    words::text,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::{
    people::{StaffId, TeamId},
    request::Decision,
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
    let team = request.decision.team.as_deref().map(TeamId::new);
    let shown = Shown {
        answers_it: team.is_some_and(|team| staff.is_in(&team)),
        request,
        past,
    };
    Ok(page(&visit, "staff-request-title", &staff, Room::Requests)
        .back(back)
        .show(move || view! { <OneRequest shown=shown.clone()/> })
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

/// What the page is made of.
#[derive(Clone)]
struct Shown {
    request: OpenRequest,
    past: Past,
    /// The reader's team answers this; otherwise it was only told.
    answers_it: bool,
}

#[component]
fn OneRequest(shown: Shown) -> impl IntoView {
    let Shown {
        request,
        past,
        answers_it,
    } = shown;
    let OpenRequest {
        reference,
        sent_at,
        language,
        answers,
        decision,
        ..
    } = request;
    view! {
        <h1 class="govuk-heading-l">{t("staff-request-title")} " " <span dir="ltr">{reference}</span></h1>
        <p class="govuk-body">{t("staff-request-sent")} " " <Moment at=sent_at/></p>
        <p class="govuk-body">{t("staff-request-language")} " " {language_name(&here(), &language)}</p>
        <Next decision=decision.clone() answers_it/>
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

/// How it stands and what to do now: opening a request ends nothing.
#[component]
fn Next(decision: Decision, answers_it: bool) -> impl IntoView {
    let team = decision.team.as_deref().map(team_title).unwrap_or_default();
    let words = match (answers_it || team.is_empty(), decision.urgent) {
        (true, true) => "staff-next-urgent",
        (true, false) => "staff-next-answer",
        (false, _) => "staff-next-copy",
    };
    let ring = (words == "staff-next-urgent").then(|| {
        let when = when_to_ring(&here(), decision.team.as_deref());
        view! { <p class="govuk-body-l"><strong>{when}</strong></p> }
    });
    view! {
        <h2 class="govuk-heading-m">{t("staff-next-title")}</h2>
        <p class="govuk-body"><StateTag opened=true urgent=decision.urgent/></p>
        {ring}
        <p class="govuk-body">{here().tv(words, [("team", team.into())])}</p>
    }
    .into_any()
}
