#![allow(clippy::unwrap_used)]

mod keys;
mod second;
mod sign_ins;
mod tries;

use crate::testing::{TestStore, stores};
use crate::{
    CODE_MINUTES, CODE_TRIES, CodeCheck, LetterKind, NewPassword, SealKey, Store, StoreError, StoreSettings, To,
    TryLimit,
};
use domain::people::{FamilyId, Person, PersonId, Role, Staff, StaffId, TeamId};
use domain::text::Private;

const LIMIT: TryLimit = TryLimit { most: 3, since: 0 };

fn person(id: &str, family: &str) -> Person {
    Person {
        id: PersonId::new(id),
        family: FamilyId::new(family),
        name: Private::new("Sana Malik"),
        email: Some(Private::new("sana@example.org")),
        language: "ur".into(),
    }
}

fn worker() -> Staff {
    Staff {
        id: StaffId::new("w1"),
        name: "Jo Hill".into(),
        email: "Jo.Hill@example.org".into(),
        roles: vec![Role::Worker],
        teams: vec![TeamId::new("hub-meadows")],
    }
}

async fn with_sana(store: &TestStore) -> PersonId {
    let sana = person("sana", "f1");
    store.people.put_person(&sana, 0).await.unwrap();
    sana.id
}

async fn wrong_code(store: &TestStore, sana: &PersonId, right: &Private, now: i64) -> CodeCheck {
    let wrong = if right.reveal() == "000000" { "111111" } else { "000000" };
    store.people.check_code(sana, wrong, now).await.unwrap()
}

#[tokio::test]
async fn a_worker_signs_in_by_email_whatever_its_case_and_no_longer_once_removed() {
    for store in stores().await {
        let people = &store.people;
        people
            .put_staff(&worker(), NewPassword::chosen("hash", 1))
            .await
            .unwrap();
        let found = people.account_by_email(" jo.hill@EXAMPLE.org ").await.unwrap().unwrap();
        assert_eq!((found.staff.teams, found.password.reveal()), (worker().teams, "hash"));
        people.remove_staff(&worker().id, 5).await.unwrap();
        assert_eq!(people.account(&worker().id).await.unwrap(), None);
        assert_eq!(people.account_by_email("jo.hill@example.org").await.unwrap(), None);
        assert!(people.readers_of(&TeamId::new("hub-meadows")).await.unwrap().is_empty());
        let closed = people.accounts().await.unwrap();
        assert_eq!(closed[0].removed_at, Some(5), "who is listed as gone");
    }
}

#[tokio::test]
async fn a_first_password_is_marked_as_such_until_its_owner_chooses_one() {
    for store in stores().await {
        let (people, id) = (&store.people, worker().id);
        people
            .put_staff(&worker(), NewPassword::first("made", 1, 100))
            .await
            .unwrap();
        assert_eq!(people.account(&id).await.unwrap().unwrap().first_until, Some(100));
        people.set_password(&id, NewPassword::chosen("own", 7)).await.unwrap();
        let account = people.account(&id).await.unwrap().unwrap();
        assert_eq!((account.first_until, account.password_at), (None, 7));
        assert_eq!(account.password.reveal(), "own");
        people.remove_staff(&id, 9).await.unwrap();
        let late = people.set_password(&id, NewPassword::chosen("again", 10)).await;
        assert!(matches!(late, Err(StoreError::NotFound)), "a closed account takes none");
    }
}

