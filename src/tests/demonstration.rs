//! The demonstration as somebody sees it who starts it: months of keeping a directory true, counted back from today.

#![allow(clippy::unwrap_used)]

use super::support::{TestHub, hubs};
use crate::commands::seed::{self, More};
use domain::directory::{Freshness, Listing, Owner};
use std::sync::Arc;

/// Hubs as they start with `--seed`, and what those see who keep their listings.
async fn demonstrations() -> Vec<(TestHub, Vec<Arc<Listing>>)> {
    let more = More {
        checks: true,
        ..More::default()
    };
    let mut all = Vec::new();
    for test in hubs().await {
        seed::fill(&test.hub, more).await.unwrap();
        let editor = test.hub.store.people.account_by_email("listings@example.org").await;
        let editor = editor.unwrap().unwrap().staff;
        let listings = test.hub.store.listings.all_whole(&editor).await.unwrap();
        all.push((test, listings));
    }
    all
}

#[tokio::test]
async fn it_shows_listings_in_every_state_of_freshness_and_owners_of_every_kind() {
    for (test, listings) in demonstrations().await {
        let (today, rhythm) = (test.hub.now().date(), test.hub.place.rhythm);
        for state in Freshness::ALL {
            // Here a listing is old on the day on which its check is due: none is only due.
            let known = listings
                .iter()
                .any(|listing| listing.freshness(&rhythm, today) == *state);
            assert_eq!(known, *state != Freshness::Due, "{}", state.key());
        }
        for owner in Owner::ALL {
            assert!(
                listings.iter().any(|listing| listing.owner() == *owner),
                "{}",
                owner.key()
            );
        }
        let held = listings.iter().filter(|listing| listing.upkeep.held_until.is_some());
        assert_eq!(held.count(), 1, "staff hold one in the search");
        let page = test.visitor().get("/en/services/demo-broxtowe-parenting").await;
        page.is(200).shows("Ring before you go");
    }
}

#[tokio::test]
async fn only_what_is_invented_is_said_to_be_checked_and_no_letter_could_reach_anybody() {
    for (_, listings) in demonstrations().await {
        for listing in listings {
            let invented = listing.name.contains("invented example");
            assert!(listing.assured.is_none() || invented, "{}", listing.id);
            let email = listing.upkeep.email.as_deref().unwrap_or("nobody@example.org");
            assert!(email.ends_with("@example.org"), "{email}");
        }
    }
}
