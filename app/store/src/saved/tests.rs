#![allow(clippy::unwrap_used)]

use super::{ListKey, SAVED_DAYS};
use crate::testing::stores;
use domain::saved::SavedList;

const DAY: i64 = 24 * 3_600_000;

fn list(ids: &[&str]) -> SavedList {
    let mut list = SavedList::default();
    list.merge(ids.iter().copied());
    list
}

#[tokio::test]
async fn a_list_lives_seven_days_after_it_was_last_used() {
    for store in stores().await {
        let key = store.saved.begin(&list(&["judo"]), 0).await.unwrap();
        let last = SAVED_DAYS * DAY - 1;
        assert_eq!(store.saved.open(&key, last).await.unwrap(), Some(list(&["judo"])));
        assert_eq!(
            store.saved.open(&key, last + last).await.unwrap(),
            Some(list(&["judo"]))
        );
        assert_eq!(
            store.saved.open(&key, last + last + SAVED_DAYS * DAY).await.unwrap(),
            None
        );
        assert_eq!(
            store.saved.forget_ended(last + last + SAVED_DAYS * DAY).await.unwrap(),
            1
        );
    }
}

#[tokio::test]
async fn two_windows_that_save_at_once_both_find_their_listing_on_the_list() {
    for store in stores().await {
        let key = store.saved.begin(&list(&[]), 0).await.unwrap();
        let saving = ["a", "b", "c", "d"].map(|id| {
            let (saved, key) = (store.saved.clone(), key.clone());
            tokio::spawn(async move { saved.change(&key, 1, |list| list.add(id)).await.unwrap() })
        });
        for done in saving {
            assert!(done.await.unwrap().is_some());
        }
        assert_eq!(store.saved.open(&key, 2).await.unwrap().unwrap().entries().len(), 4);
    }
}

#[tokio::test]
async fn a_dropped_list_is_gone_and_can_not_be_changed_back_to_life() {
    for store in stores().await {
        let key = store.saved.begin(&list(&["judo"]), 0).await.unwrap();
        store.saved.drop(&key).await.unwrap();
        assert_eq!(store.saved.open(&key, 1).await.unwrap(), None);
        assert_eq!(
            store.saved.change(&key, 1, |list| list.add("judo")).await.unwrap(),
            None
        );
    }
}

#[tokio::test]
async fn the_table_tells_neither_the_cookie_nor_what_was_saved() {
    for store in stores().await {
        let mut with_note = list(&["refuge"]);
        with_note.note("refuge", "after work").unwrap();
        let key = store.saved.begin(&with_note, 0).await.unwrap();
        let (row, contents): (String, Vec<u8>) = sqlx::query_as("select key, contents from saved_list")
            .fetch_one(store.shared.database.read())
            .await
            .unwrap();
        assert!(!row.contains(key.reveal()));
        for word in ["refuge", "after work"] {
            assert!(!contents.windows(word.len()).any(|part| part == word.as_bytes()));
        }
    }
}

#[test]
fn only_what_we_gave_out_is_read_as_a_key() {
    let key = ListKey::chance();
    assert_eq!(ListKey::read(key.reveal()), Some(key));
    for wrong in ["", "7", &"g".repeat(32), &"A".repeat(32), &"a".repeat(33)] {
        assert_eq!(ListKey::read(wrong), None);
    }
}
