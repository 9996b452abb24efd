//! Who of those who work for families has looked at this family's plan.

use super::done_at;
use crate::site::page::{t, visit as here};
use leptos::prelude::*;
use std::sync::Arc;
use store::Look;

/// More lines than this say nothing more.
const MOST: usize = 200;

#[component]
pub fn WhoLooked(looks: Arc<Vec<Look>>) -> impl IntoView {
    let rows: Vec<_> = looks
        .iter()
        .take(MOST)
        .map(|look| {
            view! {
                <tr class="govuk-table__row">
                    <td class="govuk-table__cell">{done_at(look.at)}</td>
                    <td class="govuk-table__cell"><bdi>{look.name.clone()}</bdi><br/><span class="fh-small">{as_what(look)}</span></td>
                    <td class="govuk-table__cell">{t(&format!("plan-look-{}", look.what.word()))}</td>
                </tr>
            }
        })
        .collect();
    let head = ["plan-look-when", "plan-look-who", "plan-look-what"];
    let head: Vec<_> = head
        .iter()
        .map(|key| view! { <th scope="col" class="govuk-table__header">{t(key)}</th> })
        .collect();
    let table = if rows.is_empty() {
        view! { <p class="govuk-body">{t("plan-look-none")}</p> }.into_any()
    } else {
        view! {
            <table class="govuk-table">
                <thead class="govuk-table__head"><tr class="govuk-table__row">{head}</tr></thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        }
        .into_any()
    };
    view! {
        <h2 class="govuk-heading-m">{t("plan-looks")}</h2>
        <p class="govuk-body">{t("plan-looks-text")}</p>
        {table}
    }
    .into_any()
}

/// The first role and team of that day, in words.
fn as_what(look: &Look) -> String {
    let none = Default::default();
    let first = |list: &str| list.split(' ').next().unwrap_or_default().to_owned();
    let role = here().speech.find(&format!("role-{}", first(&look.roles)), &none);
    let team = here().speech.find(&format!("team-{}", first(&look.teams)), &none);
    role.into_iter().chain(team).collect::<Vec<_>>().join(", ")
}
