//! One person of a family: added to the list or changed, all that is asked of them on one page.

use super::{
    control::{Ask, Asking, Filled},
    draft::{self, WINDOWS},
    go, idle, lists, page_called,
    people::{found, limit},
    question::{shown, title},
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
use domain::request::{Answer, Answers, Kind, Problem, Question};
use leptos::prelude::*;
use tower_sessions::Session;

/// The hidden field that says how many stood on the list: a second click on "save" adds nobody twice.
const OF: &str = "of";

pub async fn add(visit: Visit, session: Session, Path(key): Path<String>) -> Result<Response, Failure> {
    let Some(question) = list(&visit, &key) else {
        return Ok(not_found(visit).await);
    };
    let Some(way) = Way::open(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/request"));
    };
    let journey = way.journey(&visit.hub);
    if !journey.may_visit(&key) {
        return Ok(go(&visit, &path_of(journey.next())));
    }
    if way.answers().people(&key).len() >= limit(question) {
        return Ok(go(&visit, &format!("/request/{key}")));
    }
    Ok(ask(&visit, &way, question, None, |_| Filled::default()).await)
}

pub async fn added(visit: Visit, session: Session, Path(key): Path<String>, typed: Typed) -> Result<Response, Failure> {
    keep(visit, session, (key, None), typed).await
}

pub async fn change(
    visit: Visit,
    session: Session,
    Path((key, at)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let Some(way) = Way::open(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/request"));
    };
    let Some((question, at, person)) = found(&visit, &way, (&key, &at)) else {
        return Ok(not_found(visit).await);
    };
    let filled = |part: &str| Filled {
        values: person.get(part).map(shown).unwrap_or_default(),
        problem: None,
    };
    Ok(ask(&visit, &way, question, Some(at), filled).await)
}

pub async fn changed(
    visit: Visit,
    session: Session,
    Path((key, at)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, Failure> {
    match at.parse::<usize>().ok().and_then(|at| at.checked_sub(1)) {
        Some(at) => keep(visit, session, (key, Some(at)), typed).await,
        None => Ok(not_found(visit).await),
    }
}

/// The question with this key, when it is answered with people.
fn list<'a>(visit: &'a Visit, key: &str) -> Option<&'a Question> {
    let question = visit.hub.questions.get(key)?;
    matches!(question.kind, Kind::People { .. }).then_some(question)
}

async fn keep(
    visit: Visit,
    session: Session,
    (key, at): (String, Option<usize>),
    typed: Typed,
) -> Result<Response, Failure> {
    let hub = &visit.hub;
    let Some(question) = list(&visit, &key) else {
        return Ok(not_found(visit).await);
    };
    for _ in 0..WINDOWS {
        let Some(way) = Way::open(hub, &session).await? else {
            return Ok(go(&visit, draft::over(hub, &session).await?));
        };
        let journey = way.journey(hub);
        if !journey.may_visit(&key) {
            return Ok(go(&visit, &path_of(journey.next())));
        }
        let person = match question.check_person(|part| typed.all(part), &lists::of(&hub.place)) {
            Ok(person) => person,
            Err(problems) => return Ok(again(&visit, &way, question, at, (&typed, problems)).await),
        };
        let people = way.answers().people(&key).to_vec();
        let Some(people) = with(people, person, at, (&typed, limit(question))) else {
            return Ok(go(&visit, &format!("/request/{key}")));
        };
        let change = |answers: &mut Answers| answers.keep(&key, Answer::People(people));
        match way.keep(hub, Some(&key), change).await? {
            Next::Page(_) => return Ok(go(&visit, &format!("/request/{key}"))),
            Next::Again | Next::Over => {}
        }
    }
    Err(Failure::new(
        "somebody could not be put on a list: the draft changed each time",
    ))
}

/// The list with this person in it; nothing when it is so already, or there are as many as can be.
fn with(
    mut people: Vec<Answers>,
    person: Answers,
    at: Option<usize>,
    (typed, limit): (&Typed, usize),
) -> Option<Vec<Answers>> {
    if let Some(place) = at.and_then(|at| people.get_mut(at)) {
        *place = person;
        return Some(people);
    }
    let twice = typed.all(OF) != [people.len().to_string()] && people.contains(&person);
    if twice || people.len() >= limit {
        return None;
    }
    people.push(person);
    Some(people)
}

async fn again(
    visit: &Visit,
    way: &Way,
    question: &Question,
    at: Option<usize>,
    (typed, problems): (&Typed, Vec<Problem>),
) -> Response {
    let filled = |part: &str| {
        let key = format!("{}_{part}", question.key);
        Filled {
            values: typed.all(&key),
            problem: problems.iter().find(|problem| problem.field == key).cloned(),
        }
    };
    ask(visit, way, question, at, filled).await
}

/// The page on which all is asked of one person; `at` is their place on the list, where they have one.
async fn ask(
    visit: &Visit,
    way: &Way,
    question: &Question,
    at: Option<usize>,
    filled: impl Fn(&str) -> Filled,
) -> Response {
    let journey = way.journey(&visit.hub);
    let wording = Wording::of(visit, way.answers());
    let list = visit.href(&format!("/request/{}", question.key));
    let parts: Vec<(&Question, Filled)> = question
        .parts
        .iter()
        .map(|part| (&part.question, filled(&part.name)))
        .collect();
    let problems = parts.iter().filter_map(|(part, filled)| {
        Some(FieldProblem {
            field: part.key.clone(),
            text: wording.problem(filled.problem.as_ref()?),
        })
    });
    let problems: Vec<FieldProblem> = problems.collect();
    let (end, words) = match at {
        Some(at) => ((at + 1).to_string(), "change"),
        None => ("add".to_owned(), "add"),
    };
    let mut page = page_called(visit, title(visit, &journey, question))
        .back(list.clone())
        .with_islands();
    if !problems.is_empty() {
        page = page.with_problems();
    }
    let asking = parts
        .into_iter()
        .map(|(part, filled)| Asking::new(&wording, part, &way.facts(), (filled, false)));
    let sheet = Sheet {
        problems,
        title: wording.say(&format!("people-{}-{words}", question.key)),
        asking: asking.collect(),
        action: format!("{list}/{end}"),
        of: way.answers().people(&question.key).len(),
        list,
    };
    page.show(move || view! { <OnePerson sheet=sheet.clone()/> }).await
}

#[derive(Clone)]
struct Sheet {
    problems: Vec<FieldProblem>,
    title: String,
    asking: Vec<Asking>,
    action: String,
    of: usize,
    list: String,
}

#[component]
fn OnePerson(sheet: Sheet) -> impl IntoView {
    let asking: Vec<_> = sheet.asking.into_iter().map(|asking| view! { <Ask asking/> }).collect();
    view! {
        <ErrorSummary problems=sheet.problems/>
        <h1 class="govuk-heading-l">{sheet.title}</h1>
        <form method="post" action=sheet.action novalidate>
            <input type="hidden" name=OF value=sheet.of.to_string()/>
            {asking}
            <div class="govuk-button-group">
                <button type="submit" class="govuk-button">{t("people-save")}</button>
                <a class="govuk-link" href=sheet.list>{t("people-cancel")}</a>
            </div>
        </form>
        <p class="govuk-body">{here().t("people-private")}</p>
        <idle::Idle/>
    }
    .into_any()
}
