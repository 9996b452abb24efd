//! What happened to a request, and who has looked at it.

use super::moment::Moment;
use crate::site::page::{t, visit as here};
use domain::people::StaffId;
use domain::request::{CloseReason, Event, NOT_THE_FAMILYS, What};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{Look, Looked};

/// What happened and who looked, with the names of the workers in both.
#[derive(Clone)]
pub struct Past {
    pub events: Vec<Event>,
    pub looks: Vec<Look>,
    pub names: BTreeMap<StaffId, String>,
}

/// A line of a table: when, what, and what somebody wrote beside it.
type Line = (i64, String, Option<String>);

impl Past {
    fn name(&self, id: &StaffId) -> String {
        self.names.get(id).cloned().unwrap_or_else(|| t("staff-somebody"))
    }
}

#[component]
pub fn History(past: Past) -> impl IntoView {
    let note = |event: &Event| event.note.as_ref().map(|note| note.reveal().to_owned());
    let mut events: Vec<Line> = past
        .events
        .iter()
        .map(|event| (event.at, happened(&past, event), note(event)))
        .collect();
    // Who is in two of its teams has opened it for both, and is named once.
    events.dedup();
    let looks = past
        .looks
        .iter()
        .map(|look| (look.at, looker(&past, look), None))
        .collect();
    view! {
        <TwoColumns words="staff-events" rows=events/>
        <TwoColumns words="staff-looks" rows=looks/>
    }
    .into_any()
}

/// A family member is not named here: whose eyes they were, the plan's workers know.
fn looker(past: &Past, look: &Look) -> String {
    match look.what {
        Looked::OwnRequest => t("staff-look-family"),
        Looked::Request | Looked::Plan | Looked::BrokenGlass | Looked::List => past.name(&look.staff),
    }
}

fn happened(past: &Past, event: &Event) -> String {
    let team = |team: Option<&domain::people::TeamId>| team.map(|team| t(&format!("team-{team}"))).unwrap_or_default();
    let who = event.by.as_ref().map(|by| past.name(by)).unwrap_or_default();
    let reason = reason(event);
    let text = here().tv(
        words(event),
        [
            ("team", team(event.team.as_ref()).into()),
            ("to", team(event.to.as_ref()).into()),
            ("who", who.into()),
            ("reason", reason.into()),
        ],
    );
    if event.hidden {
        format!("{text} {}", t("staff-event-hidden"))
    } else {
        text
    }
}

fn words(event: &Event) -> &'static str {
    match event.what {
        What::Sent => "staff-event-sent",
        What::Delivered => "staff-event-delivered",
        What::Opened => "staff-event-opened",
        What::Tried => "staff-event-tried",
        What::Reached => "staff-event-reached",
        What::Accepted => "staff-event-accepted",
        What::Redirected if event.by.is_none() => "staff-event-redirected-answers",
        What::Redirected => "staff-event-redirected",
        What::Closed if event.close_reason() == Some(CloseReason::NoAgreement) && event.by.is_none() => {
            "staff-event-closed-no-agreement"
        }
        What::Closed if event.by.is_none() => "staff-event-closed-family",
        What::Closed => "staff-event-closed",
        What::Reopened => "staff-event-reopened",
        What::Warned => "staff-event-warned",
        What::Changed => "staff-event-changed",
        What::Added => "staff-event-added",
        What::Withdrawn => "staff-event-withdrawn",
        What::Disagreed => match event.detail.as_deref() {
            Some(NOT_THE_FAMILYS) => "staff-event-disagreed-family",
            Some("sharing") => "staff-event-disagreed-sharing",
            Some("evaluation") => "staff-event-disagreed-evaluation",
            Some(_) | None => "staff-event-disagreed-asking",
        },
        What::Joined => "staff-event-joined",
        What::Parted => "staff-event-parted",
    }
}

fn reason(event: &Event) -> String {
    let close = event.close_reason().filter(|_| event.what == What::Closed);
    let redirect = event.redirect_reason().filter(|_| event.what == What::Redirected);
    match (close, redirect) {
        (Some(reason), _) => t(&format!("staff-close-{}", reason.key())),
        (None, Some(reason)) => t(&format!("staff-redirect-{}", reason.key())),
        (None, None) => String::new(),
    }
}

/// A table of moments and words.
#[component]
fn TwoColumns(words: &'static str, rows: Vec<Line>) -> impl IntoView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(at, what, note)| {
            let note = note.map(|note| view! { <p class="govuk-body fh-note" dir="auto">{note}</p> });
            view! {
                <tr class="govuk-table__row">
                    <td class="govuk-table__cell"><Moment at/></td>
                    <td class="govuk-table__cell">{what} {note}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="govuk-table">
            <caption class="govuk-table__caption govuk-table__caption--m">{t(words)}</caption>
            <thead class="govuk-table__head">
                <tr class="govuk-table__row">
                    <th scope="col" class="govuk-table__header">{t("staff-when")}</th>
                    <th scope="col" class="govuk-table__header">{t(&format!("{words}-what"))}</th>
                </tr>
            </thead>
            <tbody class="govuk-table__body">{rows}</tbody>
        </table>
    }
    .into_any()
}
