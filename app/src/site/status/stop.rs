//! "Please stop": with or without a reason. Where a child's safety is in question the family is told honestly what stays.

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
    request::Agreed,
    safety,
    text::{Private, optional},
};
use leptos::prelude::*;
use serde::Deserialize;
use store::{OwnRequest, StoreError};
use tower_sessions::Session;

const LIMIT: usize = 1000;

#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    why: String,
}

/// `GET /{lang}/status/stop`
pub async fn ask(visit: Visit, session: Session) -> Result<Response, Failure> {
    match own(&visit.hub, &session).await? {
        Some(own) if !own.standing.ended() && !own.standing.withdrawn => {
            Ok(show(&visit, &own, String::new(), None).await)
        }
        Some(_) | None => Ok(go(&visit, "/status")),
    }
}

/// `POST /{lang}/status/stop`
pub async fn stop(visit: Visit, session: Session, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    let own = own(&visit.hub, &session).await?;
    let Some(own) = own.filter(|own| !own.standing.withdrawn) else {
        return Ok(go(&visit, "/status"));
    };
    let why = match optional(&typed.why, LIMIT) {
        Ok(why) => why.map(Private::new),
        Err(_) => {
            let text = visit.tv("problem-status-why", [("limit", LIMIT.into())]);
            return Ok(show(&visit, &own, typed.why, Some(text)).await);
        }
    };
    let heard = why.as_ref().map(|why| safety::heard(why.reveal())).unwrap_or_default();
    let signs = heard.iter().map(|heard| heard.sign).collect();
    let requests = &visit.hub.store.requests;
    match requests.withdraw(&own.id, why, &heard, visit.hub.now_ms()).await {
        Ok(()) => {
            // Whoever asks us to stop takes back that they agreed to it.
            let agreements = &visit.hub.store.agreements;
            agreements.withdraw(&own.id, Agreed::Asking, visit.hub.now_ms()).await?;
            tell(&session, "stopped", signs).await?
        }
        Err(StoreError::Refused(_)) => tell(&session, "late", signs).await?,
        Err(error) => return Err(error.into()),
    }
    Ok(go(&visit, "/status"))
}

async fn show(visit: &Visit, own: &OwnRequest, typed: String, problem: Option<String>) -> Response {
    let can = own.can_be_stopped();
    let mut page = page(visit).back(visit.href("/status"));
    if problem.is_some() {
        page = page.with_problems();
    }
    page.show(move || view! { <Ask can typed=typed.clone() problem=problem.clone()/> })
        .await
}

#[component]
fn Ask(can: bool, typed: String, problem: Option<String>) -> impl IntoView {
    let problems = problem.iter().map(|text| FieldProblem {
        field: "why".to_owned(),
        text: text.clone(),
    });
    let problems = problems.collect();
    let field = Field {
        hint: Some(t("status-stop-why-hint")),
        value: typed,
        problem,
        ..Field::new("why", t("status-stop-why"))
    };
    let words = if can { "status-stop-text" } else { "status-stop-looks" };
    view! {
        <ErrorSummary problems/>
        <h1 class="govuk-heading-l">{t("status-stop-title")}</h1>
        <p class="govuk-body">{t(words)}</p>
        <form method="post" action=here().href("/status/stop") novalidate>
            <TextArea field rows=4/>
            <button class="govuk-button govuk-button--warning" type="submit">{t("status-stop-send")}</button>
        </form>
        <p class="govuk-body"><a class="govuk-link" href=here().href("/status")>{t("status-stop-not")}</a></p>
    }
    .into_any()
}
