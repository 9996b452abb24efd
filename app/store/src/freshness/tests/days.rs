//! The days on which the public finds a listing.

use super::*;

#[tokio::test]
async fn the_public_finds_a_listing_only_on_its_days() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let found = async |day| {
            let page = store.listings.public_page("chess", day).await.unwrap().is_some();
            let all = store.listings.public(day).await.unwrap().len();
            (page, all)
        };
        assert_eq!(found(date(2026, 10, 9)).await, (true, 1));
        assert_eq!(
            found(date(2026, 10, 10)).await,
            (true, 0),
            "its own page tells that it is old"
        );
        let mut over = listing("chess");
        over.life.visible_to = Some(date(2026, 8, 1));
        with(&store, &over).await;
        assert_eq!(found(date(2026, 8, 1)).await, (true, 1));
        assert_eq!(found(date(2026, 8, 2)).await, (false, 0));
    }
}
