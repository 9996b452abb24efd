//! The search form: one form for words and filters, the same with and without JavaScript.

use super::asked::Asked;
use crate::site::{
    Visit,
    parts::{
        field::{Choice, Field, Select, TextInput, Typing},
        icon::{Icon, Picture},
    },
};
use domain::{
    directory::{AgeAsked, Sort},
    place::Heading,
};
use leptos::prelude::*;

/// The oldest age that is offered: help for special needs goes on to 25.
const OLDEST: u8 = 25;

/// The form, with the results inside it beside their filters.
pub fn search_form(visit: &Visit, asked: &Asked, results: AnyView) -> impl IntoView + use<> {
    // Kept when the search is sent again.
    let sort = (asked.query.sort != Sort::Best)
        .then(|| view! { <input type="hidden" name="sort" value=asked.query.sort.key()/> });
    view! {
        <form id="search-form" method="post" action=visit.href("/services") novalidate>
            {words(visit, asked)}
            {sort}
            <div class="fh-results">
                <details class="fh-filters">
                    <summary>{visit.t("search-filters")}</summary>
                    <div class="fh-filters__inside">
                        {need(visit, asked)}
                        {age(visit, asked)}
                        {near(visit, asked)}
                        <button type="submit" class="govuk-button govuk-button--secondary">{visit.t("search-show")}</button>
                    </div>
                </details>
                {results}
            </div>
        </form>
    }
    .into_any()
}

fn words(visit: &Visit, asked: &Asked) -> impl IntoView + use<> {
    view! {
        <div class="fh-search" role="search">
            <div class="govuk-form-group">
                <label class="govuk-label" for="q">{visit.t("search-words")}</label>
                <div class="fh-search__row">
                    <input class="govuk-input" id="q" name="q" type="search" dir="auto" autocomplete="off"
                        maxlength="120" value=asked.query.words.clone()/>
                    <button type="submit" class="govuk-button"><Icon picture=Picture::Search/><span class="fh-search__go">{visit.t("search-button")}</span></button>
                </div>
            </div>
        </div>
    }
    .into_any()
}

fn need(visit: &Visit, asked: &Asked) -> impl IntoView + use<> {
    let chosen = asked.query.need.as_deref();
    let groups: Vec<_> = visit
        .hub
        .place
        .headings
        .iter()
        .map(|heading| group(visit, heading, chosen))
        .collect();
    view! {
        <div class="govuk-form-group">
            <label class="govuk-label" for="need">{visit.t("search-need")}</label>
            <select class="govuk-select" id="need" name="need">
                <option value="" selected=chosen.is_none()>{visit.t("search-need-any")}</option>
                {groups}
            </select>
        </div>
    }
    .into_any()
}

/// A heading with its categories; the heading itself can be chosen too.
fn group(visit: &Visit, heading: &Heading, chosen: Option<&str>) -> impl IntoView + use<> {
    let option = |id: &str, words: String| {
        let selected = chosen == Some(id);
        view! { <option value=id.to_owned() selected=selected>{words}</option> }
    };
    let name = visit.t(&format!("heading-{}", heading.id));
    let all = (heading.entries.len() > 1).then(|| {
        option(
            &heading.id,
            visit.tv("search-need-all-of", [("heading", name.clone().into())]),
        )
    });
    let entries: Vec<_> = heading
        .entries
        .iter()
        .map(|entry| option(entry, visit.t(&format!("category-{entry}"))))
        .collect();
    view! { <optgroup label=name>{all}{entries}</optgroup> }.into_any()
}

fn age(visit: &Visit, asked: &Asked) -> impl IntoView + use<> {
    let choice = |value: String, label: String, age: Option<AgeAsked>| Choice {
        value,
        label,
        hint: None,
        chosen: asked.query.age == age,
    };
    let years = (1..=OLDEST).map(|years| {
        let label = visit.tv("search-age-years", [("age", years.into())]);
        choice(years.to_string(), label, Some(AgeAsked::Years(years)))
    });
    let first = [
        choice(String::new(), visit.t("search-age-any"), None),
        choice(
            "unborn".to_owned(),
            visit.t("search-age-unborn"),
            Some(AgeAsked::Unborn),
        ),
        choice("0".to_owned(), visit.t("search-age-baby"), Some(AgeAsked::Years(0))),
    ];
    let choices: Vec<Choice> = first.into_iter().chain(years).collect();
    view! { <Select field=Field::new("age", visit.t("search-age")) choices/> }.into_any()
}

fn near(visit: &Visit, asked: &Asked) -> impl IntoView + use<> {
    let mut field = Field::new("near", visit.t("search-near"));
    field.hint = Some(visit.t("search-near-hint"));
    field.value = asked.near_typed.clone();
    view! { <TextInput field typing=Typing::Text/> }.into_any()
}
