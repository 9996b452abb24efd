//! All answers on one page, each to be changed, and sent once.

use super::{
    draft, go, hours, instead, page,
    way::{Way, path_of},
    wording::Wording,
};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::summary::{Row, SummaryList},
};
use axum::response::Response;
use domain::request::{Complete, Journey, Question};
use leptos::prelude::*;
use store::Sending;
use tower_sessions::Session;

pub async fn show(visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some(way) = Way::open(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/request"));
    };
    let journey = way.journey(&visit.hub);
    let Some(complete) = journey.complete() else {
        return Ok(go(&visit, &path_of(journey.next())));
    };
    let groups = groups(&visit, &journey, &complete);
    let back = journey.last().map_or_else(
        || "/request".to_owned(),
        |question| format!("/request/{}", question.key),
    );
    let page = page(&visit).back(visit.href(&back)).with_islands();
    Ok(page.show(move || view! { <CheckAnswers groups=groups.clone()/> }).await)
}

/// Sends, or shows the right door where nothing is to be sent. Sent twice is sent once.
pub async fn send(visit: Visit, session: Session) -> Result<Response, Failure> {
    let hub = &visit.hub;
    let Some(id) = draft::id_of(&session).await? else {
        return without_draft(&visit, &session).await;
    };
    let Some(way) = Way::open(hub, &session).await? else {
        return sent_meanwhile(&visit, &session, &id).await;
    };
    let journey = way.journey(hub);
    let Some(complete) = journey.complete() else {
        return Ok(go(&visit, &path_of(journey.next())));
    };
    let decision = hub.rules.decide(&complete.facts());
    if !decision.to.sends() {
        draft::drop_of(hub, &session).await;
        instead::remember(&session, &decision).await?;
        return Ok(go(&visit, "/request/instead"));
    }
    let sending = Sending {
        draft: &id,
        request: &complete,
        decision: &decision,
        language: visit.speech.tag(),
    };
    hub.store.requests.send(&sending, hub.now_ms()).await?;
    draft::remember_sent(&session, &id).await?;
    Ok(go(&visit, "/request/sent"))
}

/// The second of two clicks finds no draft any more, but what it became.
async fn sent_meanwhile(visit: &Visit, session: &Session, id: &str) -> Result<Response, Failure> {
    if visit.hub.store.requests.sent_from(id).await?.is_none() {
        return Ok(go(visit, "/request"));
    }
    draft::remember_sent(session, id).await?;
    Ok(go(visit, "/request/sent"))
}

async fn without_draft(visit: &Visit, session: &Session) -> Result<Response, Failure> {
    let path = if draft::sent_of(session).await?.is_some() {
        "/request/sent"
    } else {
        "/request/closed"
    };
    Ok(go(visit, path))
}

/// Headings, each with its answers.
type Groups = Vec<(String, Vec<Row>)>;

fn groups(visit: &Visit, journey: &Journey<'_>, complete: &Complete) -> Groups {
    let wording = Wording::of(visit, complete.answers());
    let row = |question: &Question| Row {
        label: wording.short(&question.key),
        lines: complete
            .answers()
            .get(&question.key)
            .map(|answer| wording.lines(question, answer))
            .unwrap_or_default(),
        change: Some(visit.href(&format!("/request/{}", question.key))),
    };
    let answered = journey.answered().into_iter();
    answered
        .map(|(group, questions)| (wording.group(group), questions.into_iter().map(row).collect()))
        .collect()
}

#[component]
fn CheckAnswers(groups: Groups) -> impl IntoView {
    let visit = here();
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(heading, rows)| view! { <h2 class="govuk-heading-m">{heading}</h2> <SummaryList rows/> })
        .collect();
    let when = hours::next_reader(&visit).filter(|read| !read.open_now).map(|read| {
        let moment = hours::moment(&visit, &read);
        view! { <p class="govuk-body"><strong>{visit.tv("ask-not-before", [("moment", moment.into())])}</strong></p> }
    });
    view! {
        <h1 class="govuk-heading-l">{t("request-check-title")}</h1>
        <p class="govuk-body">{t("request-check-lead")}</p>
        {groups}
        <h2 class="govuk-heading-m">{t("ask-send-title")}</h2>
        <p class="govuk-body">{t("ask-send-text")}</p>
        {when}
        <form method="post" action=visit.href("/request/check")>
            <button type="submit" class="govuk-button">{t("request-send")}</button>
        </form>
        <super::idle::Idle/>
    }
    .into_any()
}
