//! Bodies that no browser of a family sends: refused or asked again, and nothing of them is stored.

#![allow(clippy::unwrap_used)]

use super::person::{Person, sent};
use crate::tests::support::seeded_hubs;
use axum::{
    body::Body,
    http::{Method, Request, header},
};

#[tokio::test]
async fn a_question_or_a_stop_that_does_not_exist_is_not_found() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        for path in [
            "/en/request/nothing",
            "/en/request/passed",
            "/en/request/stop/nothing",
            "/en/request/..%2fcheck",
        ] {
            amina.browser.get(path).await.is(404);
            amina.browser.post(path, &[("nothing", "x")]).await.is(404);
        }
    }
}

#[tokio::test]
async fn hostile_answers_are_asked_again_and_change_nothing() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let before = amina.browser.get("/en/request/check").await.text();
        let many = "needs=behaviour&".repeat(500) + "needs=bomb";
        let bodies: [(&str, String); 9] = [
            ("danger", "danger=no&danger=yes".into()),
            ("danger", "danger=maybe".into()),
            ("danger", "passed=999&x=danger".into()),
            ("child_name", "child_name=Za%00ynab".into()),
            ("child_name", format!("child_name={}", "a".repeat(50_000))),
            ("child_age", "child_age=-1".into()),
            ("phone", "phone=call%00me".into()),
            ("language", "language=tlh".into()),
            ("needs", many),
        ];
        for (question, body) in bodies {
            amina
                .browser
                .post_raw(&format!("/en/request/{question}"), body)
                .await
                .is(422);
        }
        amina
            .browser
            .post_raw("/en/request/story", "story=%ff%fe%80")
            .await
            .is(400);
        amina
            .browser
            .post_raw("/en/request/story", "a".repeat(200_000))
            .await
            .is(413);
        assert_eq!(amina.browser.get("/en/request/check").await.text(), before);
        assert_eq!(sent(&test).await, 0);
    }
}

#[tokio::test]
async fn a_body_that_is_no_form_is_refused() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let json = Request::builder()
            .method(Method::POST)
            .uri("/en/request/child_name")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/json");
        amina
            .browser
            .send_with(json, Body::from(r#"{"child_name":"Mallory"}"#))
            .await
            .is(415);
        amina.browser.get("/en/request/check").await.hides("Mallory");
    }
}

#[tokio::test]
async fn the_public_page_of_rules_has_no_table_unless_the_council_wants_one() {
    use crate::tests::support::{Wish, hubs_with};
    for (public, shown) in [(false, false), (true, true)] {
        for test in hubs_with(Wish {
            public_rules_table: public,
            ..Wish::default()
        })
        .await
        {
            let page = test.visitor().get("/en/how-we-decide").await;
            assert_eq!(page.is(200).body.contains("<table"), shown);
        }
    }
}
