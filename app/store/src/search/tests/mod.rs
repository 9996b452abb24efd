#![allow(clippy::unwrap_used)]

use super::{Changes, Found, Snapshot, Standpoint};
use crate::invented;
use crate::testing::{place, words};
use domain::directory::{AgeAsked, Audience, Join, JoinHow, Listing, PER_PAGE, Query, Sort};
use domain::place::{Near, Place, Point};
use jiff::civil::date;
use std::collections::BTreeSet;
use std::sync::Arc;

mod as_typed;
mod changes;
mod families;
mod filters;
mod life;

fn blank(id: &str, name: &str, categories: &[&str]) -> Listing {
    let listing = invented::listings(1, &place()).remove(0);
    Listing {
        id: id.into(),
        name: name.into(),
        summary: String::new(),
        description: String::new(),
        provider: "P".into(),
        categories: categories.iter().map(|id| (*id).to_owned()).collect(),
        age_from: None,
        age_to: None,
        place: None,
        whole_city: false,
        languages: vec!["en".into()],
        ..listing
    }
}

fn at(mut listing: Listing, ward: &str, place: &Place) -> Listing {
    let mut venue = invented::listings(1, place).remove(0).place.unwrap();
    let ward = place.ward(ward).unwrap();
    venue.ward = Some(ward.id.clone());
    venue.lat = Some(ward.centre.lat);
    venue.lon = Some(ward.centre.lon);
    listing.place = Some(venue);
    listing
}

fn snapshot(listings: Vec<Listing>) -> Snapshot {
    Snapshot::empty(&words(), &place())
        .changed(1, all_of(listings))
        .unwrap()
}

fn all_of(listings: Vec<Listing>) -> Changes {
    let named = listings
        .into_iter()
        .map(|listing| (listing.id.clone(), Some(Arc::new(listing))));
    named.collect()
}

fn invented_city() -> Snapshot {
    snapshot(invented::listings(700, &place()))
}

fn asked(words: &str) -> Query {
    Query {
        words: words.into(),
        ..Query::default()
    }
}

/// Asked on the morning of a Monday.
fn search(city: &Snapshot, query: &Query, near: Option<Point>, language: &str) -> Found {
    let near = near.map(|point| Near {
        name: String::new(),
        point,
        area: Some("nottingham".into()),
    });
    let now = date(2026, 6, 1).at(9, 0, 0, 0);
    let from = Standpoint {
        near: near.as_ref(),
        language,
        now,
    };
    city.search(query, &from).unwrap()
}

fn ids(found: &Found) -> Vec<String> {
    found.hits.iter().map(|hit| hit.listing.id.clone()).collect()
}

fn find(snapshot: &Snapshot, words: &str) -> Vec<String> {
    ids(&search(snapshot, &asked(words), None, "en"))
}

fn all_ids(snapshot: &Snapshot, query: &Query, near: Option<Point>) -> Vec<String> {
    let pages = search(snapshot, query, near, "en").pages;
    (1..=pages)
        .flat_map(|page| ids(&search(snapshot, &query.with_page(page), near, "en")))
        .collect()
}

#[test]
fn a_search_in_urdu_or_polish_finds_listings_written_only_in_english() {
    let city = snapshot(vec![
        blank("judo", "Little Samurai", &["sports"]),
        blank("toddlers", "Tiny Feet", &["parent-baby-toddler-groups"]),
        blank("debt", "Money matters", &["debt-welfare-advice"]),
    ]);
    assert_eq!(find(&city, "کھیل"), ["judo"]);
    assert_eq!(find(&city, "كھيل"), ["judo"]);
    assert_eq!(find(&city, "PIŁKA nozna"), ["judo"]);
    assert_eq!(find(&city, "بچوں کے گروپ"), ["toddlers"]);
    assert_eq!(find(&city, "dlugi"), ["debt"]);
}

#[test]
fn typing_slips_plurals_and_beginnings_are_understood() {
    let city = snapshot(vec![
        blank("n", "Nursery places", &[]),
        blank("b", "Breastfeeding help", &[]),
        blank("k", "Karate", &[]),
    ]);
    for (typed, meant) in [
        ("nursrey", "n"),
        ("nurseries", "n"),
        ("nurs", "n"),
        ("brestfeding", "b"),
        ("karat", "k"),
    ] {
        assert_eq!(find(&city, typed), [meant], "{typed}");
    }
    assert!(find(&city, "ka").is_empty());
    assert!(find(&city, "???").is_empty());
}

#[test]
fn a_word_in_the_name_counts_more_than_in_the_description() {
    let mut mention = blank("mention", "Drop-in", &[]);
    mention.description = "We also have a judo mat.".into();
    let city = snapshot(vec![
        mention,
        blank("name", "Judo", &[]),
        blank("category", "Tiger Club", &["sports"]),
    ]);
    assert_eq!(find(&city, "judo"), ["name", "category", "mention"]);
}

#[test]
fn the_little_words_of_a_sentence_do_not_bring_everything() {
    let mut many: Vec<Listing> = (0..20)
        .map(|n| blank(&format!("x{n}"), "Come to the hall to my table", &[]))
        .collect();
    many.push(blank("school", "Won't go to school: help for parents", &[]));
    let city = snapshot(many);
    assert_eq!(find(&city, "my son won't go to school"), ["school"]);
}

