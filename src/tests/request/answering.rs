//! Answering: what was typed is never lost, nothing is asked twice, and nowhere is a dead end.

use super::person::{Person, in_tray};
use crate::tests::support::seeded_hubs;

#[tokio::test]
async fn wrong_input_comes_back_with_the_words_and_says_what_to_do() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let page = amina.answers("postcode", &["Hyson <Green>"]).await;
        page.is(422)
            .shows("There is a problem")
            .shows("Enter a full postcode")
            .shows("Error: Step 7 – your page");
        assert!(
            page.body.contains("Hyson &lt;Green&gt;") && page.body.contains(r##"href="#postcode""##),
            "{}",
            page.body
        );
        let long = "a".repeat(1001);
        let page = amina.answers("hope", &[&long]).await;
        page.is(422).shows("1,000").shows(&long);
        amina
            .answers("needs", &[])
            .await
            .is(422)
            .shows("Choose what you would like help with");
        let page = amina.answers("worries", &["none", "missing"]).await;
        page.is(422).shows("but not both");
        assert_eq!(page.body.matches("checked").count(), 2, "both ticks are kept");
    }
}

#[tokio::test]
async fn a_changed_answer_leads_back_to_all_answers_and_asks_only_what_is_new() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        assert_eq!(
            amina.answers("child_name", &["Zara"]).await.location().as_deref(),
            Some("/en/request/check")
        );
        let asked = amina.answers("needs", &["housing"]).await;
        assert_eq!(asked.location().as_deref(), Some("/en/request/housing_when"));
        let asked = amina.answers("housing_when", &["later"]).await;
        assert_eq!(asked.location().as_deref(), Some("/en/request/check"));
        amina
            .browser
            .get("/en/request/check")
            .await
            .shows("Zara")
            .hides("Zaynab")
            .shows("Later than that");
    }
}

#[tokio::test]
async fn a_postcode_in_the_county_shows_the_countys_door_and_a_way_on_for_two_homes() {
    for test in seeded_hubs().await {
        let mut father = Person::new(&test, &[("postcode", &["NG12 5GB"])]);
        let stop = father.asks().await;
        assert_eq!(stop, "/en/request/stop");
        father
            .browser
            .get(&stop)
            .await
            .is(200)
            .shows("0300 500 80 80")
            .shows("There is a home in the city");
        assert_eq!(father.passes("county").await, "/en/request/check");
        father.sends().await.shows("A person will check");
    }
}

#[tokio::test]
async fn an_unknown_postcode_asks_for_the_part_of_town_and_is_never_a_dead_end() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[("postcode", &["NG99 9ZZ"]), ("neighbourhood", &["meadows"])]);
        assert_eq!(amina.asks().await, "/en/request/check");
        amina
            .browser
            .get("/en/request/neighbourhood")
            .await
            .is(200)
            .shows("Which part of town")
            .shows("I am not sure");
        amina.sends().await.shows("the Meadows family hub");
        assert_eq!(in_tray(&test, "hub-meadows").await, 1);
        let mut nobody_knows = Person::new(&test, &[("postcode", &[""]), ("neighbourhood", &["not_sure"])]);
        assert_eq!(nobody_knows.asks().await, "/en/request/check");
        nobody_knows
            .sends()
            .await
            .shows("We could not tell which family hub is nearest");
    }
}

#[tokio::test]
async fn a_baby_on_the_way_has_an_age_too() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[("child_age", &["", "unborn"])]);
        amina.asks().await;
        amina.browser.get("/en/request/check").await.shows("Not born yet");
        amina
            .answers("child_age", &["3", "unborn"])
            .await
            .is(422)
            .shows("but not both");
    }
}

#[tokio::test]
async fn a_young_person_is_not_asked_whether_they_are_born() {
    for test in seeded_hubs().await {
        let mut leo = Person::new(&test, &[("who", &["young_person"]), ("child_age", &["15"])]);
        leo.asks().await;
        let page = leo.browser.get("/en/request/child_age").await;
        page.is(200)
            .shows("How old are you?")
            .hides("Not born yet")
            .hides("baby");
        let unborn = leo.answers("child_age", &["unborn"]).await;
        assert_eq!(unborn.location().as_deref(), Some("/en/request/child_age"));
    }
}

#[tokio::test]
async fn the_language_of_the_page_is_chosen_to_begin_with() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[("language", &[])]);
        let asked = amina.is_refused().await;
        assert!(
            asked
                .body
                .contains(r#"<option value="en" lang="en" dir="ltr" selected"#),
            "{}",
            asked.body
        );
        let page = amina.browser.get("/ur/request/language").await;
        assert!(
            page.is(200)
                .body
                .contains(r#"<option value="ur" lang="ur" dir="rtl" selected"#)
        );
    }
}

#[tokio::test]
async fn a_later_question_waits_until_the_ones_before_it_are_answered() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.browser.post("/en/request", &[]).await.is(303);
        for later in ["/en/request/phone", "/en/request/check"] {
            assert_eq!(
                amina.browser.get(later).await.location().as_deref(),
                Some("/en/request/danger"),
                "{later}"
            );
        }
        assert_eq!(
            amina.answers("story", &["words"]).await.location().as_deref(),
            Some("/en/request/danger")
        );
    }
}
