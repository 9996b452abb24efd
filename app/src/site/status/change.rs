//! Changing answers: the same pages that asked them, begun with what was said. Sent, the change has the same reference.

use super::{by_code, go, own};
use crate::site::{Visit, failure::Failure, request::draft};
use axum::response::Response;
use tower_sessions::Session;

/// `POST /{lang}/status/change`
pub async fn begin(visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some(own) = own(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/status"));
    };
    // The draft takes the place of the one that this visit has sent: by its code the request stays theirs to see. Who is signed
    // in is asked for again each time.
    let by_code = by_code(&visit.hub, &session).await?.is_some();
    if draft::begin_change(&visit.hub, &session, &own.id).await? {
        if by_code {
            session.insert(super::REQUEST, &own.id).await?;
        }
        return Ok(go(&visit, "/request/check"));
    }
    // It was closed while the page was open: the page says so.
    Ok(go(&visit, "/status"))
}
