//! What a family agreed to is taken back as easily as it was given, one by one, and its team reads it.

use super::staff::{MEADOWS, ask, sign_in, with_staff};
use super::support::{TestHub, Visitor, hubs};
use serde_json::json;

async fn agreed(test: &TestHub) -> (String, Visitor) {
    with_staff(test).await;
    let more = json!({"agree_share": ["health", "police"], "agree_evaluation": "yes"});
    let sent = ask(test, "one", more).await;
    let mut family = test.visitor();
    let way_in = [("reference", sent.reference.as_str()), ("code", sent.code.reveal())];
    family.post("/en/status", &way_in).await.is(303);
    (sent.id, family)
}

#[tokio::test]
async fn sharing_is_taken_back_agency_by_agency_and_staff_read_what_is_left() {
    for test in hubs().await {
        let (id, mut family) = agreed(&test).await;
        let page = family.get("/en/status").await;
        page.is(200)
            .shows("What you agreed to")
            .shows("You agreed on Thursday, 26 November")
            .shows("Don’t ask any more: The police");
        let page = family.submit("/en/status/agreed", &[("agency", "police")]).await;
        page.is(200).shows("You took it back").hides("any more: The police");
        let mut meadows = sign_in(&test, MEADOWS).await;
        let page = meadows.get(&format!("/staff/requests/{id}")).await;
        page.shows("The family took back that others may be asked about it");
        let page = family.submit("/en/status/agreed", &[("agency", "health")]).await;
        page.shows("You took this back on").hides("Don’t ask any more");
        // A second click, and an agency that was never named, change nothing.
        let before = test.kept().await;
        family.post("/en/status/agreed", &[("agency", "health")]).await.is(303);
        family.post("/en/status/agreed", &[("agency", "courts")]).await.is(303);
        assert_eq!(test.kept().await, before, "{}", test.engine);
        meadows.get(&format!("/staff/requests/{id}")).await.shows("Taken back");
    }
}

#[tokio::test]
async fn evaluation_and_the_whole_request_are_taken_back_too() {
    for test in hubs().await {
        let (id, mut family) = agreed(&test).await;
        let page = family.submit("/en/status/agreed", &[("agreed", "evaluation")]).await;
        page.is(200).shows("You told us not to count your answers any more");
        let stop = family.post("/en/status/agreed", &[("agreed", "asking")]).await;
        assert_eq!(stop.location().as_deref(), Some("/en/status/stop"));
        let page = family.submit("/en/status/stop", &[("why", "")]).await;
        page.is(200)
            .shows("You told us that you don’t agree to this request any more");
        let mut meadows = sign_in(&test, MEADOWS).await;
        meadows
            .get(&format!("/staff/requests/{id}"))
            .await
            .shows("The family took back that it agreed to this request");
    }
}

#[tokio::test]
async fn nobody_else_takes_anything_back() {
    for test in hubs().await {
        let (_, mut family) = agreed(&test).await;
        let mut stranger = test.visitor();
        stranger
            .post("/en/status/agreed", &[("agency", "police")])
            .await
            .is(303);
        family.get("/en/status").await.shows("Don’t ask any more: The police");
    }
}
