//! Changing many listings at once, taking that back, and the files in which all of them leave.

use super::{SignedIn, drafts::done::Done, listings::show};
use crate::site::{
    Hub, Visit,
    directory::need_name,
    failure::Failure,
    page::{t, visit as here},
    parts::{
        field::{Choice, Field, Radios, Select, TextInput, Typing},
        problems::{FieldProblem, at},
    },
};
use axum::{
    Form,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    directory::{Listing, referral, table},
    people::Action,
    text::letters_left,
};
use leptos::prelude::*;
use std::sync::Arc;
use store::{Bulk, BulkChange, StoreError};

const ACTS: [&str; 4] = ["check", "owner", "add", "remove"];
/// Letters of an owner and of their address.
const MOST: usize = 100;

/// What came back from the form.
#[derive(Clone, Default)]
pub struct Came {
    /// Names and values as they were sent; a listing that was ticked comes as `listing`.
    sent: Vec<(String, String)>,
    pub problems: Vec<FieldProblem>,
}

impl Came {
    /// Ids of what was ticked.
    pub fn chosen(&self) -> Vec<String> {
        let ticked = self.sent.iter().filter(|(name, _)| name == "listing");
        ticked.map(|(_, id)| id.clone()).collect()
    }

    fn value(&self, name: &str) -> &str {
        let sent = self.sent.iter().find(|(sent, _)| sent == name);
        sent.map(|(_, value)| value.trim()).unwrap_or_default()
    }

    fn field(&self, name: &'static str) -> Field {
        Field {
            value: self.value(name).to_owned(),
            hint: here()
                .speech
                .find(&format!("staff-bulk-{name}-hint"), &Default::default()),
            problem: at(&self.problems, name).map(str::to_owned),
            ..Field::new(name, t(&format!("staff-bulk-{name}")))
        }
    }
}

/// `POST /staff/listings/bulk`
pub async fn change(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let mut came = Came {
        sent,
        problems: Vec::new(),
    };
    let change = match read(&visit, &came) {
        Ok(change) => change,
        Err(problems) => {
            came.problems = problems;
            return show(&visit, &staff, &Default::default(), came).await;
        }
    };
    let chosen = came.chosen();
    let bulk = hub.store.listings.change_many(&staff, &chosen, &change, hub.now_ms());
    match bulk.await {
        Ok(bulk) => Ok(Redirect::to(&format!("/staff/listings?bulk={}", bulk.id)).into_response()),
        Err(StoreError::ChangedMeanwhile) => {
            came.problems.push(problem(&visit, "do", "late"));
            show(&visit, &staff, &Default::default(), came).await
        }
        Err(error) => Err(error.into()),
    }
}

fn problem(visit: &Visit, field: &str, key: &str) -> FieldProblem {
    FieldProblem {
        field: field.to_owned(),
        text: visit.tv(&format!("staff-bulk-problem-{key}"), [("limit", MOST.into())]),
    }
}

fn read(visit: &Visit, came: &Came) -> Result<BulkChange, Vec<FieldProblem>> {
    let mut problems = Vec::new();
    if came.chosen().is_empty() {
        problems.push(problem(visit, "listing", "none"));
    }
    let change = match came.value("do") {
        "check" => Ok(BulkChange::AskCheck(visit.now.date())),
        "owner" => owner(came),
        what @ ("add" | "remove") => match came.value("category") {
            id if visit.hub.place.category(id).is_none() => Err(("category", "category")),
            id if what == "add" => Ok(BulkChange::AddCategory(id.to_owned())),
            id => Ok(BulkChange::RemoveCategory(id.to_owned())),
        },
        _ => Err(("do", "do")),
    };
    match change {
        Ok(change) if problems.is_empty() => Ok(change),
        Ok(_) => Err(problems),
        Err((field, key)) => {
            problems.push(problem(visit, field, key));
            Err(problems)
        }
    }
}

fn owner(came: &Came) -> Result<BulkChange, (&'static str, &'static str)> {
    let (owner, email) = (came.value("owner"), came.value("owner_email"));
    if owner.is_empty() {
        return Err(("owner", "owner"));
    }
    if letters_left(owner, MOST) < 0 || letters_left(email, MOST) < 0 {
        return Err(("owner", "too_long"));
    }
    if !email.is_empty() && !domain::directory::is_email(email) {
        return Err(("owner_email", "owner_email"));
    }
    Ok(BulkChange::Owner {
        owner: owner.to_owned(),
        email: (!email.is_empty()).then(|| email.to_owned()),
    })
}

