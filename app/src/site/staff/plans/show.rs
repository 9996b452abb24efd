//! One family's plan as its workers have it open: what waits, the draft item by item, and showing it to the family.

use super::{
    SignedIn, address,
    around::{AdviceThread, Agreed},
    care::Care,
    done_or_not_found, found, go, opened,
    outline::Outline,
    talk::{Answers, Asks, Talk},
    with,
};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::{t, visit as here},
    parts::problems::{ErrorSummary, FieldProblem},
    staff::{
        fields::Typed,
        frame::{Room, page as staff_page},
        moment::Moment,
    },
};
use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use domain::people::{Action, FamilyId, PersonId, Staff, StaffId};
use leptos::prelude::*;
use std::{collections::BTreeMap, sync::Arc};
use store::{Advice, OpenPlan, Sharing, StoreError};

/// What the page is made of.
#[derive(Clone)]
pub(super) struct Shown {
    pub open: Arc<OpenPlan>,
    pub names: BTreeMap<StaffId, String>,
    /// The words with which it was handed over.
    pub handed: Option<(StaffId, i64, String)>,
    /// Who could take it over, by id and name.
    pub others: Vec<(String, String)>,
    /// Complaints of this family are this worker's to acknowledge.
    pub acknowledges: bool,
    /// What each family member said last of each agency.
    pub sharing: Arc<Vec<Sharing>>,
    /// None for who may not advise.
    pub advice: Option<Arc<Vec<Advice>>>,
    pub typed: Typed,
    pub problems: Vec<FieldProblem>,
    pub late: bool,
}

impl Shown {
    pub fn member(&self, id: &PersonId) -> String {
        let known = self.open.plan.members.iter().find(|member| member.id == *id);
        known.map_or_else(|| t("plans-left"), |member| member.name.reveal().to_owned())
    }

    pub fn worker(&self, id: &StaffId) -> String {
        self.names.get(id).cloned().unwrap_or_else(|| t("staff-somebody"))
    }
}

/// `GET /staff/plans/{family}`. Who may not read it is asked for a reason; to a relative it does not exist.
pub async fn page(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(family): Path<String>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    match opened(&hub, &staff, &family).await? {
        Some(open) => show(&visit, &staff, open, Typed::new(), Vec::new(), false).await,
        None if staff.may(Action::BreakGlass) && hub.store.plans.may_break_glass(&staff, &family).await? => {
            Ok(go(&format!("{}/glass", address(&family))))
        }
        None => Ok(failure::not_found(visit).await),
    }
}

/// The page, with what was typed in one of its forms.
pub(super) async fn show(
    visit: &Visit,
    staff: &Staff,
    open: OpenPlan,
    typed: Typed,
    problems: Vec<FieldProblem>,
    late: bool,
) -> Result<Response, Failure> {
    let hub = &visit.hub;
    // Opened for a reason, it stays unread to those who look after the family.
    let unread = |message: &store::Message| message.staff.is_none() && message.seen_at.is_none();
    if !open.through_glass && open.messages.iter().any(unread) {
        hub.store.plans.saw_family_messages(&open.family, hub.now_ms()).await?;
    }
    let (names, others) = workers(hub, staff, &open).await?;
    let handed = hub.store.plans.handed_over(&open.family).await?;
    let (sharing, advice) = around(hub, staff, &open).await?;
    let shown = Shown {
        sharing,
        advice,
        handed: handed.map(|(by, at, words)| (by, at, words.reveal().to_owned())),
        acknowledges: !open.through_glass && staff.may(Action::AnswerComplaints),
        open: Arc::new(open),
        names,
        others,
        typed,
        problems,
        late,
    };
    let page = staff_page(visit, "plans-one-title", staff, Room::Plans).back("/staff/plans");
    Ok(with(page, &shown.problems, late)
        .show(move || view! { <OnePlan shown=shown.clone()/> })
        .await)
}

type Around = (Arc<Vec<Sharing>>, Option<Arc<Vec<Advice>>>);

/// What was agreed, and what workers told each other; neither for who opened the plan for a reason only.
async fn around(hub: &Hub, staff: &Staff, open: &OpenPlan) -> Result<Around, Failure> {
    let plans = &hub.store.plans;
    let sharing = found(plans.sharing(staff, &open.family).await)?.unwrap_or_default();
    let advice = found(plans.advice(staff, &open.family).await)?;
    Ok((Arc::new(sharing), advice.map(Arc::new)))
}

type Workers = (BTreeMap<StaffId, String>, Vec<(String, String)>);

/// The names on the page, and the workers of the family's team who keep plans.
async fn workers(hub: &Hub, staff: &Staff, open: &OpenPlan) -> Result<Workers, Failure> {
    let accounts = hub.store.people.accounts().await?;
    let keeps = |other: &Staff| {
        other.id != staff.id
            && Some(&other.id) != open.owner.as_ref()
            && other.may(Action::EditPlans)
            && open.team.as_ref().is_none_or(|team| other.is_in(team))
    };
    let others = accounts
        .iter()
        .filter(|account| account.removed_at.is_none() && keeps(&account.staff))
        .map(|account| (account.staff.id.to_string(), account.staff.name.clone()))
        .collect();
    let names = accounts
        .into_iter()
        .map(|account| (account.staff.id, account.staff.name))
        .collect();
    Ok((names, others))
}

