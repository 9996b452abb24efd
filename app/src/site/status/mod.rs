//! What happened to a request, for the family that sent it: by reference and code, or signed in, in plain words, with what it
//! may still change, add or stop. No script, nothing in an address.

mod add;
mod agreed;
mod change;
mod entry;
mod page;
mod signed_in;
mod stop;
mod story;
mod way_in;

use super::{Hub, Visit, account, failure::Failure, page::Page, request::draft};
use axum::{
    Router,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::safety::Sign;
use store::{OwnRequest, StoreError};
use tower_sessions::Session;

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/status", get(page::show).post(way_in::open))
        .route("/status/change", post(change::begin))
        .route("/status/add", get(add::ask).post(add::add))
        .route("/status/stop", get(stop::ask).post(stop::stop))
        .route("/status/agreed", post(agreed::take_back))
        .route("/status/leave", post(way_in::leave))
}

/// The id of the request that this visit may see.
const REQUEST: &str = "status_request";
/// What the family has just done, told on the next page.
const DONE: &str = "status_done";
/// Signs of danger in what the family has just written.
const SIGNS: &str = "status_signs";

/// The request that this visit may change: the one whose code was typed, the one that it has just sent, or the one that the
/// signed-in family member sent, asked of the memory anew each time.
async fn own(hub: &Hub, session: &Session) -> Result<Option<OwnRequest>, Failure> {
    // Asked first: where access was taken away meanwhile, the whole visit is over.
    let person = account::signed_in::person(hub, session).await?;
    if let Some(own) = by_code(hub, session).await? {
        return Ok(Some(own));
    }
    match person {
        Some(person) => Ok(hub.store.requests.changed_by(&person.id).await?),
        None => Ok(None),
    }
}

/// The request whose code was typed here, or that this visit has just sent.
async fn by_code(hub: &Hub, session: &Session) -> Result<Option<OwnRequest>, Failure> {
    let typed = session.get::<String>(REQUEST).await?;
    let id = match typed {
        Some(id) => Some(id),
        None => draft::sent_of(hub, session).await?.map(|(sent, _)| sent.id),
    };
    let Some(id) = id else { return Ok(None) };
    match hub.store.requests.own(&id).await {
        Ok(own) => Ok(Some(own)),
        Err(StoreError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Whoever looks over a shoulder reads nothing in the title, and nobody else's browser keeps the page.
fn page(visit: &Visit) -> Page {
    Page::new(visit, visit.t("title-neutral")).private().with_exit()
}

fn go(visit: &Visit, path: &str) -> Response {
    Redirect::to(&visit.href(path)).into_response()
}

/// Told once, on the next page.
pub(in crate::site) async fn tell(session: &Session, done: &'static str, signs: Vec<Sign>) -> Result<(), Failure> {
    session.insert(DONE, done).await?;
    Ok(session.insert(SIGNS, signs).await?)
}
