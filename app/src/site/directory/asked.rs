//! What someone asked for, checked against the place, and how we say back what we understood.

use super::is_sensitive;
use crate::site::Visit;
use domain::{
    directory::{Ignored, Query, Sort, Why},
    place::{Near, Place},
    safety::{Sign, signs},
};

/// A search as it will be made.
#[derive(Clone, Debug)]
pub struct Asked {
    pub query: Query,
    pub near: Option<Near>,
    /// What stands in the box "near".
    pub near_typed: String,
    /// Keys of the messages that say what was left out, and why.
    pub left_out: Vec<&'static str>,
    pub unplaced: Option<Unplaced>,
    /// What the words may be a sign of.
    pub signs: Vec<Sign>,
}

/// Why we can't say how far things are from where someone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unplaced {
    /// A whole postcode that no table of ours has.
    Postcode,
    /// A name or district that we don't know, or that is not in or round the city.
    Name,
}

impl Asked {
    /// A search from an address: what the place does not have is left out, and said.
    pub fn new(place: &Place, mut query: Query, ignored: &[Ignored]) -> Self {
        let mut left_out: Vec<_> = ignored.iter().map(left_out_message).collect();
        left_out.dedup();
        if query.need.as_deref().is_some_and(|need| !is_need(place, need)) {
            query.need = None;
            left_out.push("search-left-out-need");
        }
        let speaks = |tag: &str| place.languages.iter().any(|known| known.tag.eq_ignore_ascii_case(tag));
        if query.speaks.take_if(|tag| !speaks(tag)).is_some() {
            left_out.push("search-left-out-part");
        }
        let near = query.near.as_deref().and_then(|near| place.near(near));
        let near_typed = near.as_ref().map(|near| near.name.clone());
        let unknown = query.near.take_if(|_| near.is_none());
        let not_read = ignored
            .iter()
            .any(|ignored| ignored.name == "near" && ignored.why != Why::FullPostcode);
        let unplaced = (unknown.is_some() || not_read).then_some(Unplaced::Name);
        let near_typed = near_typed.or(unknown).unwrap_or_default();
        if query.sort == Sort::Nearest && near.is_none() && unplaced.is_none() {
            left_out.push("search-left-out-nearest");
        }
        if query.within.take_if(|_| near.is_none()).is_some() && unplaced.is_none() {
            left_out.push("search-left-out-within");
        }
        let signs = signs(&query.words);
        Self {
            signs,
            query,
            near,
            near_typed,
            left_out,
            unplaced,
        }
    }

    /// The name of where somebody is.
    pub fn place(&self) -> Option<&str> {
        self.near.as_ref().map(|near| near.name.as_str())
    }

    /// Nobody else should see that this was looked for.
    pub fn is_sensitive(&self) -> bool {
        !self.signs.is_empty() || is_sensitive(self.query.need.as_deref().into_iter())
    }
}

fn is_need(place: &Place, need: &str) -> bool {
    place.category(need).is_some() || place.headings.iter().any(|heading| heading.id == need)
}

/// The name of a heading or category.
pub fn need_name(visit: &Visit, need: &str) -> String {
    let kind = if visit.hub.place.category(need).is_some() {
        "category"
    } else {
        "heading"
    };
    visit.t(&format!("{kind}-{need}"))
}

fn left_out_message(ignored: &Ignored) -> &'static str {
    match (ignored.why, ignored.name) {
        (Why::FullPostcode, _) => "search-left-out-postcode",
        (Why::TooLong, _) => "search-left-out-long",
        (Why::NotUnderstood, "age") => "search-left-out-age",
        (Why::NotUnderstood, "need") => "search-left-out-need",
        (Why::NotUnderstood, "near") => "search-left-out-near",
        (Why::NotUnderstood, _) => "search-left-out-part",
    }
}
