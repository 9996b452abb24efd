//! The questions that a rule can look at, on one page.

use super::{PASSED, Tried, WORDS, is_tried, stops, text};
use crate::site::{
    page::{t, visit as here},
    parts::{
        field::{Checkboxes, Choice, Field, Select, TextArea, TextInput, Typing},
        problems::at,
    },
    request::{lists, wording::Wording},
};
use domain::request::{Answer, Kind, Options, Question};
use leptos::prelude::*;

#[component]
pub fn Form(tried: Tried) -> impl IntoView {
    let visit = here();
    let wording = Wording::of(&visit, &tried.answers);
    let asked = visit.hub.questions.iter().filter(|question| is_tried(question));
    let fields: Vec<_> = asked.map(|question| control(&wording, question, &tried)).collect();
    let typed = text(&visit).and_then(|question| tried.answers.one(&question.key));
    let words = Field {
        value: typed.unwrap_or_default().to_owned(),
        problem: at(&tried.problems, WORDS).map(str::to_owned),
        ..Field::new(WORDS, t("staff-try-words"))
    };
    let stops = stops(&visit).into_iter().map(|stop| Choice {
        label: wording.say(&format!("stop-{stop}-title")),
        chosen: tried.answers.passed(&stop),
        value: stop,
        hint: None,
    });
    let (passed, stops): (Field, Vec<Choice>) = (Field::new(PASSED, t("staff-try-passed")), stops.collect());
    view! {
        <form method="post" action="/staff/rules/try" novalidate>
            {fields}
            <TextArea field=words rows=3/>
            <Checkboxes field=passed choices=stops/>
            <button type="submit" class="govuk-button">{t("staff-try-go")}</button>
        </form>
    }
    .into_any()
}

fn control(wording: &Wording, question: &Question, tried: &Tried) -> impl IntoView + use<> {
    let (key, answers) = (&question.key, &tried.answers);
    let value = match answers.get(key) {
        Some(Answer::Years(years)) => years.to_string(),
        Some(Answer::One(words)) => words.clone(),
        Some(Answer::Many(_) | Answer::People(_) | Answer::Skipped) | None => String::new(),
    };
    let field = Field {
        value,
        problem: at(&tried.problems, key).map(str::to_owned),
        ..Field::new(key, wording.short(key))
    };
    let choice = |option: String| Choice {
        label: wording.option(question, &option),
        chosen: answers.has(key, &option),
        value: option,
        hint: None,
    };
    let choices: Vec<Choice> = offered(wording, question).into_iter().map(choice).collect();
    if choices.is_empty() {
        let hint = matches!(question.kind, Kind::Age).then(|| t("staff-try-age"));
        let field = Field { hint, ..field };
        return view! { <TextInput field typing=Typing::Postcode/> }.into_any();
    }
    if matches!(question.kind, Kind::Many(_)) {
        return view! { <Checkboxes field choices/> }.into_any();
    }
    let open = Choice {
        value: String::new(),
        label: t("staff-try-open"),
        hint: None,
        chosen: false,
    };
    let choices: Vec<Choice> = std::iter::once(open).chain(choices).collect();
    view! { <Select field choices/> }.into_any()
}

/// The options of a question; none where something is typed.
fn offered(wording: &Wording, question: &Question) -> Vec<String> {
    match &question.kind {
        Kind::One(Options::From(list)) | Kind::Many(Options::From(list)) => {
            lists::ids(*list, &wording.visit().hub.place)
        }
        Kind::One(Options::Fixed(options)) | Kind::Many(Options::Fixed(options)) => options.clone(),
        Kind::Text { .. }
        | Kind::Name { .. }
        | Kind::Age
        | Kind::Postcode
        | Kind::Phone
        | Kind::Email
        | Kind::People { .. } => Vec::new(),
    }
}
