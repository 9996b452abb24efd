//! "This isn't right", or a comment, on anything that stands in the plan.

use super::show::{self, Typing};
use super::words::done_at;
use crate::site::{
    Hub, Visit,
    account::{go_to, signed_in},
    failure::{self, Failure},
    page::{t, visit as here},
    parts::{
        field::Field,
        problems::{ErrorMessage, FieldProblem, at},
    },
};
use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use domain::text::{Private, filled};
use leptos::prelude::*;
use serde::Deserialize;
use std::sync::Arc;
use store::{Answer, AnswerKind, StoreError};
use tower_sessions::Session;

/// The most letters of what a family member says about an item, or to a worker.
pub const LIMIT: usize = 2000;

/// What this person said about items.
#[derive(Clone)]
pub struct Said(pub Arc<Vec<Answer>>);

#[derive(Deserialize)]
pub struct Sent {
    #[serde(default)]
    words: String,
    #[serde(default)]
    kind: String,
}

pub async fn answer(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    Path(item): Path<String>,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let Some(person) = signed_in::person(&hub, &session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    let kind = AnswerKind::from_key(&sent.kind).unwrap_or(AnswerKind::Comment);
    let words = match filled(&sent.words, LIMIT) {
        Ok(words) => Private::new(words),
        Err(problem) => {
            let key = format!("plan-answer-{}", problem.kind());
            let field = format!("about-{item}");
            let problem = FieldProblem {
                field: field.clone(),
                text: visit.tv(&key, [("limit", LIMIT.into())]),
            };
            let typing = Typing {
                field,
                words: sent.words,
                problems: vec![problem],
            };
            return show::with(&visit, &person, typing).await;
        }
    };
    match hub
        .store
        .plans
        .answer(&person.id, &item, kind, &words, hub.now_ms())
        .await
    {
        Ok(()) => Ok(go_to(&format!("{}#about-{item}", visit.href("/plan")))),
        Err(StoreError::NotFound) => Ok(failure::not_found(visit).await),
        Err(other) => Err(other.into()),
    }
}

/// What was said about an item, and the form to say more; closed until somebody opens it.
#[component]
pub fn Respond(item: String) -> impl IntoView {
    if item.is_empty() {
        return ().into_any();
    }
    let (said, typing) = (use_context::<Said>(), use_context::<Typing>().unwrap_or_default());
    let id = format!("about-{item}");
    let mine: Vec<_> = said
        .iter()
        .flat_map(|said| said.0.iter())
        .filter(|answer| answer.item == item)
        .map(|answer| {
            let state = if answer.settled_at.is_some() { "plan-answer-settled" } else { "plan-answer-waits" };
            view! {
                <li>
                    <span dir="auto">{answer.words.reveal().to_owned()}</span><br/>
                    <span class="fh-small">{t(&format!("plan-answered-{}", answer.kind.key()))} " · " {done_at(answer.at)} " · " {t(state)}</span>
                </li>
            }
        })
        .collect();
    let wrong = typing.field == id;
    let field = Field {
        value: if wrong { typing.words.clone() } else { String::new() },
        problem: at(&typing.problems, &id).map(str::to_owned),
        ..Field::new(id.clone(), t("plan-answer-words"))
    };
    let action = here().href(&format!("/plan/items/{item}"));
    let list = (!mine.is_empty()).then(|| view! { <ul class="govuk-list fh-small">{mine}</ul> });
    view! {
        {list}
        <details class="govuk-details" open=wrong>
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t("plan-answer-open")}</span></summary>
            <div class="govuk-details__text">
                <form method="post" action=action novalidate>
                    <WordsArea field/>
                    <button class="govuk-button govuk-button--secondary" type="submit" name="kind" value="not-right">{t("plan-answer-not-right")}</button>
                    " "
                    <button class="govuk-button govuk-button--secondary" type="submit" name="kind" value="comment">{t("plan-answer-comment")}</button>
                    <p class="fh-small">{t("plan-answer-who")}</p>
                </form>
            </div>
        </details>
    }
    .into_any()
}

/// A text area whose name is "words", whatever its id.
#[component]
pub fn WordsArea(field: Field) -> impl IntoView {
    let (id, problem_id) = (field.name.clone(), format!("{}-error", field.name));
    let class = if field.problem.is_some() {
        "govuk-form-group govuk-form-group--error"
    } else {
        "govuk-form-group"
    };
    let described = field.problem.as_ref().map(|_| problem_id);
    let problem = field
        .problem
        .map(|text| view! { <ErrorMessage field=id.clone() text/> });
    view! {
        <div class=class>
            <label class="govuk-label" for=id.clone()>{field.label}</label>
            {problem}
            <textarea class="govuk-textarea" id=id name="words" rows="3" dir="auto" autocomplete="off" aria-describedby=described>{field.value}</textarea>
        </div>
    }
    .into_any()
}
