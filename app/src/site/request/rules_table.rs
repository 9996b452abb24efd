//! The rules as they stand in rules.toml, row by row, for staff and, if the council wants it, for everyone.

use crate::site::page::{t, visit};
use domain::request::{Besides, Rule};
use leptos::prelude::*;

/// The whole table: the first rule that holds decides, and what holds besides is added.
#[component]
pub fn RulesTable() -> impl IntoView {
    let visit = visit();
    let rules = &visit.hub.rules;
    let rows: Vec<_> = rules
        .iter()
        .enumerate()
        .map(|(n, rule)| rule_row(n + 1, rule))
        .collect();
    let besides: Vec<_> = rules.besides().iter().map(besides_row).collect();
    view! {
        <p class="govuk-body">{visit.tv("rules-table-version", [("version", rules.version().to_owned().into())])}</p>
        <section class="fh-scroll" tabindex="0" aria-label=t("rules-table-rules")>
            <table class="govuk-table">
                <caption class="govuk-table__caption govuk-table__caption--m">{t("rules-table-rules")}</caption>
                <thead class="govuk-table__head">{head(&["number", "rule", "when", "to", "basis"])}</thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        </section>
        <section class="fh-scroll" tabindex="0" aria-label=t("rules-table-besides")>
            <table class="govuk-table">
                <caption class="govuk-table__caption govuk-table__caption--m">{t("rules-table-besides")}</caption>
                <thead class="govuk-table__head">{head(&["rule", "when", "adds", "basis"])}</thead>
                <tbody class="govuk-table__body">{besides}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn head(columns: &[&str]) -> impl IntoView + use<> {
    let cells: Vec<_> = columns
        .iter()
        .map(|column| view! { <th scope="col" class="govuk-table__header">{t(&format!("rules-table-{column}"))}</th> })
        .collect();
    view! { <tr class="govuk-table__row">{cells}</tr> }.into_any()
}

fn rule_row(number: usize, rule: &Rule) -> impl IntoView + use<> {
    let mut to = vec![
        t(&format!("to-{}", rule.to.id())),
        t(&format!("level-{}", rule.level.id())),
    ];
    to.extend(rule.copy_to.iter().map(|team| t(&format!("team-{team}"))));
    if rule.urgent {
        to.push(t("rules-table-urgent"));
    }
    to.extend(rule.tags.iter().map(|tag| t(&format!("tag-{tag}"))));
    view! {
        <tr class="govuk-table__row">
            <td class="govuk-table__cell">{number}</td>
            <th scope="row" class="govuk-table__header" >{t(&format!("rule-{}", rule.name))}</th>
            <td class="govuk-table__cell" lang="en" dir="ltr">{rule.when.to_string()}</td>
            <td class="govuk-table__cell">{to.join(", ")}</td>
            <td class="govuk-table__cell" lang="en" dir="ltr">{rule.basis.clone()}</td>
        </tr>
    }
    .into_any()
}

fn besides_row(besides: &Besides) -> impl IntoView + use<> {
    let contacts = besides.also.iter().map(|contact| t(&format!("contact-{contact}")));
    let adds: Vec<String> = besides
        .tags
        .iter()
        .map(|tag| t(&format!("tag-{tag}")))
        .chain(contacts)
        .collect();
    view! {
        <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header" >{t(&format!("rule-{}", besides.name))}</th>
            <td class="govuk-table__cell" lang="en" dir="ltr">{besides.when.to_string()}</td>
            <td class="govuk-table__cell">{adds.join(", ")}</td>
            <td class="govuk-table__cell" lang="en" dir="ltr">{besides.basis.clone()}</td>
        </tr>
    }
    .into_any()
}
