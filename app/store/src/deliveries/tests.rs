#![allow(clippy::unwrap_used)]

use crate::To;
use crate::requests::tests::{decision, send, worker};
use crate::testing::stores;
use domain::people::TeamId;
use domain::request::{Status, What};
use std::collections::BTreeSet;

#[tokio::test]
async fn each_team_of_a_request_gets_one_letter_without_a_word_of_it() {
    for store in stores().await {
        send(
            &store,
            "d1",
            &decision(Some("mash"), &["adolescence", "mash"], false),
            1,
        )
        .await
        .unwrap();
        let taken = store.deliveries.take(1, 50, 10).await.unwrap();
        let teams: BTreeSet<_> = taken.iter().map(|waiting| format!("{:?}", waiting.letter.to)).collect();
        assert_eq!(taken.len(), 2);
        assert!(teams.contains(&format!("{:?}", To::Team(TeamId::new("adolescence")))));
        assert!(taken.iter().all(|waiting| waiting.letter.words.is_empty()));
    }
}

#[tokio::test]
async fn a_letter_that_was_taken_and_not_reported_is_taken_again() {
    for store in stores().await {
        send(&store, "d1", &decision(Some("mash"), &[], false), 1)
            .await
            .unwrap();
        let first = store.deliveries.take(1, 50, 10).await.unwrap();
        assert!(store.deliveries.take(49, 90, 10).await.unwrap().is_empty());
        let again = store.deliveries.take(50, 90, 10).await.unwrap();
        assert_eq!((again[0].once.as_str(), again[0].tries), (first[0].once.as_str(), 2));
    }
}

#[tokio::test]
async fn a_letter_that_could_not_leave_waits_until_it_is_due_again() {
    for store in stores().await {
        send(&store, "d1", &decision(Some("mash"), &[], false), 1)
            .await
            .unwrap();
        let first = store.deliveries.take(1, 50, 10).await.unwrap();
        store
            .deliveries
            .failed(&first[0], "the post office was closed", 70)
            .await
            .unwrap();
        assert!(store.deliveries.take(69, 90, 10).await.unwrap().is_empty());
        assert_eq!(store.deliveries.backlog().await.unwrap(), (1, Some(70)));
        assert_eq!(store.deliveries.take(70, 90, 10).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_delivered_letter_is_delivered_once_and_its_request_says_so() {
    for store in stores().await {
        let sent = send(&store, "d1", &decision(Some("mash"), &[], false), 1)
            .await
            .unwrap();
        let taken = store.deliveries.take(1, 50, 10).await.unwrap();
        store.deliveries.done(&taken[0], 9).await.unwrap();
        store.deliveries.done(&taken[0], 10).await.unwrap();
        assert!(store.deliveries.take(100, 200, 10).await.unwrap().is_empty());
        assert_eq!(store.deliveries.backlog().await.unwrap(), (0, None));
        let delivered = store.requests.events(&sent.id).await.unwrap();
        assert_eq!(
            delivered.iter().filter(|event| event.what == What::Delivered).count(),
            1
        );
        let rows = store
            .requests
            .inbox(&worker("m", &["mash"]), &TeamId::new("mash"), 1)
            .await
            .unwrap();
        assert_eq!(rows[0].standing.status, Status::Delivered);
    }
}

#[tokio::test]
async fn two_post_rooms_never_take_the_same_letter() {
    for store in stores().await {
        for draft in 0..20 {
            send(&store, &format!("d{draft}"), &decision(Some("mash"), &[], false), 1)
                .await
                .unwrap();
        }
        let other = store.second_server().await;
        let (here, there) = tokio::join!(store.deliveries.take(1, 50, 15), other.deliveries.take(1, 50, 15));
        let (here, there) = (here.unwrap(), there.unwrap());
        let all: BTreeSet<_> = here.iter().chain(&there).map(|waiting| waiting.id.clone()).collect();
        assert_eq!(all.len(), here.len() + there.len(), "{}", store.engine);
    }
}
