//! One step of the way in to a plan: a heading, what it is for, one field and one button. Both steps look the same.

use crate::site::{
    Visit,
    page::{Page, t, visit as here},
    parts::{
        field::{Field, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem},
    },
};
use axum::response::Response;
use leptos::prelude::*;

/// What sets a step apart; the texts are message keys.
#[derive(Clone, Copy)]
pub struct Step {
    /// The page and the form's target.
    pub path: &'static str,
    pub back: &'static str,
    pub title: &'static str,
    /// Name of the field.
    pub field: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
    pub typing: Typing,
    pub button: &'static str,
    /// What stands between the heading and the form.
    pub lead: fn() -> AnyView,
    /// What stands below the form: when there is no letter, or no code.
    pub otherwise: fn() -> AnyView,
}

impl Step {
    /// The page, with what was typed and what is wrong with it.
    pub async fn show(self, visit: &Visit, typed: String, problem: Option<&'static str>) -> Response {
        let problem = problem.map(|key| FieldProblem {
            field: self.field.to_owned(),
            text: visit.t(key),
        });
        let page = Page::new(visit, visit.t("title-neutral"))
            .private()
            .with_exit()
            .back(visit.href(self.back));
        let page = if problem.is_some() { page.with_problems() } else { page };
        page.show(move || view! { <StepForm step=self typed=typed.clone() problem=problem.clone()/> })
            .await
    }
}

#[component]
fn StepForm(step: Step, typed: String, problem: Option<FieldProblem>) -> impl IntoView {
    let field = Field {
        hint: Some(t(step.hint)),
        value: typed,
        problem: problem.as_ref().map(|problem| problem.text.clone()),
        ..Field::new(step.field, t(step.label))
    };
    view! {
        <ErrorSummary problems=problem.into_iter().collect()/>
        <h1 class="govuk-heading-l">{t(step.title)}</h1>
        {(step.lead)()}
        <form method="post" action=here().href(step.path) novalidate>
            <TextInput field typing=step.typing/>
            <button class="govuk-button" type="submit">{t(step.button)}</button>
        </form>
        {(step.otherwise)()}
    }
    .into_any()
}
