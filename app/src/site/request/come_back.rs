//! Coming back to a saved draft, on this device or another: by reference and code. Wrong, unknown and too often look the same
//! whether or not there is such a draft.

use super::{draft, go, page, save::SaveForm, way::Way, way::path_of};
use crate::site::{
    Visit,
    account::tries::evenly,
    failure::Failure,
    page::{t, visit as here},
    parts::{
        field::{Field, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem, at},
    },
};
use axum::{Form, response::Response};
use leptos::prelude::*;
use serde::Deserialize;
use store::{TryLimit, tidy_reference};
use tower_sessions::Session;

/// So many wrong codes for one reference, and it rests for [`REST_MINUTES`].
const TRIES: i64 = 5;
const REST_MINUTES: i64 = 30;
/// Eight letters and the dash between them.
const REFERENCE: usize = 9;
/// Longer than any code with spaces in it.
const LONGEST_CODE: usize = 40;

/// What the form sends.
#[derive(Clone, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    reference: String,
    #[serde(default)]
    code: String,
    /// "yes" where the page said that unsaved answers are open here.
    #[serde(default)]
    instead: String,
}

/// `GET /{lang}/request/return`
pub async fn ask(visit: Visit, session: Session) -> Result<Response, Failure> {
    let unsaved = draft::has_unsaved(&visit.hub, &session).await?;
    Ok(show(&visit, Typed::default(), &[], unsaved).await)
}

/// `POST /{lang}/request/return`: the draft moves to this visit, and the one that had it holds nothing any more. Answers that are
/// open here unsaved go only after the page said so.
pub async fn open(visit: Visit, session: Session, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    let hub = &visit.hub;
    let reference = tidy_reference(&typed.reference);
    let unsaved = draft::has_unsaved(hub, &session).await?;
    let mut problems = missing(&reference, &typed.code);
    if problems.is_empty() && unsaved && typed.instead != "yes" {
        problems.push(("code", "problem-return-unsaved"));
    }
    if !problems.is_empty() {
        return Ok(show(&visit, typed, &problems, unsaved).await);
    }
    let who = format!("draft {reference}");
    let limit = TryLimit {
        most: TRIES,
        since: hub.now_ms() - REST_MINUTES * 60_000,
    };
    if hub.store.people.count_try(&who, limit, hub.now_ms()).await?.is_none() {
        return Ok(show(&visit, typed, &[("code", "problem-return-rests")], unsaved).await);
    }
    let found = evenly(hub.store.drafts.by_code(&reference, &typed.code, hub.now_ms())).await?;
    let Some(id) = found else {
        return Ok(show(&visit, typed, &[("code", "problem-return-wrong")], unsaved).await);
    };
    hub.store.people.forgive_tries(&who, hub.now_ms()).await?;
    if !draft::take_up(hub, &session, &id).await? {
        // Another device was faster; the family may come back here in the same way.
        return Ok(show(&visit, typed, &[("code", "problem-return-wrong")], unsaved).await);
    }
    match Way::open(hub, &session).await? {
        Some(way) => Ok(go(&visit, &path_of(way.journey(hub).next()))),
        None => Ok(go(&visit, "/request")),
    }
}

fn missing(reference: &str, code: &str) -> Vec<(&'static str, &'static str)> {
    let mut problems = Vec::new();
    if reference.len() != REFERENCE {
        problems.push(("reference", "problem-return-reference"));
    }
    if code.trim().is_empty() || code.len() > LONGEST_CODE {
        problems.push(("code", "problem-return-code"));
    }
    problems
}

/// The page, with what is wrong: pairs of field and message key. A code is never shown again. `unsaved`: there are answers
/// here that go when others are opened.
async fn show(visit: &Visit, typed: Typed, problems: &[(&'static str, &'static str)], unsaved: bool) -> Response {
    let problems: Vec<FieldProblem> = problems
        .iter()
        .map(|(field, key)| FieldProblem {
            field: (*field).to_owned(),
            text: visit.tv(key, [("minutes", REST_MINUTES.into())]),
        })
        .collect();
    let mut page = page(visit).back(visit.href("/request"));
    if !problems.is_empty() {
        page = page.with_problems();
    }
    page.show(move || view! { <Ask reference=typed.reference.clone() problems=problems.clone() unsaved/> })
        .await
}

#[component]
fn Ask(reference: String, problems: Vec<FieldProblem>, unsaved: bool) -> impl IntoView {
    let field = |name: &'static str, value: String| Field {
        hint: Some(t(&format!("return-{name}-hint"))),
        problem: at(&problems, name).map(str::to_owned),
        value,
        ..Field::new(name, t(&format!("save-{name}")))
    };
    let (reference, code) = (field("reference", reference), field("code", String::new()));
    view! {
        <ErrorSummary problems/>
        <h1 class="govuk-heading-l">{t("return-title")}</h1>
        <p class="govuk-body">{t("return-lead")}</p>
        {unsaved.then(|| view! {
            <div class="govuk-inset-text"><p class="govuk-body">{t("return-unsaved")}</p></div>
            <SaveForm/>
        })}
        <form method="post" action=here().href("/request/return") novalidate>
            {unsaved.then(|| view! { <input type="hidden" name="instead" value="yes"/> })}
            <TextInput field=reference typing=Typing::Postcode/>
            <TextInput field=code typing=Typing::Postcode/>
            <button class="govuk-button" type="submit">{t("return-open")}</button>
        </form>
        <h2 class="govuk-heading-m">{t("return-lost-title")}</h2>
        <p class="govuk-body">{t("return-lost-text")}</p>
        <p class="govuk-body"><a class="govuk-link fh-target" href=here().href("/status")>{t("return-sent")}</a></p>
    }
    .into_any()
}
