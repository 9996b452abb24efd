//! Somebody types that they want to die, are hurt, or fear for a child: help at once stands above all results.

use super::{group, put};
use crate::tests::support::{Answer, TestHub, hubs, seeded_hubs};

async fn search(test: &TestHub, lang: &str, words: &str) -> Answer {
    let mut visitor = test.visitor();
    let to = visitor
        .post(&format!("/{lang}/services"), &[("q", words)])
        .await
        .is(303)
        .location()
        .unwrap();
    visitor.get(&to).await
}

/// Each number can be pressed, and all of them stand before the first result.
fn rings_before_results(page: &Answer, numbers: &[&str]) {
    let body = &page.body;
    let main = body.find("<main").unwrap();
    let results = body.find(r#"class="fh-cards""#).unwrap_or(body.len());
    for number in numbers {
        let link = format!(r#"href="tel:{number}""#);
        let at = body[main..].find(&link).map(|at| main + at);
        assert!(at.is_some_and(|at| at < results), "{link} must stand above the results");
    }
}

#[tokio::test]
async fn who_thinks_of_dying_is_given_numbers_in_every_language() {
    for test in seeded_hubs().await {
        for (lang, words) in [
            ("en", "i want to kill myself"),
            ("en", "my teenager self harms"),
            ("en", "i feel like dying"),
            ("en", "خودکشی"),
            ("ur", "میں مرنا چاہتی ہوں"),
            ("pl", "chcę się zabić"),
            ("pl", "samobójstwo"),
        ] {
            let page = search(&test, lang, words).await;
            rings_before_results(page.is(200), &["999", "111", "116123", "08001111"]);
        }
    }
}

#[tokio::test]
async fn who_is_hurt_at_home_is_given_numbers_first_junos_and_can_leave_at_once() {
    for test in seeded_hubs().await {
        for (lang, words, leave) in [
            ("en", "my husband hits me", "Exit this page"),
            ("ur", "میرا شوہر مجھے مارتا ہے", "اس صفحے سے نکلیں"),
            ("pl", "mój mąż mnie bije", "Opuść tę stronę"),
        ] {
            let page = search(&test, lang, words).await;
            rings_before_results(
                page.is(200),
                &["999", "08088000340", "01159605556", "08082000247", "08088010327"],
            );
            page.shows(leave);
            let at = |name: &str| page.body.find(&format!("tel:{name}")).unwrap();
            assert!(at("08088000340") < at("01159605556"), "Juno stands before Equation");
        }
        let page = search(&test, "en", "he beats me").await;
        page.shows("for women, teenagers and children").shows("for men");
    }
}

#[tokio::test]
async fn who_fears_for_a_child_is_given_the_safeguarding_teams_number() {
    for test in seeded_hubs().await {
        for words in [
            "someone is hurting my child",
            "child abuse",
            "mąż bije dziecko",
            "بچوں پر تشدد",
        ] {
            let page = search(&test, "en", words).await;
            rings_before_results(page.is(200), &["999", "01158764800", "08088005000"]);
        }
        let page = search(&test, "en", "rape").await;
        rings_before_results(page.is(200), &["999", "08085002222"]);
    }
}

#[tokio::test]
async fn an_everyday_search_alarms_nobody() {
    for test in seeded_hubs().await {
        search(&test, "en", "judo")
            .await
            .is(200)
            .hides("You can talk to someone now")
            .hides("Exit this page");
    }
}

#[tokio::test]
async fn what_nobody_else_should_see_is_kept_nowhere() {
    for test in seeded_hubs().await {
        for path in [
            "/en/services?q=my+husband+hits+me",
            "/en/services?q=suicide",
            "/en/services?need=domestic-abuse",
            "/en/services/juno-womens-aid",
        ] {
            // Twice: what was kept after the first visit would answer the second.
            for _ in 0..2 {
                let page = test.visitor().get(path).await;
                assert_eq!(
                    page.is(200).header("cache-control").as_deref(),
                    Some("no-store"),
                    "{path}"
                );
                page.shows("Exit this page");
            }
        }
        let page = test.visitor().get("/en/services?q=judo").await;
        assert_eq!(
            page.header("cache-control").as_deref(),
            Some("public, max-age=0, s-maxage=60")
        );
    }
}

#[tokio::test]
async fn home_and_urgent_help_can_be_left_at_once() {
    for test in hubs().await {
        for path in ["/en", "/en/urgent"] {
            test.visitor().get(path).await.is(200).shows("Exit this page");
        }
    }
}

#[tokio::test]
async fn urgent_help_names_the_helpline_for_women_before_the_one_for_men() {
    for test in hubs().await {
        let page = test.visitor().get("/en/urgent").await;
        let text = page.text();
        let (women, men) = (text.find("Juno").unwrap(), text.find("Equation").unwrap());
        assert!(women < men);
        page.shows("For women, children and teenagers").shows("For men");
    }
}

#[tokio::test]
async fn a_helpline_is_found_by_its_name_before_any_listing() {
    for test in hubs().await {
        put(&test, &group("club", "Police cadets", "categories = ['sports']")).await;
        for (words, number) in [
            ("samaritans", "116123"),
            ("childline", "08001111"),
            ("999", "999"),
            ("police", "101"),
            ("juno", "08088000340"),
        ] {
            let page = search(&test, "en", words).await;
            rings_before_results(page.is(200), &[number]);
        }
    }
}
