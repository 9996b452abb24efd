//! The topics of the directory as tiles, for who has not said yet what they look for.

use super::{address_of, asked::need_name};
use crate::site::{
    Visit,
    parts::icon::{Icon, Picture},
};
use domain::directory::Query;
use leptos::prelude::*;
use store::Counts;

/// One tile for each heading that has results.
pub fn tiles(visit: &Visit, counts: &Counts) -> impl IntoView + use<> {
    let headings = visit.hub.place.headings.iter();
    let tiles: Vec<_> = headings
        .filter_map(|heading| Some((&heading.id, *counts.needs.get(&heading.id)?)))
        .map(|(id, count)| {
            let query = Query {
                need: Some(id.clone()),
                ..Query::default()
            };
            let name = need_name(visit, id);
            let words = visit.tv("search-topic", [("topic", name.into()), ("count", count.into())]);
            let href = address_of(visit, &query);
            view! { <li><a href=href><Icon picture=picture_of(id)/><span>{words}</span></a></li> }
        })
        .collect();
    view! {
        <nav aria-labelledby="topics">
            <h2 class="govuk-heading-m" id="topics">{visit.t("search-topics")}</h2>
            <ul class="fh-tiles">{tiles}</ul>
        </nav>
    }
    .into_any()
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
