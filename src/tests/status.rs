//! A family follows its own request: with reference and code, in plain words, and nobody else learns anything.

#![allow(clippy::unwrap_used)]

use super::staff::{MEADOWS, ask, sign_in, with_staff};
use super::support::{Answer, TestHub, Visitor, hubs};
use domain::people::{Role, Staff, StaffId, TeamId};
use domain::request::RedirectReason;
use serde_json::{Value, json};
use store::{Act, Acting, Redirect, Sent};

async fn opened(test: &TestHub, sent: &Sent) -> Visitor {
    let mut family = test.visitor();
    enter(&mut family, &sent.reference, sent.code.reveal()).await.is(303);
    family
}

async fn enter(family: &mut Visitor, reference: &str, code: &str) -> Answer {
    family
        .post("/en/status", &[("reference", reference), ("code", code)])
        .await
}

fn worker(team: &str) -> Staff {
    Staff {
        id: StaffId::new(MEADOWS),
        name: "Worker".into(),
        email: MEADOWS.into(),
        roles: vec![Role::Worker],
        teams: vec![TeamId::new(team)],
    }
}

async fn act(test: &TestHub, team: &str, sent: &Sent, act: Act) {
    let staff = worker(team);
    let open = test
        .hub
        .store
        .requests
        .open(&staff, &sent.id, test.hub.now_ms())
        .await
        .unwrap();
    let acting = Acting {
        request: &sent.id,
        version: open.version,
        act,
        note: None,
    };
    test.hub
        .store
        .requests
        .act(&staff, &acting, test.hub.now_ms())
        .await
        .unwrap();
}

fn up(hidden: bool) -> Act {
    Act::Redirected(Redirect {
        to: TeamId::new("mash"),
        reason: RedirectReason::Safety,
        hidden,
    })
}

/// What the rules send to MASH: a child that was hurt, by somebody who can't phone.
fn hurt() -> Value {
    json!({"child_age": 14, "worries": ["missing"]})
}

#[tokio::test]
async fn a_family_reads_what_happened_in_plain_words_and_by_when_somebody_gets_in_touch() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut family = opened(&test, &sent).await;
        let page = family.get("/en/status").await;
        page.is(200)
            .shows(&sent.reference)
            .shows("You sent your request")
            .shows("24 working hours")
            .shows("Exit this page");
        assert_eq!(page.header("cache-control").as_deref(), Some("no-store"));
        assert!(!page.body.split("</title>").next().unwrap().contains(&sent.reference));
        page.hides("Zebedee").hides("He shouts at night");
        sign_in(&test, MEADOWS)
            .await
            .get(&format!("/staff/requests/{}", sent.id))
            .await
            .is(200);
        family
            .get("/en/status")
            .await
            .shows("A person in the Meadows family hub");
        act(&test, "hub-meadows", &sent, Act::Tried).await;
        family
            .get("/en/status")
            .await
            .shows("Someone tried to get in touch with you")
            .hides("24 working hours");
    }
}

#[tokio::test]
async fn a_family_reads_where_its_request_went_and_why_unless_telling_could_put_somebody_at_risk() {
    for test in hubs().await {
        let shown = ask(&test, "one", json!({})).await;
        act(&test, "hub-meadows", &shown, up(false)).await;
        let page = opened(&test, &shown).await.get("/en/status").await;
        page.shows("went on to the city’s safeguarding team (MASH)")
            .shows("this team’s work is to keep children safe");
        let hidden = ask(&test, "two", json!({})).await;
        act(&test, "hub-meadows", &hidden, up(true)).await;
        let page = opened(&test, &hidden).await.get("/en/status").await;
        page.hides("went on to").hides("keep children safe");
    }
}

#[tokio::test]
async fn a_wrong_code_tells_nothing_and_five_of_them_rest_a_while_whoever_the_reference_belongs_to() {
    for test in hubs().await {
        let sent = ask(&test, "one", json!({})).await;
        let mut pages = Vec::new();
        for reference in [sent.reference.as_str(), "XXXX-7777"] {
            let mut guesser = test.visitor();
            let mut seen = Vec::new();
            for _ in 0..6 {
                let page = enter(&mut guesser, reference, "0000 0000").await;
                seen.push(page.is(422).text().replace(reference, ""));
            }
            pages.push(seen);
        }
        assert_eq!(pages[0], pages[1]);
        assert!(pages[0][4].contains("Check your reference and your code") && pages[0][5].contains("Wait 30 minutes"));
        let mut family = test.visitor();
        enter(&mut family, &sent.reference, sent.code.reveal())
            .await
            .is(422)
            .shows("Wait 30 minutes");
        let mut later = test.visitor_at("2026-11-26T10:31:00Z");
        enter(&mut later, &sent.reference, sent.code.reveal()).await.is(303);
    }
}

