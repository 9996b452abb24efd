//! What is done and what may be told besides, as a list: a request can be sent when all that we need is there.

use super::{way::Way, wording::Wording};
use crate::site::page::t;
use domain::request::{Group, TaskState};
use leptos::prelude::*;

/// One line of the list.
#[derive(Clone)]
pub struct Line {
    name: String,
    hint: Option<String>,
    href: String,
    /// For the status that the name is read out with.
    id: String,
    state: State,
}

#[derive(Clone, Copy)]
enum State {
    Done,
    Begun,
    Optional,
}

/// What we need, which is there, and what may be told besides.
#[derive(Clone)]
pub struct Lines {
    needed: Vec<Line>,
    more: Vec<Line>,
}

/// The id of a heading further down the page.
pub fn anchor(group: Group) -> String {
    format!("part-{}", group.id())
}

impl Lines {
    pub fn of(wording: &Wording, way: &Way) -> Self {
        let journey = way.journey(&wording.visit().hub);
        let line = |group: Group, href: String, state: State| Line {
            name: wording.group(group),
            hint: wording.find(&format!("group-{}-hint", group.id())),
            href,
            id: format!("task-{}", group.id()),
            state,
        };
        let needed = journey.answered().into_iter().map(|(group, _)| group);
        let more = journey.tasks().into_iter().map(|task| {
            let (state, href) = match task.state {
                TaskState::NotStarted => (State::Optional, &task.leads_to.key),
                TaskState::Begun => (State::Begun, &task.leads_to.key),
                TaskState::Done => (State::Done, &task.leads_to.key),
            };
            line(task.group, wording.visit().href(&format!("/request/{href}")), state)
        });
        Self {
            needed: needed
                .filter(|group| !group.is_more())
                .map(|group| line(group, format!("#{}", anchor(group)), State::Done))
                .collect(),
            more: more.collect(),
        }
    }

    /// Nothing may be told besides: then there is nothing to choose from.
    pub fn is_empty(&self) -> bool {
        self.more.is_empty()
    }
}

#[component]
pub fn Tasks(lines: Lines) -> impl IntoView {
    view! {
        <h2 class="govuk-heading-m">{t("tasks-needed")}</h2>
        <List lines=lines.needed/>
        <h2 class="govuk-heading-m">{t("tasks-more")}</h2>
        <p class="govuk-body">{t("tasks-more-text")}</p>
        <List lines=lines.more/>
    }
    .into_any()
}

#[component]
fn List(lines: Vec<Line>) -> impl IntoView {
    let items: Vec<_> = lines.into_iter().map(|line| view! { <Item line/> }).collect();
    view! { <ul class="govuk-task-list">{items}</ul> }.into_any()
}

#[component]
fn Item(line: Line) -> impl IntoView {
    let status = match line.state {
        State::Done => view! { <span>{t("task-done")}</span> }.into_any(),
        State::Begun => view! { <strong class="govuk-tag">{t("task-begun")}</strong> }.into_any(),
        State::Optional => view! { <strong class="govuk-tag govuk-tag--grey">{t("task-optional")}</strong> }.into_any(),
    };
    let (status_id, hint_id) = (format!("{}-status", line.id), format!("{}-hint", line.id));
    let described = match line.hint {
        Some(_) => format!("{hint_id} {status_id}"),
        None => status_id.clone(),
    };
    view! {
        <li class="govuk-task-list__item govuk-task-list__item--with-link">
            <div class="govuk-task-list__name-and-hint">
                <a class="govuk-link govuk-task-list__link" href=line.href aria-describedby=described>{line.name}</a>
                {line.hint.map(|hint| view! { <div id=hint_id class="govuk-task-list__hint">{hint}</div> })}
            </div>
            <div class="govuk-task-list__status" id=status_id>{status}</div>
        </li>
    }
    .into_any()
}
