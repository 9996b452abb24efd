//! How a request stands, in words and never by colour alone.

use crate::site::page::t;
use domain::request::{Standing, Status};
use leptos::prelude::*;

/// Urgent stays urgent until somebody has spoken with the family, and opening it does not do that.
#[component]
pub fn StateTag(opened: bool, urgent: bool, standing: Standing) -> impl IntoView {
    let (class, words) = if standing.still_open(urgent) {
        ("govuk-tag govuk-tag--red", urgent_words(opened))
    } else if !opened && !standing.ended() {
        ("govuk-tag", "staff-state-new".to_owned())
    } else {
        (
            colour(standing.status),
            format!("staff-status-{}", standing.status.id()),
        )
    };
    view! { <strong class=class>{t(&words)}</strong> }.into_any()
}

fn urgent_words(opened: bool) -> String {
    let words = if opened {
        "staff-state-opened-urgent"
    } else {
        "staff-state-now"
    };
    words.to_owned()
}

fn colour(status: Status) -> &'static str {
    match status {
        Status::Sent | Status::Delivered => "govuk-tag",
        Status::Opened | Status::Closed(_) => "govuk-tag govuk-tag--grey",
        Status::Tried => "govuk-tag govuk-tag--yellow",
        Status::Reached | Status::Accepted => "govuk-tag govuk-tag--green",
    }
}
