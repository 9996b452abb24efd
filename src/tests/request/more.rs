//! What may be told besides: a request can be sent without it, and each part is its own choice.

#![allow(clippy::unwrap_used)]

use super::person::{Person, sent};
use crate::tests::{
    staff::{ask, with_staff},
    support::{TestHub, hubs, seeded_hubs},
};
use domain::people::{Role, Staff, StaffId, TeamId};
use domain::request::{Agreed, AgreementState};
use serde_json::json;

/// The id of the one request that lies in the tray of the family's hub.
async fn only_request(test: &TestHub) -> String {
    let team = TeamId::new("hub-hyson-green");
    let worker = Staff {
        id: StaffId::new("worker"),
        name: "Sam".to_owned(),
        email: "sam@hub.example".to_owned(),
        roles: vec![Role::Worker],
        teams: vec![team.clone()],
    };
    let rows = test.hub.store.requests.inbox(&worker, &team, 1).await.unwrap();
    assert_eq!(rows.len(), 1);
    rows[0].id.clone()
}

#[tokio::test]
async fn the_list_says_what_is_done_and_what_is_a_choice() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let page = amina.browser.get("/en/request/check").await;
        page.shows("You have told us all that we need")
            .shows("Safety first Done")
            .shows("What is going well Your choice");
        let school = [
            ("school", "Greenfield"),
            ("with", "send_support"),
            ("send_support", "yes"),
        ];
        let next = amina.browser.post("/en/request/school", &school).await;
        assert_eq!(next.location().as_deref(), Some("/en/request/children"));
        amina
            .browser
            .get("/en/request/check")
            .await
            .shows("Children and school Begun");
        amina.answers("children", &["done"]).await.is(303);
        let back = amina.answers("going_well", &["Football with his uncle"]).await;
        assert_eq!(back.location().as_deref(), Some("/en/request/check"));
        let page = amina.browser.get("/en/request/check").await;
        page.shows("Children and school Done").shows("Football with his uncle");
        amina.sends().await.is(200);
        assert_eq!(sent(&test).await, 1);
    }
}

#[tokio::test]
async fn a_wrong_answer_on_a_page_of_several_keeps_all_of_them_and_mends_each() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.browser.post("/en/request", &[]).await.is(303);
        for (key, value) in [
            ("danger", "no"),
            ("want", "support"),
            ("who", "parent"),
            ("harm", "none"),
        ] {
            amina.answers(key, &[value]).await.is(303);
        }
        amina.answers("domestic_abuse", &["no"]).await.is(303);
        let page = amina.browser.get("/en/request/child_name").await;
        page.is(200).shows("About the child").shows("How old is the child?");
        let fields = [("child_name", "Zaynab"), ("with", "child_age"), ("child_age", "forty")];
        let wrong = amina.browser.post("/en/request/child_name", &fields).await;
        wrong.is(422).shows("Enter an age in whole years");
        assert!(wrong.body.contains(r#"value="Zaynab""#) && wrong.body.contains(r#"value="forty""#));
        assert!(wrong.body.contains(r##"href="#child_age""##));
        let right = [("child_name", "Zaynab"), ("with", "child_age"), ("child_age", "7")];
        let next = amina.browser.post("/en/request/child_name", &right).await;
        assert_eq!(next.location().as_deref(), Some("/en/request/postcode"));
        let back = amina.browser.get("/en/request/postcode").await;
        assert!(
            back.body.contains(r#"href="/en/request/child_name""#),
            "back leads to the page before"
        );
    }
}

#[tokio::test]
async fn the_three_agreements_stand_on_one_page_and_are_each_a_choice_of_its_own() {
    for test in seeded_hubs().await {
        let mixed: [(&'static str, &'static [&'static str]); 2] =
            [("agree_share", &["health"]), ("agree_evaluation", &["no"])];
        let mut amina = Person::new(&test, &mixed);
        amina.asks().await;
        assert_eq!(amina.pages.last().map(String::as_str), Some("agree_ask"));
        let sent = amina.sends().await;
        assert!(
            !sent.text().contains("consent"),
            "an agreement to get help is not consent"
        );
        let id = only_request(&test).await;
        let records = test.hub.store.agreements.of_request(&id).await.unwrap();
        let said: Vec<_> = records
            .iter()
            .map(|record| {
                (
                    record.agreement.agreed,
                    record.agreement.state,
                    &record.agreement.agencies[..],
                )
            })
            .collect();
        let (none, health): (&[String], _) = (&[], ["health".to_owned()]);
        assert_eq!(
            said,
            [
                (Agreed::Asking, AgreementState::Given, none),
                (Agreed::Sharing, AgreementState::Given, &health[..]),
                (Agreed::Evaluation, AgreementState::Refused, none),
            ],
            "{}",
            test.engine
        );
        let alone = amina.browser.get("/en/request/agree_share").await;
        alone.is(303);
    }
}

#[tokio::test]
async fn a_family_that_changes_what_it_sent_is_told_that_it_sends_a_change() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut family = test.visitor();
        let way_in = [("reference", sent.reference.as_str()), ("code", sent.code.reveal())];
        family.post("/en/status", &way_in).await.is(303);
        family.post("/en/status/change", &[]).await.is(303);
        // This test's memory knows no postcodes, so the neighbourhood is asked.
        let home = [("neighbourhood", "meadows")];
        let page = family.submit("/en/request/neighbourhood", &home).await;
        page.is(200)
            .shows("Send the change")
            .shows("Your reference stays the same")
            .hides(">Send<");
    }
}
