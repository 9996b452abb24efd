//! What a family answered, in the words of the form; what they typed stays as they typed it.

use super::inbox::language_name;
use crate::site::{
    page::visit as here,
    parts::summary::{Row, SummaryList},
    request::wording::Wording,
};
use domain::request::{Answer, Answers, Group, Kind, List, Options, Question};
use leptos::prelude::*;

/// The headings of "check your answers", in the order of the form; how to get in touch stands apart, at the top.
const GROUPS: [Group; 12] = [
    Group::Safety,
    Group::Child,
    Group::Children,
    Group::Adults,
    Group::Happening,
    Group::GoingWell,
    Group::Tried,
    Group::Helpers,
    Group::Hope,
    Group::OwnWords,
    Group::You,
    Group::Agreement,
];

/// `apart`: what stands on the page by itself.
#[component]
pub fn AnswerGroups(answers: Answers, apart: Vec<Group>) -> impl IntoView {
    let wording = Wording::of(&here(), &answers);
    GROUPS
        .into_iter()
        .filter(|group| !apart.contains(group))
        .map(|group| (group, rows(&answers, group)))
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(group, rows)| {
            view! {
                <h3 class="govuk-heading-s">{wording.say(&format!("group-{}", group.id()))}</h3>
                <SummaryList rows/>
            }
        })
        .collect::<Vec<_>>()
}

/// The answered questions under one heading.
pub fn rows(answers: &Answers, group: Group) -> Vec<Row> {
    let visit = here();
    let wording = Wording::of(&visit, answers);
    let asked = visit.hub.questions.iter().filter(|question| question.group == group);
    asked
        .filter_map(|question| {
            let lines = lines(&wording, question, answers.get(&question.key)?);
            Some(Row {
                label: wording.short(&question.key),
                lines,
                change: None,
            })
        })
        .collect()
}

/// As the family reads it, but for the names of languages: not everybody in a team reads every script.
fn lines(wording: &Wording, question: &Question, answer: &Answer) -> Vec<String> {
    match (&question.kind, answer) {
        (Kind::One(Options::From(List::Languages)), Answer::One(tag)) => vec![language_name(wording.visit(), tag)],
        (_, _) => wording.lines(question, answer),
    }
}
