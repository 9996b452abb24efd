//! What stands before each page: limits, sessions, forgery checks, security headers, failure pages.

mod door;
mod failures;
mod headers;
mod log;
mod nulls;
mod rate;
mod session;

pub use rate::Rates;

use app::site::Hub;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
};
use door::Door;
use std::time::Duration;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer, timeout::TimeoutLayer};

/// The longest form a page sends: every text at its limit, each letter three bytes wide, with room to spare.
const LARGEST_FORM: usize = 96 * 1024;
/// The largest table of words, as the page for it takes it.
const LARGEST_TABLE: usize = app::site::staff::LARGEST_TABLE;

/// How long a page may take before the visitor is told to try again.
const PATIENCE: Duration = Duration::from_secs(20);

/// Puts the guards round the site. The last one added is the first that a request meets.
pub fn guarded(site: Router<Hub>, hub: &Hub, rates: Rates) -> Router<Hub> {
    let door = Door::new(hub, rates);
    site.layer(session::layer(hub))
        .layer(CsrfLayer::new())
        .layer(from_fn(nulls::refuse))
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            PATIENCE,
        ))
        .layer(CatchPanicLayer::custom(failures::caught))
        .layer(from_fn_with_state(hub.clone(), failures::show))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(door, door::meet))
}
