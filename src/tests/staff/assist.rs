//! A family at the desk: together with a worker, on the worker's computer, which keeps nothing of it.

use super::{MEADOWS, sign_in, with_staff};
use crate::tests::{
    request::person::{Person, sent},
    support::{TestHub, Visitor, hubs, seeded_hubs},
};

const STRIP: &str = "A worker is helping you on this computer";

async fn helping(test: &TestHub, what: &str) -> Visitor {
    with_staff(test).await;
    let mut desk = sign_in(test, MEADOWS).await;
    let begun = desk.post("/staff/assist", &[("language", "en"), ("what", what)]).await;
    begun.is(303);
    assert_eq!(begun.header("clear-site-data").as_deref(), Some("\"cache\""));
    desk
}

async fn together(test: &TestHub) -> Person {
    let desk = helping(test, "ask").await;
    let mut family = Person::new(test, &[]);
    family.browser = desk;
    assert_eq!(family.asks().await, "/en/request/check");
    family
}

#[tokio::test]
async fn a_request_filled_in_at_the_desk_says_so_to_the_family_and_to_its_readers() {
    for test in seeded_hubs().await {
        let mut family = together(&test).await;
        let receipt = family.sends().await;
        receipt
            .is(200)
            .shows("You filled this in together with Worker meadows@example.test")
            .shows("Print this page for the family now")
            .shows("Your reference");
        family
            .browser
            .get("/en/status")
            .await
            .is(200)
            .shows("together with Worker meadows@example.test");
        let reference = receipt.body.split("<bdi dir=\"ltr\">").nth(1).unwrap();
        let reference = reference.split('<').next().unwrap();
        let mut reader = test.visitor();
        let of_the_hub = [
            ("email", "hyson-green@example.org"),
            ("password", "paper boat on the Trent"),
        ];
        reader.post("/staff/sign-in", &of_the_hub).await.is(303);
        let inbox = reader.get("/staff/inbox/hub-hyson-green").await;
        let before = inbox.body.split(reference).next().unwrap();
        let id = before
            .rsplit("/staff/requests/")
            .next()
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        reader
            .get(&format!("/staff/requests/{id}"))
            .await
            .is(200)
            .shows("Filled in at the desk together with Worker meadows@example.test");
        assert_eq!(sent(&test).await, 1, "{}", test.engine);
    }
}

#[tokio::test]
async fn a_request_that_a_family_sends_by_itself_names_nobody() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let mut family = Person::new(&test, &[]);
        family.asks().await;
        family
            .sends()
            .await
            .is(200)
            .hides("filled this in together")
            .hides(STRIP);
    }
}

#[tokio::test]
async fn while_a_family_is_at_the_desk_no_page_of_staff_opens_and_afterwards_they_do() {
    for test in hubs().await {
        let mut desk = helping(&test, "find").await;
        for path in [
            "/staff",
            "/staff/inbox/hub-meadows",
            "/staff/find",
            "/staff/plans",
            "/staff/live",
        ] {
            let answer = desk.get(path).await;
            assert_eq!(answer.is(303).location().as_deref(), Some("/staff/assist"), "{path}");
        }
        desk.post("/staff/find", &[("who", "Zebedee")])
            .await
            .is(303)
            .hides("Zebedee");
        let page = desk.get("/staff/assist").await;
        page.is(200).shows("You are helping a family").hides("Requests");
        let ended = desk.post("/staff/assist/finish", &[]).await;
        assert_eq!(ended.is(303).location().as_deref(), Some("/staff/assist?ended"));
        desk.get("/staff/assist?ended")
            .await
            .is(200)
            .shows("Nothing of this family is left");
        desk.get("/staff/inbox/hub-meadows").await.is(200);
    }
}

#[tokio::test]
async fn an_inbox_that_was_open_hears_nothing_more_when_a_family_sits_down() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut desk = sign_in(&test, MEADOWS).await;
        let mut hearing = desk.listen("/staff/live").await.ok().unwrap();
        assert!(hearing.next().await.is_some());
        desk.post("/staff/assist", &[("language", "en")]).await.is(303);
        super::ask(&test, "draft-1", serde_json::json!({})).await;
        test.hub.look_for_news().await.unwrap();
        assert!(hearing.next().await.unwrap().contains("event: end"));
    }
}

