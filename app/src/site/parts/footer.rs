//! The foot of every page: when we read requests, and the small print.

use crate::site::page::{t, visit};
use leptos::prelude::*;

#[component]
pub fn Footer() -> impl IntoView {
    let visit = visit();
    let link = |path: &'static str, key: &'static str| view! { <li><a href=visit.href(path)>{t(key)}</a></li> };
    view! {
        <footer class="fh-footer">
            <div class="govuk-width-container">
                <ul class="fh-footer__list">
                    {link("/how-we-decide", "footer-how-we-decide")}
                    {link("/privacy", "footer-privacy")}
                    {link("/accessibility", "footer-accessibility")}
                    {link("/about", "footer-about")}
                    {link("/freshness", "footer-freshness")}
                    <li><a href="/staff">{t("footer-staff")}</a></li>
                </ul>
                <p>{t("footer-hours")}</p>
                <p>{t("footer-data")}</p>
                {(!visit.speech.is_reviewed()).then(|| view! { <p>{t("footer-not-reviewed")}</p> })}
            </div>
        </footer>
    }
    .into_any()
}
