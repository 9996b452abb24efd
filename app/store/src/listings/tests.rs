#![allow(clippy::unwrap_used)]

use crate::testing::{TestStore, place, stores};
use crate::{Change, Standpoint, StoreError, invented};
use domain::directory::{Listing, Query};

fn listing(id: &str, name: &str) -> Listing {
    let listing = invented::listings(1, &place()).remove(0);
    Listing {
        id: id.into(),
        name: name.into(),
        ..listing
    }
}

const BY: Change<'_> = Change { by: "w1", at: 5 };

async fn names(store: &crate::Store, words: &str) -> Vec<String> {
    let query = Query {
        words: words.into(),
        ..Query::default()
    };
    let from = Standpoint {
        near: None,
        language: "en",
        now: jiff::civil::date(2026, 6, 1).at(9, 0, 0, 0),
    };
    let found = store.listings.search(&query, &from).await.unwrap();
    found.hits.iter().map(|hit| hit.listing.name.clone()).collect()
}

async fn with(store: &TestStore, names: &[&str]) {
    for name in names {
        store
            .listings
            .put(&listing(&name.to_lowercase(), name), BY)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn an_edited_listing_is_found_by_its_new_words_at_once_and_no_longer_by_the_old() {
    for store in stores().await {
        with(&store, &["Kayaking", "Weaving"]).await;
        assert_eq!(names(&store, "kayaking").await, ["Kayaking"]);
        store
            .listings
            .put(&listing("kayaking", "Trampolining"), BY)
            .await
            .unwrap();
        assert!(names(&store, "kayaking").await.is_empty());
        assert_eq!(names(&store, "trampolining").await, ["Trampolining"]);
        assert_eq!(
            store.listings.get("kayaking").await.unwrap().unwrap().name,
            "Trampolining"
        );
        assert_eq!(store.listings.all().await.unwrap().len(), 2);
    }
}

#[tokio::test]
async fn another_server_sees_the_edit_within_a_second() {
    for store in stores().await {
        with(&store, &["Kayaking"]).await;
        let other = store.second_server().await;
        assert_eq!(names(&other, "kayaking").await, ["Kayaking"]);
        store
            .listings
            .put(&listing("kayaking", "Trampolining"), BY)
            .await
            .unwrap();
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        assert_eq!(
            names(&other, "trampolining").await,
            ["Trampolining"],
            "{}",
            store.engine
        );
    }
}

#[tokio::test]
async fn who_changed_what_and_when_is_kept() {
    for store in stores().await {
        with(&store, &["Kayaking"]).await;
        store
            .listings
            .put(&listing("kayaking", "Canoeing"), Change { by: "w2", at: 9 })
            .await
            .unwrap();
        store
            .listings
            .withdraw("kayaking", Change { by: "w3", at: 12 })
            .await
            .unwrap();
        let history = store.listings.history("kayaking").await.unwrap();
        let told: Vec<_> = history
            .iter()
            .map(|c| (c.at, c.by.as_str(), c.withdrawn, c.listing.name.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (12, "w3", true, "Canoeing"),
                (9, "w2", false, "Canoeing"),
                (5, "w1", false, "Kayaking")
            ]
        );
    }
}

#[tokio::test]
async fn a_withdrawn_listing_is_shown_nowhere() {
    for store in stores().await {
        with(&store, &["Kayaking", "Weaving"]).await;
        store.listings.withdraw("kayaking", BY).await.unwrap();
        assert!(names(&store, "kayaking").await.is_empty());
        assert_eq!(store.listings.get("kayaking").await.unwrap(), None);
        assert!(matches!(
            store.listings.withdraw("kayaking", BY).await,
            Err(StoreError::NotFound)
        ));
    }
}

#[tokio::test]
async fn demo_listings_planted_again_leave_what_staff_have_edited() {
    for store in stores().await {
        let planted = invented::listings(30, &place());
        assert_eq!(store.listings.add_new(&planted, BY).await.unwrap(), 30);
        let before = store.listings.version().await.unwrap();
        store
            .listings
            .put(
                &Listing {
                    name: "Edited".into(),
                    ..planted[0].clone()
                },
                BY,
            )
            .await
            .unwrap();
        assert!(store.listings.version().await.unwrap() > before);
        assert_eq!(store.listings.add_new(&planted, BY).await.unwrap(), 0);
        assert_eq!(
            store.listings.get(&planted[0].id).await.unwrap().unwrap().name,
            "Edited"
        );
    }
}

#[tokio::test]
async fn an_empty_directory_is_searched_without_complaint() {
    for store in stores().await {
        assert!(names(&store, "judo").await.is_empty());
        assert!(names(&store, "").await.is_empty());
    }
}
