//! The list itself.

use super::{
    banner::{Said, Told, banner},
    cookie::ListCookie,
    entry::{Standing, entry},
    row::{Row, find, named, rows},
};
use crate::site::{Hub, Visit, failure::Failure};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::Response,
};
use leptos::prelude::*;
use std::sync::Arc;
use store::SAVED_DAYS;

/// What the page is made from.
struct Shown {
    rows: Vec<Row>,
    back: Option<String>,
    said: Option<Said>,
    /// The name of what can come back.
    removed: Option<String>,
}

/// `GET /{lang}/saved`
pub async fn page(
    State(hub): State<Hub>,
    visit: Visit,
    cookie: ListCookie,
    told: Result<Query<Told>, QueryRejection>,
) -> Result<Response, Failure> {
    let list = cookie.open(&hub).await?;
    let has_list = list.is_some();
    let list = list.unwrap_or_default();
    let removed = match list.undoable(hub.now_ms()) {
        Some(id) => Some(match find(&hub, id).await? {
            Some(listing) => named(&visit, &listing).0,
            None => visit.t("saved-nameless"),
        }),
        None => None,
    };
    let shown = Arc::new(Shown {
        rows: rows(&hub, &list).await?,
        back: list.back().map(str::to_owned),
        said: told.ok().and_then(|Query(told)| Said::read(&told)),
        removed,
    });
    let page = super::page(&visit, "saved-title");
    let response = page.show(move || whole(&visit, &shown)).await;
    Ok(if has_list {
        cookie.stay(&hub, response)
    } else {
        response
    })
}

fn whole(visit: &Visit, shown: &Shown) -> impl IntoView + use<> {
    let back = shown.back.clone().map(|back| {
        view! { <p class="govuk-body fh-no-print"><a class="govuk-link" href=back>{visit.t("saved-back")}</a></p> }
    });
    view! {
        {banner(visit, shown.said, &shown.rows, shown.removed.as_deref())}
        <h1 class="govuk-heading-l">{visit.t("saved-title")}</h1>
        {back}
        {if shown.rows.is_empty() { empty(visit).into_any() } else { filled(visit, shown).into_any() }}
    }
    .into_any()
}

fn empty(visit: &Visit) -> impl IntoView + use<> {
    view! {
        <p class="govuk-body">{visit.t("saved-empty")}</p>
        <p class="govuk-body">{visit.t("saved-empty-how")}</p>
        <p class="govuk-body"><a class="govuk-link" href=visit.href("/services")>{visit.t("saved-find")}</a></p>
    }
}

fn filled(visit: &Visit, shown: &Shown) -> impl IntoView + use<> {
    let of = shown.rows.len();
    let moved_to = |at: usize| match shown.said {
        Some(Said::Moved(to, way)) if to == at => Some(way),
        _ => None,
    };
    let entries: Vec<_> = shown
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let moved = moved_to(at);
            entry(visit, row, Standing { at, of, moved })
        })
        .collect();
    let printed = visit.speech.date(visit.now.date());
    view! {
        <p class="fh-print-only">{visit.tv("saved-printed", [("date", printed.into())])}</p>
        <p class="fh-understood">{visit.tv("saved-count", [("count", of.into())])}</p>
        <ol class="fh-saved-list">{entries}</ol>
        <p class="fh-no-print">
            <a class="govuk-button" role="button" draggable="false" href=visit.href("/saved/share")>{visit.t("saved-share")}</a>
        </p>
        <p class="govuk-body fh-no-print">{visit.t("saved-print")}</p>
        {safety(visit)}
    }
}

/// Who can see it, and how to be rid of it.
fn safety(visit: &Visit) -> impl IntoView + use<> {
    view! {
        <div class="fh-no-print">
            <h2 class="govuk-heading-m">{visit.t("saved-safe-title")}</h2>
            <p class="govuk-body">{visit.tv("saved-safe-text", [("days", SAVED_DAYS.into())])}</p>
            <form action=visit.href("/saved") method="post">
                <button class="govuk-button govuk-button--warning" type="submit" name="do" value="clear">{visit.t("saved-clear")}</button>
            </form>
        </div>
    }
}
