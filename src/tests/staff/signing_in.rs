//! The way in for staff and out again.

#![allow(clippy::unwrap_used)]

use super::{MASH, MEADOWS, PASSWORD, sign_in, with_staff};
use crate::tests::support::hubs;
use domain::people::StaffId;

#[tokio::test]
async fn who_is_not_signed_in_is_sent_to_do_so() {
    for test in hubs().await {
        for path in [
            "/staff",
            "/staff/inbox/mash",
            "/staff/requests/1",
            "/staff/rules",
            "/staff/listings",
            "/staff/words",
        ] {
            let answer = test.visitor().get(path).await;
            assert_eq!(answer.is(303).location().as_deref(), Some("/staff/sign-in"), "{path}");
        }
        test.visitor().post("/staff/listings/1", &[("name", "x")]).await.is(303);
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_account_are_told_the_same() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut told = Vec::new();
        for email in [MASH, "nobody@example.test"] {
            let answer = test
                .visitor()
                .post("/staff/sign-in", &[("email", email), ("password", "guess")])
                .await;
            answer.is(422).shows("Check your email and password");
            assert!(
                answer.body.contains(&format!("value=\"{email}\"")),
                "the email that was typed is kept"
            );
            told.push(answer.text());
        }
        assert_eq!(told[0], told[1]);
        test.visitor()
            .post("/staff/sign-in", &[])
            .await
            .is(422)
            .shows("Enter your work email")
            .shows("Enter your password");
    }
}

#[tokio::test]
async fn signing_in_takes_a_new_cookie() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut worker = sign_in(&test, MASH).await;
        let before = worker.cookies.clone();
        worker
            .post("/staff/sign-in", &[("email", MEADOWS), ("password", PASSWORD)])
            .await
            .is(303);
        assert_ne!(worker.cookies, before);
        let mut left_behind = test.visitor();
        left_behind.cookies = before;
        left_behind.get("/staff/inbox/mash").await.is(303);
    }
}

#[tokio::test]
async fn an_account_that_is_taken_away_ends_at_once_and_so_does_signing_out() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut mash = sign_in(&test, MASH).await;
        mash.get("/staff/inbox/mash").await.is(200);
        let kept = mash.cookies.clone();
        mash.post("/staff/sign-out", &[]).await.is(303);
        mash.cookies = kept;
        mash.get("/staff/inbox/mash").await.is(303);
        let mut meadows = sign_in(&test, MEADOWS).await;
        test.hub
            .store
            .people
            .remove_staff(&StaffId::new(MEADOWS), test.hub.now_ms())
            .await
            .unwrap();
        meadows.get("/staff/inbox/hub-meadows").await.is(303);
    }
}
