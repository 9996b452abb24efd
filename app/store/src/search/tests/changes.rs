//! A directory that has changed hundreds of times answers as one that was read anew a moment ago.

use super::*;
use crate::search::Changes;
use domain::directory::{Closed, Venue};
use std::collections::BTreeMap;

/// Words, slips, filters and orders.
const ASKED: [&str; 12] = [
    "",
    "q=judo",
    "q=footbal&near=meadows",
    "q=stay and play in the meadows",
    "q=coffee kite&sort=name",
    "q=zumbaa",
    "q=group (3",
    "q=کھیل&sort=nearest&near=bulwell",
    "near=meadows&within=2",
    "day=sat&cost=free&access=step-free",
    "sort=next&open=yes",
    "need=activities&age=7&speaks=pl",
];

/// Everything that a search says, for every question.
fn answers(city: &Snapshot) -> Vec<String> {
    let place = place();
    let told = |asked: &&str| {
        let (query, _) = Query::parse(asked.split('&').filter_map(|pair| pair.split_once('=')));
        let near = query
            .near
            .as_deref()
            .and_then(|near| place.near(near))
            .map(|near| near.point);
        let found = search(city, &query, near, "pl");
        let hits: Vec<_> = found
            .hits
            .iter()
            .map(|hit| (&hit.listing.id, &hit.listing.name, hit.km))
            .collect();
        format!(
            "{asked}: {} {hits:?} {:?} {:?}",
            found.total, found.counts, found.without
        )
    };
    ASKED.iter().map(told).collect()
}

/// One small change after the other: new listings, others' words, places and times under an id that is there, listings that
/// are shut, over, hidden or withdrawn, and withdrawn ones that come back.
struct Life {
    pool: Vec<Listing>,
    there: BTreeMap<String, Listing>,
    turn: usize,
}

impl Life {
    fn new() -> Self {
        let pool = invented::listings(400, &place());
        let there = pool
            .iter()
            .take(120)
            .map(|listing| (listing.id.clone(), listing.clone()));
        Self {
            there: there.collect(),
            pool,
            turn: 0,
        }
    }

    fn change(&mut self) -> Changes {
        self.turn += 1;
        let id = self.pool[self.turn * 37 % 200].id.clone();
        let said = self.said(&id);
        match &said {
            Some(listing) => self.there.insert(id.clone(), listing.clone()),
            None => self.there.remove(&id),
        };
        [(id, said.map(Arc::new))].into()
    }

    fn said(&self, id: &str) -> Option<Listing> {
        let mut listing = Listing {
            id: id.into(),
            ..self.pool[self.turn * 61 % 400].clone()
        };
        match self.turn % 7 {
            0 | 3 => return None,
            1 => listing.name = format!("Zumba {} at home", self.turn),
            2 => {
                let place: Option<&mut Venue> = listing.place.as_mut();
                place.unwrap().confidential = true;
                listing = listing.for_everyone();
            }
            4 => listing.life.closed = Some(Closed::default()),
            5 => listing.life.visible_to = Some(date(2026, 5, 1)),
            6 => listing
                .times
                .iter_mut()
                .for_each(|time| time.until = Some(date(2026, 5, 1))),
            _ => {}
        }
        Some(listing)
    }
}

#[test]
fn after_hundreds_of_changes_every_search_answers_as_if_all_had_just_been_read() {
    let mut life = Life::new();
    let mut city = snapshot(life.there.values().cloned().collect());
    // Asked before the changes, so that what is kept from search to search must follow them, too.
    answers(&city);
    for turn in 1..=250 {
        city = city.changed(turn, life.change()).unwrap();
        if [1, 2, 40, 250].contains(&turn) {
            let anew = snapshot(life.there.values().cloned().collect());
            assert_eq!(answers(&city), answers(&anew), "after {turn} changes");
            let all: Vec<_> = city.all().iter().map(|listing| listing.name.clone()).collect();
            let names: Vec<_> = anew.all().iter().map(|listing| listing.name.clone()).collect();
            assert_eq!(all, names);
        }
    }
    assert!(life.there.len() > 80 && life.there.values().any(|listing| listing.name.starts_with("Zumba")));
}

#[test]
fn a_search_that_has_begun_goes_on_with_the_directory_as_it_was() {
    let before = snapshot(vec![blank("a", "Judo", &[]), blank("b", "Karate", &[])]);
    let edited = blank("a", "Zumba", &[]);
    let changes = [("a".to_owned(), Some(Arc::new(edited))), ("b".to_owned(), None)].into();
    let after = before.changed(2, changes).unwrap();
    assert_eq!([find(&before, "judo"), find(&before, "karate")], [["a"], ["b"]]);
    assert_eq!(find(&after, "zumba"), ["a"]);
    assert!(find(&after, "judo").is_empty() && find(&after, "karate").is_empty());
    assert!(after.get("b").is_none() && before.get("b").is_some());
}

#[test]
fn a_slip_that_staff_have_mended_is_a_slip_again_when_families_type_it() {
    let before = snapshot(vec![blank("a", "Brestfeeding help", &[])]);
    assert_eq!(find(&before, "brestfeeding"), ["a"]);
    let mended = blank("a", "Breastfeeding help", &[]);
    let after = before.changed(2, all_of(vec![mended])).unwrap();
    assert_eq!(find(&after, "brestfeeding"), ["a"]);
}

#[test]
fn a_number_that_became_free_brings_nothing_of_the_one_before() {
    let place = place();
    let mut spoken = at(blank("old", "Judo", &["sports"]), "meadows", &place);
    spoken.languages.push("pl".into());
    let city = snapshot(vec![spoken, blank("other", "Karate", &[])]);
    answers(&city);
    let gone = city.changed(2, [("old".to_owned(), None)].into()).unwrap();
    let new = gone.changed(3, all_of(vec![blank("new", "Zumba", &[])])).unwrap();
    let fresh = snapshot(vec![blank("new", "Zumba", &[]), blank("other", "Karate", &[])]);
    assert_eq!(answers(&new), answers(&fresh));
    assert!(find(&new, "meadows").is_empty() && find(&new, "polish").is_empty());
}
