//! Our plan: a family member signs in, reads, ticks and leaves; and nobody else ever reads it.

#![allow(clippy::unwrap_used)]

use super::support::{Answer, TestHub, Visitor, Wish, seeded_hubs, seeded_hubs_with};
use app::site::hub::Mode;
use domain::people::PersonId;
use store::{Change, TryLimit};

const SANA: &str = "DGRW-3467";
const OMAR: &str = "DGRW-4679";
const KASIA: &str = "TKPM-3467";
const NOBODY: &str = "XXXX-7777";

/// The code that the demonstration shows.
async fn shown_code(visitor: &mut Visitor) -> String {
    let page = visitor.get("/en/plan/demo-code").await;
    let (_, after) = page.is(200).body.split_once("id=\"demo-code\"").unwrap();
    after
        .split_once('>')
        .unwrap()
        .1
        .chars()
        .take_while(char::is_ascii_digit)
        .collect()
}

/// Signs in with a reference, and gives the plan's page.
async fn sign_in(visitor: &mut Visitor, reference: &str) -> Answer {
    visitor
        .submit("/en/plan/sign-in", &[("reference", reference)])
        .await
        .is(200)
        .shows("Enter your code");
    let code = shown_code(visitor).await;
    visitor.submit("/en/plan/code", &[("code", &code)]).await
}

#[tokio::test]
async fn a_mother_signs_in_and_sees_first_what_is_next() {
    for test in seeded_hubs().await {
        let mut sana = test.visitor();
        sana.open("/en/plan").await.is(200).shows("Sign in to see your plan");
        let plan = sign_in(&mut sana, "dgrw 3467").await;
        plan.is(200).shows("Sana Demo").shows("Next meeting").shows("2:00 pm");
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
async fn a_known_and_an_unknown_reference_take_the_same_time() {
    for test in seeded_hubs().await {
        for reference in [SANA, NOBODY] {
            let begun = std::time::Instant::now();
            test.visitor()
                .post("/en/plan/sign-in", &[("reference", reference)])
                .await
                .is(303);
            assert!(begun.elapsed().as_millis() >= 250, "{reference} was answered too soon");
        }
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
