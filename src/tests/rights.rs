//! Every role at every door: what opens is what the one table of rights says, and nothing else.

#![allow(clippy::unwrap_used)]

use super::staff::{ask, sign_in};
use super::support::{TestHub, Visitor, hubs};
use app::site::staff::password;
use domain::people::{Action, Role, Staff, StaffId, TeamId, Whose, may_with};
use serde_json::json;
use store::NewPassword;

/// The roles that sign in as staff.
pub fn staff_roles() -> Vec<Role> {
    let family = [Role::FamilyMember, Role::YoungPerson];
    Role::ALL
        .iter()
        .copied()
        .filter(|role| !family.contains(role))
        .collect()
}

pub fn email(role: Role) -> String {
    format!("one-{}@example.test", role.key())
}

/// One worker of each role, all in one team.
pub async fn one_of_each(test: &TestHub, team: &str) {
    let hash = password::hash("three small owls").unwrap();
    for role in staff_roles() {
        let staff = Staff {
            id: StaffId::new(role.key()),
            name: format!("One {}", role.key()),
            email: email(role),
            roles: vec![role],
            teams: vec![TeamId::new(team)],
        };
        let password = NewPassword::chosen(&hash, test.hub.now_ms());
        test.hub.store.people.put_staff(&staff, password).await.unwrap();
    }
}

/// Pages with a right behind them, and whose data they show to somebody of that team.
const DOORS: [(&str, Action, Whose); 11] = [
    ("/staff/assist", Action::AssistFamilies, Whose::Anyones),
    ("/staff/counts", Action::ReadReports, Whose::Anyones),
    ("/staff/inbox/hub-meadows", Action::ReadRequests, Whose::OwnTeam),
    ("/staff/promises", Action::WatchPromises, Whose::Anyones),
    ("/staff/letters", Action::WatchPromises, Whose::Anyones),
    ("/staff/listings", Action::EditListings, Whose::Anyones),
    (
        "/staff/listings/nottingham-school-of-boxing",
        Action::EditListings,
        Whose::Anyones,
    ),
    ("/staff/freshness", Action::EditListings, Whose::Anyones),
    ("/staff/searches", Action::EditListings, Whose::Anyones),
    ("/staff/reports", Action::EditListings, Whose::Anyones),
    ("/staff/rules", Action::ReadRules, Whose::Anyones),
];

async fn opens(visitor: &mut Visitor, path: &str) -> bool {
    match visitor.get(path).await.status.as_u16() {
        200 => true,
        303 | 403 | 404 => false,
        other => panic!("{path} answers {other}"),
    }
}

#[tokio::test]
async fn each_door_opens_to_the_roles_that_the_table_names_and_to_no_other() {
    for test in super::support::seeded_hubs().await {
        one_of_each(&test, "hub-meadows").await;
        for role in staff_roles() {
            let mut worker = sign_in(&test, &email(role)).await;
            for (path, action, whose) in DOORS {
                let expected = may_with(role, action, whose);
                assert_eq!(opens(&mut worker, path).await, expected, "{role:?} at {path}");
            }
        }
    }
}

#[tokio::test]
async fn a_request_opens_to_readers_of_its_team_and_an_id_of_another_teams_request_opens_nothing() {
    for test in hubs().await {
        one_of_each(&test, "hub-meadows").await;
        let ours = ask(&test, "draft-1", json!({})).await;
        let theirs = ask(&test, "draft-2", json!({"child_age": 14, "worries": ["missing"]})).await;
        for role in staff_roles() {
            let mut worker = sign_in(&test, &email(role)).await;
            let reads = may_with(role, Action::ReadRequests, Whose::OwnTeam);
            let own = format!("/staff/requests/{}", ours.id);
            assert_eq!(opens(&mut worker, &own).await, reads, "{role:?}");
            for guessed in [theirs.id.as_str(), "1", "..%2Frules", ours.reference.as_str()] {
                let path = format!("/staff/requests/{guessed}");
                assert!(!opens(&mut worker, &path).await, "{role:?} at {path}");
                for form in ["act", "redirect", "household"] {
                    let answer = worker.post(&format!("{path}/{form}"), &[("what", "closed")]).await;
                    answer.is(404);
                }
            }
            assert!(!opens(&mut worker, "/staff/inbox/mash").await, "{role:?}");
        }
    }
}

#[tokio::test]
async fn no_role_of_staff_opens_the_pages_of_families() {
    for test in hubs().await {
        one_of_each(&test, "hub-meadows").await;
        for role in staff_roles() {
            let mut worker = sign_in(&test, &email(role)).await;
            assert!(!opens(&mut worker, "/en/plan").await, "{role:?}");
        }
    }
}
