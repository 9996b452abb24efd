//! How fresh the directory is, for everyone; and what the owners of listings answer with the links of a letter.

mod change;
mod confirm;
mod facts;
mod over;
mod public;
mod table;

pub use change::NOTE;
pub use facts::Facts;

use super::{Hub, Visit};
use axum::{
    Router,
    routing::{get, post},
};
use store::{LinkTo, Now};

/// The page for everyone.
pub fn public_routes() -> Router<Hub> {
    Router::new().route("/freshness", get(public::freshness))
}

/// What the links in letters open. None of it needs a sign-in.
pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/still-right/{link}", get(confirm::ask).post(confirm::answer))
        .route("/still-right/{link}/again", post(over::send_confirm))
        .route("/change/{link}", get(change::ask).post(change::send))
        .route("/change/{link}/again", post(over::send_change))
}

/// The moment of a visit, as the store counts.
pub fn now(visit: &Visit) -> Now {
    Now {
        today: visit.now.date(),
        ms: visit.now.timestamp().as_millisecond(),
    }
}

/// The address that a link in a letter opens.
pub fn address_of_link(visit: &Visit, to: LinkTo, token: &str) -> String {
    let page = match to {
        LinkTo::Confirm => "still-right",
        LinkTo::Change => "change",
    };
    visit.href(&format!("/{page}/{token}"))
}
