//! One request, opened by its team: how to get in touch safely comes before all else, and opening is written down.

use super::{
    SignedIn,
    act::ActForm,
    agreements::AgreementRecords,
    answers::AnswerGroups,
    changes::Changes,
    contact::{Professional, SafeContact},
    decision::DecisionSummary,
    fields::Typed,
    frame::{Room, page},
    history::{History, Past},
    holder::{Hands, HereToo, InHands},
    household::Households,
    inbox::language_name,
    moment::Moment,
    next_step::Next,
    plans::StartPlan,
    redirect::RedirectForm,
    signs::Signs,
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::{t, visit as here},
    parts::problems::{ErrorSummary, FieldProblem},
    request::sent::helper_of,
    words::text,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use domain::{
    people::{Action, FamilyId, Staff, StaffId, TeamId, Whose},
    request::Group,
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
    match found(&hub, &staff, &id).await? {
        Some(request) => show(&visit, &staff, request, Typing::default()).await,
        None => Ok(failure::not_found(visit).await),
    }
}

/// The request, if this worker may read it.
pub async fn found(hub: &Hub, staff: &Staff, id: &str) -> Result<Option<OpenRequest>, Failure> {
    match hub.store.requests.open(staff, id, hub.now_ms()).await {
        Ok(request) => Ok(Some(request)),
        Err(StoreError::NotFound | StoreError::NotYours) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What came back from one of the page's forms: what was typed, and what has to be mended.
#[derive(Clone, Default)]
pub struct Typing {
    pub typed: Typed,
    pub problems: Vec<FieldProblem>,
    /// Somebody else added something while the form was filled in.
    pub late: bool,
    /// It was the form that sends the request on.
    pub redirects: bool,
}

/// The page, with what was typed in one of its forms.
pub async fn show(visit: &Visit, staff: &Staff, request: OpenRequest, typing: Typing) -> Result<Response, Failure> {
    let past = past(&visit.hub, &request).await?;
    let hands = Hands::of(visit, staff, &request, (&past.looks, &past.names)).await?;
    let tray = request.teams.iter().find(|team| staff.is_in(team)).cloned();
    let back = tray.map_or("/staff".to_owned(), |team| format!("/staff/inbox/{team}"));
    let mut page = page(visit, "staff-request-title", staff, Room::Requests).back(back);
    if !typing.problems.is_empty() {
        page = page.with_problems_of(format!("/staff/requests/{}", request.id));
    }
    if typing.late {
        page = page.status(StatusCode::CONFLICT);
    }
    let begins = |team: &TeamId| staff.is_in(team) && staff.may_with(Action::StartPlans, Whose::OwnTeam);
    let shown = Shown {
        helper: helper_of(visit, &request.id).await?,
        plan: visit.hub.store.plans.from_request(&request.id).await?,
        may_begin: !request.standing.ended() && request.standing.team.as_ref().is_some_and(begins),
        answers_it: request.standing.team.as_ref().is_some_and(|team| staff.is_in(team)),
        request,
        past,
        typing,
        hands,
    };
    Ok(page.show(move || view! { <OneRequest shown=shown.clone()/> }).await)
}

async fn past(hub: &Hub, request: &OpenRequest) -> Result<Past, Failure> {
    let mut looks = hub.store.looks.about(&request.id).await?;
    looks.retain(|look| matches!(look.what, Looked::Request | Looked::OwnRequest));
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
    /// The family whose plan began with it.
    plan: Option<FamilyId>,
    /// The reader may begin one.
    may_begin: bool,
    typing: Typing,
    hands: Hands,
    /// Who filled it in together with the family.
    helper: Option<String>,
}

#[component]
fn OneRequest(shown: Shown) -> impl IntoView {
    let Shown {
        request,
        past,
        answers_it,
        plan,
        may_begin,
        typing,
        hands,
        helper,
    } = shown;
    let helper = helper.map(|name| {
        view! { <p class="govuk-body">{here().tv("staff-request-assisted", [("name", text(name))])}</p> }
    });
    let (answers, decision) = (request.answers.clone(), request.decision.clone());
    let mut apart = Vec::new();
    if answers.has("who", "professional") {
        apart.push(Group::You);
    }
    if !request.agreements.is_empty() {
        apart.push(Group::Agreement);
    }
    let handling = view! { <Handling request=request.clone() answers_it typing=typing.clone()/> };
    view! {
        <ErrorSummary problems=typing.problems/>
        <h1 class="govuk-heading-l">{t("staff-request-title")} " " <span dir="ltr">{request.reference.clone()}</span></h1>
        <p class="govuk-body">{t("staff-request-sent")} " " <Moment at=request.sent_at/></p>
        <p class="govuk-body">{t("staff-request-language")} " " {language_name(&here(), &request.language)}</p>
        {helper}
        <HereToo hands=hands.clone()/>
        <Next request=request.clone() answers_it/>
        <SafeContact answers=answers.clone()/>
        <Professional answers=answers.clone()/>
        <Signs answers=answers.clone() events=request.events.clone()/>
        <InHands id=request.id.clone() hands/>
        {handling}
        <StartPlan request=request.id.clone() plan may_begin/>
        <Households id=request.id.clone() version=request.version twins=request.twins.clone()/>
        <Changes changes=request.changes.clone() answers=answers.clone() rule=decision.rule.clone()/>
        <h2 class="govuk-heading-m">{t("staff-decision-title")}</h2>
        <p class="govuk-body">{t("staff-decision-advice")}</p>
        <DecisionSummary decision/>
        <h2 class="govuk-heading-m">{t("staff-answers-title")}</h2>
        <p class="govuk-body">{t("staff-answers-lead")}</p>
        <AnswerGroups answers apart/>
        <AgreementRecords records=request.agreements/>
        <History past/>
    }
    .into_any()
}

/// What the answering team does with it. Who was only told reads, and speaks with them.
#[component]
fn Handling(request: OpenRequest, answers_it: bool, typing: Typing) -> impl IntoView {
    let Some(from) = request.standing.team.clone().filter(|_| answers_it) else {
        return ().into_any();
    };
    let late = typing.late.then(|| view! { <Late/> });
    let mine = |redirects: bool| {
        if typing.redirects == redirects {
            (typing.typed.clone(), typing.problems.clone())
        } else {
            Default::default()
        }
    };
    let ((typed, problems), (sent_on, wrong)) = (mine(false), mine(true));
    let redirect = (!request.standing.ended()).then(|| {
        view! { <RedirectForm id=request.id.clone() version=request.version from typed=sent_on problems=wrong/> }
    });
    view! {
        {late}
        <ActForm id=request.id.clone() version=request.version standing=request.standing.clone() typed problems/>
        {redirect}
    }
    .into_any()
}

/// Nothing was saved: what somebody else added meanwhile may change what this worker wants to do.
#[component]
fn Late() -> impl IntoView {
    view! {
        <div class="govuk-inset-text" role="alert">
            <p class="govuk-body"><strong>{t("staff-late-title")}</strong></p>
            <p class="govuk-body">{t("staff-late-text")}</p>
        </div>
    }
    .into_any()
}
