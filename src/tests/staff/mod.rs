//! Stories of the people who work for families: signing in, an inbox of one's own team, a request, a listing.

#![allow(clippy::unwrap_used)]

mod assist;
mod broken;
mod bulk;
mod desk;
mod devices;
mod drafts;
mod first_password;
mod guessing;
mod handling;
mod listings;
mod live;
mod lost_phone;
mod requests;
mod safe_contact;
mod second_step;
mod signing_in;
mod trying;
mod wording;

use super::support::{TestHub, Visitor};
use app::site::staff::password;
use domain::{
    people::{Role, Staff, StaffId, TeamId},
    request::{Answers, Facts, Journey, Lives},
};
use serde_json::{Value, json};
use store::{NewPassword, Sending, Sent};

const PASSWORD: &str = "three small owls";
pub(super) const MASH: &str = "mash@example.test";
pub(super) const MEADOWS: &str = "meadows@example.test";
pub(super) const ADOLESCENCE: &str = "adolescence@example.test";
pub(super) const EDITOR: &str = "editor@example.test";

/// One worker of each of three teams, and one who keeps listings; all with the same password.
pub(super) async fn with_staff(test: &TestHub) {
    let hash = password::hash(PASSWORD).unwrap();
    for (email, role, teams) in [
        (MASH, Role::Worker, vec!["mash"]),
        (MEADOWS, Role::Manager, vec!["hub-meadows"]),
        (ADOLESCENCE, Role::Worker, vec!["adolescence"]),
        (EDITOR, Role::ListingEditor, vec![]),
    ] {
        let staff = Staff {
            id: StaffId::new(email),
            name: format!("Worker {email}"),
            email: email.to_owned(),
            roles: vec![role],
            teams: teams.into_iter().map(TeamId::new).collect(),
        };
        let password = NewPassword::chosen(&hash, test.hub.now_ms());
        test.hub.store.people.put_staff(&staff, password).await.unwrap();
    }
}

pub(super) async fn sign_in(test: &TestHub, email: &str) -> Visitor {
    let mut worker = test.visitor();
    let answer = worker
        .post("/staff/sign-in", &[("email", email), ("password", PASSWORD)])
        .await;
    assert_eq!(answer.is(303).location().as_deref(), Some("/staff"));
    worker
}

/// A mother in the Meadows; `more` is said besides.
pub(super) async fn ask(test: &TestHub, draft: &str, more: Value) -> Sent {
    let mut said = json!({
        "danger": "no", "want": "support", "who": "parent", "harm": ["none"], "domestic_abuse": "no",
        "child_name": "Zebedee", "child_age": 7, "postcode": "NG2 2AA", "social_worker": "no",
        "needs": ["behaviour"], "worries": ["none"], "so_far": "nothing_yet", "how_long": "weeks", "want_worker": "yes",
        "story": "He shouts at night", "going_well": null, "tried": null, "hope": null, "your_name": "Amara", "responsibility": "yes",
        "contact_way": "phone", "phone": "07700 900123", "voicemail": "no", "best_time": ["morning"],
        "must_not_know": "My brother", "language": "ur", "interpreter": "yes", "agree_ask": "yes",
        "agree_share": ["none"], "agree_evaluation": "no",
    });
    said.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let answers: Answers = serde_json::from_value(said).unwrap();
    let facts = Facts {
        answers: &answers,
        lives: Lives::City,
        hub: Some("meadows".into()),
        postcode_found: true,
    };
    let request = Journey::new(&test.hub.questions, &facts).complete().unwrap();
    let decision = test.hub.rules.decide(&request.facts());
    let kept = test
        .hub
        .store
        .drafts
        .begin(draft, &answers, test.hub.now_ms())
        .await
        .unwrap();
    let sending = Sending {
        draft,
        version: kept.version,
        request: &request,
        decision: &decision,
        language: "ur",
        notice: "2026-11",
    };
    test.hub.store.requests.send(&sending, test.hub.now_ms()).await.unwrap()
}

pub(super) fn boy_of_fourteen_missing() -> Value {
    json!({"child_age": 14, "worries": ["missing"]})
}
