//! What each team is told, and what it is not.

#![allow(clippy::unwrap_used)]

use crate::requests::tests::{decision, send, worker};
use crate::testing::{TestStore, stores};
use crate::{Act, Acting, Holding, NewsMark, Redirect};
use domain::people::{StaffId, TeamId};
use domain::request::RedirectReason;

async fn mark(store: &TestStore, team: &str) -> Option<NewsMark> {
    store.news.marks().await.unwrap().get(&TeamId::new(team)).cloned()
}

#[tokio::test]
async fn a_team_hears_of_what_is_sent_taken_on_and_answered_and_no_other_team_does() {
    for store in stores().await {
        assert_eq!(mark(&store, "hub-meadows").await, None, "{}", store.engine);
        let decision = decision(Some("hub-meadows"), &["mash"], false);
        let sent = send(&store, "d1", &decision, 1000).await.unwrap();
        let (mut before, copy) = (mark(&store, "hub-meadows").await, mark(&store, "mash").await);
        assert!(before.is_some() && copy.is_some());
        let amina = worker("amina", &["hub-meadows"]);
        let holding = Holding {
            request: &sent.id,
            to: Some(StaffId::new("amina")),
            seen: None,
            now: 2000,
        };
        store.requests.hold(&amina, &holding).await.unwrap();
        assert_ne!(before, mark(&store, "hub-meadows").await, "taken on");
        before = mark(&store, "hub-meadows").await;
        let version = store.requests.open(&amina, &sent.id, 3000).await.unwrap().version;
        assert_ne!(before, mark(&store, "hub-meadows").await, "opened");
        before = mark(&store, "hub-meadows").await;
        let reached = Acting {
            request: &sent.id,
            version,
            act: Act::Reached,
            note: None,
        };
        store.requests.act(&amina, &reached, 4000).await.unwrap();
        assert_ne!(before, mark(&store, "hub-meadows").await, "answered");
        assert_ne!(copy, mark(&store, "mash").await, "who was told reads it, too");
        assert_eq!(mark(&store, "adolescence").await, None);
    }
}

#[tokio::test]
async fn the_team_that_a_request_is_sent_on_to_hears_of_it_also_on_another_server() {
    for store in stores().await {
        let decision = decision(Some("hub-meadows"), &[], false);
        let sent = send(&store, "d1", &decision, 1000).await.unwrap();
        let amina = worker("amina", &["hub-meadows"]);
        let version = store.requests.open(&amina, &sent.id, 3000).await.unwrap().version;
        let on = Acting {
            request: &sent.id,
            version,
            act: Act::Redirected(Redirect {
                to: TeamId::new("adolescence"),
                reason: RedirectReason::ALL.first().copied().unwrap(),
                hidden: false,
            }),
            note: None,
        };
        store.requests.act(&amina, &on, 4000).await.unwrap();
        let other = store.second_server().await;
        assert!(
            other
                .news
                .marks()
                .await
                .unwrap()
                .contains_key(&TeamId::new("adolescence"))
        );
    }
}

#[tokio::test]
async fn old_news_are_forgotten_and_a_new_one_that_takes_their_place_is_still_news() {
    for store in stores().await {
        let decision = decision(Some("hub-meadows"), &[], false);
        send(&store, "d1", &decision, 1000).await.unwrap();
        let before = mark(&store, "hub-meadows").await;
        store.news.forget(1000).await.unwrap();
        assert_eq!(before, mark(&store, "hub-meadows").await);
        store.news.forget(5000).await.unwrap();
        assert_eq!(mark(&store, "hub-meadows").await, None);
        send(&store, "d2", &decision, 9000).await.unwrap();
        let after = mark(&store, "hub-meadows").await;
        assert!(after.is_some());
        assert_ne!(before, after, "as many as before, and others");
    }
}
