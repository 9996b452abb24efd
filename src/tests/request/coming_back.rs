//! A family saves its answers, leaves, and comes back on another device; nobody else does.

#![allow(clippy::unwrap_used)]

use super::person::{Person, sent};
use crate::tests::support::{Answer, TestHub, Visitor, seeded_hubs};

/// What stands on the page: reference and code.
fn written_down(page: &Answer) -> (String, String) {
    let mut shown = page.body.split("<bdi dir=\"ltr\">").skip(1);
    let mut next = || shown.next().unwrap().split('<').next().unwrap().to_owned();
    (next(), next())
}

/// Somebody who got as far as the story, wrote it, and saved.
async fn saved(test: &TestHub) -> (Person, String, String) {
    let mut amina = Person::new(test, &[("story", &["We left our home in March"])]);
    amina.asks().await;
    let page = amina.browser.submit("/en/request/save", &[]).await;
    let (reference, code) = written_down(page.is(200));
    (amina, reference, code)
}

async fn comes_back(phone: &mut Visitor, reference: &str, code: &str) -> Answer {
    phone
        .post("/en/request/return", &[("reference", reference), ("code", code)])
        .await
}

#[tokio::test]
async fn answers_that_were_saved_are_gone_on_with_on_another_device() {
    for test in seeded_hubs().await {
        let (mut amina, reference, code) = saved(&test).await;
        let page = amina.browser.get("/en/request/saved").await;
        page.is(200)
            .shows(&reference)
            .shows(&code)
            .shows("You can come back until Thursday, 3 December 2026. That is 7 days from today.")
            .hides("We left our home");
        let mut phone = test.visitor();
        phone
            .get("/en/request/return")
            .await
            .is(200)
            .shows("Come back to answers that you saved");
        let typed = reference.to_lowercase().replace('-', " ");
        let answer = comes_back(&mut phone, &typed, &code.replace(' ', "")).await;
        assert_eq!(answer.is(303).location().as_deref(), Some("/en/request/check"));
        phone
            .get("/en/request/check")
            .await
            .is(200)
            .shows("We left our home in March");
        // The first device holds nothing of it any more.
        assert_eq!(
            amina.browser.get("/en/request/check").await.location().as_deref(),
            Some("/en/request")
        );
        assert_eq!(
            amina.browser.get("/en/request/saved").await.location().as_deref(),
            Some("/en/request")
        );
        amina
            .browser
            .post("/en/request/story", &[("story", "mine")])
            .await
            .is(303);
        phone.get("/en/request/check").await.hides("mine");
        amina.browser = phone;
        amina.sends().await.is(200).shows("We have your request");
        assert_eq!(sent(&test).await, 1);
        // What was sent is no draft any more.
        comes_back(&mut test.visitor(), &reference, &code).await.is(422);
    }
}

#[tokio::test]
async fn every_step_can_be_saved_and_what_stands_in_its_field_is_saved_with_it() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.browser.post("/en/request", &[]).await.is(303);
        let page = amina.browser.get("/en/request/danger").await;
        page.is(200).shows("Save and come back later");
        // Nothing is chosen yet: nothing is asked again for.
        let answer = amina.browser.post("/en/request/danger", &[("save", "yes")]).await;
        assert_eq!(answer.location().as_deref(), Some("/en/request/saved"));
        let answer = amina
            .browser
            .post("/en/request/danger", &[("danger", "no"), ("save", "yes")])
            .await;
        assert_eq!(answer.location().as_deref(), Some("/en/request/saved"));
        amina.browser.get("/en/request/want").await.is(200);
        // What can't be taken is not lost either.
        let answer = amina
            .browser
            .post("/en/request/want", &[("want", "maybe"), ("save", "yes")])
            .await;
        answer.is(422);
        // Who has to read first who helps now reads that.
        let answer = amina
            .browser
            .post("/en/request/danger", &[("danger", "yes"), ("save", "yes")])
            .await;
        assert_eq!(answer.location().as_deref(), Some("/en/request/stop"));
    }
}

#[tokio::test]
async fn exit_and_the_end_of_a_visit_keep_what_was_saved_and_nothing_on_the_device_leads_to_it() {
    for test in seeded_hubs().await {
        let (mut amina, reference, code) = saved(&test).await;
        amina.browser.get("/en/exit").await.is(303);
        assert_eq!(
            amina.browser.get("/en/request/check").await.location().as_deref(),
            Some("/en/request")
        );
        amina.browser.get("/en/request").await.hides("Go on where you were");
        comes_back(&mut amina.browser, &reference, &code).await.is(303);
        amina.browser.post("/en/request/leave", &[]).await.is(303);
        amina
            .browser
            .get("/en/request/closed")
            .await
            .shows("If you saved your answers, they are still there");
        // The cookie is gone, as after 20 idle minutes.
        amina.browser.cookies.clear();
        comes_back(&mut amina.browser, &reference, &code).await.is(303);
        amina.browser.post("/en/request/forget", &[]).await.is(303);
        comes_back(&mut amina.browser, &reference, &code).await.is(422);
    }
}

#[tokio::test]
async fn what_nobody_saved_is_forgotten_on_exit_as_ever() {
    for test in seeded_hubs().await {
        let mut amina = Person::new(&test, &[]);
        amina.asks().await;
        amina.browser.get("/en/exit").await.is(303);
        let forgotten = test.hub.store.drafts.forget_ended(i64::MAX).await;
        assert!(forgotten.is_ok_and(|count| count == 0), "{}", test.engine);
    }
}