#[tokio::test]
async fn a_worker_moves_to_another_team_and_keeps_the_password() {
    for store in stores().await {
        let people = &store.people;
        people
            .put_staff(&worker(), NewPassword::chosen("hash", 1))
            .await
            .unwrap();
        let moved = Staff {
            teams: vec![TeamId::new("mash")],
            ..worker()
        };
        people.change_staff(&moved).await.unwrap();
        let account = people.account(&worker().id).await.unwrap().unwrap();
        assert_eq!((account.staff.teams, account.password.reveal()), (moved.teams, "hash"));
        assert_eq!(people.readers_of(&TeamId::new("mash")).await.unwrap().len(), 1);
        assert!(people.readers_of(&TeamId::new("hub-meadows")).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_family_member_is_read_back_and_cannot_be_moved_to_another_family() {
    for store in stores().await {
        let sana = with_sana(&store).await;
        store.people.put_person(&person("sana", "f2"), 1).await.unwrap();
        let found = store.people.person(&sana).await.unwrap().unwrap();
        assert_eq!(found, person("sana", "f1"));
    }
}

#[tokio::test]
async fn an_invitation_works_until_it_ends_and_a_new_one_ends_the_old() {
    for store in stores().await {
        let sana = with_sana(&store).await;
        store.people.invite(&sana, "KQ7C-4WXR", 0, 100).await.unwrap();
        assert_eq!(store.people.invited("kq7c4wxr", 99).await.unwrap(), Some(sana.clone()));
        assert_eq!(store.people.invited("KQ7C-4WXR", 100).await.unwrap(), None);
        store.people.invite(&sana, "DDDD-DDDD", 1, 100).await.unwrap();
        assert_eq!(store.people.invited("KQ7C-4WXR", 50).await.unwrap(), None);
        assert_eq!(store.people.invited("DDDD DDDD", 50).await.unwrap(), Some(sana));
    }
}

#[tokio::test]
async fn an_invitation_never_passes_to_another_person() {
    for store in stores().await {
        let sana = with_sana(&store).await;
        store.people.put_person(&person("omar", "f2"), 0).await.unwrap();
        store.people.invite(&sana, "KQ7C-4WXR", 0, 100).await.unwrap();
        let again = store.people.invite(&PersonId::new("omar"), "KQ7C-4WXR", 1, 100).await;
        assert!(matches!(again, Err(StoreError::NotYours)));
        assert_eq!(store.people.invited("KQ7C-4WXR", 50).await.unwrap(), Some(sana));
    }
}

#[tokio::test]
async fn a_removed_family_member_is_not_let_in_by_an_old_letter() {
    for store in stores().await {
        let sana = with_sana(&store).await;
        store.people.invite(&sana, "KQ7C-4WXR", 0, 100).await.unwrap();
        store.people.remove_person(&sana, 10).await.unwrap();
        assert_eq!(store.people.invited("KQ7C-4WXR", 11).await.unwrap(), None);
        assert_eq!(store.people.person(&sana).await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_code_opens_the_door_once() {
    for store in stores().await {
        let sana = with_sana(&store).await;
        let code = store.people.start_code(&sana, 0, false).await.unwrap();
        let spaced = format!("{} {}", &code.reveal()[..3], &code.reveal()[3..]);
        assert_eq!(
            store.people.check_code(&sana, &spaced, 1).await.unwrap(),
            CodeCheck::Right
        );
        assert_eq!(
            store.people.check_code(&sana, code.reveal(), 2).await.unwrap(),
            CodeCheck::Over
        );
    }
}

#[tokio::test]
async fn a_code_is_over_after_ten_minutes_or_five_wrong_tries() {
    for store in stores().await {
        let sana = with_sana(&store).await;
        let code = store.people.start_code(&sana, 0, false).await.unwrap();
        let late = CODE_MINUTES * 60_000;
        assert_eq!(
            store.people.check_code(&sana, code.reveal(), late).await.unwrap(),
            CodeCheck::Over
        );

        let code = store.people.start_code(&sana, 0, false).await.unwrap();
        for left in (1..CODE_TRIES).rev() {
            assert_eq!(
                wrong_code(&store, &sana, &code, 1).await,
                CodeCheck::Wrong { tries_left: left }
            );
        }
        assert_eq!(wrong_code(&store, &sana, &code, 1).await, CodeCheck::Over);
        assert_eq!(
            store.people.check_code(&sana, code.reveal(), 1).await.unwrap(),
            CodeCheck::Over
        );
    }
}

#[tokio::test]
async fn another_persons_code_and_an_older_code_open_nothing() {
    for store in stores().await {
        let sana = with_sana(&store).await;
        store.people.put_person(&person("omar", "f1"), 0).await.unwrap();
        let omar = PersonId::new("omar");
        let first = store.people.start_code(&sana, 0, false).await.unwrap();
        assert_eq!(
            store.people.check_code(&omar, first.reveal(), 1).await.unwrap(),
            CodeCheck::Over
        );
        let second = store.people.start_code(&sana, 1, false).await.unwrap();
        if first != second {
            assert_ne!(
                store.people.check_code(&sana, first.reveal(), 2).await.unwrap(),
                CodeCheck::Right
            );
        }
        assert_eq!(
            store.people.check_code(&sana, second.reveal(), 2).await.unwrap(),
            CodeCheck::Right
        );
    }
}

#[tokio::test]
async fn of_two_codes_asked_for_at_once_one_opens() {
    for store in stores().await {
        let sana = with_sana(&store).await;
        let (one, two) = tokio::join!(
            store.people.start_code(&sana, 0, false),
            store.people.start_code(&sana, 0, false)
        );
        let mut opened = 0;
        for code in [one.unwrap(), two.unwrap()] {
            let check = store.people.check_code(&sana, code.reveal(), 1).await.unwrap();
            opened += usize::from(check == CodeCheck::Right);
        }
        assert_eq!(opened, 1);
    }
}

#[tokio::test]
async fn a_mailed_code_waits_in_the_post_room_for_that_person_only() {
    for store in stores().await {
        let sana = with_sana(&store).await;
        let code = store.people.start_code(&sana, 5, true).await.unwrap();
        let taken = store.deliveries.take(5, 100, 10).await.unwrap();
        assert_eq!(taken.len(), 1);
        assert_eq!(taken[0].letter.kind, LetterKind::SignInCode);
        assert_eq!(taken[0].letter.to, To::Person(sana));
        assert_eq!(taken[0].letter.words.get("code"), Some(&code));
    }
}
