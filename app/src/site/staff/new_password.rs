//! Choosing a password: asked of everybody whose first one was made for them, and open to all who want another.

use super::{
    access::{self, AtTheDoor},
    frame::Desk,
    password, proof,
};
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
};
use axum::{
    Form,
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    people::{SHORTEST_PASSWORD, check_password},
    text::Private,
};
use leptos::prelude::*;
use serde::Deserialize;
use store::{Account, NewPassword};
use tower_sessions::Session;

const ADDRESS: &str = "/staff/password";

/// What the form sends. None of it is ever shown again.
#[derive(Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    current: Private,
    #[serde(default)]
    new: Private,
    #[serde(default)]
    again: Private,
}

/// `GET /staff/password`
pub async fn ask(visit: Visit, AtTheDoor(account): AtTheDoor) -> Response {
    let saved = visit.query.as_deref() == Some("saved") && account.first_until.is_none();
    if saved {
        return done(&visit, account).await;
    }
    show(&visit, account, Vec::new()).await
}

/// `POST /staff/password`
pub async fn choose(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    from: CallerAddress,
    DeviceHere(device): DeviceHere,
    AtTheDoor(account): AtTheDoor,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let problem = match shape(&account, &typed) {
        Some(problem) => Some(problem),
        None => against_the_old(&hub, from, &account, &typed).await?,
    };
    if let Some((field, kind)) = problem {
        let text = visit.tv(
            &format!("staff-password-{field}-{kind}"),
            [("letters", SHORTEST_PASSWORD.into())],
        );
        let field = field.to_owned();
        return Ok(show(&visit, account, vec![FieldProblem { field, text }]).await);
    }
    let hash = password::hash_later(typed.new).await?;
    let (id, now) = (&account.staff.id, hub.now_ms());
    hub.store
        .people
        .set_password(id, NewPassword::chosen(&hash, now))
        .await?;
    // The other sign-ins of this account are over; this one goes on under a new cookie.
    access::begin_again(&hub, &session, id, device).await?;
    Ok(Redirect::to("/staff/password?saved").into_response())
}

/// A field and what is wrong with it.
type Problem = (&'static str, &'static str);

fn shape(account: &Account, typed: &Typed) -> Option<Problem> {
    let staff = &account.staff;
    let name_of_email = staff.email.split('@').next().unwrap_or_default();
    if account.first_until.is_none() && typed.current.reveal().is_empty() {
        return Some(("current", "missing"));
    }
    if let Err(problem) = check_password(typed.new.reveal(), &[&staff.email, name_of_email, &staff.name]) {
        return Some(("new", problem.kind()));
    }
    (typed.new != typed.again).then_some(("again", "different"))
}

/// Who is at the desk must know the old password, unless it was asked for a moment ago; and the new one must be new.
async fn against_the_old(
    hub: &Hub,
    from: CallerAddress,
    account: &Account,
    typed: &Typed,
) -> Result<Option<Problem>, Failure> {
    if account.first_until.is_none() {
        let known = proof::owner(hub, from, &account.staff.email, typed.current.clone()).await?;
        if known.is_none() {
            return Ok(Some(("current", "wrong")));
        }
    }
    let _seat = password::seat().await?;
    let same = password::is_right(typed.new.clone(), Some(account.password.clone())).await?;
    Ok(same.then_some(("new", "same")))
}

async fn show(visit: &Visit, account: Account, problems: Vec<FieldProblem>) -> Response {
    let page = Page::new(visit, visit.t("staff-password-title")).for_staff(desk(&account));
    let page = if problems.is_empty() {
        page
    } else {
        page.with_problems()
    };
    let first = account.first_until.is_some();
    page.show(move || view! { <NewPasswordForm first problems=problems.clone()/> })
        .await
}

/// The rooms open once there is a password of one's own.
fn desk(account: &Account) -> Desk {
    match account.first_until {
        Some(_) => Desk::at_the_door(&account.staff),
        None => Desk::of(&account.staff, None),
    }
}

#[component]
fn NewPasswordForm(first: bool, problems: Vec<FieldProblem>) -> impl IntoView {
    let field = |name: &'static str| Field {
        problem: at(&problems, name).map(str::to_owned),
        ..Field::new(name, t(&format!("staff-password-{name}")))
    };
    let new = Field {
        hint: Some(here().tv("staff-password-hint", [("letters", SHORTEST_PASSWORD.into())])),
        ..field("new")
    };
    let lead = if first {
        "staff-password-first"
    } else {
        "staff-password-lead"
    };
    let current = (!first).then(|| view! { <TextInput field=field("current") typing=Typing::Password/> });
    view! {
        <ErrorSummary problems=problems.clone()/>
        <h1 class="govuk-heading-l">{t("staff-password-title")}</h1>
        <p class="govuk-body">{t(lead)}</p>
        <form class="govuk-!-width-two-thirds" action=ADDRESS method="post" novalidate>
            {current}
            <TextInput field=new typing=Typing::NewPassword/>
            <TextInput field=field("again") typing=Typing::NewPassword/>
            <button class="govuk-button" type="submit">{t("staff-password-save")}</button>
        </form>
    }
    .into_any()
}

async fn done(visit: &Visit, account: Account) -> Response {
    Page::new(visit, visit.t("staff-password-done"))
        .for_staff(desk(&account))
        .show(|| {
            view! {
                <h1 class="govuk-heading-l">{t("staff-password-done")}</h1>
                <p class="govuk-body">{t("staff-password-done-text")}</p>
                <p class="govuk-body"><a class="govuk-button" href="/staff">{t("continue")}</a></p>
            }
        })
        .await
}