#[tokio::test]
async fn nobody_reads_a_request_without_its_code_or_after_the_page_was_closed() {
    for test in hubs().await {
        let sent = ask(&test, "one", json!({})).await;
        test.visitor()
            .get("/en/status")
            .await
            .is(200)
            .shows("You need the reference and the code")
            .hides(&sent.reference);
        for path in ["/en/status/add", "/en/status/stop", "/en/status/change"] {
            let answer = test.visitor().post(path, &[("words", "x")]).await;
            assert_eq!(answer.is(303).location().as_deref(), Some("/en/status"));
        }
        let mut family = opened(&test, &sent).await;
        family.post("/en/status/leave", &[]).await.is(303);
        family.get("/en/status").await.hides(&sent.reference);
        let mut leaving = opened(&test, &sent).await;
        leaving.get("/en/exit").await.is(303);
        leaving.get("/en/status").await.hides(&sent.reference);
    }
}

#[tokio::test]
async fn what_a_family_adds_reaches_its_team_and_words_of_danger_bring_help_at_once() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut family = opened(&test, &sent).await;
        family
            .post("/en/status/add", &[("words", "  ")])
            .await
            .is(422)
            .shows("Enter what you would like to add");
        let said = family
            .submit("/en/status/add", &[("words", "He starts school on Monday")])
            .await;
        said.is(200)
            .shows("We have what you added")
            .hides("He starts school")
            .hides("fh-crisis");
        let mut meadows = sign_in(&test, MEADOWS).await;
        let request = format!("/staff/requests/{}", sent.id);
        meadows
            .get(&request)
            .await
            .shows("He starts school on Monday")
            .hides("Urgent, still open");
        let said = family
            .submit("/en/status/add", &[("words", "I want to kill myself")])
            .await;
        said.is(200).shows("999").hides("kill myself");
        assert!(said.body.contains("fh-crisis"), "help stands on the page");
        meadows.get(&request).await.shows("Urgent, still open");
    }
}

#[tokio::test]
async fn a_family_can_stop_a_hubs_request_and_is_told_the_truth_where_a_child_may_not_be_safe() {
    for test in hubs().await {
        let at_hub = ask(&test, "one", json!({})).await;
        let mut family = opened(&test, &at_hub).await;
        family
            .get("/en/status/stop")
            .await
            .is(200)
            .shows("You can say no to help at any time");
        let over = family.submit("/en/status/stop", &[("why", "")]).await;
        over.shows("you don’t want help now")
            .shows("Ask for help again")
            .hides("Change my answers");
        let at_mash = ask(&test, "two", hurt()).await;
        let mut family = opened(&test, &at_mash).await;
        family
            .get("/en/status/stop")
            .await
            .shows("the team still has to look at your request");
        let still = family.submit("/en/status/stop", &[("why", "I changed my mind")]).await;
        still
            .shows("You asked us to stop")
            .shows("the team still has to look")
            .hides("This request is finished");
    }
}

#[tokio::test]
async fn a_reason_that_speaks_of_danger_closes_nothing_and_is_read_first() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut family = opened(&test, &sent).await;
        let why = [("why", "i want to kill myself, please do not ring")];
        let said = family.submit("/en/status/stop", &why).await;
        said.shows("999").hides("This request is finished");
        let mut meadows = sign_in(&test, MEADOWS).await;
        meadows
            .get(&format!("/staff/requests/{}", sent.id))
            .await
            .shows("Urgent, still open");
    }
}

#[tokio::test]
async fn a_family_changes_an_answer_and_staff_see_what_stood_there_before() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut family = opened(&test, &sent).await;
        let begun = family.post("/en/status/change", &[]).await;
        assert_eq!(begun.is(303).location().as_deref(), Some("/en/request/check"));
        // This test's memory knows no postcodes, so the neighbourhood is asked.
        family
            .post("/en/request/neighbourhood", &[("neighbourhood", "meadows")])
            .await
            .is(303);
        family.get("/en/request/check").await.is(200).shows("07700 900123");
        family
            .post("/en/request/phone", &[("phone", "07700 900999")])
            .await
            .is(303);
        let check = family.get("/en/request/check").await;
        let seen = check
            .body
            .split("name=\"version\" value=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        let after = family.submit("/en/request/check", &[("version", &seen)]).await;
        after.is(200).shows(&sent.reference);
        family.get("/en/status").await.shows("You changed your answers");
        let page = sign_in(&test, MEADOWS)
            .await
            .get(&format!("/staff/requests/{}", sent.id))
            .await;
        page.shows("What the family changed")
            .shows("07700 900123")
            .shows("07700 900999");
    }
}

#[tokio::test]
async fn the_status_page_speaks_every_language() {
    for test in hubs().await {
        let sent = ask(&test, "one", json!({})).await;
        let mut family = opened(&test, &sent).await;
        for speech in test.hub.words.languages() {
            for path in ["/status", "/status/add", "/status/stop"] {
                let page = family.get(&format!("/{}{path}", speech.tag())).await;
                page.is(200).hides("status-").hides("problem-");
            }
        }
    }
}
