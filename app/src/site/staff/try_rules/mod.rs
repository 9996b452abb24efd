//! Invented answers, tried against the rules: which rule decides and why, and why those before it do not. Nothing is stored,
//! and nothing stands in the address.

mod form;
mod outcome;

use super::{
    SignedIn,
    frame::{Room, page},
};
use crate::site::{
    Visit,
    failure::Failure,
    page::t,
    parts::problems::{ErrorSummary, FieldProblem},
    request::{facts, lists, typed::Typed, wording::Wording},
};
use axum::response::Response;
use domain::{
    people::{Action, Staff},
    request::{Answers, Condition, Decision, Kind, Question, Verdict},
};
use form::Form;
use leptos::prelude::*;
use outcome::Outcome;
use std::collections::BTreeSet;

/// The field for somebody's own words; they stand for the first text of the form.
const WORDS: &str = "own_words";
/// The stops that somebody went past.
const PASSED: &str = "passed";

/// `GET /staff/rules/try`
pub async fn ask(visit: Visit, signed_in: SignedIn) -> Response {
    match signed_in.allowed(&visit, Action::ReadRules).await {
        Ok(staff) => show(&visit, &staff, Tried::default()).await,
        Err(refused) => refused,
    }
}

/// `POST /staff/rules/try`
pub async fn decide(visit: Visit, signed_in: SignedIn, typed: Typed) -> Result<Response, Failure> {
    let staff = match signed_in.allowed(&visit, Action::ReadRules).await {
        Ok(staff) => staff,
        Err(refused) => return Ok(refused),
    };
    let (answers, problems) = read(&visit, &typed);
    let mut tried = Tried {
        answers,
        problems,
        found: None,
    };
    if tried.problems.is_empty() {
        tried.found = Some(find(&visit, &tried.answers).await?);
    }
    Ok(show(&visit, &staff, tried).await)
}

/// What was filled in, and what the rules made of it.
#[derive(Clone, Default)]
struct Tried {
    answers: Answers,
    problems: Vec<FieldProblem>,
    found: Option<Found>,
}

#[derive(Clone)]
struct Found {
    decision: Decision,
    /// Each rule in order: its name, and what was found of it.
    rules: Vec<(String, Verdict)>,
    /// What was added to the decision.
    besides: Vec<String>,
    /// Answers to questions that nobody would be asked: they do not count.
    unasked: Vec<String>,
}

async fn find(visit: &Visit, answers: &Answers) -> Result<Found, Failure> {
    let hub = &visit.hub;
    let home = facts::find(Some(&hub.store), &hub.place, answers).await?;
    let facts = home.of(answers);
    let relevant = hub.questions.relevant(&facts);
    let wording = Wording::of(visit, answers);
    let of_relevant = home.of(&relevant);
    let besides = hub
        .rules
        .besides()
        .iter()
        .filter(|besides| besides.when.holds(&of_relevant));
    let unasked = answers.iter().filter(|(key, _)| relevant.get(key).is_none());
    Ok(Found {
        decision: hub.rules.decide(&facts),
        rules: hub
            .rules
            .tried(&facts)
            .into_iter()
            .map(|tried| (tried.rule.name.clone(), tried.verdict))
            .collect(),
        besides: besides.map(|besides| besides.name.clone()).collect(),
        unasked: unasked.map(|(key, _)| wording.short(key)).collect(),
    })
}

/// What a rule can look at: options, the age, the home, and somebody's own words.
fn is_tried(question: &Question) -> bool {
    matches!(question.kind, Kind::One(_) | Kind::Many(_) | Kind::Age | Kind::Postcode)
}

/// The text that the field for own words stands for.
fn text(visit: &Visit) -> Option<&Question> {
    visit
        .hub
        .questions
        .iter()
        .find(|question| matches!(question.kind, Kind::Text { .. }))
}

fn read(visit: &Visit, typed: &Typed) -> (Answers, Vec<FieldProblem>) {
    let (mut answers, mut problems) = (Answers::default(), Vec::new());
    let lists = lists::of(&visit.hub.place);
    let words = text(visit).map(|question| (question, WORDS));
    let all = visit.hub.questions.iter().filter(|question| is_tried(question));
    let fields = all.map(|question| (question, question.key.as_str())).chain(words);
    for (question, field) in fields {
        let given = typed.all(field);
        if given.iter().all(|given| given.trim().is_empty()) {
            continue;
        }
        match question.check(&given, &lists) {
            Ok(answer) => answers.keep(&question.key, answer),
            Err(problem) => problems.push(FieldProblem {
                field: field.to_owned(),
                text: Wording::of(visit, &answers).problem(&problem),
            }),
        }
    }
    for stop in typed.all(PASSED).iter().filter(|stop| stops(visit).contains(*stop)) {
        answers.pass(stop);
    }
    (answers, problems)
}

/// The stops that a rule asks about.
fn stops(visit: &Visit) -> BTreeSet<String> {
    let mut stops = BTreeSet::new();
    let rules = visit.hub.rules.iter().map(|rule| &rule.when);
    let besides = visit.hub.rules.besides().iter().map(|besides| &besides.when);
    for condition in rules.chain(besides) {
        condition.walk(&mut |part| {
            if let Condition::Passed(stop) = part {
                stops.insert(stop.clone());
            }
        });
    }
    stops
}

async fn show(visit: &Visit, staff: &Staff, tried: Tried) -> Response {
    let mut page = page(visit, "staff-try-title", staff, Room::Rules).back("/staff/rules");
    if !tried.problems.is_empty() {
        page = page.with_problems();
    }
    page.show(move || view! { <Try tried=tried.clone()/> }).await
}

#[component]
fn Try(tried: Tried) -> impl IntoView {
    let found = tried.found.clone().map(|found| view! { <Outcome found/> });
    view! {
        <ErrorSummary problems=tried.problems.clone()/>
        <h1 class="govuk-heading-l">{t("staff-try-title")}</h1>
        <div class="govuk-inset-text"><p class="govuk-body"><strong>{t("staff-try-invented")}</strong></p></div>
        {found}
        <Form tried/>
    }
    .into_any()
}
