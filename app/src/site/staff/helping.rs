//! A worker who helps a family at the desk: the same visit, with the worker's sign-in and nothing else in it.

use super::access::{SECOND, SINCE, WHO};
use crate::site::{Hub, devices::SIGN_IN, failure::Failure, request::draft};
use domain::people::StaffId;
use tower_sessions::Session;

/// This worker helps a family at the desk.
const HELPS: &str = "staff_helps";

/// The visit goes on under a new cookie with the worker's sign-in and nothing else: what a family typed, read or saved is gone.
pub async fn nothing_but_sign_in(hub: &Hub, session: &Session) -> Result<(), Failure> {
    draft::leave(hub, session).await;
    let (who, since): (Option<StaffId>, Option<i64>) = (session.get(WHO).await?, session.get(SINCE).await?);
    let (second, sign_in): (Option<i64>, Option<String>) = (session.get(SECOND).await?, session.get(SIGN_IN).await?);
    session.clear().await;
    session.cycle_id().await?;
    session.insert(WHO, who).await?;
    session.insert(SINCE, since).await?;
    session.insert(SIGN_IN, sign_in).await?;
    if let Some(second_at) = second {
        session.insert(SECOND, second_at).await?;
    }
    Ok(())
}

/// From now on this worker helps a family here.
pub async fn begin(hub: &Hub, session: &Session) -> Result<(), Failure> {
    nothing_but_sign_in(hub, session).await?;
    Ok(session.insert(HELPS, true).await?)
}

pub async fn helps(session: &Session) -> Result<bool, Failure> {
    Ok(session.get(HELPS).await?.unwrap_or(false))
}

/// Who helps the family that fills something in on this visit.
pub async fn helper(session: &Session) -> Result<Option<StaffId>, Failure> {
    if helps(session).await? {
        return Ok(session.get(WHO).await?);
    }
    Ok(None)
}
