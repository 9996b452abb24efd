//! The form that adds somebody of a family.

use super::super::address;
use crate::site::{
    Visit,
    page::{t, visit as here},
    parts::{
        field::{Choice, Field, Radios, Select, TextInput, Typing},
        problems::{FieldProblem, at},
    },
    staff::fields::{Typed, choice},
};
use domain::{
    people::FamilyId,
    text::{Private, filled},
};
use leptos::prelude::*;
use store::Joining;

const NAME_LIMIT: usize = 100;

/// Who is to be added, or what has to be mended in the form.
pub fn joining(visit: &Visit, typed: &Typed) -> Result<Joining, Vec<FieldProblem>> {
    let said = |field: &str| typed.get(field).map(|text| text.trim()).unwrap_or_default();
    let mut problems = Vec::new();
    let mut wrong = |field: &str, key: &str| {
        problems.push(FieldProblem {
            field: field.to_owned(),
            text: visit.t(key),
        });
    };
    let name = filled(said("name"), NAME_LIMIT);
    if name.is_err() {
        wrong("name", "plans-person-name-missing");
    }
    let email = said("email");
    if !is_an_email(email) {
        wrong("email", "plans-person-email-missing");
    }
    let language = said("language");
    if !visit
        .hub
        .words
        .languages()
        .iter()
        .any(|speech| speech.tag() == language)
    {
        wrong("language", "plans-person-language-missing");
    }
    let kind = said("kind");
    if !["adult", "young"].contains(&kind) {
        wrong("kind", "plans-person-kind-missing");
    }
    match name {
        Ok(name) if problems.is_empty() => Ok(Joining {
            name: Private::new(name),
            email: Some(Private::new(email)),
            language: language.to_owned(),
            young: kind == "young",
            checked: false,
            sees_all: said("sees_all") == "yes",
        }),
        Ok(_) | Err(_) => Err(problems),
    }
}

/// What can be written on an envelope; whether it arrives, the first code shows.
fn is_an_email(text: &str) -> bool {
    let (name, place) = text.split_once('@').unwrap_or_default();
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>' | ',' | ';' | '"');
    !name.is_empty() && place.contains('.') && !place.contains('@') && text.chars().all(plain)
}

#[component]
pub fn AddForm(family: FamilyId, typed: Typed, problems: Vec<FieldProblem>) -> impl IntoView {
    let said = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let field = |name: &'static str| Field {
        value: said(name),
        problem: at(&problems, name).map(str::to_owned),
        ..Field::new(name, t(&format!("plans-person-{name}")))
    };
    let visit = here();
    let languages: Vec<Choice> = visit
        .hub
        .words
        .languages()
        .iter()
        .map(|speech| Choice {
            value: speech.tag().to_owned(),
            label: speech.name().to_owned(),
            hint: None,
            chosen: said("language") == speech.tag(),
        })
        .collect();
    let kinds = vec![
        choice("adult", "plans-person-adult", said("kind") == "adult"),
        choice("young", "plans-person-young", said("kind") == "young"),
    ];
    let all = vec![
        choice("", "plans-person-sees-none", said("sees_all").is_empty()),
        choice("yes", "plans-person-sees-now", said("sees_all") == "yes"),
    ];
    view! {
        <section aria-labelledby="add-person">
            <h2 class="govuk-heading-m" id="add-person">{t("plans-add-person")}</h2>
            <form method="post" action=format!("{}/people", address(&family)) novalidate>
                <TextInput field=field("name") typing=Typing::Name/>
                <TextInput field=field("email") typing=Typing::Email/>
                <Select field=field("language") choices=languages/>
                <Radios field=field("kind") choices=kinds/>
                <Radios field=field("sees_all") choices=all/>
                <button class="govuk-button" type="submit">{t("plans-add-person-button")}</button>
            </form>
        </section>
    }
    .into_any()
}
