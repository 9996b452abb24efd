//! One line and one measurement for each request: by the route it matched, never by its address.

use axum::{
    extract::{MatchedPath, Request},
    http::Method,
    response::Response,
};
use std::time::Instant;

/// A request that is not answered yet.
pub struct Asked {
    route: String,
    method: &'static str,
    at: Instant,
}

impl Asked {
    pub fn now(request: &Request) -> Self {
        let route = request.extensions().get::<MatchedPath>();
        Self {
            route: route.map_or("none", MatchedPath::as_str).to_owned(),
            method: of_a_short_list(request.method()),
            at: Instant::now(),
        }
    }

    pub fn answered(self, response: &Response) {
        let Self { route, method, at } = self;
        let status = response.status().as_u16();
        let took = at.elapsed();
        metrics::counter!(
            "family_hub_requests_total", "route" => route.clone(), "method" => method, "status" => status.to_string()
        )
        .increment(1);
        tracing::debug!(method, route, status, ms = took.as_millis(), "answered");
        metrics::histogram!("family_hub_request_seconds", "route" => route).record(took.as_secs_f64());
    }
}

/// A method is whatever a client writes; a label must come from a short list.
fn of_a_short_list(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        _ => "other",
    }
}
