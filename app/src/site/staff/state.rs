//! How a request stands, in words and never by colour alone.

use crate::site::page::t;
use leptos::prelude::*;

/// New or opened; urgent stays urgent until the family has been rung, and opening it does not do that.
#[component]
pub fn StateTag(opened: bool, urgent: bool) -> impl IntoView {
    let (class, words) = match (opened, urgent) {
        (false, true) => ("govuk-tag govuk-tag--red", "staff-state-now"),
        (false, false) => ("govuk-tag", "staff-state-new"),
        (true, true) => ("govuk-tag govuk-tag--red", "staff-state-opened-urgent"),
        (true, false) => ("govuk-tag govuk-tag--grey", "staff-state-opened"),
    };
    view! { <strong class=class>{t(words)}</strong> }.into_any()
}
