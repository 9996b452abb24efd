//! What families did not find is counted without knowing who they were.

use crate::tests::support::{TestHub, Visitor, hubs};
use axum::http::Request;
use store::Missed;

/// One visit with a browser of its own looks for this.
async fn look(test: &TestHub, browser: &str, query: &str) {
    let request = Request::builder()
        .uri(format!("/en/services?{query}"))
        .header("user-agent", browser);
    test.visitor().send(request).await.is(200);
}

async fn counted(test: &TestHub) -> Vec<Missed> {
    let today = test.hub.now().date();
    test.hub.store.nothing_found.since(today).await.unwrap()
}

async fn words(test: &TestHub) -> Vec<String> {
    let today = test.hub.now().date();
    let words = test.hub.store.nothing_found.words_since(today).await.unwrap();
    words.into_iter().map(|missed| missed.words).collect()
}

#[tokio::test]
async fn three_different_visits_make_their_words_known_and_one_that_comes_back_does_not() {
    for test in hubs().await {
        for _ in 0..3 {
            look(&test, "one", "q=fencing&near=meadows").await;
        }
        look(&test, "two", "q=fencing").await;
        assert_eq!(words(&test).await, Vec::<String>::new());
        look(&test, "three", "q=Fencing&near=meadows").await;
        assert_eq!(words(&test).await, ["fencing"]);
        let counted = counted(&test).await;
        let visits: Vec<_> = counted
            .iter()
            .map(|missed| (missed.ward.as_deref(), missed.visits))
            .collect();
        assert_eq!(visits, [(Some("meadows"), 2), (None, 1)]);
    }
}

#[tokio::test]
async fn words_of_crisis_and_abuse_are_never_counted() {
    for test in hubs().await {
        for browser in ["one", "two", "three", "four"] {
            look(&test, browser, "q=my+husband+hits+me+zzzz").await;
            look(&test, browser, "q=suicide+zzzz").await;
            look(&test, browser, "q=zzzz&need=domestic-abuse").await;
        }
        assert_eq!(counted(&test).await, []);
        assert_eq!(words(&test).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn what_is_fetched_while_somebody_types_is_not_counted() {
    for test in hubs().await {
        let request = Request::builder()
            .uri("/en/services?q=fenc")
            .header("sec-fetch-dest", "empty");
        test.visitor().send(request).await.is(200);
        assert_eq!(counted(&test).await, []);
    }
}

#[tokio::test]
async fn who_keeps_the_listings_sees_what_was_not_found_and_workers_of_a_team_do_not() {
    for test in hubs().await {
        crate::commands::seed::fill(&test.hub, Default::default())
            .await
            .unwrap();
        for browser in ["one", "two", "three"] {
            look(&test, browser, "q=zeppelin&near=meadows").await;
        }
        let mut editor = test.visitor();
        sign_in(&mut editor, "listings@example.org").await;
        let page = editor.get("/staff/searches").await;
        page.is(200)
            .shows("What families did not find")
            .shows("zeppelin")
            .shows("Meadows");
        let mut worker = test.visitor();
        sign_in(&mut worker, "meadows@example.org").await;
        worker.get("/staff/searches").await.is(403);
        test.visitor().get("/staff/searches").await.is(303);
    }
}

async fn sign_in(worker: &mut Visitor, email: &str) {
    let fields = [("email", email), ("password", "paper boat on the Trent")];
    worker.post("/staff/sign-in", &fields).await.is(303);
}
