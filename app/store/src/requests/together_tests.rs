#![allow(clippy::unwrap_used)]

use super::tests::{complete, decision};
use super::{Sending, Sent};
use crate::StoreError;
use crate::testing::{TestStore, stores};
use domain::request::Decision;
use futures_util::future::join_all;

async fn press_send(store: &TestStore, draft: &str, version: i64, decision: &Decision) -> Result<Sent, StoreError> {
    let request = complete("we cannot sleep");
    let sending = Sending {
        draft,
        version,
        request: &request,
        decision,
        language: "pl",
        notice: "2026-11",
    };
    store.requests.send(&sending, 5).await
}

#[tokio::test]
async fn of_many_that_are_sent_at_once_each_is_kept_once_and_what_is_wrong_with_some_harms_no_other() {
    for store in stores().await {
        let good = decision(Some("hub-meadows"), &["mash"], false);
        let nowhere = decision(None, &[], false);
        let drafts: Vec<String> = (0..50).map(|n| format!("d{n}")).collect();
        for draft in &drafts {
            store.drafts.begin(draft, complete("x").answers(), 0).await.unwrap();
        }
        // Of five, one leads nowhere and one was read in a version that is not there; each is clicked twice.
        let clicks = drafts.iter().chain(&drafts).enumerate().map(|(n, draft)| match n % 5 {
            3 => press_send(&store, draft, 1, &nowhere),
            4 => press_send(&store, draft, 7, &good),
            _ => press_send(&store, draft, 1, &good),
        });
        let sent = join_all(clicks).await;
        let (first, second) = sent.split_at(50);
        for (n, (first, second)) in first.iter().zip(second).enumerate() {
            match (n % 5, first, second) {
                (3, Err(StoreError::NothingToSend), Err(StoreError::NothingToSend)) => {}
                (4, Err(StoreError::ChangedMeanwhile), Err(StoreError::ChangedMeanwhile)) => {}
                (0..3, Ok(first), Ok(second)) => assert_eq!(first, second, "{}", store.engine),
                other => panic!("{}: {other:?}", store.engine),
            }
        }
        // Each has its two teams, a letter to each, and was sent once.
        assert_eq!(store.tally().await, (30, 60, 60, 30), "{}", store.engine);
        for (n, draft) in drafts.iter().enumerate() {
            let open = store.drafts.get(draft, 6).await.unwrap();
            assert_eq!(open.is_some(), n % 5 > 2, "{draft} on {}", store.engine);
        }
    }
}

#[tokio::test]
async fn a_family_that_closes_its_browser_while_it_sends_keeps_nobody_waiting() {
    for store in stores().await {
        let to = decision(Some("hub-meadows"), &[], false);
        for draft in ["gone", "stays"] {
            store.drafts.begin(draft, complete("x").answers(), 0).await.unwrap();
        }
        let mut gone = Box::pin(press_send(&store, "gone", 1, &to));
        // It has begun, and is dropped in the middle.
        assert!(futures_util::poll!(&mut gone).is_pending());
        drop(gone);
        press_send(&store, "stays", 1, &to).await.unwrap();
        assert!(store.requests.sent_from("stays").await.unwrap().is_some());
        // It was written or not; what it left is whole.
        let (requests, trays, letters, sent) = store.tally().await;
        assert!(
            requests >= 1 && [trays, letters, sent] == [requests; 3],
            "{}",
            store.engine
        );
    }
}
