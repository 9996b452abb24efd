//! Whether a family member sees what happened to the request that the plan began with, and a button that changes it.

use crate::site::page::t;
use domain::request::Reader;
use leptos::prelude::*;

/// `action` is where forms about this person go, up to what is to be done.
#[component]
pub fn SeesRequest(action: String, reader: Reader) -> impl IntoView {
    let words = match (reader.may_read(), reader.sent_it) {
        (true, true) => "plans-request-sent",
        (true, false) => "plans-request-shown",
        (false, true) => "plans-request-sent-hidden",
        (false, false) => "plans-request-hidden",
    };
    let (what, button) = if reader.may_read() {
        ("hide-request", "plans-request-hide")
    } else {
        ("show-request", "plans-request-show")
    };
    view! {
        <p class="govuk-body">{t(words)}</p>
        <form method="post" action=format!("{action}{what}")>
            <button class="govuk-button govuk-button--secondary" type="submit">{t(button)}</button>
        </form>
    }
    .into_any()
}
