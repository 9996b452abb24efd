//! A page that is too long to be kept for the next visitor is shown all the same.

#![allow(clippy::unwrap_used)]

use super::support::seeded_hubs;
use domain::directory::Listing;
use store::Change;

#[tokio::test]
async fn a_very_long_listing_is_shown_each_time() {
    for test in seeded_hubs().await {
        let listings = &test.hub.store.listings;
        let sample = listings.all().await.unwrap()[0].clone();
        let long = Listing {
            id: "long".to_owned(),
            description: format!("{} The last word.", "We meet by the river. ".repeat(40_000)),
            ..Listing::clone(&sample)
        };
        let change = Change {
            by: "test",
            at: test.hub.now_ms(),
        };
        listings.put(&long, change).await.unwrap();
        for _ in 0..2 {
            let page = test.visitor().get("/en/services/long").await;
            assert!(page.is(200).body.len() > 512 * 1024);
            page.shows("The last word.");
        }
    }
}
