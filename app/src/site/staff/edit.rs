//! Changing a listing: what was typed is kept until it is right, and nobody's change is lost under another's.

use super::{
    SignedIn,
    editing::{EditForm, Editing, values},
    frame::{Frame, Room, page},
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    parts::problems::FieldProblem,
};
use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    directory::{Assured, LIMITS, Listing, Problem},
    people::{Action, Staff},
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::StoreError;

/// What was typed, by field.
type Typed = BTreeMap<String, String>;

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
        return Ok(failure::not_found(visit).await);
    };
    let saved = visit.query.as_deref() == Some("saved");
    let editing = Editing {
        typed: values(&listing),
        listing,
        version,
        saved,
        meanwhile: false,
        problems: Vec::new(),
    };
    Ok(show(&visit, staff, editing).await)
}

/// `POST /staff/listings/{id}`
pub async fn save(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let Some((listing, version)) = hub.store.listings.open_for_change(&id).await? else {
        return Ok(failure::not_found(visit).await);
    };
    let seen = typed.get("version").and_then(|version| version.parse().ok());
    let mut editing = Editing {
        typed,
        listing,
        version,
        saved: false,
        meanwhile: seen != Some(version),
        problems: Vec::new(),
    };
    match editing.listing.check(&editing.typed) {
        Err(problems) => editing.problems = problems.iter().map(|problem| told(&visit, problem)).collect(),
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
    Ok(show(&visit, staff, editing).await)
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
fn assured(visit: &Visit, staff: &Staff, mut listing: Listing, typed: &Typed) -> Listing {
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

fn told(visit: &Visit, problem: &Problem) -> FieldProblem {
    let limit = LIMITS
        .iter()
        .find(|(field, _)| *field == problem.field)
        .map_or(0, |(_, limit)| *limit);
    let args = crate::site::words::args([("limit", limit.into())]);
    let own = format!("staff-problem-{}-{}", problem.field, problem.key);
    let text = visit.speech.find(&own, &args);
    let text = text.unwrap_or_else(|| visit.speech.say_with(&format!("staff-problem-{}", problem.key), &args));
    FieldProblem {
        field: problem.field.to_owned(),
        text,
    }
}

async fn show(visit: &Visit, staff: Staff, editing: Editing) -> Response {
    let page = page(visit, "staff-edit-title").back("/staff/listings");
    let page = match (editing.problems.is_empty(), editing.meanwhile) {
        (false, _) => page.with_problems(),
        (true, true) => page.status(StatusCode::CONFLICT),
        (true, false) => page,
    };
    page.show(move || {
        let (staff, editing) = (staff.clone(), editing.clone());
        view! { <Frame staff room=Room::Listings><EditForm editing/></Frame> }
    })
    .await
}