#[tokio::test]
async fn after_the_end_the_desk_computer_has_nothing_of_the_family() {
    for test in seeded_hubs().await {
        let mut family = together(&test).await;
        let mut unsent = family.browser.clone();
        family.sends().await.is(200);
        let listing = [("do", "add"), ("listing", "nottingham-school-of-boxing")];
        family.browser.post("/en/saved", &listing).await.is(303);
        family.browser.get("/en/saved").await.is(200).shows("Boxing");
        let mut before = family.browser.clone();
        let ended = family.browser.post("/staff/assist/finish", &[]).await;
        assert_eq!(
            ended.header("clear-site-data").as_deref(),
            Some("\"cache\", \"storage\"")
        );
        // What "back" asks for, in this window, or in one that was open before.
        for browser in [&mut family.browser, &mut before, &mut unsent] {
            for path in ["/en/request/sent", "/en/request/check", "/en/request/story"] {
                let page = browser.get(path).await;
                assert_eq!(page.is(303).location().as_deref(), Some("/en/request"), "{path}");
            }
            browser.get("/en/saved").await.is(200).hides("Boxing");
            browser.get("/en/status").await.is(200).hides("together with");
        }
        family.browser.get("/en/services").await.hides(STRIP);
        before.get("/staff").await.is(303);
        family.browser.get("/staff").await.is(200);
    }
}

#[tokio::test]
async fn an_answer_that_was_not_sent_is_forgotten_with_the_visit() {
    for test in seeded_hubs().await {
        let mut family = together(&test).await;
        family.browser.post("/staff/assist/finish", &[]).await.is(303);
        let mut later = family.browser.clone();
        later.get("/en/request/check").await.is(303);
        assert_eq!(sent(&test).await, 0);
        let ended = test.hub.store.drafts.forget_ended(i64::MAX / 2).await.unwrap();
        assert_eq!(ended, 0, "no draft was left: {}", test.engine);
    }
}

#[tokio::test]
async fn every_page_says_that_a_worker_helps_and_none_is_kept() {
    for test in seeded_hubs().await {
        let mut passer_by = test.visitor();
        passer_by.get("/en/services").await.hides(STRIP);
        let mut desk = helping(&test, "find").await;
        for path in [
            "/en",
            "/en/services",
            "/en/services?q=boxing",
            "/en/saved",
            "/en/request",
        ] {
            let page = desk.open(path).await;
            page.is(200).shows(STRIP).shows("Finish and clear this computer");
            assert_eq!(page.header("cache-control").as_deref(), Some("no-store"), "{path}");
        }
        passer_by.get("/en/services?q=boxing").await.hides(STRIP);
    }
}

/// The visit has ended by itself, and the browser still shows that a worker helps.
#[tokio::test]
async fn nothing_is_said_to_be_filled_in_with_a_worker_who_is_not_there() {
    for test in seeded_hubs().await {
        let mut desk = helping(&test, "ask").await;
        desk.cookies.remove("visit");
        let begun = desk.post("/en/request", &[]).await;
        assert_eq!(begun.is(303).location().as_deref(), Some("/staff/assist"));
        let ended = desk.post("/staff/assist/finish", &[]).await;
        assert_eq!(ended.is(303).location().as_deref(), Some("/staff/assist"));
        desk.get("/en/services").await.hides(STRIP);
    }
}

#[tokio::test]
async fn leaving_in_a_hurry_and_signing_out_end_it_too() {
    for test in hubs().await {
        for way in ["exit", "sign-out"] {
            let mut desk = helping(&test, "ask").await;
            desk.post("/en/request", &[]).await.is(303);
            if way == "exit" {
                desk.get("/en/exit").await.is(303);
            } else {
                desk.post("/staff/sign-out", &[]).await.is(303);
            }
            desk.get("/en/services").await.hides(STRIP);
            assert_eq!(
                desk.get("/staff").await.location().as_deref(),
                Some("/staff/sign-in"),
                "{way}"
            );
            assert_eq!(
                test.hub.store.drafts.forget_ended(i64::MAX / 2).await.unwrap(),
                0,
                "{way}"
            );
        }
    }
}
