//! The ways in that not everyone needs, together in one list.

use crate::site::page::{t, visit};
use leptos::prelude::*;

#[component]
pub fn MorePages() -> impl IntoView {
    let visit = visit();
    let link = |path: &'static str, key: &'static str| view! { <li><a class="govuk-link" href=visit.href(path)>{t(key)}</a></li> };
    view! {
        <nav aria-label=t("more-pages")>
            <ul class="fh-links">
                {link("/hubs", "hubs-title")}
                {link("/whats-on", "on-title")}
                {link("/young-people", "young-link")}
                {link("/send", "send-title")}
                {link("/topics", "topics-title")}
            </ul>
        </nav>
    }
    .into_any()
}
