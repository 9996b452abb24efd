//! The site map: every page and the forms that belong to them.

pub mod account;
pub mod assets;
pub mod caller;
mod code_door;
mod demo_mail;
pub mod devices;
pub mod directory;
mod doors;
pub mod failure;
pub mod freshness;
pub mod home;
pub mod hub;
pub mod hubs;
pub mod news;
pub mod page;
pub mod parts;
pub mod places;
pub mod plan;
pub mod request;
pub mod saved;
mod shelf;
mod shell;
pub mod small_print;
pub mod staff;
mod status;
pub mod topics;
pub mod visit;
pub mod whats_on;
pub mod words;

pub use hub::Hub;
pub use visit::Visit;

pub use shelf::{Shelf, from_shelf};

use axum::{Router, middleware::from_fn_with_state, routing::get};

/// All pages, each in every language.
pub fn pages(hub: &Hub) -> Router<Hub> {
    page::ready_to_render();
    let mut site = Router::new()
        .route("/", get(home::choose_language))
        .merge(staff::routes());
    for speech in hub.words.languages() {
        site = site.nest(&format!("/{}", speech.tag()), in_one_language(hub));
    }
    site.fallback(failure::not_found)
}

fn in_one_language(hub: &Hub) -> Router<Hub> {
    let same_for_everyone = Router::new()
        .route("/", get(home::home))
        .route("/urgent", get(small_print::urgent))
        .route("/privacy", get(small_print::privacy))
        .route("/accessibility", get(small_print::accessibility))
        .route("/about", get(small_print::about))
        .merge(directory::routes())
        .merge(hubs::routes())
        .merge(topics::routes())
        .merge(whats_on::routes())
        .merge(freshness::public_routes())
        .layer(from_fn_with_state(hub.clone(), shelf::keep));
    Router::new()
        .merge(same_for_everyone)
        .route("/exit", get(parts::exit::exit))
        .route("/demo-mail", get(demo_mail::show))
        .merge(account::routes())
        .merge(freshness::routes())
        .merge(plan::routes())
        .merge(request::routes())
        .merge(saved::routes())
        .merge(status::routes())
}
