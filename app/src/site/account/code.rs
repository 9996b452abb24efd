//! The second step in: the code that went out by mail. Wrong, too late and never sent look the same.

use super::{go_to, signed_in, step::Step, tries};
use crate::site::{
    Hub, Visit,
    devices::DeviceHere,
    failure::Failure,
    page::{t, visit as here},
    parts::field::Typing,
};
use axum::{Form, extract::State, response::Response};
use domain::people::PersonId;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use store::{CODE_MINUTES, CodeCheck, Stored};
use tower_sessions::Session;

const STEP: Step = Step {
    path: "/plan/code",
    back: "/plan/sign-in",
    title: "code-title",
    field: "code",
    label: "code-field",
    hint: "code-hint",
    typing: Typing::Code,
    button: "code-sign-in",
    lead,
    otherwise: no_code,
};
const ASKED: &str = "code_asked";

/// For whom a code was asked in this visit. The same shape whether or not there is such a person.
#[derive(Clone, Serialize, Deserialize)]
pub struct Asked {
    pub reference: String,
    pub person: Option<PersonId>,
    /// For the demonstration's own page; never filled in live mode.
    pub demo_code: Option<String>,
}

impl Asked {
    pub async fn keep(&self, session: &Session) -> Result<(), Failure> {
        Ok(session.insert(ASKED, self).await?)
    }

    pub async fn of(session: &Session) -> Result<Option<Self>, Failure> {
        Ok(session.get(ASKED).await?)
    }
}

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
}

pub async fn page(visit: Visit, session: Session) -> Result<Response, Failure> {
    match Asked::of(&session).await? {
        Some(_) => Ok(show(&visit, None).await),
        None => Ok(go_to(&visit.href("/plan/sign-in"))),
    }
}

/// Opens the door for the right code.
pub async fn check(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    DeviceHere(device): DeviceHere,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let Some(asked) = Asked::of(&session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    if typed.code.trim().is_empty() {
        return Ok(show(&visit, Some("problem-code-missing")).await);
    }
    if !tries::allowed(&hub, &asked.reference).await? {
        return Ok(show(&visit, Some("problem-sign-in-rests")).await);
    }
    match tries::evenly(opens_for(&hub, asked.person.as_ref(), &typed.code)).await? {
        Some(person) => {
            tries::forgive(&hub, &asked.reference).await?;
            session.remove_value(ASKED).await?;
            signed_in::begin(&hub, &session, person, device).await?;
            Ok(go_to(&visit.href("/plan")))
        }
        None => Ok(show(&visit, Some("problem-code-wrong")).await),
    }
}

async fn opens_for<'a>(hub: &Hub, person: Option<&'a PersonId>, code: &str) -> Stored<Option<&'a PersonId>> {
    let Some(person) = person else { return Ok(None) };
    match hub.store.people.check_code(person, code, hub.now_ms()).await? {
        CodeCheck::Right => Ok(Some(person)),
        CodeCheck::Wrong { .. } | CodeCheck::Over => Ok(None),
    }
}

/// The code itself is never shown again: a wrong one is of no use.
async fn show(visit: &Visit, problem: Option<&'static str>) -> Response {
    STEP.show(visit, String::new(), problem).await
}

fn lead() -> AnyView {
    view! {
        <p class="govuk-body">{here().tv("code-lead", [("minutes", CODE_MINUTES.into())])}</p>
        <p class="govuk-body">{t("code-wait")}</p>
        <DemoCodeLink/>
    }
    .into_any()
}

fn no_code() -> AnyView {
    view! {
        <p class="govuk-body"><a class="govuk-link" href=here().href("/plan/sign-in")>{t("code-again")}</a></p>
        <p class="govuk-body">{t("code-none")}</p>
    }
    .into_any()
}

#[component]
fn DemoCodeLink() -> impl IntoView {
    here().hub.is_demo().then(|| {
        view! {
            <div class="govuk-inset-text">
                <p class="govuk-body">{t("demo-code-here")}</p>
                <p class="govuk-body"><a class="govuk-link" href=here().href("/plan/demo-code")>{t("demo-code-link")}</a></p>
            </div>
        }
    })
}
