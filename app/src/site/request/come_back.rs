//! Coming back to a saved draft, on this device or another: by reference and code.

use super::{draft, go, page, save::SaveForm, way::Way, way::path_of};
use crate::site::{
    Visit,
    code_door::{Door, DoorForm, Typed, Wrong},
    failure::Failure,
    page::{t, visit as here},
    parts::problems::{ErrorSummary, FieldProblem},
};
use axum::{Form, response::Response};
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

const DOOR: Door = Door {
    path: "/request/return",
    words: "return",
    labels: "save",
    counts: "draft",
};
/// The hidden field that is "yes" where the page said that unsaved answers are open here.
const INSTEAD: &str = "instead";

/// What the form sends.
#[derive(Clone, Default, Deserialize)]
pub struct Sent {
    #[serde(flatten)]
    typed: Typed,
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
pub async fn open(visit: Visit, session: Session, Form(sent): Form<Sent>) -> Result<Response, Failure> {
    let (hub, typed) = (&visit.hub, sent.typed);
    let unsaved = draft::has_unsaved(hub, &session).await?;
    let mut wrong = DOOR.missing(&typed);
    if wrong.is_empty() && unsaved && sent.instead != "yes" {
        wrong.push(DOOR.wrong("code", "unsaved"));
    }
    if !wrong.is_empty() {
        return Ok(show(&visit, typed, &wrong, unsaved).await);
    }
    let reference = typed.tidy();
    let find = hub.store.drafts.by_code(&reference, &typed.code, hub.now_ms());
    let id = match DOOR.open(&visit, &typed, find).await? {
        Ok(id) => id,
        Err(wrong) => return Ok(show(&visit, typed, &[wrong], unsaved).await),
    };
    if !draft::take_up(hub, &session, &id).await? {
        // Another device was faster; the family may come back here in the same way.
        return Ok(show(&visit, typed, &[DOOR.wrong_code()], unsaved).await);
    }
    match Way::open(hub, &session).await? {
        Some(way) => Ok(go(&visit, &path_of(way.journey(hub).next()))),
        None => Ok(go(&visit, "/request")),
    }
}

/// The page, with what is wrong. `unsaved`: there are answers here that go when others are opened.
async fn show(visit: &Visit, typed: Typed, wrong: &[Wrong], unsaved: bool) -> Response {
    let problems = DOOR.problems(visit, wrong);
    let mut page = page(visit).back(visit.href("/request"));
    if !problems.is_empty() {
        page = page.with_problems();
    }
    page.show(move || view! { <Ask reference=typed.reference.clone() problems=problems.clone() unsaved/> })
        .await
}

#[component]
fn Ask(reference: String, problems: Vec<FieldProblem>, unsaved: bool) -> impl IntoView {
    view! {
        <ErrorSummary problems=problems.clone()/>
        <h1 class="govuk-heading-l">{t("return-title")}</h1>
        <p class="govuk-body">{t("return-lead")}</p>
        {unsaved.then(|| view! {
            <div class="govuk-inset-text"><p class="govuk-body">{t("return-unsaved")}</p></div>
            <SaveForm/>
        })}
        <DoorForm door=DOOR reference problems also=unsaved.then_some((INSTEAD, "yes"))/>
        <p class="govuk-body"><a class="govuk-link fh-target" href=here().href("/status")>{t("return-sent")}</a></p>
    }
    .into_any()
}
