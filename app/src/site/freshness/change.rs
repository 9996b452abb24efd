//! "Change this": what an owner says a listing should say instead, as a suggestion that staff read first.

use super::{address_of_link, now, over};
use crate::site::{
    Visit,
    account::go_to,
    failure::{self, Failure},
    page::{Page, t, visit as here},
    parts::{
        field::{Field, TextArea},
        problems::{ErrorSummary, FieldProblem, at},
    },
    staff::fields::{PublicFields, Typed, differs, problem_of, public_values},
};
use axum::{Form, extract::Path, response::Response};
use domain::directory::Listing;
use domain::text::{filled, letters_left};
use leptos::prelude::*;
use std::sync::Arc;
use store::{LinkTo, Opened};

/// What does not fit into any part, in the owner's own words.
pub const NOTE: &str = "note";
const NOTE_LIMIT: usize = 1000;

/// The form on its way to being sent.
#[derive(Clone)]
struct Suggesting {
    link: String,
    listing: Arc<Listing>,
    typed: Typed,
    problems: Vec<FieldProblem>,
}

/// `GET /{lang}/change/{link}`
pub async fn ask(visit: Visit, Path(link): Path<String>) -> Result<Response, Failure> {
    let listing = match open(&visit, &link).await? {
        Ok(listing) => listing,
        Err(instead) => return Ok(instead),
    };
    if visit.query.as_deref() == Some("done") {
        return Ok(thanks(&visit).await);
    }
    let typed = public_values(&listing);
    let suggesting = Suggesting {
        link,
        listing,
        typed,
        problems: Vec::new(),
    };
    Ok(show(&visit, suggesting).await)
}

/// `POST /{lang}/change/{link}`
pub async fn send(visit: Visit, Path(link): Path<String>, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    let listing = match open(&visit, &link).await? {
        Ok(listing) => listing,
        Err(instead) => return Ok(instead),
    };
    match words(&visit, &listing, &typed) {
        Ok(words) => {
            visit.hub.store.checks.suggest(&link, &words, now(&visit)).await?;
            Ok(go_to(&format!(
                "{}?done",
                address_of_link(&visit, LinkTo::Change, &link)
            )))
        }
        Err(problems) => {
            let suggesting = Suggesting {
                link,
                listing,
                typed,
                problems,
            };
            Ok(show(&visit, suggesting).await)
        }
    }
}

/// The listing of a link that works, or the page that stands in its place.
async fn open(visit: &Visit, link: &str) -> Result<Result<Arc<Listing>, Response>, Failure> {
    let opened = visit.hub.store.checks.open(LinkTo::Change, link, now(visit)).await?;
    Ok(match opened {
        Some(Opened::Ready { listing, .. } | Opened::Already { listing, .. }) => Ok(listing),
        Some(Opened::Over { listing }) => Err(over::show(visit, LinkTo::Change, link.to_owned(), listing).await),
        None => Err(failure::not_found(visit.clone()).await),
    })
}

/// What is to be changed, or what must be mended first.
fn words(visit: &Visit, listing: &Listing, typed: &Typed) -> Result<Typed, Vec<FieldProblem>> {
    let sent = public_values(listing)
        .into_iter()
        .filter_map(|(field, saved)| Some((typed.get(&field)?.clone(), field, saved)));
    let mut words: Typed = sent
        .filter(|(typed, _, saved)| differs(saved, typed))
        .map(|(typed, field, _)| (field, typed))
        .collect();
    let mut problems: Vec<FieldProblem> = match listing.check(&words) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(|problem| problem_of(visit, problem)).collect(),
    };
    let note = typed.get(NOTE).map(|note| note.trim()).unwrap_or_default();
    if letters_left(note, NOTE_LIMIT) < 0 {
        problems.push(FieldProblem {
            field: NOTE.to_owned(),
            text: visit.tv("suggest-note-too-long", [("limit", NOTE_LIMIT.into())]),
        });
    }
    words.extend(
        filled(note, NOTE_LIMIT)
            .ok()
            .map(|note| (NOTE.to_owned(), note.to_owned())),
    );
    if words.is_empty() && problems.is_empty() {
        problems.push(FieldProblem {
            field: "name".to_owned(),
            text: visit.t("suggest-nothing"),
        });
    }
    if problems.is_empty() { Ok(words) } else { Err(problems) }
}

async fn show(visit: &Visit, suggesting: Suggesting) -> Response {
    let page = Page::new(visit, visit.t("suggest-title")).private();
    let page = if suggesting.problems.is_empty() {
        page
    } else {
        page.with_problems()
    };
    page.show(move || view! { <Suggest suggesting=suggesting.clone()/> })
        .await
}

#[component]
fn Suggest(suggesting: Suggesting) -> impl IntoView {
    let visit = here();
    let Suggesting {
        link,
        listing,
        typed,
        problems,
    } = suggesting;
    let note = Field {
        value: typed.get(NOTE).cloned().unwrap_or_default(),
        hint: Some(t("suggest-note-hint")),
        problem: at(&problems, NOTE).map(str::to_owned),
        ..Field::new(NOTE, t("suggest-note"))
    };
    view! {
        <ErrorSummary problems=problems.clone()/>
        <h1 class="govuk-heading-l">{t("suggest-title")}</h1>
        <p class="govuk-body-l">{visit.tv("suggest-lead", [("name", listing.name.clone().into())])}</p>
        <form class="govuk-!-width-two-thirds" action=address_of_link(&visit, LinkTo::Change, &link) method="post" novalidate>
            <PublicFields typed problems/>
            <TextArea field=note rows=4/>
            <button class="govuk-button" type="submit">{t("suggest-send")}</button>
        </form>
    }
    .into_any()
}

async fn thanks(visit: &Visit) -> Response {
    Page::new(visit, visit.t("suggest-done-title"))
        .private()
        .show(|| {
            view! {
                <h1 class="govuk-heading-l">{t("suggest-done-title")}</h1>
                <p class="govuk-body-l">{t("suggest-done")}</p>
            }
        })
        .await
}
