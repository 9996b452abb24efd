//! "Still right": the facts of a listing and one button. Opening the page confirms nothing: mail programs open links too.

use super::{address_of_link, facts::Facts, now, over};
use crate::site::{
    Visit,
    account::go_to,
    directory::address_of_listing,
    failure::{self, Failure},
    page::{Page, t, visit as here},
};
use axum::{Form, extract::Path, http::StatusCode, response::Response};
use domain::directory::Listing;
use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;
use std::sync::Arc;
use store::{Confirmed, LinkTo, Opened};

#[derive(Deserialize)]
pub struct Answered {
    /// The version of the listing that the page showed.
    #[serde(default)]
    version: String,
}

/// A link that can be answered, and what it shows.
#[derive(Clone)]
struct Question {
    link: String,
    listing: Arc<Listing>,
    version: i64,
    /// The listing changed between looking and answering.
    meanwhile: bool,
}

/// `GET /{lang}/still-right/{link}`
pub async fn ask(visit: Visit, Path(link): Path<String>) -> Result<Response, Failure> {
    match visit.hub.store.checks.open(LinkTo::Confirm, &link, now(&visit)).await? {
        Some(opened) => show(&visit, link, opened, false).await,
        None => Ok(failure::not_found(visit).await),
    }
}

/// `POST /{lang}/still-right/{link}`
pub async fn answer(
    visit: Visit,
    Path(link): Path<String>,
    Form(answered): Form<Answered>,
) -> Result<Response, Failure> {
    let seen = answered.version.parse().ok();
    match visit.hub.store.checks.confirm(&link, seen, now(&visit)).await? {
        Some(Confirmed::Done) => Ok(go_to(&format!(
            "{}?done",
            address_of_link(&visit, LinkTo::Confirm, &link)
        ))),
        Some(Confirmed::Not(opened)) => show(&visit, link, opened, true).await,
        None => Ok(failure::not_found(visit).await),
    }
}

async fn show(visit: &Visit, link: String, opened: Opened, meanwhile: bool) -> Result<Response, Failure> {
    match opened {
        Opened::Ready { listing, version } => {
            let question = Question {
                link,
                listing,
                version,
                meanwhile,
            };
            ready(visit, question).await
        }
        Opened::Already { listing, on } => Ok(already(visit, listing, on).await),
        Opened::Over { listing } => Ok(over::show(visit, LinkTo::Confirm, link, listing).await),
    }
}

async fn ready(visit: &Visit, question: Question) -> Result<Response, Failure> {
    let checks = &visit.hub.store.checks;
    let change = checks.link_beside(&question.link, LinkTo::Confirm, LinkTo::Change)?;
    let change = change.map(|link| address_of_link(visit, LinkTo::Change, &link));
    let page = Page::new(visit, visit.t("check-title")).private();
    let page = if question.meanwhile {
        page.status(StatusCode::CONFLICT)
    } else {
        page
    };
    Ok(page
        .show(move || {
            let (question, change) = (question.clone(), change.clone());
            view! { <Ask question change/> }
        })
        .await)
}

#[component]
fn Ask(question: Question, change: Option<String>) -> impl IntoView {
    let visit = here();
    let name = question.listing.name.clone();
    let meanwhile = question.meanwhile.then(|| {
        view! { <div class="govuk-inset-text" role="alert"><p class="govuk-body">{t("check-meanwhile")}</p></div> }
    });
    let change = change.map(|href| {
        view! {
            <p class="govuk-body"><a class="govuk-link" href=href>{t("check-change")}</a></p>
        }
    });
    view! {
        <h1 class="govuk-heading-l">{t("check-title")}</h1>
        {meanwhile}
        <p class="govuk-body-l">{visit.tv("check-lead", [("name", name.into())])}</p>
        <Facts listing=question.listing.clone()/>
        <form method="post" action=address_of_link(&visit, LinkTo::Confirm, &question.link)>
            <input type="hidden" name="version" value=question.version.to_string()/>
            <p class="govuk-body" id="yes-what">{t("check-yes-what")}</p>
            <button class="govuk-button" type="submit" aria-describedby="yes-what">{t("check-yes")}</button>
        </form>
        {change}
    }
    .into_any()
}

/// Thanks to who has just answered; else the date on which somebody did.
async fn already(visit: &Visit, listing: Arc<Listing>, on: Date) -> Response {
    let thanks = visit.query.as_deref() == Some("done") && on == visit.now.date();
    let (title, text) = if thanks {
        ("check-done-title", "check-done")
    } else {
        ("check-already-title", "check-already")
    };
    Page::new(visit, visit.t(title))
        .private()
        .show(move || {
            let visit = here();
            let told = [
                ("name", listing.name.clone().into()),
                ("date", visit.speech.date(on).into()),
            ];
            let next = listing.next_check(&visit.hub.place.rhythm).map(|next| {
                let date = visit.speech.date(next);
                view! { <p class="govuk-body">{visit.tv("check-next", [("date", date.into())])}</p> }
            });
            view! {
                <h1 class="govuk-heading-l">{t(title)}</h1>
                <p class="govuk-body-l">{visit.tv(text, told)}</p>
                {next}
                <p class="govuk-body">
                    <a class="govuk-link" href=address_of_listing(&visit, &listing.id)>{t("check-show")}</a>
                </p>
            }
        })
        .await
}
