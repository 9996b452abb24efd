//! Letters: each once in a round, and by hand at most once a day.

use super::*;
use crate::{LetterKind, To};

#[tokio::test]
async fn an_owner_gets_each_letter_once_however_often_and_wherever_the_job_runs() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let other = store.second_server().await;
        assert_eq!(store.checks.remind(on(date(2026, 6, 25))).await.unwrap(), 0);
        for day in [date(2026, 6, 26), DUE, date(2026, 8, 9)] {
            let (here, there) = tokio::join!(store.checks.remind(on(day)), other.checks.remind(on(day)));
            assert_eq!(here.unwrap() + there.unwrap(), 1, "{} {day}", store.engine);
            assert_eq!(store.checks.remind(on(day)).await.unwrap(), 0);
        }
        let letters = letters(&store).await;
        let reasons: Vec<_> = letters.iter().map(|letter| word(letter, "reason")).collect();
        assert_eq!(reasons, ["soon", "due", "late"]);
        assert_eq!(letters[0].letter.to, To::Owner("chess".into()));
        assert_eq!(letters[0].letter.kind, LetterKind::CheckListing);
    }
}

#[tokio::test]
async fn a_checked_listing_starts_a_new_round_and_one_without_an_address_gets_no_letter() {
    for store in stores().await {
        let mut silent = listing("silent");
        silent.upkeep.email = None;
        with(&store, &silent).await;
        with(&store, &listing("chess")).await;
        let (confirm, _) = links(&store, DUE).await;
        let version = ready(&store, &confirm, DUE).await;
        store
            .checks
            .confirm(&confirm, Some(version), on(DUE))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(store.checks.remind(on(date(2026, 12, 26))).await.unwrap(), 0);
        assert_eq!(store.checks.remind(on(date(2026, 12, 27))).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn staff_remind_an_owner_at_most_once_a_day_and_only_those_who_keep_listings() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let editor = staff(&[Role::ListingEditor]);
        let remind = async |id: &str| store.checks.remind_now(&editor, id, on(DUE)).await.unwrap();
        assert_eq!(
            (remind("chess").await, remind("chess").await),
            (Some(true), Some(false))
        );
        assert_eq!(remind("nowhere").await, None);
        let worker = store.checks.remind_now(&staff(&[Role::Worker]), "chess", on(DUE)).await;
        assert!(matches!(worker, Err(StoreError::NotYours)));
    }
}
