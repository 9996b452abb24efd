//! Finding a request by reference or by name: asked and answered in one POST, so that no name stands in an address.

use super::{
    SignedIn,
    fields::Typed,
    frame::{Room, page},
    moment::Moment,
    state::StateTag,
    table::{Cell, Row, Table},
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
    let rows: Vec<Row> = found.into_iter().map(line).collect();
    let columns = &["reference", "state", "sent"];
    let table = (!rows.is_empty()).then(|| view! { <Table words="staff-find" columns rows/> });
    view! {
        <p class="govuk-body" role="status">{count}</p>
        {table}
    }
    .into_any()
}

fn line(request: FoundRequest) -> Row {
    let opened = request.standing.status >= Status::Opened;
    let href = format!("/staff/requests/{}", request.id);
    Row::new([
        Cell::head(view! { <a class="govuk-link" href=href dir="ltr">{request.reference}</a> }),
        Cell::said(view! { <StateTag opened urgent=request.urgent standing=request.standing/> }),
        Cell::said(view! { <Moment at=request.sent_at/> }),
    ])
}
