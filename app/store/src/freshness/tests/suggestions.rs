//! What owners suggest, and what staff decide.

use super::*;
use std::collections::BTreeMap;

fn words(summary: &str) -> BTreeMap<String, String> {
    [("summary".to_owned(), summary.to_owned())].into()
}

#[tokio::test]
async fn a_suggestion_waits_for_staff_and_changes_nothing_until_one_of_them_accepts_it() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let (confirm, change) = links(&store, DUE).await;
        assert!(!store.checks.suggest(&confirm, &words("Forged"), on(DUE)).await.unwrap());
        assert!(store.checks.suggest(&change, &words("First"), on(DUE)).await.unwrap());
        assert!(store.checks.suggest(&change, &words("Second"), on(DUE)).await.unwrap());
        let editor = staff(&[Role::ListingEditor]);
        let worker = store.checks.suggestions(&staff(&[Role::Worker])).await;
        assert!(matches!(worker, Err(StoreError::NotYours)));
        let waiting = store.checks.suggestions(&editor).await.unwrap();
        let [suggestion] = &waiting[..] else {
            panic!("{waiting:?}")
        };
        assert_eq!(suggestion.words, words("Second"));
        let changed = suggestion.listing.check(&suggestion.words).unwrap();
        let later = on(date(2026, 7, 20));
        store.checks.accept(&editor, suggestion, &changed, later).await.unwrap();
        let (after, _) = store.listings.open_for_change("chess").await.unwrap().unwrap();
        assert_eq!(
            (after.summary.as_str(), after.assured.as_ref().unwrap().date),
            ("Second", DUE)
        );
        assert_eq!(store.listings.history("chess").await.unwrap()[0].by, "editor");
        let twice = store.checks.accept(&editor, suggestion, &changed, later).await;
        assert!(matches!(twice, Err(StoreError::NotFound)));
        assert!(store.checks.suggestions(&editor).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_refused_suggestion_is_gone_and_one_for_a_changed_listing_is_not_lost() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let (_, change) = links(&store, DUE).await;
        let editor = staff(&[Role::ListingEditor]);
        store.checks.suggest(&change, &words("New"), on(DUE)).await.unwrap();
        let seen = store.checks.suggestions(&editor).await.unwrap().remove(0);
        with(&store, &listing("chess")).await;
        let late = store.checks.accept(&editor, &seen, &seen.listing, on(DUE)).await;
        assert!(matches!(late, Err(StoreError::ChangedMeanwhile)));
        let still = store.checks.suggestions(&editor).await.unwrap();
        store.checks.refuse(&editor, &still[0].id, on(DUE)).await.unwrap();
        assert!(store.checks.suggestions(&editor).await.unwrap().is_empty());
        let (after, _) = store.listings.open_for_change("chess").await.unwrap().unwrap();
        assert_ne!(after.summary, "New");
    }
}
