//! A link whose time is over: its reader may ask for a new one, which goes to the address that we have and nowhere else.

use super::{address_of_link, now};
use crate::site::{
    Visit,
    account::go_to,
    failure::Failure,
    page::{Page, t, visit as here},
};
use axum::{extract::Path, response::Response};
use domain::directory::Listing;
use leptos::prelude::*;
use std::sync::Arc;
use store::LinkTo;

const SENT: &str = "sent";
const NO_ADDRESS: &str = "no-address";

/// `POST /{lang}/still-right/{link}/again`
pub async fn send_confirm(visit: Visit, Path(link): Path<String>) -> Result<Response, Failure> {
    send(&visit, LinkTo::Confirm, &link).await
}

/// `POST /{lang}/change/{link}/again`
pub async fn send_change(visit: Visit, Path(link): Path<String>) -> Result<Response, Failure> {
    send(&visit, LinkTo::Change, &link).await
}

async fn send(visit: &Visit, to: LinkTo, link: &str) -> Result<Response, Failure> {
    let sent = visit.hub.store.checks.send_again(to, link, now(visit)).await?;
    let told = if sent.is_some() { SENT } else { NO_ADDRESS };
    Ok(go_to(&format!("{}?{told}", address_of_link(visit, to, link))))
}

/// The page in place of what the link led to.
pub async fn show(visit: &Visit, to: LinkTo, link: String, listing: Arc<Listing>) -> Response {
    let told = match visit.query.as_deref() {
        Some(SENT) => Some(("check-sent-title", "check-sent")),
        Some(NO_ADDRESS) => Some(("check-no-address-title", "check-no-address")),
        Some(_) | None => None,
    };
    let title = told.map_or("check-over-title", |(title, _)| title);
    Page::new(visit, visit.t(title))
        .private()
        .show(move || {
            let rest = match told {
                Some((_, text)) => view! { <p class="govuk-body-l">{t(text)}</p> }.into_any(),
                None => view! { <Offer to link=link.clone() name=listing.name.clone()/> }.into_any(),
            };
            view! { <h1 class="govuk-heading-l">{t(title)}</h1> {rest} }
        })
        .await
}

#[component]
fn Offer(to: LinkTo, link: String, name: String) -> impl IntoView {
    let visit = here();
    let days = visit.hub.place.rhythm.link_days;
    let action = format!("{}/again", address_of_link(&visit, to, &link));
    view! {
        <p class="govuk-body-l">{visit.tv("check-over", [("days", days.into()), ("name", name.into())])}</p>
        <form method="post" action=action>
            <button class="govuk-button" type="submit">{t("check-over-send")}</button>
        </form>
    }
    .into_any()
}
