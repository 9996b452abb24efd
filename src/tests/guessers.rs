//! Guessers: many tries at the same moment count as many, and the limit holds for all of them together.

#![allow(clippy::unwrap_used)]

use super::support::{TestHub, hubs, seeded_hubs};
use tokio::task::JoinSet;

/// A known reference, and one that nobody has.
const REFERENCES: [&str; 2] = ["DGRW-3467", "XXXX-7777"];

/// Sends the same form from so many browsers at the same moment; gives the pages they saw.
async fn at_once(
    test: &TestHub,
    browsers: usize,
    path: &'static str,
    fields: [(&'static str, &'static str); 2],
) -> Vec<String> {
    let mut tries = JoinSet::new();
    for _ in 0..browsers {
        let mut browser = test.visitor();
        tries.spawn(async move { browser.submit(path, &fields).await.text() });
    }
    tries.join_all().await
}

#[tokio::test]
async fn of_many_tries_at_once_ten_are_heard_and_the_rest_are_told_to_wait() {
    for test in seeded_hubs().await {
        for reference in REFERENCES {
            let pages = at_once(&test, 25, "/en/plan/sign-in", [("reference", reference), ("", "")]).await;
            let heard = pages.iter().filter(|page| page.contains("Enter your code")).count();
            let waits = pages.iter().filter(|page| page.contains("Wait one hour")).count();
            assert_eq!((heard, waits), (10, 15), "{reference} on {}", test.engine);
        }
    }
}

#[tokio::test]
async fn a_workers_password_can_be_tried_five_times_however_many_try_at_once() {
    for test in hubs().await {
        let guess = [("email", "mash@example.test"), ("password", "guess")];
        let pages = at_once(&test, 7, "/staff/sign-in", guess).await;
        assert!(pages.iter().all(|page| !page.contains("Sign out")));
        let limit = store::TryLimit { most: 6, since: 0 };
        let people = &test.hub.store.people;
        let counted = people
            .count_try("mash@example.test", limit, test.hub.now_ms())
            .await
            .unwrap();
        assert_eq!(counted, Some(5), "more than five tries were judged on {}", test.engine);
    }
}
