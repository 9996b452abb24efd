//! Pages to start from: one for each topic, one for young people in their own voice, one for SEND.

mod all;
mod more;
mod send;
mod topic;
mod young;

use super::{Hub, Visit};
use axum::{Router, routing::get};
use leptos::prelude::*;
pub use more::MorePages;

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/topics", get(all::all))
        .route("/topics/{id}", get(topic::topic))
        .route("/young-people", get(young::young))
        .route("/send", get(send::send))
}

/// Links to topics' pages, with words of their own or the topics' names.
fn links(visit: &Visit, topics: impl Iterator<Item = (String, String)>) -> AnyView {
    let items: Vec<_> = topics
        .map(|(id, words)| {
            let href = visit.href(&format!("/topics/{id}"));
            view! { <li><a class="govuk-link" href=href>{words}</a></li> }
        })
        .collect();
    view! { <ul class="fh-links">{items}</ul> }.into_any()
}

/// These categories by their names.
fn by_name<'v>(visit: &'v Visit, ids: &'v [String]) -> impl Iterator<Item = (String, String)> + 'v {
    ids.iter().map(|id| (id.clone(), visit.t(&format!("category-{id}"))))
}
