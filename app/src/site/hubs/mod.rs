//! The family hubs: a page for each, and leaflets to print.

mod all;
mod leaflet;
mod one;
mod panel;

use super::{Hub, Visit};
use axum::{Router, routing::get};
use domain::place::Hub as FamilyHub;

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/hubs", get(all::all))
        .route("/hubs/{id}", get(one::one))
        .route("/hubs/{id}/leaflet", get(leaflet::sheet))
        .route("/hubs/{id}/leaflet/folded", get(leaflet::folded))
}

/// What families call a hub.
pub fn name_of(visit: &Visit, hub: &FamilyHub) -> String {
    visit.t(&format!("hub-{}", hub.id))
}

/// The names of the wards it looks after, in the order of the place.
fn wards_of(visit: &Visit, hub: &FamilyHub) -> Vec<String> {
    let wards = visit.hub.place.wards.iter().filter(|ward| ward.hub == hub.id);
    wards.map(|ward| ward.name.clone()).collect()
}
