//! The words desk: every message of the interface in each language, how it stands, changed side by side with the English.

mod file;
mod list;
mod one;
mod stale;
pub mod state;
mod xliff;

use super::SignedIn;
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    response::Response,
    routing::{get, post},
};
use domain::people::{Action, Staff};
use state::Desk;

pub use stale::behind;

/// Bytes of an agency's table, as a form sends it.
pub const LARGEST_TABLE: usize = 4 * 1024 * 1024;

pub fn routes() -> Router<Hub> {
    let taking = Router::new()
        .route("/staff/words/{tag}/take", post(file::take))
        .layer(DefaultBodyLimit::max(LARGEST_TABLE));
    Router::new()
        .route("/staff/words/{tag}", get(list::list))
        .route("/staff/words/{tag}/words.csv", get(file::give))
        .route("/staff/words/{tag}/words.xlf", get(file::give_xliff))
        .route("/staff/words/listings", get(stale::show))
        .route("/staff/words/{tag}/message/{key}", get(one::ask).post(one::save))
        .merge(taking)
}

/// A language with all its messages, for a worker who may change words; or the page that stands in its place.
async fn opened(visit: &Visit, signed_in: SignedIn, tag: &str) -> Result<Result<(Staff, Desk), Response>, Failure> {
    let staff = match signed_in.allowed(visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(Err(refused)),
    };
    Ok(match Desk::of(&visit.hub, tag).await? {
        Some(desk) => Ok((staff, desk)),
        None => Err(failure::not_found(visit.clone()).await),
    })
}
