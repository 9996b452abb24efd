//! What is on the list, for the buttons of the page that is open: ids alone, and no answer is kept.

use super::cookie::ListCookie;
use crate::site::{Hub, failure::Failure};
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};

/// `GET /{lang}/saved/ids`
pub async fn ids(State(hub): State<Hub>, cookie: ListCookie) -> Result<Response, Failure> {
    let list = cookie.open(&hub).await?.unwrap_or_default();
    let ids: Vec<&str> = list.entries().iter().map(|entry| entry.listing.as_str()).collect();
    let ids = serde_json::to_string(&ids).map_err(Failure::new)?;
    let about = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((about, ids).into_response())
}
