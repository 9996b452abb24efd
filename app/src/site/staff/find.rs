//! Finding a request by reference or by name: asked and answered in one POST, so that no name stands in an address.

use super::{
    SignedIn,
    fields::Typed,
    frame::{Room, page},
    moment::Moment,
    state::StateTag,
};
use crate::site::{
    Hub, Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::{
        field::{Field, TextInput, Typing},
        problems::{ErrorSummary, FieldProblem},
    },
};
use axum::{Form, extract::State, response::Response};
use domain::{
    people::{Action, Staff},
    request::Status,
    text::letters_left,
};
use leptos::prelude::*;
use store::FoundRequest;

/// No name is longer.
const MOST: usize = 100;

/// What was asked, and what came of it.
#[derive(Clone, Default)]
struct Shown {
    typed: String,
    problem: Option<&'static str>,
    found: Option<Vec<FoundRequest>>,
}

/// `GET /staff/find`
pub async fn ask(visit: Visit, signed_in: SignedIn) -> Response {
    match signed_in.allowed(&visit, Action::ReadRequests).await {
        Ok(staff) => show(&visit, &staff, Shown::default()).await,
        Err(refused) => refused,
    }
}

/// `POST /staff/find`
pub async fn find(
    State(hub): State<Hub>,
    visit: Visit,
    signed_in: SignedIn,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::ReadRequests).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let typed = typed.get("who").map(|who| who.trim().to_owned()).unwrap_or_default();
    let problem = if typed.is_empty() {
        Some("staff-find-missing")
    } else if letters_left(&typed, MOST) < 0 {
        Some("staff-find-too_long")
    } else {
        None
    };
    let found = match problem {
        Some(_) => None,
        None => Some(hub.store.requests.find(&staff, &typed).await?),
    };
    let shown = Shown { typed, problem, found };
    Ok(show(&visit, &staff, shown).await)
}

async fn show(visit: &Visit, staff: &Staff, shown: Shown) -> Response {
    let page = page(visit, "staff-find-title", staff, Room::Requests).back("/staff");
    let page = if shown.problem.is_some() {
        page.with_problems()
    } else {
        page
    };
    page.show(move || view! { <Find shown=shown.clone()/> }).await
}

#[component]
fn Find(shown: Shown) -> impl IntoView {
    let problem = shown.problem.map(|key| here().tv(key, [("limit", MOST.into())]));
    let problems = problem.iter().map(|text| FieldProblem {
        field: "who".to_owned(),
        text: text.clone(),
    });
    let problems: Vec<FieldProblem> = problems.collect();
    let field = Field {
        value: shown.typed,
        hint: Some(t("staff-find-who-hint")),
        problem,
        ..Field::new("who", t("staff-find-who"))
    };
    let found = shown.found.map(|found| view! { <FoundThem found/> });
    view! {
        <ErrorSummary problems/>
        <h1 class="govuk-heading-l">{t("staff-find-title")}</h1>
        <form class="govuk-!-width-two-thirds" action="/staff/find" method="post" novalidate>
            <TextInput field typing=Typing::Name/>
            <button class="govuk-button" type="submit">{t("staff-find-button")}</button>
        </form>
        {found}
    }
    .into_any()
}

#[component]
fn FoundThem(found: Vec<FoundRequest>) -> impl IntoView {
    let count = here().tv("staff-find-found", [("n", found.len().into())]);
    let rows: Vec<_> = found
        .into_iter()
        .map(|request| {
            let opened = request.standing.status >= Status::Opened;
            view! {
                <tr>
                    <th scope="row">
                        <a class="govuk-link" href=format!("/staff/requests/{}", request.id) dir="ltr">{request.reference}</a>
                    </th>
                    <td><StateTag opened urgent=request.urgent standing=request.standing/></td>
                    <td><Moment at=request.sent_at/></td>
                </tr>
            }
        })
        .collect();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <section class="fh-inbox" aria-labelledby="found-caption" tabindex="0">
                <table>
                    <caption id="found-caption">{t("staff-find-caption")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t("staff-inbox-reference")}</th>
                            <th scope="col">{t("staff-inbox-state")}</th>
                            <th scope="col">{t("staff-inbox-sent")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
        }
    });
    view! {
        <p class="govuk-body" role="status">{count}</p>
        {table}
    }
    .into_any()
}
