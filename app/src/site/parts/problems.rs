//! What the visitor can mend: a summary on top, and the same words at each field.

use crate::site::page::t;
use leptos::prelude::*;

/// One thing to mend. `field` is the id of the control; `text` is finished and says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    pub field: String,
    pub text: String,
}

/// The text of the first problem of this field.
pub fn at<'a>(problems: &'a [FieldProblem], field: &str) -> Option<&'a str> {
    problems
        .iter()
        .find(|problem| problem.field == field)
        .map(|problem| problem.text.as_str())
}

/// GOV.UK's error summary; nothing when there is no problem.
#[component]
pub fn ErrorSummary(problems: Vec<FieldProblem>) -> impl IntoView {
    if problems.is_empty() {
        return ().into_any();
    }
    let links: Vec<_> = problems
        .into_iter()
        .map(|problem| view! { <li><a href=format!("#{}", problem.field)>{problem.text}</a></li> })
        .collect();
    view! {
        <div class="govuk-error-summary" tabindex="-1" autofocus>
            <div role="alert">
                <h2 class="govuk-error-summary__title">{t("error-summary-title")}</h2>
                <div class="govuk-error-summary__body">
                    <ul class="govuk-list govuk-error-summary__list">{links}</ul>
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// The message at the field itself.
#[component]
pub fn ErrorMessage(field: String, text: String) -> impl IntoView {
    view! {
        <p id=format!("{field}-error") class="govuk-error-message">
            <span class="govuk-visually-hidden">{t("error-prefix")} " "</span>
            {text}
        </p>
    }
    .into_any()
}
