#![allow(clippy::unwrap_used)]

use crate::DRAFT_DAYS;
use crate::testing::stores;
use domain::request::{Answer, Answers};

const DAY: i64 = 24 * 3_600_000;

fn answers(words: &str) -> Answers {
    let mut answers = Answers::default();
    answers.keep("what_happened", Answer::One(words.into()));
    answers
}

#[tokio::test]
async fn answers_are_there_when_the_family_comes_back_to_the_next_question() {
    for store in stores().await {
        store.drafts.keep("d1", &answers("first"), 0).await.unwrap();
        store.drafts.keep("d1", &answers("second"), 1).await.unwrap();
        assert_eq!(store.drafts.get("d1", 2).await.unwrap(), Some(answers("second")));
        assert_eq!(store.drafts.get("d2", 2).await.unwrap(), None);
    }
}

#[tokio::test]
async fn exit_this_page_leaves_nothing_behind() {
    for store in stores().await {
        store.drafts.keep("d1", &answers("secret"), 0).await.unwrap();
        store.drafts.drop("d1").await.unwrap();
        assert_eq!(store.drafts.get("d1", 1).await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_draft_is_forgotten_seven_days_after_its_last_answer() {
    for store in stores().await {
        store.drafts.keep("d1", &answers("x"), 0).await.unwrap();
        store.drafts.keep("d1", &answers("y"), 2 * DAY).await.unwrap();
        assert_eq!(store.drafts.forget_ended(DRAFT_DAYS * DAY).await.unwrap(), 0);
        let end = (2 + DRAFT_DAYS) * DAY;
        assert_eq!(store.drafts.get("d1", end).await.unwrap(), None);
        assert_eq!(store.drafts.forget_ended(end).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn answers_copied_into_another_draft_do_not_open() {
    for store in stores().await {
        store.drafts.keep("d1", &answers("x"), 0).await.unwrap();
        store.drafts.keep("d2", &answers("y"), 0).await.unwrap();
        let sql = "update draft set answers = (select answers from draft where id = 'd1') where id = 'd2'";
        store.run_sql(sql).await;
        assert!(store.drafts.get("d2", 1).await.is_err(), "{}", store.engine);
        assert!(store.drafts.get("d1", 1).await.is_ok());
    }
}
