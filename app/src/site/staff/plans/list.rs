//! A worker's own families, and for who keeps a team together all of its families: what needs somebody stands first.

use super::SignedIn;
use crate::site::{
    Hub, Visit,
    failure::Failure,
    page::{t, visit as here},
    places,
    staff::{
        frame::{Room, page as staff_page},
        inbox::team_title,
        moment::Moment,
    },
};
use axum::{extract::State, response::Response};
use domain::people::{Action, Staff, StaffId, TeamId, Whose};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{CaseRow, Glass};

#[derive(Clone)]
struct Shown {
    own: Vec<CaseRow>,
    team: Vec<CaseRow>,
    glasses: Vec<Glass>,
    names: BTreeMap<StaffId, String>,
    begins_in: Vec<TeamId>,
    limit: Option<u32>,
}

/// `GET /staff/plans`
pub async fn page(State(hub): State<Hub>, visit: Visit, signed_in: SignedIn) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::ReadPlans).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let shown = gather(&hub, &visit, &staff).await?;
    Ok(staff_page(&visit, "plans-title", &staff, Room::Plans)
        .show(move || view! { <Lists shown=shown.clone()/> })
        .await)
}

async fn gather(hub: &Hub, visit: &Visit, staff: &Staff) -> Result<Shown, Failure> {
    let plans = &hub.store.plans;
    let today = visit.now.date();
    let own = plans.caseload(staff, today, hub.now_ms()).await?;
    let team = if staff.may_with(Action::ReadPlans, Whose::OwnTeam) {
        plans.team_load(staff, today).await?
    } else {
        Vec::new()
    };
    let glasses = if staff.may(Action::WatchCaseloads) {
        plans.glasses(staff).await?
    } else {
        Vec::new()
    };
    let ids = team.iter().filter_map(|row| row.owner.clone());
    let ids: Vec<StaffId> = ids.chain(glasses.iter().map(|glass| glass.by.clone())).collect();
    let begins = staff.may_with(Action::StartPlans, Whose::OwnTeam);
    Ok(Shown {
        names: hub.store.people.staff_names(&ids).await?,
        own,
        team,
        glasses,
        begins_in: if begins { staff.teams.clone() } else { Vec::new() },
        limit: places::headings().most(&staff.roles),
    })
}

#[component]
fn Lists(shown: Shown) -> impl IntoView {
    let open = shown.own.iter().filter(|row| !row.is_closed).count();
    let unowned = shown.team.iter().filter(|row| row.owner.is_none()).count();
    let (names, has_team) = (shown.names.clone(), !shown.team.is_empty());
    view! {
        <h1 class="govuk-heading-l">{t("plans-title")}</h1>
        <Alarm unowned/>
        <Glasses glasses=shown.glasses names=shown.names.clone()/>
        <h2 class="govuk-heading-m">{t("plans-own")}</h2>
        <Load open limit=shown.limit/>
        <Rows rows=shown.own names=BTreeMap::new()/>
        {has_team.then(|| view! {
            <h2 class="govuk-heading-m">{t("plans-team")}</h2>
            <p class="govuk-body">{t("plans-team-text")}</p>
            <Rows rows=shown.team names/>
        })}
        <Begin teams=shown.begins_in/>
    }
    .into_any()
}

/// Families must never fall between the gaps.
#[component]
fn Alarm(unowned: usize) -> impl IntoView {
    (unowned > 0).then(|| {
        view! {
            <div class="govuk-inset-text" role="alert">
                <p class="govuk-body"><strong>{here().tv("plans-unowned", [("count", unowned.into())])}</strong></p>
            </div>
        }
    })
}

#[component]
fn Load(open: usize, limit: Option<u32>) -> impl IntoView {
    let Some(limit) = limit else {
        return view! { <p class="govuk-body">{here().tv("plans-load", [("count", open.into())])}</p> }.into_any();
    };
    let args = [("count", open.into()), ("limit", limit.into())];
    let words = here().tv("plans-load-of", args);
    let full =
        (open >= limit as usize).then(|| view! { <p class="govuk-body"><strong>{t("plans-load-full")}</strong></p> });
    view! { <p class="govuk-body">{words}</p> {full} }.into_any()
}

