//! The page for young people, in words of their own: who listens, what there is to do, and how to ask for themselves.

use super::links;
use crate::site::{
    Visit,
    page::{Page, t, visit as here},
    parts::contact::FrontDoor,
};
use axum::response::Response;
use leptos::prelude::*;

/// Who listens to a child or young person, ids of `contacts.toml`.
const LISTENERS: [&str; 3] = ["childline", "shout", "police-999"];

/// Topics with the words that young people use for them.
const DO: [(&str, &str); 4] = [
    ("activity-groups", "young-do-activities"),
    ("sports", "young-do-sports"),
    ("music-arts-dance", "young-do-music"),
    ("young-people-advice", "young-do-advice"),
];
const HEAD: [(&str, &str); 5] = [
    ("mental-health", "young-do-feelings"),
    ("bullying", "young-do-bullying"),
    ("training-college", "young-do-college"),
    ("young-carers", "young-do-carers"),
    ("substance-use", "young-do-drugs"),
];

/// `GET /{lang}/young-people`
pub async fn young(visit: Visit) -> Response {
    Page::new(&visit, visit.t("young-link"))
        .with_exit()
        .back(visit.href("/"))
        .show(|| view! { <Young/> })
        .await
}

#[component]
fn Young() -> impl IntoView {
    let visit = here();
    let own_words = |topics: &[(&str, &str)]| {
        let topics: Vec<_> = topics
            .iter()
            .map(|(id, words)| ((*id).to_owned(), visit.t(words)))
            .collect();
        links(&visit, topics.into_iter())
    };
    let listeners: Vec<_> = LISTENERS
        .iter()
        .map(|contact| view! { <FrontDoor contact=*contact/> })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{t("young-title")}</h1>
        <p class="govuk-body-l">{t("young-lead")}</p>
        <h2 class="govuk-heading-m">{t("young-now")}</h2>
        <div class="fh-front-doors">{listeners}</div>
        <p class="govuk-inset-text">{t("young-rights")}</p>
        <h2 class="govuk-heading-m">{t("young-do")}</h2>
        {own_words(&DO)}
        <p class="govuk-body"><a class="govuk-link" href=visit.href("/whats-on?age=13")>{t("on-title")}</a></p>
        <h2 class="govuk-heading-m">{t("young-head")}</h2>
        {own_words(&HEAD)}
        <h2 class="govuk-heading-m">{t("young-ask-title")}</h2>
        <p class="govuk-body">{t("young-ask")}</p>
        <p class="govuk-body">{t("young-private")}</p>
        <p><a class="govuk-button" href=visit.href("/request")>{t("young-ask-button")}</a></p>
        <p class="govuk-body"><a class="govuk-link" href=visit.href("/plan")>{t("young-plan")}</a></p>
    }
    .into_any()
}
