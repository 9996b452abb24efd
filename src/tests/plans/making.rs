//! From a request to a plan that the family reads, answers, and finishes.

use super::{invited, may_see, plan_from_a_request};
use crate::tests::plan::sign_in as family_signs_in;
use crate::tests::staff::{ask, sign_in};
use crate::tests::support::{Answer, Visitor, hubs};
use serde_json::json;

async fn add(worker: &mut Visitor, plan: &str, part: &str, name: &str, fields: &[(&str, &str)]) -> Answer {
    let path = format!("{plan}/items/{part}/new");
    let sees = may_see(&worker.get(&path).await.is(200).body, name);
    let mut all = fields.to_vec();
    all.push((&sees, "yes"));
    worker.submit(&path, &all).await
}

#[tokio::test]
async fn a_plan_begins_with_the_familys_words_and_is_one_however_often_the_button_is_pressed() {
    for test in hubs().await {
        let (mut worker, plan) = plan_from_a_request(&test).await;
        worker
            .get(&plan)
            .await
            .is(200)
            .shows("He shouts at night")
            .shows("She sings to him")
            .shows("Quiet nights")
            .shows("Getting on with each other at home")
            .shows("nobody of the family yet");
        let sent = ask(&test, "other", json!({})).await;
        let path = format!("/staff/requests/{}/plan", sent.id);
        let first = worker.post(&path, &[]).await.is(303).location();
        assert_eq!(worker.post(&path, &[]).await.is(303).location(), first);
        worker
            .get(&format!("/staff/requests/{}", sent.id))
            .await
            .shows("Open the plan that began with this request")
            .shows("Taken on");
    }
}

#[tokio::test]
async fn a_family_reads_only_what_was_published_answers_it_and_the_plan_ends_with_a_review() {
    for test in hubs().await {
        let (mut worker, plan) = plan_from_a_request(&test).await;
        let reference = invited(&mut worker, &plan, "Amara").await;
        let goal = [("words", "Nights without shouting")];
        add(&mut worker, &plan, "goal", "Amara", &goal).await.is(200);
        let mut amara = test.visitor();
        family_signs_in(&mut amara, &reference)
            .await
            .is(200)
            .shows("There is no plan here yet");
        publish(&mut worker, &plan).await;
        amara
            .get("/en/plan")
            .await
            .shows("Nights without shouting")
            .hides("She sings to him");
        let id = item_id(&amara.get("/en/plan").await.body);
        let said = [("words", "It is my son who shouts"), ("kind", "not-right")];
        amara
            .submit(&format!("/en/plan/items/{id}"), &said)
            .await
            .shows("You said: this isn’t right")
            .shows("not dealt with yet");
        let page = worker.get(&plan).await;
        page.shows("says this isn’t right").shows("It is my son who shouts");
        let settle = form_to(&page.body, "/answers/");
        worker.submit(&settle, &[]).await.hides("It is my son who shouts");
        let end = [
            ("on", "2026-11-26"),
            ("outcome", "close"),
            ("reason", "met"),
            ("words", "He sleeps"),
        ];
        add(&mut worker, &plan, "review", "Amara", &end).await.is(200);
        publish(&mut worker, &plan).await;
        amara
            .get("/en/plan")
            .await
            .shows("What changed since last time")
            .shows("dealt with")
            .shows("We finished the plan")
            .shows("We reached our goals");
        worker.get(&plan).await.shows("Amara");
        worker.get("/staff/plans").await.shows("Plan ended");
    }
}

#[tokio::test]
async fn a_form_with_something_missing_comes_back_with_all_that_was_typed() {
    for test in hubs().await {
        let (mut worker, plan) = plan_from_a_request(&test).await;
        invited(&mut worker, &plan, "Amara").await;
        let path = format!("{plan}/items/review/new");
        worker
            .post(&path, &[("on", "1/12/2026"), ("words", "We talked")])
            .await
            .is(422)
            .shows("Choose a day 6 to 12 weeks from today")
            .shows("Choose who may see this")
            .shows("We talked");
        worker
            .post(&format!("{plan}/people"), &[("name", "Bola")])
            .await
            .is(422)
            .shows("Enter their email")
            .shows("Choose whether it is an adult or a young person");
    }
}

#[tokio::test]
async fn two_workers_who_change_the_same_words_see_both_and_nothing_is_lost() {
    for test in hubs().await {
        let (mut worker, plan) = plan_from_a_request(&test).await;
        invited(&mut worker, &plan, "Amara").await;
        let page = add(
            &mut worker,
            &plan,
            "goal",
            "Amara",
            &[("words", "First"), ("said_by", "")],
        )
        .await;
        let path = link_to(&page.body, "/items/goal/");
        let sees = may_see(&worker.get(&path).await.body, "Amara");
        let was = format!("was-{sees}");
        let began = [
            ("was-words", "First"),
            ("was-said_by", ""),
            (was.as_str(), "yes"),
            (sees.as_str(), "yes"),
        ];
        let mine: Vec<_> = began
            .iter()
            .copied()
            .chain([("words", "Mine"), ("said_by", "")])
            .collect();
        let theirs: Vec<_> = began
            .iter()
            .copied()
            .chain([("words", "Theirs"), ("said_by", "")])
            .collect();
        worker.post(&path, &theirs).await.is(303);
        let clash = worker.post(&path, &mine).await;
        clash
            .is(409)
            .shows("Somebody else changed the same thing")
            .shows("Theirs")
            .shows("Mine");
        let again: Vec<_> = mine
            .iter()
            .copied()
            .filter(|(field, _)| *field != "was-words")
            .chain([("was-words", "Theirs")])
            .collect();
        worker.submit(&path, &again).await.is(200).shows("Mine").hides("Theirs");
    }
}

