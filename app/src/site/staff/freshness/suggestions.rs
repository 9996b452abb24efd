//! What owners suggest, for staff to accept part by part or to refuse.

use super::{
    notice::Banner,
    suggestion::{Decided, One},
};
use crate::site::{
    Visit,
    account::go_to,
    failure::Failure,
    freshness::now,
    page::t,
    parts::problems::{ErrorSummary, FieldProblem},
    staff::{
        SignedIn,
        fields::Typed,
        frame::{Room, page},
    },
};
use axum::{Form, extract::Path, response::Response};
use domain::people::{Action, Staff};
use leptos::prelude::*;
use store::{StoreError, Suggestion};

/// `GET /staff/suggestions`
pub async fn suggestions(visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => show(&visit, staff, Vec::new()).await,
        Err(refused) => Ok(refused),
    }
}

/// `POST /staff/suggestions/{id}`
pub async fn decide(
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let checks = &visit.hub.store.checks;
    let waiting = checks.suggestions(&staff).await?;
    let Some(suggestion) = waiting.into_iter().find(|suggestion| suggestion.id == id) else {
        return Ok(back("late"));
    };
    let done = match Decided::of(&visit, &suggestion, &typed) {
        Decided::Refused => checks.refuse(&staff, &id, now(&visit)).await.map(|()| "refused"),
        Decided::Accepted(listing) => {
            let accepted = checks.accept(&staff, &suggestion, &listing, now(&visit)).await;
            accepted.map(|()| "accepted")
        }
        Decided::Late => Ok("late"),
        Decided::Not(problems) => return show(&visit, staff, problems).await,
    };
    match done {
        Ok(told) => Ok(back(told)),
        Err(StoreError::ChangedMeanwhile | StoreError::NotFound) => Ok(back("late")),
        Err(error) => Err(error.into()),
    }
}

fn back(told: &str) -> Response {
    go_to(&format!("/staff/suggestions?{told}"))
}

async fn show(visit: &Visit, staff: Staff, problems: Vec<FieldProblem>) -> Result<Response, Failure> {
    let waiting = visit.hub.store.checks.suggestions(&staff).await?;
    let told = ["accepted", "refused", "late"]
        .into_iter()
        .find(|told| visit.query.as_deref() == Some(*told) && problems.is_empty());
    let page = page(visit, "staff-suggest-title", &staff, Room::Freshness).back("/staff/freshness");
    let page = if problems.is_empty() {
        page
    } else {
        page.with_problems_of("/staff/suggestions")
    };
    Ok(page
        .show(move || {
            let (waiting, problems) = (waiting.clone(), problems.clone());
            view! {
                <ErrorSummary problems/>
                {told.map(|told| view! { <Told told/> })}
                <Waiting waiting/>
            }
        })
        .await)
}

#[component]
fn Told(told: &'static str) -> impl IntoView {
    let (text, good) = (t(&format!("staff-suggest-{told}")), told != "late");
    view! { <Banner title=t("staff-suggest-title") text good/> }.into_any()
}

#[component]
fn Waiting(waiting: Vec<Suggestion>) -> impl IntoView {
    let lead = if waiting.is_empty() {
        t("staff-suggest-none")
    } else {
        t("staff-suggest-lead")
    };
    let all: Vec<_> = waiting
        .into_iter()
        .map(|suggestion| view! { <One suggestion/> })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{t("staff-suggest-title")}</h1>
        <p class="govuk-body">{lead}</p>
        {all}
    }
    .into_any()
}
