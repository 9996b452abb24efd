//! Every role at every door of a plan: of its own caseload, of its team, and of somebody else.

use crate::tests::rights::{email, one_of_each, staff_roles};
use crate::tests::staff::{MEADOWS, sign_in, with_staff};
use crate::tests::support::{TestHub, Visitor, hubs};
use domain::people::{Action, FamilyId, Role, StaffId, TeamId, Whose, may, may_with};
use domain::plan::{Goal, StaffPlan};
use domain::text::Private;

/// A family that is looked after by this worker, in this team.
async fn family_of(test: &TestHub, id: &str, owner: &str, team: &str) -> String {
    let family = FamilyId::new(id);
    let person = domain::people::Person {
        id: domain::people::PersonId::new(format!("person-{id}")),
        family: family.clone(),
        name: Private::new("Somebody"),
        email: None,
        language: "en".into(),
    };
    test.hub.store.people.put_person(&person, 0).await.unwrap();
    let plan = StaffPlan {
        goals: vec![Goal {
            id: "g".into(),
            words: Private::new("Secret wish"),
            said_by: None,
            kept_from: vec![],
        }],
        ..StaffPlan::default()
    };
    let owner = StaffId::new(owner);
    test.hub.store.plans.put(&family, &plan, 0, &owner, 1).await.unwrap();
    test.hub
        .store
        .plans
        .give(&family, &owner, &TeamId::new(team))
        .await
        .unwrap();
    format!("/staff/plans/{id}")
}

/// What each door of a plan needs, and whether it only asks to be opened.
const READ: [(&str, Action); 3] = [
    ("", Action::ReadPlans),
    ("/items/goal/g", Action::EditPlans),
    ("/people", Action::KeepFamilyPeople),
];
type Fields = &'static [(&'static str, &'static str)];

/// Forms that would change something, with fields that would be taken.
const WRITE: [(&str, Action, Fields); 7] = [
    ("/items/goal/g/out", Action::EditPlans, &[]),
    ("/items/note/new", Action::EditPlans, &[("words", "a note")]),
    ("/publish", Action::EditPlans, &[("version", "0")]),
    ("/answers/guessed", Action::EditPlans, &[]),
    ("/people/person-x/check", Action::KeepFamilyPeople, &[]),
    ("/advice", Action::Advise, &[("advice", "Try the group")]),
    ("/hand-over", Action::HandOver, &[("to", MEADOWS), ("note", "Please")]),
];

async fn reads(worker: &mut Visitor, path: &str) -> bool {
    let answer = worker.get(path).await;
    if answer.status != 200 {
        answer.hides("Secret wish").hides("Somebody");
    }
    answer.status == 200
}

#[tokio::test]
async fn each_door_of_a_plan_opens_as_far_as_the_table_reaches_and_no_further() {
    for test in hubs().await {
        with_staff(&test).await;
        one_of_each(&test, "hub-meadows").await;
        for role in staff_roles() {
            let mut worker = sign_in(&test, &email(role)).await;
            let places = [
                (Whose::OwnCaseload, role.key(), "hub-bestwood"),
                (Whose::OwnTeam, "somebody", "hub-meadows"),
                (Whose::Anyones, "somebody", "hub-broxtowe"),
            ];
            for (whose, owner, team) in places {
                let plan = family_of(&test, &format!("{}-{whose:?}", role.key()), owner, team).await;
                for (door, action) in READ {
                    let expected = may_with(role, action, whose);
                    assert_eq!(
                        reads(&mut worker, &format!("{plan}{door}")).await,
                        expected,
                        "{role:?} {whose:?} {door}"
                    );
                }
                for (door, action, fields) in WRITE {
                    let status = worker.post(&format!("{plan}{door}"), fields).await.status.as_u16();
                    let expected: &[u16] = if may_with(role, action, whose) {
                        &[303, 409]
                    } else {
                        &[404]
                    };
                    assert!(expected.contains(&status), "{role:?} {whose:?} {door}: {status}");
                }
                let glass = worker.get(&format!("{plan}/glass")).await.status.as_u16();
                let expected = if may(role, Action::BreakGlass) { 200 } else { 404 };
                assert_eq!(glass, expected, "{role:?} {whose:?}");
            }
        }
    }
}

#[tokio::test]
async fn caseloads_and_new_plans_are_for_those_who_make_plans_and_made_up_ids_open_nothing() {
    for test in hubs().await {
        one_of_each(&test, "hub-meadows").await;
        for role in staff_roles() {
            let mut worker = sign_in(&test, &email(role)).await;
            let list = worker.get("/staff/plans").await.status == 200;
            assert_eq!(list, may(role, Action::ReadPlans), "{role:?}");
            let begun = worker.post("/staff/plans", &[("team", "hub-meadows")]).await.status == 303;
            assert_eq!(begun, may_with(role, Action::StartPlans, Whose::OwnTeam), "{role:?}");
            worker.post("/staff/plans", &[("team", "mash")]).await.is(404);
            for guessed in ["1", "..%2Frules", "%27%20or%201=1"] {
                for door in ["", "/people", "/glass", "/items/goal/g"] {
                    let answer = worker.get(&format!("/staff/plans/{guessed}{door}")).await;
                    assert!(
                        [403, 404].contains(&answer.status.as_u16()),
                        "{role:?} {guessed} {door}"
                    );
                }
            }
            worker.post("/staff/plans/glass/guessed", &[]).await.is(404);
        }
    }
}

#[tokio::test]
async fn a_complaint_is_acknowledged_by_who_answers_for_the_team_and_by_nobody_else() {
    for test in hubs().await {
        one_of_each(&test, "hub-meadows").await;
        let plan = family_of(&test, "f", "worker", "hub-meadows").await;
        let person = domain::people::PersonId::new("person-f");
        let words = Private::new("Nobody came");
        let kind = store::AskKind::Complaint;
        test.hub.store.plans.ask(&person, kind, &words, 5).await.unwrap();
        let ask = test.hub.store.plans.asks_by(&person).await.unwrap().remove(0).id;
        for role in staff_roles().into_iter().filter(|role| *role != Role::Manager) {
            let mut worker = sign_in(&test, &email(role)).await;
            worker.post(&format!("{plan}/asks/{ask}"), &[]).await.is(404);
        }
        let mut manager = sign_in(&test, &email(Role::Manager)).await;
        manager
            .submit(&format!("{plan}/asks/{ask}"), &[])
            .await
            .is(200)
            .shows("Acknowledged");
    }
}
