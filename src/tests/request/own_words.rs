//! What a family writes in its own words: looked through for signs of danger, and never held against it.

use super::person::{Person, in_tray};
use crate::tests::{
    staff::{MASH, MEADOWS, ask, sign_in, with_staff},
    support::{hubs, seeded_hubs},
};
use serde_json::json;

#[tokio::test]
async fn words_of_danger_show_who_helps_now_and_everybody_may_go_on() {
    for test in seeded_hubs().await {
        let said: [(&str, &'static [&'static str]); 1] = [("story", &["My husband hits me when the children sleep"])];
        let mut mother = Person::new(&test, &said);
        let stop = mother.asks().await;
        assert_eq!(stop, "/en/request/stop");
        let page = mother.browser.get(&stop).await;
        page.is(200)
            .shows("Are you safe right now?")
            .shows("0808 800 0340")
            .hides("My husband hits me");
        assert!(page.body.contains(r#"href="tel:999""#) && page.body.contains(r#"href="/en/request/story""#));
        let check = mother.passes("said-domestic-abuse-story").await;
        assert_eq!(check, "/en/request/check");
        mother
            .sends()
            .await
            .is(200)
            .shows("safety at home")
            .shows("as soon as the team is at work");
        assert_eq!(in_tray(&test, "mash").await, 1, "{}", test.engine);
    }
}

#[tokio::test]
async fn each_text_that_holds_such_words_stops_once_and_calm_words_stop_nobody() {
    for test in seeded_hubs().await {
        let mut father = Person::new(&test, &[("story", &["His snoring is killing me"])]);
        assert_eq!(father.asks().await, "/en/request/check");
        let said = father.answers("hope", &["She wants to die"]).await;
        let stop = "/en/request/stop";
        assert_eq!(said.location().as_deref(), Some(stop));
        let page = father.browser.get(stop).await;
        page.shows("111").shows("116 123");
        assert!(
            page.body.find("tel:999") < page.body.find("tel:111"),
            "an overdose can't wait for 111"
        );
        // Nothing is sent past it unread.
        assert_eq!(
            father.browser.get("/en/request/check").await.location().as_deref(),
            Some(stop)
        );
        assert_eq!(father.passes("said-self-harm-hope").await, "/en/request/check");
        let again = father.answers("hope", &["She wants to die every day"]).await;
        assert_eq!(again.location().as_deref(), Some(stop));
        let mended = father.answers("hope", &["That she sleeps"]).await;
        assert_eq!(mended.location().as_deref(), Some("/en/request/check"));
    }
}

#[tokio::test]
async fn staff_read_which_kind_of_sign_was_found_where_and_why_it_came_to_them() {
    for test in hubs().await {
        with_staff(&test).await;
        let more = json!({"story": "mój mąż mnie bije", "passed": ["said-domestic-abuse-story"]});
        let sent = ask(&test, "one", more).await;
        let mut mash = sign_in(&test, MASH).await;
        mash.get("/staff/inbox/mash").await.shows("Own words: abuse at home");
        let page = mash.get(&format!("/staff/requests/{}", sent.id)).await;
        page.is(200)
            .shows("Words that may be a sign of danger")
            .shows("Abuse at home (in “What is going on”)")
            .shows("Found by a list of phrases")
            .shows("Urgent: ring now");
    }
}

#[tokio::test]
async fn words_of_danger_that_are_added_later_go_to_mash_and_keep_a_request_open_that_was_to_stop() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut family = test.visitor();
        let way_in = [("reference", sent.reference.as_str()), ("code", sent.code.reveal())];
        family.post("/en/status", &way_in).await.is(303);
        let page = family
            .submit("/en/status/stop", &[("why", "he said he will kill me")])
            .await;
        page.is(200).shows("If someone at home scares, hurts or controls you");
        for team in [MEADOWS, MASH] {
            let mut worker = sign_in(&test, team).await;
            let page = worker.get(&format!("/staff/requests/{}", sent.id)).await;
            page.is(200).shows("Abuse at home").shows("What the family added");
        }
        assert!(
            test.hub
                .store
                .requests
                .own(&sent.id)
                .await
                .is_ok_and(|own| own.urgent && !own.standing.ended())
        );
    }
}
