//! The second step in: a code from an app beside the password, setting it up, and recovery codes for a lost phone.

mod ask;
mod codes;
mod set_up;

use super::access::{self, AtTheGate};
use crate::site::{Hub, Visit, failure::Failure};
use axum::{
    Router,
    extract::State,
    response::Response,
    routing::{get, post},
};
use domain::people::Gate;
use store::TryLimit;

const ADDRESS: &str = "/staff/second-step";

/// After so many wrong codes the right one has to wait too, as with passwords; who is here knows the password already.
const TRIES: i64 = 5;
const WAIT_MS: i64 = 15 * 60 * 1000;
/// A patient guesser of a stolen password has no more than these in a day, against a million codes.
const TRIES_A_DAY: i64 = 40;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/staff/second-step", get(page).post(ask::check))
        .route("/staff/second-step/set-up", get(set_up::page).post(set_up::confirm))
        .route("/staff/second-step/codes", post(codes::anew))
}

/// `GET /staff/second-step`: asks for the code, or, past it, tells how the second step stands.
async fn page(State(hub): State<Hub>, visit: Visit, AtTheGate(account, gate): AtTheGate) -> Result<Response, Failure> {
    match gate {
        Gate::Code => Ok(ask::show(&visit, &account, Vec::new()).await),
        Gate::Open => codes::show(&hub, &visit, &account, Vec::new()).await,
        Gate::Password | Gate::SetUp => Ok(access::way_to(gate)),
    }
}

/// Counts a try before it is judged. `false`: there were too many, nothing more is tried.
async fn may_try(hub: &Hub, account: &store::Account) -> Result<bool, Failure> {
    let now = hub.now_ms();
    for (who, most, window) in limits(account) {
        let limit = TryLimit {
            most,
            since: now - window,
        };
        if hub.store.people.count_try(&who, limit, now).await?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The right one: the counts begin again.
async fn forgive(hub: &Hub, account: &store::Account) -> Result<(), Failure> {
    for (who, _, _) in limits(account) {
        hub.store.people.forgive_tries(&who, hub.now_ms()).await?;
    }
    Ok(())
}

fn limits(account: &store::Account) -> [(String, i64, i64); 2] {
    let id = &account.staff.id;
    [
        // The shorter one first: what it refuses is not counted for the day.
        (format!("second step of {id}"), TRIES, WAIT_MS),
        (format!("second step of {id} in a day"), TRIES_A_DAY, DAY_MS),
    ]
}
