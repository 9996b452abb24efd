#![allow(clippy::unwrap_used)]

use super::newest_agreement as newest;
use super::tests::{complete, decision, send, worker};
use crate::StoreError;
use crate::testing::stores;
use domain::request::{Agreed, AgreementState, What};

#[tokio::test]
async fn each_agreement_is_kept_with_who_gave_it_when_in_which_language_and_under_which_notice() {
    for store in stores().await {
        let sent = send(&store, "d1", &decision(Some("mash"), &[], false), 7)
            .await
            .unwrap();
        let records = store.agreements.of_request(&sent.id).await.unwrap();
        let said: Vec<_> = records.iter().map(|record| record.agreement.agreed).collect();
        assert_eq!(said, [Agreed::Asking, Agreed::Sharing, Agreed::Evaluation]);
        for record in &records {
            assert_eq!(
                (record.at, record.language.as_str(), record.notice.as_str()),
                (7, "ur", "2026-11")
            );
        }
        let opened = store.requests.open(&worker("m", &["mash"]), &sent.id, 8).await.unwrap();
        assert_eq!(opened.agreements, records, "its team reads them");
    }
}

#[tokio::test]
async fn what_was_agreed_can_be_taken_back_once_and_the_team_is_told() {
    for store in stores().await {
        let sent = send(&store, "d1", &decision(Some("mash"), &[], false), 1)
            .await
            .unwrap();
        let before = store.tally().await;
        assert!(store.agreements.withdraw(&sent.id, Agreed::Asking, 5).await.unwrap());
        assert!(!store.agreements.withdraw(&sent.id, Agreed::Asking, 6).await.unwrap());
        assert!(
            !store.agreements.withdraw(&sent.id, Agreed::Sharing, 6).await.unwrap(),
            "nobody was named, so there is nothing to take back"
        );
        let records = store.agreements.of_request(&sent.id).await.unwrap();
        let now = newest(&records, Agreed::Asking).unwrap();
        assert_eq!((now.at, now.agreement.state), (5, AgreementState::Withdrawn));
        assert_eq!(records.len(), 4, "what was given before stays on record");
        let events = store.requests.events(&sent.id).await.unwrap();
        let taken: Vec<_> = events.iter().filter(|event| event.what == What::Disagreed).collect();
        assert_eq!(taken.len(), 1);
        assert_eq!(taken[0].detail.as_deref(), Some("asking"));
        assert_eq!(store.tally().await.0, before.0);
        let unknown = store.agreements.withdraw("nobody", Agreed::Asking, 5).await;
        assert!(matches!(unknown, Err(StoreError::NotFound)));
    }
}

#[tokio::test]
async fn a_change_that_says_the_same_agrees_to_nothing_twice_and_gives_nothing_back_that_was_taken() {
    for store in stores().await {
        let sent = send(&store, "d1", &decision(Some("mash"), &[], false), 1)
            .await
            .unwrap();
        assert!(store.agreements.withdraw(&sent.id, Agreed::Asking, 2).await.unwrap());
        store.requests.begin_change(&sent.id, "d2", 2).await.unwrap();
        let request = complete("we sleep a little now");
        let sending = super::Sending {
            draft: "d2",
            version: 1,
            request: &request,
            decision: &decision(Some("mash"), &[], false),
            language: "en",
            notice: "2027-01",
        };
        store.requests.send(&sending, 3).await.unwrap();
        let records = store.agreements.of_request(&sent.id).await.unwrap();
        assert_eq!(records.len(), 4);
        assert!(records.iter().all(|record| record.notice == "2026-11"));
        let asking = newest(&records, Agreed::Asking).unwrap();
        assert_eq!(asking.agreement.state, AgreementState::Withdrawn);
    }
}
