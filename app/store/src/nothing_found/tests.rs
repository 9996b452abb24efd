#![allow(clippy::unwrap_used)]

use super::{Missed, MissedWords, Search};
use crate::testing::{TestStore, stores};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 26);

fn search<'a>(visit: &'a str, words: &'a str) -> Search<'a> {
    Search {
        day: TODAY,
        language: "en",
        ward: Some("meadows"),
        words: Some(words),
        visit,
    }
}

async fn note(store: &TestStore, visits: &[&str], words: &str) {
    for visit in visits {
        store.nothing_found.note(&search(visit, words)).await.unwrap();
    }
}

#[tokio::test]
async fn visits_are_counted_once_a_day_for_each_language_and_ward() {
    for store in stores().await {
        note(&store, &["anna", "anna", "ben"], "fencing").await;
        note(&store, &["anna"], "chess").await;
        let elsewhere = Search {
            language: "ur",
            ward: None,
            ..search("anna", "chess")
        };
        store.nothing_found.note(&elsewhere).await.unwrap();
        let missed = |language: &str, ward: Option<&str>, visits| Missed {
            day: TODAY,
            language: language.into(),
            ward: ward.map(str::to_owned),
            visits,
        };
        let counted = store.nothing_found.since(TODAY).await.unwrap();
        assert_eq!(counted, [missed("en", Some("meadows"), 2), missed("ur", None, 1)]);
        assert_eq!(store.nothing_found.since(date(2026, 11, 27)).await.unwrap(), []);
    }
}

#[tokio::test]
async fn words_are_kept_only_when_three_different_visits_used_them_on_one_day() {
    for store in stores().await {
        note(&store, &["anna", "ben", "anna", "ben"], "Fencing").await;
        assert_eq!(store.nothing_found.words_since(TODAY).await.unwrap(), []);
        note(&store, &["cara"], "fencing").await;
        note(&store, &["dora"], "FENCING!").await;
        let kept = MissedWords {
            day: TODAY,
            language: "en".into(),
            words: "fencing".into(),
            visits: 4,
        };
        assert_eq!(store.nothing_found.words_since(TODAY).await.unwrap(), [kept]);
    }
}

#[tokio::test]
async fn the_same_words_on_another_day_begin_at_nothing() {
    for store in stores().await {
        note(&store, &["anna", "ben"], "fencing").await;
        let tomorrow = Search {
            day: date(2026, 11, 27),
            ..search("cara", "fencing")
        };
        store.nothing_found.note(&tomorrow).await.unwrap();
        assert_eq!(store.nothing_found.words_since(TODAY).await.unwrap(), []);
    }
}

#[tokio::test]
async fn neither_a_visit_nor_words_that_few_used_stand_in_the_database() {
    for store in stores().await {
        note(&store, &["anna-at-home"], "fencing").await;
        let rows: Vec<(Vec<u8>, Vec<u8>)> = sqlx::query_as("select what, visit from nothing_found_visit")
            .fetch_all(store.nothing_found.0.database.read())
            .await
            .unwrap();
        assert_eq!(rows.len(), 2);
        let written = format!("{rows:?}");
        for secret in [b"anna-at-home".as_slice(), b"fencing"] {
            let inside = rows
                .iter()
                .flat_map(|(what, visit)| [what, visit])
                .any(|cell| cell.windows(secret.len()).any(|part| part == secret));
            assert!(!inside, "{written}");
        }
    }
}

#[tokio::test]
async fn the_next_day_nothing_is_left_by_which_a_visit_could_be_known_again() {
    for store in stores().await {
        note(&store, &["anna", "ben"], "fencing").await;
        store.nothing_found.forget(date(2026, 11, 27)).await.unwrap();
        for sql in [
            "select count(*) from nothing_found_visit",
            "select count(*) from nothing_found_salt",
        ] {
            let (left,): (i64,) = sqlx::query_as(sql)
                .fetch_one(store.nothing_found.0.database.read())
                .await
                .unwrap();
            assert_eq!(left, 0, "{sql}");
        }
        assert_eq!(
            store.nothing_found.since(TODAY).await.unwrap().len(),
            1,
            "the count stays"
        );
        store.nothing_found.forget(date(2029, 1, 1)).await.unwrap();
        assert_eq!(store.nothing_found.since(TODAY).await.unwrap(), [], "for two years");
    }
}
