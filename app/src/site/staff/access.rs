//! Who is signed in as staff: read afresh on every visit, so that an account taken away ends at once.

use super::helping::helps;
use crate::{
    islands::LIVE_HEADER,
    site::{
        Hub, Visit, devices,
        failure::{self, Failure},
        request::draft,
    },
};
use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::{Action, Device, Gate, Proven, Staff, StaffId};
use std::sync::Arc;
use store::{Account, Who};
use tower_sessions::{Session, session::Id};

pub(super) const WHO: &str = "staff";
pub(super) const SINCE: &str = "staff_since";
/// Which second step this sign-in has passed, by the moment in which that one was set up.
pub(super) const SECOND: &str = "staff_second";
const SEEN: &str = "staff_seen";
/// A sign-in ends after a long working day, however busy it was.
const LONGEST_MS: i64 = 12 * 60 * 60 * 1000;

/// The worker of this visit. Who is not signed in is sent to do so, and who still stands at a gate is sent to that. While a
/// family sits at the desk too, every page of staff is closed but the one that ends it.
pub struct SignedIn(pub Staff);

/// The worker of this visit, also while they help a family: for the page that begins and ends that, and no other.
pub struct AtTheDesk {
    pub staff: Staff,
    pub helps: bool,
}

/// The account of this visit, also while its first password has to be replaced: for the page that does so, and no other.
pub struct AtTheDoor(pub Account);

/// The account of this visit and the gate at which it stands, whichever that is: for the pages of the second step.
pub struct AtTheGate(pub Account, pub Gate);

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
        let AtTheGate(account, gate) = AtTheGate::from_request_parts(parts, hub).await?;
        match gate {
            Gate::Open => Ok(Self(account.staff)),
            Gate::Code | Gate::Password | Gate::SetUp => Err(way_to(gate)),
        }
    }
}

impl FromRequestParts<Hub> for AtTheDesk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, hub: &Hub) -> Result<Self, Response> {
        let Standing { account, gate, helps } = Standing::of(parts, hub).await?;
        match gate {
            Gate::Open => Ok(Self {
                staff: account.staff,
                helps,
            }),
            Gate::Code | Gate::Password | Gate::SetUp => Err(way_to(gate)),
        }
    }
}

impl FromRequestParts<Hub> for AtTheDoor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, hub: &Hub) -> Result<Self, Response> {
        let AtTheGate(account, gate) = AtTheGate::from_request_parts(parts, hub).await?;
        match gate {
            Gate::Open | Gate::Password => Ok(Self(account)),
            Gate::Code | Gate::SetUp => Err(way_to(gate)),
        }
    }
}

impl FromRequestParts<Hub> for AtTheGate {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, hub: &Hub) -> Result<Self, Response> {
        let Standing { account, gate, helps } = Standing::of(parts, hub).await?;
        match helps {
            true => Err(Redirect::to("/staff/assist").into_response()),
            false => Ok(Self(account, gate)),
        }
    }
}

/// How a worker's visit stands.
struct Standing {
    account: Account,
    gate: Gate,
    helps: bool,
}

impl Standing {
    async fn of(parts: &mut Parts, hub: &Hub) -> Result<Self, Response> {
        let session = Session::from_request_parts(parts, hub)
            .await
            .map_err(IntoResponse::into_response)?;
        let by_itself = asks_by_itself(parts);
        match Self::read(hub, &session, by_itself).await {
            Ok(Some(standing)) => Ok(standing),
            Ok(None) => Err(Redirect::to("/staff/sign-in").into_response()),
            Err(failure) => Err(failure.into_response()),
        }
    }

