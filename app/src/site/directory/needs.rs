//! The topics of the directory, each with the number of results that it would leave.

use super::{
    address_of,
    asked::{Asked, need_name},
};
use crate::site::{
    Visit,
    parts::icon::{Icon, Picture},
};
use domain::directory::Query;
use leptos::prelude::*;
use store::Found;

/// With no search: tiles for all headings. With one: the topics that its results fall under, shut away until wanted.
pub fn needs(visit: &Visit, asked: &Asked, found: &Found) -> impl IntoView + use<> {
    let topics: Vec<Topic> = topics(visit, asked)
        .into_iter()
        .filter_map(|id| Topic::new(visit, asked, found, id))
        .collect();
    if topics.is_empty() {
        return ().into_any();
    }
    if asked.query.is_empty() {
        return tiles(visit, topics).into_any();
    }
    let all = asked.query.need.as_ref().map(|_| {
        let href = address_of(visit, &without_need(&asked.query));
        view! { <li><a class="govuk-link" href=href>{visit.t("search-topics-all")}</a></li> }
    });
    let links: Vec<_> = topics.into_iter().map(|topic| view! {
        <li><a class="govuk-link" href=topic.href aria-current=topic.current.then_some("true")>{topic.words}</a></li>
    }).collect();
    view! {
        <details class="govuk-details">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{visit.t("search-topics")}</span>
            </summary>
            <div class="govuk-details__text"><ul class="fh-links">{all}{links}</ul></div>
        </details>
    }
    .into_any()
}

fn tiles(visit: &Visit, topics: Vec<Topic>) -> impl IntoView + use<> {
    let tiles: Vec<_> = topics
        .into_iter()
        .map(|topic| view! { <li><a href=topic.href><Icon picture=topic.picture/><span>{topic.words}</span></a></li> })
        .collect();
    view! { <nav aria-label=visit.t("search-topics")><ul class="fh-tiles">{tiles}</ul></nav> }.into_any()
}

/// Headings first; inside a heading, its categories.
fn topics<'v>(visit: &'v Visit, asked: &Asked) -> Vec<&'v str> {
    let headings = &visit.hub.place.headings;
    let inside = asked.query.need.as_deref().and_then(|need| {
        headings
            .iter()
            .find(|heading| heading.id == need || heading.entries.iter().any(|entry| entry == need))
    });
    match inside {
        Some(heading) => heading.entries.iter().map(String::as_str).collect(),
        None => headings.iter().map(|heading| heading.id.as_str()).collect(),
    }
}

struct Topic {
    href: String,
    words: String,
    current: bool,
    picture: Picture,
}

impl Topic {
    /// Nothing for a topic that would leave no result.
    fn new(visit: &Visit, asked: &Asked, found: &Found, id: &str) -> Option<Self> {
        let count = *found.counts.needs.get(id)?;
        let query = Query {
            need: Some(id.to_owned()),
            page: 1,
            ..asked.query.clone()
        };
        let name = need_name(visit, id);
        Some(Self {
            href: address_of(visit, &query),
            words: visit.tv("search-topic", [("topic", name.into()), ("count", count.into())]),
            current: asked.query.need.as_deref() == Some(id),
            picture: picture_of(id),
        })
    }
}

/// The same search in all topics.
pub fn without_need(query: &Query) -> Query {
    Query {
        need: None,
        page: 1,
        ..query.clone()
    }
}

/// A heading's picture; one that has none of its own gets the family.
fn picture_of(heading: &str) -> Picture {
    match heading {
        "activities" => Picture::Play,
        "health" | "looking-after-yourself" => Picture::Feelings,
        "pregnancy-early-years" => Picture::Baby,
        "send" => Picture::Send,
        "transport" => Picture::Transport,
        "money-work-learning" => Picture::Food,
        "home-community" => Picture::Home,
        "young-people" => Picture::Youth,
        "school-childcare" => Picture::School,
        _ => Picture::Family,
    }
}
