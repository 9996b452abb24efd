//! Safety comes first: who is in danger is shown a phone, and a child alone is never turned away.

use super::person::{Person, sent};
use crate::tests::support::seeded_hubs;

#[tokio::test]
async fn danger_gets_999_and_never_a_form() {
    for test in seeded_hubs().await {
        let mut person = Person::new(&test, &[("danger", &["yes"])]);
        let stop = person.asks().await;
        assert_eq!(stop, "/en/request/stop");
        let page = person.browser.get(&stop).await;
        page.is(200).shows("Call 999 now").shows("0115 876 4800").hides("<form");
        assert!(page.body.contains(r#"href="tel:999""#));
        for way_on in ["/en/request/want", "/en/request/check", "/en/request/contact_way"] {
            assert_eq!(
                person.browser.get(way_on).await.location(),
                Some(stop.clone()),
                "{way_on}"
            );
        }
        assert_eq!(person.browser.post(&stop, &[]).await.location(), Some(stop.clone()));
        assert_eq!(
            person.browser.post("/en/request/check", &[]).await.location(),
            Some(stop)
        );
        assert_eq!(sent(&test).await, 0);
    }
}

#[tokio::test]
async fn who_pressed_yes_by_mistake_goes_back_one_page() {
    for test in seeded_hubs().await {
        let mut person = Person::new(&test, &[("danger", &["yes"])]);
        let stop = person.asks().await;
        assert!(
            person
                .browser
                .get(&stop)
                .await
                .body
                .contains(r#"href="/en/request/danger""#)
        );
        assert_eq!(
            person.answers("danger", &["no"]).await.location().as_deref(),
            Some("/en/request/want")
        );
    }
}

#[tokio::test]
async fn harm_shows_the_phone_first_and_then_asks_only_how_to_ring_back() {
    for test in seeded_hubs().await {
        let mut mother = Person::new(&test, &[("harm", &["physical", "left_alone"])]);
        let stop = mother.asks().await;
        assert_eq!(stop, "/en/request/stop");
        let page = mother.browser.get(&stop).await;
        page.is(200).shows("Please phone now").shows("call me back");
        let call = page.body.find("fh-call").unwrap_or(usize::MAX);
        assert!(
            call < page.body.find("<form").unwrap_or(0),
            "the phone stands before the form"
        );
        assert!(page.body[call..].contains("tel:01158764800"));
        assert_eq!(mother.passes("mash-now").await, "/en/request/check");
        mother
            .browser
            .get("/en/request/check")
            .await
            .hides("Bedtime routines")
            .hides("What you agree to");
        mother
            .sends()
            .await
            .shows("the city’s safeguarding team (MASH)")
            .shows("We marked it urgent");
        assert_eq!(super::person::in_tray(&test, "mash").await, 1);
    }
}

#[tokio::test]
async fn another_kind_of_harm_shows_the_phone_again() {
    for test in seeded_hubs().await {
        let mut mother = Person::new(&test, &[("harm", &["physical"])]);
        mother.asks().await;
        mother.passes("mash-now").await;
        let same = mother.answers("harm", &["physical"]).await;
        assert_eq!(same.location().as_deref(), Some("/en/request/check"));
        let more = mother.answers("harm", &["physical", "sexual"]).await;
        assert_eq!(more.location().as_deref(), Some("/en/request/stop"));
    }
}

#[tokio::test]
async fn a_child_of_twelve_is_shown_childline_first_and_who_else_can_help() {
    for test in seeded_hubs().await {
        let mut child = Person::new(&test, &[("who", &["under_13"])]);
        let stop = child.asks().await;
        assert_eq!(stop, "/en/request/stop");
        let page = child.browser.get(&stop).await;
        page.is(200)
            .shows("0800 1111")
            .shows("a grown-up you trust")
            .shows("0115 876 4800")
            .hides("<form");
        let at = |words: &str| page.body.find(words).unwrap_or(usize::MAX);
        assert!(at("tel:08001111") < at("tel:01158764800"));
        let mut child = Person::new(&test, &[("who", &["young_person"]), ("child_age", &["12"])]);
        assert_eq!(child.asks().await, "/en/request/stop");
        assert_eq!(sent(&test).await, 0);
    }
}

#[tokio::test]
async fn abuse_at_home_shows_help_before_the_form_goes_on() {
    for test in seeded_hubs().await {
        let mut mother = Person::new(&test, &[("domestic_abuse", &["now"]), ("children_see_abuse", &["yes"])]);
        let stop = mother.asks().await;
        assert_eq!(stop, "/en/request/stop");
        mother
            .browser
            .get(&stop)
            .await
            .shows("0808 800 0340")
            .shows("not your fault");
        assert_eq!(mother.passes("domestic-abuse").await, "/en/request/check");
        mother
            .sends()
            .await
            .shows("the city’s safeguarding team (MASH)")
            .shows("0808 800 0340");
    }
}

#[tokio::test]
async fn who_wants_to_look_only_is_led_to_the_directory() {
    for test in seeded_hubs().await {
        let mut person = Person::new(&test, &[("want", &["information"])]);
        let stop = person.asks().await;
        assert_eq!(stop, "/en/request/stop");
        assert!(
            person
                .browser
                .get(&stop)
                .await
                .is(200)
                .body
                .contains(r#"href="/en/services""#)
        );
    }
}

#[tokio::test]
async fn titles_and_addresses_tell_nothing() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        for (page, tells) in [
            ("/en/request", "Start"),
            ("/en/request/harm", "Step 4"),
            ("/en/request/domestic_abuse", "Step 5"),
            ("/en/request/own_words", "Extra part 7"),
            ("/en/request/children/add", "Extra part 1"),
            ("/en/request/check", "All your answers"),
        ] {
            let body = amina.browser.get(page).await.is(200).body.clone();
            let title = body
                .split("<title>")
                .nth(1)
                .and_then(|rest| rest.split("</title>").next())
                .map(str::to_owned);
            let expected = format!("{tells} – your page – Family Hub Nottingham");
            assert_eq!(title.as_deref(), Some(expected.as_str()), "{page}");
        }
        // Which page stopped somebody tells what they answered: all of them have one address, the old ones too.
        for stop in test.hub.questions.iter().flat_map(|question| &question.stops) {
            let old = format!("/en/request/stop/{}", stop.id);
            for answer in [amina.browser.get(&old).await, amina.browser.post(&old, &[]).await] {
                assert_eq!(answer.location().as_deref(), Some("/en/request/stop"), "{old}");
            }
        }
        let open = amina.browser.get("/en/request/stop").await;
        assert_eq!(open.location().as_deref(), Some("/en/request/check"));
    }
}

#[tokio::test]
async fn a_plan_to_end_a_life_shows_who_to_ring_and_only_then_asks_how_to_ring_back() {
    for test in seeded_hubs().await {
        let mut leo = Person::new(
            &test,
            &[
                ("who", &["young_person"]),
                ("child_age", &["15"]),
                ("worries", &["self_harm"]),
                ("self_harm_when", &["attempt_or_plan"]),
            ],
        );
        let stop = leo.asks().await;
        assert_eq!(stop, "/en/request/stop");
        let page = leo.browser.get(&stop).await;
        page.is(200)
            .shows("choose option 2")
            .shows("116 123")
            .shows("please don’t wait for it");
        let first = page.body.find(r#"href="tel:999""#).unwrap_or(usize::MAX);
        assert!(
            first < page.body.find("<form").unwrap_or(0),
            "999 stands before the way on"
        );
        assert_eq!(leo.passes("999-self-harm").await, "/en/request/check");
        let check = leo.browser.get("/en/request/check").await;
        check.hides("Tell us more, if you like").hides("What you agree to");
        let sent = leo.sends().await;
        sent.shows("We marked it urgent").shows("116 123");
        let at = |words: &str| sent.text().find(words).unwrap_or(usize::MAX);
        assert!(at("116 123") < at("What happens next"), "the numbers come first again");
        assert_eq!(super::person::in_tray(&test, "mash").await, 1);
    }
}
