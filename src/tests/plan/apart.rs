//! Parents who live apart, and a daughter of 15: what belongs to one is nowhere on the pages of another.

#![allow(clippy::unwrap_used)]

use super::{ELLIE, HELEN, TOM, sign_in};
use crate::tests::support::{TestHub, Visitor, seeded_hubs};

/// Words that only their owner and the workers may read.
const HELENS: [&str; 4] = ["stay in this flat", "landlord", "changes the plan", "calm home"];
const TOMS: [&str; 2] = ["a room for Ellie", "hear from school"];
const ELLIES: [&str; 3] = ["Lee Makebelieve", "Meet Lee", "Somebody of her own"];

async fn come_in(test: &TestHub, reference: &str) -> Visitor {
    let mut visitor = test.visitor();
    sign_in(&mut visitor, reference).await.is(200);
    visitor
}

/// Everything that somebody of a family can open.
async fn all_pages(visitor: &mut Visitor) -> String {
    let mut all = String::new();
    for path in [
        "/en/plan",
        "/en/plan?size=large",
        "/ur/plan",
        "/en/plan/data",
        "/en/plan/data.json",
        "/en/plan/data.html",
        "/en/plan/meeting.ics",
    ] {
        all += &visitor.get(path).await.body;
    }
    all
}

#[tokio::test]
async fn no_page_file_or_calendar_of_one_parent_holds_words_of_the_other_or_of_the_daughter() {
    for test in seeded_hubs().await {
        let readers = [
            (HELEN, &HELENS[..], [&TOMS[..], &ELLIES[..]]),
            (TOM, &TOMS[..], [&HELENS[..], &ELLIES[..]]),
            (ELLIE, &ELLIES[..], [&HELENS[..], &TOMS[..]]),
        ];
        for (reference, own, of_others) in readers {
            let all = all_pages(&mut come_in(&test, reference).await).await;
            for words in own {
                assert!(all.contains(words), "{reference} misses {words:?}");
            }
            for words in of_others.into_iter().flatten() {
                assert!(!all.contains(words), "{reference} reads {words:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_parent_who_does_not_come_to_the_meeting_has_no_calendar_file_of_it() {
    for test in seeded_hubs().await {
        let mut helen = come_in(&test, HELEN).await;
        let file = helen.get("/en/plan/meeting.ics").await;
        file.is(200).hides("Meadows").hides("Priya").hides("plan");
        assert!(file.body.contains("SUMMARY:Appointment"), "{}", file.body);
        come_in(&test, TOM).await.get("/en/plan/meeting.ics").await.is(404);
    }
}

#[tokio::test]
async fn nobody_answers_or_ticks_what_they_can_not_see() {
    for test in seeded_hubs().await {
        let mut tom = come_in(&test, TOM).await;
        for item in [
            "helens-rent",
            "rent-letter",
            "voice-helen",
            "need-ellie",
            "lee",
            "meeting",
            "guessed",
            "",
        ] {
            let said = [("words", "I know it"), ("kind", "not-right")];
            tom.post(&format!("/en/plan/items/{item}"), &said).await.is(404);
            let answer = tom.post(&format!("/en/plan/actions/{item}"), &[("done", "yes")]).await;
            answer.is(404);
        }
        let said = [("words", "It was my idea"), ("kind", "comment")];
        tom.submit("/en/plan/items/weekends", &said)
            .await
            .is(200)
            .shows("It was my idea");
        come_in(&test, HELEN)
            .await
            .get("/en/plan")
            .await
            .hides("It was my idea");
    }
}

#[tokio::test]
async fn messages_are_between_one_person_and_the_workers() {
    for test in seeded_hubs().await {
        let mut helen = come_in(&test, HELEN).await;
        let page = helen
            .submit("/en/plan/messages", &[("words", "Tom shouted again")])
            .await;
        page.is(200)
            .shows("Tom shouted again")
            .shows("not read yet")
            .shows("Do not use this when it is urgent");
        helen
            .post("/en/plan/messages", &[("words", "Tom shouted again")])
            .await
            .is(303);
        assert_eq!(helen.get("/en/plan").await.body.matches("Tom shouted again").count(), 1);
        for other in [TOM, ELLIE] {
            let all = all_pages(&mut come_in(&test, other).await).await;
            assert!(!all.contains("Tom shouted again"), "{other}");
        }
        helen
            .post("/en/plan/messages", &[("words", " ")])
            .await
            .is(422)
            .shows("Enter your message");
    }
}

#[tokio::test]
async fn a_young_person_has_a_page_of_her_own_with_somebody_else_to_talk_to() {
    for test in seeded_hubs().await {
        let page = sign_in(&mut test.visitor(), ELLIE).await;
        page.shows("My plan").shows("Childline").shows("0800 1111");
        page.shows("Only you and the people who help you can see this");
        page.shows("You, Helen Invented, Tom Invented and the people who help you can see this");
        sign_in(&mut test.visitor(), HELEN).await.shows("Our plan");
    }
}

#[tokio::test]
async fn a_correction_and_a_complaint_are_taken_and_nothing_typed_is_lost() {
    for test in seeded_hubs().await {
        let mut helen = come_in(&test, HELEN).await;
        helen
            .post("/en/plan/data", &[("words", "My name is spelt wrong")])
            .await
            .is(422)
            .shows("Choose what you want to do")
            .shows("My name is spelt wrong");
        let ask = [("words", "My name is spelt wrong"), ("kind", "correction")];
        helen
            .submit("/en/plan/data", &ask)
            .await
            .is(200)
            .shows("We tell you within 30 days");
        come_in(&test, TOM)
            .await
            .get("/en/plan/data")
            .await
            .hides("spelt wrong");
    }
}

#[tokio::test]
async fn signing_out_everywhere_ends_what_is_open_on_another_phone() {
    for test in seeded_hubs().await {
        let phone = come_in(&test, HELEN).await;
        let mut later = test.visitor_at("2026-11-26T10:05:00Z");
        sign_in(&mut later, HELEN).await.is(200);
        later.post("/en/plan/sign-out-everywhere", &[]).await.is(303);
        for mut old in [phone, later] {
            let answer = old.get("/en/plan").await;
            assert!(answer.is(303).location().unwrap().ends_with("/plan/sign-in"));
        }
    }
}
