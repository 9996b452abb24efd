//! What goes on after a request was sent: promises that are watched, and a look back at the rules.

#![allow(clippy::unwrap_used)]

use super::{
    staff::{MEADOWS, ask, boy_of_fourteen_missing, sign_in, with_staff},
    support::{TestHub, hubs},
};
use crate::{commands::replay, jobs::alarm};
use app::site::places;
use domain::{
    people::{Role, Staff, StaffId, TeamId},
    request::Rules,
};
use serde_json::json;
use store::{Act, Acting, LetterKind};

/// Letters of a kind that wait.
async fn waiting(test: &TestHub, kind: LetterKind) -> usize {
    let now = test.hub.now_ms() + 1_000_000_000;
    let taken = test.hub.store.deliveries.take(now, now, 50).await.unwrap();
    taken.iter().filter(|waiting| waiting.letter.kind == kind).count()
}

#[tokio::test]
async fn the_duty_manager_hears_of_a_promise_before_it_breaks_once_and_never_at_night() {
    for test in hubs().await {
        with_staff(&test).await;
        // Thursday 10:00: 24 working hours end on Tuesday at 9:00, and the warning comes two of them before, on Monday.
        let sent = ask(&test, "one", json!({})).await;
        let alarm_at = |now: &'static str| alarm_round(&test, now);
        for quiet in ["2026-11-26T16:00:00Z", "2026-11-28T12:00:00Z", "2026-11-30T08:35:00Z"] {
            alarm_at(quiet).await;
            assert_eq!(waiting(&test, LetterKind::PromiseAlarm).await, 0, "{quiet}");
        }
        for again in ["2026-12-01T10:00:00Z", "2026-12-01T10:01:00Z"] {
            alarm_at(again).await;
            assert_eq!(waiting(&test, LetterKind::PromiseAlarm).await, 1, "{again}");
        }
        let mut manager = sign_in(&test, MEADOWS).await;
        manager
            .get(&format!("/staff/requests/{}", sent.id))
            .await
            .shows("We told the duty manager");
    }
}

async fn alarm_round(test: &TestHub, now: &str) {
    alarm::warn(&test.at(now)).await.unwrap();
}

#[tokio::test]
async fn a_promise_that_was_kept_raises_no_alarm() {
    for test in hubs().await {
        let sent = ask(&test, "one", json!({})).await;
        let worker = Staff {
            id: StaffId::new("w"),
            name: "w".into(),
            email: "w@example.org".into(),
            roles: vec![Role::Worker],
            teams: vec![TeamId::new("hub-meadows")],
        };
        let acting = Acting {
            request: &sent.id,
            version: 1,
            act: Act::Tried,
            note: None,
        };
        test.hub
            .store
            .requests
            .act(&worker, &acting, test.hub.now_ms())
            .await
            .unwrap();
        alarm_round(&test, "2026-12-04T12:00:00Z").await;
        assert_eq!(waiting(&test, LetterKind::PromiseAlarm).await, 0);
    }
}

#[tokio::test]
async fn looking_back_at_the_rules_tells_counts_and_no_family() {
    for test in hubs().await {
        ask(&test, "one", json!({})).await;
        ask(&test, "two", json!({"story": "Bertram bites"})).await;
        ask(&test, "three", boy_of_fourteen_missing()).await;
        let now = replay::counts(&test.hub.store, &test.hub.place, &test.hub.rules)
            .await
            .unwrap();
        let told = replay::told(&now);
        assert!(told.starts_with("3 requests: 0 would be decided otherwise"), "{told}");
        let mut parts = places::RULES.splitn(3, "[[rule]]").map(str::to_owned);
        let [head, danger, rest] = std::array::from_fn(|_| parts.next().unwrap());
        let names = places::names(&test.hub.place);
        let other = Rules::load(
            &format!("{head}[[rule]]{danger}{FIRST}{rest}"),
            &test.hub.questions,
            &names,
        )
        .unwrap();
        let told = replay::told(&replay::counts(&test.hub.store, &test.hub.place, &other).await.unwrap());
        assert!(told.starts_with("3 requests: 3 would be decided otherwise"), "{told}");
        assert!(
            told.contains("local-hub (early-help)  ->  mash (all-to-mash)"),
            "{told}"
        );
        for word in ["Zebedee", "Bertram", "07700", "Amara", "NG2"] {
            assert!(!told.contains(word), "{told}");
        }
    }
}

/// A rule before all others, under which all of these requests go to MASH.
const FIRST: &str = r#"[[rule]]
name = "all-to-mash"
when = { answer = "want", is = "support" }
to = "mash"
level = "mash"
because = ["harm"]
basis = "a test"

[[rule]]"#;
