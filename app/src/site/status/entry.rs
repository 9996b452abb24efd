//! The form that asks for reference and code.

use super::{page, way_in::REST_MINUTES};
use crate::site::{
    Visit,
    page::{t, visit as here},
    parts::{
        field::{Field, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem, at},
    },
};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

/// What the form sends.
#[derive(Clone, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    pub reference: String,
    #[serde(default)]
    pub code: String,
}

/// The page, with what is wrong: pairs of field and message key. A code is never shown again.
pub async fn show(visit: &Visit, typed: Typed, problems: &[(&'static str, &'static str)]) -> Response {
    let problems: Vec<FieldProblem> = problems
        .iter()
        .map(|(field, key)| FieldProblem {
            field: (*field).to_owned(),
            text: visit.tv(key, [("minutes", REST_MINUTES.into())]),
        })
        .collect();
    let mut page = page(visit).back(visit.href("/request"));
    if !problems.is_empty() {
        page = page.with_problems();
    }
    page.show(move || view! { <Ask reference=typed.reference.clone() problems=problems.clone()/> })
        .await
}

#[component]
fn Ask(reference: String, problems: Vec<FieldProblem>) -> impl IntoView {
    let field = |name: &'static str, value: String| Field {
        hint: Some(t(&format!("status-{name}-hint"))),
        problem: at(&problems, name).map(str::to_owned),
        value,
        ..Field::new(name, t(&format!("status-{name}")))
    };
    let (reference, code) = (field("reference", reference), field("code", String::new()));
    view! {
        <ErrorSummary problems/>
        <h1 class="govuk-heading-l">{t("status-title")}</h1>
        <p class="govuk-body">{t("status-lead")}</p>
        <form method="post" action=here().href("/status") novalidate>
            <TextInput field=reference typing=Typing::Postcode/>
            <TextInput field=code typing=Typing::Postcode/>
            <button class="govuk-button" type="submit">{t("status-open")}</button>
        </form>
        <h2 class="govuk-heading-m">{t("status-lost-title")}</h2>
        <p class="govuk-body">{t("status-lost-text")}</p>
    }
    .into_any()
}
