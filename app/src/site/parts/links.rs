//! Links that pages share.

use crate::site::page::t;
use leptos::prelude::*;

#[component]
pub fn BackLink(#[prop(into)] href: String) -> impl IntoView {
    view! { <a href=href class="govuk-back-link">{t("back")}</a> }.into_any()
}
