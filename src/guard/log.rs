//! One line and one measurement for each request: by the route it matched, never by its address.

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use std::time::Instant;

pub async fn record(request: Request, next: Next) -> Response {
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |matched| matched.as_str().to_owned());
    // A method is whatever a client writes; a label must come from a short list.
    let method = match request.method().as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        _ => "other",
    };
    let begun = Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_u16();
    let took = begun.elapsed();
    metrics::counter!(
        "family_hub_requests_total", "route" => route.clone(), "method" => method, "status" => status.to_string()
    )
    .increment(1);
    metrics::histogram!("family_hub_request_seconds", "route" => route.clone()).record(took.as_secs_f64());
    tracing::debug!(method, route, status, ms = took.as_millis(), "answered");
    response
}
