//! What the family wants, in their own words, each with its small steps; your own steps can be ticked.

use super::answer::Respond;
use super::words::{Name, Said, Seen, by_when, done_on};
use crate::site::{
    page::{t, visit as here},
    parts::icon::{Icon, Picture},
};
use domain::{
    plan::{FamilyAction, FamilyGoal, FamilyPlan, Who},
    text::Private,
};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Goals(plan: Arc<FamilyPlan>) -> impl IntoView {
    let goals: Vec<_> = plan
        .goals
        .iter()
        .map(|goal| view! { <Goal goal=goal.clone()/> })
        .collect();
    let nothing = goals
        .is_empty()
        .then(|| view! { <p class="govuk-body">{t("plan-no-goals")}</p> });
    let others = (!plan.other_actions.is_empty())
        .then(|| view! { <OtherSteps steps=plan.other_actions.clone() seen_with=plan.others.clone()/> });
    view! {
        <h2 class="govuk-heading-m">{t("plan-goals")}</h2>
        {goals}
        {nothing}
        {others}
    }
    .into_any()
}

#[component]
fn Goal(goal: FamilyGoal) -> impl IntoView {
    let (id, item) = (format!("goal-{}", goal.id), goal.id.clone());
    let (label, labelled_by) = (id.clone(), id.clone());
    view! {
        <section class="fh-goal" aria-labelledby=labelled_by>
            <h3 class="govuk-heading-s" id=label><Said words=goal.words/></h3>
            {goal.said_by.map(|who| view! { <p class="fh-small">{t("plan-said-by")} " " <Name who/></p> })}
            <Steps steps=goal.actions seen_with=goal.seen_with.clone() id/>
            <Seen with=goal.seen_with/>
            <Respond item/>
        </section>
    }
    .into_any()
}

#[component]
fn OtherSteps(steps: Vec<FamilyAction>, seen_with: Vec<Private>) -> impl IntoView {
    view! {
        <section class="fh-goal" aria-labelledby="other-steps">
            <h3 class="govuk-heading-s" id="other-steps">{t("plan-other-steps")}</h3>
            <Steps steps seen_with=seen_with.clone() id="other-steps".to_owned()/>
            <Seen with=seen_with/>
        </section>
    }
    .into_any()
}

/// How far it has got, and the steps. `seen_with` is what the box says; a step for fewer eyes says so itself.
#[component]
fn Steps(steps: Vec<FamilyAction>, seen_with: Vec<Private>, id: String) -> impl IntoView {
    if steps.is_empty() {
        return view! { <p class="fh-small">{t("plan-no-steps")}</p> }.into_any();
    }
    let done = steps.iter().filter(|step| step.done_at.is_some()).count();
    let progress = here().tv("plan-progress", [("done", done.into()), ("total", steps.len().into())]);
    let (total, label) = (steps.len(), format!("{id}-done"));
    let steps: Vec<_> = steps
        .into_iter()
        .map(|step| {
            let fewer = step.seen_with != seen_with;
            view! { <Step step fewer/> }
        })
        .collect();
    view! {
        <p class="fh-small" id=label.clone()>{progress}</p>
        <progress max=total.to_string() value=done.to_string() aria-labelledby=label></progress>
        <ul class="fh-steps">{steps}</ul>
    }
    .into_any()
}

#[component]
fn Step(step: FamilyAction, fewer: bool) -> impl IntoView {
    let (class, state) = match step.done_at {
        Some(_) => ("fh-step fh-step--done", "plan-done"),
        None => ("fh-step", "plan-to-do"),
    };
    let when = step.done_at.map(done_on).or_else(|| step.by.map(by_when));
    let listing = step.listing.clone().map(|listing| {
        let href = here().href(&format!("/services/{listing}"));
        view! { <p class="fh-small"><a class="govuk-link" href=href>{t("plan-step-listing")}</a></p> }
    });
    let anchor = format!("action-{}", step.id);
    let tick = (step.who == Who::You).then(|| view! { <Tick step=step.clone()/> });
    view! {
        // The place where the page comes back to after a tick.
        <li class=class id=anchor tabindex="-1">
            <Icon picture=Picture::Tick/>
            <div>
                <p class="govuk-body"><span class="govuk-visually-hidden">{t(state)} ": "</span><Said words=step.what/></p>
                <p class="fh-small"><Name who=step.who/> {when.map(|when| format!(" · {when}"))}</p>
                {listing}
                {fewer.then(|| view! { <Seen with=step.seen_with/> })}
                <Respond item=step.id/>
            </div>
            {tick}
        </li>
    }
    .into_any()
}

/// One button in a form of its own: works without a script, and takes a slip back.
#[component]
fn Tick(step: FamilyAction) -> impl IntoView {
    let (value, words) = match step.done_at {
        Some(_) => ("no", "plan-untick"),
        None => ("yes", "plan-tick"),
    };
    view! {
        <form method="post" action=here().href(&format!("/plan/actions/{}", step.id))>
            <button class="govuk-button govuk-button--secondary" type="submit" name="done" value=value>
                {t(words)} <span class="govuk-visually-hidden">": " <Said words=step.what/></span>
            </button>
        </form>
    }
    .into_any()
}
