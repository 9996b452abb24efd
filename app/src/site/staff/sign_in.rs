//! Signing in and out as staff.

use super::{access, assist, frame::Desk, proof};
use crate::site::{
    Hub, Visit,
    caller::CallerAddress,
    devices::DeviceHere,
    failure::Failure,
    page::{Page, t, visit as here},
    parts::{
        field::{Field, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem, at},
    },
    request::draft,
    saved::ListCookie,
};
use axum::{
    Form,
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::text::Private;
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

#[derive(Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: Private,
}

/// `GET /staff/sign-in`
pub async fn ask(State(hub): State<Hub>, visit: Visit, session: Session) -> Result<Response, Failure> {
    if access::signed_in(&hub, &session).await?.is_some() {
        return Ok(Redirect::to("/staff").into_response());
    }
    Ok(form(&visit, String::new(), Vec::new()).await)
}

/// `POST /staff/sign-in`
pub async fn sign_in(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    from: CallerAddress,
    DeviceHere(device): DeviceHere,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let problems = missing(&visit, &typed);
    if !problems.is_empty() {
        return Ok(form(&visit, typed.email, problems).await);
    }
    match proof::owner(&hub, from, &typed.email, typed.password).await? {
        Some(account) => {
            access::begin(&hub, &session, &account.staff.id, device).await?;
            Ok(Redirect::to("/staff").into_response())
        }
        None => {
            let problem = FieldProblem {
                field: "email".into(),
                text: visit.t("staff-sign-in-wrong"),
            };
            Ok(form(&visit, typed.email, vec![problem]).await)
        }
    }
}

/// `POST /staff/sign-out`
pub async fn sign_out(State(hub): State<Hub>, session: Session, list: ListCookie) -> Result<Response, Failure> {
    draft::leave(&hub, &session).await;
    access::end(&hub, &session).await?;
    let gone = list.forget(&hub, Redirect::to("/staff/sign-in").into_response()).await;
    Ok(assist::hide(&hub, gone))
}

fn missing(visit: &Visit, typed: &Typed) -> Vec<FieldProblem> {
    let fields = [
        ("email", typed.email.trim().is_empty()),
        ("password", typed.password.reveal().is_empty()),
    ];
    let empty = fields.into_iter().filter(|(_, empty)| *empty);
    empty
        .map(|(field, _)| FieldProblem {
            field: field.into(),
            text: visit.t(&format!("staff-sign-in-{field}-missing")),
        })
        .collect()
}

async fn form(visit: &Visit, email: String, problems: Vec<FieldProblem>) -> Response {
    let page = Page::new(visit, visit.t("staff-sign-in-title")).for_staff(Desk::of_nobody());
    let page = if problems.is_empty() {
        page
    } else {
        page.with_problems()
    };
    page.show(move || view! { <SignInForm email=email.clone() problems=problems.clone()/> })
        .await
}

#[component]
fn SignInForm(email: String, problems: Vec<FieldProblem>) -> impl IntoView {
    let problem = |field: &str| at(&problems, field).map(str::to_owned);
    let email = Field {
        value: email,
        problem: problem("email"),
        ..Field::new("email", t("staff-sign-in-email"))
    };
    let password = Field {
        problem: problem("password"),
        ..Field::new("password", t("staff-sign-in-password"))
    };
    view! {
        <ErrorSummary problems=problems.clone()/>
        <h1 class="govuk-heading-l">{t("staff-sign-in-title")}</h1>
        <p class="govuk-body">{t("staff-sign-in-lead")}</p>
        <p class="govuk-body"><a class="govuk-link" href=here().href("/")>{t("staff-sign-in-family")}</a></p>
        <form class="govuk-!-width-two-thirds" action="/staff/sign-in" method="post" novalidate>
            <TextInput field=email typing=Typing::Account/>
            <TextInput field=password typing=Typing::Password/>
            <button class="govuk-button" type="submit">{t("staff-sign-in-button")}</button>
        </form>
        <p class="govuk-body">{t("staff-sign-in-forgotten")}</p>
    }
    .into_any()
}
