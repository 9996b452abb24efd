//! Public pages that were rendered a moment ago, kept until a listing changes: many families ask for the same thing. Browsers
//! and caches on the way may keep them too.
//!
//! Only pages that are the same for everyone come here; a page that sets a cookie or belongs to a person is never kept.

mod kept;

use super::{Hub, Visit};
use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};
use jiff::civil::{DateTime, Time};
use kept::Kept;
use quick_cache::{Weighter, sync::Cache};
use std::sync::Arc;

/// Bytes that all kept pages may take together.
const ROOM: u64 = 12 * 1024 * 1024;

/// A page that is larger than this, packed, is not worth its place.
const LARGEST: usize = 128 * 1024;

/// Longer addresses are somebody playing; their pages are rendered and forgotten.
const LONGEST_ADDRESS: usize = 300;

/// What a page depends on: its address, the listings and the words as they stand, and the quarter of an hour (it
/// says how long ago things were checked, and which session is the next).
#[derive(Clone, PartialEq, Eq, Hash)]
struct Label {
    address: String,
    listings: i64,
    words: i64,
    quarter: DateTime,
}

#[derive(Clone)]
struct Weight;

impl Weighter<Label, Arc<Kept>> for Weight {
    fn weight(&self, label: &Label, kept: &Arc<Kept>) -> u64 {
        (label.address.len() + kept.size()) as u64
    }
}

/// The pages of this server.
pub struct Shelf(Cache<Label, Arc<Kept>, Weight>);

impl Default for Shelf {
    fn default() -> Self {
        Self(Cache::with_weighter(2_000, ROOM, Weight))
    }
}

/// The page that this request asks for, as it was rendered for somebody else: for the guard at the door, so that it costs
/// next to nothing. Nothing where there is none, or where it would have to be unpacked first.
pub async fn from_shelf(visit: &Visit, method: &Method, asked: &HeaderMap) -> Option<Response> {
    if method != Method::GET || !kept::takes_packed(asked) {
        return None;
    }
    let label = label(&visit.hub, visit).await?;
    Some(visit.hub.shelf.0.get(&label)?.answer(asked))
}

/// Answers from the shelf, or renders and keeps.
pub async fn keep(State(hub): State<Hub>, visit: Visit, mut request: Request, next: Next) -> Response {
    let label = match [Method::GET, Method::HEAD].contains(request.method()) {
        true => label(&hub, &visit).await,
        false => None,
    };
    let Some(label) = label else {
        return next.run(request).await;
    };
    let asked = request.headers().clone();
    if let Some(kept) = hub.shelf.0.get(&label) {
        return kept.answer(&asked);
    }
    // Who asks only about a page is told what is true of the page; the server leaves out the rest.
    *request.method_mut() = Method::GET;
    let response = next.run(request).await;
    let (parts, body) = response.into_parts();
    let for_everyone = parts.status == StatusCode::OK
        && !parts.headers.contains_key(header::SET_COOKIE)
        && !parts.headers.contains_key(header::CACHE_CONTROL);
    if !for_everyone {
        return Response::from_parts(parts, body);
    }
    // Our own pages: read whole whatever their size, and passed on unkept when they are large.
    match to_bytes(body, usize::MAX).await {
        Ok(bytes) => {
            let policy = parts.headers.get(header::CONTENT_SECURITY_POLICY);
            let Some(kept) = Kept::of(policy, &bytes) else {
                return Response::from_parts(parts, Body::from(bytes));
            };
            let kept = Arc::new(kept);
            if kept.size() <= LARGEST {
                hub.shelf.0.insert(label, Arc::clone(&kept));
            }
            kept.answer(&asked)
        }
        Err(error) => {
            tracing::error!(%error, "a page broke off while it was rendered");
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
        }
    }
}

/// Nothing where the address is too long, and at a desk where a worker helps: those pages have a strip that says so.
async fn label(hub: &Hub, visit: &Visit) -> Option<Label> {
    if visit.assisted {
        return None;
    }
    // The whole address, with its language: what nested routers see lacks it.
    let address = visit.uri().path_and_query()?.as_str();
    if address.len() > LONGEST_ADDRESS {
        return None;
    }
    Some(Label {
        address: address.to_owned(),
        listings: hub.store.listings.version().await.ok()?,
        words: hub.words.version(),
        quarter: quarter(visit.now.datetime()),
    })
}

fn quarter(now: DateTime) -> DateTime {
    let time = Time::new(now.hour(), now.minute() / 15 * 15, 0, 0).unwrap_or_default();
    now.date().to_datetime(time)
}