#[tokio::test]
async fn five_wrong_codes_make_a_reference_rest_and_nothing_tells_whether_there_is_one() {
    for test in seeded_hubs().await {
        let (_, reference, code) = saved(&test).await;
        let mut guesser = test.visitor();
        for known in [reference.as_str(), "KQ7C-4WXR"] {
            for _ in 0..5 {
                let answer = comes_back(&mut guesser, known, "0000 0000").await;
                answer
                    .is(422)
                    .shows("Check your reference and your code")
                    .hides("0000 0000");
            }
            let right = comes_back(&mut guesser, known, &code).await;
            right.is(422).shows("Wait 30 minutes and try again");
        }
        let mut later = test.visitor_at("2026-11-26T10:31:00Z");
        comes_back(&mut later, &reference, &code).await.is(303);
    }
}

#[tokio::test]
async fn a_draft_waits_seven_days_and_each_answer_begins_them_again() {
    for test in seeded_hubs().await {
        let (_, reference, code) = saved(&test).await;
        let mut sixth = test.visitor_at("2026-12-02T10:00:00Z");
        comes_back(&mut sixth, &reference, &code).await.is(303);
        let mut twelfth = test.visitor_at("2026-12-08T09:00:00Z");
        comes_back(&mut twelfth, &reference, &code).await.is(303);
        let mut too_late = test.visitor_at("2026-12-15T10:00:00Z");
        comes_back(&mut too_late, &reference, &code).await.is(422);
    }
}

#[tokio::test]
async fn the_reference_goes_by_mail_only_where_that_is_safe_and_never_with_the_code() {
    for test in seeded_hubs().await {
        let (mut amina, reference, code) = saved(&test).await;
        let mail = "/en/request/saved/mail";
        let page = amina.browser.post(mail, &[("email", "amina")]).await;
        page.is(422)
            .shows("Enter an email address")
            .shows("Tick the box if nobody else reads this email")
            .shows(&code);
        assert!(page.body.contains(r#"value="amina""#));
        amina
            .browser
            .post(mail, &[("email", "amina@example.org")])
            .await
            .is(422);
        let sent = amina
            .browser
            .post(mail, &[("email", "amina@example.org"), ("safe", "yes")])
            .await;
        sent.is(200).shows("The email is on its way");
        let now = test.hub.now_ms();
        let letters = test.hub.store.deliveries.take(now, now + 1, 10).await.unwrap();
        let words: Vec<&str> = letters
            .iter()
            .flat_map(|l| l.letter.words.values())
            .map(|w| w.reveal())
            .collect();
        assert!(words.contains(&reference.as_str()) && !words.iter().any(|word| word.contains(&code)));
        // Nobody without a saved draft sends mail from here.
        let mut stranger = test.visitor();
        let answer = stranger
            .post(mail, &[("email", "amina@example.org"), ("safe", "yes")])
            .await;
        assert_eq!(answer.location().as_deref(), Some("/en/request"));
    }
}

#[tokio::test]
async fn begin_again_keeps_what_was_saved() {
    for test in seeded_hubs().await {
        let (mut amina, reference, code) = saved(&test).await;
        amina.browser.post("/en/request", &[("again", "yes")]).await.is(303);
        comes_back(&mut amina.browser, &reference, &code).await.is(303);
        let page = amina.browser.get("/en/request/check").await;
        page.is(200).shows("We left our home in March");
    }
}

#[tokio::test]
async fn unsaved_answers_make_room_for_saved_ones_only_after_the_page_said_so() {
    for test in seeded_hubs().await {
        let (_, reference, code) = saved(&test).await;
        let mut here = Person::new(&test, &[("story", &["Not saved yet"])]);
        here.asks().await;
        let page = here.browser.get("/en/request/return").await;
        page.is(200)
            .shows("There are answers open here that nobody saved")
            .shows("Save and come back later");
        let asked = comes_back(&mut here.browser, &reference, &code).await;
        asked.is(422).shows("would be deleted").hides(&code);
        here.browser.get("/en/request/check").await.shows("Not saved yet");
        let fields = [
            ("reference", reference.as_str()),
            ("code", code.as_str()),
            ("instead", "yes"),
        ];
        here.browser.post("/en/request/return", &fields).await.is(303);
        let page = here.browser.get("/en/request/check").await;
        page.shows("We left our home in March").hides("Not saved yet");
    }
}

#[tokio::test]
async fn nobody_floods_an_address_by_saving_again_and_again() {
    for test in seeded_hubs().await {
        let mail = "/en/request/saved/mail";
        let fields = [("email", "Amina@example.org"), ("safe", "yes")];
        for _ in 0..3 {
            let (mut amina, ..) = saved(&test).await;
            let sent = amina.browser.post(mail, &fields).await;
            sent.is(200).shows("The email is on its way");
        }
        let (mut amina, ..) = saved(&test).await;
        let enough = amina.browser.post(mail, &fields).await;
        enough.is(200).shows("do not send another today");
        let other = [("email", "other@example.org"), ("safe", "yes")];
        amina.browser.post(mail, &other).await.shows("The email is on its way");
    }
}
