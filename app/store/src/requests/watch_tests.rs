#![allow(clippy::unwrap_used)]

use super::Act;
use super::later_tests::{HUB, act, at_hub};
use super::tests::{decision, send, worker};
use crate::StoreError;
use crate::testing::stores;
use domain::people::TeamId;
use domain::request::What;

#[tokio::test]
async fn the_duty_manager_is_warned_once_for_each_team_that_has_it() {
    for store in stores().await {
        let sent = at_hub(&store, "d1", true).await;
        let open = store.requests.promised().await.unwrap();
        assert_eq!(open.len(), 1);
        let other = store.second_server().await;
        let team = TeamId::new(HUB);
        let (here, there) = tokio::join!(
            store.requests.warn(&open[0], &team, 5),
            other.requests.warn(&open[0], &team, 5)
        );
        assert_eq!(
            [here.unwrap(), there.unwrap()].iter().filter(|first| **first).count(),
            1,
            "{}",
            store.engine
        );
        let warned = store.requests.events(&sent.id).await.unwrap();
        assert_eq!(warned.iter().filter(|event| event.what == What::Warned).count(), 1);
        let version = store
            .requests
            .open(&worker("h", &[HUB]), &sent.id, 6)
            .await
            .unwrap()
            .version;
        act(&store, &worker("h", &[HUB]), &sent, version, Act::Reached)
            .await
            .unwrap();
        assert!(store.requests.promised().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_team_with_a_case_system_gets_a_copy_beside_its_letter() {
    for store in stores().await {
        send(&store, "d1", &decision(Some("mash"), &["adolescence"], false), 1)
            .await
            .unwrap();
        let copies = store
            .deliveries
            .take_for(crate::Way::CaseSystem, (10, 50), 10)
            .await
            .unwrap();
        assert_eq!(copies.len(), 1);
        let id = copies[0].letter.request.clone().unwrap();
        let copy = store
            .requests
            .for_case_system(&id, &TeamId::new("adolescence"))
            .await
            .unwrap();
        let json = serde_json::to_value(&copy).unwrap();
        assert_eq!(
            (&json["answers"]["story"], &json["answers_it"]),
            (&"we cannot sleep".into(), &false.into())
        );
        let stranger = store.requests.for_case_system(&id, &TeamId::new(HUB)).await;
        assert!(matches!(stranger, Err(StoreError::NotYours)));
        store
            .deliveries
            .give_up(&copies[0], "it answered 400", 20)
            .await
            .unwrap();
        assert!(
            store
                .deliveries
                .take_for(crate::Way::CaseSystem, (99, 150), 10)
                .await
                .unwrap()
                .is_empty()
        );
        let stuck = store.deliveries.stuck().await.unwrap();
        assert_eq!((stuck.len(), stuck[0].again_at), (1, None));
        store.deliveries.send_again(&stuck[0].id, 99).await.unwrap();
        let again = store
            .deliveries
            .take_for(crate::Way::CaseSystem, (99, 150), 10)
            .await
            .unwrap();
        assert_eq!((again[0].once.as_str(), again[0].tries), (copies[0].once.as_str(), 1));
    }
}

#[tokio::test]
async fn a_request_that_can_t_be_opened_is_shown_as_such_and_takes_nothing_else_away() {
    for store in stores().await {
        let whole = send(&store, "d1", &decision(Some("mash"), &[], false), 1)
            .await
            .unwrap();
        let broken = send(&store, "d2", &decision(Some("mash"), &[], false), 2)
            .await
            .unwrap();
        // Another row's decision does not open here, as with a wrong key.
        store
            .run_sql(
                "update request set decision = (select decision from request where draft = 'd1') where draft = 'd2'",
            )
            .await;
        let team = TeamId::new("mash");
        let inbox = store.requests.inbox(&worker("w", &["mash"]), &team, 1).await.unwrap();
        let opens: Vec<(&str, bool)> = inbox
            .iter()
            .map(|row| (row.id.as_str(), row.decision.is_some()))
            .collect();
        assert_eq!(
            opens,
            [(broken.id.as_str(), false), (whole.id.as_str(), true)],
            "{}",
            store.engine
        );
        let promised = store.requests.promised().await.unwrap();
        assert!(promised.iter().any(|open| open.id == whole.id));
    }
}
