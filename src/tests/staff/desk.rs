//! What needs somebody now, whose request it is, who else has it open, and finding one: with two workers at once.

#![allow(clippy::unwrap_used)]

use super::{EDITOR, MASH, MEADOWS, PASSWORD, ask, sign_in, with_staff};
use crate::tests::support::{Answer, TestHub, hubs, seeded_hubs};
use app::site::staff::password;
use domain::people::{Role, Staff, StaffId, TeamId};
use serde_json::json;
use store::NewPassword;

const SAM: &str = "sam@example.test";

/// A colleague in the Meadows.
async fn with_sam(test: &TestHub) {
    let sam = Staff {
        id: StaffId::new(SAM),
        name: "Sam Lee".to_owned(),
        email: SAM.to_owned(),
        roles: vec![Role::Worker],
        teams: vec![TeamId::new("hub-meadows")],
    };
    let hash = password::hash(PASSWORD).unwrap();
    let password = NewPassword::chosen(&hash, test.hub.now_ms());
    test.hub.store.people.put_staff(&sam, password).await.unwrap();
}

/// Who has it, as the page that the worker sees says.
fn seen(page: &Answer) -> String {
    let after = page.body.split("/hold\"").nth(1).unwrap();
    let field = after.split("name=\"seen\" value=\"").nth(1).unwrap();
    field.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_request_is_taken_on_given_to_a_colleague_and_let_go() {
    for test in hubs().await {
        with_staff(&test).await;
        with_sam(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let address = format!("/staff/requests/{}", sent.id);
        let hold = format!("{address}/hold");
        let (mut meadows, mut sam) = (sign_in(&test, MEADOWS).await, sign_in(&test, SAM).await);
        meadows.get(&address).await.is(200).shows("Nobody yet");
        meadows
            .submit(&hold, &[("holder", "me"), ("seen", "")])
            .await
            .is(200)
            .shows("You have taken this on");
        let late = sam.post(&hold, &[("holder", "me"), ("seen", "")]).await;
        late.is(409).shows(&format!("Worker {MEADOWS} has taken this on"));
        sam.open("/staff/inbox")
            .await
            .shows("Who has it")
            .shows(&format!("Worker {MEADOWS}"));
        let page = meadows.get(&address).await;
        let given = [("holder", SAM), ("seen", &seen(&page))];
        meadows
            .submit(&hold, &given)
            .await
            .is(200)
            .shows("Sam Lee has taken this on");
        let page = sam.get(&address).await;
        page.shows("You have taken this on");
        sam.submit(&hold, &[("holder", ""), ("seen", &seen(&page))])
            .await
            .is(200)
            .shows("Nobody yet");
        let nobody_of_theirs = [("holder", MASH), ("seen", "")];
        sam.post(&hold, &nobody_of_theirs).await.is(404);
        sign_in(&test, MASH)
            .await
            .post(&hold, &[("holder", "me")])
            .await
            .is(404);
    }
}

#[tokio::test]
async fn two_who_open_one_request_see_each_other() {
    for test in hubs().await {
        with_staff(&test).await;
        with_sam(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let address = format!("/staff/requests/{}", sent.id);
        sign_in(&test, SAM)
            .await
            .get(&address)
            .await
            .is(200)
            .hides("opened this less than a minute ago");
        let mut later = test.visitor_at("2026-11-26T10:03:20Z");
        later
            .post("/staff/sign-in", &[("email", MEADOWS), ("password", PASSWORD)])
            .await
            .is(303);
        later
            .get(&address)
            .await
            .is(200)
            .shows("Sam Lee opened this 3 minutes ago");
        let mut much_later = test.visitor_at("2026-11-26T12:00:00Z");
        much_later
            .post("/staff/sign-in", &[("email", MEADOWS), ("password", PASSWORD)])
            .await
            .is(303);
        much_later.get(&address).await.is(200).hides("Sam Lee opened this 120");
    }
}

#[tokio::test]
async fn a_request_is_found_by_reference_and_by_name_by_its_own_team_alone() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(
            &test,
            "one",
            json!({ "child_name": "Zoë Anne", "your_name": "Amara Okafor" }),
        )
        .await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        let bare = sent.reference.replace('-', "").to_lowercase();
        for typed in [sent.reference.as_str(), &bare, "zoe", "Okafor, Amara", "ANNE"] {
            meadows
                .post("/staff/find", &[("who", typed)])
                .await
                .is(200)
                .shows("1 request")
                .shows(&sent.reference);
        }
        for typed in ["Zo", "Amara Smith", "Nobody"] {
            let page = meadows.post("/staff/find", &[("who", typed)]).await;
            page.is(200).shows("No request of your teams").hides(&sent.reference);
        }
        meadows
            .post("/staff/find", &[("who", " ")])
            .await
            .is(422)
            .shows("Enter a reference or a name");
        let mut mash = sign_in(&test, MASH).await;
        for typed in [sent.reference.as_str(), "Zoe"] {
            mash.post("/staff/find", &[("who", typed)])
                .await
                .is(200)
                .shows("No request of your teams");
        }
        sign_in(&test, EDITOR)
            .await
            .post("/staff/find", &[("who", "Zoe")])
            .await
            .is(403);
    }
}

#[tokio::test]
async fn home_says_what_waits_for_each_role_and_leads_there() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let id = test.hub.store.listings.all().await.unwrap()[0].id.clone();
        ask(&test, "one", json!({})).await;
        let report = [("wrong", "times"), ("note", "Shut since May")];
        test.visitor()
            .post(&format!("/en/services/{id}/report"), &report)
            .await
            .is(303);
        let mut editor = sign_in(&test, EDITOR).await;
        let home = editor.get("/staff").await;
        home.is(200)
            .shows("What needs you now")
            .shows("1 report that something is wrong")
            .shows("No draft waits for you to agree")
            .hides("Meadows family hub");
        let draft = editor.post("/staff/drafts", &[]).await.is(303).location().unwrap();
        editor.get("/staff").await.shows("1 draft that you have begun");
        let page = editor.get(&format!("{draft}/compare")).await;
        page.is(200).shows("Before anyone can agree, families need");
        let mut manager = sign_in(&test, MEADOWS).await;
        manager
            .get("/staff")
            .await
            .is(200)
            .shows("Meadows family hub: 1 new")
            .shows("No promise is about to break");
        let mut mash = sign_in(&test, MASH).await;
        mash.open("/staff").await.is(200).shows("City safeguarding team (MASH)");
    }
}
