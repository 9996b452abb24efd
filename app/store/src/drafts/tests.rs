#![allow(clippy::unwrap_used)]

use crate::requests::tests::decision;
use crate::testing::stores;
use crate::{DRAFT_DAYS, OpenDraft, Reminder, StoreError};
use domain::request::{Answer, Answers};
use domain::text::Private;

const DAY: i64 = 24 * 3_600_000;
const MINUTE: i64 = 60_000;

fn answers(words: &str) -> Answers {
    let mut answers = Answers::default();
    answers.keep("what_happened", Answer::One(words.into()));
    answers
}

fn seen(version: i64, words: &str) -> OpenDraft {
    OpenDraft {
        changes_sent: false,
        answers: answers(words),
        version,
    }
}

#[tokio::test]
async fn answers_are_there_when_the_family_comes_back_to_the_next_question() {
    for store in stores().await {
        let first = store.drafts.begin("d1", &answers("first"), 0).await.unwrap();
        let version = store
            .drafts
            .keep("d1", &seen(first.version, "second"), 1)
            .await
            .unwrap();
        assert_eq!(store.drafts.get("d1", 2).await.unwrap(), Some(seen(version, "second")));
        assert_eq!(store.drafts.get("d2", 2).await.unwrap(), None);
    }
}

#[tokio::test]
async fn exit_this_page_leaves_nothing_behind_and_an_answer_on_its_way_brings_nothing_back() {
    for store in stores().await {
        let open = store.drafts.begin("d1", &answers("secret"), 0).await.unwrap();
        store.drafts.drop("d1").await.unwrap();
        let late = store.drafts.keep("d1", &open, 1).await;
        assert!(matches!(late, Err(StoreError::NotFound)), "{}", store.engine);
        assert_eq!(store.drafts.get("d1", 2).await.unwrap(), None);
        assert_eq!(store.drafts.forget_ended(i64::MAX).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn who_has_not_seen_the_newest_answers_overwrites_none() {
    for store in stores().await {
        let open = store.drafts.begin("d1", &answers("first"), 0).await.unwrap();
        let newest = store
            .drafts
            .keep("d1", &seen(open.version, "one window"), 1)
            .await
            .unwrap();
        let other = store.drafts.keep("d1", &seen(open.version, "another window"), 2).await;
        assert!(matches!(other, Err(StoreError::ChangedMeanwhile)), "{}", store.engine);
        assert_eq!(
            store.drafts.get("d1", 3).await.unwrap(),
            Some(seen(newest, "one window"))
        );
    }
}

#[tokio::test]
async fn advice_takes_the_place_of_the_answers_for_an_hour() {
    for store in stores().await {
        let open = store.drafts.begin("d1", &answers("secret"), 0).await.unwrap();
        let advice = decision(None, &[], false);
        store
            .drafts
            .end_with_advice("d1", open.version, &advice, 0)
            .await
            .unwrap();
        assert_eq!(store.drafts.get("d1", 1).await.unwrap(), None);
        assert_eq!(store.drafts.advice("d1", 1).await.unwrap(), Some(advice.clone()));
        let again = store.drafts.end_with_advice("d1", open.version + 1, &advice, 1).await;
        assert!(matches!(again, Err(StoreError::NotFound)));
        let late = store.drafts.keep("d1", &seen(open.version + 1, "more"), 1).await;
        assert!(matches!(late, Err(StoreError::NotFound)));
        assert_eq!(store.drafts.advice("d1", 60 * MINUTE).await.unwrap(), None);
        assert_eq!(store.drafts.forget_ended(60 * MINUTE).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn a_saved_draft_is_forgotten_seven_days_after_its_last_answer() {
    for store in stores().await {
        let open = store.drafts.begin("d1", &answers("x"), 0).await.unwrap();
        store.drafts.save("d1", 0).await.unwrap();
        store.drafts.keep("d1", &open, 2 * DAY).await.unwrap();
        assert_eq!(store.drafts.forget_ended(DRAFT_DAYS * DAY).await.unwrap(), 0);
        let end = (2 + DRAFT_DAYS) * DAY;
        assert_eq!(store.drafts.get("d1", end).await.unwrap(), None);
        assert_eq!(store.drafts.forget_ended(end).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn answers_copied_into_another_draft_do_not_open() {
    for store in stores().await {
        store.drafts.begin("d1", &answers("x"), 0).await.unwrap();
        store.drafts.begin("d2", &answers("y"), 0).await.unwrap();
        let sql = "update draft set answers = (select answers from draft where id = 'd1') where id = 'd2'";
        store.run_sql(sql).await;
        assert!(store.drafts.get("d2", 1).await.is_err(), "{}", store.engine);
        assert!(store.drafts.get("d1", 1).await.is_ok());
    }
}

#[tokio::test]
async fn a_draft_that_nobody_saved_is_forgotten_after_a_day() {
    for store in stores().await {
        store.drafts.begin("d1", &answers("x"), 0).await.unwrap();
        assert_eq!(store.drafts.forget_ended(DAY - 1).await.unwrap(), 0);
        assert_eq!(store.drafts.forget_ended(DAY).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn a_saved_draft_is_found_by_its_reference_and_code_together_and_by_nothing_else() {
    for store in stores().await {
        store.drafts.begin("d1", &answers("x"), 0).await.unwrap();
        assert_eq!(store.drafts.saved("d1", 1).await.unwrap(), None);
        let saved = store.drafts.save("d1", 1).await.unwrap();
        assert_eq!(
            store.drafts.save("d1", 1).await.unwrap(),
            saved,
            "saved twice is saved once"
        );
        assert_eq!(store.drafts.saved("d1", 2).await.unwrap(), Some(saved.clone()));
        let found = |reference: &str, code: &str, now| {
            let (reference, code) = (reference.to_owned(), code.to_owned());
            let drafts = store.drafts.clone();
            async move { drafts.by_code(&reference, &code, now).await.unwrap() }
        };
        let code = saved.code.reveal();
        assert_eq!(found(&saved.reference, code, 2).await.as_deref(), Some("d1"));
        assert_eq!(
            found(&saved.reference, &code.replace(' ', "-"), 2).await.as_deref(),
            Some("d1")
        );
        assert_eq!(found(&saved.reference, "", 2).await, None);
        assert_eq!(found(&saved.reference, &code[1..], 2).await, None);
        assert_eq!(found("KQ7C-4WXR", code, 2).await, None);
        assert_eq!(
            found(&saved.reference, code, saved.until).await,
            None,
            "its time is over"
        );
    }
}

#[tokio::test]
async fn coming_back_takes_the_draft_away_from_the_visit_that_had_it() {
    for store in stores().await {
        let open = store.drafts.begin("d1", &answers("x"), 0).await.unwrap();
        let saved = store.drafts.save("d1", 0).await.unwrap();
        assert!(store.drafts.take_up("d1", "d2", DAY).await.unwrap());
        assert!(
            !store.drafts.take_up("d1", "d3", DAY).await.unwrap(),
            "only one comes back"
        );
        assert_eq!(store.drafts.get("d1", DAY).await.unwrap(), None);
        assert!(matches!(
            store.drafts.keep("d1", &open, DAY).await,
            Err(StoreError::NotFound)
        ));
        let here = store.drafts.get("d2", DAY).await.unwrap().unwrap();
        assert_eq!(here, seen(open.version, "x"));
        let again = store.drafts.saved("d2", DAY).await.unwrap().unwrap();
        assert_eq!((&again.reference, &again.code), (&saved.reference, &saved.code));
        assert_eq!(again.until, DAY + DRAFT_DAYS * DAY);
        store.drafts.keep("d2", &here, DAY + 1).await.unwrap();
    }
}

#[tokio::test]
async fn leaving_forgets_what_nobody_saved_and_keeps_what_somebody_did() {
    for store in stores().await {
        store.drafts.begin("d1", &answers("x"), 0).await.unwrap();
        store.drafts.begin("d2", &answers("y"), 0).await.unwrap();
        store.drafts.save("d2", 0).await.unwrap();
        store.drafts.leave("d1").await.unwrap();
        store.drafts.leave("d2").await.unwrap();
        assert_eq!(store.drafts.get("d1", 1).await.unwrap(), None);
        assert_eq!(store.drafts.get("d2", 1).await.unwrap(), Some(seen(1, "y")));
        store.drafts.drop("d2").await.unwrap();
        assert_eq!(store.drafts.get("d2", 1).await.unwrap(), None);
    }
}

#[tokio::test]
async fn the_letter_brings_the_reference_alone_and_nobody_is_flooded_with_it() {
    for store in stores().await {
        store.drafts.begin("d1", &answers("x"), 0).await.unwrap();
        let to = Reminder {
            email: Private::new("amina@example.org"),
            language: "ur",
        };
        assert!(matches!(
            store.drafts.remind("d1", &to, 0).await,
            Err(StoreError::NotFound)
        ));
        let saved = store.drafts.save("d1", 0).await.unwrap();
        for _ in 0..3 {
            assert!(store.drafts.remind("d1", &to, 0).await.unwrap());
        }
        assert!(!store.drafts.remind("d1", &to, 0).await.unwrap());
        let letters = store.deliveries.take(1, 2, 10).await.unwrap();
        assert_eq!(letters.len(), 3);
        for letter in letters {
            let words: Vec<&str> = letter.letter.words.values().map(|word| word.reveal()).collect();
            assert_eq!(words, ["amina@example.org", "ur", saved.reference.as_str()]);
            assert!(!letter.once.contains(&saved.reference));
        }
    }
}
