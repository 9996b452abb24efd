//! What is on at a hub, in the short form of its page and its leaflets.

use crate::site::{Visit, whats_on};
use leptos::prelude::*;

/// Day by day; honest when nothing is known.
pub fn week(visit: &Visit, days: &[whats_on::Day]) -> impl IntoView + use<> {
    if days.is_empty() {
        return view! { <p class="govuk-body">{visit.t("hubs-week-none")}</p> }.into_any();
    }
    let days: Vec<_> = days
        .iter()
        .map(|day| whats_on::day(visit, day, whats_on::Place::Known))
        .collect();
    view! { <div class="fh-days">{days}</div> }.into_any()
}
