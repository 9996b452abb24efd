//! A draft as a list of small tasks: what is told, what families still need, and what to do next.

use super::{
    super::frame::{Room, page},
    Names, names, opened,
    told::Alikes,
};
use crate::site::{
    Visit,
    failure::Failure,
    freshness::Facts,
    page::{t, visit as here},
    staff::SignedIn,
};
use axum::{extract::Path, response::Response};
use domain::directory::{Alike, DraftState, Listing, Step};
use leptos::prelude::*;
use std::sync::Arc;
use store::ListingDraft;

/// A listing that may be the same thing, and by what one sees it.
pub type Twin = (Arc<Listing>, Vec<Alike>);

/// `GET /staff/drafts/{id}`
pub async fn tasks(visit: Visit, signed_in: SignedIn, Path(id): Path<String>) -> Result<Response, Failure> {
    let (staff, draft) = match opened(&visit, signed_in, &id).await? {
        Ok(opened) => opened,
        Err(instead) => return Ok(instead),
    };
    let twins = twins(&visit, &draft.listing).await?;
    let names = names(&visit.hub, std::slice::from_ref(&draft.changed_by)).await?;
    let saved = visit.query.as_deref() == Some("saved");
    let page = page(&visit, "staff-draft-title", &staff, Room::Drafts).back("/staff/drafts");
    Ok(page
        .show(move || {
            let (draft, twins, names) = (draft.clone(), twins.clone(), names.clone());
            view! { <Tasks draft twins names saved/> }
        })
        .await)
}

/// What in the directory looks like this listing; the most alike first.
pub async fn twins(visit: &Visit, listing: &Listing) -> Result<Vec<Twin>, Failure> {
    const MOST: usize = 5;
    let all = visit.hub.store.listings.all().await?;
    let alike = all.into_iter().map(|other| (Arc::clone(&other), listing.alike(&other)));
    let mut twins: Vec<Twin> = alike.filter(|(_, alike)| !alike.is_empty()).collect();
    twins.sort_by_key(|(_, alike)| std::cmp::Reverse(alike.len()));
    twins.truncate(MOST);
    Ok(twins)
}

#[component]
fn Tasks(draft: ListingDraft, twins: Vec<Twin>, names: Names, saved: bool) -> impl IntoView {
    let visit = here();
    let listing = Arc::clone(&draft.listing);
    let who = visit.tv("staff-draft-by", [("who", names.of(&visit, &draft.changed_by).into())]);
    let title = if listing.name.is_empty() {
        t("staff-draft-new")
    } else {
        listing.name.clone()
    };
    let saved =
        saved.then(|| view! { <p class="govuk-body" role="status"><strong>{t("staff-draft-saved")}</strong></p> });
    let lacks = listing.lacks().len();
    let (needed, more): (Vec<Step>, Vec<Step>) = Step::ALL.iter().partition(|step| step.is_needed());
    let list = |steps: Vec<Step>| {
        let steps: Vec<_> = steps
            .into_iter()
            .map(|step| view! { <Task draft=draft.clone() step/> })
            .collect();
        view! { <ul class="govuk-task-list">{steps}</ul> }
    };
    view! {
        {saved}
        <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{t("staff-draft-title")}</span>
            <span dir="auto">{title}</span>
        </h1>
        <p class="govuk-body"><StateOf state=draft.state/> " " {who}</p>
        <Alikes twins/>
        <h2 class="govuk-heading-m">{t("staff-draft-needed")}</h2>
        <p class="govuk-body">{visit.tv("staff-draft-lacks", [("n", lacks.into())])}</p>
        {list(needed)}
        <h2 class="govuk-heading-m">{t("staff-draft-more")}</h2>
        {list(more)}
        <p class="govuk-body">
            <a class="govuk-button" href=format!("/staff/drafts/{}/compare", draft.id) role="button" draggable="false">
                {t("staff-draft-next")}
            </a>
        </p>
        <details class="govuk-details">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{t("staff-draft-preview")}</span>
            </summary>
            <div class="govuk-details__text"><Facts listing/></div>
        </details>
    }
    .into_any()
}

#[component]
fn Task(draft: ListingDraft, step: Step) -> impl IntoView {
    let (words, tag) = match (step.is_told(&draft.listing), step.is_needed()) {
        (true, _) => ("staff-draft-told", None),
        (false, true) => ("staff-draft-to-do", Some("govuk-tag")),
        (false, false) => ("staff-draft-untold", Some("govuk-tag govuk-tag--grey")),
    };
    let status = format!("{}-status", step.key());
    let name = t(&format!("staff-step-{}", step.key()));
    let link = draft.state.is_open().then(|| {
        let href = format!("/staff/drafts/{}/write/{}", draft.id, step.key());
        view! { <a class="govuk-link govuk-task-list__link" href=href aria-describedby=status.clone()>{name.clone()}</a> }
    });
    let told = match tag {
        Some(class) => view! { <strong class=class>{t(words)}</strong> }.into_any(),
        None => t(words).into_any(),
    };
    view! {
        <li class="govuk-task-list__item govuk-task-list__item--with-link" id=step.key()>
            <div class="govuk-task-list__name-and-hint">
                {match link { Some(link) => link.into_any(), None => name.into_any() }}
            </div>
            <div class="govuk-task-list__status" id=status>{told}</div>
        </li>
    }
    .into_any()
}

/// How far a draft has come.
#[component]
pub fn StateOf(state: DraftState) -> impl IntoView {
    let class = match state {
        DraftState::Writing | DraftState::Dropped => "govuk-tag govuk-tag--grey",
        DraftState::Waiting => "govuk-tag govuk-tag--yellow",
        DraftState::Returned | DraftState::Rejected => "govuk-tag govuk-tag--red",
        DraftState::Agreed | DraftState::Published => "govuk-tag govuk-tag--green",
    };
    view! { <strong class=class>{t(&format!("staff-draft-state-{}", state.key()))}</strong> }.into_any()
}
