//! Every version of a listing: who wrote it, who agreed, what it changed; and any of them brought back as a draft.

use super::{
    super::{
        fields::Typed,
        frame::{Room, page},
        moment::Moment,
    },
    Names, names,
    told::{Compared, Difference, differences},
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::{t, visit as here},
    staff::SignedIn,
};
use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::{Action, StaffId};
use leptos::prelude::*;
use store::{Changed, StoreError};

/// Versions on the page.
const MOST: usize = 50;

/// One version and what it changed.
#[derive(Clone)]
struct Version {
    at: i64,
    by: String,
    agreed_by: Option<String>,
    withdrawn: bool,
    differences: Vec<Difference>,
    is_first: bool,
    is_now: bool,
}

/// `GET /staff/listings/{id}/history`
pub async fn history(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let all = hub.store.listings.history(&id).await?;
    let Some(name) = all.first().map(|newest| newest.listing.name.clone()) else {
        return Ok(failure::not_found(visit).await);
    };
    let people = all
        .iter()
        .flat_map(|one| [Some(&one.by), one.agreed_by.as_ref()])
        .flatten();
    let people: Vec<StaffId> = people.map(|id| StaffId::new(id.as_str())).collect();
    let names = names(&hub, &people).await?;
    let versions = versions(&visit, &all, &names);
    let busy = visit.query.as_deref() == Some("draft");
    Ok(page(&visit, "staff-history-title", &staff, Room::Listings)
        .back(format!("/staff/listings/{id}"))
        .show(move || {
            let (id, name, versions) = (id.clone(), name.clone(), versions.clone());
            view! { <History id name versions busy/> }
        })
        .await)
}

fn versions(visit: &Visit, all: &[Changed], names: &Names) -> Vec<Version> {
    let named = |id: &String| {
        let id = StaffId::new(id.as_str());
        // An import has no account: its own name says more than "someone".
        names.0.get(&id).cloned().unwrap_or_else(|| id.as_str().to_owned())
    };
    let version = |(n, one): (usize, &Changed)| {
        let before = all.get(n + 1);
        Version {
            at: one.at,
            by: named(&one.by),
            agreed_by: one.agreed_by.as_ref().map(named),
            withdrawn: one.withdrawn,
            differences: before
                .map(|before| differences(visit, Some(&before.listing), &one.listing))
                .unwrap_or_default(),
            is_first: before.is_none(),
            is_now: n == 0,
        }
    };
    all.iter().enumerate().take(MOST).map(version).collect()
}

/// `POST /staff/listings/{id}/restore`: a draft that says what a version said.
pub async fn restore(
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
    let at: Option<i64> = typed.get("at").and_then(|at| at.parse().ok());
    let all = hub.store.listings.history(&id).await?;
    let Some(older) = all.into_iter().find(|one| Some(one.at) == at) else {
        return Ok(failure::not_found(visit).await);
    };
    let drafts = &hub.store.listing_drafts;
    match drafts.begin_from(&staff, &older.listing, hub.now_ms()).await {
        Ok(draft) => Ok(Redirect::to(&format!("/staff/drafts/{draft}/compare")).into_response()),
        Err(StoreError::ChangedMeanwhile) => {
            Ok(Redirect::to(&format!("/staff/listings/{id}/history?draft")).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

#[component]
fn History(id: String, name: String, versions: Vec<Version>, busy: bool) -> impl IntoView {
    let busy = busy.then(|| {
        view! {
            <div class="govuk-inset-text" role="alert"><p class="govuk-body">{t("staff-history-busy")}</p></div>
        }
    });
    let versions: Vec<_> = versions
        .into_iter()
        .map(|version| view! { <OneVersion id=id.clone() version/> })
        .collect();
    view! {
        {busy}
        <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{t("staff-history-title")}</span>
            <span dir="auto">{name}</span>
        </h1>
        {versions}
    }
    .into_any()
}

#[component]
fn OneVersion(id: String, version: Version) -> impl IntoView {
    let visit = here();
    let words = match (version.withdrawn, &version.agreed_by) {
        (true, _) => visit.tv("staff-history-archived", [("who", version.by.clone().into())]),
        (false, Some(other)) => visit.tv(
            "staff-history-agreed",
            [("who", version.by.clone().into()), ("other", other.clone().into())],
        ),
        (false, None) => visit.tv("staff-history-by", [("who", version.by.clone().into())]),
    };
    let what = if version.is_first {
        view! { <p class="govuk-body">{t("staff-history-first")}</p> }.into_any()
    } else if version.withdrawn {
        ().into_any()
    } else {
        view! { <Compared differences=version.differences is_new=false/> }.into_any()
    };
    let restore = (!version.is_now).then(|| {
        let moment = view! { <span class="govuk-visually-hidden">" " <Moment at=version.at/></span> };
        view! {
            <form action=format!("/staff/listings/{id}/restore") method="post">
                <input type="hidden" name="at" value=version.at.to_string()/>
                <button class="govuk-button govuk-button--secondary" type="submit">{t("staff-history-restore")} {moment}</button>
            </form>
        }
    });
    view! {
        <section>
            <h2 class="govuk-heading-m"><Moment at=version.at/></h2>
            <p class="govuk-body">{words}</p>
            {what}
            {restore}
        </section>
    }
    .into_any()
}
