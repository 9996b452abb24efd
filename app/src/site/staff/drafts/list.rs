//! Every draft on its way: what waits for somebody to agree comes first.

use super::{
    super::{
        frame::{Room, page},
        moment::Moment,
        table::{Cell, Row, Table},
    },
    Names,
    done::Done,
    names,
    tasks::StateOf,
};
use crate::site::{
    Hub, Visit,
    failure::Failure,
    page::{t, visit as here},
    staff::SignedIn,
};
use axum::{extract::State, response::Response};
use domain::{
    directory::DraftState,
    people::{Action, StaffId},
};
use leptos::prelude::*;
use store::DraftRow;

/// What the address may say has just been done.
const DONE: [&str; 5] = ["sent", "agreed", "returned", "rejected", "dropped"];

/// `GET /staff/drafts`
pub async fn list(State(hub): State<Hub>, visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let mut rows = hub.store.listing_drafts.on_their_way(&staff).await?;
    rows.sort_by_key(|row| (order(row.state), row.changed_at));
    let ids: Vec<StaffId> = rows.iter().map(|row| row.changed_by.clone()).collect();
    let names = names(&hub, &ids).await?;
    let done = DONE.into_iter().find(|done| visit.query.as_deref() == Some(*done));
    Ok(page(&visit, "staff-drafts-title", &staff, Room::Drafts)
        .show(move || {
            let (rows, names) = (rows.clone(), names.clone());
            view! { <List rows names done/> }
        })
        .await)
}

fn order(state: DraftState) -> u8 {
    match state {
        DraftState::Waiting => 0,
        DraftState::Returned => 1,
        DraftState::Writing => 2,
        DraftState::Agreed => 3,
        DraftState::Published | DraftState::Rejected | DraftState::Dropped => 4,
    }
}

#[component]
fn List(rows: Vec<DraftRow>, names: Names, done: Option<&'static str>) -> impl IntoView {
    let done = done.map(|done| view! { <Done words=t(&format!("staff-drafts-{done}"))/> });
    let table = if rows.is_empty() {
        view! { <p class="govuk-body">{t("staff-drafts-empty")}</p> }.into_any()
    } else {
        let line = |row: DraftRow| {
            let who = names.of(&here(), &row.changed_by);
            line(row, who)
        };
        let rows: Vec<Row> = rows.into_iter().map(line).collect();
        let columns = &["name", "state", "who", "when"];
        view! { <Table words="staff-drafts" columns rows/> }.into_any()
    };
    view! {
        {done}
        <h1 class="govuk-heading-l">{t("staff-drafts-title")}</h1>
        <p class="govuk-body">{t("staff-drafts-lead")}</p>
        <AddButton/>
        {table}
    }
    .into_any()
}

/// Begins a new listing.
#[component]
pub fn AddButton() -> impl IntoView {
    view! {
        <form action="/staff/drafts" method="post">
            <button class="govuk-button" type="submit">{t("staff-draft-add")}</button>
        </form>
    }
    .into_any()
}

fn line(row: DraftRow, who: String) -> Row {
    let visit = here();
    // What has to be decided is read beside what families read now; what is being written, as a list of tasks.
    let href = match row.state {
        DraftState::Waiting | DraftState::Agreed => format!("/staff/drafts/{}/compare", row.id),
        DraftState::Writing
        | DraftState::Returned
        | DraftState::Published
        | DraftState::Rejected
        | DraftState::Dropped => format!("/staff/drafts/{}", row.id),
    };
    let name = if row.name.is_empty() {
        t("staff-draft-new")
    } else {
        row.name
    };
    let new = row
        .is_new
        .then(|| view! { " " <strong class="govuk-tag govuk-tag--blue">{t("staff-draft-is-new")}</strong> });
    let on = row
        .publish_on
        .map(|day| visit.tv("staff-drafts-on", [("date", visit.speech.date(day).into())]));
    let on = on.map(|on| view! { <span class="fh-inbox__about">{on}</span> });
    Row::new([
        Cell::head(view! { <a class="govuk-link" href=href dir="auto">{name}</a> }),
        Cell::said(view! { <StateOf state=row.state/> {new} {on} }),
        Cell::said(who),
        Cell::when(view! { <Moment at=row.changed_at/> }),
    ])
}
