//! Whom the team may speak with about this plan: each agency that helps, agreed to or taken back with one button.

use super::words::done_at;
use crate::site::{
    Hub, Visit,
    account::{go_to, signed_in},
    failure::{self, Failure},
    page::{t, visit as here},
};
use axum::{Form, extract::State, response::Response};
use domain::plan::FamilyPlan;
use leptos::prelude::*;
use serde::Deserialize;
use std::{collections::BTreeSet, sync::Arc};
use store::{Sharing, StoreError};
use tower_sessions::Session;

#[derive(Deserialize)]
pub struct Sent {
    #[serde(default)]
    agency: String,
    #[serde(default)]
    what: String,
}

/// `POST /plan/sharing`: "agree" or "take-back".
pub async fn say(
    State(hub): State<Hub>,
    visit: Visit,
    session: Session,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let Some(person) = signed_in::person(&hub, &session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    let given = match sent.what.as_str() {
        "agree" => true,
        "take-back" => false,
        _ => return Ok(failure::not_found(visit).await),
    };
    match hub
        .store
        .plans
        .agree(&person.id, &sent.agency, given, hub.now_ms())
        .await
    {
        Ok(()) => Ok(go_to(&format!("{}#sharing", visit.href("/plan")))),
        Err(StoreError::NotFound) => Ok(failure::not_found(visit).await),
        Err(error) => Err(error.into()),
    }
}

/// The agencies of the plan as this reader sees it, and those that they agreed to before and that have left it.
#[component]
pub fn WhoMaySee(plan: Arc<FamilyPlan>, said: Arc<Vec<Sharing>>) -> impl IntoView {
    let there = plan.helpers.iter().map(|helper| helper.agency.as_str());
    let left = said
        .iter()
        .filter(|sharing| sharing.given)
        .map(|sharing| sharing.agency.as_str());
    let agencies: BTreeSet<String> = there
        .chain(left)
        .filter(|agency| !agency.is_empty())
        .map(str::to_owned)
        .collect();
    let rows: Vec<_> = agencies
        .into_iter()
        .map(|agency| {
            let said = said.iter().find(|sharing| sharing.agency == agency).cloned();
            view! { <Agency agency said/> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section aria-labelledby="sharing">
                <h2 class="govuk-heading-m" id="sharing">{t("plan-share-title")}</h2>
                <p class="govuk-body">{t("plan-share-text")}</p>
                <p class="govuk-body">{t("plan-share-danger")}</p>
                <ul class="govuk-list">{rows}</ul>
            </section>
        }
    })
}

#[component]
fn Agency(agency: String, said: Option<Sharing>) -> impl IntoView {
    let visit = here();
    let state = match &said {
        None => t("plan-share-not-said"),
        Some(sharing) => {
            let key = if sharing.given {
                "plan-share-given"
            } else {
                "plan-share-taken-back"
            };
            visit.tv(key, [("when", done_at(sharing.at).into())])
        }
    };
    let is_given = said.as_ref().is_some_and(|sharing| sharing.given);
    let may_refuse = is_given || said.is_none();
    let refuse = if is_given {
        "plan-share-take-back"
    } else {
        "plan-share-refuse"
    };
    let button = |what: &'static str, words: String| {
        let agency = agency.clone();
        view! {
            <button class="govuk-button govuk-button--secondary" type="submit" name="what" value=what>
                {words} <span class="govuk-visually-hidden">" " {agency}</span>
            </button>
        }
    };
    view! {
        <li class="fh-goal">
            <h3 class="govuk-heading-s" dir="auto">{agency.clone()}</h3>
            <p class="govuk-body">{state}</p>
            <form class="fh-share" method="post" action=visit.href("/plan/sharing")>
                <input type="hidden" name="agency" value=agency.clone()/>
                {(!is_given).then(|| button("agree", t("plan-share-agree")))}
                {may_refuse.then(|| button("take-back", t(refuse)))}
            </form>
        </li>
    }
    .into_any()
}