#[tokio::test]
async fn publishing_a_draft_that_somebody_changed_meanwhile_asks_to_look_again() {
    for test in hubs().await {
        let (mut worker, plan) = plan_from_a_request(&test).await;
        worker
            .post(&format!("{plan}/publish"), &[("version", "99")])
            .await
            .is(409)
            .shows("Somebody changed the plan after you opened this page");
    }
}

#[tokio::test]
async fn a_worker_finds_a_service_for_a_step_and_the_family_gets_its_link() {
    for test in crate::tests::support::seeded_hubs().await {
        let (mut worker, plan) = plan_from_a_request(&test).await;
        let reference = invited(&mut worker, &plan, "Amara").await;
        let path = format!("{plan}/items/action/new");
        let form = worker.get(&path).await;
        let (sees, owner) = (may_see(&form.body, "Amara"), owner_called(&form.body, "Amara"));
        let fields = [
            ("what", "Go boxing"),
            ("owner", owner.as_str()),
            (sees.as_str(), "yes"),
            ("listing_search", "boxing"),
            ("find", "yes"),
        ];
        let found = worker.post(&path, &fields).await;
        found.shows("Go boxing");
        assert!(
            found.is(200).body.contains("nottingham-school-of-boxing"),
            "{}",
            found.text()
        );
        let mut chosen = fields[..3].to_vec();
        chosen.push(("listing", "nottingham-school-of-boxing"));
        worker.submit(&path, &chosen).await.is(200);
        publish(&mut worker, &plan).await;
        let page = family_signs_in(&mut test.visitor(), &reference).await;
        assert!(page.body.contains("/en/services/nottingham-school-of-boxing"));
    }
}

#[tokio::test]
async fn access_that_is_taken_away_ends_an_open_page_on_its_next_request() {
    for test in hubs().await {
        let (mut worker, plan) = plan_from_a_request(&test).await;
        let reference = invited(&mut worker, &plan, "Amara").await;
        add(
            &mut worker,
            &plan,
            "goal",
            "Amara",
            &[("words", "Nights without shouting")],
        )
        .await;
        publish(&mut worker, &plan).await;
        let mut amara = test.visitor();
        family_signs_in(&mut amara, &reference)
            .await
            .shows("Nights without shouting");
        let people = worker.get(&format!("{plan}/people")).await;
        let remove = form_to(&people.body, "/remove");
        worker.submit(&remove, &[]).await.is(200).hides("Amara");
        for path in [
            "/en/plan",
            "/en/plan/data",
            "/en/plan/data.json",
            "/en/plan/meeting.ics",
        ] {
            assert!(
                amara
                    .get(path)
                    .await
                    .is(303)
                    .location()
                    .unwrap()
                    .ends_with("/plan/sign-in"),
                "{path}"
            );
        }
        let mut again = test.visitor();
        again
            .submit("/en/plan/sign-in", &[("reference", &reference)])
            .await
            .is(200);
        again.get("/en/plan/demo-code").await.hides("id=\"demo-code\"");
        worker.post(&remove, &[]).await.is(404);
    }
}

#[tokio::test]
async fn messages_go_to_and_fro_and_each_side_sees_when_they_were_read() {
    for test in hubs().await {
        let (mut worker, plan) = plan_from_a_request(&test).await;
        let reference = invited(&mut worker, &plan, "Amara").await;
        let mut amara = test.visitor();
        family_signs_in(&mut amara, &reference).await;
        amara
            .submit("/en/plan/messages", &[("words", "Can we meet on Friday?")])
            .await
            .shows("not read yet");
        worker.get("/staff/plans").await.shows("1 unread message");
        let page = worker.get(&plan).await;
        page.shows("Can we meet on Friday?");
        let answer = form_to(&page.body, "/messages/");
        let field = format!("message-{}", answer.rsplit('/').next().unwrap());
        worker
            .post(&answer, &[(field.as_str(), " ")])
            .await
            .is(422)
            .shows("Enter a message");
        worker.post(&answer, &[(field.as_str(), "Yes, at 10")]).await.is(303);
        amara.get("/en/plan").await.shows("Yes, at 10").hides("not read yet");
        let mut stranger = sign_in(&test, crate::tests::staff::MASH).await;
        stranger.post(&answer, &[(field.as_str(), "Hello")]).await.is(404);
    }
}

async fn publish(worker: &mut Visitor, plan: &str) {
    let page = worker.get(plan).await;
    let version = page.is(200).body.split_once("name=\"version\" value=\"").unwrap().1;
    let version = version.split('"').next().unwrap().to_owned();
    worker
        .submit(&format!("{plan}/publish"), &[("version", &version)])
        .await
        .is(200);
}

/// The address of the first form whose target holds this.
fn form_to(page: &str, part: &str) -> String {
    found(page, "action=\"", part)
}

fn link_to(page: &str, part: &str) -> String {
    let all = page
        .split("href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap());
    all.filter(|href| href.contains(part) && !href.ends_with("/new"))
        .last()
        .unwrap()
        .to_owned()
}

fn found(page: &str, attribute: &str, part: &str) -> String {
    let mut all = page
        .split(attribute)
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap());
    all.find(|target| target.contains(part)).unwrap().to_owned()
}

/// The id of the one goal on a family's page.
fn item_id(page: &str) -> String {
    let after = page.split_once("id=\"goal-").unwrap().1;
    after.split('"').next().unwrap().to_owned()
}

fn owner_called(page: &str, name: &str) -> String {
    let before = &page[..page.find(&format!(">{name}</option>")).unwrap()];
    let all = before
        .split("value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap());
    all.last().unwrap().to_owned()
}
