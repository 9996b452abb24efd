//! The way in to a plan: a reference, a code, and nothing for those who guess.

#![allow(clippy::unwrap_used)]

use super::{KASIA, NOBODY, SANA, shown_code, sign_in};
use crate::tests::support::{TestHub, Wish, seeded_hubs, seeded_hubs_with};
use app::site::hub::Mode;
use domain::people::PersonId;
use store::TryLimit;

#[tokio::test]
async fn nobody_learns_whether_a_reference_is_known() {
    for test in seeded_hubs().await {
        let mut answers = Vec::new();
        for reference in [SANA, NOBODY] {
            let mut visitor = test.visitor();
            let asked = visitor.post("/en/plan/sign-in", &[("reference", reference)]).await;
            let code_page = visitor.get("/en/plan/code").await;
            let wrong = visitor.post("/en/plan/code", &[("code", "000000")]).await;
            wrong.is(422).shows("That code did not work");
            answers.push((asked.status, asked.location(), code_page.text(), wrong.text()));
        }
        assert_eq!(answers[0], answers[1]);
    }
}

#[tokio::test]
async fn a_code_opens_one_door_once() {
    for test in seeded_hubs().await {
        let (mut sana, mut kasia) = (test.visitor(), test.visitor());
        sana.submit("/en/plan/sign-in", &[("reference", SANA)]).await;
        kasia.submit("/en/plan/sign-in", &[("reference", KASIA)]).await;
        let code = shown_code(&mut sana).await;
        kasia.submit("/en/plan/code", &[("code", &code)]).await.is(422);
        let mut again = sana.clone();
        sana.submit("/en/plan/code", &[("code", &code)])
            .await
            .shows("Sana Demo");
        again
            .submit("/en/plan/code", &[("code", &code)])
            .await
            .hides("Sana Demo");
    }
}

async fn use_up_tries(test: &TestHub, reference: &str) {
    let limit = TryLimit { most: 10, since: 0 };
    while let Some(_counted) = test
        .hub
        .store
        .people
        .count_try(reference, limit, test.hub.now_ms())
        .await
        .unwrap()
    {}
}

#[tokio::test]
async fn after_ten_wrong_tries_a_reference_rests_for_an_hour_known_or_not() {
    for test in seeded_hubs().await {
        for reference in [SANA, NOBODY] {
            use_up_tries(&test, reference).await;
            let rests = test
                .visitor()
                .post("/en/plan/sign-in", &[("reference", reference)])
                .await;
            rests.is(422).shows("Wait one hour");
        }
        let mut later = test.visitor_at("2026-11-26T11:01:00Z");
        sign_in(&mut later, SANA).await.shows("Sana Demo");
    }
}

#[tokio::test]
async fn the_right_code_does_not_help_while_a_reference_rests() {
    for test in seeded_hubs().await {
        let mut sana = test.visitor();
        sana.submit("/en/plan/sign-in", &[("reference", SANA)]).await;
        let code = shown_code(&mut sana).await;
        use_up_tries(&test, SANA).await;
        sana.submit("/en/plan/code", &[("code", &code)])
            .await
            .is(422)
            .shows("Wait one hour");
    }
}

#[tokio::test]
async fn a_live_hub_shows_no_code_and_has_none_of_the_invented_people() {
    for test in seeded_hubs_with(Wish {
        mode: Mode::Live,
        ..Wish::default()
    })
    .await
    {
        let mut visitor = test.visitor();
        visitor
            .submit("/en/plan/sign-in", &[("reference", SANA)])
            .await
            .shows("Enter your code")
            .hides("demonstration");
        visitor.get("/en/plan/demo-code").await.is(404);
        assert!(
            test.hub
                .store
                .people
                .person(&PersonId::new("demo-sana"))
                .await
                .unwrap()
                .is_none()
        );
    }
}

#[tokio::test]
async fn what_was_typed_wrong_comes_back_with_words_that_help() {
    for test in seeded_hubs().await {
        let mut visitor = test.visitor();
        visitor
            .post("/en/plan/sign-in", &[("reference", " ")])
            .await
            .is(422)
            .shows("Enter the reference from your letter");
        let short = visitor.post("/en/plan/sign-in", &[("reference", "DGR")]).await;
        assert!(short.is(422).shows("Enter all eight").body.contains(r#"value="DGR""#));
        visitor.submit("/en/plan/sign-in", &[("reference", SANA)]).await;
        visitor
            .post("/en/plan/code", &[("code", "")])
            .await
            .is(422)
            .shows("Enter the code from our message");
    }
}
