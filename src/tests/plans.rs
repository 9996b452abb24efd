//! Stories of a plan: workers begin it, the family reads and answers it, and nobody else ever opens it.

#![allow(clippy::unwrap_used)]

mod around;
mod care;
mod making;
mod request;
mod rights;

use super::staff::{MEADOWS, ask, sign_in, with_staff};
use super::support::{TestHub, Visitor};
use serde_json::json;

/// The manager of the Meadows hub with a plan that began with a request; and the plan's address.
async fn plan_from_a_request(test: &TestHub) -> (Visitor, String) {
    with_staff(test).await;
    let sent = ask(
        test,
        "draft",
        json!({"going_well": "She sings to him", "hope": "Quiet nights"}),
    )
    .await;
    let mut worker = sign_in(test, MEADOWS).await;
    let begun = worker.post(&format!("/staff/requests/{}/plan", sent.id), &[]).await;
    let plan = begun.is(303).location().unwrap();
    (worker, plan)
}

/// Adds an adult whose parental responsibility was checked, and gives their invitation's reference.
async fn invited(worker: &mut Visitor, plan: &str, name: &str) -> String {
    let email = format!("{}@example.org", name.to_lowercase());
    let fields = [
        ("name", name),
        ("email", email.as_str()),
        ("language", "en"),
        ("kind", "adult"),
    ];
    let page = worker.submit(&format!("{plan}/people"), &fields).await;
    let person = person_called(&page.is(200).body, name);
    let people = format!("{plan}/people/{person}");
    worker.post(&format!("{people}/invite"), &[]).await.is(404);
    worker.post(&format!("{people}/check"), &[]).await.is(303);
    let page = worker.post(&format!("{people}/invite"), &[]).await;
    let after = page.is(200).body.split_once("id=\"invitation\"").unwrap().1;
    after.split_once('>').unwrap().1.chars().take(9).collect()
}

/// The id of somebody on the page of a family's people: the last form after their name leads to it.
fn person_called(page: &str, name: &str) -> String {
    let after = page.split_once(&format!(">{name}</h2>")).unwrap().1;
    let path = after.split_once("/people/").unwrap().1;
    path.split('/').next().unwrap().to_owned()
}

/// The ids of the form's boxes "who may see this", by name.
fn may_see(page: &str, name: &str) -> String {
    let label = page.find(&format!(">{name}</label>")).unwrap();
    let before = &page[..label];
    let input = before.rfind("name=\"sees-").unwrap();
    before[input + 6..].split('"').next().unwrap().to_owned()
}
