//! A team's inbox: what needs someone now comes first, and nothing in the list tells who a family is.

use super::{
    SignedIn,
    frame::{Frame, Room, page},
    moment::{Moment, local},
    waiting::{Waiting, waiting},
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
use domain::people::{Action, Staff, TeamId};
use leptos::prelude::*;
use store::{INBOX_PAGE, InboxRow, StoreError, What};

/// One of this worker's inboxes and how much in it nobody has opened.
#[derive(Clone)]
struct Tray {
    team: TeamId,
    unopened: i64,
}

/// `GET /staff`: to the inbox that needs someone, or to whatever else this worker may do.
pub async fn first(State(hub): State<Hub>, visit: Visit, SignedIn(staff): SignedIn) -> Result<Response, Failure> {
    if !staff.may(Action::ReadRequests) && staff.may(Action::EditListings) {
        return Ok(Redirect::to("/staff/listings").into_response());
    }
    let trays = if staff.may(Action::ReadRequests) {
        trays(&hub, &staff).await?
    } else {
        Vec::new()
    };
    match trays.iter().find(|tray| tray.unopened > 0).or(trays.first()) {
        Some(tray) => Ok(Redirect::to(&format!("/staff/inbox/{}", tray.team)).into_response()),
        None => Ok(no_team(&visit, staff).await),
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
    let rows = match hub.store.requests.inbox(&staff, &team, number).await {
        Ok(rows) => rows,
        Err(StoreError::NotYours | StoreError::NotFound) => return Ok(failure::not_found(visit).await),
        Err(error) => return Err(error.into()),
    };
    let shown = Shown {
        trays: trays(&hub, &staff).await?,
        team,
        number,
        rows,
    };
    Ok(page(&visit, "staff-inbox-title")
        .show(move || {
            let (staff, shown) = (staff.clone(), shown.clone());
            view! { <Frame staff room=Room::Requests><Inbox shown/></Frame> }
        })
        .await)
}

/// What the inbox page shows.
#[derive(Clone)]
struct Shown {
    trays: Vec<Tray>,
    team: TeamId,
    number: u32,
    rows: Vec<InboxRow>,
}

async fn trays(hub: &Hub, staff: &Staff) -> Result<Vec<Tray>, Failure> {
    let mut trays = Vec::with_capacity(staff.teams.len());
    for team in &staff.teams {
        let unopened = hub.store.requests.unopened(staff, team).await?;
        trays.push(Tray {
            team: team.clone(),
            unopened,
        });
    }
    Ok(trays)
}

async fn no_team(visit: &Visit, staff: Staff) -> Response {
    page(visit, "staff-inbox-title")
        .show(move || {
            view! {
                <Frame staff=staff.clone() room=Room::Requests>
                    <h1 class="govuk-heading-l">{t("staff-inbox-title")}</h1>
                    <p class="govuk-body">{t("staff-no-team")}</p>
                </Frame>
            }
        })
        .await
}

/// `?page=2`; anything else is the first page.
fn page_number(visit: &Visit) -> u32 {
    let asked = visit.query.as_deref().and_then(|query| query.strip_prefix("page="));
    asked.and_then(|number| number.parse().ok()).unwrap_or(1).max(1)
}

#[component]
fn Inbox(shown: Shown) -> impl IntoView {
    let Shown {
        trays,
        team,
        number,
        rows,
    } = shown;
    let unopened = trays
        .iter()
        .find(|tray| tray.team == team)
        .map_or(0, |tray| tray.unopened);
    let several = (trays.len() > 1).then(|| view! { <Trays trays current=team.clone()/> });
    let list = if rows.is_empty() {
        view! { <p class="govuk-body">{t("staff-inbox-empty")}</p> }.into_any()
    } else {
        view! { <Rows team=team.clone() rows=rows.clone()/> }.into_any()
    };
    view! {
        {several}
        <h1 class="govuk-heading-l">{here().tv("staff-inbox-for", [("team", name(&team).into())])}</h1>
        <p class="govuk-body">{here().tv("staff-inbox-unopened", [("n", unopened.into())])}</p>
        {list}
        <Pages team number full=rows.len() as i64 == INBOX_PAGE/>
    }
    .into_any()
}

/// A team as it stands in a sentence.
fn name(team: &TeamId) -> String {
    t(&format!("team-{team}"))
}

#[component]
fn Trays(trays: Vec<Tray>, current: TeamId) -> impl IntoView {
    let links: Vec<_> = trays
        .into_iter()
        .map(|tray| {
            let words = here().tv(
                "staff-tray",
                [("team", name(&tray.team).into()), ("n", tray.unopened.into())],
            );
            let current = (tray.team == current).then_some("page");
            view! { <li><a href=format!("/staff/inbox/{}", tray.team) aria-current=current>{words}</a></li> }
        })
        .collect();
    view! { <nav class="fh-nav" aria-label=t("staff-trays-label")><ul class="fh-nav__list">{links}</ul></nav> }
        .into_any()
}

#[component]
fn Rows(team: TeamId, rows: Vec<InboxRow>) -> impl IntoView {
    let heads: Vec<_> = ["reference", "state", "why", "language", "sent", "waiting"]
        .into_iter()
        .map(|column| view! { <th scope="col">{t(&format!("staff-inbox-{column}"))}</th> })
        .collect();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| view! { <Line team=team.clone() row/> })
        .collect();
    view! {
        <section class="fh-inbox" aria-labelledby="inbox-caption" tabindex="0">
            <table>
                <caption id="inbox-caption">{t("staff-inbox-caption")}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

#[component]
fn Line(team: TeamId, row: InboxRow) -> impl IntoView {
    let visit = here();
    let (href, opened) = (format!("/staff/requests/{}", row.id), row.status == What::Opened);
    let class = (row.urgent && !opened).then_some("fh-inbox__now");
    let copy = row.decision.team.as_deref() != Some(team.as_str());
    let waited = if opened {
        String::new()
    } else {
        waited(&visit, &team, row.sent_at)
    };
    view! {
        <tr class=class>
            <th scope="row"><a class="govuk-link" href=href dir="ltr">{row.reference.clone()}</a></th>
            <td>
                <StateTag opened urgent=row.urgent/>
                {copy.then(|| view! { " " <strong class="govuk-tag govuk-tag--grey">{t("staff-copy")}</strong> })}
            </td>
            <td>{t(&format!("rule-{}", row.decision.rule))}</td>
            <td>{language_name(&visit, &row.language)}</td>
            <td><Moment at=row.sent_at/></td>
            <td>{waited}</td>
        </tr>
    }
    .into_any()
}

/// New or opened; urgent is said in words, not only by the bar.
#[component]
pub fn StateTag(opened: bool, urgent: bool) -> impl IntoView {
    let (class, words) = match (opened, urgent) {
        (false, true) => ("govuk-tag govuk-tag--red", "staff-state-now"),
        (false, false) => ("govuk-tag", "staff-state-new"),
        (true, true) => ("govuk-tag govuk-tag--yellow", "staff-state-opened-urgent"),
        (true, false) => ("govuk-tag govuk-tag--grey", "staff-state-opened"),
    };
    view! { <strong class=class>{t(words)}</strong> }.into_any()
}

/// A language as staff call it who do not read its script.
pub fn language_name(visit: &Visit, tag: &str) -> String {
    let known = visit.hub.place.languages.iter().find(|language| language.tag == tag);
    known.map_or(tag.to_owned(), |language| language.english.clone())
}

fn waited(visit: &Visit, team: &TeamId, sent: i64) -> String {
    let (sent, now) = (local(visit, sent).datetime(), visit.now.datetime());
    match waiting(&visit.hub.place, team.as_str(), sent, now) {
        None => String::new(),
        Some(Waiting::Hours(hours)) => visit.tv("staff-waiting-hours", [("n", hours.into())]),
        Some(Waiting::Days(days)) => visit.tv("staff-waiting-days", [("n", days.into())]),
        Some(Waiting::From(from)) => {
            let day = visit.speech.weekday(from.weekday()).into();
            visit.tv(
                "staff-waiting-from",
                [("day", day), ("time", visit.speech.time(from.time()).into())],
            )
        }
    }
}

#[component]
fn Pages(team: TeamId, number: u32, full: bool) -> impl IntoView {
    let to = |number: u32, words: &'static str| {
        let href = format!("/staff/inbox/{team}?page={number}");
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{t(words)}</a></p> }
    };
    let newer = (number > 1).then(|| to(number - 1, "staff-page-before"));
    let older = full.then(|| to(number + 1, "staff-page-after"));
    view! { {newer} {older} }.into_any()
}
