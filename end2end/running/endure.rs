//! Kills the real server, again and again, while families send requests: whatever a family was told is safe is there once, with
//! its letters, and nothing is there twice.
//!
//! A few kills in the usual tests; `make endure` runs 200 with 50 families, on both databases.

use super::family::Family;
use super::server::Server;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};
use store::testing::{TestStore, stores};

/// How hard to try: `FAMILY_HUB_ENDURE=kills,families`.
fn asked() -> (usize, usize) {
    let text = std::env::var("FAMILY_HUB_ENDURE").unwrap_or_else(|_| "3,6".to_owned());
    let (kills, families) = text.split_once(',').expect("kills,families");
    (kills.parse().expect("kills"), families.parse().expect("families"))
}

#[test]
fn whatever_a_family_was_told_is_safe_survives_a_kill_and_is_there_once() {
    let rest = tokio::runtime::Runtime::new().unwrap();
    let (kills, families) = asked();
    for store in rest.block_on(stores()) {
        let told = while_killed(&store, kills, families);
        println!("{}: looking for each of {} requests", store.engine, told.len());
        assert!(
            told.len() >= families,
            "{}: too few requests to say anything",
            store.engine
        );
        rest.block_on(is_all_there(&store, &told));
    }
}

/// Families send one request after the other while the server is killed; says each reference they read, and whose it is.
fn while_killed(store: &TestStore, kills: usize, families: usize) -> BTreeMap<String, String> {
    let mut server = Server::new(&store.settings.database_url, "error");
    server.start();
    let over = Arc::new(AtomicBool::new(false));
    let told_so_far = Arc::new(AtomicUsize::new(0));
    let senders: Vec<_> = (0..families)
        .map(|number| {
            let mut family = Family::new(server.address(), number);
            let (over, so_far) = (over.clone(), told_so_far.clone());
            std::thread::spawn(move || family.sends_until(&over, &so_far))
        })
        .collect();
    let mut moments = StdRng::seed_from_u64(9);
    for kill in 1..=kills {
        std::thread::sleep(Duration::from_millis(moments.random_range(300..2500)));
        server.kill();
        server.start();
        if kill % 10 == 0 || kill == kills {
            let told = told_so_far.load(Ordering::SeqCst);
            println!(
                "{}: killed {kill} of {kills} times, {told} requests told of",
                store.engine
            );
        }
    }
    over.store(true, Ordering::SeqCst);
    let told = senders.into_iter().flat_map(|sender| sender.join().unwrap()).collect();
    server.kill();
    told
}

/// Each request that was told of is there once and has its letters and its tray; and no family has two of one.
async fn is_all_there(store: &TestStore, told: &BTreeMap<String, String>) {
    let mut found: BTreeMap<String, u32> = BTreeMap::new();
    let mut after = String::new();
    while let Some((decided, last)) = store.requests.decided(&after).await.unwrap() {
        for request in decided {
            let child = request.answers.one("child_name").unwrap().to_owned();
            *found.entry(child).or_default() += 1;
        }
        after = last;
    }
    let twice: Vec<_> = found.iter().filter(|(_, count)| **count > 1).collect();
    assert!(
        twice.is_empty(),
        "{}: sent once and there twice: {twice:?}",
        store.engine
    );
    let lost: Vec<_> = told.values().filter(|child| !found.contains_key(*child)).collect();
    assert!(lost.is_empty(), "{}: told and lost: {lost:?}", store.engine);
    let (requests, trays, letters, sent) = store.tally().await;
    assert_eq!(requests, found.len() as i64);
    assert_eq!(
        (trays, letters, sent),
        (requests, requests, requests),
        "{}",
        store.engine
    );
}
