//! The people of a family, on one page: each to be changed or taken off, more to be added, or "that is everyone".

mod view;

use super::{
    draft::{self, WINDOWS},
    go, page_called,
    question::{back_of, progress, title},
    typed::Typed,
    way::{Next, Way, path_of},
    wording::{Wording, apart},
};
use crate::site::{
    Visit,
    failure::{Failure, not_found},
};
use axum::{extract::Path, response::Response};
use domain::request::{Answer, Answers, Kind, Question};
use leptos::prelude::*;
use sha2::{Digest, Sha256};
use tower_sessions::Session;
use view::{Full, People, Person, Remove, Sheet};

/// The list in which the child that the request is mainly about stands first.
const CHILDREN: &str = "children";
const MORE: &str = "more";
/// Where whoever else there is may be told of, when a list is full.
const REST: &str = "story";
/// The hidden field that says which person a form speaks of, by [`print_of`] them: in another window the list may have changed.
pub const WAS: &str = "was";

pub async fn list(visit: &Visit, way: &Way, question: &Question) -> Response {
    let wording = Wording::of(visit, way.answers());
    let journey = way.journey(&visit.hub);
    let path = format!("/request/{}", question.key);
    let people = way.answers().people(&question.key);
    let rows = people.iter().enumerate().map(|(at, person)| Person {
        said: wording.person(question, person),
        name: person.one("name").unwrap_or_default().to_owned(),
        change: visit.href(&format!("{path}/{}", at + 1)),
        remove: Some(visit.href(&format!("{path}/{}/remove", at + 1))),
    });
    let sheet = Sheet {
        progress: progress(&wording, &journey, question),
        title: wording.question(&question.key),
        why: [format!("q-{}-why", question.key), format!("q-{}-hint", question.key)]
            .iter()
            .filter_map(|key| wording.find(key))
            .collect(),
        people: main_child(&wording, way, question).into_iter().chain(rows).collect(),
        more: (people.len() < limit(question)).then(|| wording.say(&format!("people-{}-more", question.key))),
        full: (people.len() >= limit(question)).then(|| Full {
            words: wording.limited(&format!("people-{}-full", question.key), limit(question)),
            place: wording.question(REST),
            href: visit.href(&format!("/request/{REST}")),
        }),
        done: wording.say(&format!("people-{}-done", question.key)),
        key: question.key.clone(),
    };
    page_called(visit, title(visit, &journey, question))
        .back(visit.href(&back_of(&journey, question)))
        .with_islands()
        .show(move || view! { <People sheet=sheet.clone()/> })
        .await
}

fn main_child(wording: &Wording, way: &Way, question: &Question) -> Option<Person> {
    let visit = wording.visit();
    if question.key != CHILDREN || way.answers().has("who", "young_person") {
        return None;
    }
    let age = visit.hub.questions.get("child_age")?;
    let years = way.answers().get("child_age").map(|answer| wording.lines(age, answer));
    let name = way.answers().one("child_name")?.to_owned();
    Some(Person {
        said: std::iter::once(apart(&name))
            .chain(years.into_iter().flatten())
            .collect::<Vec<_>>()
            .join(" · "),
        name,
        change: visit.href("/request/child_name"),
        remove: None,
    })
}

pub fn limit(question: &Question) -> usize {
    match question.kind {
        Kind::People { limit } => limit,
        Kind::One(_)
        | Kind::Many(_)
        | Kind::Text { .. }
        | Kind::Name { .. }
        | Kind::Age
        | Kind::Postcode
        | Kind::Phone
        | Kind::Email => 0,
    }
}

