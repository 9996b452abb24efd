//! Something more to say. It is read by the team that answers, and looked through for signs of danger like every other text.

use super::{go, own, page, tell};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::{
        field::{Field, TextArea},
        problems::{ErrorSummary, FieldProblem},
    },
};
use axum::{Form, response::Response};
use domain::{
    safety,
    text::{Private, filled},
};
use leptos::prelude::*;
use serde::Deserialize;
use store::StoreError;
use tower_sessions::Session;

pub const LIMIT: usize = 4000;

#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    words: String,
}

/// `GET /{lang}/status/add`
pub async fn ask(visit: Visit, session: Session) -> Result<Response, Failure> {
    match own(&visit.hub, &session).await? {
        Some(own) if !own.standing.ended() => Ok(show(&visit, String::new(), None).await),
        Some(_) | None => Ok(go(&visit, "/status")),
    }
}

/// `POST /{lang}/status/add`
pub async fn add(visit: Visit, session: Session, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    let Some(own) = own(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/status"));
    };
    let words = match filled(&typed.words, LIMIT) {
        Ok(words) => Private::new(words),
        Err(wrong) => {
            let key = format!("problem-status-words-{}", wrong.kind());
            let text = visit.tv(&key, [("limit", LIMIT.into())]);
            return Ok(show(&visit, typed.words, Some(text)).await);
        }
    };
    let heard = safety::heard(words.reveal());
    let signs = heard.iter().map(|heard| heard.sign).collect();
    match visit
        .hub
        .store
        .requests
        .add_words(&own.id, words, &heard, visit.hub.now_ms())
        .await
    {
        Ok(()) => tell(&session, "added", signs).await?,
        // It was closed meanwhile: the page says so, and help at once is shown all the same.
        Err(StoreError::Refused(_)) => tell(&session, "late", signs).await?,
        Err(error) => return Err(error.into()),
    }
    Ok(go(&visit, "/status"))
}

async fn show(visit: &Visit, typed: String, problem: Option<String>) -> Response {
    let mut page = page(visit).back(visit.href("/status"));
    if problem.is_some() {
        page = page.with_problems();
    }
    page.show(move || view! { <Ask typed=typed.clone() problem=problem.clone()/> })
        .await
}

#[component]
fn Ask(typed: String, problem: Option<String>) -> impl IntoView {
    let problems = problem.iter().map(|text| FieldProblem {
        field: "words".to_owned(),
        text: text.clone(),
    });
    let problems = problems.collect();
    let field = Field {
        hint: Some(here().tv("status-add-hint", [("limit", LIMIT.into())])),
        value: typed,
        problem,
        is_heading: true,
        ..Field::new("words", t("status-add-title"))
    };
    view! {
        <ErrorSummary problems/>
        <form method="post" action=here().href("/status/add") novalidate>
            <TextArea field rows=8/>
            <p class="govuk-body">{t("ask-limits-2")}</p>
            <button class="govuk-button" type="submit">{t("status-add-send")}</button>
        </form>
    }
    .into_any()
}
