//! The way in: reference and code together. Wrong, unknown and too often look the same whether or not there is such a request.

use super::{
    DONE, REQUEST, SIGNS,
    entry::{self, Typed},
    go,
};
use crate::site::{Hub, Visit, account::tries::evenly, failure::Failure};
use axum::{Form, extract::State, response::Response};
use store::{TryLimit, tidy_reference};
use tower_sessions::Session;

/// So many wrong codes for one reference, and it rests for [`REST_MINUTES`].
pub const TRIES: i64 = 5;
pub const REST_MINUTES: i64 = 30;
/// Eight letters and the dash between them.
const REFERENCE: usize = 9;
/// Longer than any code with spaces in it.
const LONGEST_CODE: usize = 40;

/// `POST /{lang}/status`
pub async fn open(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let reference = tidy_reference(&typed.reference);
    let problems = missing(&reference, &typed.code);
    if !problems.is_empty() {
        return Ok(entry::show(&visit, typed, &problems).await);
    }
    let who = format!("request {reference}");
    let limit = TryLimit {
        most: TRIES,
        since: hub.now_ms() - REST_MINUTES * 60_000,
    };
    if hub.store.people.count_try(&who, limit, hub.now_ms()).await?.is_none() {
        return Ok(entry::show(&visit, typed, &[("code", "problem-status-rests")]).await);
    }
    match evenly(hub.store.requests.by_code(&reference, &typed.code)).await? {
        Some(id) => {
            hub.store.people.forgive_tries(&who, hub.now_ms()).await?;
            session.cycle_id().await?;
            session.insert(REQUEST, id).await?;
            Ok(go(&visit, "/status"))
        }
        None => Ok(entry::show(&visit, typed, &[("code", "problem-status-wrong")]).await),
    }
}

fn missing(reference: &str, code: &str) -> Vec<(&'static str, &'static str)> {
    let mut problems = Vec::new();
    if reference.len() != REFERENCE {
        problems.push(("reference", "problem-status-reference"));
    }
    if code.trim().is_empty() || code.len() > LONGEST_CODE {
        problems.push(("code", "problem-status-code"));
    }
    problems
}

/// `POST /{lang}/status/leave`: whoever comes next on this phone sees nothing of it.
pub async fn leave(visit: Visit, session: Session) -> Result<Response, Failure> {
    session.remove_value(REQUEST).await?;
    session.remove_value(DONE).await?;
    session.remove_value(SIGNS).await?;
    crate::site::request::draft::leave(&visit.hub, &session).await;
    Ok(go(&visit, "/"))
}