/// Who opened a plan of the team for a reason.
#[component]
fn Glasses(glasses: Vec<Glass>, names: BTreeMap<StaffId, String>) -> impl IntoView {
    if glasses.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = glasses
        .into_iter()
        .map(|glass| {
            let name = names.get(&glass.by).cloned().unwrap_or_else(|| t("staff-somebody"));
            view! {
                <li>
                    <p class="govuk-body">
                        <strong><bdi>{name}</bdi></strong> " · " <Moment at=glass.at/> " · "
                        <a class="govuk-link" href=super::address(&glass.family)>{t("plans-open")}</a>
                    </p>
                    <p class="govuk-body" dir="auto">{glass.reason.reveal().to_owned()}</p>
                    <form method="post" action=format!("/staff/plans/glass/{}", glass.id)>
                        <button class="govuk-button govuk-button--secondary" type="submit">{t("plans-glass-read")}</button>
                    </form>
                </li>
            }
        })
        .collect();
    view! {
        <section aria-labelledby="glass">
            <h2 class="govuk-heading-m" id="glass">{t("plans-glass-seen")}</h2>
            <ul class="govuk-list">{rows}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn Rows(rows: Vec<CaseRow>, names: BTreeMap<StaffId, String>) -> impl IntoView {
    if rows.is_empty() {
        return view! { <p class="govuk-body">{t("plans-none")}</p> }.into_any();
    }
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| view! { <Row row names=names.clone()/> })
        .collect();
    view! { <ul class="govuk-list fh-plans">{rows}</ul> }.into_any()
}

#[component]
fn Row(row: CaseRow, names: BTreeMap<StaffId, String>) -> impl IntoView {
    let visit = here();
    let href = super::address(&row.family);
    let called: Vec<String> = row.names.iter().map(|name| name.reveal().to_owned()).collect();
    let called = if called.is_empty() {
        t("plans-family")
    } else {
        called.join(" · ")
    };
    let owner = match &row.owner {
        Some(owner) => names.get(owner).cloned(),
        None => Some(t("plans-nobody")),
    };
    let team = row.team.as_ref().map(|team| team_title(team.as_str()));
    let mut waits = Vec::new();
    for (count, key) in [
        (row.unread, "plans-unread"),
        (row.unsettled, "plans-unsettled"),
        (row.overdue as i64, "plans-overdue"),
    ] {
        if count > 0 {
            waits.push(visit.tv(key, [("count", count.into())]));
        }
    }
    let review = row.review.filter(|_| !row.is_closed).map(|day| {
        let key = if row.review_is_late {
            "plans-review-late"
        } else {
            "plans-review"
        };
        visit.tv(key, [("date", visit.speech.date(day).into())])
    });
    let closed = row.is_closed.then(|| t("plans-closed"));
    let no_review = (row.review.is_none() && !row.is_closed).then(|| t("plans-no-review"));
    let about: Vec<String> = [owner, team, closed, review, no_review]
        .into_iter()
        .flatten()
        .chain(waits)
        .collect();
    view! {
        <li>
            <p class="govuk-body">
                <a class="govuk-link fh-target" href=href><bdi>{called}</bdi></a><br/>
                <span class="fh-small">{about.join(" · ")}</span>
            </p>
        </li>
    }
    .into_any()
}

#[component]
fn Begin(teams: Vec<TeamId>) -> impl IntoView {
    if teams.is_empty() {
        return ().into_any();
    }
    let buttons: Vec<_> = teams
        .into_iter()
        .map(|team| {
            let name = team_title(team.as_str());
            view! {
                <form method="post" action="/staff/plans">
                    <input type="hidden" name="team" value=team.as_str().to_owned()/>
                    <button class="govuk-button govuk-button--secondary" type="submit">
                        {here().tv("plans-begin-in", [("team", name.into())])}
                    </button>
                </form>
            }
        })
        .collect();
    view! { <h2 class="govuk-heading-m">{t("plans-begin")}</h2> <p class="govuk-body">{t("plans-begin-text")}</p> {buttons} }
        .into_any()
}
