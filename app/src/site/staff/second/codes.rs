//! How the second step stands, and recovery codes: shown once, and made anew for who still knows the password.

use super::ADDRESS;
use crate::site::{
    Hub, Visit,
    caller::CallerAddress,
    failure::Failure,
    page::{Page, t, visit as here},
    parts::{
        field::{Field, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem, at},
    },
    staff::{
        access::{self, AtTheGate},
        frame::Desk,
        moment::Moment,
        proof,
    },
};
use axum::{Form, extract::State, response::Response};
use domain::{people::Gate, text::Private};
use leptos::prelude::*;
use serde::Deserialize;
use store::Account;

#[derive(Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    password: Private,
}

/// `POST /staff/second-step/codes`: ten new ones in the place of the old.
pub async fn anew(
    State(hub): State<Hub>,
    visit: Visit,
    from: CallerAddress,
    AtTheGate(account, gate): AtTheGate,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    if gate != Gate::Open || account.second_at.is_none() {
        return Ok(access::way_to(gate));
    }
    if let Some(kind) = password_problem(&hub, from, &account, &typed.password).await? {
        let problem = FieldProblem {
            field: "password".into(),
            text: visit.t(&format!("staff-second-password-{kind}")),
        };
        return show(&hub, &visit, &account, vec![problem]).await;
    }
    let codes = hub.store.people.new_recovery_codes(&account.staff.id).await?;
    Ok(made(&visit, &account, codes).await)
}

/// What is wrong with the password, if anything.
pub async fn password_problem(
    hub: &Hub,
    from: CallerAddress,
    account: &Account,
    typed: &Private,
) -> Result<Option<&'static str>, Failure> {
    if typed.reveal().is_empty() {
        return Ok(Some("missing"));
    }
    let owner = proof::owner(hub, from, &account.staff.email, typed.clone()).await?;
    Ok(owner.is_none().then_some("wrong"))
}

/// The page with the codes, this once.
pub async fn made(visit: &Visit, account: &Account, codes: Vec<Private>) -> Response {
    Page::new(visit, visit.t("staff-second-made"))
        .for_staff(Desk::at_the_door(&account.staff))
        .show(move || {
            let rows: Vec<_> = codes
                .iter()
                .map(|code| view! { <li>{code.reveal().to_owned()}</li> })
                .collect();
            view! {
                <h1 class="govuk-heading-l">{t("staff-second-made")}</h1>
                <p class="govuk-body">{t("staff-second-made-text")}</p>
                <ul class="govuk-list fh-second__codes" id="recovery-codes" dir="ltr">{rows}</ul>
                <p class="govuk-body">{t("staff-second-made-keep")}</p>
                <p class="govuk-body"><a class="govuk-button" href="/staff">{t("staff-second-kept")}</a></p>
            }
        })
        .await
}

/// How it stands.
pub async fn show(
    hub: &Hub,
    visit: &Visit,
    account: &Account,
    problems: Vec<FieldProblem>,
) -> Result<Response, Failure> {
    let left = hub.store.people.recovery_codes_left(&account.staff.id).await?;
    let second_at = account.second_at;
    let page = Page::new(visit, visit.t("staff-second-title")).for_staff(Desk::of(&account.staff, None));
    let page = if problems.is_empty() {
        page
    } else {
        page.with_problems_of(ADDRESS)
    };
    Ok(page
        .show(move || view! { <Standing second_at left problems=problems.clone()/> })
        .await)
}

#[component]
fn Standing(second_at: Option<i64>, left: i64, problems: Vec<FieldProblem>) -> impl IntoView {
    let Some(at_moment) = second_at else {
        return view! {
            <h1 class="govuk-heading-l">{t("staff-second-title")}</h1>
            <p class="govuk-body">{t("staff-second-none")}</p>
            <p class="govuk-body"><a class="govuk-button" href="/staff/second-step/set-up">{t("staff-second-set-up")}</a></p>
        }
        .into_any();
    };
    let password = Field {
        problem: at(&problems, "password").map(str::to_owned),
        ..Field::new("password", t("staff-second-password"))
    };
    view! {
        <ErrorSummary problems=problems.clone()/>
        <h1 class="govuk-heading-l">{t("staff-second-title")}</h1>
        <p class="govuk-body">{t("staff-second-since")} " " <Moment at=at_moment/></p>
        <p class="govuk-body"><a class="govuk-link fh-target" href="/staff/second-step/set-up">{t("staff-second-another")}</a></p>
        <h2 class="govuk-heading-m">{t("staff-second-recovery-title")}</h2>
        <p class="govuk-body">{here().tv("staff-second-left", [("n", left.into())])}</p>
        <form class="govuk-!-width-two-thirds" action="/staff/second-step/codes" method="post" novalidate>
            <TextInput field=password typing=Typing::Password/>
            <button class="govuk-button govuk-button--secondary" type="submit">{t("staff-second-make")}</button>
        </form>
    }
    .into_any()
}
