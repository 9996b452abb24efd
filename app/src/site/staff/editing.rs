//! The form in which staff change a listing.

use crate::site::{
    page::{t, visit as here},
    parts::{
        field::{Checkboxes, Choice, Field, Radios, TextArea, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem, at},
    },
};
use domain::directory::Listing;
use leptos::prelude::*;
use std::{collections::BTreeMap, sync::Arc};

/// A listing on its way to being changed.
#[derive(Clone)]
pub struct Editing {
    /// As it is saved now.
    pub listing: Arc<Listing>,
    pub version: i64,
    pub typed: BTreeMap<String, String>,
    pub saved: bool,
    /// Someone else saved it after this form was opened.
    pub meanwhile: bool,
    pub problems: Vec<FieldProblem>,
}

/// The fields in the order of the form.
const FIELDS: [&str; 11] = [
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

/// What the form holds for a listing as it is saved.
pub fn values(listing: &Listing) -> BTreeMap<String, String> {
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
    FIELDS.into_iter().map(str::to_owned).zip(values).collect()
}

impl Editing {
    fn value(&self, name: &str) -> String {
        self.typed.get(name).cloned().unwrap_or_default()
    }

    fn field(&self, name: &'static str) -> Field {
        Field {
            value: self.value(name),
            hint: here()
                .speech
                .find(&format!("staff-edit-{name}-hint"), &Default::default()),
            problem: at(&self.problems, name).map(str::to_owned),
            ..Field::new(name, t(&format!("staff-edit-{name}")))
        }
    }
}

#[component]
pub fn EditForm(editing: Editing) -> impl IntoView {
    let id = editing.listing.id.clone();
    let shown = here().href(&format!("/services/{id}"));
    let saved = editing.saved.then(|| view! { <Saved/> });
    let meanwhile = editing
        .meanwhile
        .then(|| view! { <Meanwhile editing=editing.clone()/> });
    let translated = (!editing.listing.translations.is_empty())
        .then(|| view! { <p class="govuk-body">{t("staff-edit-translated")}</p> });
    view! {
        <ErrorSummary problems=editing.problems.clone()/>
        {saved}
        <h1 class="govuk-heading-l">{t("staff-edit-title")}</h1>
        <p class="govuk-body">
            <strong dir="auto">{editing.listing.name.clone()}</strong> " "
            <a class="govuk-link" href=shown>{t("staff-edit-show")}</a>
        </p>
        {meanwhile}
        {translated}
        <form class="govuk-!-width-two-thirds" action=format!("/staff/listings/{id}") method="post" novalidate>
            <input type="hidden" name="version" value=editing.version.to_string()/>
            <Fields editing=editing.clone()/>
            <button class="govuk-button" type="submit">{t("save")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn Fields(editing: Editing) -> impl IntoView {
    let field = |name| editing.field(name);
    let free = editing.value("free");
    let cost = ["yes", "no", ""]
        .into_iter()
        .map(|value| {
            let words = if value.is_empty() { "unknown" } else { value };
            choice(value, &format!("staff-edit-free-{words}"), free == value)
        })
        .collect();
    let checked = vec![choice(
        "yes",
        "staff-edit-checked-yes",
        editing.value("checked") == "yes",
    )];
    let check_field = Field {
        value: String::new(),
        hint: Some(last_checked(&editing.listing)),
        ..field("checked")
    };
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
        <Checkboxes field=check_field choices=checked/>
    }
    .into_any()
}

fn choice(value: &str, words: &str, chosen: bool) -> Choice {
    Choice {
        value: value.to_owned(),
        label: t(words),
        hint: None,
        chosen,
    }
}

fn last_checked(listing: &Listing) -> String {
    let visit = here();
    match &listing.assured {
        Some(assured) => visit.tv(
            "staff-edit-last-checked",
            [
                ("date", visit.speech.date(assured.date).into()),
                ("by", assured.by.clone().into()),
            ],
        ),
        None => visit.t("staff-edit-never-checked"),
    }
}

#[component]
fn Saved() -> impl IntoView {
    view! {
        <div class="govuk-notification-banner govuk-notification-banner--success" role="alert" aria-labelledby="saved">
            <div class="govuk-notification-banner__header">
                <p class="govuk-notification-banner__title" id="saved">{t("staff-saved-title")}</p>
            </div>
            <div class="govuk-notification-banner__content">
                <p class="govuk-notification-banner__heading">{t("staff-saved-text")}</p>
            </div>
        </div>
    }
    .into_any()
}

/// What differs between what is saved now and what was typed here.
#[component]
fn Meanwhile(editing: Editing) -> impl IntoView {
    let saved = values(&editing.listing);
    let rows: Vec<_> = FIELDS
        .into_iter()
        .filter_map(|name| {
            let (theirs, mine) = (saved.get(name)?.clone(), editing.typed.get(name)?.clone());
            let same = theirs == mine.trim().replace("\r\n", "\n");
            (!same).then(|| view! { <Difference name theirs mine/> })
        })
        .collect();
    view! {
        <div class="govuk-inset-text" role="alert">
            <h2 class="govuk-heading-m">{t("staff-meanwhile-title")}</h2>
            <p class="govuk-body">{t("staff-meanwhile-text")}</p>
            <table class="govuk-table">
                <caption class="govuk-table__caption">{t("staff-meanwhile-caption")}</caption>
                <thead class="govuk-table__head">
                    <tr class="govuk-table__row">
                        <th scope="col" class="govuk-table__header">{t("staff-meanwhile-field")}</th>
                        <th scope="col" class="govuk-table__header">{t("staff-meanwhile-theirs")}</th>
                        <th scope="col" class="govuk-table__header">{t("staff-meanwhile-yours")}</th>
                    </tr>
                </thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

#[component]
fn Difference(name: &'static str, theirs: String, mine: String) -> impl IntoView {
    let read = |value: String| match (name, value.as_str()) {
        ("free", "yes" | "no") => t(&format!("staff-edit-free-{value}")),
        (_, "") => t("staff-meanwhile-empty"),
        (_, _) => value,
    };
    view! {
        <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">{t(&format!("staff-edit-{name}"))}</th>
            <td class="govuk-table__cell" dir="auto">{read(theirs)}</td>
            <td class="govuk-table__cell" dir="auto">{read(mine)}</td>
        </tr>
    }
    .into_any()
}
