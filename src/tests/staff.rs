//! Stories of the people who work for families: signing in, an inbox of one's own team, a request, a listing.

#![allow(clippy::unwrap_used)]

use super::support::{Answer, TestHub, Visitor, hubs, seeded_hubs};
use app::site::staff::password;
use domain::{
    people::{Role, Staff, StaffId, TeamId},
    request::{Answers, Facts, Journey, Lives},
};
use serde_json::{Value, json};
use store::{Looked, Sending, Sent};

const PASSWORD: &str = "three small owls";
const MASH: &str = "mash@example.test";
const MEADOWS: &str = "meadows@example.test";
const ADOLESCENCE: &str = "adolescence@example.test";
const EDITOR: &str = "editor@example.test";

/// One worker of each of three teams, and one who keeps listings; all with the same password.
async fn with_staff(test: &TestHub) {
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
        test.hub.store.people.put_staff(&staff, &hash).await.unwrap();
    }
}

async fn sign_in(test: &TestHub, email: &str) -> Visitor {
    let mut worker = test.visitor();
    let answer = worker
        .post("/staff/sign-in", &[("email", email), ("password", PASSWORD)])
        .await;
    assert_eq!(answer.is(303).location().as_deref(), Some("/staff"));
    worker
}

/// A mother in the Meadows; `more` is said besides.
async fn ask(test: &TestHub, draft: &str, more: Value) -> Sent {
    let mut said = json!({
        "danger": "no", "want": "support", "who": "parent", "harm": ["none"], "domestic_abuse": "no",
        "child_name": "Zebedee", "child_age": 7, "postcode": "NG2 2AA", "social_worker": "no",
        "needs": ["behaviour"], "worries": ["none"], "so_far": "nothing_yet", "how_long": "weeks", "want_worker": "yes",
        "story": "He shouts at night", "going_well": null, "tried": null, "hope": null, "your_name": "Amara",
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
    };
    test.hub.store.requests.send(&sending, test.hub.now_ms()).await.unwrap()
}

fn boy_of_fourteen_missing() -> Value {
    json!({"child_age": 14, "worries": ["missing"]})
}

#[tokio::test]
async fn who_is_not_signed_in_is_sent_to_do_so() {
    for test in hubs().await {
        for path in [
            "/staff",
            "/staff/inbox/mash",
            "/staff/requests/1",
            "/staff/rules",
            "/staff/listings",
            "/staff/words",
        ] {
            let answer = test.visitor().get(path).await;
            assert_eq!(answer.is(303).location().as_deref(), Some("/staff/sign-in"), "{path}");
        }
        test.visitor().post("/staff/listings/1", &[("name", "x")]).await.is(303);
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_account_are_told_the_same() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut told = Vec::new();
        for email in [MASH, "nobody@example.test"] {
            let answer = test
                .visitor()
                .post("/staff/sign-in", &[("email", email), ("password", "guess")])
                .await;
            answer.is(422).shows("Check your email and password");
            assert!(
                answer.body.contains(&format!("value=\"{email}\"")),
                "the email that was typed is kept"
            );
            told.push(answer.text());
        }
        assert_eq!(told[0], told[1]);
        test.visitor()
            .post("/staff/sign-in", &[])
            .await
            .is(422)
            .shows("Enter your work email")
            .shows("Enter your password");
    }
}

#[tokio::test]
async fn after_five_wrong_tries_the_right_password_has_to_wait_too() {
    for test in hubs().await {
        with_staff(&test).await;
        for _ in 0..5 {
            test.visitor()
                .post("/staff/sign-in", &[("email", MASH), ("password", "guess")])
                .await
                .is(422);
        }
        test.visitor()
            .post("/staff/sign-in", &[("email", MASH), ("password", PASSWORD)])
            .await
            .is(422);
        sign_in(&test, MEADOWS)
            .await
            .get("/staff/inbox/hub-meadows")
            .await
            .is(200);
    }
}

#[tokio::test]
async fn signing_in_takes_a_new_cookie() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut worker = sign_in(&test, MASH).await;
        let before = worker.cookies.clone();
        worker
            .post("/staff/sign-in", &[("email", MEADOWS), ("password", PASSWORD)])
            .await
            .is(303);
        assert_ne!(worker.cookies, before);
        let mut left_behind = test.visitor();
        left_behind.cookies = before;
        left_behind.get("/staff/inbox/mash").await.is(303);
    }
}

