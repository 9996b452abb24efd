//! Who is signed in as staff: read afresh on every visit, so that an account taken away ends at once.

use crate::{
    islands::LIVE_HEADER,
    site::{
        Hub, Visit,
        failure::{self, Failure},
        request::draft,
    },
};
use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::{Action, Staff, StaffId};
use std::sync::Arc;
use store::Account;
use tower_sessions::{Session, session::Id};

const WHO: &str = "staff";
const SINCE: &str = "staff_since";
const SEEN: &str = "staff_seen";
/// This worker helps a family at the desk.
const HELPS: &str = "staff_helps";
/// A sign-in ends after a long working day, however busy it was.
const LONGEST_MS: i64 = 12 * 60 * 60 * 1000;

/// The worker of this visit. Who is not signed in is sent to do so; who still has the password that was made for them is
/// sent to choose one. While a family sits at the desk too, every page of staff is closed but the one that ends it.
pub struct SignedIn(pub Staff);

/// The worker of this visit, also while they help a family: for the page that begins and ends that, and no other.
pub struct AtTheDesk {
    pub staff: Staff,
    pub helps: bool,
}

/// The account of this visit, also while its first password has to be replaced: for the page that does so, and no other.
pub struct AtTheDoor(pub Account);

impl SignedIn {
    /// The worker, or the page that says they may not do this.
    pub async fn allowed(self, visit: &Visit, action: Action) -> Result<Staff, Response> {
        if self.0.may(action) {
            return Ok(self.0);
        }
        Err(failure::page(visit, axum::http::StatusCode::FORBIDDEN, None).await)
    }
}

impl FromRequestParts<Hub> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, hub: &Hub) -> Result<Self, Response> {
        let desk = AtTheDesk::from_request_parts(parts, hub).await?;
        if desk.helps {
            return Err(Redirect::to("/staff/assist").into_response());
        }
        Ok(Self(desk.staff))
    }
}

impl FromRequestParts<Hub> for AtTheDesk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, hub: &Hub) -> Result<Self, Response> {
        let AtTheDoor(account) = AtTheDoor::from_request_parts(parts, hub).await?;
        if account.first_until.is_some() {
            return Err(Redirect::to("/staff/password").into_response());
        }
        let session = Session::from_request_parts(parts, hub)
            .await
            .map_err(IntoResponse::into_response)?;
        let helps = helps(&session).await.map_err(IntoResponse::into_response)?;
        Ok(Self {
            staff: account.staff,
            helps,
        })
    }
}

impl FromRequestParts<Hub> for AtTheDoor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, hub: &Hub) -> Result<Self, Response> {
        let session = Session::from_request_parts(parts, hub)
            .await
            .map_err(IntoResponse::into_response)?;
        let account = if asks_by_itself(parts) {
            account(hub, &session).await
        } else {
            signed_in(hub, &session).await
        };
        match account {
            Ok(Some(account)) => Ok(Self(account)),
            Ok(None) => Err(Redirect::to("/staff/sign-in").into_response()),
            Err(failure) => Err(failure.into_response()),
        }
    }
}

/// A page that is open asks by itself: nobody has done anything, and the visit must end as if it had not asked.
fn asks_by_itself(parts: &Parts) -> bool {
    let is_stream = parts
        .headers
        .get(header::ACCEPT)
        .is_some_and(|accept| accept.as_bytes() == b"text/event-stream");
    is_stream || parts.headers.contains_key(LIVE_HEADER)
}

/// The worker whose visit this is, as it stands at this moment: none when it has ended here, or anywhere else. It does not
/// begin the visit's time again.
pub async fn still(hub: &Hub, visit: Id) -> Result<Option<Staff>, Failure> {
    let session = Session::new(Some(visit), Arc::new(hub.store.sessions.clone()), None);
    if helps(&session).await? {
        return Ok(None);
    }
    let account = account(hub, &session).await?;
    Ok(account
        .filter(|account| account.first_until.is_none())
        .map(|account| account.staff))
}

/// The account behind a session as it stands now; `None` when nobody is signed in, or no longer.
pub async fn signed_in(hub: &Hub, session: &Session) -> Result<Option<Account>, Failure> {
    if session.get::<StaffId>(WHO).await?.is_none() {
        return Ok(None);
    }
    let account = account(hub, session).await?;
    match account {
        // Whole minutes: a worker who is busy stays signed in, and not every click is written to the database.
        Some(_) => session.insert(SEEN, hub.now_ms() / 60_000).await?,
        None => end(session).await?,
    }
    Ok(account)
}

async fn account(hub: &Hub, session: &Session) -> Result<Option<Account>, Failure> {
    let Some(id) = session.get::<StaffId>(WHO).await? else {
        return Ok(None);
    };
    let since: i64 = session.get(SINCE).await?.unwrap_or_default();
    if hub.now_ms() - since >= LONGEST_MS {
        return Ok(None);
    }
    let known = hub.store.people.account(&id).await?;
    // A new password ends what was begun with the old one.
    Ok(known.filter(|account| since >= account.password_at))
}

/// Starts a visit as this worker under a new cookie; whatever the old one held, such as a family's sign-in on the desk
/// computer, is gone.
pub async fn begin(hub: &Hub, session: &Session, staff: &StaffId) -> Result<(), Failure> {
    draft::drop_of(hub, session).await;
    session.clear().await;
    session.cycle_id().await?;
    session.insert(WHO, staff).await?;
    session.insert(SINCE, hub.now_ms()).await?;
    Ok(())
}

/// The visit goes on under a new cookie with the worker's sign-in and nothing else: what a family typed, read or saved is gone.
pub async fn nothing_but_sign_in(hub: &Hub, session: &Session) -> Result<(), Failure> {
    draft::leave(hub, session).await;
    let (who, since): (Option<StaffId>, Option<i64>) = (session.get(WHO).await?, session.get(SINCE).await?);
    session.clear().await;
    session.cycle_id().await?;
    session.insert(WHO, who).await?;
    session.insert(SINCE, since).await?;
    Ok(())
}

/// From now on this worker helps a family here.
pub async fn begin_to_help(hub: &Hub, session: &Session) -> Result<(), Failure> {
    nothing_but_sign_in(hub, session).await?;
    Ok(session.insert(HELPS, true).await?)
}

async fn helps(session: &Session) -> Result<bool, Failure> {
    Ok(session.get(HELPS).await?.unwrap_or(false))
}

/// Who helps the family that fills something in on this visit.
pub async fn helper(session: &Session) -> Result<Option<StaffId>, Failure> {
    if helps(session).await? {
        return Ok(session.get(WHO).await?);
    }
    Ok(None)
}

pub async fn end(session: &Session) -> Result<(), Failure> {
    Ok(session.flush().await?)
}
