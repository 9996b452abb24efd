//! Promises to families that are not kept yet, for the managers of the teams that gave them: the next to break comes first.

use super::{
    SignedIn,
    frame::{Room, page},
    inbox::team_title,
    live::Live,
    moment::{Moment, local},
    table::{Cell, Row, Table},
};
use crate::site::{
    Hub, Visit,
    failure::Failure,
    page::{t, visit as here},
};
use axum::{extract::State, response::Response};
use domain::people::{Action, Staff, TeamId};
use jiff::{civil::DateTime, tz::TimeZone};
use leptos::prelude::*;
use store::Open;

/// A promise on its way.
#[derive(Clone)]
struct Promised {
    open: Open,
    team: TeamId,
    by: DateTime,
    /// The warning is out, or would be.
    soon: bool,
}

/// `GET /staff/promises`
pub async fn promises(State(hub): State<Hub>, visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::WatchPromises).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let since = hub.news().mark(&staff);
    let mut promised = theirs(&hub, &visit, &staff).await?;
    promised.sort_by_key(|promise| promise.by);
    Ok(page(&visit, "staff-promises-title", &staff, Room::Promises)
        .with_islands()
        .show(move || {
            let (since, promised) = (since.clone(), promised.clone());
            view! { <Live since clock=true><Promises promised/></Live> }
        })
        .await)
}

/// The promises of this manager's teams that are not kept yet.
async fn theirs(hub: &Hub, visit: &Visit, staff: &Staff) -> Result<Vec<Promised>, Failure> {
    let open = hub.store.requests.promised().await?.into_iter();
    let promised = open.filter_map(|open| promise(visit, open));
    Ok(promised.filter(|promise| staff.is_in(&promise.team)).collect())
}

/// How many of them are about to break, or broken.
pub async fn soon_to_break(visit: &Visit, staff: &Staff) -> Result<usize, Failure> {
    let theirs = theirs(&visit.hub, visit, staff).await?;
    Ok(theirs.iter().filter(|promise| promise.soon).count())
}

fn promise(visit: &Visit, open: Open) -> Option<Promised> {
    let team = open.standing.team.clone()?;
    let since = local(visit, open.standing.since).datetime();
    let due = visit.hub.place.due(team.as_str(), open.urgent, since)?;
    Some(Promised {
        open,
        team,
        by: due.by,
        soon: due.alarm <= visit.now.datetime(),
    })
}

#[component]
fn Promises(promised: Vec<Promised>) -> impl IntoView {
    let table = if promised.is_empty() {
        view! { <p class="govuk-body">{t("staff-promises-empty")}</p> }.into_any()
    } else {
        let columns = &["reference", "state", "team", "by"];
        let rows: Vec<Row> = promised.into_iter().map(line).collect();
        view! { <Table words="staff-promises" columns rows/> }.into_any()
    };
    view! {
        <h1 class="govuk-heading-l">{t("staff-promises-title")}</h1>
        <p class="govuk-body">{t("staff-promises-lead")}</p>
        {table}
    }
    .into_any()
}

fn line(promise: Promised) -> Row {
    let visit = here();
    let (colour, words) = match (promise.by < visit.now.datetime(), promise.soon) {
        (true, _) => ("govuk-tag govuk-tag--red", "staff-promises-broken"),
        (false, true) => ("govuk-tag govuk-tag--yellow", "staff-promises-soon"),
        (false, false) => ("govuk-tag govuk-tag--grey", "staff-promises-time"),
    };
    let by = promise
        .by
        .to_zoned(zone(&visit))
        .map_or(0, |by| by.timestamp().as_millisecond());
    let href = format!("/staff/requests/{}", promise.open.id);
    Row::new([
        Cell::head(view! { <a class="govuk-link" href=href dir="ltr">{promise.open.reference}</a> }),
        Cell::said(view! { <strong class=colour>{t(words)}</strong> }),
        Cell::said(team_title(promise.team.as_str())),
        Cell::said(view! { <Moment at=by/> }),
    ])
}

fn zone(visit: &Visit) -> TimeZone {
    visit.now.time_zone().clone()
}
