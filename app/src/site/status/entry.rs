//! The form that asks for reference and code.

use super::page;
use crate::site::{
    Visit,
    code_door::{Door, DoorForm, Typed, Wrong},
    page::t,
    parts::problems::{ErrorSummary, FieldProblem},
};
use axum::response::Response;
use leptos::prelude::*;

pub const DOOR: Door = Door {
    path: "/status",
    words: "status",
    labels: "status",
    counts: "request",
};

/// The page, with what is wrong.
pub async fn show(visit: &Visit, typed: Typed, wrong: &[Wrong]) -> Response {
    let problems = DOOR.problems(visit, wrong);
    let mut page = page(visit).back(visit.href("/request"));
    if !problems.is_empty() {
        page = page.with_problems();
    }
    page.show(move || view! { <Ask reference=typed.reference.clone() problems=problems.clone()/> })
        .await
}

#[component]
fn Ask(reference: String, problems: Vec<FieldProblem>) -> impl IntoView {
    view! {
        <ErrorSummary problems=problems.clone()/>
        <h1 class="govuk-heading-l">{t("status-title")}</h1>
        <p class="govuk-body">{t("status-lead")}</p>
        <DoorForm door=DOOR reference problems also=None/>
    }
    .into_any()
}
