//! How long a search takes in this process, without the web around it: `cargo run --release -p store --features testing
//! --example search_bench [SIZE …]`. Prints, for each size of directory, the time to build it in memory and what it holds, the
//! middle and the slowest hundredth of many kinds of search (in the quietest of some series), and how long an edit takes until it is found here and on another
//! server. The mark stands for everything that the searches answered: it stays the same when only the engine changes.
#![allow(clippy::expect_used)]

use domain::directory::{Listing, Query};
use domain::place::Place;
use jiff::civil::date;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, Instant};
use store::testing::{all_words, place};
use store::{Change, Found, SealKey, Standpoint, Store, StoreSettings, invented};

const SIZES: [usize; 3] = [1_000, 5_000, 50_000];
const ROUNDS: usize = 40;
/// Whatever else a machine does only makes a search slower: the quietest series counts.
const SERIES: usize = 5;
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
    let asked: Vec<usize> = std::env::args().filter_map(|size| size.parse().ok()).collect();
    let sizes = if asked.is_empty() { SIZES.to_vec() } else { asked };
    let place = place();
    let mut slowest = Vec::new();
    for size in sizes {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let settings = StoreSettings {
            database_url: format!("sqlite:{}", folder.path().join("bench.db").display()),
            key: SealKey::from_bytes([7; 32]),
            place: place.clone(),
            words: all_words(),
            case_teams: Default::default(),
        };
        let store = Store::open(settings.clone()).await.expect("a store");
        store.migrate().await.expect("tables");
        let listings = invented::listings(size, &place);
        store.listings.add_new(&listings, BY).await.expect("listings");

        let (start, before) = (Instant::now(), megabytes());
        let other = Store::open(settings).await.expect("another server");
        search(&other, &place, "q=judo").await;
        let (took, holds) = (start.elapsed(), megabytes() - before);
        println!("{size} listings: read and built in {took:.2?}, {holds:.0} MB");
        slowest.push((size, searches(&store, &place).await));
        println!("  an edit: {}", edits(&store, &other, &place, &listings).await);
    }
    for pair in slowest.windows(2) {
        if let [(few, fast), (many, slow)] = pair {
            let growth = slow.as_secs_f64() / fast.as_secs_f64();
            println!("p99 grows {growth:.1} times from {few} to {many}");
        }
    }
}

async fn answer(store: &Store, place: &Place, asked: &str) -> Found {
    let (query, _) = Query::parse(asked.split('&').filter_map(|pair| pair.split_once('=')));
    let near = query.near.as_deref().and_then(|near| place.near(near));
    let from = Standpoint {
        near: near.as_ref(),
        language: "en",
        now: date(2026, 6, 1).at(9, 0, 0, 0),
    };
    store.listings.search(&query, &from).await.expect("results")
}

/// How many results there are, and how long the search took.
async fn search(store: &Store, place: &Place, asked: &str) -> (usize, Duration) {
    let start = Instant::now();
    let found = answer(store, place, asked).await;
    (found.total, start.elapsed())
}

/// Prints what the searches took and says how long the slowest hundredth of them took.
async fn searches(store: &Store, place: &Place) -> Duration {
    let mut each: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    let mut quietest: Option<(Duration, Duration)> = None;
    for _ in 0..SERIES {
        let mut took = Vec::new();
        for asked in std::iter::repeat_n(ASKED, ROUNDS).flatten() {
            let (_, time) = search(store, place, asked).await;
            took.push(time);
            each.entry(asked).or_default().push(time);
        }
        let slowest = (share(&mut took, 99), share(&mut took, 50));
        quietest = Some(quietest.map_or(slowest, |known| known.min(slowest)));
    }
    let (slowest, middle) = quietest.unwrap_or_default();
    let mark = mark(store, place).await;
    println!("  searches: p50 {middle:.2?}, p99 {slowest:.2?}, mark {mark:x}");
    for (asked, mut took) in each {
        println!("    {:>9.2?} {asked}", share(&mut took, 50));
    }
    slowest
}

fn share(took: &mut [Duration], percent: usize) -> Duration {
    took.sort();
    took.get(took.len() * percent / 100).copied().unwrap_or_default()
}

async fn mark(store: &Store, place: &Place) -> u64 {
    let mut mark = DefaultHasher::new();
    for asked in ASKED {
        for page in ["", "&page=2"] {
            let found = answer(store, place, &format!("{asked}{page}")).await;
            let hits = found.hits.iter().map(|hit| (&hit.listing.id, hit.km.map(f64::to_bits)));
            hits.for_each(|hit| hit.hash(&mut mark));
            format!("{} {:?} {:?}", found.total, found.counts, found.without).hash(&mut mark);
        }
    }
    mark.finish()
}

/// What this process holds in memory now.
fn megabytes() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let held = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = held.and_then(|held| held.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1024.0
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
