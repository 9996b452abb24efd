//! Listings on their way to families: written on small pages, compared with what families read now, agreed by a second person.

mod begin;
mod compare;
mod decide;
pub mod done;
mod fields;
mod history;
mod list;
mod out;
mod step;
mod tasks;
mod times;
mod told;
mod values;

use super::SignedIn;
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
};
use axum::{
    Router,
    response::Response,
    routing::{get, post},
};
use domain::people::{Action, Staff, StaffId};
use store::ListingDraft;

pub use list::AddButton;
pub use out::{ArchiveForm, Archived};

pub fn routes() -> Router<Hub> {
    Router::new()
        .route("/staff/drafts", get(list::list).post(begin::begin_new))
        .route("/staff/drafts/{id}", get(tasks::tasks))
        .route("/staff/drafts/{id}/write/{step}", get(step::ask).post(step::save))
        .route("/staff/drafts/{id}/times", post(times::said))
        .route("/staff/drafts/{id}/times/{n}", get(times::ask).post(times::save))
        .route("/staff/drafts/{id}/times/{n}/remove", post(times::remove))
        .route("/staff/drafts/{id}/compare", get(compare::compare))
        .route("/staff/drafts/{id}/decide", post(decide::decide))
        .route("/staff/listings/{id}/draft", post(begin::begin))
        .route("/staff/listings/{id}/history", get(history::history))
        .route("/staff/listings/{id}/restore", post(history::restore))
        .route("/staff/listings/{id}/archive", post(out::archive))
        .route("/staff/listings/{id}/put-back", post(out::put_back))
}

/// A draft and the worker who opens it, or the page that stands in its place.
async fn opened(
    visit: &Visit,
    signed_in: SignedIn,
    id: &str,
) -> Result<Result<(Staff, ListingDraft), Response>, Failure> {
    let staff = match signed_in.allowed(visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(Err(refused)),
    };
    Ok(match visit.hub.store.listing_drafts.open(&staff, id).await? {
        Some(draft) => Ok((staff, draft)),
        None => Err(failure::not_found(visit.clone()).await),
    })
}

/// What each of these people is called.
async fn names(hub: &Hub, ids: &[StaffId]) -> Result<Names, Failure> {
    Ok(Names(hub.store.people.staff_names(ids).await?))
}

/// Names of people at work, by id.
#[derive(Clone, Default)]
struct Names(std::collections::BTreeMap<StaffId, String>);

impl Names {
    fn of(&self, visit: &Visit, id: &StaffId) -> String {
        self.0.get(id).cloned().unwrap_or_else(|| visit.t("staff-somebody"))
    }
}