    async fn read(hub: &Hub, session: &Session, by_itself: bool) -> Result<Option<Self>, Failure> {
        let account = match by_itself {
            true => account(hub, session, Use::ByItself).await?,
            false => signed_in(hub, session).await?,
        };
        let Some(account) = account else {
            return Ok(None);
        };
        Ok(Some(Self {
            gate: gate(hub, session, &account).await?,
            helps: helps(session).await?,
            account,
        }))
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
    let standing = Standing::read(hub, &session, true).await?;
    let open = standing.filter(|standing| standing.gate == Gate::Open && !standing.helps);
    Ok(open.map(|standing| standing.account.staff))
}

/// The page of a gate; of none, the desk.
pub fn way_to(gate: Gate) -> Response {
    let page = match gate {
        Gate::Code => "/staff/second-step",
        Gate::Password => "/staff/password",
        Gate::SetUp => "/staff/second-step/set-up",
        Gate::Open => "/staff",
    };
    Redirect::to(page).into_response()
}

async fn gate(hub: &Hub, session: &Session, account: &Account) -> Result<Gate, Failure> {
    let passed: Option<i64> = session.get(SECOND).await?;
    let proven = Proven {
        has_second: account.second_at.is_some(),
        // A second step that was set up anew has not been passed by who passed the old one.
        passed_second: passed.is_some() && passed == account.second_at,
        first_password: account.first_until.is_some(),
        second_required: !hub.is_demo(),
    };
    Ok(proven.gate())
}

/// The account behind a session as it stands now; `None` when nobody is signed in, or no longer.
pub async fn signed_in(hub: &Hub, session: &Session) -> Result<Option<Account>, Failure> {
    if session.get::<StaffId>(WHO).await?.is_none() {
        return Ok(None);
    }
    let account = account(hub, session, Use::BySomebody).await?;
    match account {
        // Whole minutes: a worker who is busy stays signed in, and not every click is written to the database.
        Some(_) => session.insert(SEEN, hub.now_ms() / 60_000).await?,
        None => end(hub, session).await?,
    }
    Ok(account)
}

/// Why a visit is asked for.
#[derive(Clone, Copy)]
enum Use {
    BySomebody,
    ByItself,
}

async fn account(hub: &Hub, session: &Session, used: Use) -> Result<Option<Account>, Failure> {
    let Some(id) = session.get::<StaffId>(WHO).await? else {
        return Ok(None);
    };
    let since: i64 = session.get(SINCE).await?.unwrap_or_default();
    if hub.now_ms() - since >= LONGEST_MS {
        return Ok(None);
    }
    let goes_on = match used {
        Use::BySomebody => devices::goes_on(hub, session, Who::Staff(&id)).await?,
        Use::ByItself => devices::stands(hub, session, Who::Staff(&id)).await?,
    };
    if !goes_on {
        return Ok(None);
    }
    let known = hub.store.people.account(&id).await?;
    // A new password ends what was begun with the old one.
    Ok(known.filter(|account| since >= account.password_at))
}

/// Starts a visit as this worker under a new cookie; whatever the old one held, such as a family's sign-in on the desk
/// computer, is gone.
pub async fn begin(hub: &Hub, session: &Session, staff: &StaffId, device: Device) -> Result<(), Failure> {
    draft::drop_of(hub, session).await;
    devices::leave(hub, session).await?;
    session.clear().await;
    session.cycle_id().await?;
    session.insert(WHO, staff).await?;
    session.insert(SINCE, hub.now_ms()).await?;
    devices::begin(hub, session, Who::Staff(staff), device).await
}

/// This sign-in has passed the second step that was set up at `second_at`; it may do more now, so its cookie is a new one.
pub async fn pass(session: &Session, second_at: i64) -> Result<(), Failure> {
    session.cycle_id().await?;
    Ok(session.insert(SECOND, second_at).await?)
}

/// Begins again under a new cookie, as far as this sign-in had come: after a change of the password.
pub async fn begin_again(hub: &Hub, session: &Session, staff: &StaffId, device: Device) -> Result<(), Failure> {
    let passed: Option<i64> = session.get(SECOND).await?;
    hub.store.people.end_sign_ins(Who::Staff(staff), hub.now_ms()).await?;
    begin(hub, session, staff, device).await?;
    if let Some(second_at) = passed {
        session.insert(SECOND, second_at).await?;
    }
    Ok(())
}

pub async fn end(hub: &Hub, session: &Session) -> Result<(), Failure> {
    devices::leave(hub, session).await?;
    Ok(session.flush().await?)
}
