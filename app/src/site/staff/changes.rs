//! What a family changed after it sent a request: each answer before and now, so that nobody works from an old one.

use super::moment::Moment;
use crate::site::{
    page::{t, visit as here},
    request::wording::Wording,
};
use domain::request::{Answer, Answers};
use leptos::prelude::*;
use store::{Altered, Amendment};

#[component]
pub fn Changes(changes: Vec<Amendment>, answers: Answers, rule: String) -> impl IntoView {
    let shown: Vec<_> = changes
        .into_iter()
        .map(|change| view! { <One change answers=answers.clone() rule=rule.clone()/> })
        .collect();
    (!shown.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{t("staff-changes-title")}</h2>
            {shown}
        }
    })
}

#[component]
fn One(change: Amendment, answers: Answers, rule: String) -> impl IntoView {
    let visit = here();
    let wording = Wording::of(&visit, &answers);
    let rows: Vec<_> = change.altered.iter().map(|altered| row(&wording, altered)).collect();
    let other = (change.decision.rule != rule).then(|| {
        let now = t(&format!("rule-{}", change.decision.rule));
        view! { <p class="govuk-body">{visit.tv("staff-changes-rule", [("rule", now.into())])}</p> }
    });
    view! {
        <div class="fh-scroll">
            <table class="govuk-table">
                <caption class="govuk-table__caption govuk-table__caption--s"><Moment at=change.at/></caption>
                <thead class="govuk-table__head">
                    <tr class="govuk-table__row">
                        <th scope="col" class="govuk-table__header">{t("staff-changes-question")}</th>
                        <th scope="col" class="govuk-table__header">{t("staff-changes-before")}</th>
                        <th scope="col" class="govuk-table__header">{t("staff-changes-now")}</th>
                    </tr>
                </thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        </div>
        {other}
    }
    .into_any()
}

fn row(wording: &Wording, altered: &Altered) -> impl IntoView + use<> {
    view! {
        <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">{wording.short(&altered.question)}</th>
            <td class="govuk-table__cell" dir="auto">{said(wording, &altered.question, altered.before.as_ref())}</td>
            <td class="govuk-table__cell" dir="auto">{said(wording, &altered.question, altered.after.as_ref())}</td>
        </tr>
    }
}

fn said(wording: &Wording, question: &str, answer: Option<&Answer>) -> String {
    let question = wording.visit().hub.questions.iter().find(|known| known.key == question);
    match (question, answer) {
        (Some(question), Some(answer)) => wording.lines(question, answer).join("\n"),
        (_, None) | (None, _) => t("request-check-empty"),
    }
}
