//! What happened to the request that a plan began with: for whoever sent it and is signed in, without reference and code; for
//! nobody else of the family, unless a worker says so.

use super::{invited, person_called};
use crate::tests::plan::sign_in as come_in;
use crate::tests::staff::{MEADOWS, ask, sign_in, with_staff};
use crate::tests::support::{TestHub, Visitor, hubs};
use serde_json::{Value, json};
use store::{Looked, Sent};

/// The worker, the plan's address and the request that it began with.
async fn begun(test: &TestHub, more: Value) -> (Visitor, String, Sent) {
    with_staff(test).await;
    let mut said = json!({"contact_way": "email", "email": "Amara@example.org"});
    said.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let sent = ask(test, "draft", said).await;
    let mut worker = sign_in(test, MEADOWS).await;
    let begun = worker.post(&format!("/staff/requests/{}/plan", sent.id), &[]).await;
    let plan = begun.is(303).location().unwrap();
    (worker, plan, sent)
}

async fn member(test: &TestHub, worker: &mut Visitor, plan: &str, name: &str) -> Visitor {
    let reference = invited(worker, plan, name).await;
    let mut visitor = test.visitor();
    come_in(&mut visitor, &reference).await.is(200);
    visitor
}

/// A button beside somebody's name.
async fn decide(worker: &mut Visitor, plan: &str, name: &str, what: &str) {
    let person = person_called(&worker.get(&format!("{plan}/people")).await.body, name);
    worker
        .post(&format!("{plan}/people/{person}/{what}"), &[])
        .await
        .is(303);
}

/// Nothing of the request on any page that they can open, and nothing that they could do with it.
async fn sees_nothing(visitor: &mut Visitor, sent: &Sent) {
    visitor
        .get("/en/plan")
        .await
        .is(200)
        .hides("What happened to the request");
    let page = visitor.get("/en/status").await;
    page.is(200)
        .shows("You need the reference and the code")
        .hides(&sent.reference)
        .hides("You sent your request");
    for (path, fields) in [
        ("/en/status/add", &[("words", "It was not like that")][..]),
        ("/en/status/stop", &[("why", "")]),
        ("/en/status/agreed", &[("agreed", "asking")]),
        ("/en/status/change", &[]),
    ] {
        let answer = visitor.post(path, fields).await;
        assert!(answer.is(303).location().unwrap().ends_with("/status"), "{path}");
    }
}

#[tokio::test]
async fn whoever_sent_it_follows_it_signed_in_and_the_other_parent_learns_nothing() {
    for test in hubs().await {
        let (mut worker, plan, sent) = begun(&test, json!({})).await;
        let mut amara = member(&test, &mut worker, &plan, "Amara").await;
        let mut tom = member(&test, &mut worker, &plan, "Tom").await;
        amara.get("/en/plan").await.shows("What happened to the request");
        let page = amara.get("/en/status").await;
        page.is(200)
            .shows(&sent.reference)
            .shows("You sent your request")
            .shows("Change my answers")
            .shows("Exit this page")
            .hides("He shouts at night");
        assert_eq!(page.header("cache-control").as_deref(), Some("no-store"));
        assert!(!page.body.split("</title>").next().unwrap().contains(&sent.reference));
        let said = amara
            .submit("/en/status/add", &[("words", "He sleeps better now")])
            .await;
        said.is(200).shows("We have what you added");
        sees_nothing(&mut tom, &sent).await;
        let request = worker.get(&format!("/staff/requests/{}", sent.id)).await;
        request
            .shows("He sleeps better now")
            .shows("A family member who signed in")
            .hides("It was not like that");
        let people = worker.get(&format!("{plan}/people")).await;
        people
            .shows("because they sent it")
            .shows("Does not see what happened to the request");
        let looks = test.hub.store.looks.at(Looked::OwnRequest, &sent.id).await.unwrap();
        assert_eq!(looks.len(), 2, "{}: the page before and the page after", test.engine);
        assert!(
            looks.iter().all(|look| look.name.is_empty()),
            "no name stands in the record"
        );
    }
}

