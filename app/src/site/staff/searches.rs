//! What families looked for and did not find: for those who keep the listings, to see what the city is missing.

use super::{
    SignedIn,
    frame::{Room, page},
    table::{Cell, Row, Table},
};
use crate::site::{
    Hub, Visit,
    failure::Failure,
    page::{t, visit as here},
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::people::Action;
use jiff::Span;
use leptos::prelude::*;
use std::{collections::BTreeMap, sync::Arc};
use store::{Missed, MissedWords};

/// How far back one can look, in days.
const SPANS: [i64; 3] = [7, 30, 90];

struct Shown {
    days: i64,
    counts: Vec<Missed>,
    words: Vec<MissedWords>,
}

/// `GET /staff/searches?days=…`
pub async fn searches(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::EditListings).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let days = asked.get("days").and_then(|days| days.parse().ok());
    let days = days.filter(|days| SPANS.contains(days)).unwrap_or(SPANS[1]);
    let since = visit.now.date().saturating_sub(Span::new().days(days - 1));
    let shown = Arc::new(Shown {
        days,
        counts: hub.store.nothing_found.since(since).await?,
        words: hub.store.nothing_found.words_since(since).await?,
    });
    Ok(page(&visit, "staff-searches-title", &staff, Room::Searches)
        .show(move || {
            let shown = shown.clone();
            view! { <Searches shown/> }
        })
        .await)
}

#[component]
fn Searches(shown: Arc<Shown>) -> impl IntoView {
    let spans = SPANS.map(|days| {
        let current = (days == shown.days).then_some("true");
        let words = here().tv("staff-searches-days", [("n", days.into())]);
        view! { <li><a class="govuk-link" href=format!("/staff/searches?days={days}") aria-current=current>{words}</a></li> }
    });
    let found = if shown.counts.is_empty() {
        view! { <p class="govuk-body">{t("staff-searches-none")}</p> }.into_any()
    } else {
        view! { {words_table(&shown.words)} {counts_table(&shown.counts)} }.into_any()
    };
    view! {
        <h1 class="govuk-heading-l">{t("staff-searches-title")}</h1>
        <p class="govuk-body">{t("staff-searches-lead")}</p>
        <nav aria-label=t("staff-searches-span")><ul class="fh-links">{spans.to_vec()}</ul></nav>
        {found}
    }
    .into_any()
}

fn words_table(words: &[MissedWords]) -> AnyView {
    if words.is_empty() {
        return view! { <p class="govuk-body">{t("staff-searches-few")}</p> }.into_any();
    }
    let row = |missed: &MissedWords| {
        Row::new([
            Cell::head(view! { <bdi>{missed.words.clone()}</bdi> }),
            Cell::Said(language(&missed.language)),
            Cell::when(here().speech.date(missed.day)),
            Cell::said(missed.visits),
        ])
    };
    let columns = &["words", "language", "day", "visits"];
    let rows: Vec<Row> = words.iter().map(row).collect();
    view! { <Table words="staff-searches" caption="words-caption" columns rows/> }.into_any()
}

fn counts_table(counts: &[Missed]) -> AnyView {
    let row = |missed: &Missed| {
        let ward = missed
            .ward
            .as_deref()
            .and_then(|ward| here().hub.place.ward(ward).map(|ward| ward.name.clone()));
        Row::new([
            Cell::head(here().speech.date(missed.day)),
            Cell::Said(language(&missed.language)),
            Cell::said(ward.unwrap_or_else(|| t("staff-searches-anywhere"))),
            Cell::said(missed.visits),
        ])
    };
    let columns = &["day", "language", "ward", "visits"];
    let rows: Vec<Row> = counts.iter().map(row).collect();
    view! { <Table words="staff-searches" caption="counts-caption" columns rows/> }.into_any()
}

/// A language of the site by its own name.
fn language(tag: &str) -> AnyView {
    let visit = here();
    match visit.hub.words.language(tag) {
        Some(speech) => {
            let (tag, dir, name) = (speech.tag(), speech.dir(), speech.name().to_owned());
            view! { <span lang=tag dir=dir>{name}</span> }.into_any()
        }
        None => tag.to_owned().into_any(),
    }
}
