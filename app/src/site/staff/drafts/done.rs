//! "It is done", once, on the page that follows.

use crate::site::page::t;
use leptos::prelude::*;

/// A green banner with this message.
#[component]
pub fn Done(words: String, #[prop(optional)] more: Option<AnyView>) -> impl IntoView {
    view! {
        <div class="govuk-notification-banner govuk-notification-banner--success" role="alert" aria-labelledby="done">
            <div class="govuk-notification-banner__header">
                <p class="govuk-notification-banner__title" id="done">{t("staff-saved-title")}</p>
            </div>
            <div class="govuk-notification-banner__content">
                <p class="govuk-notification-banner__heading">{words}</p>
                {more}
            </div>
        </div>
    }
    .into_any()
}
