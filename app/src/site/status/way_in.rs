//! The way in by reference and code, and the way out.

use super::{
    DONE, REQUEST, SIGNS,
    entry::{self, DOOR},
    go,
};
use crate::site::{Visit, code_door::Typed, failure::Failure};
use axum::{Form, response::Response};
use tower_sessions::Session;

/// `POST /{lang}/status`
pub async fn open(visit: Visit, session: Session, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    let wrong = DOOR.missing(&typed);
    if !wrong.is_empty() {
        return Ok(entry::show(&visit, typed, &wrong).await);
    }
    let reference = typed.tidy();
    let find = visit.hub.store.requests.by_code(&reference, &typed.code);
    match DOOR.open(&visit, &typed, find).await? {
        Ok(id) => {
            session.cycle_id().await?;
            session.insert(REQUEST, id).await?;
            Ok(go(&visit, "/status"))
        }
        Err(wrong) => Ok(entry::show(&visit, typed, &[wrong]).await),
    }
}

/// `POST /{lang}/status/leave`: whoever comes next on this phone sees nothing of it.
pub async fn leave(visit: Visit, session: Session) -> Result<Response, Failure> {
    session.remove_value(REQUEST).await?;
    session.remove_value(DONE).await?;
    session.remove_value(SIGNS).await?;
    crate::site::request::draft::leave(&visit.hub, &session).await;
    Ok(go(&visit, "/"))
}
