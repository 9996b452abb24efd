//! Pages of words alone: urgent help, privacy, accessibility, about.

use super::{
    Visit,
    page::{Page, t, visit as here},
    parts::contact::FrontDoor,
};
use axum::response::Response;
use leptos::prelude::*;

/// Who to ring, the most urgent first; ids of `contacts.toml`.
const URGENT: [&str; 9] = [
    "police-999",
    "mash",
    "childline",
    "juno",
    "equation",
    "nhs-111",
    "samaritans",
    "nspcc",
    "police-101",
];

/// `GET /{lang}/urgent`: the one page that a browser keeps a copy of, once visited, for when there is no connection.
pub async fn urgent(visit: Visit) -> Response {
    Page::new(&visit, visit.t("urgent-title"))
        .with_exit()
        .show(|| {
            let doors: Vec<_> = URGENT
                .iter()
                .map(|contact| view! { <FrontDoor contact=*contact/> })
                .collect();
            view! {
                <h1 class="govuk-heading-xl">{t("urgent-title")}</h1>
                <p class="govuk-body-l">{t("urgent-lead")}</p>
                <p class="govuk-body">{t("urgent-silent")}</p>
                <div role="status"><p class="govuk-inset-text" id="offline" hidden>{t("offline-now")}</p></div>
                <div class="fh-front-doors">{doors}</div>
                <p class="govuk-body fh-no-print" id="kept" hidden>{t("offline-kept")}</p>
                <script type="module" src=here().hub.assets.path("urgent.js")></script>
            }
        })
        .await
}

pub async fn privacy(visit: Visit) -> Response {
    plain(&visit, "privacy", 7).await
}

pub async fn accessibility(visit: Visit) -> Response {
    plain(&visit, "accessibility", 4).await
}

/// A title and numbered paragraphs.
async fn plain(visit: &Visit, words: &'static str, paragraphs: usize) -> Response {
    Page::new(visit, visit.t(&format!("{words}-title")))
        .show(move || {
            let text: Vec<_> = (1..=paragraphs)
                .map(|n| view! { <p class="govuk-body">{t(&format!("{words}-{n}"))}</p> })
                .collect();
            view! { <h1 class="govuk-heading-xl">{t(&format!("{words}-title"))}</h1> {text} }
        })
        .await
}

pub async fn about(visit: Visit) -> Response {
    Page::new(&visit, visit.t("about-title"))
        .show(|| view! { <About/> })
        .await
}

#[component]
fn About() -> impl IntoView {
    let visit = here();
    let languages: Vec<_> = visit
        .hub
        .words
        .languages()
        .iter()
        .map(|speech| {
            let state = if speech.is_reviewed() {
                "about-reviewed"
            } else {
                "about-not-reviewed"
            };
            let (tag, name) = (speech.tag(), speech.name().to_owned());
            view! { <li><span lang=tag>{name}</span> " – " {t(state)}</li> }
        })
        .collect();
    view! {
        <h1 class="govuk-heading-xl">{t("about-title")}</h1>
        <p class="govuk-body-l">{t("about-lead")}</p>
        <p class="govuk-body">{t("about-sample")}</p>
        <h2 class="govuk-heading-m">{t("about-words")}</h2>
        <ul class="govuk-list govuk-list--bullet">{languages}</ul>
    }
    .into_any()
}
