//! How a family member comes in to their own plan, and how they leave: reference, code, sign-out.

mod closed;
mod code;
mod demo_code;
mod sign_in;
pub mod signed_in;
mod step;
pub(in crate::site) mod tries;

use super::Hub;
use axum::{
    Router,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/plan/sign-in", get(sign_in::page).post(sign_in::ask))
        .route("/plan/code", get(code::page).post(code::check))
        .route("/plan/demo-code", get(demo_code::page))
        .route("/plan/sign-out", post(closed::sign_out))
        .route("/plan/stay", post(closed::stay))
        .route("/plan/closed", get(closed::page))
}

/// "Look there now": the answer to a form that was taken.
pub(in crate::site) fn go_to(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        Ok(address) => (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response(),
        // Somebody put into an address what can't stand in one.
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}
