//! The parts of a search in words: the same on the chips that take them away and where nothing was found.

use super::{
    asked::{Asked, need_name},
    times::weekday,
};
use crate::site::Visit;
use domain::directory::{AgeAsked, Part, Price, TimeOfDay, Within};
use domain::place::{Day, Language};

/// One part of what was asked, as the language of the visit says it.
pub fn said(visit: &Visit, asked: &Asked, part: Part) -> String {
    let query = &asked.query;
    match part {
        Part::Words => visit.tv("search-asked-words", [("words", query.words.as_str().into())]),
        Part::Need => query
            .need
            .as_deref()
            .map(|need| need_name(visit, need))
            .unwrap_or_default(),
        Part::Age => query.age.map(|age| for_age(visit, age)).unwrap_or_default(),
        Part::Who => key_of(visit, "audience", query.who.map(|who| who.key())),
        Part::Day(day) => day_name(visit, day),
        Part::Time => query.time.map(|time| time_name(visit, time)).unwrap_or_default(),
        Part::Cost => query.cost.map(|price| price_name(visit, price)).unwrap_or_default(),
        Part::Way => key_of(visit, "way", query.way.map(|way| way.key())),
        Part::Speaks => query
            .speaks
            .as_deref()
            .map(|tag| spoken(visit, tag))
            .unwrap_or_default(),
        Part::Access(access) => key_of(visit, "access", Some(access.key())),
        Part::Within => query
            .within
            .map(|within| within_name(visit, within))
            .unwrap_or_default(),
        Part::Open => visit.t("search-open"),
        Part::Near => visit.tv(
            "search-asked-near",
            [("place", asked.place().unwrap_or_default().into())],
        ),
    }
}

fn key_of(visit: &Visit, kind: &str, key: Option<&str>) -> String {
    key.map(|key| visit.t(&format!("{kind}-{key}"))).unwrap_or_default()
}

fn for_age(visit: &Visit, age: AgeAsked) -> String {
    match age {
        AgeAsked::Unborn => visit.t("search-asked-unborn"),
        AgeAsked::Years(0) => visit.t("search-asked-baby"),
        AgeAsked::Years(years) => visit.tv("search-asked-age", [("age", years.into())]),
    }
}

fn spoken(visit: &Visit, tag: &str) -> String {
    let name = language(visit, tag).map_or(tag, |language| language.name.as_str());
    visit.tv("search-asked-speaks", [("language", name.into())])
}

/// A language that families here speak; tags of a search are in small letters.
pub fn language<'v>(visit: &'v Visit, tag: &str) -> Option<&'v Language> {
    let languages = &visit.hub.place.languages;
    languages.iter().find(|language| language.tag.eq_ignore_ascii_case(tag))
}

pub fn price_name(visit: &Visit, price: Price) -> String {
    visit.t(match price {
        Price::Free => "listing-free",
        Price::Paid => "listing-paid",
    })
}

pub fn time_name(visit: &Visit, time: TimeOfDay) -> String {
    visit.t(&format!("search-time-{}", time.key()))
}

pub fn within_name(visit: &Visit, within: Within) -> String {
    visit.tv("search-within-miles", [("miles", within.miles().into())])
}

pub fn day_name(visit: &Visit, day: Day) -> String {
    visit.speech.weekday(weekday(day))
}
