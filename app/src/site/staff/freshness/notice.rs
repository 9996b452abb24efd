//! What has just been done, at the top of the page.

use super::remind::Reminded;
use crate::site::page::{t, visit as here};
use leptos::prelude::*;

#[component]
pub fn Notice(reminded: Reminded) -> impl IntoView {
    let told = if reminded.sent {
        "staff-fresh-reminded"
    } else {
        "staff-fresh-not-reminded"
    };
    let text = here().tv(told, [("name", reminded.name.into())]);
    let links = reminded.links.map(|[confirm, change]| {
        view! {
            <p class="govuk-body">{t("staff-fresh-demo")}</p>
            <ul class="govuk-list">
                <li><a class="govuk-notification-banner__link" href=confirm>{t("staff-fresh-demo-confirm")}</a></li>
                <li><a class="govuk-notification-banner__link" href=change>{t("staff-fresh-demo-change")}</a></li>
            </ul>
        }
    });
    view! { <Banner title=t(&format!("{told}-title")) text good=reminded.sent>{links}</Banner> }.into_any()
}

/// GOV.UK's notification banner.
#[component]
pub fn Banner(title: String, text: String, good: bool, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let class = if good {
        "govuk-notification-banner govuk-notification-banner--success"
    } else {
        "govuk-notification-banner"
    };
    view! {
        <div class=class role="alert" aria-labelledby="notice">
            <div class="govuk-notification-banner__header">
                <p class="govuk-notification-banner__title" id="notice">{title}</p>
            </div>
            <div class="govuk-notification-banner__content">
                <p class="govuk-notification-banner__heading">{text}</p>
                {children.map(|children| children())}
            </div>
        </div>
    }
    .into_any()
}
