//! Null characters: no person's browser sends one, and PostgreSQL neither keeps a text with one nor looks for it.

use super::{LARGEST_FORM, LARGEST_TABLE};
use app::site::Visit;
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{Method, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// The form that asks for help looks at each character itself, and asks again: whatever came with it, no answer is lost.
const ASKS_AGAIN: &str = "/request/";

/// Refuses an address or a form with a null character before anything is done with it.
pub async fn refuse(request: Request, next: Next) -> Response {
    let address = request.uri().path_and_query().map_or("", |address| address.as_str());
    if has_null(address.as_bytes()) {
        return StatusCode::NOT_FOUND.into_response();
    }
    if request.method() != Method::POST || asks_again(&request) {
        return next.run(request).await;
    }
    // An agency sends a whole language back at once.
    let is_table = address.starts_with("/staff/words/") && address.ends_with("/take");
    let largest = if is_table { LARGEST_TABLE } else { LARGEST_FORM };
    let (parts, body) = request.into_parts();
    match to_bytes(body, largest).await {
        Ok(form) if has_null(&form) => StatusCode::BAD_REQUEST.into_response(),
        Ok(form) => next.run(Request::from_parts(parts, Body::from(form))).await,
        Err(_) => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
    }
}

fn asks_again(request: &Request) -> bool {
    let visit = request.extensions().get::<Visit>();
    visit.is_some_and(|visit| visit.path.starts_with(ASKS_AGAIN))
}

/// As it is, or as an address and a form write it. Whoever types "%00" sends "%2500".
fn has_null(bytes: &[u8]) -> bool {
    bytes.contains(&0) || bytes.windows(3).any(|three| three == b"%00")
}

#[cfg(test)]
mod tests {
    use super::has_null;

    #[test]
    fn a_null_is_known_however_it_is_written() {
        assert!(has_null(b"a=\0") && has_null(b"a=%00"));
        assert!(!has_null(b"a=%2500") && !has_null(b"a=0") && !has_null(b""));
    }
}
