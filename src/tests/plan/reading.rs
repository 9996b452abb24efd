//! What a family member reads in the plan, and what stays kept from them.

#![allow(clippy::unwrap_used)]

use super::{KASIA, OMAR, SANA, sign_in};
use crate::tests::support::seeded_hubs;
use store::Change;

#[tokio::test]
async fn a_mother_signs_in_and_sees_first_what_is_next() {
    for test in seeded_hubs().await {
        let mut sana = test.visitor();
        sana.open("/en/plan").await.is(200).shows("Sign in to see your plan");
        let plan = sign_in(&mut sana, "dgrw 3467").await;
        plan.is(200).shows("Sana Demo").shows("Next meeting").shows("2pm");
        let text = plan.text();
        assert!(text.find("What is next") < text.find("Our goals"), "{text}");
        plan.shows("We want mornings without shouting")
            .shows("In the words of: You")
            .shows("1 of 3 steps done");
        plan.shows("Who is helping")
            .shows("Amina Example")
            .shows("0115 496 0101")
            .shows("Jo Sample");
    }
}

#[tokio::test]
async fn each_box_says_who_can_see_it() {
    for test in seeded_hubs().await {
        let plan = sign_in(&mut test.visitor(), SANA).await;
        plan.shows("You, Omar Demo and the people who help you can see this");
        plan.shows("Only you and the people who help you can see this");
    }
}

#[tokio::test]
async fn a_step_leads_to_the_service_that_helps_with_it_as_long_as_there_is_one() {
    for test in seeded_hubs().await {
        let mut omar = test.visitor();
        let link = "/en/services/nottingham-school-of-boxing";
        assert!(sign_in(&mut omar, OMAR).await.body.contains(link));
        omar.get(link).await.is(200);
        let change = Change {
            by: "test",
            at: test.hub.now_ms(),
        };
        test.hub
            .store
            .listings
            .withdraw("nottingham-school-of-boxing", change)
            .await
            .unwrap();
        omar.get("/en/plan")
            .await
            .is(200)
            .shows("Go along to a first lesson")
            .hides(link);
    }
}

#[tokio::test]
async fn what_is_kept_from_a_parent_and_what_workers_note_is_nowhere_on_their_page() {
    for test in seeded_hubs().await {
        let plan = sign_in(&mut test.visitor(), OMAR).await;
        plan.is(200)
            .shows("We want mornings without shouting")
            .hides("gas bill")
            .hides("For workers only");
        sign_in(&mut test.visitor(), SANA)
            .await
            .shows("gas bill")
            .hides("For workers only");
    }
}

#[tokio::test]
async fn the_page_tells_nothing_to_caches_tabs_and_addresses() {
    for test in seeded_hubs().await {
        let plan = sign_in(&mut test.visitor(), SANA).await;
        assert_eq!(plan.header("cache-control").unwrap(), "no-store");
        let title = plan
            .body
            .split("<title>")
            .nth(1)
            .unwrap()
            .split("</title>")
            .next()
            .unwrap();
        assert!(title.starts_with("Your page"), "{title}");
        plan.hides("demo-sana").hides("demo-family").hides("/en/plan/DGRW");
    }
}

#[tokio::test]
async fn the_plan_speaks_urdu_round_words_that_stay_as_they_were_written() {
    for test in seeded_hubs().await {
        let mut sana = test.visitor();
        sign_in(&mut sana, SANA).await;
        let plan = sana.get("/ur/plan").await;
        assert!(plan.is(200).body.contains(r#"<html lang="ur" dir="rtl""#));
        assert!(
            plan.body.contains(r#"<span dir="auto" lang="en">We want mornings"#),
            "{}",
            plan.text()
        );
        let mut kasia = test.visitor();
        assert!(
            sign_in(&mut kasia, KASIA)
                .await
                .body
                .contains(r#"<span dir="auto" lang="pl">Chcemy"#)
        );
    }
}
