//! Beginning a plan: from a request, with the family's own words in it, or from nothing.

use super::{SignedIn, address, go};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::t,
    places,
    staff::{fields::Typed, request::found},
};
use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use domain::{
    people::{Action, Staff, TeamId, Whose},
    plan::{Need, Saying, StaffPlan},
    request::Answers,
    text::Private,
};
use leptos::prelude::*;
use store::{Act, Acting, OpenRequest, Start, StoreError, row_id};

/// `POST /staff/requests/{id}/plan`: the request is taken on, and a plan begins with its words. Pressed twice, it is one plan.
pub async fn from_request(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let Some(request) = found(&hub, &staff, &id).await? else {
        return Ok(failure::not_found(visit).await);
    };
    let Some(team) = request.standing.team.clone().filter(|team| begins(&staff, team)) else {
        return Ok(failure::not_found(visit).await);
    };
    let start = Start {
        team: &team,
        request: Some(&request.id),
        plan: carried_over(&visit, &request),
    };
    let family = hub.store.plans.start(&staff, &start, hub.now_ms()).await?;
    take_on(&hub, &staff, &request).await?;
    Ok(go(&address(&family)))
}

fn begins(staff: &Staff, team: &TeamId) -> bool {
    staff.is_in(team) && staff.may_with(Action::StartPlans, Whose::OwnTeam)
}

/// The family reads that it was taken on; where that was said before, or the request is over, nothing is added.
async fn take_on(hub: &Hub, staff: &Staff, request: &OpenRequest) -> Result<(), Failure> {
    let acting = Acting {
        request: &request.id,
        version: request.version,
        act: Act::Accepted,
        note: None,
    };
    match hub.store.requests.act(staff, &acting, hub.now_ms()).await {
        Ok(()) | Err(StoreError::Refused(_) | StoreError::ChangedMeanwhile | StoreError::NotYours) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// `POST /staff/plans`: a plan with nothing in it, for a team of this worker's.
pub async fn from_nothing(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let team = TeamId::new(typed.get("team").cloned().unwrap_or_default());
    if !begins(&staff, &team) {
        return Ok(failure::not_found(visit).await);
    }
    let start = Start {
        team: &team,
        request: None,
        plan: StaffPlan::default(),
    };
    let family = hub.store.plans.start(&staff, &start, hub.now_ms()).await?;
    Ok(go(&address(&family)))
}

/// What the family wrote when it asked for help. Nobody reads it in the plan until a worker says who may.
fn carried_over(visit: &Visit, request: &OpenRequest) -> StaffPlan {
    let answers = &request.answers;
    let now = visit.hub.now_ms();
    let saying = |key: &str| {
        written(answers, key).map(|words| Saying {
            id: row_id(now),
            words,
            said_by: None,
            kept_from: vec![],
        })
    };
    let needs = answers.many("needs").iter().filter_map(|option| {
        let heading = places::headings().for_need(option)?;
        Some(Need {
            id: row_id(now),
            heading: heading.id.clone(),
            words: Private::new(visit.t(&format!("q-needs-{option}"))),
            kept_from: vec![],
        })
    });
    let goals = written(answers, "hope").map(|words| domain::plan::Goal {
        id: row_id(now),
        words,
        said_by: None,
        kept_from: vec![],
    });
    StaffPlan {
        language: request.language.clone(),
        strengths: saying("going_well").into_iter().collect(),
        voices: ["story", "tried"].into_iter().filter_map(saying).collect(),
        needs: needs.collect(),
        goals: goals.into_iter().collect(),
        ..StaffPlan::default()
    }
}

fn written(answers: &Answers, key: &str) -> Option<Private> {
    let words = answers.one(key).map(str::trim).filter(|words| !words.is_empty());
    words.map(Private::new)
}

/// On the request's page: the way to its plan, or the button that begins one.
#[component]
pub fn StartPlan(request: String, plan: Option<domain::people::FamilyId>, may_begin: bool) -> impl IntoView {
    if let Some(family) = plan {
        let href = address(&family);
        return view! { <p class="govuk-body"><a class="govuk-link" href=href>{t("plans-of-request")}</a></p> }
            .into_any();
    }
    if !may_begin {
        return ().into_any();
    }
    view! {
        <section aria-labelledby="start-plan">
            <h2 class="govuk-heading-m" id="start-plan">{t("plans-start")}</h2>
            <p class="govuk-body">{t("plans-start-text")}</p>
            <form method="post" action=format!("/staff/requests/{request}/plan")>
                <button class="govuk-button" type="submit">{t("plans-start-button")}</button>
            </form>
        </section>
    }
    .into_any()
}
