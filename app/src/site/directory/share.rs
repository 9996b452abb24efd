//! Passing a listing on: its link, an email or a text message to fill in, and squares for another phone's camera.

use super::{address_of_listing, is_sensitive_listing};
use crate::site::{
    Hub, Visit,
    failure::{self, Failure},
    page::Page,
    parts::qr::Qr,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use leptos::prelude::*;

/// `GET /{lang}/services/{id}/share`
pub async fn share(State(hub): State<Hub>, visit: Visit, Path(id): Path<String>) -> Result<Response, Failure> {
    let known = hub.store.listings.public_page(&id, visit.now.date()).await?;
    let Some(listing) = known.filter(|listing| !is_sensitive_listing(listing)) else {
        return Ok(failure::not_found(visit).await);
    };
    let here = address_of_listing(&visit, &listing.id);
    let shared = Shared {
        name: listing
            .translated(visit.speech.tag())
            .map_or(&listing.name, |own| &own.name)
            .clone(),
        link: format!("{}{here}", hub.settings.address),
    };
    let page = Page::new(&visit, visit.t("share-title")).back(here);
    Ok(page.show(move || shared.page(&visit)).await)
}

#[derive(Clone)]
struct Shared {
    name: String,
    link: String,
}

impl Shared {
    fn page(&self, visit: &Visit) -> impl IntoView + use<> {
        let words = format!("{}: {}", self.name, self.link);
        let mail = format!("mailto:?subject={}&body={}", encoded(&self.name), encoded(&words));
        let text = format!("sms:?&body={}", encoded(&words));
        view! {
            <h1 class="govuk-heading-l">{visit.t("share-title")}</h1>
            <p class="govuk-body-l"><bdi>{self.name.clone()}</bdi></p>
            <p class="govuk-body">{visit.t("share-text")}</p>
            <h2 class="govuk-heading-m">{visit.t("share-link")}</h2>
            <p class="govuk-body fh-share__link"><a class="govuk-link" href=self.link.clone() dir="ltr">{self.link.clone()}</a></p>
            <h2 class="govuk-heading-m">{visit.t("share-send")}</h2>
            <ul class="fh-links">
                <li><a class="govuk-link" href=mail>{visit.t("share-mail")}</a></li>
                <li><a class="govuk-link" href=text>{visit.t("share-sms")}</a></li>
            </ul>
            <h2 class="govuk-heading-m">{visit.t("share-code")}</h2>
            <p class="govuk-body">{visit.t("share-code-text")}</p>
            <Qr text=self.link.clone()/>
        }
        .into_any()
    }
}

/// For the part of an address behind the question mark, where a plus would stay a plus.
pub(in crate::site) fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn a_name_in_urdu_with_an_ampersand_reaches_the_message_whole() {
        assert_eq!(encoded("A & B"), "A%20%26%20B");
        assert_eq!(encoded("کھ"), "%DA%A9%DA%BE");
    }
}
