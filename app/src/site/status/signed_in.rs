//! The same for a family member who is signed in for their plan: no reference and no code, and only what the rules let this one
//! person see. Who did not send a request reads what we told the sender, and changes nothing in their name.

use super::{
    agreed::WhatWasAgreed,
    page,
    page::{Doing, InDanger, JustDone, Now, Told, told},
    story::Story,
};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
};
use axum::response::Response;
use domain::people::Person;
use leptos::prelude::*;
use store::{AgreementRecord, FamilyRequest};
use tower_sessions::Session;

/// What one of them shows: the request, and what was agreed where the reader may change it here.
#[derive(Clone)]
struct One {
    request: FamilyRequest,
    first: bool,
    agreed: Option<Vec<AgreementRecord>>,
}

/// The page; nothing when there is nothing that they may see.
pub async fn show(visit: &Visit, session: &Session, person: &Person) -> Result<Option<Response>, Failure> {
    let hub = &visit.hub;
    let mut all: Vec<One> = Vec::new();
    let mut changes = false;
    for request in hub.store.requests.read_by(&person.id, hub.now_ms()).await? {
        // The newest that they sent is the one that the pages behind this one speak of.
        let here = request.reader.may_change() && !changes;
        changes |= here;
        let agreed = match here {
            true => Some(hub.store.agreements.of_request(&request.own.id).await?),
            false => None,
        };
        all.push(One {
            request,
            first: all.is_empty(),
            agreed,
        });
    }
    if all.is_empty() {
        return Ok(None);
    }
    let Told { done, signs } = told(session).await?;
    let page = page(visit).back(visit.href("/plan"));
    Ok(Some(
        page.show(move || {
            let all: Vec<_> = all.iter().cloned().map(|one| view! { <OneRequest one/> }).collect();
            view! {
                <JustDone done=done.clone() signs=signs.clone()/>
                {all}
                <InDanger/>
                <p class="govuk-body"><a class="govuk-link fh-target" href=here().href("/plan")>{t("status-to-plan")}</a></p>
            }
        })
        .await,
    ))
}

#[component]
fn OneRequest(one: One) -> impl IntoView {
    let One { request, first, agreed } = one;
    let (own, sent_it) = (request.own, request.reader.sent_it);
    let title = if sent_it {
        "status-your-request"
    } else {
        "status-family-request"
    };
    let other = (!sent_it).then(|| view! { <p class="govuk-body">{t("status-family-request-text")}</p> });
    let doing = agreed.map(|records| {
        let ended = own.standing.ended() || own.standing.withdrawn;
        view! { <Doing own=own.clone()/> <WhatWasAgreed records ended/> }
    });
    let title = view! { {t(title)} " " <bdi dir="ltr">{own.reference.clone()}</bdi> };
    let title = match first {
        true => view! { <h1 class="govuk-heading-l">{title}</h1> }.into_any(),
        false => view! { <h2 class="govuk-heading-l">{title}</h2> }.into_any(),
    };
    view! {
        {title}
        {other}
        <Now own=own.clone()/>
        <h2 class="govuk-heading-m">{t("status-story-title")}</h2>
        <Story own/>
        {doing}
    }
    .into_any()
}
