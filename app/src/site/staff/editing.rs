//! The page on which staff keep a listing: what counts at once, and the ways to change what families read.

use super::{
    drafts::ArchiveForm,
    fields::{Typed, choice, differs, field, read_out},
    upkeep::{UPKEEP, UpkeepFields, upkeep_values},
};
use crate::site::{
    page::{t, visit as here},
    parts::{
        field::{Checkboxes, Field},
        problems::{ErrorSummary, FieldProblem},
    },
};
use domain::directory::Listing;
use leptos::prelude::*;
use std::sync::Arc;

/// A listing on its way to being changed.
#[derive(Clone)]
pub struct Editing {
    /// As it is saved now.
    pub listing: Arc<Listing>,
    pub version: i64,
    pub typed: Typed,
    pub saved: bool,
    /// Someone else saved it after this form was opened.
    pub meanwhile: bool,
    pub problems: Vec<FieldProblem>,
}

#[component]
pub fn EditForm(editing: Editing) -> impl IntoView {
    let id = editing.listing.id.clone();
    let shown = here().href(&format!("/services/{id}"));
    let saved = editing.saved.then(|| view! { <Saved/> });
    let meanwhile = editing
        .meanwhile
        .then(|| view! { <Meanwhile editing=editing.clone()/> });
    view! {
        <ErrorSummary problems=editing.problems.clone()/>
        {saved}
        <h1 class="govuk-heading-l">{t("staff-edit-title")}</h1>
        <p class="govuk-body">
            <strong dir="auto">{editing.listing.name.clone()}</strong> " "
            <a class="govuk-link" href=shown>{t("staff-edit-show")}</a>
        </p>
        {meanwhile}
        <WaysOn id=id.clone()/>
        <h2 class="govuk-heading-m">{t("staff-edit-at-once")}</h2>
        <p class="govuk-body">{t("staff-edit-at-once-text")}</p>
        <form class="govuk-!-width-two-thirds" action=format!("/staff/listings/{id}") method="post" novalidate>
            <input type="hidden" name="version" value=editing.version.to_string()/>
            <Fields editing=editing.clone()/>
            <button class="govuk-button" type="submit">{t("save")}</button>
        </form>
        <h2 class="govuk-heading-m">{t("staff-archive-title")}</h2>
        <p class="govuk-body">{t("staff-archive-text")}</p>
        <ArchiveForm id into=String::new() problem=None/>
    }
    .into_any()
}

/// To the draft of what families read, and to every version there was.
#[component]
fn WaysOn(id: String) -> impl IntoView {
    view! {
        <form action=format!("/staff/listings/{id}/draft") method="post">
            <div class="govuk-button-group">
                <button class="govuk-button" type="submit">{t("staff-edit-draft")}</button>
                <a class="govuk-link fh-target" href=format!("/staff/listings/{id}/history")>{t("staff-history-title")}</a>
            </div>
        </form>
    }
    .into_any()
}

#[component]
fn Fields(editing: Editing) -> impl IntoView {
    let Editing {
        listing,
        typed,
        problems,
        ..
    } = editing;
    let is_checked = typed.get("checked").map(String::as_str) == Some("yes");
    let checked = vec![choice("yes", "staff-edit-checked-yes", is_checked)];
    let check_field = Field {
        value: String::new(),
        hint: Some(last_checked(&listing)),
        ..field(&typed, &problems, "checked")
    };
    view! {
        <UpkeepFields typed=typed.clone() problems=problems.clone() keeping=true/>
        <Checkboxes field=check_field choices=checked/>
    }
    .into_any()
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
    let saved = upkeep_values(&editing.listing);
    let rows: Vec<_> = UPKEEP
        .into_iter()
        .filter_map(|name| {
            let (theirs, mine) = (saved.get(name)?.clone(), editing.typed.get(name)?.clone());
            differs(&theirs, &mine).then(|| {
                let (theirs, mine) = (read_out(name, &theirs), read_out(name, &mine));
                view! { <Difference name theirs mine/> }
            })
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

/// One part as somebody else saved it and as it was typed here, in words.
#[component]
pub fn Difference(name: &'static str, theirs: String, mine: String) -> impl IntoView {
    view! {
        <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">{t(&format!("staff-edit-{name}"))}</th>
            <td class="govuk-table__cell"><bdi>{read_out(name, &theirs)}</bdi></td>
            <td class="govuk-table__cell"><bdi>{read_out(name, &mine)}</bdi></td>
        </tr>
    }
    .into_any()
}