/// "Add another" or "that is everyone".
pub async fn listed(visit: &Visit, way: Way, question: &Question, typed: &Typed) -> Result<Response, Failure> {
    let hub = &visit.hub;
    let key = &question.key;
    if typed.has(key, MORE) {
        return Ok(go(visit, &format!("/request/{key}/add")));
    }
    if way.answers().get(key).is_some() {
        return Ok(go(visit, &path_of(way.journey(hub).after(key))));
    }
    match way
        .keep(hub, Some(key), |answers| answers.keep(key, Answer::Skipped))
        .await?
    {
        Next::Page(path) => Ok(go(visit, &path)),
        // Another window was faster: the list as it is now.
        Next::Again | Next::Over => Ok(go(visit, &format!("/request/{key}"))),
    }
}

/// The list that this address speaks of, and the person at this place in it, counted from 1.
pub fn found<'a>(
    visit: &'a Visit,
    way: &'a Way,
    (key, at): (&str, &str),
) -> Option<(&'a Question, usize, &'a Answers)> {
    let question = visit.hub.questions.get(key)?;
    let at = at.parse::<usize>().ok()?.checked_sub(1)?;
    Some((question, at, way.answers().people(key).get(at)?))
}

/// The question with this key, when it is answered with people.
pub fn list_of<'a>(visit: &'a Visit, key: &str) -> Option<&'a Question> {
    let question = visit.hub.questions.get(key)?;
    matches!(question.kind, Kind::People { .. }).then_some(question)
}

/// A short hash of all that is said of a person: good for telling one from another on one list, and for nothing else.
pub fn print_of(person: &Answers) -> String {
    let said = serde_json::to_vec(person).unwrap_or_default();
    let hash = Sha256::digest(&said);
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Where the person of a form stands now: where they were, or wherever else the list has them; nothing when nobody on it is
/// as they were.
pub fn place_of(people: &[Answers], at: usize, typed: &Typed) -> Option<usize> {
    let was = typed.all(WAS);
    let is = |person: &Answers| was == [print_of(person)];
    if people.get(at).is_some_and(is) {
        return Some(at);
    }
    people.iter().position(is)
}

pub async fn ask_remove(
    visit: Visit,
    session: Session,
    Path((key, at)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let Some(way) = Way::open(&visit.hub, &session).await? else {
        return Ok(go(&visit, "/request"));
    };
    let Some((question, _, person)) = found(&visit, &way, (&key, &at)) else {
        return Ok(not_found(visit).await);
    };
    let journey = way.journey(&visit.hub);
    let name = person.one("name").unwrap_or_default().to_owned();
    let was = print_of(person);
    let list = visit.href(&format!("/request/{key}"));
    let action = visit.href(&format!("/request/{key}/{at}/remove"));
    Ok(page_called(&visit, title(&visit, &journey, question))
        .back(list.clone())
        .show(move || view! { <Remove name=name.clone() was=was.clone() action=action.clone() list=list.clone()/> })
        .await)
}

/// Takes off the list the person that the page asked about, and nobody else: where they are not on it any more as they were, it
/// shows the list as it is.
pub async fn remove(
    visit: Visit,
    session: Session,
    Path((key, at)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, Failure> {
    if list_of(&visit, &key).is_none() {
        return Ok(not_found(visit).await);
    }
    let Ok(at) = at.parse::<usize>() else {
        return Ok(not_found(visit).await);
    };
    for _ in 0..WINDOWS {
        let Some(way) = Way::open(&visit.hub, &session).await? else {
            return Ok(go(&visit, draft::over(&visit.hub, &session).await?));
        };
        let list = format!("/request/{key}");
        let mut left = way.answers().people(&key).to_vec();
        let Some(place) = place_of(&left, at.saturating_sub(1), &typed) else {
            return Ok(go(&visit, &list));
        };
        left.remove(place);
        let change = |answers: &mut Answers| match left.is_empty() {
            true => answers.drop_answer(&key),
            false => answers.keep(&key, Answer::People(left)),
        };
        match way.keep(&visit.hub, Some(&key), change).await? {
            Next::Page(_) => return Ok(go(&visit, &list)),
            Next::Again | Next::Over => {}
        }
    }
    Err(Failure::new(
        "somebody could not be taken off a list: the draft changed each time",
    ))
}
