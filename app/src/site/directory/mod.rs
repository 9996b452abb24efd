//! Finding help: the search, its results, and a page for each listing.

mod answer;
mod asked;
mod calendar_file;
mod card;
mod chips;
pub(super) mod facts;
mod filters;
mod form;
mod keep;
mod listing;
pub(super) mod lists;
mod missed;
mod needs;
mod nothing;
mod notices;
mod options;
mod pages;
mod place;
mod report;
mod rest;
mod results;
mod said;
mod search;
mod session;
mod share;
mod structured;
pub(super) mod times;

pub use asked::need_name;
pub use card::Cards;
pub use facts::{Room, Teller};
pub(in crate::site) use share::encoded;

use super::{Hub, Visit};
use axum::{Router, routing::get};
use domain::directory::{Listing, Query};

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/services", get(results::results).post(search::search))
        .route("/services/{id}", get(listing::listing))
        .route("/services/{id}/share", get(share::share))
        .route("/services/{id}/times.ics", get(calendar_file::times))
        .route("/services/{id}/report", get(report::ask).post(report::send))
        .route("/services/{id}/report/sent", get(report::sent))
}

/// The address of a search, in its one spelling.
fn address_of(visit: &Visit, query: &Query) -> String {
    let asked = query.to_query_string();
    let path = visit.href("/services");
    if asked.is_empty() {
        path
    } else {
        format!("{path}?{asked}")
    }
}

/// The address of a listing; its id may be anything that its publisher chose.
pub(super) fn address_of_listing(visit: &Visit, id: &str) -> String {
    visit.href(&format!("/services/{}", in_address(id)))
}

/// Any text as a part of an address.
pub(super) fn in_address(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => written.push(char::from(byte)),
            _ => written.push_str(&format!("%{byte:02X}")),
        }
    }
    written
}

/// Help that nobody else should see, or a place that nobody may know of.
pub(super) fn is_sensitive_listing(listing: &Listing) -> bool {
    listing.is_confidential() || is_sensitive(listing.categories.iter().map(String::as_str))
}

/// Help that nobody else should see was looked for: these pages can be left at once.
pub fn is_sensitive<'a>(mut categories: impl Iterator<Item = &'a str>) -> bool {
    categories.any(|category| ["domestic-abuse", "sexual-abuse"].contains(&category))
}
