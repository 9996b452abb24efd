//! A change of a request takes its time: what somebody else changed since is never put back, and what was typed for a request
//! that is over by then is not lost.

#![allow(clippy::unwrap_used)]

use crate::tests::{
    staff::ask,
    support::{Answer, TestHub, Visitor, hubs},
};
use serde_json::json;
use store::Sent;

async fn opened(test: &TestHub, sent: &Sent) -> Visitor {
    let mut family = test.visitor();
    let way_in = [("reference", sent.reference.as_str()), ("code", sent.code.reveal())];
    family.post("/en/status", &way_in).await.is(303);
    family
}

/// Somebody who began to change the answers of this request.
async fn changing(test: &TestHub, sent: &Sent) -> Visitor {
    let mut family = opened(test, sent).await;
    let begun = family.post("/en/status/change", &[]).await;
    assert_eq!(begun.is(303).location().as_deref(), Some("/en/request/check"));
    // This test's memory knows no postcodes, so the neighbourhood is asked.
    let place = [("neighbourhood", "meadows")];
    family.post("/en/request/neighbourhood", &place).await.is(303);
    family
}

async fn presses_send(family: &mut Visitor) -> Answer {
    let check = family.get("/en/request/check").await;
    let field = check.is(200).body.split(r#"name="version" value=""#).nth(1).unwrap();
    let seen = field.split('"').next().unwrap().to_owned();
    family.submit("/en/request/check", &[("version", &seen)]).await
}

#[tokio::test]
async fn a_change_that_is_sent_late_does_not_bring_an_unsafe_number_back() {
    for test in hubs().await {
        let sent = ask(&test, "one", json!({})).await;
        let mut monday = changing(&test, &sent).await;
        let name = [("child_name", "Zara")];
        monday.post("/en/request/child_name", &name).await.is(303);
        let mut wednesday = changing(&test, &sent).await;
        let safe = [("phone", "07700 900999")];
        wednesday.post("/en/request/phone", &safe).await.is(303);
        presses_send(&mut wednesday).await.is(200).shows(&sent.reference);
        let page = presses_send(&mut monday).await;
        page.is(409)
            .shows("changed in another window")
            .shows("07700 900999")
            .shows("Zara")
            .hides("07700 900123");
        presses_send(&mut monday).await.is(200).shows(&sent.reference);
        let again = changing(&test, &sent).await.get("/en/request/check").await;
        again.shows("07700 900999").shows("Zara").hides("07700 900123");
    }
}

#[tokio::test]
async fn a_change_of_a_request_that_was_stopped_meanwhile_can_be_sent_as_a_new_one() {
    for test in hubs().await {
        let sent = ask(&test, "one", json!({})).await;
        let mut family = changing(&test, &sent).await;
        let mut other = opened(&test, &sent).await;
        other.submit("/en/status/stop", &[("why", "We found help")]).await;
        let own = test.hub.store.requests.own(&sent.id).await.unwrap();
        assert!(own.standing.ended(), "{}", test.engine);
        for _ in 0..2 {
            let page = presses_send(&mut family).await;
            page.is(409)
                .shows("This request is finished")
                .shows("He shouts at night")
                .shows("0115 876 4800");
        }
        let page = family.submit("/en/request/anew", &[]).await;
        page.is(200)
            .shows("He shouts at night")
            .hides("This request is finished");
        let page = presses_send(&mut family).await;
        page.is(200).shows("Your reference").hides(&sent.reference);
    }
}

#[tokio::test]
async fn a_change_that_can_not_begin_leaves_the_answers_that_are_open_here() {
    for test in hubs().await {
        let sent = ask(&test, "one", json!({})).await;
        let mut family = opened(&test, &sent).await;
        family.post("/en/request", &[]).await.is(303);
        family.post("/en/request/danger", &[("danger", "no")]).await.is(303);
        let mut other = opened(&test, &sent).await;
        other.submit("/en/status/stop", &[("why", "We found help")]).await;
        let refused = family.post("/en/status/change", &[]).await;
        assert_eq!(refused.is(303).location().as_deref(), Some("/en/status"));
        family.get("/en/request/want").await.is(200);
    }
}
