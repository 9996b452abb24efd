//! How long a search takes in this process, without the web around it: `cargo run --release -p store --features testing
//! --example search_bench`. Prints, for each size of directory, the time to build it in memory, the middle and the slowest
//! hundredth of many kinds of search, and how long an edit takes until it is found here and on another server.
#![allow(clippy::expect_used)]

use domain::directory::{Listing, Query};
use domain::place::Place;
use jiff::civil::date;
use std::time::{Duration, Instant};
use store::testing::{all_words, place};
use store::{Change, SealKey, Standpoint, Store, StoreSettings, invented};

const SIZES: [usize; 3] = [1_000, 5_000, 50_000];
const ROUNDS: usize = 40;
const BY: Change<'_> = Change { by: "bench", at: 1 };

/// What is asked: words in several languages, slips, filters, places and orders.
const ASKED: [&str; 14] = [
    "",
    "q=judo",
    "q=footbal&near=meadows",
    "q=کھیل",
    "q=piłka nożna dla dzieci&near=NG7&sort=nearest",
    "q=stay and play in the meadows",
    "q=coff",
    "q=my son won't go to school&near=bulwell",
    "q=brestfeding",
    "near=NG7&sort=nearest",
    "day=sat&time=morning&cost=free&near=st-anns&within=2",
    "need=activities&age=7&who=parents&sort=name",
    "sort=next&open=yes",
    "q=drawing songs kickabout&way=place&access=step-free&access=parking&speaks=ur",
];

#[tokio::main]
async fn main() {
    let place = place();
    for size in SIZES {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let settings = StoreSettings {
            database_url: format!("sqlite:{}", folder.path().join("bench.db").display()),
            key: SealKey::from_bytes([7; 32]),
            place: place.clone(),
            words: all_words(),
        };
        let store = Store::open(settings.clone()).await.expect("a store");
        store.migrate().await.expect("tables");
        let listings = invented::listings(size, &place);
        store.listings.add_new(&listings, BY).await.expect("listings");

        let start = Instant::now();
        let other = Store::open(settings).await.expect("another server");
        search(&other, &place, "q=judo").await;
        println!("{size} listings: read and built in {:.2?}", start.elapsed());
        println!("  searches: {}", searches(&store, &place).await);
        println!("  an edit: {}", edits(&store, &other, &place, &listings).await);
    }
}

/// How many results there are, and how long the search took.
async fn search(store: &Store, place: &Place, asked: &str) -> (usize, Duration) {
    let (query, _) = Query::parse(asked.split('&').filter_map(|pair| pair.split_once('=')));
    let near = query.near.as_deref().and_then(|near| place.near(near));
    let from = Standpoint {
        near: near.as_ref(),
        language: "en",
        now: date(2026, 6, 1).at(9, 0, 0, 0),
    };
    let start = Instant::now();
    let found = store.listings.search(&query, &from).await.expect("results");
    (found.total, start.elapsed())
}

async fn searches(store: &Store, place: &Place) -> String {
    let mut took = Vec::new();
    for _ in 0..ROUNDS {
        for asked in ASKED {
            took.push((search(store, place, asked).await.1, asked));
        }
    }
    took.sort();
    let at = |share: usize| {
        took.get(took.len() * share / 100)
            .map_or(Duration::ZERO, |(took, _)| *took)
    };
    let slowest = took.last().map_or("", |(_, asked)| asked);
    format!("p50 {:.2?}, p99 {:.2?}, slowest: {slowest}", at(50), at(99))
}

/// Three edits, one after the other: how long until each is found here, and on the other server.
async fn edits(store: &Store, other: &Store, place: &Place, listings: &[Listing]) -> String {
    let mut told = Vec::new();
    for (listing, name) in listings.iter().zip(["Trampolining", "Kayaking", "Weaving"]) {
        let edited = Listing {
            name: name.to_owned(),
            ..listing.clone()
        };
        let asked = format!("q={name}");
        let start = Instant::now();
        store.listings.put(&edited, BY).await.expect("an edit");
        assert!(search(store, place, &asked).await.0 > 0);
        let here = start.elapsed();
        while search(other, place, &asked).await.0 == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        told.push(format!(
            "here after {here:.2?}, on another server after {:.2?}",
            start.elapsed()
        ));
    }
    told.join("; ")
}
