//! Getting in touch with a family does no harm: at its times, in its way, and nothing looks done that is not.

#![allow(clippy::unwrap_used)]

use super::{ADOLESCENCE, MASH, MEADOWS, ask, boy_of_fourteen_missing, sign_in, with_staff};
use crate::tests::support::hubs;
use serde_json::{Value, json};

/// A mother who is not safe at home.
fn abused_now() -> Value {
    json!({
        "domestic_abuse": "now", "children_see_abuse": "yes", "passed": ["domestic-abuse"], "code_word": "Badger",
        "must_not_know": "My husband",
    })
}

#[tokio::test]
async fn an_urgent_request_that_was_read_still_looks_open_and_says_what_to_do() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", abused_now()).await;
        let mut mash = sign_in(&test, MASH).await;
        mash.open("/staff/inbox").await.shows("Read now");
        mash.get(&format!("/staff/requests/{}", sent.id))
            .await
            .is(200)
            .shows("Urgent, still open")
            .shows("Urgent: ring now if you are on duty")
            .shows("Say it first");
        let inbox = mash.open("/staff/inbox").await;
        inbox
            .shows("Urgent, still open")
            .shows("Check that someone has been in touch");
        assert!(inbox.body.contains("fh-inbox__now"), "its bar stays");
    }
}

#[tokio::test]
async fn an_urgent_request_never_says_to_ring_now_when_the_family_named_another_time() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut said = abused_now();
        said["best_time"] = json!(["afternoon"]);
        let sent = ask(&test, "one", said).await;
        let page = sign_in(&test, MASH)
            .await
            .get(&format!("/staff/requests/{}", sent.id))
            .await;
        page.is(200)
            .shows("Urgent, but not safe to ring now. Ring today at 12")
            .shows("agree now with a colleague who will")
            .shows("Do not ring now")
            .hides("ring now if you are on duty");
        let mut by_text = abused_now();
        by_text["contact_way"] = json!("text");
        let sent = ask(&test, "two", by_text).await;
        let page = sign_in(&test, MASH)
            .await
            .get(&format!("/staff/requests/{}", sent.id))
            .await;
        page.shows("get in touch now, only in the way they chose")
            .hides("ring now if you are on duty");
    }
}

#[tokio::test]
async fn a_team_that_is_only_told_does_not_take_a_request_out_of_sight_of_the_one_that_answers() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", boy_of_fourteen_missing()).await;
        sign_in(&test, ADOLESCENCE)
            .await
            .get(&format!("/staff/requests/{}", sent.id))
            .await
            .is(200)
            .shows("You see this for information")
            .shows("The team that answers it: City safeguarding team (MASH)");
        sign_in(&test, MASH)
            .await
            .open("/staff/inbox")
            .await
            .shows("1 request has not been opened yet")
            .shows("New");
    }
}

#[tokio::test]
async fn the_number_to_ring_stands_open_only_at_the_times_that_the_family_named() {
    for test in hubs().await {
        with_staff(&test).await;
        let now = ask(&test, "one", json!({"best_time": ["morning"]})).await;
        let later = ask(&test, "two", json!({"best_time": ["evening"]})).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        meadows
            .get(&format!("/staff/requests/{}", now.id))
            .await
            .shows("Now is one of the times they named. Ring: 07700 900123")
            .hides("I have to ring now");
        let closed = meadows.get(&format!("/staff/requests/{}", later.id)).await;
        closed.shows("Do not ring now");
        let (before, _) = closed.body.split_once("<details").unwrap();
        assert!(!before.contains("tel:"), "a number to dial stands open");
    }
}

#[tokio::test]
async fn who_asked_for_a_message_is_not_rung_by_a_slip_of_the_thumb() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        for (draft, more, link, words) in [
            (
                "text",
                json!({"contact_way": "text"}),
                "href=\"sms:07700900123\"",
                "Send a text message. Do not ring:",
            ),
            (
                "email",
                json!({"contact_way": "email", "email": "amara@example.org"}),
                "href=\"mailto:amara@example.org\"",
                "Write an email. Do not ring:",
            ),
        ] {
            let sent = ask(&test, draft, more).await;
            let page = meadows.get(&format!("/staff/requests/{}", sent.id)).await;
            page.is(200).shows(words).hides("href=\"tel:");
            assert!(page.body.contains(link), "{link} is missing");
        }
    }
}

#[tokio::test]
async fn an_interpreter_is_booked_before_anybody_rings() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        for (draft, more, words) in [
            (
                "ur",
                json!({"interpreter": "yes"}),
                "Book an interpreter before you get in touch. Language: Urdu",
            ),
            (
                "bsl",
                json!({"interpreter": "bsl"}),
                "Book a British Sign Language (BSL) interpreter",
            ),
        ] {
            let sent = ask(&test, draft, more).await;
            meadows.get(&format!("/staff/requests/{}", sent.id)).await.shows(words);
        }
    }
}
