//! What a worker does with a request: says what happened, sends it on, and never overwrites a colleague.

#![allow(clippy::unwrap_used)]

use super::{ADOLESCENCE, MASH, MEADOWS, ask, boy_of_fourteen_missing, sign_in, with_staff};
use crate::tests::support::{Answer, TestHub, Visitor, hubs};
use serde_json::json;
use store::Sent;

async fn page(worker: &mut Visitor, sent: &Sent) -> Answer {
    worker.get(&format!("/staff/requests/{}", sent.id)).await
}

/// The version that stands in the page's forms.
fn version(page: &Answer) -> String {
    let after = page.body.split("name=\"version\" value=\"").nth(1).unwrap();
    after.split('"').next().unwrap().to_owned()
}

/// Opens the request, fills in a form of its page and sends it.
async fn fill(worker: &mut Visitor, sent: &Sent, form: &str, fields: &[(&str, &str)]) -> Answer {
    let seen = version(&page(worker, sent).await);
    let fields: Vec<(&str, &str)> = [("version", seen.as_str())]
        .into_iter()
        .chain(fields.iter().copied())
        .collect();
    worker
        .post(&format!("/staff/requests/{}/{form}", sent.id), &fields)
        .await
}

/// A mother who is not safe at home: MASH has it, marked urgent.
async fn urgent(test: &TestHub) -> Sent {
    let said = json!({"domestic_abuse": "now", "children_see_abuse": "yes", "passed": ["domestic-abuse"], "code_word": "Badger"});
    ask(test, "one", said).await
}

#[tokio::test]
async fn a_worker_says_what_happened_and_the_team_reads_it_with_the_note() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        fill(
            &mut meadows,
            &sent,
            "act",
            &[("what", "tried"), ("note", "rang at nine")],
        )
        .await
        .is(303);
        let read = page(&mut meadows, &sent).await;
        read.shows("tried to get in touch")
            .shows("rang at nine")
            .shows("Tried to reach");
        fill(&mut meadows, &sent, "act", &[("what", "reached")]).await.is(303);
        fill(&mut meadows, &sent, "act", &[("what", "closed"), ("reason", "helped")])
            .await
            .is(303);
        page(&mut meadows, &sent)
            .await
            .shows("This request is closed")
            .shows("Open this request again");
        meadows.open("/staff/inbox").await.shows("Closed");
    }
}

#[tokio::test]
async fn a_form_that_says_too_little_comes_back_with_all_that_was_typed() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        let back = fill(&mut meadows, &sent, "act", &[("note", "she asked for a call")]).await;
        back.is(422).shows("Choose what happened").shows("she asked for a call");
        let back = fill(&mut meadows, &sent, "act", &[("what", "closed"), ("note", "x")]).await;
        back.is(422).shows("Choose why the request is finished");
        let back = fill(
            &mut meadows,
            &sent,
            "act",
            &[("what", "closed"), ("reason", "not-reached")],
        )
        .await;
        back.is(422).shows("Nobody has tried to reach the family yet");
        let back = fill(
            &mut meadows,
            &sent,
            "redirect",
            &[("to", "mash"), ("why", "nearer"), ("told", "")],
        )
        .await;
        back.is(422)
            .shows("Choose a reason that fits this team")
            .shows("Enter what the next team needs to know");
    }
}

#[tokio::test]
async fn who_was_faster_is_not_overwritten_and_what_the_slower_typed_is_kept() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        let seen = version(&page(&mut meadows, &sent).await);
        let path = format!("/staff/requests/{}/act", sent.id);
        meadows
            .post(&path, &[("version", &seen), ("what", "tried"), ("note", "first")])
            .await
            .is(303);
        let late = meadows
            .post(&path, &[("version", &seen), ("what", "reached"), ("note", "second")])
            .await;
        late.is(409)
            .shows("Someone else added something while you were typing")
            .shows("second")
            .shows("first");
        let again = meadows
            .post(
                &path,
                &[("version", &version(&late)), ("what", "reached"), ("note", "second")],
            )
            .await;
        again.is(303);
    }
}

