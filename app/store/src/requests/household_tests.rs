#![allow(clippy::unwrap_used)]

use super::Act;
use super::later_tests::{HUB, act, at_hub};
use super::tests::{decision, send, worker};
use crate::testing::stores;

#[tokio::test]
async fn the_same_household_is_shown_to_a_team_that_has_both_and_to_no_other() {
    for store in stores().await {
        let one = at_hub(&store, "d1", false).await;
        let two = at_hub(&store, "d2", false).await;
        let serious = send(&store, "d3", &decision(Some("mash"), &[], false), 1)
            .await
            .unwrap();
        let hub = worker("h", &[HUB]);
        let open = store.requests.open(&hub, &one.id, 5).await.unwrap();
        let seen: Vec<_> = open.twins.iter().filter_map(|twin| twin.request.clone()).collect();
        assert_eq!(seen, [(two.id.clone(), two.reference.clone())]);
        assert!(!open.twins[0].joined, "no machine joins families");
        act(&store, &hub, &one, 1, Act::Joined(two.id.clone())).await.unwrap();
        let both = store.requests.open(&hub, &two.id, 6).await.unwrap();
        assert!(
            both.twins
                .iter()
                .any(|twin| twin.joined && twin.request == Some((one.id.clone(), one.reference.clone())))
        );
        let mash = store
            .requests
            .open(&worker("m", &["mash"]), &serious.id, 7)
            .await
            .unwrap();
        assert!(mash.twins.is_empty(), "{:?}", mash.twins);
        act(&store, &hub, &one, 2, Act::Parted(two.id.clone())).await.unwrap();
        let open = store.requests.open(&hub, &one.id, 8).await.unwrap();
        assert!(open.twins.iter().all(|twin| !twin.joined));
    }
}

#[tokio::test]
async fn a_household_that_is_over_is_not_pointed_at() {
    for store in stores().await {
        let (one, two) = (at_hub(&store, "d1", false).await, at_hub(&store, "d2", false).await);
        store.requests.withdraw(&two.id, None, &[], 5).await.unwrap();
        let open = store.requests.open(&worker("h", &[HUB]), &one.id, 6).await.unwrap();
        assert!(open.twins.is_empty());
    }
}
