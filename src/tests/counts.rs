//! Counts for managers: of quarters that are over, and never of so few that somebody could be known again.

#![allow(clippy::unwrap_used)]

use super::staff::{EDITOR, MEADOWS, with_staff};
use super::support::{Answer, TestHub, Visitor, seeded_hubs};
use domain::people::{FamilyId, Person, PersonId, StaffId, TeamId};
use domain::plan::StaffPlan;
use domain::text::Private;

const IN_JANUARY: &str = "2027-01-05T10:00:00Z";

async fn manager_at(test: &TestHub, now: &str) -> Visitor {
    let mut manager = test.visitor_at(now);
    let way_in = [("email", MEADOWS), ("password", "three small owls")];
    manager.post("/staff/sign-in", &way_in).await.is(303);
    manager
}

/// Six more families of the Meadows hub, which has two of the demonstration's; Hyson Green has one.
async fn more_families(test: &TestHub) {
    let (store, now, jo) = (&test.hub.store, test.hub.now_ms(), StaffId::new("jo"));
    for n in 0..6 {
        let family = FamilyId::new(format!("more-{n}"));
        let person = Person {
            id: PersonId::new(format!("person-{n}")),
            family: family.clone(),
            name: Private::new("Somebody"),
            email: None,
            language: "en".into(),
        };
        store.people.put_person(&person, now).await.unwrap();
        store
            .plans
            .put(&family, &StaffPlan::default(), 0, &jo, now)
            .await
            .unwrap();
        store
            .plans
            .give(&family, &jo, &TeamId::new("hub-meadows"))
            .await
            .unwrap();
    }
}

fn lines<'a>(csv: &'a Answer, about: &str) -> Vec<&'a str> {
    csv.body.lines().filter(|line| line.starts_with(about)).collect()
}

#[tokio::test]
async fn a_small_hub_is_hidden_and_so_is_the_one_beside_it() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        more_families(&test).await;
        let mut manager = manager_at(&test, IN_JANUARY).await;
        let page = manager.get("/staff/counts").await;
        page.is(200)
            .shows("Families in numbers")
            .shows("hidden")
            .hides("Somebody")
            .hides("more-1");
        let csv = manager.get("/staff/counts.csv").await;
        let hubs = lines(csv.is(200), "By team,");
        assert_eq!(hubs.len(), 3, "{hubs:?}");
        assert!(
            hubs[..2].iter().all(|line| line.ends_with(',')),
            "{}: {hubs:?}",
            test.engine
        );
        assert_eq!(hubs[2], "By team,All,9");
        let quarters = lines(&csv, "By the quarter");
        assert!(quarters[0].ends_with(",9"), "{quarters:?}");
    }
}

#[tokio::test]
async fn a_quarter_that_still_goes_on_is_not_told() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        more_families(&test).await;
        let mut manager = manager_at(&test, "2026-12-31T10:00:00Z").await;
        let csv = manager.get("/staff/counts.csv").await;
        assert!(
            lines(csv.is(200), "By the quarter")
                .iter()
                .all(|line| line.ends_with(",0"))
        );
    }
}

#[tokio::test]
async fn who_keeps_listings_reads_no_counts() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let mut editor = super::staff::sign_in(&test, EDITOR).await;
        for path in ["/staff/counts", "/staff/counts.csv"] {
            editor.get(path).await.is(403);
        }
    }
}
