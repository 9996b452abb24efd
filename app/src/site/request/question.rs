//! One page of the form: its questions asked, checked, kept, and on to what comes next.

use super::{
    control::{Ask, Asking, Filled},
    draft::{self, WINDOWS},
    go, idle, lists, page_called, people,
    save::{self, SAVE, SaveButton},
    stop,
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
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::request::{Answer, Answers, Journey, Kind, Problem, Question};
use leptos::prelude::*;
use tower_sessions::Session;

/// The hidden field that names the other questions of the page.
const WITH: &str = "with";

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
    if let Kind::People { .. } = question.kind {
        return Ok(people::list(&visit, &way, question).await);
    }
    let filled = |question: &Question| Filled {
        values: way.answers().get(&question.key).map(shown).unwrap_or_default(),
        problem: None,
    };
    let asked = journey.together(&key).into_iter().map(|one| (one, filled(one)));
    Ok(ask(&visit, &way, question, asked.collect(), None).await)
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
    let saves = typed.has(SAVE, "yes");
    for _ in 0..WINDOWS {
        let Some(way) = Way::open(hub, &session).await? else {
            return Ok(go(&visit, draft::over(hub, &session).await?));
        };
        let journey = way.journey(hub);
        // Another window changed the way: words are kept where they are asked for further on, else shown again.
        let on_the_way = journey.may_visit(&key);
        if !on_the_way && !wrote(question, &typed) {
            return Ok(go(&visit, &path_of(journey.next())));
        }
        if !on_the_way && !journey.asks(&key) {
            return Ok(not_asked(&visit, &way, question, &typed).await);
        }
        if let Kind::People { .. } = question.kind {
            return people::listed(&visit, way, question, &typed).await;
        }
        // Nothing was typed here yet: there is nothing to ask again for.
        if saves && is_blank(&journey, question, &typed) {
            return save::keep(&visit, &session).await;
        }
        let given = match checked(&visit, &journey, question, &typed) {
            Ok(given) => given,
            Err(asked) => return Ok(ask(&visit, &way, question, asked, None).await),
        };
        let change = |answers: &mut Answers| {
            for (key, given) in given {
                if let Some(question) = hub.questions.get(&key) {
                    stop::show_again_if_changed(&hub.questions, question, answers, &given);
                }
                answers.keep(key, given);
            }
        };
        match way.keep(hub, Some(&key), change).await? {
            // Who has to read first who helps now reads it before anything else.
            Next::Page(path) if saves && path.as_str() != stop::PATH => return save::keep(&visit, &session).await,
            Next::Page(path) => return Ok(go(&visit, &path)),
            Next::Again | Next::Over => {}
        }
    }
    Err(Failure::new("an answer could not be kept: the draft changed each time"))
}

fn is_blank(journey: &Journey<'_>, question: &Question, typed: &Typed) -> bool {
    let asked = journey.same_page(&question.key);
    let typed = asked.iter().flat_map(|one| typed.all(&one.key));
    typed.into_iter().all(|typed| typed.trim().is_empty())
}

/// Whether somebody typed words of their own: they are never thrown away. A choice is soon made again.
fn wrote(question: &Question, typed: &Typed) -> bool {
    let typed = typed.all(&question.key);
    match question.kind {
        Kind::Text { .. } | Kind::Name { .. } | Kind::Postcode | Kind::Phone | Kind::Email => {
            typed.iter().any(|typed| !typed.trim().is_empty())
        }
        Kind::One(_) | Kind::Many(_) | Kind::Age | Kind::People { .. } => false,
    }
}

/// What was typed for a question that is not asked any more, and the way on.
async fn not_asked(visit: &Visit, way: &Way, question: &Question, typed: &Typed) -> Response {
    let filled = Filled {
        values: typed.all(&question.key),
        problem: None,
    };
    let on = visit.href(&path_of(way.journey(&visit.hub).next()));
    ask(visit, way, question, vec![(question, filled)], Some(on)).await
}

/// A question, and what its control shows.
type Asked<'a> = (&'a Question, Filled);

/// The answers of all questions that stood on the page, by their keys; or all of them again, with what is to be mended.
fn checked<'a>(
    visit: &'a Visit,
    journey: &Journey<'a>,
    question: &'a Question,
    typed: &Typed,
) -> Result<Vec<(String, Answer)>, Vec<Asked<'a>>> {
    let lists = lists::of(&visit.hub.place);
    let others = journey.same_page(&question.key).into_iter();
    let others = others.filter(|other| other.key != question.key && typed.has(WITH, &other.key));
    let questions: Vec<&Question> = std::iter::once(question).chain(others).collect();
    let results: Vec<Result<Answer, Problem>> = questions
        .iter()
        .map(|one| one.check(&typed.all(&one.key), &lists))
        .collect();
    if results.iter().all(Result::is_ok) {
        let keys = questions.iter().map(|one| one.key.clone());
        return Ok(keys.zip(results.into_iter().flatten()).collect());
    }
    let again = questions.into_iter().zip(results).map(|(one, result)| {
        let filled = Filled {
            values: typed.all(&one.key),
            problem: result.err(),
        };
        (one, filled)
    });
    Err(again.collect())
}

