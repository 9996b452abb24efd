//! Turns a bare status into a page that says what to do now, in the language of the visit.

use app::site::{
    Hub, Visit,
    failure::{self, Reference},
};
use axum::{
    body::{Body, HttpBody},
    extract::{FromRequestParts, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::any::Any;

pub async fn show(State(hub): State<Hub>, request: Request, next: Next) -> Response {
    let wants_page = !request.uri().path().starts_with("/pkg/");
    let (mut parts, body) = request.into_parts();
    let Ok(visit) = Visit::from_request_parts(&mut parts, &hub).await;
    let response = next.run(Request::from_parts(parts, body)).await;
    if wants_page {
        page_for(&visit, response).await
    } else {
        response
    }
}

/// The page instead of a status that has none.
pub async fn page_for(visit: &Visit, response: Response) -> Response {
    let status = response.status();
    let failed = status.is_client_error() || status.is_server_error();
    if !failed || is_page(&response) {
        return response;
    }
    let reference = response
        .extensions()
        .get::<Reference>()
        .map(|reference| reference.0.clone());
    let mut page = failure::page(visit, status, reference).await;
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

fn is_page(response: &Response) -> bool {
    let html = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    html && response.body().size_hint().exact() != Some(0)
}

/// A panic is a failure of ours like any other: logged once, shown kindly.
pub fn caught(_: Box<dyn Any + Send + 'static>) -> axum::http::Response<Body> {
    tracing::error!("a page panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
