//! Nothing is sent, because another door is the right one: which, and why. What was typed is forgotten by then.

use super::{
    draft, go, page,
    sent::{LookFor, Reasons},
};
use crate::site::{
    Visit,
    failure::Failure,
    page::{t, visit as here},
    parts::contact::FrontDoor,
};
use axum::response::Response;
use domain::request::Decision;
use leptos::prelude::*;
use tower_sessions::Session;

pub async fn show(visit: Visit, session: Session) -> Result<Response, Failure> {
    let Some(decision) = draft::advice_of(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/request"));
    };
    let page = page(&visit);
    Ok(page.show(move || view! { <Instead decision=decision.clone()/> }).await)
}

#[component]
fn Instead(decision: Decision) -> impl IntoView {
    let doors: Vec<_> = decision
        .also
        .iter()
        .cloned()
        .map(|contact| view! { <li><FrontDoor contact/></li> })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{t(&format!("instead-{}-title", decision.to.id()))}</h1>
        <p class="govuk-body-l">{t(&format!("instead-{}-text", decision.to.id()))}</p>
        <p class="govuk-body">{t("instead-nothing-kept")}</p>
        <h2 class="govuk-heading-m">{t("sent-why-title")}</h2>
        <Reasons because=decision.because.clone()/>
        {(!doors.is_empty()).then(|| view! {
            <h2 class="govuk-heading-m">{t("ask-stop-doors")}</h2>
            <ul class="fh-front-doors">{doors}</ul>
        })}
        <LookFor categories=decision.look_for/>
        <p class="govuk-body"><a class="govuk-link" href=here().href("/services")>{t("sent-directory")}</a></p>
    }
    .into_any()
}
