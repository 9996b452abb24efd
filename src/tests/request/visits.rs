//! A draft belongs to one visit: another cannot see it, and leaving takes it away.

#![allow(clippy::unwrap_used)]

use super::person::{Person, sent};
use crate::tests::support::seeded_hubs;

#[tokio::test]
async fn exit_this_page_leaves_at_once_and_forgets_what_was_typed() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let before = amina.browser.clone();
        let page = amina.browser.get("/en/request/check").await;
        assert!(page.body.contains(r#"href="/en/exit""#));
        let gone = amina.browser.get("/en/exit").await;
        assert!(gone.is(303).location().unwrap().starts_with("https://"));
        for mut browser in [amina.browser, before] {
            assert_eq!(
                browser.get("/en/request/check").await.location().as_deref(),
                Some("/en/request")
            );
            browser.get("/en/request").await.is(200).hides("Go on where you were");
        }
        assert_eq!(sent(&test).await, 0);
    }
}

#[tokio::test]
async fn another_visit_sees_neither_the_draft_nor_the_sent_page() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let mut other = test.visitor();
        for page in [
            "/en/request/story",
            "/en/request/check",
            "/en/request/sent",
            "/en/request/instead",
        ] {
            assert_eq!(
                other.get(page).await.location().as_deref(),
                Some("/en/request"),
                "{page}"
            );
        }
        amina.sends().await.is(200);
        assert_eq!(
            other.get("/en/request/sent").await.location().as_deref(),
            Some("/en/request")
        );
        other.get("/en/request").await.hides("See the request");
    }
}

#[tokio::test]
async fn who_comes_back_to_the_start_may_go_on_or_begin_again() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[("story", &[])]);
        amina.asks().await;
        amina
            .browser
            .get("/en/request")
            .await
            .shows("Go on where you were")
            .shows("Begin again");
        assert_eq!(
            amina.browser.post("/en/request", &[]).await.location().as_deref(),
            Some("/en/request/check")
        );
        let again = amina.browser.post("/en/request", &[("again", "yes")]).await;
        assert_eq!(again.location().as_deref(), Some("/en/request/danger"));
        assert_eq!(
            amina.browser.get("/en/request/check").await.location().as_deref(),
            Some("/en/request/danger")
        );
    }
}

#[tokio::test]
async fn an_answer_after_the_visit_ended_is_not_kept_and_the_page_says_so() {
    for test in seeded_hubs().await {
        let mut late = test.visitor();
        late.submit("/en/request/story", &[("story", "we moved")])
            .await
            .is(200)
            .shows("This page was closed");
        late.submit("/en/request/check", &[])
            .await
            .is(200)
            .shows("This page was closed");
        late.get("/en/request/closed")
            .await
            .is(200)
            .shows("You can begin again");
    }
}

#[tokio::test]
async fn more_time_keeps_the_visit_alive_and_gives_none_to_a_stranger() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let stay = amina.browser.post("/en/request/stay", &[]).await;
        assert!(stay.is(204).header("set-cookie").is_some());
        let stranger = test.visitor().post("/en/request/stay", &[]).await;
        assert_eq!(stranger.is(403).header("set-cookie"), None);
        amina.sends().await;
        amina.browser.post("/en/request/stay", &[]).await.is(403);
    }
}
