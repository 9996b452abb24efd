//! A list of answers, each with a link to change it.

use crate::site::page::t;
use leptos::prelude::*;

/// One row: a label, what was said, and where to change it.
#[derive(Clone, Debug)]
pub struct Row {
    pub label: String,
    pub lines: Vec<String>,
    pub change: Option<String>,
}

#[component]
pub fn SummaryList(rows: Vec<Row>) -> impl IntoView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let label = row.label.clone();
            let change = row.change.map(|href| {
                view! {
                    <dd class="govuk-summary-list__actions">
                        <a class="govuk-link" href=href>
                            {t("change")} <span class="govuk-visually-hidden">" " {label}</span>
                        </a>
                    </dd>
                }
            });
            let lines: Vec<_> = row
                .lines
                .into_iter()
                .map(|line| view! { <p class="govuk-body"><bdi>{line}</bdi></p> })
                .collect();
            view! {
                <div class="govuk-summary-list__row">
                    <dt class="govuk-summary-list__key">{row.label}</dt>
                    <dd class="govuk-summary-list__value">{lines}</dd>
                    {change}
                </div>
            }
        })
        .collect();
    view! { <dl class="govuk-summary-list">{rows}</dl> }.into_any()
}
