//! What we keep about somebody: who looked, everything in a file of their own, a correction, a complaint, and signing out
//! everywhere.

mod everything;
mod looks;

use super::words::done_at;
use crate::site::{
    Hub, Visit,
    account::{go_to, signed_in},
    devices::{self, DeviceRow, Devices},
    failure::Failure,
    page::{Page, t, visit as here},
    parts::{
        field::{Choice, Field, Radios, TextArea},
        problems::{ErrorSummary, FieldProblem, at},
    },
};
use axum::{
    Form,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::{
    people::Person,
    text::{Private, filled},
};
use everything::Everything;
use leptos::prelude::*;
use looks::WhoLooked;
use serde::Deserialize;
use std::sync::Arc;
use store::{Ask, AskKind, Who};
use tower_sessions::Session;

#[derive(Default, Deserialize)]
pub struct SignInSent {
    #[serde(default)]
    id: String,
}

#[derive(Clone, Default, Deserialize)]
pub struct Sent {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    words: String,
}

/// `GET /plan/data`
pub async fn page(State(hub): State<Hub>, visit: Visit, session: Session) -> Result<Response, Failure> {
    match signed_in::person(&hub, &session).await? {
        Some(person) => show(&visit, &session, &person, Sent::default(), Vec::new()).await,
        None => Ok(go_to(&visit.href("/plan/sign-in"))),
    }
}

/// `POST /plan/data`: asks for a correction, or complains.
pub async fn ask(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let Some(person) = signed_in::person(&hub, &session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    let mut problems = Vec::new();
    let kind = AskKind::from_key(&sent.kind);
    if kind.is_none() {
        problems.push(FieldProblem {
            field: "kind".into(),
            text: visit.t("plan-ask-kind-missing"),
        });
    }
    let words = filled(&sent.words, super::answer::LIMIT);
    if let Err(problem) = &words {
        let key = format!("plan-ask-words-{}", problem.kind());
        problems.push(FieldProblem {
            field: "words".into(),
            text: visit.tv(&key, [("limit", super::answer::LIMIT.into())]),
        });
    }
    match (kind, words) {
        (Some(kind), Ok(words)) => {
            let words = Private::new(words);
            hub.store.plans.ask(&person.id, kind, &words, hub.now_ms()).await?;
            Ok(go_to(&format!("{}#asked", visit.href("/plan/data"))))
        }
        (Some(_), Err(_)) | (None, _) => show(&visit, &session, &person, sent.clone(), problems).await,
    }
}

/// `POST /plan/sign-out-everywhere`
pub async fn sign_out_everywhere(State(hub): State<Hub>, visit: Visit, session: Session) -> Result<Response, Failure> {
    if let Some(person) = signed_in::person(&hub, &session).await? {
        let now = hub.now_ms();
        hub.store.plans.sign_out_everywhere(&person.id, now).await?;
        hub.store.people.end_sign_ins(Who::Person(&person.id), now).await?;
        session.flush().await?;
    }
    Ok(go_to(&visit.href("/plan/sign-in")))
}

/// `POST /plan/sign-out-one`: one of their own sign-ins; of anybody else's nothing happens.
pub async fn sign_out_one(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    Form(sent): Form<SignInSent>,
) -> Result<Response, Failure> {
    let Some(person) = signed_in::person(&hub, &session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    let who = Who::Person(&person.id);
    hub.store.people.end_sign_in(who, &sent.id, hub.now_ms()).await?;
    Ok(go_to(&format!("{}#devices", visit.href("/plan/data"))))
}

/// `GET /plan/data.json`
pub async fn json(State(hub): State<Hub>, visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some(person) = signed_in::person(&hub, &session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    let everything = Everything::of(&hub, &person).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"my-page.json\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, serde_json::to_string_pretty(&everything.json(&visit))?).into_response())
}

/// `GET /plan/data.html`
pub async fn html(State(hub): State<Hub>, visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some(person) = signed_in::person(&hub, &session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    let rows = Arc::new(Everything::of(&hub, &person).await?.rows(&visit));
    let mut response = Page::new(&visit, visit.t("title-neutral"))
        .private()
        .show(move || {
            let rows: Vec<_> = rows
                .iter()
                .map(|(about, words)| view! { <dt><strong>{about.clone()}</strong></dt> <dd dir="auto">{words.clone()}</dd> })
                .collect();
            view! { <h1 class="govuk-heading-l">{t("plan-data-all")}</h1> <dl class="govuk-body">{rows}</dl> }
        })
        .await;
    let file = HeaderValue::from_static("attachment; filename=\"my-page.html\"");
    response.headers_mut().insert(header::CONTENT_DISPOSITION, file);
    Ok(response)
}

async fn show(
    visit: &Visit,
    session: &Session,
    person: &Person,
    sent: Sent,
    problems: Vec<FieldProblem>,
) -> Result<Response, Failure> {
    let hub = &visit.hub;
    let looks = Arc::new(hub.store.looks.about(person.family.as_str()).await?);
    let asks = Arc::new(hub.store.plans.asks_by(&person.id).await?);
    let devices = devices::rows(hub, session, Who::Person(&person.id), 0).await?;
    let page = Page::new(visit, visit.t("title-neutral"))
        .private()
        .with_exit()
        .back(visit.href("/plan"));
    let page = if problems.is_empty() {
        page
    } else {
        page.with_problems()
    };
    Ok(page
        .show(move || {
            let (looks, asks) = (looks.clone(), asks.clone());
            view! {
                <ErrorSummary problems=problems.clone()/>
                <h1 class="govuk-heading-l">{t("plan-data-title")}</h1>
                <WhoLooked looks/>
                <Files/>
                <Asked asks/>
                <AskForm sent=sent.clone() problems=problems.clone()/>
                <SignedInAt devices=devices.clone()/>
            }
        })
        .await)
}

#[component]
fn Files() -> impl IntoView {
    let visit = here();
    view! {
        <h2 class="govuk-heading-m">{t("plan-data-all")}</h2>
        <p class="govuk-body">{t("plan-data-text")}</p>
        <ul class="govuk-list">
            <li><a class="govuk-link fh-target" href=visit.href("/plan/data.html") download="my-page.html">{t("plan-data-html")}</a></li>
            <li><a class="govuk-link fh-target" href=visit.href("/plan/data.json") download="my-page.json">{t("plan-data-json")}</a></li>
        </ul>
    }
    .into_any()
}

#[component]
fn Asked(asks: Arc<Vec<Ask>>) -> impl IntoView {
    let rows: Vec<_> = asks
        .iter()
        .map(|ask| {
            let state = match ask.acknowledged_at {
                Some(at) => here().tv("plan-ask-read", [("when", done_at(at).into())]),
                None => t("plan-ask-waits"),
            };
            view! {
                <li>
                    <strong>{t(&format!("plan-ask-{}", ask.kind.key()))}</strong> " · " {done_at(ask.at)}<br/>
                    <span dir="auto">{ask.words.reveal().to_owned()}</span><br/>
                    <span class="fh-small">{state}</span>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! { <h2 class="govuk-heading-m" id="asked">{t("plan-asked")}</h2> <ul class="govuk-list">{rows}</ul> }
    })
}

#[component]
fn AskForm(sent: Sent, problems: Vec<FieldProblem>) -> impl IntoView {
    let kinds = [AskKind::Correction, AskKind::Complaint]
        .into_iter()
        .map(|kind| Choice {
            value: kind.key().to_owned(),
            label: t(&format!("plan-ask-{}", kind.key())),
            hint: Some(t(&format!("plan-ask-{}-hint", kind.key()))),
            chosen: sent.kind == kind.key(),
        })
        .collect();
    let field = |name: &'static str| Field {
        problem: at(&problems, name).map(str::to_owned),
        ..Field::new(name, t(&format!("plan-ask-{name}")))
    };
    let words = Field {
        value: sent.words.clone(),
        ..field("words")
    };
    view! {
        <h2 class="govuk-heading-m">{t("plan-ask-title")}</h2>
        <form method="post" action=here().href("/plan/data") novalidate>
            <Radios field=field("kind") choices=kinds/>
            <TextArea field=words rows=5/>
            <button class="govuk-button" type="submit">{t("plan-ask-send")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn SignedInAt(devices: Vec<DeviceRow>) -> impl IntoView {
    view! {
        <h2 class="govuk-heading-m" id="devices">{t("devices-title")}</h2>
        <p class="govuk-body">{t("devices-text")}</p>
        <Devices rows=devices action=here().href("/plan/sign-out-one")/>
        <h3 class="govuk-heading-s">{t("plan-devices")}</h3>
        <p class="govuk-body">{t("plan-devices-text")}</p>
        <form method="post" action=here().href("/plan/sign-out-everywhere")>
            <button class="govuk-button govuk-button--secondary" type="submit">{t("plan-devices-button")}</button>
        </form>
    }
    .into_any()
}
