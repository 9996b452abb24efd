//! Front doors and helplines: a phone number that a thumb can press, always from the place's own list.

use crate::site::page::{t, visit};
use leptos::prelude::*;

/// The phone number of a front door, by its id in `contacts.toml`; the words "number not known" where there is none.
#[component]
pub fn Phone(#[prop(into)] contact: String) -> impl IntoView {
    let visit = visit();
    match visit.hub.place.contact(&contact).and_then(|known| known.phone.clone()) {
        Some(phone) => view! { <PhoneNumber phone/> }.into_any(),
        None => view! { <span>{t("phone-not-known")}</span> }.into_any(),
    }
}

/// A link that dials a front door, with words of its own ("Call 999").
#[component]
pub fn Dial(#[prop(into)] contact: String, #[prop(into)] words: String) -> impl IntoView {
    let known = visit()
        .hub
        .place
        .contact(&contact)
        .and_then(|known| known.phone.clone());
    known.map(|phone| view! { <a href=dial(&phone)>{t(&words)}</a> })
}

/// A number that a line break tears apart is misread.
fn unbroken(phone: &str) -> String {
    phone.replace(' ', "\u{a0}")
}

fn dial(phone: &str) -> String {
    format!("tel:{}", figures(phone))
}

fn figures(phone: &str) -> String {
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// Any phone number, as a link that dials.
#[component]
pub fn PhoneNumber(phone: String) -> impl IntoView {
    // Numbers read left to right in every language.
    view! { <a class="govuk-link fh-phone" href=dial(&phone) dir="ltr">{unbroken(&phone)}</a> }.into_any()
}

/// A number that takes text messages, as a link that opens one.
#[component]
pub fn TextNumber(number: String) -> impl IntoView {
    let to = format!("sms:{}", figures(&number));
    let words = visit().tv("contact-text", [("number", number.into())]);
    view! { <a class="govuk-link fh-phone" href=to>{words}</a> }.into_any()
}

/// An address to write to.
#[component]
pub fn MailTo(email: String) -> impl IntoView {
    // What could be read as more than an address, such as "?cc=".
    let address = [("%", "%25"), ("?", "%3F"), ("&", "%26"), ("#", "%23")]
        .iter()
        .fold(email.clone(), |address, (sign, code)| address.replace(sign, code));
    view! { <a class="govuk-link fh-phone" href=format!("mailto:{address}") dir="ltr">{email}</a> }.into_any()
}

/// A front door with what it is for, when it answers and its number.
#[component]
pub fn FrontDoor(#[prop(into)] contact: String) -> impl IntoView {
    let visit = visit();
    let known = visit.hub.place.contact(&contact).cloned();
    let when = visit
        .speech
        .find(&format!("contact-{contact}-when"), &Default::default());
    let web = known.as_ref().and_then(|known| known.web.clone());
    view! {
        <div class="fh-front-door">
            <p class="fh-front-door__name">{t(&format!("contact-{contact}"))}</p>
            <p>{t(&format!("contact-{contact}-what"))}</p>
            {known.as_ref().and_then(|known| known.phone.clone()).map(|phone| view! {
                <p class="fh-front-door__phone"><PhoneNumber phone/></p>
            })}
            {when.map(|when| view! { <p class="govuk-hint">{when}</p> })}
            {web.map(|web| { let text = web.clone(); view! { <p><a class="govuk-link" href=web rel="noreferrer">{text}</a></p> } })}
        </div>
    }
    .into_any()
}
