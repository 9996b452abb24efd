//! What the rules made of invented answers: the decision, and each rule that was looked at.

use super::{super::decision::DecisionSummary, Found};
use crate::site::{
    page::{t, visit as here},
    request::sent::Reasons,
};
use domain::request::Verdict;
use leptos::prelude::*;

#[component]
pub fn Outcome(found: Found) -> impl IntoView {
    let besides: Vec<_> = found
        .besides
        .iter()
        .map(|name| view! { <li>{t(&format!("rule-{name}"))}</li> })
        .collect();
    let unasked = (!found.unasked.is_empty()).then(|| {
        let questions = found.unasked.join(", ");
        view! { <p class="govuk-body">{here().tv("staff-try-unasked", [("questions", questions.into())])}</p> }
    });
    let besides = (!besides.is_empty()).then(|| {
        view! {
            <h3 class="govuk-heading-s">{t("rules-table-besides")}</h3>
            <ul class="govuk-list govuk-list--bullet">{besides}</ul>
        }
    });
    view! {
        <section aria-labelledby="outcome" role="status">
            <h2 class="govuk-heading-m" id="outcome">{t("staff-try-outcome")}</h2>
            {unasked}
            {found.decision.urgent.then(|| view! {
                <p class="govuk-body"><strong class="govuk-tag govuk-tag--red">{t("rules-table-urgent")}</strong></p>
            })}
            <DecisionSummary decision=found.decision.clone()/>
            <h3 class="govuk-heading-s">{t("staff-try-family")}</h3>
            <Reasons because=found.decision.because/>
            {besides}
            <Rules rules=found.rules/>
        </section>
    }
    .into_any()
}

/// Every rule that was looked at, and what was found of it.
#[component]
fn Rules(rules: Vec<(String, Verdict)>) -> impl IntoView {
    let all = rules.len();
    let looked_at: Vec<_> = rules
        .into_iter()
        .enumerate()
        .filter_map(|(n, (name, verdict))| row(n + 1, &name, verdict))
        .collect();
    let rest = here().tv("staff-try-rest", [("n", (all - looked_at.len()).into())]);
    view! {
        <div class="fh-scroll" tabindex="0" role="region" aria-labelledby="try-rules">
            <table class="govuk-table">
                <caption class="govuk-table__caption govuk-table__caption--s" id="try-rules">{t("staff-try-rules")}</caption>
                <thead class="govuk-table__head">
                    <tr class="govuk-table__row">
                        <th scope="col" class="govuk-table__header">{t("rules-table-number")}</th>
                        <th scope="col" class="govuk-table__header">{t("rules-table-rule")}</th>
                        <th scope="col" class="govuk-table__header">{t("staff-try-verdict")}</th>
                    </tr>
                </thead>
                <tbody class="govuk-table__body">{looked_at}</tbody>
            </table>
        </div>
        <p class="govuk-body">{rest}</p>
    }
    .into_any()
}

fn row(number: usize, name: &str, verdict: Verdict) -> Option<impl IntoView + use<>> {
    let verdict = match verdict {
        Verdict::NotReached => return None,
        Verdict::Decides => {
            view! { <strong class="govuk-tag govuk-tag--green">{t("staff-try-decides")}</strong> }.into_any()
        }
        Verdict::PassedOver(parts) => {
            let parts: Vec<_> = parts.into_iter().map(|part| view! { <li>{part}</li> }).collect();
            view! {
                {t("staff-try-passed-over")}
                <ul class="govuk-list govuk-list--bullet" lang="en" dir="ltr">{parts}</ul>
            }
            .into_any()
        }
    };
    Some(view! {
        <tr class="govuk-table__row">
            <td class="govuk-table__cell">{number}</td>
            <th scope="row" class="govuk-table__header">{t(&format!("rule-{name}"))}</th>
            <td class="govuk-table__cell">{verdict}</td>
        </tr>
    })
}
