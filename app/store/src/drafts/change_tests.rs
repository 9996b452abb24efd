#![allow(clippy::unwrap_used)]

use crate::requests::tests::{complete, decision, send};
use crate::testing::{TestStore, stores};
use crate::{Reminder, Sending, Sent, StoreError};
use domain::request::{Answer, Complete, What};
use domain::text::Private;

const HUB: &str = "hub-meadows";

async fn sends(store: &TestStore, draft: &str, version: i64, request: &Complete) -> Result<Sent, StoreError> {
    let sending = Sending {
        draft,
        version,
        request,
        decision: &decision(Some(HUB), &[], false),
        language: "en",
        notice: "2026-11",
    };
    store.requests.send(&sending, 10).await
}

async fn at_hub(store: &TestStore) -> Sent {
    send(store, "d1", &decision(Some(HUB), &[], false), 1).await.unwrap()
}

#[tokio::test]
async fn a_change_that_is_sent_late_never_puts_back_an_answer_that_was_changed_since() {
    for store in stores().await {
        let sent = at_hub(&store).await;
        for draft in ["monday", "wednesday"] {
            store.requests.begin_change(&sent.id, draft, 2).await.unwrap();
        }
        sends(&store, "wednesday", 1, &complete("it is worse now"))
            .await
            .unwrap();
        let mut late = store.drafts.get("monday", 4).await.unwrap().unwrap();
        let old = late.answers.one("story").unwrap().to_owned();
        late.answers.keep("child_name", Answer::One("Zara".into()));
        let version = store.drafts.keep("monday", &late, 4).await.unwrap();
        let refused = sends(&store, "monday", version, &complete(&old)).await;
        assert!(matches!(refused, Err(StoreError::ChangedMeanwhile)), "{}", store.engine);
        let own = store.requests.own(&sent.id).await.unwrap();
        let changed = own.events.iter().filter(|event| event.what == What::Changed);
        assert_eq!(changed.count(), 1);
        let merged = store.drafts.get("monday", 5).await.unwrap().unwrap();
        assert_eq!(merged.answers.one("story"), Some("it is worse now"));
        assert_eq!(
            merged.answers.one("child_name"),
            Some("Zara"),
            "what it changed itself stays"
        );
        assert_eq!((merged.version, merged.changes_sent), (version + 1, true));
        // Read again, it goes the usual way.
        let again = sends(&store, "monday", merged.version, &complete("it is worse now")).await;
        assert_eq!(again.unwrap().id, sent.id);
    }
}

#[tokio::test]
async fn a_saved_change_that_moved_to_another_device_still_knows_from_what_it_began() {
    for store in stores().await {
        let sent = at_hub(&store).await;
        store.requests.begin_change(&sent.id, "one", 2).await.unwrap();
        store.drafts.save("one", 2).await.unwrap();
        assert!(store.drafts.take_up("one", "two", 3).await.unwrap());
        store.requests.begin_change(&sent.id, "other", 3).await.unwrap();
        sends(&store, "other", 1, &complete("it is worse now")).await.unwrap();
        let refused = sends(&store, "two", 1, &complete("as it was")).await;
        assert!(matches!(refused, Err(StoreError::ChangedMeanwhile)), "{}", store.engine);
        let merged = store.drafts.get("two", 5).await.unwrap().unwrap();
        assert_eq!(merged.answers.one("story"), Some("it is worse now"));
    }
}

#[tokio::test]
async fn a_change_of_a_request_that_is_over_becomes_a_request_of_its_own() {
    for store in stores().await {
        let sent = at_hub(&store).await;
        store.requests.begin_change(&sent.id, "c1", 2).await.unwrap();
        store.drafts.begin_anew("c1", 3).await.unwrap();
        let draft = store.drafts.get("c1", 4).await.unwrap().unwrap();
        assert!(!draft.changes_sent && draft.answers.one("story").is_some());
        let new = sends(&store, "c1", draft.version, &complete("it is worse now"))
            .await
            .unwrap();
        assert_ne!(new.id, sent.id, "{}", store.engine);
        let none = store.drafts.begin_anew("c1", 5).await;
        assert!(matches!(none, Err(StoreError::NotFound)));
    }
}

#[tokio::test]
async fn letters_of_a_draft_move_with_it_and_are_taken_back_when_it_is_dropped() {
    for store in stores().await {
        store.drafts.begin("d1", &Default::default(), 0).await.unwrap();
        store.drafts.save("d1", 0).await.unwrap();
        let to = Reminder {
            email: Private::new("amina@example.org"),
            language: "en",
        };
        for _ in 0..3 {
            assert!(store.drafts.remind("d1", &to, 0).await.unwrap());
        }
        assert!(store.drafts.take_up("d1", "d2", 1).await.unwrap());
        assert!(!store.drafts.remind("d2", &to, 1).await.unwrap(), "they still count");
        store.drafts.drop("d2").await.unwrap();
        assert!(
            store.deliveries.take(2, 3, 10).await.unwrap().is_empty(),
            "{}",
            store.engine
        );
    }
}
