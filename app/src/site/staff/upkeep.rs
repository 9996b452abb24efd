//! The parts of a listing that families do not read: who keeps it true, and from when to when it is shown.

use super::fields::{Typed, choice, field};
use crate::site::{
    page::{t, visit as here},
    parts::{
        field::{Choice, Radios, Select, TextArea, TextInput, Typing},
        problems::FieldProblem,
    },
};
use domain::directory::Listing;
use jiff::civil::Date;
use leptos::prelude::*;

/// In the order of the form.
pub const UPKEEP: [&str; 11] = [
    "owner",
    "owner_email",
    "owner_language",
    "held_until",
    "visible_from",
    "visible_to",
    "closed",
    "closed_until",
    "closed_note",
    "ended_on",
    "ended_instead",
];

/// What these fields hold for a listing as it is saved.
pub fn upkeep_values(listing: &Listing) -> Typed {
    let (life, upkeep) = (&listing.life, &listing.upkeep);
    let day = |day: Option<Date>| day.map(|day| day.strftime("%d/%m/%Y").to_string()).unwrap_or_default();
    let (closed, ended) = (life.closed.as_ref(), life.ended.as_ref());
    let values = [
        upkeep.owner.clone(),
        upkeep.email.clone().unwrap_or_default(),
        upkeep.language.clone().unwrap_or_default(),
        day(upkeep.held_until),
        day(life.visible_from),
        day(life.visible_to),
        if closed.is_some() { "yes" } else { "no" }.to_owned(),
        day(closed.and_then(|closed| closed.until)),
        closed.map(|closed| closed.note.clone()).unwrap_or_default(),
        day(ended.map(|ended| ended.date)),
        ended.and_then(|ended| ended.instead.clone()).unwrap_or_default(),
    ];
    UPKEEP.into_iter().map(str::to_owned).zip(values).collect()
}

#[component]
pub fn UpkeepFields(
    typed: Typed,
    problems: Vec<FieldProblem>,
    /// Also who keeps it true.
    keeping: bool,
) -> impl IntoView {
    let field = |name| field(&typed, &problems, name);
    let closed = typed.get("closed").cloned().unwrap_or_default();
    let closed = ["no", "yes"]
        .into_iter()
        .map(|value| choice(value, &format!("staff-edit-closed-{value}"), closed == value))
        .collect();
    let keeping = keeping.then(|| {
        view! {
            <h2 class="govuk-heading-m">{t("staff-edit-keeping")}</h2>
            <TextInput field=field("owner") typing=Typing::Text/>
            <TextInput field=field("owner_email") typing=Typing::Email/>
            <Select field=field("owner_language") choices=languages(&typed)/>
            <TextInput field=field("held_until") typing=Typing::Date/>
            <h2 class="govuk-heading-m">{t("staff-edit-showing")}</h2>
        }
    });
    view! {
        {keeping}
        <TextInput field=field("visible_from") typing=Typing::Date/>
        <TextInput field=field("visible_to") typing=Typing::Date/>
        <Radios field=field("closed") choices=closed/>
        <TextInput field=field("closed_until") typing=Typing::Date/>
        <TextArea field=field("closed_note") rows=2/>
        <TextInput field=field("ended_on") typing=Typing::Date/>
        <TextInput field=field("ended_instead") typing=Typing::Text/>
    }
    .into_any()
}

/// The languages that letters are written in, each by its own name.
fn languages(typed: &Typed) -> Vec<Choice> {
    let chosen = typed.get("owner_language").map(String::as_str).unwrap_or_default();
    let choice = |value: &str, label: String| Choice {
        value: value.to_owned(),
        label,
        hint: None,
        chosen: value == chosen,
    };
    let visit = here();
    let spoken = visit.hub.words.languages().iter();
    let spoken = spoken.map(|speech| choice(speech.tag(), speech.name().to_owned()));
    std::iter::once(choice("", t("staff-edit-owner_language-unknown")))
        .chain(spoken)
        .collect()
}
