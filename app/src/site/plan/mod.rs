//! Our plan, as one family member reads it: what is next, what we want, who does what, who helps.

mod answer;
mod calendar;
mod data;
mod goal;
mod more;
mod next;
mod people;
mod review;
mod scale;
mod sharing;
mod show;
mod talk;
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
        .route("/plan/items/{item}", post(answer::answer))
        .route("/plan/messages", post(talk::write))
        .route("/plan/sharing", post(sharing::say))
        .route("/plan/meeting.ics", get(calendar::file))
        .route("/plan/data", get(data::page).post(data::ask))
        .route("/plan/data.json", get(data::json))
        .route("/plan/data.html", get(data::html))
        .route("/plan/sign-out-one", post(data::sign_out_one))
        .route("/plan/sign-out-everywhere", post(data::sign_out_everywhere))
}
