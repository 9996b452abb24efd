//! A team's inbox: what needs someone now comes first, and nothing in the list tells who a family is.

use super::{
    SignedIn,
    frame::{Room, page},
    live::Live,
    moment::Moment,
    state::StateTag,
    table::{Cell, Row, Table},
    waiting::waited,
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::{t, visit as here},
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::{Action, Staff, StaffId, TeamId};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{INBOX_PAGE, InboxRow, StoreError, Tally};

/// One of this worker's inboxes.
#[derive(Clone)]
struct Tray {
    team: TeamId,
    counts: Tally,
}

/// To the inbox that needs someone.
pub async fn first(State(hub): State<Hub>, visit: Visit, SignedIn(staff): SignedIn) -> Result<Response, Failure> {
    let trays = if staff.may(Action::ReadRequests) {
        trays(&hub, &staff).await?
    } else {
        Vec::new()
    };
    match trays.iter().find(|tray| tray.counts.unopened > 0).or(trays.first()) {
        Some(tray) => Ok(Redirect::to(&format!("/staff/inbox/{}", tray.team)).into_response()),
        None => Ok(no_team(&visit, &staff).await),
    }
}

/// `GET /staff/inbox/{team}`
pub async fn inbox(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(team): Path<String>,
) -> Result<Response, Failure> {
    let (team, number) = (TeamId::new(team), page_number(&visit));
    let since = hub.news().mark(&staff);
    let rows = match hub.store.requests.inbox(&staff, &team, number).await {
        Ok(rows) => rows,
        Err(StoreError::NotYours | StoreError::NotFound) => return Ok(failure::not_found(visit).await),
        Err(error) => return Err(error.into()),
    };
    if rows.is_empty() && number > 1 {
        return Ok(Redirect::to(&format!("/staff/inbox/{team}")).into_response());
    }
    let holders = holders(&hub, &rows).await?;
    let shown = Shown {
        holders,
        counts: hub.store.requests.counts(&staff, &team).await?,
        trays: trays(&hub, &staff).await?,
        team,
        number,
        rows,
    };
    Ok(page(&visit, "staff-inbox-title", &staff, Room::Requests)
        .with_islands()
        .show(move || {
            let (since, shown) = (since.clone(), shown.clone());
            view! { <Live since><Inbox shown/></Live> }
        })
        .await)
}

/// What the inbox page shows.
#[derive(Clone)]
struct Shown {
    trays: Vec<Tray>,
    team: TeamId,
    counts: Tally,
    number: u32,
    rows: Vec<InboxRow>,
    /// Who has taken each of them on, by request.
    holders: BTreeMap<String, String>,
}

/// Who has taken these requests on, by name.
async fn holders(hub: &Hub, rows: &[InboxRow]) -> Result<BTreeMap<String, String>, Failure> {
    let standings = rows.iter().map(|row| (row.id.clone(), row.standing.clone())).collect();
    let held = hub.store.requests.holders(&standings).await?;
    let ids: Vec<StaffId> = held.values().map(|holder| holder.staff.clone()).collect();
    let names = hub.store.people.staff_names(&ids).await?;
    let named = held
        .into_iter()
        .filter_map(|(request, holder)| Some((request, names.get(&holder.staff)?.clone())));
    Ok(named.collect())
}

async fn trays(hub: &Hub, staff: &Staff) -> Result<Vec<Tray>, Failure> {
    let mut trays = Vec::with_capacity(staff.teams.len());
    for team in &staff.teams {
        let counts = hub.store.requests.counts(staff, team).await?;
        trays.push(Tray {
            team: team.clone(),
            counts,
        });
    }
    Ok(trays)
}

async fn no_team(visit: &Visit, staff: &Staff) -> Response {
    page(visit, "staff-inbox-title", staff, Room::Requests)
        .show(|| {
            view! {
                <h1 class="govuk-heading-l">{t("staff-inbox-title")}</h1>
                <p class="govuk-body">{t("staff-no-team")}</p>
            }
        })
        .await
}

/// `?page=2`; anything else is the first page.
fn page_number(visit: &Visit) -> u32 {
    let asked = visit.query.as_deref().and_then(|query| query.strip_prefix("page="));
    asked.and_then(|number| number.parse().ok()).unwrap_or(1).max(1)
}

/// A team as a heading or a link calls it.
pub fn team_title(team: &str) -> String {
    t(&format!("team-title-{team}"))
}

#[component]
fn Inbox(shown: Shown) -> impl IntoView {
    let Shown {
        trays,
        team,
        counts,
        number,
        rows,
        holders,
    } = shown;
    let several = (trays.len() > 1).then(|| view! { <Trays trays current=team.clone()/> });
    let last = i64::from(number) * INBOX_PAGE >= counts.all;
    let list = if rows.is_empty() {
        view! { <p class="govuk-body">{t("staff-inbox-empty")}</p> }.into_any()
    } else {
        view! {
            <p class="govuk-body"><strong>{here().tv("staff-inbox-unopened", [("n", counts.unopened.into())])}</strong></p>
            <p class="govuk-body">{t("staff-inbox-open-still")}</p>
            <Rows team=team.clone() rows holders/>
            <Pages team=team.clone() number last/>
        }
        .into_any()
    };
    view! {
        {several}
        <p class="govuk-body"><a class="govuk-link fh-target" href="/staff/find">{t("staff-find-title")}</a></p>
        <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{t("staff-inbox-title")}</span>
            {team_title(team.as_str())}
        </h1>
        {list}
    }
    .into_any()
}

#[component]
fn Trays(trays: Vec<Tray>, current: TeamId) -> impl IntoView {
    let links: Vec<_> = trays
        .into_iter()
        .map(|tray| {
            let words = here().tv(
                "staff-tray",
                [
                    ("team", team_title(tray.team.as_str()).into()),
                    ("n", tray.counts.unopened.into()),
                ],
            );
            let current = (tray.team == current).then_some("page");
            view! { <li><a href=format!("/staff/inbox/{}", tray.team) aria-current=current>{words}</a></li> }
        })
        .collect();
    view! { <nav class="fh-nav" aria-label=t("staff-trays-label")><ul class="fh-nav__list">{links}</ul></nav> }
        .into_any()
}

#[component]
fn Rows(team: TeamId, rows: Vec<InboxRow>, holders: BTreeMap<String, String>) -> impl IntoView {
    let rows: Vec<Row> = rows
        .into_iter()
        .map(|row| {
            let holder = holders.get(&row.id).cloned().unwrap_or_default();
            line(&team, row, holder)
        })
        .collect();
    let columns = &["reference", "state", "holder", "why", "language", "sent", "waiting"];
    view! { <Table words="staff-inbox" columns rows/> }
}

fn line(team: &TeamId, row: InboxRow, holder: String) -> Row {
    let visit = here();
    let (href, opened) = (format!("/staff/requests/{}", row.id), row.opened);
    let copy = !row.answers_it;
    let waiting = if opened || row.standing.ended() {
        Cell::Empty
    } else {
        let since = if copy { row.sent_at } else { row.standing.since };
        Cell::said(waited(&visit, team, since))
    };
    let Some(decision) = &row.decision else {
        return broken(row);
    };
    Row {
        // Reading it does not end it: an urgent request keeps its bar for the team that has to ring.
        now: row.standing.still_open(row.urgent) && !(opened && copy),
        cells: vec![
            Cell::head(view! { <a class="govuk-link" href=href dir="ltr">{row.reference.clone()}</a> }),
            Cell::said(view! {
                <StateTag opened urgent=row.urgent standing=row.standing.clone()/>
                {copy.then(|| view! { " " <strong class="govuk-tag govuk-tag--grey">{t("staff-copy")}</strong> })}
            }),
            if holder.is_empty() {
                Cell::Empty
            } else {
                Cell::said(holder)
            },
            Cell::said(t(&format!("rule-{}", decision.rule))),
            Cell::said(language_name(&visit, &row.language)),
            Cell::said(view! { <Moment at=row.sent_at/> }),
            waiting,
        ],
    }
}

/// A request whose decision can't be opened: it is there, it is somebody's, and the others are shown beside it.
fn broken(row: InboxRow) -> Row {
    Row {
        now: true,
        cells: vec![
            Cell::head(view! { <bdi dir="ltr">{row.reference}</bdi> }),
            Cell::said(view! { <strong class="govuk-tag govuk-tag--red">{t("staff-broken")}</strong> }),
            Cell::Empty,
            Cell::said(t("staff-broken-do")),
            Cell::said(language_name(&here(), &row.language)),
            Cell::said(view! { <Moment at=row.sent_at/> }),
            Cell::Empty,
        ],
    }
}

/// A language as staff call it who do not read its script.
pub fn language_name(visit: &Visit, tag: &str) -> String {
    let known = visit.hub.place.languages.iter().find(|language| language.tag == tag);
    known.map_or(tag.to_owned(), |language| language.english.clone())
}

#[component]
fn Pages(team: TeamId, number: u32, last: bool) -> impl IntoView {
    let to = |number: u32, words: &'static str| {
        let href = format!("/staff/inbox/{team}?page={number}");
        view! { <p class="govuk-body"><a class="govuk-link fh-target" href=href>{t(words)}</a></p> }
    };
    let newer = (number > 1).then(|| to(number - 1, "staff-page-before"));
    let older = (!last).then(|| to(number + 1, "staff-page-after"));
    view! { {newer} {older} }.into_any()
}
