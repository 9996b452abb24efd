//! Every message of a language, narrowed by state and by a word in it.

use super::{
    opened,
    state::{Desk, Message, WordState},
};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::{
        field::{Choice, Field, Select, TextArea, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem},
    },
    staff::{
        SignedIn,
        drafts::done::Done,
        frame::{Room, page},
        table::{Cell, Row, Table},
    },
};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::people::Staff;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Messages on one page.
const PAGE: usize = 50;

/// What was asked for.
#[derive(Clone, Default)]
struct Asked {
    state: Option<WordState>,
    q: String,
    page: usize,
    /// How many messages were just taken from a table, or one saved.
    saved: Option<usize>,
}

/// A table that could not be taken, and why.
#[derive(Clone, Default)]
pub struct Sheet {
    pub typed: String,
    pub problems: Vec<FieldProblem>,
}

/// `GET /staff/words/{tag}?state=…&q=…&page=…`
pub async fn list(
    visit: Visit,
    signed_in: SignedIn,
    Path(tag): Path<String>,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Result<Response, Failure> {
    match opened(&visit, signed_in, &tag).await? {
        Ok((staff, desk)) => Ok(show(&visit, &staff, desk, &asked, Sheet::default()).await),
        Err(instead) => Ok(instead),
    }
}

pub async fn show(
    visit: &Visit,
    staff: &Staff,
    desk: Desk,
    asked: &BTreeMap<String, String>,
    table: Sheet,
) -> Response {
    let said = |name: &str| asked.get(name).map(|said| said.trim()).unwrap_or_default();
    let asked = Asked {
        state: WordState::from_key(said("state")),
        q: said("q").to_owned(),
        page: said("page").parse().unwrap_or(1).clamp(1, 10_000),
        saved: said("saved").parse().ok(),
    };
    let page = page(visit, "staff-wording-title", staff, Room::Words).back("/staff/words");
    let page = if table.problems.is_empty() {
        page
    } else {
        page.with_problems()
    };
    page.show(move || {
        let (desk, asked, table) = (desk.clone(), asked.clone(), table.clone());
        view! { <List desk asked table/> }
    })
    .await
}

impl Asked {
    fn fits(&self, message: &Message) -> bool {
        let wanted = self.q.to_lowercase();
        let has_word = [&message.key, &message.english, &message.words]
            .into_iter()
            .any(|text| text.to_lowercase().contains(&wanted));
        has_word && self.state.is_none_or(|state| state == message.state)
    }
}

#[component]
fn List(desk: Desk, asked: Asked, table: Sheet) -> impl IntoView {
    let visit = here();
    let counts: Vec<_> = WordState::ALL
        .into_iter()
        .map(|state| {
            let n = desk.messages.iter().filter(|message| message.state == state).count();
            let words = t(&format!("staff-wording-state-{}", state.key()));
            view! { <li>{words} ": " {n}</li> }
        })
        .collect();
    let found: Vec<Message> = desk
        .messages
        .iter()
        .filter(|message| asked.fits(message))
        .cloned()
        .collect();
    let number = visit.tv("staff-wording-found", [("n", found.len().into())]);
    let saved = asked.saved.map(|n| {
        let words = visit.tv("staff-wording-saved", [("n", n.into())]);
        view! { <Done words/> }
    });
    let last = found.len().div_ceil(PAGE);
    let on_page: Vec<Message> = found.into_iter().skip((asked.page - 1) * PAGE).take(PAGE).collect();
    let rows = (!on_page.is_empty()).then(|| view! { <Rows desk=desk.clone() messages=on_page/> });
    view! {
        <ErrorSummary problems=table.problems.clone()/>
        {saved}
        <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{t("staff-wording-title")}</span>
            <bdi lang=desk.tag.clone()>{desk.name.clone()}</bdi>
        </h1>
        <ul class="govuk-list">{counts}</ul>
        <Narrow tag=desk.tag.clone() asked=asked.clone()/>
        <p class="govuk-body">{number}</p>
        {rows}
        <Pages tag=desk.tag.clone() asked last/>
        <Exchange tag=desk.tag table/>
    }
    .into_any()
}

#[component]
fn Narrow(tag: String, asked: Asked) -> impl IntoView {
    let any = Choice {
        value: String::new(),
        label: t("staff-fresh-any"),
        hint: None,
        chosen: asked.state.is_none(),
    };
    let states = WordState::ALL.into_iter().map(|state| Choice {
        value: state.key().to_owned(),
        label: t(&format!("staff-wording-state-{}", state.key())),
        hint: None,
        chosen: asked.state == Some(state),
    });
    let word = Field {
        value: asked.q,
        ..Field::new("q", t("staff-wording-q"))
    };
    view! {
        <form class="fh-narrow" action=format!("/staff/words/{tag}") method="get">
            <Select field=Field::new("state", t("staff-wording-state")) choices=std::iter::once(any).chain(states).collect()/>
            <TextInput field=word typing=Typing::Search/>
            <button class="govuk-button govuk-button--secondary" type="submit">{t("staff-fresh-show")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn Rows(desk: Desk, messages: Vec<Message>) -> impl IntoView {
    let dir = if desk.rtl { "rtl" } else { "ltr" };
    let line = |message: Message| {
        let href = format!("/staff/words/{}/message/{}", desk.tag, message.key);
        let id = message.key.clone();
        Row::new([
            Cell::head(view! { <a class="govuk-link" id=id href=href dir="ltr">{message.key}</a> }),
            Cell::said(view! { <span lang="en" dir="ltr">{message.english}</span> }),
            Cell::said(view! { <span lang=desk.tag.clone() dir=dir>{message.words}</span> }),
            Cell::said(view! { <StateOf state=message.state/> }),
        ])
    };
    let rows: Vec<Row> = messages.into_iter().map(line).collect();
    let columns = &["key", "english", "words", "state"];
    view! { <Table words="staff-wording" columns rows/> }
}

#[component]
pub fn StateOf(state: WordState) -> impl IntoView {
    let class = match state {
        WordState::Missing | WordState::Stale => "govuk-tag govuk-tag--red",
        WordState::Machine => "govuk-tag govuk-tag--yellow",
        WordState::Human => "govuk-tag",
        WordState::Reviewed => "govuk-tag govuk-tag--green",
    };
    view! { <strong class=class>{t(&format!("staff-wording-state-{}", state.key()))}</strong> }
}

#[component]
fn Pages(tag: String, asked: Asked, last: usize) -> impl IntoView {
    let to = |number: usize, words: &'static str| {
        view! {
            <form action=format!("/staff/words/{tag}") method="get">
                <input type="hidden" name="state" value=asked.state.map(WordState::key).unwrap_or_default()/>
                <input type="hidden" name="q" value=asked.q.clone()/>
                <input type="hidden" name="page" value=number.to_string()/>
                <button class="govuk-button govuk-button--secondary" type="submit">{t(words)}</button>
            </form>
        }
    };
    let before = (asked.page > 1).then(|| to(asked.page - 1, "staff-page-before"));
    let after = (asked.page < last).then(|| to(asked.page + 1, "staff-page-after"));
    view! { {before} {after} }.into_any()
}

/// Out to an agency as a table, and in again.
#[component]
fn Exchange(tag: String, table: Sheet) -> impl IntoView {
    let problem = table.problems.first().map(|problem| problem.text.clone());
    let open = problem.is_some();
    let field = Field {
        value: table.typed,
        hint: Some(t("staff-wording-table-hint")),
        problem,
        ..Field::new("table", t("staff-wording-table"))
    };
    view! {
        <p class="govuk-body">
            <a class="govuk-link fh-target" href=format!("/staff/words/{tag}/words.csv") download="">{t("staff-wording-give")}</a>
        </p>
        <p class="govuk-body">
            <a class="govuk-link fh-target" href=format!("/staff/words/{tag}/words.xlf") download="">{t("staff-wording-give-xliff")}</a>
        </p>
        <details class="govuk-details" open=open>
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{t("staff-wording-take")}</span>
            </summary>
            <div class="govuk-details__text">
                <form action=format!("/staff/words/{tag}/take") method="post" novalidate>
                    <TextArea field rows=10/>
                    <button class="govuk-button" type="submit">{t("staff-wording-take-button")}</button>
                </form>
            </div>
        </details>
    }
    .into_any()
}