/// An answer as its control shows it.
pub fn shown(answer: &Answer) -> Vec<String> {
    match answer {
        Answer::Years(years) => vec![years.to_string()],
        Answer::One(words) => vec![words.clone()],
        Answer::Many(options) => options.clone(),
        Answer::People(_) | Answer::Skipped => Vec::new(),
    }
}

/// Where "back" leads from this question.
pub fn back_of(journey: &Journey<'_>, question: &Question) -> String {
    match journey.back(&question.key) {
        Some(before) => format!("/request/{}", before.key),
        None if question.group.is_more() => "/request/check".to_owned(),
        None => "/request".to_owned(),
    }
}

/// What a page of the form is called: the step and no more, for somebody may look over a shoulder.
pub fn title(visit: &Visit, journey: &Journey<'_>, question: &Question) -> String {
    match journey.progress(&question.key) {
        Some(progress) => visit.tv("title-step", [("at", progress.page.into())]),
        None => {
            let mut tasks = journey.tasks().into_iter();
            let at = tasks.position(|task| task.group == question.group).unwrap_or_default() + 1;
            visit.tv("title-more", [("at", at.into())])
        }
    }
}

/// The page with these questions; `on` is where the way leads when they are not asked any more.
async fn ask(visit: &Visit, way: &Way, question: &Question, asked: Vec<Asked<'_>>, on: Option<String>) -> Response {
    let journey = way.journey(&visit.hub);
    let wording = Wording::of(visit, way.answers());
    let mut page = page_called(visit, title(visit, &journey, question))
        .back(visit.href(&back_of(&journey, question)))
        .with_islands();
    let problems: Vec<FieldProblem> = asked
        .iter()
        .filter_map(|(one, filled)| {
            Some(FieldProblem {
                field: one.key.clone(),
                text: wording.problem(filled.problem.as_ref()?),
            })
        })
        .collect();
    if !problems.is_empty() {
        page = page.with_problems();
    } else if on.is_some() {
        page = page.status(StatusCode::CONFLICT);
    }
    let alone = asked.len() == 1;
    let sheet = Sheet {
        problems,
        progress: progress(&wording, &journey, question),
        heading: (!alone).then(|| wording.say(&format!("page-{}", question.page))),
        with: asked.iter().skip(1).map(|(one, _)| one.key.clone()).collect(),
        asking: asked
            .into_iter()
            .map(|(one, filled)| Asking::new(&wording, one, &way.facts(), (filled, alone)))
            .collect(),
        action: visit.href(&format!("/request/{}", question.key)),
        changing: journey.complete().is_some(),
        on,
    };
    page.show(move || view! { <OnePage sheet=sheet.clone()/> }).await
}

/// All that a page of the form shows.
#[derive(Clone)]
struct Sheet {
    problems: Vec<FieldProblem>,
    progress: String,
    /// Where several questions stand on it.
    heading: Option<String>,
    with: Vec<String>,
    asking: Vec<Asking>,
    action: String,
    /// Nothing else stands open: "continue" leads back to all answers.
    changing: bool,
    /// It is not asked any more: what was typed stands there to be copied, and this is the way on.
    on: Option<String>,
}

/// How far along, in words; what may be told besides is called by its part.
pub fn progress(wording: &Wording, journey: &Journey<'_>, question: &Question) -> String {
    let Some(progress) = journey.progress(&question.key) else {
        return wording
            .visit()
            .tv("request-more", [("group", wording.group(question.group).into())]);
    };
    let numbers = [
        ("at", progress.at.into()),
        ("of", progress.of.into()),
        ("group", wording.group(progress.group).into()),
    ];
    wording.visit().tv("request-progress", numbers)
}

#[component]
fn OnePage(sheet: Sheet) -> impl IntoView {
    let heading = sheet
        .heading
        .map(|heading| view! { <h1 class="govuk-heading-l">{heading}</h1> });
    let with: Vec<_> = sheet
        .with
        .into_iter()
        .map(|key| view! { <input type="hidden" name=WITH value=key/> })
        .collect();
    let asking: Vec<_> = sheet.asking.into_iter().map(|asking| view! { <Ask asking/> }).collect();
    let note = sheet.on.map(|on| {
        view! {
            <div class="govuk-inset-text" role="status">
                <p class="govuk-body"><strong>{t("request-not-asked")}</strong></p>
                <p class="govuk-body"><a class="govuk-link fh-target" href=on>{t("ask-go-on")}</a></p>
            </div>
        }
    });
    view! {
        <ErrorSummary problems=sheet.problems/>
        {note}
        <p class="fh-progress">{sheet.progress}</p>
        {heading}
        <form method="post" action=sheet.action novalidate>
            {with}
            {asking}
            <div class="govuk-button-group">
                <button type="submit" class="govuk-button">{t("continue")}</button>
                <SaveButton/>
                {sheet.changing.then(|| view! {
                    <a class="govuk-link" href=here().href("/request/check")>{t("ask-back-to-check")}</a>
                })}
            </div>
        </form>
        <idle::Idle/>
    }
    .into_any()
}
