//! What people told us is wrong with a listing, for those who keep listings true.

use super::{
    SignedIn,
    frame::{Room, page},
    moment::Moment,
    table::{Cell, Row, Table},
};
use crate::site::{
    Hub, Visit,
    failure::Failure,
    page::{t, visit as here},
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::Action;
use leptos::prelude::*;
use store::OpenReport;

/// `GET /staff/reports`
pub async fn reports(State(hub): State<Hub>, visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let waiting = hub.store.reports.waiting(&staff).await?;
    Ok(page(&visit, "staff-reports-title", &staff, Room::Reports)
        .show(move || view! { <Reports waiting=waiting.clone()/> })
        .await)
}

/// `POST /staff/reports/{id}`: somebody has dealt with it.
pub async fn done(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    hub.store.reports.done(&staff, &id, hub.now_ms()).await?;
    Ok(Redirect::to("/staff/reports").into_response())
}

#[component]
fn Reports(waiting: Vec<OpenReport>) -> impl IntoView {
    let table = if waiting.is_empty() {
        view! { <p class="govuk-body">{t("staff-reports-empty")}</p> }.into_any()
    } else {
        let columns = &["listing", "wrong", "note", "at", "done"];
        let rows: Vec<Row> = waiting.into_iter().map(line).collect();
        view! { <Table words="staff-reports" columns rows/> }.into_any()
    };
    view! { <h1 class="govuk-heading-l">{t("staff-reports-title")}</h1> {table} }.into_any()
}

fn line(open: OpenReport) -> Row {
    let note = match open.report.note.reveal() {
        "" => t("staff-reports-no-note"),
        note => note.to_owned(),
    };
    let with = here().tv("staff-reports-done-with", [("name", open.name.as_str().into())]);
    let href = format!("/staff/listings/{}", open.listing);
    Row::new([
        Cell::head(view! { <a class="govuk-link" href=href dir="auto">{open.name}</a> }),
        Cell::said(t(&format!("report-wrong-{}", open.report.wrong.key()))),
        Cell::said(view! { <bdi>{note}</bdi> }),
        Cell::said(view! { <Moment at=open.at/> }),
        Cell::said(view! {
            <form action=format!("/staff/reports/{}", open.id) method="post">
                <button class="govuk-button govuk-button--secondary" type="submit">
                    {t("staff-reports-done")} <span class="govuk-visually-hidden">" " {with}</span>
                </button>
            </form>
        }),
    ])
}
