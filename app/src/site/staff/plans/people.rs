//! Who of a family reads its plan: adding them, inviting them with a reference to hand over, and taking access away.

mod form;
mod request;

use super::{SignedIn, address, found, go, with};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::t,
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
    response::Response,
};
use domain::{
    people::{FamilyId, PersonId, Staff, StaffId},
    request::Reader,
};
use form::{AddForm, joining};
use leptos::prelude::*;
use request::SeesRequest;
use std::collections::BTreeMap;
use store::FamilyPerson;

#[derive(Clone)]
struct Shown {
    family: FamilyId,
    people: Vec<FamilyPerson>,
    names: BTreeMap<StaffId, String>,
    /// What each is to the request that the plan began with, where there is one that this worker may read.
    readers: Option<BTreeMap<PersonId, Reader>>,
    /// A reference that was made just now, and for whom; it is shown this once.
    invited: Option<(String, String)>,
    typed: Typed,
    problems: Vec<FieldProblem>,
}

/// `GET /staff/plans/{family}/people`
pub async fn page(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(family): Path<String>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    show(&hub, &visit, &staff, &family, None, Typed::new(), Vec::new()).await
}

/// `POST /staff/plans/{family}/people`
pub async fn add(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path(family): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    match joining(&visit, &typed) {
        Ok(joining) => {
            let added = hub
                .store
                .plans
                .add_person(&staff, &family, &joining, hub.now_ms())
                .await;
            match found(added)? {
                Some(_) => Ok(go(&format!("{}/people", address(&family)))),
                None => Ok(failure::not_found(visit).await),
            }
        }
        Err(problems) => show(&hub, &visit, &staff, &family, None, typed, problems).await,
    }
}

/// `POST /staff/plans/{family}/people/{person}/{what}`: "check", "invite", "remove", or whether they see the request:
/// "show-request", "hide-request".
pub async fn act(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path((family, person, what)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let (family, person) = (FamilyId::new(family), PersonId::new(person));
    let (plans, now) = (&hub.store.plans, hub.now_ms());
    let done = match what.as_str() {
        "check" => found(plans.check_responsibility(&staff, (&family, &person), now).await)?,
        "show-request" => found(plans.show_request(&staff, (&family, &person), true, now).await)?,
        "hide-request" => found(plans.show_request(&staff, (&family, &person), false, now).await)?,
        "remove" => found(plans.take_access(&staff, &family, &person, now).await)?,
        "invite" => {
            let Some(reference) = found(plans.invite_person(&staff, &family, &person, now).await)? else {
                return Ok(failure::not_found(visit).await);
            };
            let person = hub.store.people.person(&person).await?;
            let name = person.map(|person| person.name.reveal().to_owned()).unwrap_or_default();
            let invited = Some((name, reference));
            return show(&hub, &visit, &staff, &family, invited, Typed::new(), Vec::new()).await;
        }
        _ => None,
    };
    match done {
        Some(()) => Ok(go(&format!("{}/people", address(&family)))),
        None => Ok(failure::not_found(visit).await),
    }
}

async fn show(
    hub: &Hub,
    visit: &Visit,
    staff: &Staff,
    family: &FamilyId,
    invited: Option<(String, String)>,
    typed: Typed,
    problems: Vec<FieldProblem>,
) -> Result<Response, Failure> {
    let Some(people) = found(hub.store.plans.people(staff, family).await)? else {
        return Ok(failure::not_found(visit.clone()).await);
    };
    let ids: Vec<StaffId> = people
        .iter()
        .filter_map(|person| person.checked.clone())
        .map(|(by, _)| by)
        .collect();
    let shown = Shown {
        family: family.clone(),
        people,
        names: hub.store.people.staff_names(&ids).await?,
        readers: hub.store.plans.request_readers(staff, family).await?,
        invited,
        typed,
        problems,
    };
    let page = staff_page(visit, "plans-people", staff, Room::Plans).back(address(family));
    Ok(with(page, &shown.problems, false)
        .show(move || view! { <PeoplePage shown=shown.clone()/> })
        .await)
}

#[component]
fn PeoplePage(shown: Shown) -> impl IntoView {
    let rows: Vec<_> = shown
        .people
        .iter()
        .map(|person| {
            let reader = shown
                .readers
                .as_ref()
                .and_then(|all| all.get(&person.person.id).copied());
            view! {
                <OnePerson family=shown.family.clone() person=person.clone() names=shown.names.clone() reader/>
            }
        })
        .collect();
    let none = rows
        .is_empty()
        .then(|| view! { <p class="govuk-body">{t("plans-no-people")}</p> });
    view! {
        <ErrorSummary problems=shown.problems.clone()/>
        <h1 class="govuk-heading-l">{t("plans-people")}</h1>
        <Invited invited=shown.invited.clone()/>
        <p class="govuk-body">{t("plans-people-text")}</p>
        {rows}
        {none}
        <AddForm family=shown.family typed=shown.typed problems=shown.problems/>
    }
    .into_any()
}

#[component]
fn Invited(invited: Option<(String, String)>) -> impl IntoView {
    invited.map(|(name, reference)| {
        view! {
            <div class="govuk-panel govuk-panel--confirmation fh-reference" role="status">
                <p class="govuk-body">{t("plans-invited")} " " <bdi>{name}</bdi></p>
                <p class="govuk-heading-l" id="invitation" dir="ltr">{reference}</p>
                <p class="govuk-body">{t("plans-invited-text")}</p>
            </div>
        }
    })
}

#[component]
fn OnePerson(
    family: FamilyId,
    person: FamilyPerson,
    names: BTreeMap<StaffId, String>,
    reader: Option<Reader>,
) -> impl IntoView {
    let action = |what: &str| format!("{}/people/{}/{what}", address(&family), person.person.id);
    let (check, invite, remove) = (action("check"), action("invite"), action("remove"));
    let name = person.person.name.reveal().to_owned();
    let email = person
        .person
        .email
        .as_ref()
        .map(|email| email.reveal().to_owned())
        .unwrap_or_default();
    let kind = if person.young {
        "plans-person-young"
    } else {
        "plans-person-adult"
    };
    let may_invite = person.young || person.checked.is_some();
    let checked = match &person.checked {
        Some((by, at)) => {
            let by = names.get(by).cloned().unwrap_or_else(|| t("staff-somebody"));
            view! { <p class="govuk-body">{t("plans-checked")} " " <bdi>{by}</bdi> " · " <Moment at=*at/></p> }
                .into_any()
        }
        None if person.young => ().into_any(),
        None => view! {
            <p class="govuk-body">{t("plans-unchecked")}</p>
            <form method="post" action=check>
                <button class="govuk-button govuk-button--secondary" type="submit">{t("plans-check-button")}</button>
            </form>
        }
        .into_any(),
    };
    let until = person
        .invited_until
        .map(|at| view! { <p class="govuk-body">{t("plans-invited-until")} " " <Moment at/></p> });
    view! {
        <section class="fh-goal">
            <h2 class="govuk-heading-s" dir="auto">{name}</h2>
            <p class="govuk-body">{t(kind)} " · " <span dir="ltr">{email}</span></p>
            {checked}
            {until}
            {reader.map(|reader| view! { <SeesRequest action=action("") reader/> })}
            {may_invite.then(|| view! {
                <form method="post" action=invite>
                    <button class="govuk-button" type="submit">{t("plans-invite-button")}</button>
                </form>
            })}
            <form method="post" action=remove>
                <button class="govuk-button govuk-button--secondary" type="submit">{t("plans-remove-button")}</button>
            </form>
        </section>
    }
    .into_any()
}
