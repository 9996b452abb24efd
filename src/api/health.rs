//! Whether the server lives, and whether it can serve.

use app::site::Hub;
use axum::{Router, extract::State, http::StatusCode, routing::get};

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
}

/// 200 when the listings are in memory and the database answers, 503 when it does not. Waits for the listings at the start.
async fn ready(State(hub): State<Hub>) -> (StatusCode, &'static str) {
    match hub.store.ready().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    }
}
