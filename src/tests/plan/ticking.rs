//! A step that is done: ticked by whoever does it, and by nobody else.

#![allow(clippy::unwrap_used)]

use super::{KASIA, OMAR, SANA, sign_in};
use crate::tests::support::seeded_hubs;

#[tokio::test]
async fn a_step_is_ticked_with_one_button_and_a_slip_is_taken_back() {
    for test in seeded_hubs().await {
        let mut sana = test.visitor();
        sign_in(&mut sana, SANA).await.shows("1 of 3 steps done");
        let answer = sana.post("/en/plan/actions/two-weeks", &[("done", "yes")]).await;
        assert_eq!(answer.is(303).location().unwrap(), "/en/plan#action-two-weeks");
        sana.get("/en/plan")
            .await
            .shows("2 of 3 steps done")
            .shows("done on 26 November 2026");
        sana.submit("/en/plan/actions/two-weeks", &[("done", "no")])
            .await
            .shows("1 of 3 steps done");
    }
}

#[tokio::test]
async fn the_other_parent_sees_the_tick_at_once() {
    for test in seeded_hubs().await {
        let (mut sana, mut omar) = (test.visitor(), test.visitor());
        sign_in(&mut sana, SANA).await;
        sign_in(&mut omar, OMAR).await.shows("1 of 3 steps done");
        sana.post("/en/plan/actions/two-weeks", &[("done", "yes")]).await;
        omar.get("/en/plan").await.shows("2 of 3 steps done");
    }
}

#[tokio::test]
async fn steps_of_others_of_another_family_and_made_up_are_all_not_found() {
    for test in seeded_hubs().await {
        let (mut omar, mut kasia) = (test.visitor(), test.visitor());
        sign_in(&mut omar, OMAR).await;
        // His helper's, the mother's, one that is kept from him, another family's, and guesses.
        for step in [
            "breakfast-club",
            "two-weeks",
            "bill",
            "teacher",
            "1",
            "..%2Fcode",
            "%27%20or%201=1",
        ] {
            let answer = omar.post(&format!("/en/plan/actions/{step}"), &[("done", "yes")]).await;
            answer.is(404).shows("Page not found");
        }
        sign_in(&mut kasia, KASIA)
            .await
            .shows("0 of 2 steps done")
            .hides("Sana")
            .hides("mornings");
        sign_in(&mut test.visitor(), SANA)
            .await
            .shows("1 of 3 steps done")
            .hides("Kasia");
    }
}

#[tokio::test]
async fn without_a_sign_in_nothing_is_shown_and_nothing_ticked() {
    for test in seeded_hubs().await {
        let mut stranger = test.visitor();
        for path in ["/en/plan", "/ur/plan", "/en/plan/code", "/en/plan/demo-code"] {
            let answer = stranger.get(path).await;
            assert!(answer.is(303).location().unwrap().ends_with("/plan/sign-in"), "{path}");
        }
        for path in [
            "/en/plan/demo-family-ng7",
            "/en/plan/actions/two-weeks",
            "/en/plan?person=demo-sana",
        ] {
            stranger.get(path).await.hides("mornings");
        }
        let answer = stranger.post("/en/plan/actions/two-weeks", &[("done", "yes")]).await;
        assert!(answer.is(303).location().unwrap().ends_with("/plan/sign-in"));
        sign_in(&mut test.visitor(), SANA).await.shows("1 of 3 steps done");
    }
}
