//! The controls of an item's form: one for each field, with what can be chosen in this plan.

use crate::site::{
    page::{t, visit as here},
    parts::{
        field::{Choice, Field, Select, TextArea, TextInput, Typing},
        problems::{FieldProblem, at},
    },
    places,
    staff::fields::choice,
};
use domain::plan::{EndReason, Outcome, PlanTyped, SEES, StaffPlan, sees};
use leptos::prelude::*;

/// A form on the page: what stands in it, and what is wrong with it.
#[derive(Clone, Default)]
pub struct Form {
    pub typed: PlanTyped,
    pub problems: Vec<FieldProblem>,
    /// Listings that were found for what was searched: id and name.
    pub listings: Vec<(String, String)>,
}

impl Form {
    fn said(&self, name: &str) -> String {
        self.typed.get(name).cloned().unwrap_or_default()
    }

    fn field(&self, name: &str) -> Field {
        Field {
            value: self.said(name),
            hint: here()
                .speech
                .find(&format!("plan-edit-{name}-hint"), &Default::default()),
            problem: at(&self.problems, name).map(str::to_owned),
            ..Field::new(name, t(&format!("plan-edit-{name}")))
        }
    }
}

/// The control of one field.
#[component]
pub fn Control(form: Form, plan: StaffPlan, name: &'static str) -> impl IntoView {
    let field = form.field(name);
    let chosen = form.said(name);
    match name {
        "words" | "what" | "question" | "place" => view! { <TextArea field rows=4/> }.into_any(),
        "said_by" => view! { <Select field choices=members(&plan, &chosen)/> }.into_any(),
        "owner" | "mark_by" => view! { <Select field choices=owners(&plan, &chosen)/> }.into_any(),
        "goal" => view! { <Select field choices=goals(&plan, &chosen)/> }.into_any(),
        "heading" => view! { <Select field choices=headings(&chosen)/> }.into_any(),
        "outcome" => {
            let keys = Outcome::ALL.iter().map(|outcome| outcome.key());
            view! { <Select field choices=keyed(keys, "plan-outcome", &chosen)/> }.into_any()
        }
        "reason" => {
            let keys = EndReason::ALL.iter().map(|reason| reason.key());
            view! { <Select field choices=keyed(keys, "plan-end", &chosen)/> }.into_any()
        }
        "done" => {
            let choices = vec![
                choice("", "plan-edit-not-done", chosen.is_empty()),
                choice("yes", "plan-edit-is-done", chosen == "yes"),
            ];
            view! { <Select field choices/> }.into_any()
        }
        "listing" => view! { <Listing form/> }.into_any(),
        "by" | "on" | "mark_on" => view! { <TextInput field typing=Typing::Date/> }.into_any(),
        "mark_value" => view! { <TextInput field typing=Typing::Number/> }.into_any(),
        "phone" => view! { <TextInput field typing=Typing::Phone/> }.into_any(),
        "email" => view! { <TextInput field typing=Typing::Email/> }.into_any(),
        _ => view! { <TextInput field typing=Typing::Text/> }.into_any(),
    }
}

fn named(value: String, label: String, chosen: &str) -> Choice {
    Choice {
        chosen: value == chosen,
        value,
        label,
        hint: None,
    }
}

fn with_none(choices: impl Iterator<Item = Choice>, chosen: &str) -> Vec<Choice> {
    std::iter::once(choice("", "plan-edit-choose", chosen.is_empty()))
        .chain(choices)
        .collect()
}

fn members(plan: &StaffPlan, chosen: &str) -> Vec<Choice> {
    let all = plan.members.iter();
    with_none(
        all.map(|member| named(member.id.to_string(), member.name.reveal().to_owned(), chosen)),
        chosen,
    )
}

fn owners(plan: &StaffPlan, chosen: &str) -> Vec<Choice> {
    let people = plan.members.iter();
    let people = people.map(|member| named(format!("person-{}", member.id), member.name.reveal().to_owned(), chosen));
    let helpers = plan.helpers.iter();
    let helpers = helpers.map(|helper| named(format!("helper-{}", helper.id), helper.name.reveal().to_owned(), chosen));
    with_none(people.chain(helpers), chosen)
}

fn goals(plan: &StaffPlan, chosen: &str) -> Vec<Choice> {
    let short = |words: &str| words.chars().take(80).collect::<String>();
    let all = plan.goals.iter();
    with_none(
        all.map(|goal| named(goal.id.clone(), short(goal.words.reveal()), chosen)),
        chosen,
    )
}

fn headings(chosen: &str) -> Vec<Choice> {
    let all = places::headings().heading.iter();
    with_none(
        all.map(|heading| choice(&heading.id, &format!("need-{}", heading.id), heading.id == chosen)),
        chosen,
    )
}

fn keyed(keys: impl Iterator<Item = &'static str>, words: &str, chosen: &str) -> Vec<Choice> {
    let choices: Vec<Choice> = keys
        .map(|key| choice(key, &format!("{words}-{key}"), key == chosen))
        .collect();
    with_none(choices.into_iter(), chosen)
}

/// A service of the directory: what was found can be chosen, and something else looked for.
#[component]
fn Listing(form: Form) -> impl IntoView {
    let chosen = form.said("listing");
    let found = form
        .listings
        .iter()
        .map(|(id, name)| named(id.clone(), name.clone(), &chosen));
    let found: Vec<Choice> = found.collect();
    let kept = (!chosen.is_empty() && found.iter().all(|choice| choice.value != chosen))
        .then(|| named(chosen.clone(), chosen.clone(), &chosen));
    let choices = with_none(kept.into_iter().chain(found), &chosen);
    view! {
        <Select field=form.field("listing") choices/>
        <TextInput field=form.field("listing_search") typing=Typing::Search/>
        <button class="govuk-button govuk-button--secondary" type="submit" name="find" value="yes">{t("plan-edit-find")}</button>
    }
    .into_any()
}

/// Who of the family may see the item: each by name, and nobody without being chosen.
#[component]
pub fn SeenBy(form: Form, plan: StaffPlan) -> impl IntoView {
    let problem = at(&form.problems, "sees").map(str::to_owned);
    let class = if problem.is_some() {
        "govuk-form-group govuk-form-group--error"
    } else {
        "govuk-form-group"
    };
    let boxes: Vec<_> = plan
        .members
        .iter()
        .enumerate()
        .map(|(n, member)| {
            let name = format!("{SEES}{}", member.id);
            let id = if n == 0 { "sees".to_owned() } else { name.clone() };
            let checked = sees(&form.typed, &member.id);
            view! {
                <div class="govuk-checkboxes__item">
                    <input class="govuk-checkboxes__input" id=id.clone() name=name r#type="checkbox" value="yes" checked=checked/>
                    <label class="govuk-label govuk-checkboxes__label" for=id dir="auto">{member.name.reveal().to_owned()}</label>
                </div>
            }
        })
        .collect();
    if boxes.is_empty() {
        return view! { <p class="govuk-body">{t("plan-edit-no-members")}</p> }.into_any();
    }
    view! {
        <div class=class>
            <fieldset class="govuk-fieldset">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t("plan-edit-sees")}</legend>
                <div class="govuk-hint">{t("plan-edit-sees-hint")}</div>
                {problem.map(|text| view! { <crate::site::parts::problems::ErrorMessage field="sees".to_owned() text/> })}
                <div class="govuk-checkboxes">{boxes}</div>
            </fieldset>
        </div>
    }
    .into_any()
}
