//! "Something wrong here?": told without an account, read by those who keep listings true.

use super::{group, put};
use crate::{
    config::Limits,
    tests::support::{Wish, hubs, hubs_with, seeded_hubs},
};

#[tokio::test]
async fn anyone_can_say_what_is_wrong_without_saying_who_they_are() {
    for test in hubs().await {
        put(&test, &group("judo", "Judo", "categories = ['sports']")).await;
        let mut visitor = test.visitor();
        let page = visitor.get("/en/services/judo/report").await;
        page.is(200)
            .shows("We do not ask who you are")
            .hides("type=\"email\"")
            .hides("type=\"tel\"");
        let fields = [("wrong", "times"), ("note", "It is on Mondays now")];
        let sent = visitor.post("/en/services/judo/report", &fields).await;
        assert_eq!(
            sent.is(303).location().as_deref(),
            Some("/en/services/judo/report/sent")
        );
        visitor.get("/en/services/judo/report/sent").await.shows("Thank you");
        assert!(visitor.cookies.is_empty(), "nothing is left on the device");
    }
}

#[tokio::test]
async fn what_must_be_mended_comes_back_with_the_words_that_were_typed() {
    for test in hubs().await {
        put(&test, &group("judo", "Judo", "categories = ['sports']")).await;
        let page = test
            .visitor()
            .post("/en/services/judo/report", &[("note", "My words")])
            .await;
        page.is(422).shows("Choose what is wrong").shows("My words");
        let page = test
            .visitor()
            .post("/en/services/judo/report", &[("wrong", "other")])
            .await;
        page.is(422).shows("Write what is wrong");
        let long = "x".repeat(501);
        let page = test
            .visitor()
            .post("/en/services/judo/report", &[("wrong", "phone"), ("note", &long)])
            .await;
        page.is(422).shows("Write 500 letters or fewer");
    }
}

#[tokio::test]
async fn there_is_nothing_to_report_about_a_listing_that_is_not_there() {
    for test in hubs().await {
        test.visitor().get("/en/services/judo/report").await.is(404);
        let fields = [("wrong", "closed"), ("note", "")];
        test.visitor().post("/en/services/judo/report", &fields).await.is(404);
    }
}

#[tokio::test]
async fn those_who_keep_listings_true_read_it_and_put_it_away() {
    for test in seeded_hubs().await {
        let note = "The number is 0115 000 0000 <b>now</b>";
        let fields = [("wrong", "phone"), ("note", note)];
        test.visitor()
            .post("/ur/services/library-aspley/report", &fields)
            .await
            .is(303);
        let mut editor = test.visitor();
        let known = [
            ("email", "listings@example.org"),
            ("password", "paper boat on the Trent"),
        ];
        editor.post("/staff/sign-in", &known).await.is(303);
        let page = editor.get("/staff/reports").await;
        page.is(200)
            .shows("Aspley Library")
            .shows("The phone number is wrong")
            .shows(note);
        let done = page
            .body
            .split("action=\"/staff/reports/")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        editor
            .submit(&format!("/staff/reports/{done}"), &[])
            .await
            .shows("Nothing waits here");
    }
}

#[tokio::test]
async fn who_is_not_there_to_edit_listings_reads_no_report() {
    for test in seeded_hubs().await {
        let answer = test.visitor().get("/staff/reports").await;
        assert_eq!(answer.is(303).location().as_deref(), Some("/staff/sign-in"));
    }
}

#[tokio::test]
async fn one_address_can_not_flood_the_reports() {
    let limits = Limits {
        requests: None,
        forms: Some(2),
        trusted_hops: 0,
    };
    for test in hubs_with(Wish {
        limits,
        ..Wish::default()
    })
    .await
    {
        put(&test, &group("judo", "Judo", "categories = ['sports']")).await;
        let fields = [("wrong", "closed"), ("note", "")];
        let mut visitor = test.visitor();
        for _ in 0..2 {
            visitor.post("/en/services/judo/report", &fields).await.is(303);
        }
        visitor.post("/en/services/judo/report", &fields).await.is(429);
    }
}
