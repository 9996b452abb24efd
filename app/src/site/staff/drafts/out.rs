//! Taking a listing out of the directory, with or without one that takes its place, and putting it back.

use super::{
    super::{
        fields::Typed,
        frame::{Room, page},
    },
    done::Done,
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::{t, visit as here},
    parts::{
        field::{Field, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem},
    },
    staff::SignedIn,
};
use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    directory::{Listing, id_in_address},
    people::{Action, Staff},
};
use leptos::prelude::*;
use store::StoreError;

/// `POST /staff/listings/{id}/archive`
pub async fn archive(
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
    let into = typed.get("into").map(|into| into.trim().to_owned()).unwrap_or_default();
    let into_id = (!into.is_empty()).then(|| id_in_address(&into));
    let out = hub
        .store
        .listings
        .archive(&staff, &id, into_id.as_deref(), hub.now_ms());
    match out.await {
        Ok(()) => Ok(Redirect::to(&format!("/staff/listings/{id}?archived")).into_response()),
        Err(StoreError::NotFound) => match hub.store.listings.open_for_change(&id).await? {
            Some((listing, _)) => Ok(ask_again(&visit, &staff, &listing, into).await),
            None => Ok(Redirect::to(&format!("/staff/listings/{id}")).into_response()),
        },
        Err(error) => Err(error.into()),
    }
}

/// The listing that should take its place is not there.
async fn ask_again(visit: &Visit, staff: &Staff, listing: &Listing, into: String) -> Response {
    let (id, name) = (listing.id.clone(), listing.name.clone());
    page(visit, "staff-archive-title", staff, Room::Listings)
        .back(format!("/staff/listings/{id}"))
        .with_problems()
        .show(move || {
            let problem = FieldProblem {
                field: "into".to_owned(),
                text: t("staff-archive-into-unknown"),
            };
            view! {
                <ErrorSummary problems=vec![problem.clone()]/>
                <h1 class="govuk-heading-l">
                    <span class="govuk-caption-l">{t("staff-archive-title")}</span>
                    <span dir="auto">{name.clone()}</span>
                </h1>
                <ArchiveForm id=id.clone() into=into.clone() problem=Some(problem.text)/>
            }
        })
        .await
}

/// `POST /staff/listings/{id}/put-back`
pub async fn put_back(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    match hub.store.listings.put_back(&staff, &id, hub.now_ms()).await {
        Ok(()) => Ok(Redirect::to(&format!("/staff/listings/{id}?saved")).into_response()),
        // Somebody has put it back already.
        Err(StoreError::NotFound) => Ok(Redirect::to(&format!("/staff/listings/{id}")).into_response()),
        Err(error) => Err(error.into()),
    }
}

#[component]
pub fn ArchiveForm(id: String, into: String, problem: Option<String>) -> impl IntoView {
    let field = Field {
        value: into,
        hint: Some(t("staff-archive-into-hint")),
        problem,
        ..Field::new("into", t("staff-archive-into"))
    };
    view! {
        <form class="govuk-!-width-two-thirds" action=format!("/staff/listings/{id}/archive") method="post" novalidate>
            <TextInput field typing=Typing::Text/>
            <button class="govuk-button govuk-button--warning" type="submit">{t("staff-archive-button")}</button>
        </form>
    }
    .into_any()
}

/// A listing that was taken out of the directory.
pub struct Archived;

impl Archived {
    /// Its page, or "not found" for what was never there.
    pub async fn show(hub: &Hub, visit: &Visit, staff: &Staff, id: &str) -> Result<Response, Failure> {
        let Some(listing) = hub.store.listings.archived(staff, id).await? else {
            return Ok(failure::not_found(visit.clone()).await);
        };
        let moved = hub.store.listings.moved_to(id).await?;
        let just_now = visit.query.as_deref() == Some("archived");
        Ok(page(visit, "staff-archived-title", staff, Room::Listings)
            .back("/staff/listings")
            .show(move || {
                let (listing, moved) = (listing.clone(), moved.clone());
                view! { <ArchivedPage listing moved just_now/> }
            })
            .await)
    }
}

#[component]
fn ArchivedPage(listing: Listing, moved: Option<String>, just_now: bool) -> impl IntoView {
    let visit = here();
    let done = just_now.then(|| view! { <Done words=t("staff-archived-done")/> });
    let moved = moved.map(|to| {
        view! {
            <p class="govuk-body">
                {t("staff-archived-moved")} " "
                <a class="govuk-link" href=visit.href(&format!("/services/{to}"))>{t("staff-edit-show")}</a>
            </p>
        }
    });
    let id = listing.id;
    view! {
        {done}
        <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{t("staff-archived-title")}</span>
            <span dir="auto">{listing.name}</span>
        </h1>
        <p class="govuk-body">{t("staff-archived-text")}</p>
        {moved}
        <form action=format!("/staff/listings/{id}/put-back") method="post">
            <button class="govuk-button" type="submit">{t("staff-archived-back")}</button>
        </form>
        <p class="govuk-body"><a class="govuk-link" href=format!("/staff/listings/{id}/history")>{t("staff-history-title")}</a></p>
    }
    .into_any()
}
