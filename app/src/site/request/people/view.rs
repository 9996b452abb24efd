//! The page of a list of people, and the question whether somebody shall be taken off it.

use super::{
    super::{idle, save::SaveForm},
    MORE, WAS,
};
use crate::site::page::{t, visit as here};
use leptos::prelude::*;

#[derive(Clone)]
pub struct Sheet {
    pub progress: String,
    pub title: String,
    pub why: Vec<String>,
    pub people: Vec<Person>,
    /// The words of the button that adds one; none when there are as many as can be.
    pub more: Option<String>,
    pub full: Option<Full>,
    pub done: String,
    pub key: String,
}

/// As many as a list holds: what to do with the rest.
#[derive(Clone)]
pub struct Full {
    pub words: String,
    /// What the page is called on which there is room.
    pub place: String,
    pub href: String,
}

#[derive(Clone)]
pub struct Person {
    pub said: String,
    pub name: String,
    pub change: String,
    pub remove: Option<String>,
}

#[component]
pub fn People(sheet: Sheet) -> impl IntoView {
    let why: Vec<_> = sheet
        .why
        .into_iter()
        .map(|why| view! { <p class="govuk-body">{why}</p> })
        .collect();
    let people: Vec<_> = sheet.people.into_iter().map(|person| view! { <Row person/> }).collect();
    let list = (!people.is_empty()).then(|| view! { <ul class="govuk-list fh-people">{people}</ul> });
    let full = sheet.full.map(|full| {
        view! {
            <div class="govuk-inset-text">
                <p class="govuk-body">{full.words}</p>
                <p class="govuk-body"><a class="govuk-link fh-target" href=full.href>{full.place}</a></p>
            </div>
        }
    });
    let action = here().href(&format!("/request/{}", sheet.key));
    let (key, done_key) = (sheet.key.clone(), sheet.key);
    view! {
        <p class="fh-progress">{sheet.progress}</p>
        <h1 class="govuk-heading-l">{sheet.title}</h1>
        {why}
        {list}
        {full}
        <form method="post" action=action novalidate>
            <div class="govuk-button-group">
                {sheet.more.map(|more| view! {
                    <button type="submit" class="govuk-button govuk-button--secondary" name=key value=MORE>{more}</button>
                })}
                <button type="submit" class="govuk-button" name=done_key value="done">{sheet.done}</button>
            </div>
        </form>
        <p class="govuk-body"><a class="govuk-link" href=here().href("/request/check")>{t("ask-back-to-check")}</a></p>
        <SaveForm/>
        <idle::Idle/>
    }
    .into_any()
}

#[component]
fn Row(person: Person) -> impl IntoView {
    let name = person.name.clone();
    let remove = person.remove.map(|href| {
        let name = person.name.clone();
        view! {
            <a class="govuk-link fh-target" href=href>
                {t("people-remove")} <span class="govuk-visually-hidden">" " {name}</span>
            </a>
        }
    });
    view! {
        <li class="fh-people__one">
            <span dir="auto">{person.said}</span>
            <span class="fh-people__do">
                <a class="govuk-link fh-target" href=person.change>
                    {t("change")} <span class="govuk-visually-hidden">" " {name}</span>
                </a>
                {remove}
            </span>
        </li>
    }
    .into_any()
}

#[component]
pub fn Remove(name: String, was: String, action: String, list: String) -> impl IntoView {
    let title = here().tv("people-remove-title", [("name", name.into())]);
    view! {
        <h1 class="govuk-heading-l">{title}</h1>
        <form method="post" action=action>
            <input type="hidden" name=WAS value=was/>
            <div class="govuk-button-group">
                <button type="submit" class="govuk-button">{t("people-remove-yes")}</button>
                <a class="govuk-link" href=list>{t("people-remove-no")}</a>
            </div>
        </form>
        <idle::Idle/>
    }
    .into_any()
}
