//! What changed since last time, what goes well, what each of us says, and what we need.

use super::answer::Respond;
use super::words::{Name, Said, Seen};
use crate::site::page::t;
use domain::plan::{Changed, FamilyPlan, FamilySaying};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Changes(changes: Vec<Changed>) -> impl IntoView {
    if changes.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = changes
        .into_iter()
        .map(|change| {
            let how = t(&format!("plan-change-{}", change.how.key()));
            view! { <li><strong>{how}</strong> " " <Said words=change.words/></li> }
        })
        .collect();
    view! {
        <section class="fh-goal" aria-labelledby="changes">
            <h2 class="govuk-heading-m" id="changes">{t("plan-changes")}</h2>
            <ul class="govuk-list">{rows}</ul>
        </section>
    }
    .into_any()
}

#[component]
pub fn Strengths(plan: Arc<FamilyPlan>) -> impl IntoView {
    view! { <Sayings sayings=plan.strengths.clone() title="plan-strengths"/> }.into_any()
}

#[component]
pub fn Voices(plan: Arc<FamilyPlan>) -> impl IntoView {
    view! { <Sayings sayings=plan.voices.clone() title="plan-voices"/> }.into_any()
}

#[component]
fn Sayings(sayings: Vec<FamilySaying>, title: &'static str) -> impl IntoView {
    if sayings.is_empty() {
        return ().into_any();
    }
    let boxes: Vec<_> = sayings
        .into_iter()
        .map(|saying| {
            view! {
                <section class="fh-goal">
                    <p class="govuk-body"><Said words=saying.words/></p>
                    {saying.said_by.map(|who| view! { <p class="fh-small">{t("plan-said-by")} " " <Name who/></p> })}
                    <Seen with=saying.seen_with/>
                    <Respond item=saying.id/>
                </section>
            }
        })
        .collect();
    view! { <h2 class="govuk-heading-m">{t(title)}</h2> {boxes} }.into_any()
}

#[component]
pub fn Needs(plan: Arc<FamilyPlan>) -> impl IntoView {
    if plan.needs.is_empty() {
        return ().into_any();
    }
    let boxes: Vec<_> = plan
        .needs
        .iter()
        .cloned()
        .map(|need| {
            view! {
                <section class="fh-goal">
                    <h3 class="govuk-heading-s">{t(&format!("need-{}", need.heading))}</h3>
                    <p class="govuk-body"><Said words=need.words/></p>
                    <Seen with=need.seen_with/>
                    <Respond item=need.id/>
                </section>
            }
        })
        .collect();
    view! { <h2 class="govuk-heading-m">{t("plan-needs")}</h2> {boxes} }.into_any()
}
