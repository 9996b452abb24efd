//! The first step in: the reference from the worker's letter. The answer is the same whether or not it is known.

use super::{code::Asked, go_to, step::Step, tries};
use crate::site::{
    Hub, Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::field::Typing,
};
use axum::{
    Form,
    extract::State,
    response::{IntoResponse, Response},
};
use domain::text::Private;
use leptos::prelude::*;
use serde::Deserialize;
use store::{Stored, tidy_reference};
use tower_sessions::Session;

const STEP: Step = Step {
    path: "/plan/sign-in",
    back: "/",
    title: "sign-in-title",
    field: "reference",
    label: "sign-in-reference",
    hint: "sign-in-reference-hint",
    // Typed like a postcode: short, left to right, and never offered to the next person on this phone.
    typing: Typing::Postcode,
    button: "sign-in-send",
    lead,
    otherwise: no_letter,
};
/// Eight letters and the dash that we put between them.
const LENGTH: usize = 9;

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    reference: String,
}

pub async fn page(visit: Visit) -> Response {
    STEP.show(&visit, String::new(), None).await
}

/// Sends a code to whom the reference invites, if anybody, and asks for it in any case.
pub async fn ask(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let reference = tidy_reference(&typed.reference);
    if let Some(kind) = problem(&reference) {
        return Ok(STEP.show(&visit, typed.reference, Some(kind)).await);
    }
    if !tries::allowed(&hub, &reference).await? {
        return Ok(STEP.show(&visit, typed.reference, Some("problem-sign-in-rests")).await);
    }
    let asked = tries::evenly(send_code(&hub, reference)).await?;
    asked.keep(&session).await?;
    Ok(go_to(&visit.href("/plan/code")).into_response())
}

/// What every letter's reference looks like is no secret; whether there is such a letter is.
fn problem(reference: &str) -> Option<&'static str> {
    match reference.len() {
        0 => Some("problem-reference-missing"),
        LENGTH => None,
        _ => Some("problem-reference-length"),
    }
}

async fn send_code(hub: &Hub, reference: String) -> Stored<Asked> {
    let now = hub.now_ms();
    let person = hub.store.people.invited(&reference, now).await?;
    let code = match &person {
        Some(person) => Some(hub.store.people.start_code(person, now, !hub.is_demo()).await?),
        None => None,
    };
    let demo_code = code
        .filter(|_| hub.is_demo())
        .map(|code: Private| code.reveal().to_owned());
    Ok(Asked {
        reference,
        person,
        demo_code,
    })
}

fn lead() -> AnyView {
    view! { <p class="govuk-body">{t("sign-in-lead")}</p> }.into_any()
}

fn no_letter() -> AnyView {
    view! {
        <h2 class="govuk-heading-m">{t("sign-in-none-title")}</h2>
        <p class="govuk-body">{t("sign-in-none-text")}</p>
        <p class="govuk-body"><a class="govuk-link" href=here().href("/request")>{t("sign-in-none-link")}</a></p>
    }
    .into_any()
}
