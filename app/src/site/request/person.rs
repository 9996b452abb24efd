//! One person of a family: added to the list or changed, all that is asked of them on one page.

use super::{
    control::{Ask, Asking, Filled},
    draft::{self, WINDOWS},
    go, idle, lists, page_called,
    people::{WAS, found, limit, list_of, place_of, print_of},
    question::{shown, title},
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
use domain::request::{Answer, Answers, Problem, Question};
use leptos::prelude::*;
use tower_sessions::Session;

/// The hidden field that says how many stood on the list: a second click on "save" adds nobody twice.
const OF: &str = "of";

pub async fn add(visit: Visit, session: Session, Path(key): Path<String>) -> Result<Response, Failure> {
    let Some(question) = list_of(&visit, &key) else {
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
    let form = Form::default();
    Ok(ask(&visit, &way, question, form, |_| Filled::default()).await)
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
    let form = Form::of(Some(at), Some(print_of(person)));
    Ok(ask(&visit, &way, question, form, filled).await)
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

/// Whose page it is.
#[derive(Default)]
struct Form {
    /// Their place on the list, where they have one.
    at: Option<usize>,
    /// Who stood there, by their hash.
    was: Option<String>,
    /// Why what was typed was not kept, where nothing in it is wrong.
    note: Option<&'static str>,
}

impl Form {
    fn of(at: Option<usize>, was: Option<String>) -> Self {
        Self { at, was, note: None }
    }

    /// For somebody who is not on the list, with a note.
    fn noted(note: &'static str) -> Self {
        Self {
            note: Some(note),
            ..Self::default()
        }
    }
}

async fn keep(
    visit: Visit,
    session: Session,
    (key, at): (String, Option<usize>),
    typed: Typed,
) -> Result<Response, Failure> {
    let hub = &visit.hub;
    let Some(question) = list_of(&visit, &key) else {
        return Ok(not_found(visit).await);
    };
    for _ in 0..WINDOWS {
        let Some(way) = Way::open(hub, &session).await? else {
            return Ok(go(&visit, draft::over(hub, &session).await?));
        };
        let journey = way.journey(hub);
        // In another window the way may have changed: where the list is still asked for, what was typed is kept.
        if !journey.may_visit(&key) && !journey.asks(&key) {
            if !wrote(question, &typed) {
                return Ok(go(&visit, &path_of(journey.next())));
            }
            let form = Form::noted("request-not-asked");
            return Ok(again(&visit, &way, question, form, (&typed, Vec::new())).await);
        }
        let person = match question.check_person(|part| typed.all(part), &lists::of(&hub.place)) {
            Ok(person) => person,
            Err(problems) => {
                let form = Form::of(at, typed.all(WAS).into_iter().next());
                return Ok(again(&visit, &way, question, form, (&typed, problems)).await);
            }
        };
        // Words of danger about one more person are a new reason to read who helps.
        let speaks = !question.hears(&Answer::People(vec![person.clone()])).is_empty();
        let people = way.answers().people(&key).to_vec();
        let people = match with(people, person, at, (&typed, limit(question))) {
            Listed::With(people) => people,
            Listed::Already => return Ok(go(&visit, &format!("/request/{key}"))),
            Listed::Gone => {
                let form = Form::noted("people-changed-meanwhile");
                return Ok(again(&visit, &way, question, form, (&typed, Vec::new())).await);
            }
        };
        let change = |answers: &mut Answers| {
            let given = Answer::People(people);
            if speaks {
                stop::show_again_if_changed(&hub.questions, question, answers, &given);
            }
            answers.keep(&key, given);
        };
        match way.keep(hub, Some(&key), change).await? {
            Next::Page(path) if path == stop::PATH => return Ok(go(&visit, &path)),
            Next::Page(_) => return Ok(go(&visit, &format!("/request/{key}"))),
            Next::Again | Next::Over => {}
        }
    }
    Err(Failure::new(
        "somebody could not be put on a list: the draft changed each time",
    ))
}

fn wrote(question: &Question, typed: &Typed) -> bool {
    let typed = question.parts.iter().flat_map(|part| typed.all(&part.question.key));
    typed.into_iter().any(|typed| !typed.trim().is_empty())
}

/// What becomes of a list.
enum Listed {
    With(Vec<Answers>),
    /// It is so already, or there are as many as can be.
    Already,
    /// Nobody on it is any more as the form's person was: whoever stands in their place is somebody else.
    Gone,
}

/// The list with this person in it.
fn with(mut people: Vec<Answers>, person: Answers, at: Option<usize>, (typed, limit): (&Typed, usize)) -> Listed {
    if let Some(at) = at {
        return match place_of(&people, at, typed) {
            Some(place) => {
                people[place] = person;
                Listed::With(people)
            }
            None if people.contains(&person) => Listed::Already,
            None => Listed::Gone,
        };
    }
    let twice = typed.all(OF) != [people.len().to_string()] && people.contains(&person);
    if twice || people.len() >= limit {
        return Listed::Already;
    }
    people.push(person);
    Listed::With(people)
}

async fn again(
    visit: &Visit,
    way: &Way,
    question: &Question,
    form: Form,
    (typed, problems): (&Typed, Vec<Problem>),
) -> Response {
    let filled = |part: &str| {
        let key = format!("{}_{part}", question.key);
        Filled {
            values: typed.all(&key),
            problem: problems.iter().find(|problem| problem.field == key).cloned(),
        }
    };
    ask(visit, way, question, form, filled).await
}

/// The page on which all is asked of one person.
async fn ask(visit: &Visit, way: &Way, question: &Question, form: Form, filled: impl Fn(&str) -> Filled) -> Response {
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
    let (end, words) = match form.at {
        Some(at) => ((at + 1).to_string(), "change"),
        None => ("add".to_owned(), "add"),
    };
    let mut page = page_called(visit, title(visit, &journey, question))
        .back(list.clone())
        .with_islands();
    if !problems.is_empty() {
        page = page.with_problems();
    } else if form.note.is_some() {
        page = page.status(StatusCode::CONFLICT);
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
        was: form.was,
        note: form.note.map(|note| visit.t(note)),
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
    was: Option<String>,
    note: Option<String>,
    list: String,
}

#[component]
fn OnePerson(sheet: Sheet) -> impl IntoView {
    let asking: Vec<_> = sheet.asking.into_iter().map(|asking| view! { <Ask asking/> }).collect();
    let note = sheet.note.map(|note| {
        view! { <div class="govuk-inset-text" role="status"><p class="govuk-body"><strong>{note}</strong></p></div> }
    });
    let was = sheet.was.map(|was| view! { <input type="hidden" name=WAS value=was/> });
    view! {
        <ErrorSummary problems=sheet.problems/>
        {note}
        <h1 class="govuk-heading-l">{sheet.title}</h1>
        <form method="post" action=sheet.action novalidate>
            <input type="hidden" name=OF value=sheet.of.to_string()/>
            {was}
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
