//! Workers on duty: when to ring is said as the family was told it, and a sign-in ends after a long day.

#![allow(clippy::unwrap_used)]

use super::{
    request::person::Person,
    support::{TestHub, Visitor, Wish, seeded_hubs, seeded_hubs_with},
};
use app::site::staff::password;
use domain::people::{Role, Staff, StaffId, TeamId};
use store::NewPassword;

const EMAIL: &str = "on-duty@example.test";
const PASSWORD: &str = "three small owls";

async fn sign_in(test: &TestHub) -> Visitor {
    let staff = Staff {
        id: StaffId::new("on-duty"),
        name: "Sam Duty".to_owned(),
        email: EMAIL.to_owned(),
        roles: vec![Role::Worker],
        teams: vec![TeamId::new("mash")],
    };
    let hash = password::hash(PASSWORD).unwrap();
    let password = NewPassword::chosen(&hash, 0);
    test.hub.store.people.put_staff(&staff, password).await.unwrap();
    let mut worker = test.visitor();
    let typed = [("email", EMAIL), ("password", PASSWORD)];
    worker.post("/staff/sign-in", &typed).await.is(303);
    worker
}

/// The same browser at another time.
fn at(test: &TestHub, worker: &Visitor, now: &str) -> Visitor {
    let mut later = test.visitor_at(now);
    later.cookies = worker.cookies.clone();
    later
}

#[tokio::test]
async fn an_urgent_request_sent_on_a_sunday_is_rung_first_thing_on_monday_as_the_family_was_told() {
    let sunday = Wish {
        now: "2026-11-29T21:00:00Z",
        ..Wish::default()
    };
    for test in seeded_hubs_with(sunday).await {
        let mut mother = Person::new(&test, &[("harm", &["physical"])]);
        mother.asks().await;
        mother.passes("mash-now").await;
        mother
            .sends()
            .await
            .shows("Nobody reads it before tomorrow, Monday at 8:30");
        let mut worker = sign_in(&test).await;
        let inbox = worker.open("/staff/inbox").await;
        let request = inbox.body.split("href=\"/staff/requests/").nth(1).unwrap();
        let request = format!("/staff/requests/{}", request.split('"').next().unwrap());
        let page = worker.get(&request).await;
        page.is(200)
            .shows("not safe to ring now. Ring tomorrow, Monday at 8:30")
            .hides("ring today");
        let mut monday = at(&test, &worker, "2026-11-30T08:45:00Z");
        monday
            .get(&request)
            .await
            .is(200)
            .shows("Urgent: ring now if you are on duty")
            .hides("first thing");
    }
}

#[tokio::test]
async fn a_worker_is_signed_out_after_twelve_hours_however_busy_the_day_was() {
    for test in seeded_hubs().await {
        let morning = sign_in(&test).await;
        for hour in 10..22 {
            let mut busy = at(&test, &morning, &format!("2026-11-26T{hour}:59:00Z"));
            busy.get("/staff/inbox/mash").await.is(200);
        }
        let mut night = at(&test, &morning, "2026-11-26T22:00:00Z");
        let gone = night.get("/staff/inbox/mash").await;
        assert_eq!(gone.is(303).location().as_deref(), Some("/staff/sign-in"));
        // And the cookie is worth nothing any more, not even to a clock that is turned back.
        let mut earlier = at(&test, &morning, "2026-11-26T12:00:00Z");
        earlier.get("/staff/inbox/mash").await.is(303);
    }
}
