//! For those who keep listings: which ones need somebody, reminders to their owners, and what owners suggest.

mod list;
mod notice;
mod remind;
mod suggestion;
mod suggestions;
mod table;

use crate::site::Hub;
use axum::{
    Router,
    routing::{get, post},
};

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/staff/freshness", get(list::list))
        .route("/staff/freshness/remind", post(remind::remind))
        .route("/staff/suggestions", get(suggestions::suggestions))
        .route("/staff/suggestions/{id}", post(suggestions::decide))
}
