#![allow(clippy::unwrap_used)]

use super::later_tests::{HUB, act, at_hub, up};
use super::tests::{complete, decision, send, worker};
use super::{Sending, Sent};
use crate::StoreError;
use crate::testing::{TestStore, stores};
use domain::people::TeamId;
use domain::request::{Answer, CloseReason, Destination, Level, NOT_THE_FAMILYS, Refusal, Status, What};

/// Begins a change of a request and sends it with these words and this decision.
pub async fn change(store: &TestStore, sent: &Sent, draft: &str, level: Level) -> Sent {
    store.requests.begin_change(&sent.id, draft, 20).await.unwrap();
    let mut decided = decision(
        Some(if level < Level::Mash { HUB } else { "mash" }),
        &[],
        level >= Level::Mash,
    );
    decided.level = level;
    let request = complete("it is worse now");
    let sending = Sending {
        draft,
        version: 1,
        request: &request,
        decision: &decided,
        language: "en",
        notice: "2026-11",
    };
    store.requests.send(&sending, 21).await.unwrap()
}

#[tokio::test]
async fn a_changed_answer_keeps_the_reference_and_shows_staff_what_stood_there_before() {
    for store in stores().await {
        let sent = at_hub(&store, "d1", false).await;
        let again = change(&store, &sent, "c1", Level::Hub).await;
        assert_eq!((&again.reference, &again.code), (&sent.reference, &sent.code));
        let twice = store.requests.sent_from("c1").await.unwrap().unwrap().0;
        assert_eq!(twice.id, sent.id);
        let open = store.requests.open(&worker("h", &[HUB]), &sent.id, 30).await.unwrap();
        assert_eq!(open.answers.one("story"), Some("it is worse now"));
        let altered = &open.changes[0].altered[0];
        assert_eq!(altered.question, "story");
        assert!(altered.before == Some(Answer::One("we cannot sleep".into())));
        assert_eq!(open.standing.team, Some(TeamId::new(HUB)));
        assert_eq!(open.teams.len(), 1);
    }
}

#[tokio::test]
async fn an_answer_that_raises_goes_to_mash_at_once_and_one_that_lowers_stays() {
    for store in stores().await {
        let sent = at_hub(&store, "d1", false).await;
        change(&store, &sent, "c1", Level::MashUrgent).await;
        let open = store
            .requests
            .open(&worker("m", &["mash"]), &sent.id, 30)
            .await
            .unwrap();
        assert!(open.urgent && open.standing.team == Some(TeamId::new("mash")));
        assert_eq!(open.decision.level, Level::Hub, "it keeps what it was decided under");
        let mut serious = decision(Some("mash"), &[], true);
        serious.level = Level::MashUrgent;
        let other = send(&store, "d2", &serious, 1).await.unwrap();
        change(&store, &other, "c2", Level::Hub).await;
        let open = store
            .requests
            .open(&worker("m", &["mash"]), &other.id, 30)
            .await
            .unwrap();
        assert!(open.urgent && open.standing.team == Some(TeamId::new("mash")));
    }
}

#[tokio::test]
async fn a_request_that_is_over_is_not_changed() {
    for store in stores().await {
        let sent = at_hub(&store, "d1", false).await;
        store.requests.begin_change(&sent.id, "c1", 2).await.unwrap();
        store.requests.withdraw(&sent.id, None, &[], 5).await.unwrap();
        let late = store.requests.begin_change(&sent.id, "c2", 6).await;
        assert!(matches!(late, Err(StoreError::Refused(Refusal::Ended))));
        let request = complete("too late");
        let sending = Sending {
            draft: "c1",
            version: 1,
            request: &request,
            decision: &decision(Some(HUB), &[], false),
            language: "en",
            notice: "2026-11",
        };
        assert!(matches!(
            store.requests.send(&sending, 7).await,
            Err(StoreError::Refused(Refusal::Ended))
        ));
    }
}

/// Sends a change after which nothing would be sent: a professional says that the family does not agree.
async fn without_agreement(store: &TestStore, sent: &Sent, draft: &str) {
    store.requests.begin_change(&sent.id, draft, 20).await.unwrap();
    let mut decided = decision(None, &[], false);
    (decided.to, decided.level) = (Destination::AdviceOnly, Level::Information);
    let request = complete("they said no");
    let sending = Sending {
        draft,
        version: 1,
        request: &request,
        decision: &decided,
        language: "en",
        notice: "2026-11",
    };
    store.requests.send(&sending, 21).await.unwrap();
}

#[tokio::test]
async fn without_the_familys_agreement_a_hubs_request_ends_and_its_team_reads_why() {
    for store in stores().await {
        let sent = at_hub(&store, "d1", false).await;
        without_agreement(&store, &sent, "c1").await;
        let open = store.requests.open(&worker("h", &[HUB]), &sent.id, 30).await.unwrap();
        assert_eq!(
            open.standing.status,
            Status::Closed(CloseReason::NoAgreement),
            "{}",
            store.engine
        );
        assert_eq!(open.answers.one("story"), Some("they said no"));
        let said: Vec<What> = open
            .events
            .iter()
            .map(|event| event.what)
            .filter(|what| *what != What::Opened)
            .collect();
        assert_eq!(said, [What::Sent, What::Changed, What::Disagreed, What::Closed]);
        let disagreed = open.events.iter().find(|event| event.what == What::Disagreed).unwrap();
        assert_eq!(disagreed.detail.as_deref(), Some(NOT_THE_FAMILYS));
        assert!(
            store.requests.promised().await.unwrap().is_empty(),
            "nobody is to ring the family any more"
        );
    }
}

#[tokio::test]
async fn where_a_childs_safety_was_in_question_the_request_stays_open_without_agreement() {
    for store in stores().await {
        let mut serious = decision(Some("mash"), &[], false);
        serious.level = Level::Mash;
        let from_the_start = send(&store, "d1", &serious, 1).await.unwrap();
        let raised = at_hub(&store, "d2", false).await;
        change(&store, &raised, "c2", Level::Mash).await;
        let urgent = at_hub(&store, "d3", true).await;
        let sent_up = at_hub(&store, "d4", false).await;
        act(&store, &worker("h", &[HUB]), &sent_up, 1, up()).await.unwrap();
        for (sent, draft) in [(from_the_start, "n1"), (raised, "n2"), (urgent, "n3"), (sent_up, "n4")] {
            without_agreement(&store, &sent, draft).await;
            let own = store.requests.own(&sent.id).await.unwrap();
            assert!(!own.standing.ended(), "{} {draft}", store.engine);
            assert!(own.events.iter().any(|event| event.what == What::Disagreed), "{draft}");
        }
    }
}

#[tokio::test]
async fn what_goes_to_nobody_is_still_never_sent_for_the_first_time() {
    for store in stores().await {
        let mut nowhere = decision(None, &[], false);
        nowhere.to = Destination::AdviceOnly;
        let came = send(&store, "d1", &nowhere, 1).await;
        assert!(matches!(came, Err(StoreError::NothingToSend)), "{came:?}");
        assert_eq!(store.tally().await, (0, 0, 0, 0), "{}", store.engine);
    }
}
