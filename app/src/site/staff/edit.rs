//! Changing a listing: what was typed is kept until it is right, and nobody's change is lost under another's.

use super::{
    SignedIn,
    drafts::Archived,
    editing::{EditForm, Editing},
    fields::{Typed, problem_of},
    frame::{Room, page},
    upkeep::{UPKEEP, upkeep_values},
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
};
use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    directory::{Assured, Listing, Problem},
    people::{Action, Staff},
};
use leptos::prelude::*;
use store::StoreError;

/// `GET /staff/listings/{id}`
pub async fn edit(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let Some((listing, version)) = hub.store.listings.open_for_change(&id).await? else {
        return Archived::show(&hub, &visit, &staff, &id).await;
    };
    let saved = visit.query.as_deref() == Some("saved");
    let editing = Editing {
        typed: upkeep_values(&listing),
        listing,
        version,
        saved,
        meanwhile: false,
        problems: Vec::new(),
    };
    Ok(show(&visit, &staff, editing).await)
}

/// `POST /staff/listings/{id}`
pub async fn save(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Form(mut typed): Form<Typed>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let Some((listing, version)) = hub.store.listings.open_for_change(&id).await? else {
        return Ok(failure::not_found(visit).await);
    };
    // What families read goes through a draft, which a second person agrees to.
    typed.retain(|name, _| UPKEEP.contains(&name.as_str()) || ["version", "checked"].contains(&name.as_str()));
    let seen = typed.get("version").and_then(|version| version.parse().ok());
    let mut editing = Editing {
        typed,
        listing,
        version,
        saved: false,
        meanwhile: seen != Some(version),
        problems: Vec::new(),
    };
    let mut checked = editing.listing.check(&editing.typed);
    if let Ok(listing) = &checked
        && let Some(problem) = points_nowhere(&hub, listing).await?
    {
        checked = Err(vec![problem]);
    }
    match checked {
        Err(problems) => editing.problems = problems.iter().map(|problem| problem_of(&visit, problem)).collect(),
        Ok(_) if editing.meanwhile => {}
        Ok(changed) => {
            let changed = assured(&visit, &staff, changed, &editing.typed);
            match hub.store.listings.change(&staff, &changed, version, hub.now_ms()).await {
                Ok(_) => return Ok(Redirect::to(&format!("/staff/listings/{id}?saved")).into_response()),
                Err(StoreError::ChangedMeanwhile) => match overtaken(&hub, editing).await? {
                    Some(theirs) => editing = theirs,
                    None => return Ok(failure::not_found(visit).await),
                },
                Err(error) => return Err(error.into()),
            }
        }
    }
    Ok(show(&visit, &staff, editing).await)
}

/// Someone else saved between our reading and our writing: theirs goes beside what was typed. `None` when they took the
/// listing out of the directory.
async fn overtaken(hub: &Hub, editing: Editing) -> Result<Option<Editing>, Failure> {
    let now = hub.store.listings.open_for_change(&editing.listing.id).await?;
    Ok(now.map(|(listing, version)| Editing {
        listing,
        version,
        meanwhile: true,
        ..editing
    }))
}

/// "Checked today" counts for the whole listing; families read which hub checked it, never which person.
pub fn assured(visit: &Visit, staff: &Staff, mut listing: Listing, typed: &Typed) -> Listing {
    if typed.get("checked").map(String::as_str) == Some("yes") {
        let place = &visit.hub.place;
        let of_hub = staff
            .teams
            .iter()
            .find_map(|team| place.hub(place.team(team.as_str())?.hub.as_deref()?));
        let by = of_hub.map_or_else(|| visit.hub.words.source().say("site-name"), |hub| hub.name.clone());
        listing.assured = Some(Assured {
            date: visit.now.date(),
            by,
        });
    }
    listing
}

/// What a listing that has ended points to must be there, or the pointer leads nowhere.
async fn points_nowhere(hub: &Hub, listing: &Listing) -> Result<Option<Problem>, Failure> {
    let Some(instead) = listing.life.ended.as_ref().and_then(|ended| ended.instead.as_deref()) else {
        return Ok(None);
    };
    let known = hub.store.listings.get(instead).await?.is_some();
    Ok((!known).then_some(Problem {
        field: "ended_instead",
        key: "unknown",
    }))
}

async fn show(visit: &Visit, staff: &Staff, editing: Editing) -> Response {
    let page = page(visit, "staff-edit-title", staff, Room::Listings).back("/staff/listings");
    let page = match (editing.problems.is_empty(), editing.meanwhile) {
        (false, _) => page.with_problems(),
        (true, true) => page.status(StatusCode::CONFLICT),
        (true, false) => page,
    };
    page.show(move || view! { <EditForm editing=editing.clone()/> }).await
}
