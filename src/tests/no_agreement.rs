//! A professional or a relative says after sending that the family does not agree: nothing is shared silently from then on, and
//! where a child's safety is in question the team goes on and knows it.

#![allow(clippy::unwrap_used)]

use super::staff::{MASH, MEADOWS, ask, sign_in, with_staff};
use super::support::{Answer, TestHub, Visitor, hubs};
use serde_json::{Value, json};
use store::Sent;

fn with(mut said: Value, more: &Value) -> Value {
    said.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    said
}

fn professional(more: &Value) -> Value {
    let said = json!({
        "who": "professional", "family_agrees": "yes", "agreed_how": "spoken", "agreed_when": null,
        "agency": "Greenfield School", "job": "Teacher", "work_phone": "0115 496 0999", "work_email": null,
        "agree_share": ["health", "police"],
    });
    with(said, more)
}

/// Whoever sent it, with all answers open to be changed.
async fn changing(test: &TestHub, sent: &Sent) -> Visitor {
    let mut sender = test.visitor();
    let keys = [("reference", sent.reference.as_str()), ("code", sent.code.reveal())];
    sender.post("/en/status", &keys).await.is(303);
    sender.post("/en/status/change", &[]).await.is(303);
    // This test's memory knows no postcodes, so the neighbourhood is asked.
    says(&mut sender, "neighbourhood", "meadows").await;
    sender
}

async fn says(sender: &mut Visitor, question: &str, answer: &str) -> String {
    let path = format!("/en/request/{question}");
    sender
        .post(&path, &[(question, answer)])
        .await
        .is(303)
        .location()
        .unwrap()
}

/// Reads the stop page after "no", and goes on past it.
async fn says_no(sender: &mut Visitor) {
    assert_eq!(says(sender, "family_agrees", "no").await, "/en/request/stop");
    sender
        .get("/en/request/stop")
        .await
        .shows("You sent this request because the family agreed")
        .shows("Go on with my change")
        .hides("all you type is lost");
    let on = sender.post("/en/request/stop", &[("stop", "no-agreement")]).await;
    assert_eq!(on.is(303).location().as_deref(), Some("/en/request/check"));
}

async fn sends(sender: &mut Visitor) -> Answer {
    let check = sender.get("/en/request/check").await;
    let (_, after) = check.is(200).body.split_once("name=\"version\" value=\"").unwrap();
    let version = after.split('"').next().unwrap().to_owned();
    sender.submit("/en/request/check", &[("version", &version)]).await
}

#[tokio::test]
async fn a_hubs_request_ends_when_a_professional_says_that_the_family_does_not_agree() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", professional(&json!({}))).await;
        let mut teacher = changing(&test, &sent).await;
        says_no(&mut teacher).await;
        teacher
            .get("/en/request/check")
            .await
            .shows("When you send this, we stop");
        let page = sends(&mut teacher).await;
        page.is(200)
            .shows("We have stopped")
            .shows("This request is finished because the family does not agree")
            .shows("0115 876 4800")
            .hides("24 working hours");
        let staff = sign_in(&test, MEADOWS)
            .await
            .get(&format!("/staff/requests/{}", sent.id))
            .await;
        staff
            .is(200)
            .shows("It was closed because the family does not agree")
            .shows("The family has not agreed to this request")
            .shows("What the family changed");
        let agreed = test.hub.store.agreements.of_request(&sent.id).await.unwrap();
        for agreement in [domain::request::Agreed::Asking, domain::request::Agreed::Sharing] {
            let now = store::newest_agreement(&agreed, agreement).unwrap();
            assert_eq!(
                now.agreement.state,
                domain::request::AgreementState::Refused,
                "{agreement:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_request_about_a_childs_safety_goes_on_and_its_team_reads_that_there_is_no_agreement() {
    for test in hubs().await {
        with_staff(&test).await;
        let worry = json!({"worries": ["radicalisation"]});
        let still_worried = ask(&test, "one", professional(&worry)).await;
        let mut teacher = changing(&test, &still_worried).await;
        says_no(&mut teacher).await;
        sends(&mut teacher).await.is(200).shows(&still_worried.reference);
        let taken_back = ask(&test, "two", professional(&worry)).await;
        let mut nurse = changing(&test, &taken_back).await;
        says(&mut nurse, "worries", "none").await;
        says_no(&mut nurse).await;
        sends(&mut nurse)
            .await
            .is(200)
            .shows("The team still has to look at this request")
            .hides("This request is finished");
        let mut mash = sign_in(&test, MASH).await;
        for sent in [still_worried, taken_back] {
            mash.get(&format!("/staff/requests/{}", sent.id))
                .await
                .is(200)
                .shows("The family has not agreed to this request")
                .hides("It was closed");
        }
    }
}

#[tokio::test]
async fn a_relative_whose_parent_says_no_is_led_to_where_the_request_is_stopped() {
    for test in hubs().await {
        let said = json!({"who": "family_member", "relationship": "grandparent", "parent_agrees": "yes"});
        let sent = ask(&test, "one", said).await;
        let mut nani = changing(&test, &sent).await;
        assert_eq!(says(&mut nani, "parent_agrees", "no").await, "/en/request/stop");
        nani.get("/en/request/stop")
            .await
            .shows("You sent this request because a parent agreed")
            .shows("Ask us to stop the request that you sent")
            .hides("We have not sent anything");
        nani.get("/en/status/stop").await.is(200);
        nani.submit("/en/status/stop", &[("why", "")])
            .await
            .shows("You asked us to stop");
    }
}
