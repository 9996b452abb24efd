//! What a family agreed to, when and under which notice, and a button beside each that takes it back: as easily as it was given,
//! one by one, agency by agency.

use super::{
    go, own,
    page::{local, moment},
    tell,
};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    words::text,
};
use axum::{Form, response::Response};
use domain::request::{Agreed, AgreementState};
use leptos::prelude::*;
use serde::Deserialize;
use store::{AgreementRecord, newest_agreement};
use tower_sessions::Session;

/// What a button sends: one of the two.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    agreed: String,
    #[serde(default)]
    agency: String,
}

/// `POST /{lang}/status/agreed`: taken back at once; the team is told.
pub async fn take_back(visit: Visit, session: Session, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    let Some(own) = own(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/status"));
    };
    let (agreements, now) = (&visit.hub.store.agreements, visit.hub.now_ms());
    let taken_back = match Agreed::from_key(&typed.agreed) {
        // Without it nothing is left of the request: there they may say why, and read what stays.
        Some(Agreed::Asking) => return Ok(go(&visit, "/status/stop")),
        Some(agreed @ (Agreed::Sharing | Agreed::Evaluation)) => agreements.withdraw(&own.id, agreed, now).await?,
        None => agreements.withdraw_agency(&own.id, &typed.agency, now).await?,
    };
    if taken_back {
        tell(&session, "taken-back", Vec::new()).await?;
    }
    Ok(go(&visit, "/status"))
}

/// `ended`: the request is over, or the family has asked us to stop.
#[component]
pub fn WhatWasAgreed(records: Vec<AgreementRecord>, ended: bool) -> impl IntoView {
    let rows: Vec<_> = Agreed::ALL
        .iter()
        .filter_map(|agreed| stands(&records, *agreed))
        .map(|record| view! { <One record ended/> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{t("own-agreed-title")}</h2>
            <p class="govuk-body">{t("own-agreed-lead")}</p>
            <dl class="govuk-summary-list">{rows}</dl>
        }
    })
}

/// What was said last, and since when: an agency that was taken out does not make what is left any newer.
fn stands(records: &[AgreementRecord], agreed: Agreed) -> Option<AgreementRecord> {
    let newest = newest_agreement(records, agreed)?;
    let of_it = records.iter().rev().filter(|record| record.agreement.agreed == agreed);
    let same = of_it.take_while(|record| record.agreement.state == newest.agreement.state);
    let at = same.last().map_or(newest.at, |first| first.at);
    Some(AgreementRecord { at, ..newest.clone() })
}

#[component]
fn One(record: AgreementRecord, ended: bool) -> impl IntoView {
    let visit = here();
    let agreed = record.agreement.agreed;
    let state = record.agreement.state;
    let said = [
        ("moment", text(moment(&visit, local(&visit, record.at)))),
        ("notice", text(record.notice.clone())),
    ];
    let said = visit.tv(&format!("own-agreed-{}", state.key()), said);
    let given = state == AgreementState::Given;
    let ways = match agreed {
        Agreed::Asking => (given && !ended).then(|| button("agreed", agreed.key(), t("own-agreed-stop"))),
        Agreed::Evaluation => given.then(|| button("agreed", agreed.key(), t("own-agreed-no-evaluation"))),
        Agreed::Sharing => given.then(|| view! { <Agencies agencies=record.agreement.agencies/> }.into_any()),
    };
    view! {
        <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{t(&format!("own-agreed-{}", agreed.key()))}</dt>
            <dd class="govuk-summary-list__value"><p class="govuk-body">{said}</p>{ways}</dd>
        </div>
    }
    .into_any()
}

/// Each by itself, and all together where there are several.
#[component]
fn Agencies(agencies: Vec<String>) -> impl IntoView {
    let all = (agencies.len() > 1).then(|| button("agreed", Agreed::Sharing.key(), t("own-agreed-no-sharing")));
    let each: Vec<_> = agencies
        .into_iter()
        .map(|agency| {
            let name = text(t(&format!("agency-{agency}")));
            let words = here().tv("own-agreed-no-agency", [("agency", name)]);
            view! { <li>{button("agency", &agency, words)}</li> }
        })
        .collect();
    view! { <ul class="govuk-list">{each}</ul> {all} }.into_any()
}

fn button(name: &'static str, value: &str, words: String) -> AnyView {
    view! {
        <form method="post" action=here().href("/status/agreed")>
            <button class="govuk-button govuk-button--secondary" type="submit" name=name value=value.to_owned()>{words}</button>
        </form>
    }
    .into_any()
}
