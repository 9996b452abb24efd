//! The language somebody wants to be spoken to in, each in its own script, for those who read no other.

use crate::site::{
    page::visit,
    parts::{field::Field, problems::ErrorMessage},
};
use leptos::prelude::*;

/// One list for all languages: too many for a page of buttons. The language of the page is chosen to begin with.
#[component]
pub fn LanguageSelect(field: Field) -> impl IntoView {
    let visit = visit();
    let chosen = if field.value.is_empty() {
        visit.speech.tag().to_owned()
    } else {
        field.value.clone()
    };
    let options: Vec<_> = visit
        .hub
        .place
        .languages
        .iter()
        .map(|language| {
            let (tag, name) = (language.tag.clone(), language.name.clone());
            let dir = if language.rtl { "rtl" } else { "ltr" };
            view! { <option value=tag.clone() lang=tag.clone() dir=dir selected=tag == chosen>{name}</option> }
        })
        .collect();
    let name = field.name.clone();
    let hint_id = format!("{name}-hint");
    let described = field.hint.is_some().then(|| hint_id.clone());
    let problem = field
        .problem
        .clone()
        .map(|text| view! { <ErrorMessage field=name.clone() text/> });
    let (label, label_for) = (field.label.clone(), name.clone());
    let heading = if field.is_heading {
        view! {
            <h1 class="govuk-label-wrapper">
                <label class="govuk-label govuk-label--l" for=label_for>{label}</label>
            </h1>
        }
        .into_any()
    } else {
        view! { <label class="govuk-label govuk-label--s" for=label_for>{label}</label> }.into_any()
    };
    view! {
        <div class="govuk-form-group">
            {heading}
            {field.hint.map(|hint| view! { <div id=hint_id class="govuk-hint">{hint}</div> })}
            {problem}
            <select class="govuk-select" id=name.clone() name=name.clone() aria-describedby=described>{options}</select>
        </div>
    }
    .into_any()
}
