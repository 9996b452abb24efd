//! The list that somebody saves without an account: add, put in order, note, print, hand to another phone, clear.
//!
//! It lives in the store; the phone holds a cookie that opens it and nothing that tells what is on it. No address here names
//! a listing but the link that a family sends on by itself.

mod banner;
mod button;
mod change;
mod cleared;
mod cookie;
mod entry;
mod ids;
mod list;
mod note;
mod of;
mod row;
mod share;
mod sure;

pub use button::{Buttons, SaveButton, SaveHere, form_of_buttons};
pub use cookie::ListCookie;

use super::{Hub, Visit, page::Page};
use axum::{Router, routing::get};
use leptos::prelude::*;

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/saved", get(list::page).post(change::change))
        .route("/saved/ids", get(ids::ids))
        .route("/saved/note", get(note::page).post(note::keep))
        .route("/saved/share", get(share::page))
        .route("/saved/of", get(of::page))
        .route("/saved/cleared", get(cleared::page))
}

/// What somebody has to know first.
fn warning(words: String) -> impl IntoView {
    view! {
        <div class="govuk-warning-text">
            <span class="govuk-warning-text__icon" aria-hidden="true">"!"</span>
            <strong class="govuk-warning-text__text">{words}</strong>
        </div>
    }
    .into_any()
}

/// What somebody saved may be about their safety: never kept by a cache, and left at one tap.
fn page(visit: &Visit, title: &str) -> Page {
    Page::new(visit, visit.t(title)).private().with_exit()
}
