//! What happened to a request, and who has looked at it.

use super::moment::Moment;
use crate::site::page::{t, visit as here};
use domain::people::StaffId;
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{Event, Look, What};

/// What happened and who looked, with the names of the workers in both.
#[derive(Clone)]
pub struct Past {
    pub events: Vec<Event>,
    pub looks: Vec<Look>,
    pub names: BTreeMap<StaffId, String>,
}

impl Past {
    fn name(&self, id: &StaffId) -> String {
        self.names.get(id).cloned().unwrap_or_else(|| t("staff-somebody"))
    }
}

#[component]
pub fn History(past: Past) -> impl IntoView {
    let mut events: Vec<_> = past
        .events
        .iter()
        .map(|event| (event.at, happened(&past, event)))
        .collect();
    // Who is in two of its teams has opened it for both, and is named once.
    events.dedup();
    let looks = past
        .looks
        .iter()
        .map(|look| (look.at, past.name(&look.staff)))
        .collect();
    view! {
        <TwoColumns words="staff-events" rows=events/>
        <TwoColumns words="staff-looks" rows=looks/>
    }
    .into_any()
}

fn happened(past: &Past, event: &Event) -> String {
    let words = match event.what {
        What::Sent => "staff-event-sent",
        What::Delivered => "staff-event-delivered",
        What::Opened => "staff-event-opened",
    };
    let team = event
        .team
        .as_ref()
        .map(|team| t(&format!("team-{team}")))
        .unwrap_or_default();
    let who = event.by.as_ref().map(|by| past.name(by)).unwrap_or_default();
    here().tv(words, [("team", team.into()), ("who", who.into())])
}

/// A table of moments and words.
#[component]
fn TwoColumns(words: &'static str, rows: Vec<(i64, String)>) -> impl IntoView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(at, what)| {
            view! {
                <tr class="govuk-table__row">
                    <td class="govuk-table__cell"><Moment at/></td>
                    <td class="govuk-table__cell">{what}</td>
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
