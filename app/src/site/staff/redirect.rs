//! Sending a request on to the team that should answer it: up to MASH, down to a hub, or to another hub, with a reason that
//! the family reads in plain words.

use super::{
    act::{control, note, problem},
    fields::{Typed, choice},
    inbox::team_title,
};
use crate::site::{
    Visit,
    page::{t, visit as here},
    parts::{
        field::{Checkboxes, Choice, Field, Select, TextArea},
        problems::FieldProblem,
    },
};
use domain::{
    people::TeamId,
    place::Place,
    request::{Direction, RedirectReason},
    text::Private,
};
use leptos::prelude::*;
use store::{Act, Redirect};

/// The reasons that a worker may choose.
const REASONS: [RedirectReason; 5] = [
    RedirectReason::Safety,
    RedirectReason::MoreHelp,
    RedirectReason::HubCanHelp,
    RedirectReason::Nearer,
    RedirectReason::WrongTeam,
];

/// Which way a request goes between two teams of this place.
fn way(place: &Place, from: &str, to: &str) -> Direction {
    let at_hub = |team: &str| place.team(team).is_some_and(|team| team.hub.is_some());
    Direction::between(at_hub(from), at_hub(to))
}

/// The act that the form says, or what has to be mended in it.
pub fn read(visit: &Visit, typed: &Typed, from: &TeamId) -> Result<(Act, Option<Private>), Vec<FieldProblem>> {
    let place = &visit.hub.place;
    let said = |name: &str| typed.get(name).map(String::as_str).unwrap_or_default();
    let mut problems = Vec::new();
    let to = place.team(said("to")).filter(|team| team.id != from.as_str());
    if to.is_none() {
        problems.push(problem(visit, "to", "staff-act-to-missing"));
    }
    let reason = RedirectReason::from_key(said("why")).filter(|reason| REASONS.contains(reason));
    match (reason, to) {
        (None, _) => problems.push(problem(visit, "why", "staff-act-why-missing")),
        (Some(reason), Some(to)) if !RedirectReason::for_way(way(place, from.as_str(), &to.id)).contains(&reason) => {
            problems.push(problem(visit, "why", "staff-act-why-other"));
        }
        (Some(_), _) => {}
    }
    let told = note(visit, typed, "told", true)
        .map_err(|wrong| problems.push(wrong))
        .unwrap_or_default();
    match (to, reason, problems.is_empty()) {
        (Some(to), Some(reason), true) => {
            let redirect = Redirect {
                to: TeamId::new(&to.id),
                reason,
                hidden: said("hidden") == "yes",
            };
            Ok((Act::Redirected(redirect), told))
        }
        (_, _, _) => Err(problems),
    }
}

#[component]
pub fn RedirectForm(
    id: String,
    version: i64,
    from: TeamId,
    typed: Typed,
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let visit = here();
    let said = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let (to, why) = (said("to"), said("why"));
    let none = |chosen: bool| choice("", "staff-act-choose", chosen);
    let teams = visit.hub.place.teams.iter().filter(|team| team.id != from.as_str());
    let teams = teams.map(|team| Choice {
        value: team.id.clone(),
        label: team_title(&team.id),
        hint: None,
        chosen: team.id == to,
    });
    let reasons = REASONS.iter().map(|reason| {
        let words = format!("staff-redirect-{}", reason.key());
        choice(reason.key(), &words, reason.key() == why)
    });
    let hidden = Field {
        label: t("staff-act-hidden-title"),
        hint: Some(t("staff-act-hidden-hint")),
        ..Field::new("hidden", "")
    };
    let open = !problems.is_empty();
    view! {
        <details class="govuk-details" open=open>
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{t("staff-act-redirect")}</span>
            </summary>
            <div class="govuk-details__text">
                <form method="post" action=format!("/staff/requests/{id}/redirect") novalidate>
                    <input type="hidden" name="version" value=version.to_string()/>
                    <Select field=control(&typed, &problems, "to")
                        choices=std::iter::once(none(to.is_empty())).chain(teams).collect()/>
                    <Select field=control(&typed, &problems, "why")
                        choices=std::iter::once(none(why.is_empty())).chain(reasons).collect()/>
                    <TextArea field=control(&typed, &problems, "told") rows=4/>
                    <Checkboxes field=hidden choices=vec![choice("yes", "staff-act-hidden", said("hidden") == "yes")]/>
                    <button class="govuk-button" type="submit">{t("staff-act-send-on")}</button>
                </form>
            </div>
        </details>
    }
    .into_any()
}
