//! The people of a family: added, changed and taken off one by one, without a script.

#![allow(clippy::unwrap_used)]

use super::person::{Person, in_tray};
use crate::tests::support::{Answer, seeded_hubs};

async fn adds(person: &mut Person, name: &str, age: &str) -> Answer {
    let fields = [
        ("of", "0"),
        ("children_name", name),
        ("children_age", age),
        ("children_school", ""),
    ];
    person.browser.submit("/en/request/children/add", &fields).await
}

/// Who stands on the page of a person, as its form says it.
async fn stands(person: &mut Person, path: &str) -> String {
    let page = person.browser.get(&format!("/en/request/{path}")).await;
    let field = page.is(200).body.split(r#"name="was" value=""#).nth(1).unwrap();
    field.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn children_are_added_changed_and_removed_one_by_one() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let list = amina.browser.get("/en/request/children").await;
        list.is(200)
            .shows("Children in your family")
            .shows("Zaynab · 7 years")
            .shows("That is everyone");
        let more = amina
            .browser
            .post("/en/request/children", &[("children", "more")])
            .await;
        assert_eq!(more.location().as_deref(), Some("/en/request/children/add"));
        amina
            .browser
            .get("/en/request/children/add")
            .await
            .is(200)
            .shows("Add another child")
            .shows("rather not say");
        adds(&mut amina, "Ali", "3").await.is(200).shows("Ali · Age: 3 years");
        adds(&mut amina, "baby", "unborn").await.shows("Not born yet");
        let wrong = adds(&mut amina, "", "forty").await;
        wrong
            .is(422)
            .shows("Enter a first name, or what you call them")
            .shows("Enter an age in whole years");
        assert!(wrong.body.contains(r#"value="forty""#), "what was typed stays");
        amina
            .browser
            .get("/en/request/children/1")
            .await
            .is(200)
            .shows("Change what you said about a child");
        let was = stands(&mut amina, "children/1").await;
        let changed = [
            ("of", "2"),
            ("was", was.as_str()),
            ("children_name", "Ali"),
            ("children_age", "4"),
            ("children_school", "Greenfield Nursery"),
            ("children_send", "waiting"),
        ];
        let list = amina.browser.submit("/en/request/children/1", &changed).await;
        list.shows("Age: 4 years")
            .shows("Greenfield Nursery")
            .shows("wait for an assessment");
        let sure = amina.browser.get("/en/request/children/2/remove").await;
        sure.is(200).shows("Do you want to remove baby from the list?");
        let was = stands(&mut amina, "children/2/remove").await;
        amina
            .browser
            .submit("/en/request/children/2/remove", &[("was", &was)])
            .await
            .hides("baby");
        let done = amina
            .browser
            .post("/en/request/children", &[("children", "done")])
            .await;
        assert_eq!(done.location().as_deref(), Some("/en/request/check"));
        amina.browser.get("/en/request/check").await.shows("Greenfield Nursery");
        amina.sends().await.shows("the Hyson Green family hub");
    }
}

#[tokio::test]
async fn a_second_click_adds_nobody_twice_and_twins_of_one_name_are_two() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let save = |of: &'static str| [("of", of), ("children_name", "baby"), ("children_age", "unborn")];
        for _ in 0..2 {
            amina.browser.post("/en/request/children/add", &save("0")).await.is(303);
        }
        let one = amina.browser.get("/en/request/children").await;
        assert_eq!(one.body.matches("/remove").count(), 1, "{}", test.engine);
        amina.browser.post("/en/request/children/add", &save("1")).await.is(303);
        let two = amina.browser.get("/en/request/children").await;
        assert_eq!(two.body.matches("/remove").count(), 2);
    }
}

#[tokio::test]
async fn an_older_brother_brings_the_right_team_to_the_whole_family() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[("worries", &["crime"])]);
        amina.asks().await;
        adds(&mut amina, "Omar", "14").await.shows("Omar");
        amina.sends().await.shows("the city’s safeguarding team (MASH)");
        assert_eq!(
            (in_tray(&test, "mash").await, in_tray(&test, "adolescence").await),
            (1, 1)
        );
    }
}

#[tokio::test]
async fn adults_may_be_named_with_who_they_are_and_nobody_has_to_say() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        amina
            .browser
            .get("/en/request/adults")
            .await
            .is(200)
            .shows("You don’t have to name anyone");
        let fields = [
            ("adults_name", "Dada"),
            ("adults_relationship", "grandparent"),
            ("adults_lives_with", "sometimes"),
            ("adults_responsibility", "rather_not_say"),
        ];
        let list = amina.browser.submit("/en/request/adults/add", &fields).await;
        list.is(200)
            .shows("Dada · Relationship: Grandparent")
            .shows("Parental responsibility: I would rather not say");
        let nothing = amina
            .browser
            .submit("/en/request/adults/add", &[("adults_name", "Uncle")])
            .await;
        nothing.is(422).shows("Choose who they are");
    }
}

