//! A note to oneself at one entry. The address names the entry by its place, never by what it is.

use super::{
    banner::Said,
    cookie::ListCookie,
    row::{Row, rows},
};
use crate::{
    islands::LettersLeft,
    site::{
        Hub, Visit,
        account::go_to,
        failure::Failure,
        page::t,
        parts::{
            field::{Field, TextArea},
            problems::{ErrorSummary, FieldProblem},
        },
    },
};
use axum::{
    Form,
    extract::{Query, State, rejection::QueryRejection},
    response::Response,
};
use domain::{
    saved::NOTE_LETTERS,
    text::{Private, letters_left},
};
use leptos::prelude::*;
use serde::Deserialize;

const FIELD: &str = "note";

/// Which entry, counted from 1.
#[derive(Deserialize)]
pub struct Place {
    at: usize,
}

/// What the form sends. The listing too: in another window the order may have changed meanwhile.
#[derive(Deserialize)]
pub struct Typed {
    listing: String,
    #[serde(default)]
    note: Private,
}

/// `GET /{lang}/saved/note`
pub async fn page(
    State(hub): State<Hub>,
    visit: Visit,
    cookie: ListCookie,
    place: Result<Query<Place>, QueryRejection>,
) -> Result<Response, Failure> {
    let list = cookie.open(&hub).await?.unwrap_or_default();
    let at = place.ok().and_then(|Query(place)| place.at.checked_sub(1));
    let mut rows = rows(&hub, &list).await?.into_iter();
    match at.and_then(|at| rows.nth(at)) {
        Some(row) => Ok(show(&visit, row, None).await),
        None => Ok(go_to(&visit.href("/saved"))),
    }
}

/// `POST /{lang}/saved/note`
pub async fn keep(
    State(hub): State<Hub>,
    visit: Visit,
    cookie: ListCookie,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let note = typed.note.reveal();
    match cookie.change(&hub, |list| list.note(&typed.listing, note)).await? {
        Some(Err(_)) => {
            let list = cookie.open(&hub).await?.unwrap_or_default();
            let row = rows(&hub, &list).await?.into_iter().find(|row| row.id == typed.listing);
            let row = row.map(|row| Row {
                note: note.to_owned(),
                ..row
            });
            match row {
                Some(row) => Ok(show(&visit, row, Some("saved-note-too-long")).await),
                None => Ok(go_to(&visit.href("/saved"))),
            }
        }
        Some(Ok(Some(at))) => Ok(go_to(&visit.href(&Said::address(Some(Said::Noted(at)))))),
        Some(Ok(None)) | None => Ok(go_to(&visit.href("/saved"))),
    }
}

async fn show(visit: &Visit, row: Row, problem: Option<&'static str>) -> Response {
    let most = [("most", NOTE_LETTERS.into())];
    let problem = problem.map(|key| FieldProblem {
        field: FIELD.to_owned(),
        text: visit.tv(key, most.clone()),
    });
    let page = super::page(visit, "saved-title")
        .with_islands()
        .back(visit.href("/saved"));
    let page = if problem.is_some() { page.with_problems() } else { page };
    let about = visit.tv("saved-note-about", [("name", row.name(visit).into())]);
    let field = Field {
        hint: Some(visit.tv("saved-note-hint", most)),
        problem: problem.as_ref().map(|problem| problem.text.clone()),
        value: row.note.clone(),
        ..Field::new(FIELD, visit.t("saved-note-label"))
    };
    let typed = NOTE_LETTERS as i64 - letters_left(&row.note, NOTE_LETTERS);
    // Sent to where it stands, so that the page in another language is the same page.
    let to = visit.in_language(visit.speech.tag());
    page.show(move || {
        view! {
            <ErrorSummary problems=problem.clone().into_iter().collect()/>
            <h1 class="govuk-heading-l">{t("saved-note-title")}</h1>
            <p class="govuk-body">{about.clone()}</p>
            <form action=to.clone() method="post" novalidate>
                <input type="hidden" name="listing" value=row.id.clone()/>
                <div class="govuk-form-group">
                    <TextArea field=field.clone() rows=3/>
                    <LettersLeft control=FIELD.to_owned() limit=NOTE_LETTERS typed=usize::try_from(typed).unwrap_or_default()
                        left=t("letters-left") over=t("letters-over")/>
                </div>
                <button class="govuk-button" type="submit">{t("saved-note-keep")}</button>
            </form>
        }
    })
    .await
}
