//! Where the rules sent a request and why, as its team reads it.

use super::inbox::team_title;
use crate::site::{
    Visit,
    page::visit as here,
    parts::summary::{Row, SummaryList},
};
use domain::request::{Decision, Rules};
use leptos::prelude::*;
use std::collections::BTreeSet;

#[component]
pub fn DecisionSummary(decision: Decision) -> impl IntoView {
    let visit = here();
    let say = |prefix: &str, ids: &[String], end: &str| -> Vec<String> {
        ids.iter().map(|id| visit.t(&format!("{prefix}-{id}{end}"))).collect()
    };
    let teams: Vec<String> = decision.team.iter().cloned().collect();
    let rows = [
        ("team", teams.iter().map(|team| team_title(team)).collect()),
        ("copies", decision.copy_to.iter().map(|team| team_title(team)).collect()),
        (
            "rule",
            vec![
                visit.t(&format!("rule-{}", decision.rule)),
                format!("{} · {}", decision.rule, decision.version),
            ],
        ),
        ("because", say("because", &decision.because, "-staff")),
        ("basis", bases(&visit, &decision)),
        ("tags", say("tag", &decision.tags, "")),
        ("also", say("contact", &decision.also, "")),
    ];
    let rows = rows
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(label, lines)| Row {
            label: visit.t(&format!("staff-decision-{label}")),
            lines,
            change: None,
        })
        .collect();
    view! { <SummaryList rows/> }.into_any()
}

/// The sources behind the rule that decided and behind each reason that was added to it. A rule that has changed since
/// is told of as such: its new source may not be the old one.
fn bases(visit: &Visit, decision: &Decision) -> Vec<String> {
    let rules: &Rules = &visit.hub.rules;
    if rules.version() != decision.version {
        return vec![visit.t("staff-decision-rules-changed")];
    }
    let rule = rules
        .iter()
        .filter(|rule| rule.name == decision.rule)
        .map(|rule| &rule.basis);
    let added = |because: &[String]| because.iter().any(|key| decision.because.contains(key));
    let besides = rules
        .besides()
        .iter()
        .filter(|besides| added(&besides.because))
        .map(|besides| &besides.basis);
    let mut seen = BTreeSet::new();
    rule.chain(besides)
        .filter(|basis| seen.insert(basis.as_str()))
        .cloned()
        .collect()
}
