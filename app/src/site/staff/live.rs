//! Pages that change while they are open: they hear that something has changed, never what, and fetch themselves anew with the
//! rights of that moment. Without a script they are as true as when they were opened.

use super::access::{SignedIn, still};
use crate::{
    islands::LiveNews,
    site::{
        Hub, Visit,
        failure::{self, Failure},
        news::{Seat, Told},
        page::t,
    },
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use domain::people::{Action, Staff};
use futures_util::stream;
use leptos::prelude::*;
use std::{collections::BTreeMap, convert::Infallible, time::Duration};
use tokio::{
    sync::watch,
    time::{Interval, MissedTickBehavior, interval},
};
use tower_sessions::{Session, session::Id};

/// The part of a page that is fetched anew.
const PART: &str = "live";
/// A proxy that hears nothing for a minute hangs up.
const ALIVE: Duration = Duration::from_secs(25);
/// After a break the browser waits so long before it tries again.
const AGAIN: Duration = Duration::from_secs(3);
/// So often it is asked whether the worker is still signed in, and a page on which time itself changes something is told so.
const MINUTE: Duration = Duration::from_secs(60);

/// `GET /staff/live?since=…&clock=1`: one event for each change in the worker's own inboxes, and on a page with a clock one a
/// minute. As an `id` each bears how far the news have come; nothing else.
pub async fn hear(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    SignedIn(staff): SignedIn,
    Query(asked): Query<BTreeMap<String, String>>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let may_look = [Action::ReadRequests, Action::WatchPromises, Action::EditListings];
    if !may_look.into_iter().any(|action| staff.may(action)) {
        return Ok(failure::page(&visit, StatusCode::FORBIDDEN, None).await);
    }
    let seat = session.id().and_then(|id| Some((id, hub.news().seat(id)?)));
    let Some((id, seat)) = seat else {
        return Ok(StatusCode::TOO_MANY_REQUESTS.into_response());
    };
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok());
    let since = last.or(asked.get("since").map(String::as_str)).unwrap_or_default();
    let mut told = hub.news().listen();
    told.mark_changed();
    let listener = Listener {
        since: since.to_owned(),
        first: true,
        has_clock: asked.contains_key("clock"),
        minute: every_minute(),
        told,
        staff,
        id,
        hub,
        _seat: seat,
    };
    let events = stream::unfold(Some(listener), |listener| async { listener?.next().await });
    let alive = KeepAlive::new().interval(ALIVE);
    let mut response = Sse::new(events).keep_alive(alive).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // nginx would hold events back until it has a page full of them.
    headers.insert(
        HeaderName::from_static("x-accel-buffering"),
        HeaderValue::from_static("no"),
    );
    Ok(response)
}

fn every_minute() -> Interval {
    let mut minute = interval(MINUTE);
    minute.set_missed_tick_behavior(MissedTickBehavior::Delay);
    // The first tick comes at once.
    minute.reset();
    minute
}

/// A page that listens.
struct Listener {
    hub: Hub,
    id: Id,
    staff: Staff,
    /// What the page knows.
    since: String,
    first: bool,
    has_clock: bool,
    minute: Interval,
    told: watch::Receiver<Told>,
    _seat: Seat,
}

type Heard = (Result<Event, Infallible>, Option<Listener>);

impl Listener {
    /// The next event; none when the server stops. After the last one, "end", the page is opened anew, and the guard of every
    /// page says what is left to see.
    async fn next(mut self) -> Option<Heard> {
        loop {
            let by_clock = tokio::select! {
                told = self.told.changed() => {
                    told.ok()?;
                    false
                }
                _ = self.minute.tick() => true,
            };
            let told = self.told.borrow_and_update().clone();
            if told.closing {
                return None;
            }
            if !by_clock && !self.first && told.mark(&self.staff) == self.since {
                continue;
            }
            match still(&self.hub, self.id).await {
                Ok(Some(staff)) => self.staff = staff,
                Ok(None) => return Some((Ok(Event::default().event("end").data("1")), None)),
                // The page tries again, and is asked who it is.
                Err(_) => return None,
            }
            let mark = told.mark(&self.staff);
            let is_new = mark != self.since || by_clock && self.has_clock;
            if !is_new && !self.first {
                continue;
            }
            let name = if is_new { "changed" } else { "hello" };
            let event = Event::default().event(name).id(mark.clone()).data("1").retry(AGAIN);
            (self.since, self.first) = (mark, false);
            return Some((Ok(event), Some(self)));
        }
    }
}

/// A part of a page that changes while it is open. `since`: [`crate::site::news::News::mark`], taken before the page was read;
/// `clock`: time alone changes it.
#[component]
pub fn Live(since: String, #[prop(optional)] clock: bool, children: Children) -> impl IntoView {
    let stream = if clock { "/staff/live?clock=1&" } else { "/staff/live?" };
    view! {
        <LiveNews stream=stream.to_owned() since part=PART.to_owned() changed=t("staff-live-changed")/>
        <div id=PART>{children()}</div>
    }
    .into_any()
}
