//! A double click, two windows, a way out in the middle: whatever comes at the same moment, nothing is lost, sent unread or
//! brought back.

use super::person::{Person, sent};
use crate::tests::support::seeded_hubs;

fn to(path: &str) -> Option<String> {
    Some(path.to_owned())
}

#[tokio::test]
async fn two_windows_that_answer_at_the_same_moment_both_keep_their_answers() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let [mut one, mut two, mut three] = [(); 3].map(|()| amina.browser.clone());
        for round in 1..=5 {
            let [name, hope, tried] = ["Name", "Hope", "Tried"].map(|what| format!("{what} {round}"));
            let (name, hope, tried) = ([("child_name", &*name)], [("hope", &*hope)], [("tried", &*tried)]);
            let (first, second, third) = tokio::join!(
                one.post("/en/request/child_name", &name),
                two.post("/en/request/hope", &hope),
                three.post("/en/request/tried", &tried),
            );
            for answer in [first, second, third] {
                assert_eq!(answer.location(), to("/en/request/check"), "{}", test.engine);
            }
            let page = amina.browser.get("/en/request/check").await;
            page.shows(name[0].1).shows(hope[0].1).shows(tried[0].1);
        }
    }
}

#[tokio::test]
async fn what_another_window_changed_is_shown_before_it_can_be_sent() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let read = amina.reads().await;
        amina.answers("child_name", &["Zara"]).await.is(303);
        let page = amina.browser.submit("/en/request/check", &[("version", &read)]).await;
        page.is(409).shows("changed in another window").shows("Zara");
        assert_eq!(sent(&test).await, 0);
        amina.sends().await.is(200).shows("Your reference");
        assert_eq!(sent(&test).await, 1);
    }
}

#[tokio::test]
async fn a_second_click_shows_the_same_right_door() {
    for test in seeded_hubs().await {
        let mut teacher = Person::new(&test, &[("who", &["professional"]), ("family_agrees", &["no"])]);
        teacher.asks().await;
        teacher.passes("no-agreement").await;
        let read = teacher.reads().await;
        let send = [("version", read.as_str())];
        let mut again = teacher.browser.clone();
        let (one, two) = tokio::join!(
            teacher.browser.post("/en/request/check", &send),
            again.post("/en/request/check", &send)
        );
        let late = teacher.browser.post("/en/request/check", &send).await;
        for click in [one, two, late] {
            assert_eq!(click.location(), to("/en/request/instead"), "{}", test.engine);
        }
        let page = teacher.browser.get("/en/request/instead").await;
        page.is(200).shows("Family help needs the family");
        assert_eq!(sent(&test).await, 0);
    }
}

#[tokio::test]
async fn an_answer_from_another_window_after_sending_leads_to_the_reference() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let mut other = amina.browser.clone();
        amina.sends().await.is(200);
        for late in ["story", "child_name"] {
            let answer = other.post(&format!("/en/request/{late}"), &[(late, "words")]).await;
            assert_eq!(answer.location(), to("/en/request/sent"), "{}", test.engine);
        }
        let stop = other.post("/en/request/stop", &[("stop", "county")]).await;
        assert_eq!(stop.location(), to("/en/request/sent"));
        other.get("/en/request/sent").await.is(200).shows("Your reference");
    }
}

#[tokio::test]
async fn an_answer_at_the_moment_of_sending_takes_the_reference_from_nobody() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let read = amina.reads().await;
        let send = [("version", read.as_str())];
        let mut other = amina.browser.clone();
        let (answer, click) = tokio::join!(
            other.post("/en/request/hope", &[("hope", "Quiet evenings")]),
            amina.browser.post("/en/request/check", &send),
        );
        answer.is(303);
        // Whichever came first: either it was sent as it was read, or it is shown again and then sent.
        if click.status.as_u16() == 409 {
            click.shows("Quiet evenings");
            amina.sends().await.is(200);
        }
        assert_eq!(sent(&test).await, 1, "{}", test.engine);
        for browser in [&mut amina.browser, &mut other] {
            let page = browser.get("/en/request/sent").await;
            page.is(200).shows("Your reference");
        }
    }
}

#[tokio::test]
async fn after_exit_nothing_comes_back_whatever_was_on_its_way() {
    for test in seeded_hubs().await {
        for _ in 0..5 {
            let mut amina = Person::new(&test, &[]);
            amina.asks().await;
            let [mut one, mut two] = [(); 2].map(|()| amina.browser.clone());
            let (_, _, gone) = tokio::join!(
                one.post("/en/request/child_name", &[("child_name", "Zara")]),
                two.post("/en/request/hope", &[("hope", "Quiet evenings")]),
                amina.browser.get("/en/exit"),
            );
            gone.is(303);
            let late = one.post("/en/request/tried", &[("tried", "A chart")]).await;
            assert_eq!(late.location(), to("/en/request/closed"));
            let left = test.hub.store.drafts.forget_ended(i64::MAX).await;
            assert_eq!(left.ok(), Some(0), "drafts left behind on {}", test.engine);
        }
    }
}

#[tokio::test]
async fn words_are_kept_though_another_window_changed_the_way_to_their_question() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let mut other = amina.browser.clone();
        let more = other.post("/en/request/so_far", &[("so_far", "not_enough")]).await;
        assert_ne!(more.is(303).location(), to("/en/request/check"));
        let words = amina.answers("story", &["He does not sleep at all"]).await;
        assert_eq!(words.is(303).location(), more.location(), "first what stands open");
        let back = amina.answers("so_far", &["nothing_yet"]).await;
        assert_eq!(back.location(), to("/en/request/check"));
        let page = amina.browser.get("/en/request/check").await;
        page.shows("He does not sleep at all");
    }
}

#[tokio::test]
async fn words_for_what_is_not_asked_any_more_are_shown_again_and_not_thrown_away() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        let mut other = amina.browser.clone();
        other.post("/en/request/harm", &[("harm", "physical")]).await.is(303);
        let page = amina.answers("hope", &["Quiet evenings"]).await;
        page.is(409).shows("we don’t ask this any more").shows("Quiet evenings");
        assert!(page.body.contains(r#"href="/en/request/stop""#), "and the way on");
        let child = [("of", "0"), ("children_name", "Ali"), ("children_age", "3")];
        let page = amina.browser.post("/en/request/children/add", &child).await;
        page.is(409).shows("we don’t ask this any more");
        assert!(page.body.contains(r#"value="Ali""#));
        // Where nothing was typed there is nothing to show.
        let empty = amina.answers("hope", &[""]).await;
        assert_eq!(empty.location(), to("/en/request/stop"));
    }
}
