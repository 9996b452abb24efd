//! What a worker says has happened with a request: one form that needs no script, checked against how the request stands.

use super::fields::{Typed, choice};
use crate::site::{
    Visit,
    page::{t, visit as here},
    parts::{
        field::{Choice, Field, Radios, Select, TextArea},
        problems::{FieldProblem, at},
    },
};
use domain::{
    request::{CloseReason, Standing, What},
    text::{Private, filled, optional},
};
use leptos::prelude::*;
use store::Act;

/// The most letters of a worker's note.
pub const NOTE_LIMIT: usize = 2000;

/// What the form offers while a request is open.
const WHILE_OPEN: [What; 4] = [What::Tried, What::Reached, What::Accepted, What::Closed];
const WHEN_CLOSED: [What; 1] = [What::Reopened];

fn offered(standing: &Standing) -> &'static [What] {
    if standing.ended() { &WHEN_CLOSED } else { &WHILE_OPEN }
}

/// The act that the form says, or what has to be mended in it.
pub fn read(
    visit: &Visit,
    typed: &Typed,
    standing: &Standing,
    urgent: bool,
) -> Result<(Act, Option<Private>), Vec<FieldProblem>> {
    let mut problems = Vec::new();
    let act = act(typed, standing, urgent);
    if let Err((field, words)) = &act {
        problems.push(problem(visit, field, words));
    }
    let note = note(visit, typed, "note", false);
    match (act, note) {
        (Ok(act), Ok(note)) => Ok((act, note)),
        (_, Err(too_long)) => {
            problems.push(too_long);
            Err(problems)
        }
        (Err(_), Ok(_)) => Err(problems),
    }
}

type Wrong = (&'static str, String);

fn act(typed: &Typed, standing: &Standing, urgent: bool) -> Result<Act, Wrong> {
    let said = |name: &str| typed.get(name).map(String::as_str).unwrap_or_default();
    let what = What::from_key(said("what")).filter(|what| offered(standing).contains(what));
    let refused = |refusal: domain::request::Refusal| ("what", format!("staff-refusal-{}", refusal.id()));
    match what {
        Some(What::Tried) => Ok(Act::Tried),
        Some(What::Reached) => Ok(Act::Reached),
        Some(What::Accepted) => Ok(Act::Accepted),
        Some(What::Reopened) => Ok(Act::Reopened),
        Some(What::Closed) => {
            let reason =
                CloseReason::from_key(said("reason")).ok_or(("reason", "staff-act-reason-missing".to_owned()))?;
            standing.may_close(reason, urgent).map_err(refused)?;
            Ok(Act::Closed(reason))
        }
        Some(
            What::Sent
            | What::Delivered
            | What::Opened
            | What::Redirected
            | What::Warned
            | What::Changed
            | What::Added
            | What::Withdrawn
            | What::Disagreed
            | What::Joined
            | What::Parted,
        )
        | None => Err(("what", "staff-act-what-missing".to_owned())),
    }
}

pub fn problem(visit: &Visit, field: &str, words: &str) -> FieldProblem {
    FieldProblem {
        field: field.to_owned(),
        text: visit.tv(words, [("limit", NOTE_LIMIT.into())]),
    }
}

/// A worker's words in this field, if there are any.
pub fn note(visit: &Visit, typed: &Typed, field: &'static str, needed: bool) -> Result<Option<Private>, FieldProblem> {
    let text = typed.get(field).map(String::as_str).unwrap_or_default();
    let taken = if needed {
        filled(text, NOTE_LIMIT).map(Some)
    } else {
        optional(text, NOTE_LIMIT)
    };
    taken
        .map(|text| text.map(Private::new))
        .map_err(|wrong| problem(visit, field, &format!("staff-act-{field}-{}", wrong.kind())))
}

/// A control with what was typed in it and what is wrong with it.
pub fn control(typed: &Typed, problems: &[FieldProblem], name: &'static str) -> Field {
    Field {
        value: typed.get(name).cloned().unwrap_or_default(),
        hint: here()
            .speech
            .find(&format!("staff-act-{name}-hint"), &Default::default()),
        problem: at(problems, name).map(str::to_owned),
        ..Field::new(name, t(&format!("staff-act-{name}")))
    }
}

#[component]
pub fn ActForm(
    id: String,
    version: i64,
    standing: Standing,
    typed: Typed,
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let chosen = typed.get("what").cloned().unwrap_or_default();
    let acts: Vec<Choice> = offered(&standing)
        .iter()
        .map(|what| choice(what.key(), &format!("staff-act-{}", what.key()), chosen == what.key()))
        .collect();
    let reasons = (!standing.ended()).then(|| {
        let chosen = typed.get("reason").cloned().unwrap_or_default();
        let none = choice("", "staff-act-choose", chosen.is_empty());
        let reason = |reason: &CloseReason| {
            choice(
                reason.key(),
                &format!("staff-close-{}", reason.key()),
                chosen == reason.key(),
            )
        };
        let choices = std::iter::once(none)
            .chain(CloseReason::ALL.iter().map(reason))
            .collect();
        view! { <Select field=control(&typed, &problems, "reason") choices/> }
    });
    view! {
        <section aria-labelledby="act">
            <h2 class="govuk-heading-m" id="act">{t("staff-act-title")}</h2>
            <form method="post" action=format!("/staff/requests/{id}/act") novalidate>
                <input type="hidden" name="version" value=version.to_string()/>
                <Radios field=control(&typed, &problems, "what") choices=acts/>
                {reasons}
                <TextArea field=control(&typed, &problems, "note") rows=3/>
                <button class="govuk-button" type="submit">{t("staff-act-save")}</button>
            </form>
        </section>
    }
    .into_any()
}
