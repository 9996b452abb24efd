//! Changing answers: the same pages that asked them, begun with what was said. Sent, the change has the same reference.

use super::{go, own};
use crate::site::{Visit, failure::Failure, request::draft};
use axum::response::Response;
use tower_sessions::Session;

/// `POST /{lang}/status/change`
pub async fn begin(visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some(own) = own(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/status"));
    };
    if draft::begin_change(&visit.hub, &session, &own.id).await? {
        session.insert(super::REQUEST, &own.id).await?;
        return Ok(go(&visit, "/request/check"));
    }
    // It was closed while the page was open: the page says so.
    Ok(go(&visit, "/status"))
}