#[tokio::test]
async fn each_team_sees_its_own_requests_and_no_others() {
    for test in hubs().await {
        with_staff(&test).await;
        let at_hub = ask(&test, "one", json!({})).await;
        let at_mash = ask(&test, "two", boy_of_fourteen_missing()).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        meadows
            .open("/staff")
            .await
            .is(200)
            .shows(&at_hub.reference)
            .hides(&at_mash.reference)
            .hides("Zebedee");
        meadows.get("/staff/inbox/mash").await.is(404);
        let mut mash = sign_in(&test, MASH).await;
        mash.open("/staff")
            .await
            .is(200)
            .shows(&at_mash.reference)
            .shows("New")
            .hides("For information");
        mash.open("/staff").await.hides(&at_hub.reference);
        let mut told_too = sign_in(&test, ADOLESCENCE).await;
        told_too
            .open("/staff")
            .await
            .is(200)
            .shows(&at_mash.reference)
            .shows("For information");
    }
}

#[tokio::test]
async fn another_teams_request_looks_just_like_one_that_does_not_exist() {
    for test in hubs().await {
        with_staff(&test).await;
        let at_hub = ask(&test, "one", json!({})).await;
        let mut mash = sign_in(&test, MASH).await;
        let theirs = mash.get(&format!("/staff/requests/{}", at_hub.id)).await;
        let nobodys = mash.get("/staff/requests/00000000-0000-7000-8000-000000000000").await;
        assert_eq!(theirs.is(404).text(), nobodys.is(404).text());
        let looks = test.hub.store.looks.at(Looked::Request, &at_hub.id).await.unwrap();
        assert!(looks.is_empty());
        sign_in(&test, EDITOR)
            .await
            .get(&format!("/staff/requests/{}", at_hub.id))
            .await
            .is(404);
    }
}

#[tokio::test]
async fn a_request_says_first_how_to_get_in_touch_safely_then_why_it_is_here() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let page = sign_in(&test, MEADOWS)
            .await
            .get(&format!("/staff/requests/{}", sent.id))
            .await;
        page.is(200)
            .shows("Do not leave a voicemail")
            .shows("My brother")
            .shows("He shouts at night")
            .shows("Zebedee");
        page.shows("Urdu").shows("early-help").shows(test.hub.rules.version());
        let place = |words: &str| page.body.find(words).unwrap();
        assert!(place("My brother") < place("early-help") && place("early-help") < place("He shouts at night"));
        let title = &page.body[place("<title>")..place("</title>")];
        assert!(
            !title.contains("Zebedee") && !title.contains(&sent.reference),
            "{title}"
        );
        assert_eq!(page.header("cache-control").as_deref(), Some("no-store"));
    }
}

#[tokio::test]
async fn opening_a_request_is_written_down_and_shown() {
    for test in hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        meadows.open("/staff").await.shows("1 request has not been opened yet");
        let page = meadows.get(&format!("/staff/requests/{}", sent.id)).await;
        page.shows("Who has looked at this request")
            .shows(&format!("Worker {MEADOWS}"));
        let looks = test.hub.store.looks.at(Looked::Request, &sent.id).await.unwrap();
        assert_eq!(
            looks.iter().map(|look| look.staff.as_str()).collect::<Vec<_>>(),
            [MEADOWS]
        );
        meadows
            .open("/staff")
            .await
            .shows("Every request here has been opened")
            .shows("Opened");
    }
}

#[tokio::test]
async fn an_account_that_is_taken_away_ends_at_once_and_so_does_signing_out() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut mash = sign_in(&test, MASH).await;
        mash.get("/staff/inbox/mash").await.is(200);
        let kept = mash.cookies.clone();
        mash.post("/staff/sign-out", &[]).await.is(303);
        mash.cookies = kept;
        mash.get("/staff/inbox/mash").await.is(303);
        let mut meadows = sign_in(&test, MEADOWS).await;
        test.hub
            .store
            .people
            .remove_staff(&StaffId::new(MEADOWS), test.hub.now_ms())
            .await
            .unwrap();
        meadows.get("/staff/inbox/hub-meadows").await.is(303);
    }
}

