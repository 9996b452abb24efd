//! The first page: three doors, and a search box before all else.

use super::{
    Hub, Visit,
    page::{Page, t, visit as here},
    parts::icon::{Icon, Picture},
    topics::MorePages,
};
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;

/// `/` sends each visitor to the language that the browser asks for.
pub async fn choose_language(State(hub): State<Hub>, headers: HeaderMap) -> Response {
    let wanted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    Redirect::to(&format!("/{}", hub.words.best_for(wanted).tag())).into_response()
}

pub async fn home(visit: Visit) -> Response {
    Page::new(&visit, visit.t("home-title"))
        .with_exit()
        .show(|| view! { <Home/> })
        .await
}

#[component]
fn Home() -> impl IntoView {
    view! {
        <div class="fh-hero">
            <h1 class="govuk-heading-l">{t("home-title")}</h1>
            <form class="fh-search" action=here().href("/services") method="post" role="search">
                <div class="govuk-form-group">
                    <label class="govuk-label" for="q">{t("home-search-label")}</label>
                    <div class="fh-search__row">
                        <input class="govuk-input" id="q" name="q" type="search" dir="auto" autocomplete="off"/>
                        <button class="govuk-button" type="submit"><Icon picture=Picture::Search/><span class="fh-search__go">{t("home-search-button")}</span></button>
                    </div>
                </div>
            </form>
        </div>
        <ul class="fh-doors">
            <Door path="/services" picture=Picture::Find words="home-find"/>
            <Door path="/request" picture=Picture::Ask words="home-ask"/>
            <Door path="/plan" picture=Picture::Plan words="home-plan"/>
        </ul>
        <p class="govuk-body">{t("home-lead")}</p>
        <Topics/>
        <MorePages/>
    }
    .into_any()
}

#[component]
fn Door(path: &'static str, picture: Picture, words: &'static str) -> impl IntoView {
    view! {
        <li>
            <div class="fh-door">
                <Icon picture/>
                <h2><a href=here().href(path)>{t(&format!("{words}-title"))}</a></h2>
                <p>{t(&format!("{words}-text"))}</p>
            </div>
        </li>
    }
    .into_any()
}

/// The headings of the directory, as doors of their own.
#[component]
fn Topics() -> impl IntoView {
    let visit = here();
    let tiles: Vec<_> = visit
        .hub
        .place
        .headings
        .iter()
        .map(|heading| {
            let href = visit.href(&format!("/services?need={}", heading.id));
            let name = visit.t(&format!("heading-{}", heading.id));
            view! { <li><a href=href><Icon picture=picture_of(&heading.id)/><span>{name}</span></a></li> }
        })
        .collect();
    view! {
        <h2 class="govuk-heading-m">{t("home-topics")}</h2>
        <ul class="fh-tiles">{tiles}</ul>
    }
    .into_any()
}

/// A heading's picture; one that has none of its own gets the family.
fn picture_of(heading: &str) -> Picture {
    match heading {
        "activities" => Picture::Play,
        "family-support" => Picture::Safe,
        "health" => Picture::Feelings,
        "pregnancy-early-years" => Picture::Baby,
        "send" => Picture::Send,
        "transport" => Picture::Transport,
        "money-work-learning" => Picture::Money,
        "home-community" => Picture::Home,
        "young-people" => Picture::Youth,
        "school-childcare" => Picture::School,
        _ => Picture::Family,
    }
}
