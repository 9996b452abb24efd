#![allow(clippy::unwrap_used)]

use super::*;
use crate::testing::{TestStore, place, stores};
use crate::{Change, LetterKind, To, invented};
use domain::directory::Upkeep;
use domain::people::{Role, StaffId};

const DAY: i64 = 24 * 3_600_000;

fn staff(role: Role) -> Staff {
    Staff {
        id: StaffId::new("s"),
        name: "Sam".into(),
        email: "sam@example.org".into(),
        roles: vec![role],
        teams: Vec::new(),
    }
}

fn report(note: &str) -> Report {
    Report {
        wrong: Wrong::Times,
        note: Private::new(note),
    }
}

async fn with_listing(store: &TestStore) {
    let listing = invented::listings(1, &place()).remove(0);
    let listing = Listing {
        id: "judo".into(),
        name: "Judo".into(),
        ..listing
    };
    store.listings.put(&listing, Change { by: "w", at: 1 }).await.unwrap();
}

async fn notes(store: &TestStore) -> Vec<String> {
    let waiting = store.reports.waiting(&staff(Role::ListingEditor)).await.unwrap();
    waiting
        .iter()
        .map(|open| open.report.note.reveal().to_owned())
        .collect()
}

#[tokio::test]
async fn a_report_waits_until_somebody_has_dealt_with_it() {
    for store in stores().await {
        with_listing(&store).await;
        store
            .reports
            .send("judo", &report("It is on Mondays"), 5)
            .await
            .unwrap();
        store.reports.send("judo", &report("It is full"), 6).await.unwrap();
        assert_eq!(notes(&store).await, ["It is on Mondays", "It is full"]);
        let editor = staff(Role::ListingEditor);
        let first = store.reports.waiting(&editor).await.unwrap().remove(0);
        assert_eq!(
            (first.name.as_str(), first.report.wrong, first.at),
            ("Judo", Wrong::Times, 5)
        );
        store.reports.done(&editor, &first.id, 7).await.unwrap();
        assert_eq!(notes(&store).await, ["It is full"]);
    }
}

#[tokio::test]
async fn nothing_is_kept_about_a_listing_that_is_not_there() {
    for store in stores().await {
        let sent = store.reports.send("judo", &report("x"), 5).await;
        assert!(matches!(sent, Err(StoreError::NotFound)));
        with_listing(&store).await;
        store
            .listings
            .withdraw("judo", Change { by: "w", at: 2 })
            .await
            .unwrap();
        let sent = store.reports.send("judo", &report("x"), 5).await;
        assert!(matches!(sent, Err(StoreError::NotFound)));
    }
}

#[tokio::test]
async fn only_those_who_keep_listings_true_read_reports_or_put_them_away() {
    for store in stores().await {
        with_listing(&store).await;
        store.reports.send("judo", &report("x"), 5).await.unwrap();
        let worker = staff(Role::Worker);
        assert!(matches!(
            store.reports.waiting(&worker).await,
            Err(StoreError::NotYours)
        ));
        let id = store.reports.waiting(&staff(Role::Manager)).await.unwrap().remove(0).id;
        assert!(matches!(
            store.reports.done(&worker, &id, 9).await,
            Err(StoreError::NotYours)
        ));
        assert_eq!(notes(&store).await, ["x"]);
    }
}

#[tokio::test]
async fn who_takes_the_database_reads_no_note() {
    for store in stores().await {
        with_listing(&store).await;
        store
            .reports
            .send("judo", &report("My neighbour Ann"), 5)
            .await
            .unwrap();
        let (told,): (Vec<u8>,) = sqlx::query_as("select told from report")
            .fetch_one(store.shared.database.read())
            .await
            .unwrap();
        let plain = String::from_utf8_lossy(&told).into_owned();
        assert!(!plain.contains("Ann") && !plain.contains("times"), "{plain}");
    }
}

#[tokio::test]
async fn reports_are_forgotten_in_time() {
    for store in stores().await {
        with_listing(&store).await;
        for note in ["done", "open"] {
            store.reports.send("judo", &report(note), 5).await.unwrap();
        }
        let editor = staff(Role::ListingEditor);
        let first = store.reports.waiting(&editor).await.unwrap().remove(0);
        store.reports.done(&editor, &first.id, 5).await.unwrap();
        assert_eq!(store.reports.forget_old(5 + 30 * DAY).await.unwrap(), 0);
        assert_eq!(store.reports.forget_old(6 + 30 * DAY).await.unwrap(), 1);
        assert_eq!(store.reports.forget_old(6 + 365 * DAY).await.unwrap(), 1);
        assert!(notes(&store).await.is_empty());
    }
}

#[tokio::test]
async fn the_owner_gets_one_letter_a_day_without_a_word_of_what_was_told() {
    for store in stores().await {
        let listing = Listing {
            id: "judo".into(),
            upkeep: Upkeep {
                email: Some("owner@example.org".into()),
                ..Upkeep::default()
            },
            ..invented::listings(1, &place()).remove(0)
        };
        store.listings.put(&listing, Change { by: "w", at: 1 }).await.unwrap();
        for at in [5, 6, 5 + DAY] {
            store
                .reports
                .send("judo", &report("My neighbour Ann"), at)
                .await
                .unwrap();
        }
        let letters = store.deliveries.take(9 * DAY, 10 * DAY, 10).await.unwrap();
        assert_eq!(letters.len(), 2);
        for waiting in letters {
            assert_eq!(waiting.letter.kind, LetterKind::WrongListing);
            assert_eq!(waiting.letter.to, To::Owner("judo".into()));
            let words: Vec<_> = waiting.letter.words.values().map(|word| word.reveal()).collect();
            assert_eq!(words, ["judo"]);
        }
    }
}

#[tokio::test]
async fn without_an_owner_nobody_is_written_to() {
    for store in stores().await {
        with_listing(&store).await;
        store.reports.send("judo", &report("x"), 5).await.unwrap();
        assert!(store.deliveries.take(9 * DAY, 10 * DAY, 10).await.unwrap().is_empty());
    }
}
