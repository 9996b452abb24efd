//! One question a page: asked, checked, kept, and on to what comes next.

use super::{
    control::{Ask, Asking, Filled},
    draft::{self, WINDOWS},
    go, idle, lists, page, stop,
    typed::Typed,
    way::{Next, Way, path_of},
    wording::Wording,
};
use crate::site::{
    Visit,
    failure::{Failure, not_found},
    page::{t, visit as here},
    parts::problems::{ErrorSummary, FieldProblem},
};
use axum::{extract::Path, response::Response};
use domain::request::{Answer, Answers, Progress, Question};
use leptos::prelude::*;
use tower_sessions::Session;

pub async fn show(visit: Visit, session: Session, Path(key): Path<String>) -> Result<Response, Failure> {
    let Some(question) = visit.hub.questions.get(&key) else {
        return Ok(not_found(visit).await);
    };
    let Some(way) = Way::open(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/request"));
    };
    let journey = way.journey(&visit.hub);
    if !journey.may_visit(&key) {
        return Ok(go(&visit, &path_of(journey.next())));
    }
    let values = way.answers().get(&key).map(shown).unwrap_or_default();
    Ok(ask(&visit, &way, question, Filled { values, problem: None }).await)
}

pub async fn answer(
    visit: Visit,
    session: Session,
    Path(key): Path<String>,
    typed: Typed,
) -> Result<Response, Failure> {
    let hub = &visit.hub;
    let Some(question) = hub.questions.get(&key) else {
        return Ok(not_found(visit).await);
    };
    let typed = typed.all(&key);
    for _ in 0..WINDOWS {
        let Some(way) = Way::open(hub, &session).await? else {
            return Ok(go(&visit, draft::over(hub, &session).await?));
        };
        let journey = way.journey(hub);
        if !journey.may_visit(&key) {
            return Ok(go(&visit, &path_of(journey.next())));
        }
        let given = match question.check(&typed, &lists::of(&hub.place)) {
            Ok(given) => given,
            Err(problem) => {
                let filled = Filled {
                    values: typed,
                    problem: Some(problem),
                };
                return Ok(ask(&visit, &way, question, filled).await);
            }
        };
        let change = |answers: &mut Answers| {
            stop::show_again_if_changed(&hub.questions, question, answers, &given);
            answers.keep(&key, given.clone());
        };
        match way.keep(hub, change).await? {
            Next::Page(path) => return Ok(go(&visit, &path)),
            Next::Again | Next::Over => {}
        }
    }
    Err(Failure::new("an answer could not be kept: the draft changed each time"))
}

/// An answer as its control shows it.
fn shown(answer: &Answer) -> Vec<String> {
    match answer {
        Answer::Years(years) => vec![years.to_string()],
        Answer::One(words) => vec![words.clone()],
        Answer::Many(options) => options.clone(),
        Answer::Skipped => Vec::new(),
    }
}

async fn ask(visit: &Visit, way: &Way, question: &Question, filled: Filled) -> Response {
    let journey = way.journey(&visit.hub);
    let wording = Wording::of(visit, way.answers());
    let back = journey.back(&question.key);
    let back = back.map_or_else(|| "/request".to_owned(), |before| format!("/request/{}", before.key));
    let problem = filled.problem.as_ref().map(|problem| wording.problem(problem));
    let mut page = page(visit).back(visit.href(&back)).with_islands();
    if problem.is_some() {
        page = page.with_problems();
    }
    let sheet = Sheet {
        problems: problem
            .iter()
            .map(|text| FieldProblem {
                field: question.key.clone(),
                text: text.clone(),
            })
            .collect(),
        progress: journey
            .progress(&question.key)
            .map(|progress| in_words(&wording, &progress)),
        asking: Asking::new(&wording, question, &way.facts(), filled),
        action: visit.href(&format!("/request/{}", question.key)),
        changing: journey.complete().is_some(),
    };
    page.show(move || view! { <OneQuestion sheet=sheet.clone()/> }).await
}

/// All that the page of a question shows.
#[derive(Clone)]
struct Sheet {
    problems: Vec<FieldProblem>,
    progress: Option<String>,
    asking: Asking,
    action: String,
    /// Nothing else stands open: "continue" leads back to all answers.
    changing: bool,
}

fn in_words(wording: &Wording, progress: &Progress) -> String {
    let numbers = [
        ("at", progress.at.into()),
        ("of", progress.of.into()),
        ("group", wording.group(progress.group).into()),
    ];
    wording.visit().tv("request-progress", numbers)
}

#[component]
fn OneQuestion(sheet: Sheet) -> impl IntoView {
    let progress = sheet.progress.map(|progress| {
        view! { <p class="fh-progress">{progress}</p> }
    });
    view! {
        <ErrorSummary problems=sheet.problems/>
        {progress}
        <form method="post" action=sheet.action novalidate>
            <Ask asking=sheet.asking/>
            <div class="govuk-button-group">
                <button type="submit" class="govuk-button">{t("continue")}</button>
                {sheet.changing.then(|| view! {
                    <a class="govuk-link" href=here().href("/request/check")>{t("ask-back-to-check")}</a>
                })}
            </div>
        </form>
        <idle::Idle/>
    }
    .into_any()
}
