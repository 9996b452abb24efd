//! An inbox of one's own team, and a request in it.

#![allow(clippy::unwrap_used)]

use super::{ADOLESCENCE, EDITOR, MASH, MEADOWS, ask, boy_of_fourteen_missing, sign_in, with_staff};
use crate::tests::support::hubs;
use serde_json::json;
use store::Looked;

#[tokio::test]
async fn each_team_sees_its_own_requests_and_no_others() {
    for test in hubs().await {
        with_staff(&test).await;
        let at_hub = ask(&test, "one", json!({})).await;
        let at_mash = ask(&test, "two", boy_of_fourteen_missing()).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        meadows
            .open("/staff/inbox")
            .await
            .is(200)
            .shows(&at_hub.reference)
            .hides(&at_mash.reference)
            .hides("Zebedee");
        meadows.get("/staff/inbox/mash").await.is(404);
        let mut mash = sign_in(&test, MASH).await;
        mash.open("/staff/inbox")
            .await
            .is(200)
            .shows(&at_mash.reference)
            .shows("New")
            .hides("For information");
        mash.open("/staff/inbox").await.hides(&at_hub.reference);
        let mut told_too = sign_in(&test, ADOLESCENCE).await;
        told_too
            .open("/staff/inbox")
            .await
            .is(200)
            .shows(&at_mash.reference)
            .shows("For information");
    }
}

#[tokio::test]
async fn another_teams_request_looks_just_like_one_that_does_not_exist() {
    for test in hubs().await {
        with_staff(&test).await;
        let at_hub = ask(&test, "one", json!({})).await;
        let mut mash = sign_in(&test, MASH).await;
        let theirs = mash.get(&format!("/staff/requests/{}", at_hub.id)).await;
        let nobodys = mash.get("/staff/requests/00000000-0000-7000-8000-000000000000").await;
        assert_eq!(theirs.is(404).text(), nobodys.is(404).text());
        let looks = test.hub.store.looks.at(Looked::Request, &at_hub.id).await.unwrap();
        assert!(looks.is_empty());
        sign_in(&test, EDITOR)
            .await
            .get(&format!("/staff/requests/{}", at_hub.id))
            .await
            .is(404);
    }
}

#[tokio::test]
async fn a_request_says_first_how_to_get_in_touch_safely_then_why_it_is_here() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let page = sign_in(&test, MEADOWS)
            .await
            .get(&format!("/staff/requests/{}", sent.id))
            .await;
        page.is(200)
            .shows("Do not leave a voicemail")
            .shows("My brother")
            .shows("He shouts at night")
            .shows("Zebedee");
        page.shows("Urdu").shows("early-help").shows(test.hub.rules.version());
        let place = |words: &str| page.body.find(words).unwrap();
        assert!(place("My brother") < place("early-help") && place("early-help") < place("He shouts at night"));
        let title = &page.body[place("<title>")..place("</title>")];
        assert!(
            !title.contains("Zebedee") && !title.contains(&sent.reference),
            "{title}"
        );
        assert_eq!(page.header("cache-control").as_deref(), Some("no-store"));
    }
}

#[tokio::test]
async fn opening_a_request_is_written_down_and_shown() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        meadows
            .open("/staff/inbox")
            .await
            .shows("1 request has not been opened yet");
        let page = meadows.get(&format!("/staff/requests/{}", sent.id)).await;
        page.shows("Who has looked at this request")
            .shows(&format!("Worker {MEADOWS}"));
        let looks = test.hub.store.looks.at(Looked::Request, &sent.id).await.unwrap();
        assert_eq!(
            looks.iter().map(|look| look.staff.as_str()).collect::<Vec<_>>(),
            [MEADOWS]
        );
        meadows
            .open("/staff/inbox")
            .await
            .shows("Every request here has been opened")
            .shows("Opened");
    }
}

#[tokio::test]
async fn a_page_for_staff_has_a_header_of_its_own_and_one_way_past_it() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        for path in [
            "/staff/inbox/hub-meadows",
            "/staff/words",
            "/staff/password",
            "/staff/inbox/mash",
        ] {
            let page = meadows.get(path).await;
            page.hides("Find help").hides("Our plan");
            assert_eq!(page.body.matches("govuk-skip-link").count(), 1, "{path}");
            assert!(page.body.matches("<nav").count() <= 1, "{path}");
        }
        let page = meadows.get("/staff/words").await;
        page.shows(&format!("Worker {MEADOWS}")).shows("Sign out");
        test.visitor().get("/staff/sign-in").await.is(200).hides("Sign out");
    }
}

#[tokio::test]
async fn an_empty_inbox_says_so_and_nothing_else() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        meadows
            .open("/staff/inbox")
            .await
            .is(200)
            .shows("Meadows family hub")
            .shows("No one has sent your team a request yet")
            .hides("has been opened");
        let beyond = meadows.get("/staff/inbox/hub-meadows?page=7").await;
        assert_eq!(beyond.is(303).location().unwrap(), "/staff/inbox/hub-meadows");
    }
}
