//! The draft item by item, each with the way to its form and with who of the family may see it.

use super::{address, show::day};
use crate::site::page::t;
use domain::people::PersonId;
use domain::plan::{Owner, Part, StaffPlan};
use leptos::prelude::*;
use std::sync::Arc;
use store::OpenPlan;

/// An item in one line.
struct Line {
    id: String,
    words: String,
    about: String,
    kept_from: Option<Vec<PersonId>>,
}

#[component]
pub fn Outline(open: Arc<OpenPlan>, may_change: bool) -> impl IntoView {
    let parts: Vec<_> = Part::ALL
        .iter()
        .map(|part| view! { <OnePart open=open.clone() part=*part may_change/> })
        .collect();
    view! { <div>{parts}</div> }.into_any()
}

#[component]
fn OnePart(open: Arc<OpenPlan>, part: Part, may_change: bool) -> impl IntoView {
    let lines = lines(&open.plan, part);
    let one_is_enough = part == Part::Meeting && !lines.is_empty();
    let add = format!("{}/items/{}/new", address(&open.family), part.key());
    let rows: Vec<_> = lines
        .into_iter()
        .map(|line| view! { <Item open=open.clone() part line may_change/> })
        .collect();
    let none = rows
        .is_empty()
        .then(|| view! { <p class="govuk-body">{t("plans-part-none")}</p> });
    let only = (!part.is_for_families()).then(|| view! { <p class="govuk-hint">{t("plans-notes-only")}</p> });
    view! {
        <section aria-labelledby=format!("part-{}", part.key())>
            <h2 class="govuk-heading-m" id=format!("part-{}", part.key())>{t(&format!("plan-part-{}", part.key()))}</h2>
            {only}
            <ul class="govuk-list">{rows}</ul>
            {none}
            {(may_change && !one_is_enough).then(|| view! {
                <p class="govuk-body"><a class="govuk-link fh-target" href=add>
                    {t("plans-add")} <span class="govuk-visually-hidden">": " {t(&format!("plan-part-{}", part.key()))}</span>
                </a></p>
            })}
        </section>
    }
    .into_any()
}

#[component]
fn Item(open: Arc<OpenPlan>, part: Part, line: Line, may_change: bool) -> impl IntoView {
    let href = format!("{}/items/{}/{}", address(&open.family), part.key(), line.id);
    let words = line.words.clone();
    let changes = may_change && part.is_for_families() && !line.id.is_empty();
    let seen = line.kept_from.map(|kept_from| {
        let seeing = open
            .plan
            .members
            .iter()
            .filter(|member| !kept_from.contains(&member.id));
        let names: Vec<String> = seeing.map(|member| member.name.reveal().to_owned()).collect();
        let names = if names.is_empty() {
            t("plans-seen-by-nobody")
        } else {
            names.join(" · ")
        };
        view! { <br/><span class="fh-small">{t("plans-seen-by")} " " <bdi>{names}</bdi></span> }
    });
    let about = (!line.about.is_empty()).then(|| view! { <br/><span class="fh-small"><bdi>{line.about}</bdi></span> });
    view! {
        <li>
            <p class="govuk-body">
                <span dir="auto">{line.words}</span>
                {about}
                {seen}
                {changes.then(|| view! { <br/><a class="govuk-link" href=href>
                    {t("plans-change")} <span class="govuk-visually-hidden">": " {words}</span>
                </a> })}
            </p>
        </li>
    }
    .into_any()
}

