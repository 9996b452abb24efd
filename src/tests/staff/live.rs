//! Pages of the teams that change while they are open: what they hear, and when they hear nothing more.

use super::{EDITOR, MASH, MEADOWS, PASSWORD, ask, sign_in, with_staff};
use crate::tests::{
    rights::{email, one_of_each, staff_roles},
    support::{Hearing, TestHub, Visitor, hubs},
};
use axum::http::Request;
use domain::people::{Action, may};
use serde_json::json;

/// How far the news have come that a page knows, as its island is told.
async fn known(worker: &mut Visitor, path: &str) -> String {
    let page = worker.get(path).await;
    page.is(200);
    let at = page.body.find("\"since\":\"").map(|at| at + 9);
    let at = at.or_else(|| page.body.find("&quot;since&quot;:&quot;").map(|at| at + 24));
    page.body[at.unwrap()..].chars().take(16).collect()
}

async fn listening(worker: &mut Visitor, path: &str) -> Hearing {
    let since = known(worker, path).await;
    let mut hearing = worker.listen(&format!("/staff/live?since={since}")).await.ok().unwrap();
    assert!(hearing.next().await.unwrap().contains("event: hello"));
    hearing
}

async fn look(test: &TestHub) {
    test.hub.look_for_news().await.unwrap();
}

#[tokio::test]
async fn an_open_inbox_hears_of_a_request_that_comes_and_of_a_colleague_who_takes_it_on() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut worker = sign_in(&test, MEADOWS).await;
        for page in ["/staff", "/staff/inbox/hub-meadows", "/staff/promises"] {
            let mut hearing = listening(&mut worker, page).await;
            assert_eq!(hearing.headers["content-type"], "text/event-stream");
            assert_eq!(hearing.headers["cache-control"], "no-store");
            let sent = ask(&test, &format!("draft {page}"), json!({})).await;
            look(&test).await;
            assert!(hearing.next().await.unwrap().contains("event: changed"), "{page}");
            let mut colleague = sign_in(&test, MEADOWS).await;
            colleague
                .post(&format!("/staff/requests/{}/hold", sent.id), &[("to", MEADOWS)])
                .await;
            look(&test).await;
            let heard = hearing.next().await.unwrap();
            assert!(heard.contains("event: changed"), "{page}");
            for told in [sent.id.as_str(), sent.reference.as_str(), "Zebedee", "meadows"] {
                assert!(!heard.contains(told), "{heard}");
            }
        }
    }
}

#[tokio::test]
async fn another_teams_requests_are_no_news() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut worker = sign_in(&test, MASH).await;
        let mut hearing = listening(&mut worker, "/staff/inbox/mash").await;
        let before = known(&mut worker, "/staff/inbox/mash").await;
        ask(&test, "draft-1", json!({})).await;
        look(&test).await;
        assert_eq!(known(&mut worker, "/staff/inbox/mash").await, before);
        // The next that is heard is the end, and no change before it.
        worker.post("/staff/sign-out", &[]).await;
        ask(&test, "draft-2", super::boy_of_fourteen_missing()).await;
        look(&test).await;
        assert!(hearing.next().await.unwrap().contains("event: end"));
    }
}

#[tokio::test]
async fn what_came_while_a_page_was_made_is_heard_as_soon_as_it_listens() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut worker = sign_in(&test, MEADOWS).await;
        let since = known(&mut worker, "/staff/inbox/hub-meadows").await;
        ask(&test, "draft-1", json!({})).await;
        look(&test).await;
        let path = format!("/staff/live?since={since}");
        let mut hearing = worker.listen(&path).await.ok().unwrap();
        assert!(hearing.next().await.unwrap().contains("event: changed"));
    }
}

#[tokio::test]
async fn who_signs_out_chooses_a_new_password_or_loses_the_account_hears_nothing_more() {
    for test in hubs().await {
        for how in ["sign-out", "password", "account"] {
            with_staff(&test).await;
            let mut worker = sign_in(&test, MEADOWS).await;
            let mut hearing = listening(&mut worker, "/staff/inbox/hub-meadows").await;
            match how {
                "sign-out" => drop(worker.post("/staff/sign-out", &[]).await),
                "password" => test.run_sql("update staff set password_at = 99999999999999").await,
                _ => test.run_sql("update staff set teams = '[]'").await,
            }
            ask(&test, &format!("draft {how}"), json!({})).await;
            look(&test).await;
            let heard = hearing.next().await;
            if how == "account" {
                // In no team any more: the page is told to look again, and finds that there is nothing left for it.
                assert!(heard.unwrap().contains("event: changed"), "{how}");
                worker.get("/staff/inbox/hub-meadows").await.is(404);
                ask(&test, "draft later", json!({})).await;
                look(&test).await;
                test.hub.news().close();
            } else {
                assert!(heard.unwrap().contains("event: end"), "{how}");
            }
            assert_eq!(hearing.next().await, None, "{how}");
        }
    }
}

#[tokio::test]
async fn each_role_that_has_an_inbox_or_a_home_page_may_listen_and_nobody_else() {
    for test in hubs().await {
        one_of_each(&test, "hub-meadows").await;
        test.visitor().listen("/staff/live").await.err().unwrap().is(303);
        for role in staff_roles() {
            let mut worker = sign_in(&test, &email(role)).await;
            let may_look = [Action::ReadRequests, Action::WatchPromises, Action::EditListings];
            let expected = may_look.into_iter().any(|action| may(role, action));
            match worker.listen("/staff/live").await {
                Ok(_) => assert!(expected, "{role:?}"),
                Err(answer) => {
                    answer.is(403);
                    assert!(!expected, "{role:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_visit_listens_from_four_pages_at_most_and_each_that_closes_makes_room() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut worker = sign_in(&test, EDITOR).await;
        let mut open = Vec::new();
        for _ in 0..4 {
            open.push(worker.listen("/staff/live").await.ok().unwrap());
        }
        worker.listen("/staff/live").await.err().unwrap().is(429);
        sign_in(&test, EDITOR).await.listen("/staff/live").await.ok().unwrap();
        open.pop();
        worker.listen("/staff/live").await.ok().unwrap();
    }
}

#[tokio::test]
async fn a_server_that_stops_lets_go_of_every_page() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut worker = sign_in(&test, MEADOWS).await;
        let mut hearing = listening(&mut worker, "/staff/inbox/hub-meadows").await;
        test.hub.news().close();
        assert_eq!(hearing.next().await, None);
    }
}

/// A desk computer that nobody sits at must not stay signed in because a page on it asks by itself.
#[tokio::test]
async fn a_page_that_asks_by_itself_does_not_keep_the_visit_alive() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut worker = test.visitor();
        let fields = [("email", MEADOWS), ("password", PASSWORD)];
        worker.post("/staff/sign-in", &fields).await.is(303);
        let asked = Request::builder().uri("/staff/inbox/hub-meadows").header("x-live", "1");
        let answer = worker.send(asked).await;
        answer.is(200);
        assert!(!answer.headers.contains_key("set-cookie"));
        worker.listen("/staff/live").await.ok().unwrap();
        let clicked = worker.get("/staff/inbox/hub-meadows").await;
        clicked.is(200);
        assert!(
            clicked.headers.contains_key("set-cookie"),
            "a click begins its time again"
        );
    }
}
