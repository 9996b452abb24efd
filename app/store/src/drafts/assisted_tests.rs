//! A request that was filled in at a desk says so, however it got there.

#![allow(clippy::unwrap_used)]

use crate::requests::tests::{complete, decision, send};
use crate::testing::stores;
use crate::{Sending, Sent};
use domain::people::StaffId;

#[tokio::test]
async fn a_request_tells_who_helped_to_fill_it_in_and_one_without_help_tells_nothing() {
    for store in stores().await {
        let decision = decision(Some("hub-meadows"), &[], false);
        let alone = send(&store, "d1", &decision, 1000).await.unwrap();
        assert_eq!(store.requests.assisted_by(&alone.id).await.unwrap(), None);
        let request = complete("we cannot sleep");
        store.drafts.begin("d2", request.answers(), 1000).await.unwrap();
        store.drafts.assist("d2", &StaffId::new("amina")).await.unwrap();
        // Saved at the desk, and sent from home.
        store.drafts.save("d2", 2000).await.unwrap();
        assert!(store.drafts.take_up("d2", "d3", 3000).await.unwrap());
        let sending = Sending {
            draft: "d3",
            version: store.drafts.get("d3", 3000).await.unwrap().unwrap().version,
            request: &request,
            decision: &decision,
            language: "ur",
            notice: "2026-11",
        };
        let Sent { id, .. } = store.requests.send(&sending, 4000).await.unwrap();
        assert_eq!(
            store.requests.assisted_by(&id).await.unwrap(),
            Some(StaffId::new("amina"))
        );
    }
}
