//! What's on: the sessions of all hubs, day by day.

mod day;
mod form;
mod page;

use super::{Hub, Visit, failure::Failure};
use axum::{Router, routing::get};
pub use day::{Place, day, short};
use domain::directory::{Listing, ProgrammeAsked};
use jiff::civil::{Date, Time};
use std::sync::Arc;

pub fn routes() -> Router<Hub> {
    Router::new().route("/whats-on", get(page::whats_on))
}

/// One day with its sessions, ready to be told.
#[derive(Clone)]
pub struct Day {
    pub date: Date,
    pub on: Vec<On>,
}

/// One session on one day.
#[derive(Clone)]
pub struct On {
    pub listing: Arc<Listing>,
    pub from: Time,
    pub to: Time,
}

/// The next days of one hub.
pub async fn days_of_hub(visit: &Visit, hub: &str) -> Result<Vec<Day>, Failure> {
    let asked = ProgrammeAsked {
        hub: Some(hub.to_owned()),
        ..ProgrammeAsked::all_from(visit.now.date())
    };
    Ok(days(visit, &asked, &programme(visit).await?))
}

/// Every listing that belongs to a hub's programme.
async fn programme(visit: &Visit) -> Result<Vec<Arc<Listing>>, Failure> {
    let mut all = visit.hub.store.listings.public(visit.now.date()).await?;
    all.retain(|listing| listing.hub.is_some());
    Ok(all)
}

fn days(visit: &Visit, asked: &ProgrammeAsked, programme: &[Arc<Listing>]) -> Vec<Day> {
    let calendar = visit.hub.place.calendar();
    let shared = |listing: &Listing| programme.iter().find(|known| known.id == listing.id).cloned();
    let days = asked.days(programme.iter().map(Arc::as_ref), &calendar);
    days.into_iter()
        .map(|day| Day {
            date: day.date,
            on: day
                .on
                .into_iter()
                .filter_map(|(listing, occurrence)| {
                    Some(On {
                        listing: shared(listing)?,
                        from: occurrence.from,
                        to: occurrence.to,
                    })
                })
                .collect(),
        })
        .collect()
}
