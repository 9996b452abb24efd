//! The server of a family hub: the whole site as one router, and the work that goes on beside it.

pub mod api;
pub mod commands;
pub mod config;
pub mod guard;
pub mod jobs;
pub mod opening;
#[cfg(test)]
mod tests;

use app::site::{self, Hub};
use axum::Router;
use guard::Rates;

/// The whole site behind its guards. Tests use exactly this.
pub fn router(hub: Hub, rates: Rates) -> Router {
    let site = site::pages(&hub).merge(api::files::routes(&hub));
    guard::guarded(site, &hub, rates)
        .merge(api::health::routes())
        .with_state(hub)
}
