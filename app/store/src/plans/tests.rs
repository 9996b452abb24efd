#![allow(clippy::unwrap_used)]

use crate::StoreError;
use crate::testing::{TestStore, stores};
use domain::people::{FamilyId, Person, PersonId, StaffId};
use domain::plan::{Action, Goal, Member, Note, Owner, StaffPlan, Who};
use domain::text::Private;

fn action(id: &str, owner: &str) -> Action {
    Action {
        id: id.into(),
        goal: None,
        what: Private::new("Ring the school"),
        owner: Owner::Person(PersonId::new(owner)),
        by: None,
        done_at: None,
        listing: None,
        kept_from: vec![],
    }
}

fn plan(members: &[&str]) -> StaffPlan {
    let member = |id: &&str| Member {
        id: PersonId::new(*id),
        name: Private::new(*id),
    };
    StaffPlan {
        members: members.iter().map(member).collect(),
        goals: vec![Goal {
            id: "g".into(),
            words: Private::new("Sleep"),
            said_by: None,
            kept_from: vec![],
        }],
        actions: members.iter().map(|id| action(&format!("ring-{id}"), id)).collect(),
        notes: vec![Note {
            by: StaffId::new("w"),
            at: 0,
            words: Private::new("for workers"),
        }],
        ..StaffPlan::default()
    }
}

/// Sana and Omar are one family, Ewa is another.
async fn two_families(store: &TestStore) {
    for (id, family) in [("sana", "f1"), ("omar", "f1"), ("ewa", "f2")] {
        let person = Person {
            id: PersonId::new(id),
            family: FamilyId::new(family),
            name: Private::new(id),
            email: None,
            language: "en".into(),
        };
        store.people.put_person(&person, 0).await.unwrap();
    }
    let by = StaffId::new("w");
    store
        .plans
        .put(&FamilyId::new("f1"), &plan(&["sana", "omar"]), 0, &by, 1)
        .await
        .unwrap();
    store
        .plans
        .put(&FamilyId::new("f2"), &plan(&["ewa"]), 0, &by, 1)
        .await
        .unwrap();
}

#[tokio::test]
async fn each_person_reads_the_plan_of_their_own_family() {
    for store in stores().await {
        two_families(&store).await;
        let view = store.plans.seen_by(&PersonId::new("sana")).await.unwrap().unwrap();
        let ids: Vec<_> = view
            .actions()
            .map(|action| (action.id.as_str(), action.who == Who::You))
            .collect();
        assert_eq!(ids, [("ring-sana", true), ("ring-omar", false)]);
        assert_eq!(store.plans.seen_by(&PersonId::new("nobody")).await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_removed_person_reads_and_ticks_nothing_from_that_moment() {
    for store in stores().await {
        two_families(&store).await;
        let omar = PersonId::new("omar");
        store.people.remove_person(&omar, 2).await.unwrap();
        assert_eq!(store.plans.seen_by(&omar).await.unwrap(), None);
        assert!(matches!(
            store.plans.tick(&omar, "ring-omar", true, 3).await,
            Err(StoreError::NotFound)
        ));
    }
}

#[tokio::test]
async fn only_your_own_action_in_your_own_plan_can_be_ticked() {
    for store in stores().await {
        two_families(&store).await;
        let (sana, ewa) = (PersonId::new("sana"), PersonId::new("ewa"));
        store.plans.tick(&sana, "ring-sana", true, 9).await.unwrap();
        assert!(matches!(
            store.plans.tick(&sana, "ring-omar", true, 9).await,
            Err(StoreError::NotYours)
        ));
        assert!(matches!(
            store.plans.tick(&ewa, "ring-sana", false, 9).await,
            Err(StoreError::NotFound)
        ));
        let view = store.plans.seen_by(&sana).await.unwrap().unwrap();
        let done: Vec<_> = view.actions().map(|action| action.done_at).collect();
        assert_eq!(done, [Some(9), None]);
    }
}

#[tokio::test]
async fn two_people_ticking_at_the_same_moment_lose_neither_tick() {
    for store in stores().await {
        two_families(&store).await;
        let (sana, omar) = (PersonId::new("sana"), PersonId::new("omar"));
        let (a, b) = tokio::join!(
            store.plans.tick(&sana, "ring-sana", true, 5),
            store.plans.tick(&omar, "ring-omar", true, 6)
        );
        a.unwrap();
        b.unwrap();
        let view = store.plans.seen_by(&sana).await.unwrap().unwrap();
        assert!(
            view.actions().all(|action| action.done_at.is_some()),
            "{}",
            store.engine
        );
    }
}

#[tokio::test]
async fn a_worker_never_overwrites_what_changed_meanwhile() {
    for store in stores().await {
        two_families(&store).await;
        let (family, by) = (FamilyId::new("f1"), StaffId::new("w"));
        store
            .plans
            .tick(&PersonId::new("sana"), "ring-sana", true, 5)
            .await
            .unwrap();
        let late = store.plans.put(&family, &plan(&["sana"]), 1, &by, 6).await;
        assert!(matches!(late, Err(StoreError::ChangedMeanwhile)));
        assert_eq!(store.plans.put(&family, &plan(&["sana"]), 2, &by, 6).await.unwrap(), 3);
        let again = store.plans.put(&family, &plan(&["sana"]), 0, &by, 7).await;
        assert!(matches!(again, Err(StoreError::ChangedMeanwhile)));
    }
}
