//! Our plan, as one family member reads it: what is next, what we want, who does what, who helps.

mod goal;
mod next;
mod people;
mod review;
mod show;
mod tick;
mod words;

use super::Hub;
use axum::{
    Router,
    routing::{get, post},
};

/// The plan's own address names nobody: whose plan it shows is decided by who is signed in.
pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/plan", get(show::page))
        .route("/plan/actions/{action}", post(tick::tick))
}
