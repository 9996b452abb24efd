//! Handing the list to another phone: a link with the ids of its listings, as a message, a square code, or to copy.

use super::{
    cookie::ListCookie,
    row::{any_is_sensitive, rows},
};
use crate::site::{
    Hub, Visit,
    account::go_to,
    failure::Failure,
    page::{t, visit as here},
    parts::qr::Qr,
};
use axum::{extract::State, response::Response};
use domain::saved::to_link;
use leptos::prelude::*;

/// `GET /{lang}/saved/share`
pub async fn page(State(hub): State<Hub>, visit: Visit, cookie: ListCookie) -> Result<Response, Failure> {
    let list = cookie.open(&hub).await?.unwrap_or_default();
    let rows = rows(&hub, &list).await?;
    let listings: Vec<_> = rows.iter().filter_map(|row| row.listing.as_ref()).collect();
    if listings.is_empty() {
        return Ok(go_to(&visit.href("/saved")));
    }
    let link = link(&visit, &to_link(listings.iter().map(|listing| listing.id.as_str())));
    let sensitive = any_is_sensitive(listings);
    let page = super::page(&visit, "saved-title").back(visit.href("/saved"));
    let response = page.show(move || view! { <Ways link=link.clone() sensitive/> }).await;
    Ok(cookie.stay(&hub, response))
}

fn link(visit: &Visit, ids: &str) -> String {
    let path = visit.href("/saved/of");
    format!("{}{path}?ids={}", visit.hub.settings.address, encoded(ids, ","))
}

/// A text as part of an address; `plain` are further signs that may stand as they are.
fn encoded(text: &str, plain: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        let sign = char::from(byte);
        if sign.is_ascii_alphanumeric() || "-_.~".contains(sign) || (sign.is_ascii() && plain.contains(sign)) {
            encoded.push(sign);
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[component]
fn Ways(link: String, sensitive: bool) -> impl IntoView {
    let body = encoded(&link, "");
    let warning = sensitive.then(|| super::warning(t("saved-share-sensitive")));
    let way = |href: String, key: &str| view! { <a class="govuk-button" role="button" draggable="false" href=href>{t(key)}</a> };
    view! {
        <h1 class="govuk-heading-l">{t("saved-share-title")}</h1>
        {warning}
        <p class="govuk-body">{t("saved-share-what")}</p>
        <p class="govuk-body">{t("saved-share-trace")}</p>
        <div class="govuk-button-group">
            // Nothing but the link: a message's first words show on a locked screen.
            {way(format!("sms:?&body={body}"), "saved-share-sms")}
            {way(format!("mailto:?body={body}"), "saved-share-mail")}
        </div>
        <h2 class="govuk-heading-m">{t("saved-share-scan-title")}</h2>
        <p class="govuk-body">{t("saved-share-scan")}</p>
        // The link below says the same in letters; read out twice it would only be in the way.
        <div class="fh-saved-qr" aria-hidden="true"><Qr text=link.clone()/></div>
        <h2 class="govuk-heading-m">{t("saved-share-copy-title")}</h2>
        <div class="govuk-form-group">
            <label class="govuk-label" for="link">{t("saved-share-link")}</label>
            <textarea class="govuk-textarea" id="link" rows="4" dir="ltr" readonly spellcheck="false" autocomplete="off">{link}</textarea>
        </div>
        <p class="govuk-body"><a class="govuk-link" href=here().href("/saved")>{t("saved-title")}</a></p>
    }
    .into_any()
}
