//! What the family says about its plan, and the messages between each of its members and the workers.

use super::{SignedIn, address, done_or_not_found, opened, show::Shown, words};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::{t, visit as here},
    parts::{
        field::{Field, TextArea},
        problems::at,
    },
    staff::{fields::Typed, moment::Moment},
};
use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use domain::people::{FamilyId, PersonId};
use leptos::prelude::*;

/// A complaint is acknowledged within so many days.
const ACKNOWLEDGE_DAYS: i64 = 30;
const DAY_MS: i64 = 24 * 3_600_000;

/// `POST /staff/plans/{family}/messages/{person}`
pub async fn message(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path((family, person)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (family, person) = (FamilyId::new(family), PersonId::new(person));
    let field = format!("message-{person}");
    let said = typed.get(&field).map(String::as_str).unwrap_or_default();
    match words(&visit, said, &field, "plans-message") {
        Ok(words) => {
            let to = (&family, &person);
            let done = hub.store.plans.write_to_family(&staff, to, &words, hub.now_ms()).await;
            done_or_not_found(visit, done, &format!("{}#talk", address(&family))).await
        }
        Err(problem) => match opened(&hub, &staff, &family).await? {
            Some(open) => super::show::show(&visit, &staff, open, typed, vec![problem], false).await,
            None => Ok(failure::not_found(visit).await),
        },
    }
}

/// `POST /staff/plans/{family}/answers/{id}`: it was dealt with.
pub async fn settle(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path((family, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    let done = hub.store.plans.settle(&staff, &family, &id, hub.now_ms()).await;
    done_or_not_found(visit, done, &format!("{}#answers", address(&family))).await
}

/// `POST /staff/plans/{family}/asks/{id}`: the family is told that it was read.
pub async fn acknowledge(
    State(hub): State<Hub>,
    visit: Visit,
    SignedIn(staff): SignedIn,
    Path((family, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let family = FamilyId::new(family);
    let done = hub.store.plans.acknowledge(&staff, &family, &id, hub.now_ms()).await;
    done_or_not_found(visit, done, &format!("{}#asks", address(&family))).await
}

#[component]
pub(super) fn Answers(shown: Shown) -> impl IntoView {
    let open = shown.open.clone();
    let waiting: Vec<_> = open
        .answers
        .iter()
        .filter(|answer| answer.settled_at.is_none())
        .map(|answer| {
            let action = format!("{}/answers/{}", address(&open.family), answer.id);
            let about = item_words(&open.plan, &answer.item);
            let may_settle = !open.through_glass;
            view! {
                <li>
                    <p class="govuk-body">
                        <strong><bdi>{shown.member(&answer.person)}</bdi></strong> " · "
                        {t(&format!("plans-answer-{}", answer.kind.key()))} " · " <Moment at=answer.at/><br/>
                        <span class="fh-small" dir="auto">{about}</span><br/>
                        <span dir="auto">{answer.words.reveal().to_owned()}</span>
                    </p>
                    {may_settle.then(|| view! {
                        <form method="post" action=action>
                            <button class="govuk-button govuk-button--secondary" type="submit">{t("plans-settle")}</button>
                        </form>
                    })}
                </li>
            }
        })
        .collect();
    (!waiting.is_empty()).then(|| {
        view! {
            <section aria-labelledby="answers">
                <h2 class="govuk-heading-m" id="answers">{t("plans-answers")}</h2>
                <ul class="govuk-list">{waiting}</ul>
            </section>
        }
    })
}

/// What an item of this id says in the draft.
fn item_words(plan: &domain::plan::StaffPlan, id: &str) -> String {
    let fields = ["words", "what", "question", "name", "place"];
    let mut parts = domain::plan::Part::ALL.iter().copied();
    let is_of = |part: domain::plan::Part| (part == domain::plan::Part::Meeting) == (id == "meeting");
    let found = parts.find_map(|part| plan.form_of(part, id).filter(|_| is_of(part)));
    let words = found.and_then(|form| fields.iter().find_map(|field| form.get(*field).cloned()));
    words.unwrap_or_default()
}

#[component]
pub(super) fn Asks(shown: Shown) -> impl IntoView {
    let open = shown.open.clone();
    let now = here().hub.now_ms();
    let rows: Vec<_> = open
        .asks
        .iter()
        .map(|ask| {
            let action = format!("{}/asks/{}", address(&open.family), ask.id);
            let left = ACKNOWLEDGE_DAYS - (now - ask.at) / DAY_MS;
            let state = match ask.acknowledged_at {
                Some(at) => view! { {t("plans-acknowledged")} " " <Moment at/> }.into_any(),
                None => here().tv("plans-acknowledge-within", [("days", left.max(0).into())]).into_any(),
            };
            let button = (shown.acknowledges && ask.acknowledged_at.is_none()).then(|| {
                view! {
                    <form method="post" action=action>
                        <button class="govuk-button govuk-button--secondary" type="submit">{t("plans-acknowledge")}</button>
                    </form>
                }
            });
            view! {
                <li>
                    <p class="govuk-body">
                        <strong><bdi>{shown.member(&ask.person)}</bdi></strong> " · "
                        {t(&format!("plans-ask-{}", ask.kind.key()))} " · " <Moment at=ask.at/><br/>
                        <span dir="auto">{ask.words.reveal().to_owned()}</span><br/>
                        <span class="fh-small">{state}</span>
                    </p>
                    {button}
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section aria-labelledby="asks">
                <h2 class="govuk-heading-m" id="asks">{t("plans-asks")}</h2>
                <ul class="govuk-list">{rows}</ul>
            </section>
        }
    })
}

#[component]
pub(super) fn Talk(shown: Shown, may_write: bool) -> impl IntoView {
    let open = shown.open.clone();
    let talks: Vec<_> = open
        .plan
        .members
        .iter()
        .map(|member| view! { <With shown=shown.clone() person=member.id.clone() may_write/> })
        .collect();
    (!talks.is_empty()).then(|| {
        view! {
            <section aria-labelledby="talk">
                <h2 class="govuk-heading-m" id="talk">{t("plans-messages")}</h2>
                <p class="govuk-body">{t("plans-messages-text")}</p>
                {talks}
            </section>
        }
    })
}

#[component]
fn With(shown: Shown, person: PersonId, may_write: bool) -> impl IntoView {
    let open = shown.open.clone();
    let name = shown.member(&person);
    let rows: Vec<_> = open
        .messages
        .iter()
        .filter(|message| message.person == person)
        .map(|message| {
            let by = message.staff.as_ref().map_or_else(|| name.clone(), |staff| shown.worker(staff));
            let seen = message.seen_at.map(|at| view! { " · " {t("plans-message-seen")} " " <Moment at/> });
            view! {
                <li>
                    <p class="govuk-body">
                        <strong><bdi>{by}</bdi></strong> <span class="fh-small">" · " <Moment at=message.at/> {seen}</span><br/>
                        <span dir="auto">{message.words.reveal().to_owned()}</span>
                    </p>
                </li>
            }
        })
        .collect();
    let field_name = format!("message-{person}");
    let field = Field {
        value: shown.typed.get(&field_name).cloned().unwrap_or_default(),
        problem: at(&shown.problems, &field_name).map(str::to_owned),
        ..Field::new(
            field_name,
            here().tv("plans-message-to", [("name", name.clone().into())]),
        )
    };
    let action = format!("{}/messages/{person}", address(&open.family));
    view! {
        <section class="fh-goal">
            <h3 class="govuk-heading-s" dir="auto">{name}</h3>
            <ul class="govuk-list">{rows}</ul>
            {may_write.then(|| view! {
                <form method="post" action=action novalidate>
                    <TextArea field rows=3/>
                    <button class="govuk-button govuk-button--secondary" type="submit">{t("plans-message-send")}</button>
                </form>
            })}
        </section>
    }
    .into_any()
}
