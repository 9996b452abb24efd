//! The plan's page. It asks the memory by the person who is signed in, and by nothing that the browser says.

use super::{goal::Goals, next::Next, people::Helpers, review::Reviews, words::Written};
use crate::{
    islands::{IdleWarning, IdleWords},
    site::{
        Hub, Visit,
        account::{go_to, signed_in},
        failure::Failure,
        page::{Page, t, visit as here},
        parts::icon::{Icon, Picture},
    },
};
use axum::{extract::State, response::Response};
use domain::{plan::FamilyPlan, text::Private};
use leptos::prelude::*;
use std::sync::Arc;
use tower_sessions::Session;

/// The server forgets an unused visit after 20 minutes; the page asks two minutes earlier.
const WARN_AFTER: u32 = 18 * 60;
const END_AFTER: u32 = 20 * 60;

pub async fn page(State(hub): State<Hub>, visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some(person) = signed_in::person(&hub, &session).await? else {
        return Ok(go_to(&visit.href("/plan/sign-in")));
    };
    let plan = match hub.store.plans.seen_by(&person.id).await? {
        Some(plan) => Some(Arc::new(with_living_links(&hub, plan).await?)),
        None => None,
    };
    let page = Page::new(&visit, visit.t("title-neutral"))
        .private()
        .with_exit()
        .with_islands();
    Ok(page
        .show(move || {
            let (plan, name) = (plan.clone(), person.name.clone());
            view! {
                <h1 class="govuk-heading-l">{t("plan-title")}</h1>
                <WhosePage name/>
                {match plan {
                    Some(plan) => view! { <Plan plan/> }.into_any(),
                    None => view! { <p class="govuk-body">{t("plan-not-yet")}</p> }.into_any(),
                }}
                <SignOut/>
                <StillHere/>
            }
        })
        .await)
}

/// A step's service may have ended since the plan was written; then the step stands without a link.
async fn with_living_links(hub: &Hub, mut plan: FamilyPlan) -> Result<FamilyPlan, Failure> {
    for step in plan
        .goals
        .iter_mut()
        .flat_map(|goal| &mut goal.actions)
        .chain(&mut plan.other_actions)
    {
        if let Some(listing) = &step.listing
            && hub.store.listings.get(listing).await?.is_none()
        {
            step.listing = None;
        }
    }
    Ok(plan)
}

#[component]
fn Plan(plan: Arc<FamilyPlan>) -> impl IntoView {
    provide_context(Written::of(&plan));
    view! {
        <Next plan=plan.clone()/>
        <Goals plan=plan.clone()/>
        <Helpers plan=plan.clone()/>
        <Reviews plan/>
        <p class="govuk-body">{t("plan-not-right")}</p>
    }
    .into_any()
}

/// On a phone that a family shares, each sees at once whose page this is.
#[component]
fn WhosePage(name: Private) -> impl IntoView {
    view! { <p class="govuk-body">{t("plan-signed-in")} " " <strong dir="auto">{name.reveal().to_owned()}</strong></p> }
}

#[component]
fn SignOut() -> impl IntoView {
    view! {
        <form method="post" action=here().href("/plan/sign-out")>
            <button class="govuk-button govuk-button--secondary" type="submit"><Icon picture=Picture::Lock/>{t("plan-sign-out")}</button>
        </form>
    }
}

#[component]
fn StillHere() -> impl IntoView {
    let visit = here();
    let words = IdleWords {
        title: t("idle-title"),
        text: t("idle-text"),
        button: t("idle-stay"),
    };
    let (stay, gone) = (visit.href("/plan/stay"), visit.href("/plan/closed"));
    view! { <IdleWarning words stay gone warn_after=WARN_AFTER end_after=END_AFTER/> }.into_any()
}
