//! The second step in: codes of an app, each good once, and recovery codes.

use super::*;
use crate::testing::app_code;
use crate::{RECOVERY_CODES, SecondCheck, new_secret};

/// Thursday, 26 November 2026, 10:00.
const NOW: i64 = 1_795_687_200_000;
const HALF_MINUTE: i64 = 30_000;

async fn with_second(store: &TestStore) -> (StaffId, Private, Vec<Private>) {
    let people = &store.people;
    people
        .put_staff(&worker(), NewPassword::chosen("hash", 1))
        .await
        .unwrap();
    let secret = new_secret();
    let typed = app_code(secret.reveal(), NOW);
    let codes = people.set_second(&worker().id, &secret, &typed, NOW).await.unwrap();
    (worker().id, secret, codes.unwrap())
}

#[tokio::test]
async fn it_counts_only_once_a_code_made_from_its_secret_was_typed() {
    for store in stores().await {
        let people = &store.people;
        people
            .put_staff(&worker(), NewPassword::chosen("hash", 1))
            .await
            .unwrap();
        let (secret, other) = (new_secret(), new_secret());
        assert_ne!(secret, other);
        for wrong in [
            "",
            "12345",
            &app_code(other.reveal(), NOW),
            &app_code(secret.reveal(), NOW - 90_000),
        ] {
            let set = people.set_second(&worker().id, &secret, wrong, NOW).await.unwrap();
            assert!(set.is_none(), "{wrong}");
        }
        let account = people.account(&worker().id).await.unwrap().unwrap();
        assert_eq!(account.second_at, None);
        with_second(&store).await;
        let account = people.account(&worker().id).await.unwrap().unwrap();
        assert_eq!(account.second_at, Some(NOW));
    }
}

#[tokio::test]
async fn a_code_is_good_for_half_a_minute_around_its_own_and_never_twice() {
    for store in stores().await {
        let (jo, secret, _) = with_second(&store).await;
        let people = &store.people;
        let check = |at: i64, now: i64| {
            let typed = app_code(secret.reveal(), at);
            let jo = jo.clone();
            async move { people.check_second(&jo, &typed, now).await.unwrap() }
        };
        assert_eq!(check(NOW, NOW).await, SecondCheck::Wrong, "it was used to set up");
        let next = NOW + HALF_MINUTE;
        assert_eq!(check(next, NOW).await, SecondCheck::Right, "the phone is fast");
        assert_eq!(check(next, next).await, SecondCheck::Wrong, "used");
        let later = NOW + 10 * HALF_MINUTE;
        assert_eq!(
            check(later - 2 * HALF_MINUTE, later).await,
            SecondCheck::Wrong,
            "too old"
        );
        assert_eq!(
            check(later + 2 * HALF_MINUTE, later).await,
            SecondCheck::Wrong,
            "too early"
        );
        assert_eq!(check(later - HALF_MINUTE, later).await, SecondCheck::Right);
        let before = later - 2 * HALF_MINUTE;
        assert_eq!(
            check(before, before).await,
            SecondCheck::Wrong,
            "older than the last one used"
        );
    }
}

#[tokio::test]
async fn one_code_typed_at_two_servers_at_once_opens_one_door() {
    for store in stores().await {
        let (jo, secret, _) = with_second(&store).await;
        let typed = app_code(secret.reveal(), NOW + HALF_MINUTE);
        let servers = [Store::clone(&store), store.second_server().await];
        let mut tries = tokio::task::JoinSet::new();
        for n in 0..8 {
            let (server, jo, typed) = (servers[n % 2].clone(), jo.clone(), typed.clone());
            tries.spawn(async move {
                server
                    .people
                    .check_second(&jo, &typed, NOW + HALF_MINUTE)
                    .await
                    .unwrap()
            });
        }
        let all = tries.join_all().await;
        let right = all.iter().filter(|check| **check == SecondCheck::Right).count();
        assert_eq!(right, 1, "{}", store.engine);
    }
}

#[tokio::test]
async fn ten_recovery_codes_are_each_good_once_and_new_ones_end_the_old() {
    for store in stores().await {
        let (jo, _, codes) = with_second(&store).await;
        let people = &store.people;
        assert_eq!(codes.len(), RECOVERY_CODES);
        let typed = codes[0].reveal().to_lowercase().replace('-', " ");
        let first = people.check_second(&jo, &typed, NOW).await.unwrap();
        assert_eq!(first, SecondCheck::Recovered { left: 9 });
        assert_eq!(people.check_second(&jo, &typed, NOW).await.unwrap(), SecondCheck::Wrong);
        let anew = people.new_recovery_codes(&jo).await.unwrap();
        assert_eq!(people.recovery_codes_left(&jo).await.unwrap(), 10);
        let old = people.check_second(&jo, codes[1].reveal(), NOW).await.unwrap();
        assert_eq!(old, SecondCheck::Wrong);
        let new = people.check_second(&jo, anew[1].reveal(), NOW).await.unwrap();
        assert_eq!(new, SecondCheck::Recovered { left: 9 });
        let other = StaffId::new("other");
        assert_eq!(
            people.check_second(&other, anew[2].reveal(), NOW).await.unwrap(),
            SecondCheck::Wrong
        );
        assert!(matches!(
            people.new_recovery_codes(&other).await,
            Err(StoreError::NotFound)
        ));
    }
}

#[tokio::test]
async fn the_database_holds_neither_the_secret_nor_a_recovery_code() {
    for store in stores().await {
        let (_, secret, codes) = with_second(&store).await;
        let rows: Vec<(Vec<u8>,)> =
            sqlx::query_as("select secret from staff_second union all select code from staff_recovery")
                .fetch_all(store.shared.database.read())
                .await
                .unwrap();
        assert_eq!(rows.len(), 1 + RECOVERY_CODES);
        for (kept,) in &rows {
            for said in codes.iter().chain([&secret]) {
                let said = said.reveal().as_bytes();
                assert!(!kept.windows(said.len()).any(|part| part == said), "{}", store.engine);
            }
        }
    }
}

#[tokio::test]
async fn a_first_password_takes_the_second_step_away_and_one_of_their_own_leaves_it() {
    for store in stores().await {
        let (jo, _, codes) = with_second(&store).await;
        let people = &store.people;
        let second = |people: crate::People| {
            let jo = jo.clone();
            async move { people.account(&jo).await.unwrap().unwrap().second_at }
        };
        people.set_password(&jo, NewPassword::chosen("own", 2)).await.unwrap();
        assert_eq!(second(people.clone()).await, Some(NOW));
        people
            .set_password(&jo, NewPassword::first("first", 3, 9))
            .await
            .unwrap();
        assert_eq!(second(people.clone()).await, None);
        let old = people.check_second(&jo, codes[0].reveal(), NOW).await.unwrap();
        assert_eq!(old, SecondCheck::Wrong);
    }
}
