//! Handing a list to another phone, and to paper.

use super::{listing, offer, on_list, press, press_told, put, withdraw};
use crate::tests::support::{TestHub, Visitor, hubs};

/// A family that saved these.
async fn family_with(test: &TestHub, ids: &[&str]) -> Visitor {
    let mut sana = test.visitor();
    for id in ids {
        press(&mut sana, "add", id).await;
    }
    sana
}

#[tokio::test]
async fn the_link_carries_ids_only_and_opens_the_list_on_another_phone() {
    for test in hubs().await {
        offer(&test, &["Judo", "Food"]).await;
        let mut sana = family_with(&test, &["judo", "food"]).await;
        sana.submit("/en/saved/note", &[("listing", "judo"), ("note", "secret")])
            .await;
        let page = sana.get("/en/saved/share").await;
        page.is(200)
            .shows("https://hub.example/en/saved/of?ids=judo,food")
            .hides("secret");
        let message = "https%3A%2F%2Fhub.example%2Fen%2Fsaved%2Fof%3Fids%3Djudo%2Cfood";
        assert!(
            page.body.contains(&format!(r#"href="sms:?&amp;body={message}""#)),
            "{}",
            page.body
        );
        assert!(page.body.contains(&format!(r#"href="mailto:?body={message}""#)));
        assert!(page.body.contains(r#"class="fh-qr""#));

        let mut omar = test.visitor();
        let page = omar.get("/en/saved/of?ids=judo,food").await;
        page.is(200).shows("Judo").shows("Food").shows("0115 000 0000");
        let page = omar.submit("/en/saved", &[("do", "merge"), ("ids", "judo,food")]).await;
        page.shows("We added 2 to your list");
        assert_eq!(on_list(&page), ["Judo", "Food"]);
        let page = omar.submit("/en/saved", &[("do", "merge"), ("ids", "judo")]).await;
        page.shows("All of these were on your list already");
    }
}

#[tokio::test]
async fn a_sent_list_tells_how_many_have_ended() {
    for test in hubs().await {
        offer(&test, &["Judo", "Food", "Books"]).await;
        withdraw(&test, "books").await;
        let page = test.visitor().get("/en/saved/of?ids=judo,books,nobody").await;
        page.is(200)
            .shows("2 places on this list are no longer in our directory")
            .hides("Books");
        let page = test.visitor().get("/en/saved/of?ids=books").await;
        page.is(200).shows("Nothing on this list is in our directory any more");
        test.visitor()
            .get("/en/saved/of")
            .await
            .is(200)
            .shows("Nothing on this list");
        test.visitor()
            .post("/en/saved", &[("do", "merge"), ("ids", "books")])
            .await
            .is(404);
    }
}

#[tokio::test]
async fn who_sends_help_about_safety_on_is_warned_and_others_are_not() {
    for test in hubs().await {
        offer(&test, &["Judo"]).await;
        put(&test, &listing("Refuge", "categories = ['domestic-abuse']")).await;
        let mut sana = family_with(&test, &["judo"]).await;
        sana.get("/en/saved/share").await.hides("safety at home");
        press_told(&mut sana, "refuge").await;
        let page = sana.get("/en/saved/share").await;
        page.shows("Something on your list is about safety at home")
            .hides("Refuge");
    }
}

#[tokio::test]
async fn an_empty_list_has_nothing_to_send() {
    for test in hubs().await {
        let answer = test.visitor().get("/en/saved/share").await;
        assert_eq!(answer.is(303).location().as_deref(), Some("/en/saved"));
    }
}

#[tokio::test]
async fn taking_over_more_than_fits_says_how_many_are_left_out() {
    for test in hubs().await {
        let names: Vec<String> = (0..35).map(|n| format!("Group{n}")).collect();
        offer(&test, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let ids: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        let mut omar = family_with(&test, &["group30", "group31"]).await;
        let page = omar
            .submit("/en/saved", &[("do", "merge"), ("ids", &ids[..30].join(","))])
            .await;
        page.shows("We added 28 to your list.")
            .shows("2 did not fit, because your list is full.");
        assert_eq!(on_list(&page).len(), 30);
    }
}
