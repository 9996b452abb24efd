//! From the first question to "sent": to the right team, once, with a reason, and honest about when it is read.

use super::person::{Person, in_tray, sent};
use crate::tests::support::{Wish, seeded_hubs, seeded_hubs_with};

#[tokio::test]
async fn a_mother_in_ng7_asks_without_a_script_and_her_hub_has_it() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        assert_eq!(amina.asks().await, "/en/request/check");
        let check = amina.browser.get("/en/request/check").await;
        check
            .is(200)
            .shows("Zaynab")
            .shows("7 years")
            .shows("NG7 5HY")
            .shows("اردو")
            .shows("She cries.");
        let page = amina.sends().await;
        page.is(200)
            .shows("Your reference")
            .shows("the Hyson Green family hub")
            .shows("The family hub near you helps families with this");
        assert_eq!(
            (in_tray(&test, "hub-hyson-green").await, sent(&test).await),
            (1, 1),
            "{}",
            test.engine
        );
    }
}

#[tokio::test]
async fn the_sent_page_can_be_read_again_and_is_kept_by_no_cache() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let first = amina.sends().await;
        assert_eq!(first.header("cache-control").as_deref(), Some("no-store"));
        assert_eq!(amina.browser.get("/en/request/sent").await.is(200).text(), first.text());
        assert_eq!(
            amina.browser.get("/en/request/story").await.location().as_deref(),
            Some("/en/request")
        );
        amina
            .browser
            .get("/en/request")
            .await
            .is(200)
            .shows("See the request that you sent");
    }
}

#[tokio::test]
async fn a_double_click_sends_one_request() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let read = amina.reads().await;
        let send = [("version", read.as_str())];
        let mut again = amina.browser.clone();
        let (one, two) = tokio::join!(
            amina.browser.post("/en/request/check", &send),
            again.post("/en/request/check", &send)
        );
        assert_eq!(
            (one.location(), two.location()),
            (Some("/en/request/sent".into()), Some("/en/request/sent".into()))
        );
        amina.browser.post("/en/request/check", &[]).await.is(303);
        assert_eq!(sent(&test).await, 1, "{}", test.engine);
    }
}

#[tokio::test]
async fn a_request_sent_on_a_friday_evening_says_that_nobody_reads_it_before_monday() {
    let friday_evening = Wish {
        now: "2026-11-27T18:00:00Z",
        ..Wish::default()
    };
    for test in seeded_hubs_with(friday_evening).await {
        let mut amina = Person::new(&test, &[]);
        amina
            .browser
            .get("/en/request")
            .await
            .shows("If you send this now, nobody reads it before Monday at 8:30");
        amina.asks().await;
        amina
            .browser
            .get("/en/request/check")
            .await
            .shows("nobody reads it before Monday at 8:30");
        amina
            .sends()
            .await
            .shows("Nobody reads it before Monday at 8:30")
            .shows("Monday to Friday");
    }
}

#[tokio::test]
async fn nothing_is_sent_while_a_question_stands_open() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[("needs", &[])]);
        amina.browser.post("/en/request", &[]).await.is(303);
        let answer = amina.browser.post("/en/request/check", &[]).await;
        assert_eq!(answer.location().as_deref(), Some("/en/request/danger"));
        assert_eq!(sent(&test).await, 0);
    }
}

#[tokio::test]
async fn a_professional_without_the_familys_agreement_gets_advice_and_nothing_is_kept() {
    for test in seeded_hubs().await {
        let mut teacher = Person::new(&test, &[("who", &["professional"]), ("family_agrees", &["no"])]);
        let stop = teacher.asks().await;
        assert_eq!(stop, "/en/request/stop");
        let page = teacher.browser.get(&stop).await;
        page.is(200)
            .shows("Talk with the family first")
            .shows("0115 876 4800")
            .hides("fh-stop");
        teacher.browser.get("/en/request/child_name").await.is(303);
        assert_eq!(teacher.passes("no-agreement").await, "/en/request/check");
        let page = teacher.sends().await;
        page.is(200)
            .shows("Family help needs the family")
            .shows("We sent nothing and kept nothing")
            .shows("0115 876 4800");
        page.hides("Zaynab").hides("Your reference");
        assert_eq!(sent(&test).await, 0);
        assert_eq!(
            teacher.browser.get("/en/request/story").await.location().as_deref(),
            Some("/en/request")
        );
    }
}

#[tokio::test]
async fn a_worry_about_a_young_person_goes_to_mash_and_the_adolescence_team_sees_it() {
    for test in seeded_hubs().await {
        let mut father = Person::new(&test, &[("child_age", &["14"]), ("worries", &["missing"])]);
        father.asks().await;
        father
            .sends()
            .await
            .shows("the city’s safeguarding team (MASH)")
            .shows("Adolescence Service");
        assert_eq!(
            (in_tray(&test, "mash").await, in_tray(&test, "adolescence").await),
            (1, 1)
        );
    }
}