fn lines(plan: &StaffPlan, part: Part) -> Vec<Line> {
    let line = |id: &str, words: &str, about: String, kept_from: &[PersonId]| Line {
        id: id.to_owned(),
        words: words.to_owned(),
        about,
        kept_from: Some(kept_from.to_vec()),
    };
    let by = |who: Option<&PersonId>| who.map(|who| member(plan, who)).unwrap_or_default();
    match part {
        Part::Strength | Part::Voice => {
            let sayings = if part == Part::Strength {
                &plan.strengths
            } else {
                &plan.voices
            };
            let sayings = sayings.iter();
            sayings
                .map(|item| {
                    line(
                        &item.id,
                        item.words.reveal(),
                        by(item.said_by.as_ref()),
                        &item.kept_from,
                    )
                })
                .collect()
        }
        Part::Need => {
            let all = plan.needs.iter();
            all.map(|item| {
                line(
                    &item.id,
                    item.words.reveal(),
                    t(&format!("need-{}", item.heading)),
                    &item.kept_from,
                )
            })
            .collect()
        }
        Part::Goal => {
            let all = plan.goals.iter();
            all.map(|item| {
                line(
                    &item.id,
                    item.words.reveal(),
                    by(item.said_by.as_ref()),
                    &item.kept_from,
                )
            })
            .collect()
        }
        Part::Action => {
            let all = plan.actions.iter();
            all.map(|item| {
                let state = if item.done_at.is_some() {
                    t("plan-done")
                } else {
                    t("plan-to-do")
                };
                let about = [Some(owner(plan, &item.owner)), item.by.map(day), Some(state)];
                line(&item.id, item.what.reveal(), joined(about), &item.kept_from)
            })
            .collect()
        }
        Part::Scale => {
            let all = plan.scales.iter();
            all.map(|item| {
                let marks = item.marks.iter();
                let marks: Vec<String> = marks
                    .map(|mark| format!("{} {}: {}", day(mark.on), owner(plan, &mark.by), mark.value))
                    .collect();
                line(&item.id, item.question.reveal(), marks.join(" · "), &item.kept_from)
            })
            .collect()
        }
        Part::Helper | Part::Meeting | Part::Review | Part::Note => later_lines(plan, part),
    }
}

fn later_lines(plan: &StaffPlan, part: Part) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut add = |id: &str, words: &str, about: [Option<String>; 3], kept_from: Option<&[PersonId]>| {
        lines.push(Line {
            id: id.to_owned(),
            words: words.to_owned(),
            about: joined(about),
            kept_from: kept_from.map(<[PersonId]>::to_vec),
        });
    };
    if part == Part::Helper {
        for item in &plan.helpers {
            let about = [Some(item.role.clone()), Some(item.agency.clone()), item.phone.clone()];
            add(&item.id, item.name.reveal(), about, Some(&item.kept_from));
        }
    } else if part == Part::Meeting {
        if let Some(item) = &plan.next_meeting {
            let at = item.at.time();
            let about = [
                Some(day(item.at.date())),
                Some(format!("{:02}:{:02}", at.hour(), at.minute())),
                None,
            ];
            add("meeting", item.place.reveal(), about, Some(&item.kept_from));
        }
    } else if part == Part::Review {
        for item in &plan.reviews {
            let outcome = item
                .outcome
                .map(|outcome| t(&format!("plan-outcome-{}", outcome.key())));
            let reason = item.reason.map(|reason| t(&format!("plan-end-{}", reason.key())));
            let about = [outcome, reason, Some(item.words.reveal().to_owned())];
            add(&item.id, &day(item.on), about, Some(&item.kept_from));
        }
    } else {
        for item in &plan.notes {
            add("", item.words.reveal(), [None, None, None], None);
        }
    }
    lines
}

fn joined(parts: [Option<String>; 3]) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn member(plan: &StaffPlan, id: &PersonId) -> String {
    let known = plan.members.iter().find(|member| member.id == *id);
    known.map_or_else(|| t("plans-left"), |member| member.name.reveal().to_owned())
}

fn owner(plan: &StaffPlan, who: &Owner) -> String {
    match who {
        Owner::Person(id) => member(plan, id),
        Owner::Helper(id) => {
            let known = plan.helpers.iter().find(|helper| helper.id == *id);
            known.map_or_else(|| t("plans-left"), |helper| helper.name.reveal().to_owned())
        }
    }
}