#[tokio::test]
async fn only_those_who_keep_listings_change_them_and_only_teams_read_the_rules() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut mash = sign_in(&test, MASH).await;
        mash.get("/staff/listings").await.is(403);
        mash.post("/staff/listings/x", &[("name", "x")]).await.is(403);
        mash.get("/staff/rules")
            .await
            .is(200)
            .shows("Early Family Help")
            .shows(test.hub.rules.version());
        let mut editor = sign_in(&test, EDITOR).await;
        editor.get("/staff/rules").await.is(403);
        editor.open("/staff").await.is(200).shows("Listings");
        editor
            .get("/staff/words")
            .await
            .is(200)
            .shows("Checked by a native speaker");
    }
}

/// The version that a form was opened with.
fn version(page: &Answer) -> String {
    let field = page.body.split("name=\"version\" value=\"").nth(1).unwrap();
    field.split('"').next().unwrap().to_owned()
}

/// A listing's form with another name in it; the rest is not sent and stays.
fn renamed<'a>(name: &'a str, version: &'a str) -> [(&'a str, &'a str); 2] {
    [("name", name), ("version", version)]
}

#[tokio::test]
async fn a_changed_listing_shows_on_the_public_page_at_once() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let id = test.hub.store.listings.all().await.unwrap()[0].id.clone();
        let mut editor = sign_in(&test, EDITOR).await;
        let form = editor.get(&format!("/staff/listings/{id}")).await;
        let fields = [("name", "Owl club"), ("checked", "yes"), ("version", &version(&form))];
        editor
            .submit(&format!("/staff/listings/{id}"), &fields)
            .await
            .is(200)
            .shows("Families see the change now");
        test.visitor()
            .get(&format!("/en/services/{id}"))
            .await
            .is(200)
            .shows("Owl club")
            .shows("26 November 2026");
        editor
            .get("/staff/listings?name=owl+CLUB")
            .await
            .is(200)
            .shows("Owl club")
            .shows("1 listing");
        let history = test.hub.store.listings.history(&id).await.unwrap();
        assert!(
            history.iter().any(|change| change.by == EDITOR),
            "the history names the editor"
        );
    }
}

#[tokio::test]
async fn what_was_typed_is_kept_until_it_is_right() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let id = test.hub.store.listings.all().await.unwrap()[0].id.clone();
        let mut editor = sign_in(&test, EDITOR).await;
        let form = editor.get(&format!("/staff/listings/{id}")).await;
        let fields = [
            ("name", ""),
            ("summary", "Owls for all"),
            ("phone", "ring me"),
            ("version", &version(&form)),
        ];
        let again = editor.post(&format!("/staff/listings/{id}"), &fields).await;
        again.is(422).shows("Enter the name").shows("Enter a phone number");
        assert!(again.body.contains("Owls for all") && again.body.contains("ring me"));
        test.visitor()
            .get(&format!("/en/services/{id}"))
            .await
            .hides("Owls for all");
    }
}

#[tokio::test]
async fn two_editors_never_overwrite_each_other_unseen() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let id = test.hub.store.listings.all().await.unwrap()[0].id.clone();
        let (mut one, mut two) = (sign_in(&test, EDITOR).await, sign_in(&test, MEADOWS).await);
        let address = format!("/staff/listings/{id}");
        let seen = version(&one.get(&address).await);
        two.post(&address, &renamed("Badger club", &seen)).await.is(303);
        let late = one.post(&address, &renamed("Owl club", &seen)).await;
        late.is(409)
            .shows("Someone else has changed this listing")
            .shows("Badger club")
            .shows("Owl club");
        assert_eq!(
            test.hub.store.listings.get(&id).await.unwrap().unwrap().name,
            "Badger club"
        );
        one.post(&address, &renamed("Owl club", &version(&late))).await.is(303);
        assert_eq!(
            test.hub.store.listings.get(&id).await.unwrap().unwrap().name,
            "Owl club"
        );
    }
}
