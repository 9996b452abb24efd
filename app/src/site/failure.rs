//! Pages for what went wrong: what happened, what is safe, what to do now.

use super::{
    Visit,
    page::{Page, t, visit as here},
    parts::contact::Phone,
    staff::Desk,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

/// Something of ours failed: one line in the log, with a reference that the page also shows.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    pub fn new(error: impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

/// A failure that has yet to become a page: the response carries it to the layer that knows the visit.
#[derive(Clone, Debug)]
pub struct Reference(pub String);

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let reference = format!("{:08x}", rand::random::<u32>());
        tracing::error!(reference, error = self.0, "a page failed");
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(Reference(reference));
        response
    }
}

pub async fn not_found(visit: Visit) -> Response {
    page(&visit, StatusCode::NOT_FOUND, None).await
}

/// The page for a status: 403, 404, 413, 429, or anything else as "sorry".
pub async fn page(visit: &Visit, status: StatusCode, reference: Option<String>) -> Response {
    let kind = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => "not-found",
        StatusCode::FORBIDDEN => "forbidden",
        StatusCode::TOO_MANY_REQUESTS => "too-many",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE | StatusCode::UNPROCESSABLE_ENTITY => "bad",
        _ => "sorry",
    };
    let title = visit.t(&format!("failure-{kind}-title"));
    let heading = title.clone();
    let at_work = visit.is_for_staff();
    let page = Page::new(visit, title).private().status(status);
    let page = if at_work {
        page.for_staff(Desk::of_nobody())
    } else {
        page
    };
    page.show(move || {
        let (heading, reference) = (heading.clone(), reference.clone());
        view! {
            <h1 class="govuk-heading-l">{heading}</h1>
            <p class="govuk-body">{t(&format!("failure-{kind}-text"))}</p>
            {reference.map(|reference| view! {
                <p class="govuk-body">{t("failure-reference")} " " <strong dir="ltr">{reference}</strong></p>
            })}
            {if at_work { view! { <BackToWork/> }.into_any() } else { view! { <BackHome/> }.into_any() }}
        }
    })
    .await
}

#[component]
fn BackHome() -> impl IntoView {
    view! {
        <p class="govuk-body"><a class="govuk-link" href=here().href("/")>{t("failure-home")}</a></p>
        <p class="govuk-body">{t("footer-urgent-999")} " " <Phone contact="police-999"/></p>
    }
}

#[component]
fn BackToWork() -> impl IntoView {
    view! { <p class="govuk-body"><a class="govuk-link" href="/staff">{t("staff-failure-back")}</a></p> }
}