#[test]
fn a_need_finds_its_listings_and_a_heading_all_its_entries() {
    let city = snapshot(vec![
        blank("judo", "Judo", &["sports"]),
        blank("toddlers", "Tiny Feet", &["parent-baby-toddler-groups"]),
        blank("debt", "Money matters", &["debt-welfare-advice"]),
    ]);
    let need = |id: &str| Query {
        need: Some(id.into()),
        ..Query::default()
    };
    assert_eq!(all_ids(&city, &need("sports"), None), ["judo"]);
    assert_eq!(all_ids(&city, &need("activities"), None), ["judo", "toddlers"]);
    assert!(all_ids(&city, &need("no-such-need"), None).is_empty());
}

#[test]
fn counts_say_what_choosing_a_need_would_leave() {
    let city = invented_city();
    for query in [
        asked(""),
        asked("judo"),
        Query {
            age: Some(AgeAsked::Years(7)),
            ..Query::default()
        },
    ] {
        let counts = search(&city, &query, None, "en").counts.needs;
        assert!(counts.len() > 20);
        for (need, count) in counts {
            let narrowed = Query {
                need: Some(need.clone()),
                ..query.clone()
            };
            assert_eq!(search(&city, &narrowed, None, "en").total, count, "{need}");
        }
    }
}

#[test]
fn every_filter_only_narrows() {
    let city = invented_city();
    let all: BTreeSet<_> = all_ids(&city, &asked("club"), None).into_iter().collect();
    let narrowed = Query {
        need: Some("sports".into()),
        age: Some(AgeAsked::Years(7)),
        ..asked("club")
    };
    let some: BTreeSet<_> = all_ids(&city, &narrowed, None).into_iter().collect();
    assert!(!some.is_empty() && some.len() < all.len() && some.is_subset(&all));
}

#[test]
fn pages_show_every_result_once() {
    let city = invented_city();
    let shown = all_ids(&city, &asked(""), None);
    assert_eq!(shown.len(), 700);
    assert_eq!(shown.iter().collect::<BTreeSet<_>>().len(), 700);
    let beyond = search(&city, &asked("").with_page(999), None, "en");
    assert_eq!((beyond.page, beyond.pages, beyond.hits.len()), (70, 70, PER_PAGE));
}

#[test]
fn nearest_is_in_order_of_distance_and_help_for_the_whole_city_is_not_pushed_down() {
    let place = place();
    let near = place.ward("meadows").unwrap().centre;
    let mut everywhere = blank("everywhere", "Z line", &[]);
    everywhere.whole_city = true;
    let city = snapshot(vec![
        at(blank("far", "A", &[]), "bulwell", &place),
        everywhere,
        at(blank("here", "B", &[]), "meadows", &place),
        blank("unknown", "C", &[]),
    ]);
    let query = Query {
        sort: Sort::Nearest,
        ..Query::default()
    };
    assert_eq!(
        all_ids(&city, &query, Some(near)),
        ["here", "everywhere", "far", "unknown"]
    );
    let found = search(&city, &query, Some(near), "en");
    assert!(found.hits[0].km.unwrap() < 0.1 && found.hits[2].km.unwrap() > 4.0 && found.hits[3].km.is_none());
}

#[test]
fn a_group_in_the_ward_comes_before_the_same_group_far_away() {
    let place = place();
    let near = place.ward("meadows").unwrap().centre;
    let city = snapshot(vec![
        at(blank("far", "Judo", &[]), "bulwell", &place),
        at(blank("here", "Judo", &[]), "meadows", &place),
    ]);
    assert_eq!(ids(&search(&city, &asked("judo"), Some(near), "en")), ["here", "far"]);
}

#[test]
fn a_place_is_found_by_its_ward_and_by_what_people_call_it() {
    let place = place();
    let city = snapshot(vec![
        at(blank("here", "Judo", &[]), "meadows", &place),
        blank("x", "Other", &[]),
    ]);
    assert_eq!(find(&city, "meadows"), ["here"]);
    assert_eq!(find(&city, "judo in the Meadows"), ["here"]);
}

#[test]
fn a_visitors_own_language_comes_a_little_earlier() {
    let mut urdu = blank("urdu", "Judo", &[]);
    urdu.languages.push("ur".into());
    let city = snapshot(vec![blank("english", "Judo", &[]), urdu]);
    assert_eq!(ids(&search(&city, &asked("judo"), None, "ur"))[0], "urdu");
    assert_eq!(ids(&search(&city, &asked("judo"), None, "en"))[0], "english");
}

#[test]
fn help_for_men_alone_and_help_by_referral_come_after_help_that_is_as_good_and_open_to_all() {
    let open = |id: &str, name: &str| Listing {
        audience: vec![Audience::Parents],
        join: None,
        ..blank(id, name, &["domestic-abuse"])
    };
    let for_men = Listing {
        audience: vec![Audience::Dads, Audience::Parents],
        ..open("men", "A line")
    };
    let by_referral = Listing {
        join: Some(Join {
            how: JoinHow::Referral,
            note: String::new(),
        }),
        ..open("referral", "A line")
    };
    let city = snapshot(vec![for_men, by_referral, open("all", "Z line")]);
    assert_eq!(find(&city, "my husband hits me")[0], "all");
    assert!(
        find(&city, "my husband hits me").contains(&"men".to_owned()),
        "nobody is left out"
    );
}