/// `POST /staff/plans/{family}/publish`
pub async fn publish(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(family): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    let version = typed
        .get("version")
        .and_then(|version| version.parse().ok())
        .unwrap_or_default();
    let done = hub.store.plans.publish(&staff, &family, version, hub.now_ms()).await;
    if let Err(StoreError::ChangedMeanwhile) = done {
        return match found(hub.store.plans.open(&staff, &family, hub.now_ms()).await)? {
            Some(open) => show(&visit, &staff, open, typed, Vec::new(), true).await,
            None => Ok(failure::page(&visit, StatusCode::NOT_FOUND, None).await),
        };
    }
    done_or_not_found(visit, done, &format!("{}#versions", address(&family))).await
}

#[component]
fn OnePlan(shown: Shown) -> impl IntoView {
    let open = shown.open.clone();
    let may_change = !open.through_glass;
    let names: Vec<String> = open
        .plan
        .members
        .iter()
        .map(|member| member.name.reveal().to_owned())
        .collect();
    let owner = open.owner.as_ref().map(|owner| shown.worker(owner));
    let request = open
        .request
        .clone()
        .filter(|_| may_change)
        .map(|id| view! { <p class="govuk-body"><a class="govuk-link" href=format!("/staff/requests/{id}")>{t("plans-its-request")}</a></p> });
    let people = format!("{}/people", address(&open.family));
    let names = if names.is_empty() {
        t("plans-no-people")
    } else {
        names.join(" · ")
    };
    view! {
        <ErrorSummary problems=shown.problems.clone()/>
        <h1 class="govuk-heading-l">{t("plans-one-title")}</h1>
        <p class="govuk-body"><strong><bdi>{names}</bdi></strong></p>
        <p class="govuk-body">{t("plans-owner")} " " <bdi>{owner.unwrap_or_else(|| t("plans-nobody"))}</bdi></p>
        {request}
        {open.through_glass.then(|| view! { <p class="govuk-inset-text" role="status">{t("plans-glass-open")}</p> })}
        {shown.late.then(|| view! { <div class="govuk-inset-text" role="alert"><p class="govuk-body"><strong>{t("plans-late")}</strong></p></div> })}
        {may_change.then(|| view! { <p class="govuk-body"><a class="govuk-link fh-target" href=people>{t("plans-people")}</a></p> })}
        <Handed shown=shown.clone()/>
        <Answers shown=shown.clone()/>
        <Asks shown=shown.clone()/>
        <Outline open=open.clone() may_change/>
        {may_change.then(|| view! { <Versions shown=shown.clone()/> })}
        {may_change.then(|| view! { <Agreed shown=shown.clone()/> })}
        <Talk shown=shown.clone() may_write=may_change/>
        <AdviceThread shown=shown.clone()/>
        {may_change.then(|| view! { <Care shown/> })}
    }
    .into_any()
}

#[component]
fn Handed(shown: Shown) -> impl IntoView {
    shown.handed.clone().map(|(by, at, words)| {
        view! {
            <div class="govuk-inset-text">
                <p class="govuk-body">{t("plans-handed")} " " <bdi>{shown.worker(&by)}</bdi> " · " <Moment at/></p>
                <p class="govuk-body" dir="auto">{words}</p>
            </div>
        }
    })
}

/// What the family reads now, who of it has seen it, and the button that shows it the draft.
#[component]
fn Versions(shown: Shown) -> impl IntoView {
    let open = shown.open.clone();
    let rows: Vec<_> = open
        .versions
        .iter()
        .map(|version| {
            let seen: Vec<String> = version.seen.iter().map(|(person, _)| shown.member(person)).collect();
            let seen = if seen.is_empty() {
                t("plans-seen-nobody")
            } else {
                seen.join(" · ")
            };
            view! {
                <tr class="govuk-table__row">
                    <td class="govuk-table__cell">{version.number}</td>
                    <td class="govuk-table__cell"><Moment at=version.made_at/></td>
                    <td class="govuk-table__cell"><bdi>{shown.worker(&version.by)}</bdi></td>
                    <td class="govuk-table__cell"><bdi>{seen}</bdi></td>
                </tr>
            }
        })
        .collect();
    let head = [
        "plans-version",
        "plans-version-at",
        "plans-version-by",
        "plans-version-seen",
    ];
    let head: Vec<_> = head
        .iter()
        .map(|key| view! { <th scope="col" class="govuk-table__header">{t(key)}</th> })
        .collect();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <div class="fh-scroll" tabindex="0">
                <table class="govuk-table">
                    <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                    <tbody class="govuk-table__body">{rows}</tbody>
                </table>
            </div>
        }
    });
    view! {
        <section aria-labelledby="versions">
            <h2 class="govuk-heading-m" id="versions">{t("plans-versions")}</h2>
            <p class="govuk-body">{t("plans-versions-text")}</p>
            {table}
            <form method="post" action=format!("{}/publish", address(&open.family))>
                <input type="hidden" name="version" value=open.version.to_string()/>
                <button class="govuk-button" type="submit">{t("plans-publish")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// The language of staff pages follows the browser; a day as it writes it.
pub(super) fn day(date: jiff::civil::Date) -> String {
    here().speech.date(date)
}
