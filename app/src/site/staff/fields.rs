//! The parts of a listing as the fields of a form: the same for staff, and for owners who say what has changed.

use crate::site::{
    Visit,
    page::{t, visit as here},
    parts::{
        field::{Choice, Field, Radios, TextArea, TextInput, Typing},
        problems::{FieldProblem, at},
    },
    words::args,
};
use domain::directory::{LIMITS, Listing, Problem};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// What was typed, by field.
pub type Typed = BTreeMap<String, String>;

/// The parts that families read, in the order of the form.
pub const PUBLIC: [&str; 11] = [
    "name",
    "summary",
    "description",
    "age_from",
    "age_to",
    "times_note",
    "free",
    "cost_note",
    "phone",
    "email",
    "web",
];

/// What these fields hold for a listing as it is saved.
pub fn public_values(listing: &Listing) -> Typed {
    let age = |years: Option<u8>| years.map(|years| years.to_string()).unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let free = match &listing.cost {
        Some(cost) if cost.free => "yes",
        Some(_) => "no",
        None => "",
    };
    let values = [
        listing.name.clone(),
        listing.summary.clone(),
        listing.description.clone(),
        age(listing.age_from),
        age(listing.age_to),
        listing.times_note.clone(),
        free.to_owned(),
        listing.cost.as_ref().map(|cost| cost.note.clone()).unwrap_or_default(),
        text(&listing.contact.phone),
        text(&listing.contact.email),
        text(&listing.contact.web),
    ];
    PUBLIC.into_iter().map(str::to_owned).zip(values).collect()
}

/// Whether something else was typed than is saved. Spaces at the ends and the kind of line breaks don't count.
pub fn differs(saved: &str, typed: &str) -> bool {
    saved.trim() != typed.trim().replace("\r\n", "\n")
}

/// A problem in the words of the visit.
pub fn problem_of(visit: &Visit, problem: &Problem) -> FieldProblem {
    let limit = LIMITS
        .iter()
        .find(|(field, _)| *field == problem.field)
        .map_or(0, |(_, limit)| *limit);
    let args = args([("limit", limit.into())]);
    let own = format!("staff-problem-{}-{}", problem.field, problem.key);
    let text = visit.speech.find(&own, &args);
    let text = text.unwrap_or_else(|| visit.speech.say_with(&format!("staff-problem-{}", problem.key), &args));
    FieldProblem {
        field: problem.field.to_owned(),
        text,
    }
}

/// What a part of this value says on a page: the choices in words.
pub fn read_out(name: &str, value: &str) -> String {
    match (name, value) {
        ("free", "yes" | "no") => t(&format!("staff-edit-free-{value}")),
        ("free", _) => t("staff-edit-free-unknown"),
        (_, "") => t("staff-meanwhile-empty"),
        (_, _) => value.to_owned(),
    }
}

/// A field with what was typed, its hint and its problem.
pub fn field(typed: &Typed, problems: &[FieldProblem], name: &'static str) -> Field {
    Field {
        value: typed.get(name).cloned().unwrap_or_default(),
        hint: here()
            .speech
            .find(&format!("staff-edit-{name}-hint"), &Default::default()),
        problem: at(problems, name).map(str::to_owned),
        ..Field::new(name, t(&format!("staff-edit-{name}")))
    }
}

pub fn choice(value: &str, words: &str, chosen: bool) -> Choice {
    Choice {
        value: value.to_owned(),
        label: t(words),
        hint: None,
        chosen,
    }
}

#[component]
pub fn PublicFields(typed: Typed, problems: Vec<FieldProblem>) -> impl IntoView {
    let field = |name| field(&typed, &problems, name);
    let free = typed.get("free").cloned().unwrap_or_default();
    let cost = ["yes", "no", ""]
        .into_iter()
        .map(|value| {
            let words = if value.is_empty() { "unknown" } else { value };
            choice(value, &format!("staff-edit-free-{words}"), free == value)
        })
        .collect();
    view! {
        <TextInput field=field("name") typing=Typing::Text/>
        <TextInput field=field("summary") typing=Typing::Text/>
        <TextArea field=field("description") rows=8/>
        <TextInput field=field("age_from") typing=Typing::Number/>
        <TextInput field=field("age_to") typing=Typing::Number/>
        <TextArea field=field("times_note") rows=3/>
        <Radios field=field("free") choices=cost/>
        <TextArea field=field("cost_note") rows=2/>
        <TextInput field=field("phone") typing=Typing::Phone/>
        <TextInput field=field("email") typing=Typing::Email/>
        <TextInput field=field("web") typing=Typing::Text/>
    }
    .into_any()
}
