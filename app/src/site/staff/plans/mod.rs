//! Plans as the workers who make them see them: caseloads, one family's plan, its people, and the talk with them.

mod around;
mod begin;
mod care;
mod control;
mod item;
mod list;
mod outline;
mod people;
mod show;
mod talk;

pub(super) use begin::StartPlan;

use super::SignedIn;
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    parts::problems::FieldProblem,
};
use axum::{
    Router,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::people::{FamilyId, Staff};
use domain::text::{Private, filled};
use store::{OpenPlan, StoreError, Stored};

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/staff/plans", get(list::page).post(begin::from_nothing))
        .route("/staff/plans/glass/{id}", post(care::saw_glass))
        .route("/staff/requests/{id}/plan", post(begin::from_request))
        .route("/staff/plans/{family}", get(show::page))
        .route(
            "/staff/plans/{family}/items/{part}/{id}",
            get(item::form).post(item::save),
        )
        .route("/staff/plans/{family}/items/{part}/{id}/out", post(item::out))
        .route("/staff/plans/{family}/publish", post(show::publish))
        .route("/staff/plans/{family}/people", get(people::page).post(people::add))
        .route("/staff/plans/{family}/people/{person}/{what}", post(people::act))
        .route("/staff/plans/{family}/messages/{person}", post(talk::message))
        .route("/staff/plans/{family}/answers/{id}", post(talk::settle))
        .route("/staff/plans/{family}/asks/{id}", post(talk::acknowledge))
        .route("/staff/plans/{family}/advice", post(around::advise))
        .route("/staff/plans/{family}/hand-over", post(care::hand_over))
        .route("/staff/plans/{family}/glass", get(care::glass).post(care::break_glass))
        .route("/staff/plans/{family}/stay-away", post(care::stay_away))
}

/// The most letters of what a worker types beside a plan.
const WORDS_LIMIT: usize = 2000;

fn address(family: &FamilyId) -> String {
    format!("/staff/plans/{family}")
}

fn go(to: &str) -> Response {
    Redirect::to(to).into_response()
}

/// The plan, opened and recorded, if this worker may read it.
async fn opened(hub: &Hub, staff: &Staff, family: &FamilyId) -> Result<Option<OpenPlan>, Failure> {
    found(hub.store.plans.open(staff, family, hub.now_ms()).await)
}

/// What is there and theirs; nothing for anything else.
fn found<T>(asked: Stored<T>) -> Result<Option<T>, Failure> {
    match asked {
        Ok(found) => Ok(Some(found)),
        Err(StoreError::NotFound | StoreError::NotYours) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// To this address when it was done; "page not found" when it was not theirs to do.
async fn done_or_not_found(visit: Visit, done: Stored<()>, to: &str) -> Result<Response, Failure> {
    match found(done)? {
        Some(()) => Ok(go(to)),
        None => Ok(failure::not_found(visit).await),
    }
}

/// Words that there must be, or what to mend: `<key>-missing`, `<key>-too_long`.
fn words(visit: &Visit, typed: &str, field: &str, key: &str) -> Result<Private, FieldProblem> {
    filled(typed, WORDS_LIMIT)
        .map(Private::new)
        .map_err(|problem| FieldProblem {
            field: field.to_owned(),
            text: visit.tv(&format!("{key}-{}", problem.kind()), [("limit", WORDS_LIMIT.into())]),
        })
}

/// 422 when there is something to mend.
fn with(page: crate::site::page::Page, problems: &[FieldProblem], late: bool) -> crate::site::page::Page {
    let page = if problems.is_empty() {
        page
    } else {
        page.with_problems()
    };
    if late { page.status(StatusCode::CONFLICT) } else { page }
}
