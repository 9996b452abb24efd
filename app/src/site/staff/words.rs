//! The words of the site at a glance: how far each language has come, and which files still wait for a native speaker.

use super::{
    SignedIn,
    frame::{Room, page},
    table::{Cell, Row, Table},
};
use crate::site::{
    Visit,
    page::{t, visit as here},
    words::{LOCALES, Speech, messages::MARK},
};
use axum::response::Response;
use domain::people::Action;
use fluent_syntax::{ast::Entry, parser};
use include_dir::{Dir, File};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// `GET /staff/words`
pub async fn words(visit: Visit, SignedIn(staff): SignedIn) -> Response {
    let may_change = staff.may(Action::EditListings);
    page(&visit, "staff-words-title", &staff, Room::Words)
        .show(move || view! { <Languages may_change/> })
        .await
}

/// How far one language has come, compared with English.
#[derive(Default)]
struct State {
    there: usize,
    wanted: usize,
    /// Files that wait for a native speaker.
    marked: Vec<String>,
    /// Messages that are shown in English, each after its file: "staff.ftl: staff-skip".
    lacking: Vec<String>,
}

impl State {
    fn of(folder: &Dir<'static>, english: &Dir<'static>) -> Self {
        let there: BTreeSet<String> = folder.files().flat_map(messages).collect();
        let mut state = Self {
            marked: folder.files().filter(|file| is_marked(file)).map(name).collect(),
            ..Self::default()
        };
        for file in english.files() {
            let wanted = messages(file);
            let lacking = wanted.iter().filter(|key| !there.contains(*key));
            state
                .lacking
                .extend(lacking.map(|key| format!("{}: {key}", name(file))));
            state.wanted += wanted.len();
        }
        state.there = state.wanted - state.lacking.len();
        state
    }
}

fn name(file: &File<'static>) -> String {
    let name = file.path().file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn is_marked(file: &File<'static>) -> bool {
    file.contents_utf8().is_some_and(|text| text.starts_with(MARK))
}

/// The keys of a file, wherever in it they stand.
fn messages(file: &File<'static>) -> BTreeSet<String> {
    let read = parser::parse(file.contents_utf8().unwrap_or_default()).unwrap_or_else(|(read, _)| read);
    let message = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    };
    read.body.iter().filter_map(message).collect()
}

#[component]
fn Languages(may_change: bool) -> impl IntoView {
    let visit = here();
    let rows: Vec<Row> = visit
        .hub
        .words
        .languages()
        .iter()
        .filter_map(|speech| row(&visit, speech, may_change))
        .collect();
    let columns = &["language", "checked", "messages", "marked", "missing"];
    let listings = may_change.then(|| {
        view! { <p class="govuk-body"><a class="govuk-link fh-target" href="/staff/words/listings">{t("staff-stale-title")}</a></p> }
    });
    view! {
        <h1 class="govuk-heading-l">{t("staff-words-title")}</h1>
        <p class="govuk-body">{t("staff-words-lead")}</p>
        {listings}
        <Table words="staff-words" columns rows/>
    }
}

fn row(visit: &Visit, speech: &Speech, may_change: bool) -> Option<Row> {
    let english = LOCALES.get_dir(visit.hub.words.source().tag())?;
    let state = State::of(LOCALES.get_dir(speech.tag())?, english);
    let counted = visit.tv(
        "staff-words-count",
        [("there", state.there.into()), ("wanted", state.wanted.into())],
    );
    let checked = if speech.is_reviewed() {
        "staff-words-yes"
    } else {
        "staff-words-no"
    };
    let listed = |names: &[String]| {
        if names.is_empty() {
            return t("staff-words-none").into_any();
        }
        let items: Vec<_> = names.iter().map(|name| view! { <li>{name.clone()}</li> }).collect();
        view! { <ul class="fh-plain-list" dir="ltr">{items}</ul> }.into_any()
    };
    let desk = may_change.then(|| {
        let href = format!("/staff/words/{}", speech.tag());
        let language = speech.name().to_owned();
        view! {
            <br/>
            <a class="govuk-link fh-target" href=href>
                {t("staff-wording-title")} <span class="govuk-visually-hidden">" " {language}</span>
            </a>
        }
    });
    let home = format!("/{}", speech.tag());
    let name = speech.name().to_owned();
    Some(Row::new([
        Cell::head(view! { <a class="govuk-link" href=home lang=speech.tag() hreflang=speech.tag()>{name}</a> }),
        Cell::said(t(checked)),
        Cell::said(view! { {counted} {desk} }),
        Cell::Said(listed(&state.marked)),
        Cell::Said(listed(&state.lacking)),
    ]))
}