#[tokio::test]
async fn no_list_opens_before_what_we_need_is_answered_or_at_a_place_that_is_not_there() {
    for test in seeded_hubs().await {
        let mut early = Person::new(&test, &[]);
        early.browser.post("/en/request", &[]).await.is(303);
        let answer = adds(&mut early, "Ali", "3").await;
        answer.is(200).shows("Is anyone in danger right now?");
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        for path in [
            "children/1",
            "children/0",
            "children/-1",
            "children/99999999999999999999",
            "story/1",
            "nobody/1",
        ] {
            amina.browser.get(&format!("/en/request/{path}")).await.is(404);
        }
        amina.browser.get("/en/request/story/add").await.is(404);
        for path in ["nobody/1/remove", "%0A/1/remove", "story/1/remove", "%0A/1", "%0A/add"] {
            amina.browser.post(&format!("/en/request/{path}"), &[]).await.is(404);
        }
    }
}

#[tokio::test]
async fn a_list_that_another_window_changed_loses_nobody_and_overwrites_nobody() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        adds(&mut amina, "Zubayr", "3").await.shows("Zubayr");
        let two = [("of", "1"), ("children_name", "Sara"), ("children_age", "5")];
        amina
            .browser
            .submit("/en/request/children/add", &two)
            .await
            .shows("Sara");
        let (zubayr, sara) = (
            stands(&mut amina, "children/1").await,
            stands(&mut amina, "children/2").await,
        );
        // Another window takes Zubayr off: Sara stands in his place now.
        let list = amina
            .browser
            .submit("/en/request/children/1/remove", &[("was", &zubayr)])
            .await;
        list.shows("Sara").hides("Zubayr");
        let again = amina
            .browser
            .submit("/en/request/children/1/remove", &[("was", &zubayr)])
            .await;
        again.shows("Sara");
        let changed = [
            ("was", zubayr.as_str()),
            ("children_name", "Zubayr"),
            ("children_age", "4"),
        ];
        let refused = amina.browser.submit("/en/request/children/1", &changed).await;
        refused.is(409).shows("This list changed in another window");
        assert!(refused.body.contains(r#"value="Zubayr""#), "what was typed stays");
        let list = amina.browser.get("/en/request/children").await;
        list.shows("Sara · Age: 5 years").hides("Zubayr");
        // Who only moved up on the list is still found.
        let older = [("was", sara.as_str()), ("children_name", "Sara"), ("children_age", "6")];
        let list = amina.browser.submit("/en/request/children/2", &older).await;
        list.is(200).shows("Sara · Age: 6 years");
        let twice = amina.browser.submit("/en/request/children/2", &older).await;
        twice.is(200).shows("Sara · Age: 6 years");
    }
}

#[tokio::test]
async fn words_of_danger_in_a_list_of_people_show_who_helps_and_are_read_at_once() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let add = [
            ("of", "0"),
            ("adults_name", "his uncle, he wants to kill himself"),
            ("adults_relationship", "other_relative"),
            ("adults_lives_with", "no"),
            ("adults_responsibility", "no"),
        ];
        let stop = amina.browser.post("/en/request/adults/add", &add).await;
        assert_eq!(stop.is(303).location().as_deref(), Some("/en/request/stop"));
        amina.browser.get("/en/request/stop").await.is(200).shows("Samaritans");
        assert_eq!(amina.passes("said-self-harm-adults").await, "/en/request/check");
        // Somebody else of whom nothing is feared is no reason to read it again.
        let harmless = [
            ("of", "1"),
            ("adults_name", "Granny"),
            ("adults_relationship", "grandparent"),
            ("adults_lives_with", "no"),
            ("adults_responsibility", "no"),
        ];
        let list = amina.browser.post("/en/request/adults/add", &harmless).await;
        assert_eq!(list.is(303).location().as_deref(), Some("/en/request/adults"));
        amina.sends().await.shows("the city’s safeguarding team (MASH)");
    }
}

#[tokio::test]
async fn a_list_that_is_full_says_how_many_it_holds_and_where_the_others_may_be_told_of() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        for n in 0..12 {
            let (of, name) = (n.to_string(), format!("Child {n}"));
            let fields = [("of", of.as_str()), ("children_name", &name), ("children_age", "3")];
            amina.browser.post("/en/request/children/add", &fields).await.is(303);
        }
        let list = amina.browser.get("/en/request/children").await;
        list.is(200)
            .shows("Child 11")
            .shows("This list is full: it holds 12 children")
            .hides("Add another child");
        assert!(list.body.contains(r#"href="/en/request/story""#), "{}", test.engine);
        amina.browser.get("/en/request/story").await.is(200);
        let more = amina
            .browser
            .submit(
                "/en/request/children/add",
                &[("of", "12"), ("children_name", "One more"), ("children_age", "3")],
            )
            .await;
        more.shows("This list is full").hides("One more");
    }
}
