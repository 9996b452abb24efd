//! One item of a plan: its form, saving it, and bringing two changes together.

mod page;
mod saving;

use super::{SignedIn, address, control::Form, found, go};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    staff::fields::Typed,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::{
    people::FamilyId,
    plan::{Part, PlanTyped},
};
use page::{Editing, show};
use saving::{Saving, Tried};
use store::{StoreError, row_id};

/// What the form began with is sent along, each field under this and its name.
const WAS: &str = "was-";
/// The id of an item that is not there yet.
const NEW: &str = "new";
const ROUNDS: usize = 5;

/// `GET /staff/plans/{family}/items/{part}/{id}`
pub async fn form(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path((family, part, id)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    let plan = found(hub.store.plans.to_change(&staff, &family).await)?;
    let (Some((plan, _)), Some(part)) = (plan, Part::from_key(&part)) else {
        return Ok(failure::not_found(visit).await);
    };
    let typed = if id == NEW {
        Some(PlanTyped::new())
    } else {
        plan.form_of(part, &id)
    };
    let Some(typed) = typed else {
        return Ok(failure::not_found(visit).await);
    };
    let form = Form {
        typed,
        ..Form::default()
    };
    let clashes = Vec::new();
    let editing = Editing {
        family,
        part,
        id,
        plan,
        form,
        clashes,
    };
    Ok(show(&visit, &staff, editing).await)
}

/// `POST /staff/plans/{family}/items/{part}/{id}`
pub async fn save(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path((family, part, id)): Path<(String, String, String)>,
    axum::Form(typed): axum::Form<Typed>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    let Some(part) = Part::from_key(&part) else {
        return Ok(failure::not_found(visit).await);
    };
    // A new item gets its name now: whoever saves twice after all would make it twice, so the form brings it along.
    let name = typed.get("name_of_new").filter(|name| id == NEW && is_a_name(name));
    let name = name.cloned().unwrap_or_else(|| row_id(hub.now_ms()));
    for _ in 0..ROUNDS {
        let Some((plan, version)) = found(hub.store.plans.to_change(&staff, &family).await)? else {
            return Ok(failure::not_found(visit).await);
        };
        let saving = Saving {
            part,
            id: &id,
            name: &name,
            typed: &typed,
            speech: &visit.speech,
        };
        match saving.try_once(&hub, &staff, &family, (plan, version)).await? {
            Tried::Saved => return Ok(go(&format!("{}#part-{}", address(&family), part.key()))),
            Tried::Again(editing) => return Ok(show(&visit, &staff, *editing).await),
            Tried::Gone => return Ok(failure::not_found(visit).await),
            Tried::Late => {}
        }
    }
    Err(Failure::new("a plan changes all the time"))
}

fn is_a_name(text: &str) -> bool {
    text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// `POST /staff/plans/{family}/items/{part}/{id}/out`
pub async fn out(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path((family, part, id)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    let Some(part) = Part::from_key(&part) else {
        return Ok(failure::not_found(visit).await);
    };
    for _ in 0..ROUNDS {
        let Some((mut plan, version)) = found(hub.store.plans.to_change(&staff, &family).await)? else {
            return Ok(failure::not_found(visit).await);
        };
        if !plan.take_out(part, &id) {
            break;
        }
        match hub
            .store
            .plans
            .change(&staff, &family, (&plan, version), hub.now_ms())
            .await
        {
            Ok(()) => break,
            Err(StoreError::ChangedMeanwhile) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(go(&format!("{}#part-{}", address(&family), part.key())))
}