#[tokio::test]
async fn a_worker_shows_it_to_somebody_else_who_reads_and_changes_nothing_and_takes_that_back_at_once() {
    for test in hubs().await {
        let (mut worker, plan, sent) = begun(&test, json!({})).await;
        let mut tom = member(&test, &mut worker, &plan, "Tom").await;
        sees_nothing(&mut tom, &sent).await;
        decide(&mut worker, &plan, "Tom", "show-request").await;
        tom.get("/en/status")
            .await
            .is(200)
            .shows("A request for your family")
            .shows("Someone else sent this request")
            .shows("You sent your request")
            .hides("Change my answers")
            .hides("What you agreed to")
            .hides("He shouts at night");
        let changed = tom.post("/en/status/change", &[]).await;
        assert!(changed.is(303).location().unwrap().ends_with("/status"));
        tom.post("/en/status/stop", &[("why", "")]).await.is(303);
        worker
            .get(&format!("/staff/requests/{}", sent.id))
            .await
            .hides("asked us to stop");
        decide(&mut worker, &plan, "Tom", "hide-request").await;
        sees_nothing(&mut tom, &sent).await;
    }
}

#[tokio::test]
async fn a_professionals_request_is_nobodys_of_the_family_until_a_worker_says_so() {
    for test in hubs().await {
        let professional = json!({
            "who": "professional", "family_agrees": "yes", "agreed_how": "spoken", "agency": "School", "job": "Teacher",
            "work_phone": "0115 496 0000", "agreed_when": null, "work_email": null,
        });
        let (mut worker, plan, sent) = begun(&test, professional).await;
        let mut amara = member(&test, &mut worker, &plan, "Amara").await;
        sees_nothing(&mut amara, &sent).await;
        decide(&mut worker, &plan, "Amara", "show-request").await;
        amara.get("/en/status").await.shows("A request for your family");
    }
}

#[tokio::test]
async fn with_access_taken_away_the_request_is_gone_too() {
    for test in hubs().await {
        let (mut worker, plan, sent) = begun(&test, json!({})).await;
        let mut amara = member(&test, &mut worker, &plan, "Amara").await;
        amara.get("/en/status").await.shows(&sent.reference);
        amara.post("/en/status/change", &[]).await.is(303);
        decide(&mut worker, &plan, "Amara", "remove").await;
        amara.get("/en/status").await.is(200).hides(&sent.reference);
        let check = amara.get("/en/request/check").await;
        assert!(check.is(303).location().unwrap().ends_with("/request"));
    }
}

#[tokio::test]
async fn a_worker_who_may_not_read_the_request_shows_it_to_nobody() {
    for test in hubs().await {
        let (mut worker, plan, sent) = begun(&test, json!({})).await;
        let mut tom = member(&test, &mut worker, &plan, "Tom").await;
        test.run_sql("delete from request_team").await;
        let people = worker.get(&format!("{plan}/people")).await;
        people.is(200).hides("what happened to the request");
        let person = person_called(&people.body, "Tom");
        let act = format!("{plan}/people/{person}/show-request");
        worker.post(&act, &[]).await.is(404);
        sees_nothing(&mut tom, &sent).await;
    }
}

#[tokio::test]
async fn it_speaks_every_language() {
    for test in hubs().await {
        let (mut worker, plan, _) = begun(&test, json!({})).await;
        let mut amara = member(&test, &mut worker, &plan, "Amara").await;
        for speech in test.hub.words.languages() {
            let page = amara.get(&format!("/{}/status", speech.tag())).await;
            page.is(200).hides("status-");
            amara
                .get(&format!("/{}/plan", speech.tag()))
                .await
                .hides("plan-request");
        }
    }
}