#[tokio::test]
async fn an_urgent_request_stays_open_until_somebody_has_spoken_with_the_family() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = urgent(&test).await;
        let mut mash = sign_in(&test, MASH).await;
        page(&mut mash, &sent).await.shows("Urgent, still open");
        fill(&mut mash, &sent, "act", &[("what", "tried")]).await.is(303);
        page(&mut mash, &sent).await.shows("Urgent, still open");
        let refused = fill(&mut mash, &sent, "act", &[("what", "closed"), ("reason", "helped")]).await;
        refused.is(422).shows("nobody has spoken with the family");
        fill(&mut mash, &sent, "act", &[("what", "reached")]).await.is(303);
        page(&mut mash, &sent)
            .await
            .shows("Spoke with family")
            .hides("Urgent, still open");
    }
}

#[tokio::test]
async fn a_hub_sends_a_request_up_to_mash_and_mash_sends_it_down_each_with_a_reason() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        let mut mash = sign_in(&test, MASH).await;
        page(&mut mash, &sent).await.is(404);
        let up = [("to", "mash"), ("why", "safety"), ("told", "bruises were seen")];
        fill(&mut meadows, &sent, "redirect", &up).await.is(303);
        page(&mut meadows, &sent)
            .await
            .shows("You see this for information")
            .hides("Say what you did");
        mash.open("/staff/inbox").await.shows(&sent.reference).shows("New");
        let theirs = page(&mut mash, &sent).await;
        theirs
            .is(200)
            .shows("bruises were seen")
            .shows("We are worried that a child is not safe");
        let late = meadows
            .post(
                &format!("/staff/requests/{}/act", sent.id),
                &[("version", "2"), ("what", "tried")],
            )
            .await;
        late.is(409);
        let down = [
            ("to", "hub-meadows"),
            ("why", "hub-can-help"),
            ("told", "no risk was found"),
        ];
        fill(&mut mash, &sent, "redirect", &down).await.is(303);
        page(&mut meadows, &sent)
            .await
            .shows("no risk was found")
            .shows("Say what you did");
    }
}

#[tokio::test]
async fn a_team_that_was_only_told_has_no_forms() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", boy_of_fourteen_missing()).await;
        let mut told = sign_in(&test, ADOLESCENCE).await;
        page(&mut told, &sent)
            .await
            .is(200)
            .hides("Say what you did")
            .hides("Another team should answer this");
    }
}

#[tokio::test]
async fn the_same_household_is_said_to_be_maybe_and_joined_by_a_worker() {
    for test in hubs().await {
        with_staff(&test).await;
        let one = ask(&test, "one", json!({"story": "about the boy"})).await;
        let two = ask(&test, "two", json!({"story": "about the girl"})).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        let shown = page(&mut meadows, &one).await;
        shown
            .shows("Maybe the same household")
            .shows(&two.reference)
            .shows("phone number");
        let joined = fill(
            &mut meadows,
            &one,
            "household",
            &[("other", &two.id), ("what", "joined")],
        )
        .await;
        joined.is(303);
        page(&mut meadows, &two)
            .await
            .shows("Same household")
            .shows(&one.reference);
        fill(
            &mut meadows,
            &one,
            "household",
            &[("other", "nobody"), ("what", "joined")],
        )
        .await
        .is(400);
    }
}

#[tokio::test]
async fn a_manager_sees_which_promise_breaks_next_and_a_worker_does_not() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        sign_in(&test, MEADOWS)
            .await
            .get("/staff/promises")
            .await
            .is(200)
            .shows(&sent.reference)
            .shows("In time");
        sign_in(&test, MASH).await.get("/staff/promises").await.is(403);
        let mut meadows = sign_in(&test, MEADOWS).await;
        fill(&mut meadows, &sent, "act", &[("what", "tried")]).await.is(303);
        meadows.get("/staff/promises").await.hides(&sent.reference);
    }
}
