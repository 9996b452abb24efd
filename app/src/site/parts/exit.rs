//! "Exit this page": away from here at once, with what was typed forgotten. A plain link, so it needs no script.

use super::icon::{Icon, Picture};
use crate::site::{
    Visit,
    page::{t, visit},
    saved::ListCookie,
    staff::assist,
};
use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use leptos::prelude::*;
use tower_sessions::Session;

/// Where a person ends up: a page that anyone might have open.
const ELSEWHERE: &str = "https://www.bbc.co.uk/weather";

#[component]
pub fn ExitThisPage() -> impl IntoView {
    view! {
        <div class="fh-exit">
            <div class="govuk-width-container">
                <a class="govuk-button" href=visit().href("/exit") role="button" draggable="false" rel="nofollow noreferrer">
                    <Icon picture=Picture::Exit/>
                    {t("exit-this-page")}
                </a>
            </div>
        </div>
    }
    .into_any()
}

/// `GET /{lang}/exit`: drops the sign-in, the saved list and a draft that nobody saved, then leaves.
///
/// A link from another site leaves too but drops nothing, and neither does a browser that fetches ahead:
/// only the person who follows the link on our page means it.
pub async fn exit(visit: Visit, session: Session, list: ListCookie, headers: HeaderMap) -> Response {
    let meant = meant(&headers);
    if meant {
        crate::site::request::draft::leave(&visit.hub, &session).await;
        if let Err(error) = session.flush().await {
            tracing::error!(%error, "a session could not be ended on exit");
        }
    }
    let go = [
        (header::LOCATION, HeaderValue::from_static(ELSEWHERE)),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (
            HeaderName::from_static("clear-site-data"),
            HeaderValue::from_static("\"cache\", \"storage\""),
        ),
    ];
    let gone = (StatusCode::SEE_OTHER, go).into_response();
    if meant {
        assist::hide(&visit.hub, list.forget(&visit.hub, gone).await)
    } else {
        gone
    }
}

fn meant(headers: &HeaderMap) -> bool {
    let says = |name: &str| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    matches!(says("sec-fetch-site"), "" | "same-origin" | "none") && says("sec-purpose").is_empty()
}
