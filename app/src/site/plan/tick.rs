//! Ticking a step of one's own. A step of somebody else, of another family, or made up: "page not found" for all.

use crate::site::{
    Hub, Visit,
    account::{go_to, signed_in},
    failure::{self, Failure},
};
use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use serde::Deserialize;
use store::StoreError;
use tower_sessions::Session;

/// What the button says.
#[derive(Deserialize)]
pub struct Said {
    done: Done,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Done {
    Yes,
    No,
}

pub async fn tick(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    Path(action): Path<String>,
    Form(said): Form<Said>,
) -> Result<Response, Failure> {
    let Some(person) = signed_in::person(&hub, &session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    match hub
        .store
        .plans
        .tick(&person.id, &action, said.done == Done::Yes, hub.now_ms())
        .await
    {
        Ok(()) => Ok(go_to(&format!("{}#action-{action}", visit.href("/plan")))),
        Err(StoreError::NotFound | StoreError::NotYours) => Ok(failure::not_found(visit).await),
        Err(other) => Err(other.into()),
    }
}
