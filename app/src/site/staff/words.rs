//! The words of the site at a glance: how far each language has come, and which files still wait for a native speaker.

use super::{
    SignedIn,
    frame::{Frame, Room, page},
};
use crate::site::{
    Visit,
    page::{t, visit as here},
    words::{LOCALES, Speech},
};
use axum::response::Response;
use fluent_syntax::{ast::Entry, parser};
use include_dir::{Dir, File};
use leptos::prelude::*;

/// The comment that a translation begins with until a native speaker has read it.
const MARK: &str = "# Not yet reviewed by a native speaker";

/// `GET /staff/words`
pub async fn words(visit: Visit, SignedIn(staff): SignedIn) -> Response {
    page(&visit, "staff-words-title")
        .show(move || {
            view! { <Frame staff=staff.clone() room=Room::Words><Languages/></Frame> }
        })
        .await
}

/// How far one language has come, compared with English.
#[derive(Default)]
struct State {
    there: usize,
    wanted: usize,
    marked: Vec<String>,
    lacking: Vec<String>,
}

impl State {
    fn of(folder: &Dir<'static>, english: &Dir<'static>) -> Self {
        let mut state = Self::default();
        for file in english.files() {
            let own = folder
                .files()
                .find(|own| own.path().file_name() == file.path().file_name());
            let (there, wanted) = (own.map_or(0, messages), messages(file));
            let name = file
                .path()
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if own
                .and_then(File::contents_utf8)
                .is_some_and(|text| text.starts_with(MARK))
            {
                state.marked.push(name.clone());
            }
            if there < wanted {
                state.lacking.push(name);
            }
            (state.there, state.wanted) = (state.there + there.min(wanted), state.wanted + wanted);
        }
        state
    }
}

fn messages(file: &File<'static>) -> usize {
    let read = parser::parse(file.contents_utf8().unwrap_or_default()).unwrap_or_else(|(read, _)| read);
    read.body
        .iter()
        .filter(|entry| matches!(entry, Entry::Message(_)))
        .count()
}

#[component]
fn Languages() -> impl IntoView {
    let visit = here();
    let rows: Vec<_> = visit
        .hub
        .words
        .languages()
        .iter()
        .filter_map(|speech| row(&visit, speech))
        .collect();
    let heads: Vec<_> = ["language", "checked", "messages", "marked", "missing"]
        .into_iter()
        .map(|column| view! { <th scope="col">{t(&format!("staff-words-{column}"))}</th> })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{t("staff-words-title")}</h1>
        <p class="govuk-body">{t("staff-words-lead")}</p>
        <section class="fh-inbox" aria-labelledby="words-caption" tabindex="0">
            <table>
                <caption id="words-caption">{t("staff-words-caption")}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

fn row(visit: &Visit, speech: &Speech) -> Option<impl IntoView + use<>> {
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
    let files = |files: &[String]| {
        if files.is_empty() {
            t("staff-words-none")
        } else {
            files.join(", ")
        }
    };
    Some(view! {
        <tr>
            <th scope="row"><span lang=speech.tag()>{speech.name().to_owned()}</span></th>
            <td>{t(checked)}</td>
            <td>{counted}</td>
            <td>{files(&state.marked)}</td>
            <td>{files(&state.lacking)}</td>
        </tr>
    })
}
