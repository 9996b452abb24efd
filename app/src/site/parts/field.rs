//! Form controls in GOV.UK's patterns: label, hint, message and control tied together.

use super::problems::ErrorMessage;
pub use super::typing::Typing;
use leptos::prelude::*;

/// What every control has.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Name and id of the control.
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    /// What was typed, kept whatever was wrong with it.
    pub value: String,
    /// A finished message, when something has to be mended.
    pub problem: Option<String>,
    /// The label is the page's heading.
    pub is_heading: bool,
    /// One of several on a page whose heading says what they have in common.
    pub is_strong: bool,
}

/// One thing that can be chosen.
#[derive(Clone, Debug)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
    pub chosen: bool,
}

impl Field {
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            ..Self::default()
        }
    }

    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let problem = self.problem.as_ref().map(|_| format!("{}-error", self.name));
        let ids: Vec<String> = hint.into_iter().chain(problem).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn group_class(&self) -> &'static str {
        if self.problem.is_some() {
            "govuk-form-group govuk-form-group--error"
        } else {
            "govuk-form-group"
        }
    }

    fn hint_view(&self) -> impl IntoView + use<> {
        let id = format!("{}-hint", self.name);
        self.hint
            .clone()
            .map(|hint| view! { <div id=id class="govuk-hint">{hint}</div> })
    }

    fn problem_view(&self) -> impl IntoView + use<> {
        let field = self.name.clone();
        self.problem.clone().map(|text| view! { <ErrorMessage field text/> })
    }

    fn label_view(&self) -> impl IntoView + use<> {
        let (name, label) = (self.name.clone(), self.label.clone());
        if self.is_heading {
            view! {
                <h1 class="govuk-label-wrapper">
                    <label class="govuk-label govuk-label--l" for=name>{label}</label>
                </h1>
            }
            .into_any()
        } else {
            let class = if self.is_strong {
                "govuk-label govuk-label--s"
            } else {
                "govuk-label"
            };
            view! { <label class=class for=name>{label}</label> }.into_any()
        }
    }
}

#[component]
pub fn TextInput(field: Field, typing: Typing) -> impl IntoView {
    let class = if field.problem.is_some() {
        format!("{} govuk-input--error", typing.class())
    } else {
        typing.class().to_owned()
    };
    view! {
        <div class=field.group_class()>
            {field.label_view()}
            {field.hint_view()}
            {field.problem_view()}
            <input class=class id=field.name.clone() name=field.name.clone() r#type=typing.kind()
                inputmode=typing.input_mode() autocomplete=typing.autocomplete() dir=typing.left_to_right()
                spellcheck="false" aria-describedby=field.described_by() value=field.value.clone()/>
        </div>
    }
    .into_any()
}

#[component]
pub fn TextArea(field: Field, #[prop(default = 6)] rows: u32) -> impl IntoView {
    let class = if field.problem.is_some() {
        "govuk-textarea govuk-textarea--error"
    } else {
        "govuk-textarea"
    };
    view! {
        <div class=field.group_class()>
            {field.label_view()}
            {field.hint_view()}
            {field.problem_view()}
            <textarea class=class id=field.name.clone() name=field.name.clone() rows=rows.to_string() dir="auto"
                autocomplete="off" aria-describedby=field.described_by()>{field.value.clone()}</textarea>
        </div>
    }
    .into_any()
}

#[component]
pub fn Select(field: Field, choices: Vec<Choice>) -> impl IntoView {
    let options: Vec<_> = choices
        .into_iter()
        .map(|choice| view! { <option value=choice.value selected=choice.chosen>{choice.label}</option> })
        .collect();
    view! {
        <div class=field.group_class()>
            {field.label_view()}
            {field.hint_view()}
            {field.problem_view()}
            <select class="govuk-select" id=field.name.clone() name=field.name.clone() aria-describedby=field.described_by()>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// One of several, all in sight.
#[component]
pub fn Radios(field: Field, choices: Vec<Choice>) -> impl IntoView {
    view! { <Choices field choices look=Look { item: "radio", kind: "radios" }/> }.into_any()
}

/// Any of several.
#[component]
pub fn Checkboxes(field: Field, choices: Vec<Choice>) -> impl IntoView {
    view! { <Choices field choices look=Look { item: "checkbox", kind: "checkboxes" }/> }.into_any()
}

#[derive(Clone, Copy)]
struct Look {
    item: &'static str,
    kind: &'static str,
}

#[component]
fn Choices(field: Field, choices: Vec<Choice>, look: Look) -> impl IntoView {
    let items: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(n, choice)| item(&field.name, n, choice, look))
        .collect();
    let heading = if field.is_heading {
        let label = field.label.clone();
        view! { <h1 class="govuk-fieldset__heading">{label}</h1> }.into_any()
    } else {
        field.label.clone().into_any()
    };
    let legend = if field.is_heading {
        "govuk-fieldset__legend govuk-fieldset__legend--l"
    } else {
        "govuk-fieldset__legend govuk-fieldset__legend--s"
    };
    view! {
        <div class=field.group_class()>
            <fieldset class="govuk-fieldset" aria-describedby=field.described_by()>
                <legend class=legend>{heading}</legend>
                {field.hint_view()}
                {field.problem_view()}
                <div class=format!("govuk-{}", look.kind)>{items}</div>
            </fieldset>
        </div>
    }
    .into_any()
}

fn item(name: &str, n: usize, choice: Choice, look: Look) -> impl IntoView + use<> {
    // The first control carries the field's own id, so that the error summary leads there.
    let id = if n == 0 {
        name.to_owned()
    } else {
        format!("{name}-{}", n + 1)
    };
    let hint_id = choice.hint.as_ref().map(|_| format!("{id}-item-hint"));
    let part = |end: &str| format!("govuk-{}__{end}", look.kind);
    let hint_class = format!("govuk-hint {}", part("hint"));
    let hint = choice
        .hint
        .zip(hint_id.clone())
        .map(|(hint, id)| view! { <div id=id class=hint_class>{hint}</div> });
    view! {
        <div class=part("item")>
            <input class=part("input") id=id.clone() name=name.to_owned() r#type=look.item value=choice.value
                checked=choice.chosen aria-describedby=hint_id/>
            <label class=format!("govuk-label {}", part("label")) for=id>{choice.label}</label>
            {hint}
        </div>
    }
    .into_any()
}
