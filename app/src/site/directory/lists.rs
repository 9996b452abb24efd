//! Lists that the pages of the directory share: links, and facts with their pictures.

use super::facts::{Line, Teller};
use crate::site::parts::icon::{Icon, Picture};
use leptos::prelude::*;

/// A list of links from addresses and words.
pub fn links(links: Vec<(String, String)>) -> impl IntoView + use<> {
    let items = links
        .into_iter()
        .map(|(href, words)| view! { <li><a class="govuk-link" href=href>{words}</a></li> });
    view! { <ul class="fh-links">{items.collect::<Vec<_>>()}</ul> }.into_any()
}

/// One fact about a listing: what it is about, and lines that say it.
pub fn fact(teller: &Teller<'_>, picture: Picture, name: String, lines: Vec<Line>) -> impl IntoView + use<> {
    view! {
        <div>
            <dt><Icon picture/>{name}</dt>
            <dd>{told(teller, lines)}</dd>
        </div>
    }
    .into_any()
}

/// Lines of facts; what the listing's own words are is marked as English on pages in other languages.
pub fn told(teller: &Teller<'_>, lines: Vec<Line>) -> impl IntoView + use<> {
    let (lang, dir) = teller.own_words();
    let line = |line: Line| {
        let parts = line.into_iter().enumerate().map(|(n, part)| {
            let own = part.is_own;
            let between = (n > 0).then_some(" · ");
            view! { {between} <span lang=lang.filter(|_| own) dir=dir.filter(|_| own)>{part.text}</span> }
        });
        view! { <div>{parts.collect::<Vec<_>>()}</div> }
    };
    lines.into_iter().map(line).collect::<Vec<_>>()
}
