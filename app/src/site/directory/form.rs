//! The search form: one form for words and filters, the same with and without JavaScript.

use super::{asked::Asked, filters::filters};
use crate::site::{
    Visit,
    parts::{
        crisis::{Crisis, Lines},
        icon::{Icon, Picture},
    },
};
use leptos::prelude::*;
use store::Counts;

/// The form, with the results inside it beside their filters.
pub fn search_form(visit: &Visit, asked: &Asked, counts: &Counts, results: AnyView) -> impl IntoView + use<> {
    view! {
        <form id="search-form" method="post" action=visit.href("/services") novalidate>
            {words(visit, asked)}
            // Its id lets the browser change it with the filters.
            <div id="f-help">
                <Crisis signs=asked.signs.clone()/>
                {helplines(visit, asked)}
            </div>
            <div class="fh-results">
                {filters(visit, asked, counts)}
                {results}
            </div>
        </form>
    }
    .into_any()
}

fn words(visit: &Visit, asked: &Asked) -> impl IntoView + use<> {
    view! {
        <div class="fh-search" role="search">
            <div class="govuk-form-group">
                <label class="govuk-label" for="q">{visit.t("search-words")}</label>
                <div class="fh-search__row">
                    <input class="govuk-input" id="q" name="q" type="search" dir="auto" autocomplete="off"
                        maxlength="120" value=asked.query.words.clone()/>
                    <button type="submit" class="govuk-button"><Icon picture=Picture::Search/><span class="fh-search__go">{visit.t("search-button")}</span></button>
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// The helplines that were called by their names, unless they already stand above for what was said.
fn helplines(visit: &Visit, asked: &Asked) -> Option<impl IntoView + use<>> {
    let place = &visit.hub.place;
    let above = |id: &str| {
        asked
            .signs
            .iter()
            .any(|sign| place.doors_for(*sign).any(|door| door.id == id))
    };
    let named = visit.hub.doors_named(&asked.query.words).into_iter();
    let doors: Vec<_> = named
        .filter(|id| !above(id))
        .filter_map(|id| place.contact(&id).cloned())
        .collect();
    (!doors.is_empty()).then(|| {
        view! {
            <section class="fh-helplines" aria-label=visit.t("search-helplines")><Lines doors/></section>
        }
    })
}
