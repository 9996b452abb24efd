//! Who looks after a family: handing over, opening one of somebody else's for a reason, and staying away from relatives.

use super::{SignedIn, address, done_or_not_found, go, opened, show::Shown, with, words};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::t,
    parts::{
        field::{Choice, Field, Select, TextArea},
        problems::{ErrorSummary, FieldProblem, at},
    },
    staff::{
        fields::{Typed, choice},
        frame::{Room, page as staff_page},
    },
};
use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use domain::people::{FamilyId, Staff, StaffId};
use leptos::prelude::*;

/// `POST /staff/plans/{family}/hand-over`
pub async fn hand_over(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(family): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    let said = |field: &str| typed.get(field).cloned().unwrap_or_default();
    let note = words(&visit, &said("note"), "note", "plans-note");
    let to = hub.store.people.account(&StaffId::new(said("to"))).await?;
    match (note, to) {
        (Ok(note), Some(to)) => {
            let done = hub
                .store
                .plans
                .hand_over(&staff, &family, &to.staff, &note, hub.now_ms())
                .await;
            done_or_not_found(visit, done, "/staff/plans").await
        }
        (note, to) => {
            let nobody = FieldProblem {
                field: "to".into(),
                text: visit.t("plans-to-missing"),
            };
            let problems = to.is_none().then_some(nobody).into_iter().chain(note.err()).collect();
            match opened(&hub, &staff, &family).await? {
                Some(open) => super::show::show(&visit, &staff, open, typed, problems, false).await,
                None => Ok(failure::not_found(visit).await),
            }
        }
    }
}

/// `POST /staff/plans/{family}/stay-away`: the worker is related to this family.
pub async fn stay_away(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(family): Path<String>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    let done = hub.store.plans.stay_away(&staff, &family, hub.now_ms()).await;
    let to = if staff.may(domain::people::Action::ReadPlans) {
        "/staff/plans"
    } else {
        "/staff"
    };
    done_or_not_found(visit, done, to).await
}

/// `GET /staff/plans/{family}/glass`
pub async fn glass(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(family): Path<String>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    if !hub.store.plans.may_break_glass(&staff, &family).await? {
        return Ok(failure::not_found(visit).await);
    }
    Ok(ask_why(&visit, &staff, &family, Typed::new(), Vec::new()).await)
}

/// `POST /staff/plans/{family}/glass`
pub async fn break_glass(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(family): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    if !hub.store.plans.may_break_glass(&staff, &family).await? {
        return Ok(failure::not_found(visit).await);
    }
    let said = typed.get("why").cloned().unwrap_or_default();
    match words(&visit, &said, "why", "plans-why") {
        Ok(why) => {
            let done = hub.store.plans.break_glass(&staff, &family, &why, hub.now_ms()).await;
            done_or_not_found(visit, done, &address(&family)).await
        }
        Err(problem) => Ok(ask_why(&visit, &staff, &family, typed, vec![problem]).await),
    }
}

/// `POST /staff/plans/glass/{id}`: the manager has read why.
pub async fn saw_glass(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let done = hub.store.plans.saw_glass(&staff, &id, hub.now_ms()).await;
    match super::found(done)? {
        Some(()) => Ok(go("/staff/plans")),
        None => Ok(failure::not_found(visit).await),
    }
}

async fn ask_why(
    visit: &Visit,
    staff: &Staff,
    family: &FamilyId,
    typed: Typed,
    problems: Vec<FieldProblem>,
) -> Response {
    let action = format!("{}/glass", address(family));
    let away = format!("{}/stay-away", address(family));
    let page = staff_page(visit, "plans-glass-title", staff, Room::Plans);
    with(page, &problems, false)
        .show(move || {
            let field = Field {
                value: typed.get("why").cloned().unwrap_or_default(),
                hint: Some(t("plans-why-hint")),
                problem: at(&problems, "why").map(str::to_owned),
                ..Field::new("why", t("plans-why"))
            };
            view! {
                <ErrorSummary problems=problems.clone()/>
                <h1 class="govuk-heading-l">{t("plans-glass-title")}</h1>
                <p class="govuk-body">{t("plans-glass-text")}</p>
                <form method="post" action=action.clone() novalidate>
                    <TextArea field rows=4/>
                    <button class="govuk-button govuk-button--warning" type="submit">{t("plans-glass-button")}</button>
                </form>
                <StayAway action=away.clone()/>
            }
        })
        .await
}

#[component]
fn StayAway(action: String) -> impl IntoView {
    view! {
        <section aria-labelledby="stay-away">
            <h2 class="govuk-heading-m" id="stay-away">{t("plans-away")}</h2>
            <p class="govuk-body">{t("plans-away-text")}</p>
            <form method="post" action=action>
                <button class="govuk-button govuk-button--secondary" type="submit">{t("plans-away-button")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// Giving the family to somebody else.
#[component]
pub(super) fn Care(shown: Shown) -> impl IntoView {
    let open = shown.open.clone();
    let chosen = shown.typed.get("to").cloned().unwrap_or_default();
    let others = shown.others.iter().map(|(id, name)| Choice {
        value: id.clone(),
        label: name.clone(),
        hint: None,
        chosen: *id == chosen,
    });
    let choices: Vec<Choice> = std::iter::once(choice("", "plan-edit-choose", chosen.is_empty()))
        .chain(others)
        .collect();
    let field = |name: &'static str| Field {
        value: shown.typed.get(name).cloned().unwrap_or_default(),
        problem: at(&shown.problems, name).map(str::to_owned),
        ..Field::new(name, t(&format!("plans-{name}")))
    };
    view! {
        <section aria-labelledby="hand-over">
            <h2 class="govuk-heading-m" id="hand-over">{t("plans-hand-over")}</h2>
            <p class="govuk-body">{t("plans-hand-over-text")}</p>
            <form method="post" action=format!("{}/hand-over", address(&open.family)) novalidate>
                <Select field=field("to") choices/>
                <TextArea field=field("note") rows=3/>
                <button class="govuk-button govuk-button--secondary" type="submit">{t("plans-hand-over-button")}</button>
            </form>
        </section>
        <StayAway action=format!("{}/stay-away", address(&open.family))/>
    }
    .into_any()
}
