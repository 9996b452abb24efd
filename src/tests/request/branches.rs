//! Everybody's own way: a young person, a relative with a parent's agreement, a professional. None of them is a dead end.

use super::person::{Person, in_tray, sent};
use crate::tests::{
    staff::{MASH, sign_in, with_staff},
    support::seeded_hubs,
};

#[tokio::test]
async fn a_parents_way_is_fifteen_pages_and_says_why_on_each() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.browser.get("/en/request").await.shows("15 short pages");
        assert_eq!(amina.asks().await, "/en/request/check");
        assert_eq!(amina.pages.len(), 15, "{:?}", amina.pages);
    }
}

#[tokio::test]
async fn a_young_person_is_asked_in_their_own_words_and_for_nobody_elses() {
    for test in seeded_hubs().await {
        let mut leo = Person::new(&test, &[("who", &["young_person"]), ("child_age", &["15"])]);
        assert_eq!(leo.asks().await, "/en/request/check");
        let check = leo.browser.get("/en/request/check").await;
        check
            .shows("your brothers and sisters")
            .hides("In the child’s own words")
            .hides("parental responsibility");
        for page in ["going_well", "school", "children", "adults", "hope", "story"] {
            let body = leo.browser.get(&format!("/en/request/{page}")).await.is(200).text();
            for word in ["the child ", "your child", "the family "] {
                assert!(!body.contains(word), "{page} says {word:?} to a young person:\n{body}");
            }
        }
        leo.sends().await.shows("the Hyson Green family hub");
    }
}

#[tokio::test]
async fn a_grandmother_asks_with_a_parents_agreement_and_is_given_numbers_without_it() {
    for test in seeded_hubs().await {
        let mut nani = Person::new(&test, &[("who", &["family_member"])]);
        assert_eq!(nani.asks().await, "/en/request/check");
        nani.browser
            .get("/en/request/check")
            .await
            .shows("A grandparent")
            .shows("Yes, they know and agree");
        nani.sends().await.shows("Your reference");
        assert_eq!(in_tray(&test, "hub-hyson-green").await, 1);
        let mut uncle = Person::new(&test, &[("who", &["family_member"]), ("parent_agrees", &["no"])]);
        let stop = uncle.asks().await;
        assert_eq!(stop, "/en/request/stop");
        uncle
            .browser
            .get(&stop)
            .await
            .is(200)
            .shows("Talk with a parent first")
            .shows("0115 876 4800")
            .hides("<form");
        assert_eq!(uncle.browser.post(&stop, &[]).await.location(), Some(stop));
        assert_eq!(sent(&test).await, 1);
    }
}

#[tokio::test]
async fn a_neighbour_gets_the_numbers_and_need_not_give_a_name() {
    for test in seeded_hubs().await {
        let mut neighbour = Person::new(&test, &[("who", &["someone_else"])]);
        let stop = neighbour.asks().await;
        assert_eq!(stop, "/en/request/stop");
        neighbour
            .browser
            .get(&stop)
            .await
            .shows("You don’t have to give your name")
            .hides("<form");
    }
}

#[tokio::test]
async fn a_professional_says_how_to_reach_the_family_and_themselves_and_the_team_reads_both() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let mut teacher = Person::new(
            &test,
            &[
                ("who", &["professional"]),
                ("worries", &["radicalisation"]),
                ("best_time", &["morning"]),
            ],
        );
        assert_eq!(teacher.asks().await, "/en/request/check");
        let check = teacher.browser.get("/en/request/check").await;
        check
            .shows("They said it to me")
            .shows("0115 496 0999")
            .shows("0115 496 0123");
        let nameless = teacher.answers("your_name", &[""]).await;
        nameless.is(422).shows("Enter your name");
        teacher.sends().await.shows("Your reference");
        let mut mash = sign_in(&test, MASH).await;
        let inbox = mash.open("/staff").await;
        let link = inbox
            .body
            .split("/staff/requests/")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let page = mash.get(&format!("/staff/requests/{}", link.unwrap_or_default())).await;
        page.is(200)
            .shows("how to reach the family safely")
            .shows("The professional who asked")
            .shows("Ring them at work: 0115 496 0999")
            .shows("Said by a professional on behalf of the family. The family said it to them.");
    }
}

#[tokio::test]
async fn a_professional_is_told_early_that_nothing_is_sent_to_a_hub_without_agreement() {
    for test in seeded_hubs().await {
        let mut teacher = Person::new(&test, &[("who", &["professional"]), ("family_agrees", &["no"])]);
        let stop = teacher.asks().await;
        assert_eq!(stop, "/en/request/stop");
        assert_eq!(
            teacher.pages,
            ["danger", "want", "who", "harm", "domestic_abuse", "family_agrees"]
        );
        let page = teacher.browser.get(&stop).await;
        page.shows("nothing is ever sent to a family hub")
            .shows("all you type is lost");
    }
}
