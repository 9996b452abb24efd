//! Leaving a plan: by hand, in a hurry, after a long day, and when access was taken away.

#![allow(clippy::unwrap_used)]

use super::{OMAR, SANA, shown_code, sign_in};
use crate::tests::support::seeded_hubs;
use domain::people::PersonId;

#[tokio::test]
async fn a_cookie_that_was_copied_opens_nothing_after_signing_out() {
    for test in seeded_hubs().await {
        let mut sana = test.visitor();
        sign_in(&mut sana, SANA).await;
        let mut thief = sana.clone();
        sana.submit("/en/plan/sign-out", &[])
            .await
            .is(200)
            .shows("This page is closed");
        assert!(
            sana.get("/en/plan")
                .await
                .location()
                .unwrap()
                .ends_with("/plan/sign-in")
        );
        assert!(
            thief
                .get("/en/plan")
                .await
                .location()
                .unwrap()
                .ends_with("/plan/sign-in")
        );
        thief
            .post("/en/plan/actions/two-weeks", &[("done", "yes")])
            .await
            .is(303);
        sign_in(&mut test.visitor(), SANA).await.shows("1 of 3 steps done");
    }
}

#[tokio::test]
async fn leaving_by_exit_this_page_signs_out() {
    for test in seeded_hubs().await {
        let mut sana = test.visitor();
        sign_in(&mut sana, SANA).await.shows("Exit this page");
        let copy = sana.clone();
        sana.get("/en/exit").await.is(303);
        assert!(
            copy.clone()
                .get("/en/plan")
                .await
                .location()
                .unwrap()
                .ends_with("/plan/sign-in")
        );
    }
}

#[tokio::test]
async fn a_cookie_from_before_signing_in_is_worth_nothing_afterwards() {
    for test in seeded_hubs().await {
        let mut sana = test.visitor();
        sana.submit("/en/plan/sign-in", &[("reference", SANA)]).await;
        let planted = sana.clone();
        let code = shown_code(&mut sana).await;
        sana.submit("/en/plan/code", &[("code", &code)])
            .await
            .shows("Sana Demo");
        assert_ne!(planted.cookies, sana.cookies);
        assert!(
            planted
                .clone()
                .get("/en/plan")
                .await
                .location()
                .unwrap()
                .ends_with("/plan/sign-in")
        );
    }
}

#[tokio::test]
async fn access_taken_away_ends_on_the_next_click() {
    for test in seeded_hubs().await {
        let mut omar = test.visitor();
        sign_in(&mut omar, OMAR).await.is(200);
        test.hub
            .store
            .people
            .remove_person(&PersonId::new("demo-omar"), test.hub.now_ms())
            .await
            .unwrap();
        omar.post("/en/plan/actions/try-club", &[("done", "yes")]).await.is(303);
        assert!(
            omar.get("/en/plan")
                .await
                .location()
                .unwrap()
                .ends_with("/plan/sign-in")
        );
        omar.submit("/en/plan/sign-in", &[("reference", OMAR)])
            .await
            .shows("Enter your code");
        omar.get("/en/plan/demo-code").await.shows("There is no code");
        sign_in(&mut test.visitor(), SANA)
            .await
            .shows("Sana Demo")
            .shows("1 of 3 steps done");
    }
}

#[tokio::test]
async fn after_twelve_hours_everybody_signs_in_again() {
    for test in seeded_hubs().await {
        let mut sana = test.visitor();
        sign_in(&mut sana, SANA).await;
        for (now, status) in [("2026-11-26T21:59:00Z", 200), ("2026-11-26T22:00:00Z", 303)] {
            let mut later = test.visitor_at(now);
            later.cookies = sana.cookies.clone();
            later.get("/en/plan").await.is(status);
        }
    }
}
