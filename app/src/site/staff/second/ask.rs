//! Typing the code: of the app, or one of the recovery codes when the phone is not there.

use super::{ADDRESS, forgive, may_try};
use crate::site::{
    Hub, Visit,
    failure::Failure,
    page::{Page, t},
    parts::{
        field::{Field, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem, at},
    },
    staff::{
        access::{self, AtTheGate},
        frame::Desk,
    },
};
use axum::{
    Form,
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::{people::Gate, text::Private};
use leptos::prelude::*;
use serde::Deserialize;
use store::{Account, SecondCheck};
use tower_sessions::Session;

#[derive(Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: Private,
}

/// `POST /staff/second-step`
pub async fn check(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    AtTheGate(account, gate): AtTheGate,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (Gate::Code, Some(second_at)) = (gate, account.second_at) else {
        return Ok(access::way_to(gate));
    };
    let typed = typed.code.reveal().trim();
    if typed.is_empty() {
        return Ok(wrong(&visit, &account, "missing").await);
    }
    if !may_try(&hub, &account).await? {
        return Ok(wrong(&visit, &account, "rests").await);
    }
    let checked = hub
        .store
        .people
        .check_second(&account.staff.id, typed, hub.now_ms())
        .await?;
    let next = match checked {
        SecondCheck::Wrong => return Ok(wrong(&visit, &account, "wrong").await),
        SecondCheck::Right => "/staff",
        // They see at once how many are left.
        SecondCheck::Recovered { .. } => ADDRESS,
    };
    forgive(&hub, &account).await?;
    access::pass(&session, second_at).await?;
    Ok(Redirect::to(next).into_response())
}

async fn wrong(visit: &Visit, account: &Account, kind: &str) -> Response {
    let problem = FieldProblem {
        field: "code".into(),
        text: visit.t(&format!("staff-second-code-{kind}")),
    };
    show(visit, account, vec![problem]).await
}

/// What was typed is never shown again: a wrong code is of no use, and a recovery code is good until it is used.
pub async fn show(visit: &Visit, account: &Account, problems: Vec<FieldProblem>) -> Response {
    let page = Page::new(visit, visit.t("staff-second-title")).for_staff(Desk::at_the_door(&account.staff));
    let page = if problems.is_empty() {
        page
    } else {
        page.with_problems()
    };
    let recovery = visit.query.as_deref() == Some("recovery");
    page.show(move || view! { <CodeForm recovery problems=problems.clone()/> })
        .await
}

#[component]
fn CodeForm(recovery: bool, problems: Vec<FieldProblem>) -> impl IntoView {
    let (lead, label, hint, other, href) = if recovery {
        ("lead-recovery", "recovery", "recovery-hint", "have-phone", ADDRESS)
    } else {
        ("lead", "code", "code-hint", "no-phone", "/staff/second-step?recovery")
    };
    let words = |key: &str| t(&format!("staff-second-{key}"));
    let field = Field {
        hint: Some(words(hint)),
        problem: at(&problems, "code").map(str::to_owned),
        ..Field::new("code", words(label))
    };
    let (action, typing) = if recovery {
        ("/staff/second-step?recovery", Typing::Postcode)
    } else {
        (ADDRESS, Typing::Code)
    };
    view! {
        <ErrorSummary problems=problems.clone()/>
        <h1 class="govuk-heading-l">{words("title")}</h1>
        <p class="govuk-body">{words(lead)}</p>
        <form action=action method="post" novalidate>
            <TextInput field typing/>
            <button class="govuk-button" type="submit">{t("continue")}</button>
        </form>
        <p class="govuk-body"><a class="govuk-link fh-target" href=href>{words(other)}</a></p>
        <p class="govuk-body">{words("lost")}</p>
    }
    .into_any()
}
