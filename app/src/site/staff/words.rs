//! The words of the site at a glance: which languages there are, how far each has come, and who has checked it.

use super::{
    SignedIn,
    frame::{Frame, Room, page},
};
use crate::site::{
    Visit,
    page::{t, visit as here},
    words::LOCALES,
};
use axum::response::Response;
use fluent_syntax::{ast::Entry, parser};
use include_dir::{Dir, File};
use leptos::prelude::*;

/// `GET /staff/words`
pub async fn words(visit: Visit, SignedIn(staff): SignedIn) -> Response {
    page(&visit, "staff-words-title")
        .show(move || {
            view! { <Frame staff=staff.clone() room=Room::Words><Languages/></Frame> }
        })
        .await
}

#[component]
fn Languages() -> impl IntoView {
    let visit = here();
    let source = visit.hub.words.source().tag();
    let tables: Vec<_> = visit
        .hub
        .words
        .languages()
        .iter()
        .filter_map(|speech| {
            let (folder, english) = (LOCALES.get_dir(speech.tag())?, LOCALES.get_dir(source)?);
            let state = if speech.is_reviewed() { "staff-words-reviewed" } else { "staff-words-not-reviewed" };
            let rows: Vec<_> = english.files().map(|file| row(file, folder)).collect();
            Some(view! {
                <h2 class="govuk-heading-m"><span lang=speech.tag()>{speech.name().to_owned()}</span></h2>
                <p class="govuk-body">{t(state)}</p>
                <Files caption=speech.name().to_owned() rows/>
            })
        })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{t("staff-words-title")}</h1>
        <p class="govuk-body">{t("staff-words-lead")}</p>
        {tables}
    }
    .into_any()
}

/// One file: how many of its English messages this language has.
#[derive(Clone)]
struct FileRow {
    name: String,
    there: usize,
    wanted: usize,
}

fn row(english: &File<'static>, folder: &Dir<'static>) -> FileRow {
    let name = english.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
    let own = folder.files().find(|file| file.path().file_name() == english.path().file_name());
    FileRow { name, there: own.map_or(0, messages), wanted: messages(english) }
}

fn messages(file: &File<'static>) -> usize {
    let read = parser::parse(file.contents_utf8().unwrap_or_default()).unwrap_or_else(|(read, _)| read);
    read.body.iter().filter(|entry| matches!(entry, Entry::Message(_))).count()
}

#[component]
fn Files(caption: String, rows: Vec<FileRow>) -> impl IntoView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|FileRow { name, there, wanted }| {
            let state = if there >= wanted { "staff-words-complete" } else { "staff-words-partly" };
            let counted = here().tv("staff-words-count", [("there", there.into()), ("wanted", wanted.into())]);
            view! {
                <tr class="govuk-table__row">
                    <th scope="row" class="govuk-table__header" dir="ltr">{name}</th>
                    <td class="govuk-table__cell">{counted}</td>
                    <td class="govuk-table__cell">{t(state)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="govuk-table">
            <caption class="govuk-table__caption"><span class="govuk-visually-hidden">{caption}</span></caption>
            <thead class="govuk-table__head">
                <tr class="govuk-table__row">
                    <th scope="col" class="govuk-table__header">{t("staff-words-file")}</th>
                    <th scope="col" class="govuk-table__header">{t("staff-words-messages")}</th>
                    <th scope="col" class="govuk-table__header">{t("staff-words-state")}</th>
                </tr>
            </thead>
            <tbody class="govuk-table__body">{rows}</tbody>
        </table>
    }
    .into_any()
}
