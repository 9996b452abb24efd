//! Beginning a draft: of a new listing, or of one that families read.

use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    staff::SignedIn,
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    directory::{Life, Listing, ListingContact, Origin, ProviderKind, Upkeep},
    people::Action,
};
use store::StoreError;

/// `POST /staff/drafts`: a new listing.
pub async fn begin_new(State(hub): State<Hub>, visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let drafts = &hub.store.listing_drafts;
    let id = drafts.begin_new(&staff, &blank(&visit), hub.now_ms()).await?;
    Ok(Redirect::to(&format!("/staff/drafts/{id}")).into_response())
}

/// `POST /staff/listings/{id}/draft`: the open draft of a listing, or a new one.
pub async fn begin(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    match hub.store.listing_drafts.begin(&staff, &id, hub.now_ms()).await {
        Ok(draft) => Ok(Redirect::to(&format!("/staff/drafts/{draft}")).into_response()),
        Err(StoreError::NotFound) => Ok(failure::not_found(visit).await),
        Err(error) => Err(error.into()),
    }
}

/// A listing in which nothing is told yet. It was written here, today.
fn blank(visit: &Visit) -> Listing {
    Listing {
        id: String::new(),
        name: String::new(),
        summary: String::new(),
        description: String::new(),
        provider: String::new(),
        provider_kind: ProviderKind::Community,
        categories: Vec::new(),
        audience: Vec::new(),
        age_from: None,
        age_to: None,
        times: Vec::new(),
        times_note: String::new(),
        ways: Vec::new(),
        place: None,
        whole_city: false,
        cost: None,
        languages: Vec::new(),
        contact: ListingContact::default(),
        join: None,
        source: Origin {
            name: visit.hub.words.source().say("site-name"),
            url: None,
            date: visit.now.date(),
        },
        assured: None,
        translations: Default::default(),
        waiting: String::new(),
        hub: None,
        only_for: Vec::new(),
        life: Life::default(),
        upkeep: Upkeep::default(),
    }
}