/// `POST /staff/listings/bulk/{id}/undo`
pub async fn undo(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    match hub.store.listings.undo_many(&staff, &id, hub.now_ms()).await {
        Ok(left) => Ok(Redirect::to(&format!("/staff/listings?bulk={id}&left={left}")).into_response()),
        // Taken back already, or never made: the list says how things are.
        Err(StoreError::NotFound) => Ok(Redirect::to("/staff/listings").into_response()),
        Err(error) => Err(error.into()),
    }
}

/// `GET /staff/listings/export.csv`
pub async fn csv(State(hub): State<Hub>, visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let all = hub.store.listings.all_whole(&staff).await?;
    let file = table(all.iter().map(Arc::as_ref));
    Ok(as_file("text/csv; charset=utf-8", "listings.csv", file))
}

/// `GET /staff/listings/export.json`
pub async fn json(State(hub): State<Hub>, visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    if let Err(refused) = signed_in.allowed(&visit, Action::EditListings).await {
        return Ok(refused);
    }
    let all = hub.store.listings.public(visit.now.date()).await?;
    let feed = referral(all.iter().map(Arc::as_ref), &hub.settings.address);
    Ok(as_file(
        "application/json",
        "listings.json",
        feed.to_string().into_bytes(),
    ))
}

pub(super) fn as_file(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}

/// The box in front of a listing.
#[component]
pub fn Tick(listing: Arc<Listing>, chosen: bool) -> impl IntoView {
    let id = format!("tick-{}", listing.id);
    let label = here().tv("staff-bulk-tick", [("name", listing.name.clone().into())]);
    view! {
        <div class="govuk-checkboxes govuk-checkboxes--small">
            <div class="govuk-checkboxes__item">
                <input class="govuk-checkboxes__input" id=id.clone() type="checkbox" name="listing"
                    value=listing.id.clone() checked=chosen/>
                <label class="govuk-label govuk-checkboxes__label" for=id>
                    <span class="govuk-visually-hidden">{label}</span>
                </label>
            </div>
        </div>
    }
    .into_any()
}

/// The list with its boxes, and what may be done with all that are ticked.
#[component]
pub fn ChangeMany(came: Came, table: AnyView) -> impl IntoView {
    let visit = here();
    let acts = ACTS.into_iter().map(|act| Choice {
        value: act.to_owned(),
        label: t(&format!("staff-bulk-do-{act}")),
        hint: None,
        chosen: came.value("do") == act,
    });
    let none = Choice {
        value: String::new(),
        label: t("staff-times-week-none"),
        hint: None,
        chosen: came.value("category").is_empty(),
    };
    let place = &visit.hub.place;
    let categories = place.headings.iter().flat_map(|heading| &heading.entries);
    let categories = categories.map(|id| Choice {
        value: id.clone(),
        label: need_name(&visit, id),
        hint: None,
        chosen: came.value("category") == id,
    });
    let acting = Field {
        value: String::new(),
        ..came.field("do")
    };
    let category = Field {
        value: String::new(),
        ..came.field("category")
    };
    let open = !came.problems.is_empty();
    view! {
        <form action="/staff/listings/bulk" method="post" novalidate id="listing">
            {table}
            <details class="govuk-details" open=open>
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">{t("staff-bulk-title")}</span>
                </summary>
                <div class="govuk-details__text">
                    <Radios field=acting choices=acts.collect()/>
                    <TextInput field=came.field("owner") typing=Typing::Text/>
                    <TextInput field=came.field("owner_email") typing=Typing::Email/>
                    <Select field=category choices=std::iter::once(none).chain(categories).collect()/>
                    <button class="govuk-button" type="submit">{t("staff-bulk-button")}</button>
                </div>
            </details>
        </form>
    }
    .into_any()
}

/// What was done, and the way back.
#[component]
pub fn BulkDone(bulk: Bulk, left: usize) -> impl IntoView {
    let visit = here();
    if bulk.undone {
        let left = (left > 0).then(|| {
            let words = visit.tv("staff-bulk-left", [("n", left.into())]);
            view! { <p class="govuk-body">{words}</p> }.into_any()
        });
        return match left {
            Some(more) => view! { <Done words=t("staff-bulk-undone") more/> }.into_any(),
            None => view! { <Done words=t("staff-bulk-undone")/> }.into_any(),
        };
    }
    let words = visit.tv(&format!("staff-bulk-did-{}", bulk.what), [("n", bulk.changed.into())]);
    let undo = view! {
        <form action=format!("/staff/listings/bulk/{}/undo", bulk.id) method="post">
            <button class="govuk-button govuk-button--secondary" type="submit">{t("staff-bulk-undo")}</button>
        </form>
    };
    view! { <Done words more=undo.into_any()/> }.into_any()
}
