//! Setting the second step up: a square for the app's camera, the same to type, and a code that proves it arrived.

use super::{codes, forgive, may_try};
use crate::site::{
    Hub, Visit,
    caller::CallerAddress,
    directory::encoded,
    failure::Failure,
    page::{Page, t},
    parts::{
        field::{Field, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem, at},
        qr::Qr,
    },
    staff::{
        access::{self, AtTheGate},
        frame::Desk,
    },
};
use axum::{Form, extract::State, response::Response};
use domain::{people::Gate, text::Private};
use leptos::prelude::*;
use serde::Deserialize;
use store::{Account, new_secret};
use tower_sessions::Session;

/// The secret that is on its way into an app. It lives in the sealed session, and ends with it when nobody goes on.
const COMING: &str = "staff_second_coming";

#[derive(Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: Private,
    #[serde(default)]
    password: Private,
}

/// `GET /staff/second-step/set-up`
pub async fn page(visit: Visit, session: Session, AtTheGate(account, gate): AtTheGate) -> Result<Response, Failure> {
    match gate {
        Gate::SetUp | Gate::Open => show(&visit, &session, &account, Vec::new()).await,
        Gate::Code | Gate::Password => Ok(access::way_to(gate)),
    }
}

/// `POST /staff/second-step/set-up`
pub async fn confirm(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    from: CallerAddress,
    AtTheGate(account, gate): AtTheGate,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    if !matches!(gate, Gate::SetUp | Gate::Open) {
        return Ok(access::way_to(gate));
    }
    let secret = coming(&session).await?;
    if let Some((field, kind)) = before(&hub, from, &account, &typed).await? {
        let field = field.to_owned();
        let text = visit.t(&format!("staff-second-{field}-{kind}"));
        return show(&visit, &session, &account, vec![FieldProblem { field, text }]).await;
    }
    let (id, now) = (&account.staff.id, hub.now_ms());
    let set = hub
        .store
        .people
        .set_second(id, &secret, typed.code.reveal(), now)
        .await?;
    let Some(made) = set else {
        let (field, text) = ("code".to_owned(), visit.t("staff-second-code-not-this"));
        return show(&visit, &session, &account, vec![FieldProblem { field, text }]).await;
    };
    forgive(&hub, &account).await?;
    session.remove_value(COMING).await?;
    access::pass(&session, now).await?;
    Ok(codes::made(&visit, &account, made).await)
}

/// A field and what is wrong with it, before anything is changed. Who puts another phone in the old one's place must know
/// the password: the desk may have been left open.
async fn before(
    hub: &Hub,
    from: CallerAddress,
    account: &Account,
    typed: &Typed,
) -> Result<Option<(&'static str, &'static str)>, Failure> {
    if typed.code.reveal().trim().is_empty() {
        return Ok(Some(("code", "missing")));
    }
    if account.second_at.is_some() {
        if let Some(kind) = codes::password_problem(hub, from, account, &typed.password).await? {
            return Ok(Some(("password", kind)));
        }
    } else if !may_try(hub, account).await? {
        return Ok(Some(("code", "rests")));
    }
    Ok(None)
}

/// The same until it is used, however often the page is opened: the app may have it already.
async fn coming(session: &Session) -> Result<Private, Failure> {
    if let Some(secret) = session.get::<Private>(COMING).await? {
        return Ok(secret);
    }
    let secret = new_secret();
    session.insert(COMING, &secret).await?;
    Ok(secret)
}

async fn show(
    visit: &Visit,
    session: &Session,
    account: &Account,
    problems: Vec<FieldProblem>,
) -> Result<Response, Failure> {
    let secret = coming(session).await?;
    let anew = account.second_at.is_some();
    let square = address(&visit.t("site-name"), &account.staff.email, &secret);
    let page = Page::new(visit, visit.t("staff-second-set-up")).for_staff(Desk::at_the_door(&account.staff));
    let page = if problems.is_empty() {
        page
    } else {
        page.with_problems()
    };
    Ok(page
        .show(move || {
            view! { <SetUp anew square=square.clone() secret=secret.clone() problems=problems.clone()/> }
        })
        .await)
}

/// What the square says: the address form that all apps read (github.com/google/google-authenticator/wiki/Key-Uri-Format).
fn address(site: &str, email: &str, secret: &Private) -> String {
    let (site, email, secret) = (encoded(site), encoded(email), secret.reveal());
    format!("otpauth://totp/{site}:{email}?secret={secret}&issuer={site}")
}

/// In groups of four, as people type it.
fn grouped(secret: &Private) -> String {
    let letters: Vec<char> = secret.reveal().chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

#[component]
fn SetUp(anew: bool, square: String, secret: Private, problems: Vec<FieldProblem>) -> impl IntoView {
    let words = |key: &str| t(&format!("staff-second-{key}"));
    let field = |name: &str| Field {
        problem: at(&problems, name).map(str::to_owned),
        ..Field::new(name, words(name))
    };
    let code = Field {
        hint: Some(words("code-hint")),
        ..field("code")
    };
    let lead = if anew { "anew-lead" } else { "set-up-lead" };
    let password = anew.then(|| view! { <TextInput field=field("password") typing=Typing::Password/> });
    view! {
        <ErrorSummary problems=problems.clone()/>
        <h1 class="govuk-heading-l">{words("set-up")}</h1>
        <p class="govuk-body">{words(lead)}</p>
        <ol class="govuk-list govuk-list--number">
            <li>{words("get-app")}</li>
            <li>{words("scan")}</li>
            <li>{words("then-type")}</li>
        </ol>
        // The square says nothing that the letters below it do not say.
        <div class="fh-second__square" aria-hidden="true"><Qr text=square/></div>
        <p class="govuk-body">{words("by-hand")}</p>
        <p class="govuk-body fh-second__secret" id="secret" dir="ltr">{grouped(&secret)}</p>
        <form class="govuk-!-width-two-thirds" action="/staff/second-step/set-up" method="post" novalidate>
            <TextInput field=code typing=Typing::Code/>
            {password}
            <button class="govuk-button" type="submit">{words("save")}</button>
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_square_names_the_site_and_the_account_and_breaks_at_no_letter() {
        let said = address("Family Hub", "jo+work@example.org", &Private::new("ABCD"));
        assert_eq!(
            said,
            "otpauth://totp/Family%20Hub:jo%2Bwork%40example.org?secret=ABCD&issuer=Family%20Hub"
        );
    }

    #[test]
    fn the_secret_is_typed_in_groups_of_four() {
        assert_eq!(grouped(&Private::new("ABCDEFGHIJ")), "ABCD EFGH IJ");
    }
}
