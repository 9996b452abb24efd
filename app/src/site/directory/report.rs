//! "Something wrong here?": a short form that asks nobody who they are.

use super::{address_of_listing, is_sensitive_listing};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::Page,
    parts::{
        field::{Choice, Field, Radios, TextArea},
        problems::{ErrorSummary, FieldProblem, at},
    },
};
use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::directory::{Listing, Problem, REPORT_NOTE_LIMIT, Report, Wrong};
use leptos::prelude::*;
use std::{collections::BTreeMap, sync::Arc};
use store::StoreError;

type Typed = BTreeMap<String, String>;

/// The form as it is shown.
#[derive(Clone)]
struct Asking {
    listing: Arc<Listing>,
    typed: Typed,
    problems: Vec<FieldProblem>,
}

/// `GET /{lang}/services/{id}/report`
pub async fn ask(State(hub): State<Hub>, visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    let Some(listing) = hub.store.listings.public_page(&id, visit.now.date()).await? else {
        return Ok(failure::not_found(visit).await);
    };
    let asking = Asking {
        listing,
        typed: Typed::new(),
        problems: Vec::new(),
    };
    Ok(show(&visit, asking).await)
}

/// `POST /{lang}/services/{id}/report`
pub async fn send(
    State(hub): State<Hub>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let Some(listing) = hub.store.listings.public_page(&id, visit.now.date()).await? else {
        return Ok(failure::not_found(visit).await);
    };
    let report = match Report::check(&typed) {
        Ok(report) => report,
        Err(problems) => {
            let problems = problems.iter().map(|problem| told(&visit, problem)).collect();
            return Ok(show(
                &visit,
                Asking {
                    listing,
                    typed,
                    problems,
                },
            )
            .await);
        }
    };
    match hub.store.reports.send(&listing.id, &report, hub.now_ms()).await {
        Ok(()) => {
            let thanks = format!("{}/report/sent", address_of_listing(&visit, &listing.id));
            Ok(Redirect::to(&thanks).into_response())
        }
        Err(StoreError::NotFound) => Ok(failure::not_found(visit).await),
        Err(error) => Err(error.into()),
    }
}

/// `GET /{lang}/services/{id}/report/sent`
pub async fn sent(State(hub): State<Hub>, visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    let Some(listing) = hub.store.listings.public_page(&id, visit.now.date()).await? else {
        return Ok(failure::not_found(visit).await);
    };
    let page = page(&visit, &listing, "report-sent-title");
    let here = address_of_listing(&visit, &listing.id);
    Ok(page
        .show(move || {
            view! {
                <h1 class="govuk-heading-l">{visit.t("report-sent-title")}</h1>
                <p class="govuk-body">{visit.t("report-sent-text")}</p>
                <p class="govuk-body"><a class="govuk-link" href=here.clone()>{visit.t("report-back")}</a></p>
            }
            .into_any()
        })
        .await)
}

fn page(visit: &Visit, listing: &Listing, title: &str) -> Page {
    let page = Page::new(visit, visit.t(title)).back(address_of_listing(visit, &listing.id));
    if is_sensitive_listing(listing) {
        page.sensitive()
    } else {
        page
    }
}

fn told(visit: &Visit, problem: &Problem) -> FieldProblem {
    let limit = [("limit", REPORT_NOTE_LIMIT.into())];
    FieldProblem {
        field: problem.field.to_owned(),
        text: visit.tv(&format!("report-problem-{}-{}", problem.field, problem.key), limit),
    }
}

async fn show(visit: &Visit, asking: Asking) -> Response {
    let page = page(visit, &asking.listing, "report-title");
    let page = if asking.problems.is_empty() {
        page
    } else {
        page.with_problems()
    };
    let visit = visit.clone();
    page.show(move || form(&visit, &asking)).await
}

fn form(visit: &Visit, asking: &Asking) -> impl IntoView + use<> {
    let value = |name: &str| asking.typed.get(name).cloned().unwrap_or_default();
    let field = |name: &'static str, label: &str| Field {
        value: value(name),
        problem: at(&asking.problems, name).map(str::to_owned),
        ..Field::new(name, visit.t(label))
    };
    let choices = Wrong::ALL
        .iter()
        .map(|wrong| Choice {
            value: wrong.key().to_owned(),
            label: visit.t(&format!("report-wrong-{}", wrong.key())),
            hint: None,
            chosen: value("wrong") == wrong.key(),
        })
        .collect();
    let note = Field {
        hint: Some(visit.tv("report-note-hint", [("limit", REPORT_NOTE_LIMIT.into())])),
        ..field("note", "report-note")
    };
    let listing = &asking.listing;
    let name = listing
        .translated(visit.speech.tag())
        .map_or(&listing.name, |own| &own.name);
    let action = format!("{}/report", address_of_listing(visit, &listing.id));
    view! {
        <ErrorSummary problems=asking.problems.clone()/>
        <h1 class="govuk-heading-l">{visit.t("report-title")}</h1>
        <p class="govuk-body-l"><bdi>{name.clone()}</bdi></p>
        <p class="govuk-body">{visit.t("report-text")}</p>
        <form action=action method="post" novalidate>
            <Radios field=field("wrong", "report-wrong") choices/>
            <TextArea field=note rows=4/>
            <button class="govuk-button" type="submit">{visit.t("report-send")}</button>
        </form>
        <p class="govuk-body">
            {visit.t("report-not-help")} " "
            <a class="govuk-link" href=visit.href("/request")>{visit.t("report-ask-help")}</a>
        </p>
    }
    .into_any()
}
