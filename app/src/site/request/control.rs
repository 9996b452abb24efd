//! The control of a question: big choices, a line, a box of lines, or the few that are special.

use super::{language::LanguageSelect, lists, wording::Wording};
use crate::{
    islands::{LettersLeft, PostcodeCheck},
    site::{
        page::t,
        parts::field::{Checkboxes, Choice, Field, Radios, TextArea, TextInput, Typing},
    },
};
use domain::request::{Facts, Kind, List, Options, Problem, Question};
use leptos::prelude::*;

const UNBORN: &str = "unborn";

/// What stands in the control when the page comes, and what has to be mended.
#[derive(Default)]
pub struct Filled {
    pub values: Vec<String>,
    pub problem: Option<Problem>,
}

/// A question on its way to the page, with what was chosen or typed before.
#[derive(Clone)]
pub struct Asking {
    field: Field,
    control: Control,
}

#[derive(Clone)]
enum Control {
    One(Vec<Choice>),
    Many(Vec<Choice>),
    Language,
    Lines {
        limit: usize,
    },
    Line(Typing),
    /// The choice of "not born yet", for those it is for.
    Age {
        unborn: Option<Choice>,
    },
    Postcode,
}

impl Asking {
    /// `alone`: the question is the heading of its page.
    pub fn new(wording: &Wording, question: &Question, facts: &Facts<'_>, (filled, alone): (Filled, bool)) -> Self {
        let typed = filled.values;
        let why = wording.find(&format!("q-{}-why", question.key));
        let hint = wording.find(&format!("q-{}-hint", question.key));
        // Before anybody types about their family: what we may have to pass on.
        let limits = matches!(question.kind, Kind::Text { .. }).then(|| wording.say("request-confidential"));
        let said: Vec<String> = why.into_iter().chain(hint).chain(limits).collect();
        let mut label = wording.question(&question.key);
        if !question.required {
            label = format!("{label} {}", wording.say("request-optional"));
        }
        let control = control(wording, question, facts, &typed);
        let value = match control {
            Control::Age { .. } => typed.into_iter().find(|typed| typed != UNBORN),
            Control::One(_)
            | Control::Many(_)
            | Control::Language
            | Control::Lines { .. }
            | Control::Line(_)
            | Control::Postcode => typed.into_iter().next(),
        };
        let field = Field {
            hint: (!said.is_empty()).then(|| said.join(" ")),
            value: value.unwrap_or_default(),
            problem: filled.problem.map(|problem| wording.problem(&problem)),
            is_heading: alone,
            is_strong: !alone,
            ..Field::new(&question.key, label)
        };
        Self { field, control }
    }
}

fn control(wording: &Wording, question: &Question, facts: &Facts<'_>, typed: &[String]) -> Control {
    let choices = |options: &Options| {
        let offered = match options {
            Options::Fixed(options) => options.clone(),
            Options::From(list) => lists::ids(*list, &wording.visit().hub.place),
        };
        offered
            .iter()
            .filter(|option| question.offers(option, facts))
            .map(|option| choice(wording, question, option, typed))
            .collect()
    };
    match &question.kind {
        Kind::One(Options::From(List::Languages)) => Control::Language,
        Kind::One(options) => Control::One(choices(options)),
        Kind::Many(options) => Control::Many(choices(options)),
        Kind::Text { limit } => Control::Lines { limit: *limit },
        Kind::Name { .. } => Control::Line(Typing::Name),
        Kind::Phone => Control::Line(Typing::Phone),
        Kind::Email => Control::Line(Typing::Email),
        Kind::Age => Control::Age {
            unborn: question
                .offers(UNBORN, facts)
                .then(|| choice(wording, question, UNBORN, typed)),
        },
        // A list has pages of its own; this line is never shown.
        Kind::People { .. } => Control::Line(Typing::Text),
        Kind::Postcode => Control::Postcode,
    }
}

fn choice(wording: &Wording, question: &Question, option: &str, typed: &[String]) -> Choice {
    Choice {
        value: option.to_owned(),
        label: wording.option(question, option),
        hint: wording.find(&format!("q-{}-{option}-hint", question.key)),
        chosen: typed.iter().any(|typed| typed == option),
    }
}

#[component]
pub fn Ask(asking: Asking) -> impl IntoView {
    let Asking { field, control } = asking;
    match control {
        Control::One(choices) => view! { <Radios field choices/> }.into_any(),
        Control::Many(choices) => view! { <Checkboxes field choices/> }.into_any(),
        Control::Language => view! { <LanguageSelect field/> }.into_any(),
        Control::Line(typing) => view! { <TextInput field typing/> }.into_any(),
        Control::Age { unborn } => view! { <Age field unborn/> }.into_any(),
        Control::Lines { limit } => {
            let (control, typed) = (field.name.clone(), field.value.chars().filter(|c| *c != '\r').count());
            view! {
                <div class="govuk-form-group">
                    <TextArea field/>
                    <LettersLeft control limit typed left=t("letters-left") over=t("letters-over")/>
                </div>
            }
            .into_any()
        }
        Control::Postcode => {
            let control = field.name.clone();
            view! {
                <div class="govuk-form-group">
                    <TextInput field typing=Typing::Postcode/>
                    <PostcodeCheck control good=t("ask-postcode-good") short=t("ask-postcode-short")/>
                </div>
            }
            .into_any()
        }
    }
}

/// Years, or a tick for a baby on the way: both are the answer to one question.
#[component]
fn Age(field: Field, unborn: Option<Choice>) -> impl IntoView {
    let name = field.name.clone();
    view! {
        <TextInput field typing=Typing::Number/>
        {unborn.map(|unborn| view! { <Unborn name unborn/> })}
    }
    .into_any()
}

#[component]
fn Unborn(name: String, unborn: Choice) -> impl IntoView {
    let id = format!("{name}-{UNBORN}");
    view! {
        <div class="govuk-form-group">
            <div class="govuk-checkboxes">
                <div class="govuk-checkboxes__item">
                    <input class="govuk-checkboxes__input" id=id.clone() name=name type="checkbox" value=unborn.value
                        checked=unborn.chosen/>
                    <label class="govuk-label govuk-checkboxes__label" for=id>{unborn.label}</label>
                </div>
            </div>
        </div>
    }
    .into_any()
}
