//! Something about safety at home is saved only by somebody who has read who else can open the list.

use super::*;

async fn offer_refuge(test: &TestHub) {
    put(test, &listing("Haven", "categories = ['domestic-abuse']")).await;
    offer(test, &["Judo"]).await;
}

#[tokio::test]
async fn from_a_card_the_site_asks_first_and_saves_nothing_before_the_answer() {
    for test in hubs().await {
        offer_refuge(&test).await;
        let mut mina = test.visitor();
        let asked = press(&mut mina, "add", "haven").await;
        asked
            .is(200)
            .shows("Before you save this")
            .shows("Everyone who uses this device can open your list for 7 days")
            .shows("Exit this page")
            .hides("Haven");
        assert_eq!(asked.header("cache-control").as_deref(), Some("no-store"));
        assert!(mina.cookies.is_empty(), "nothing was begun");
        mina.get("/en/saved").await.shows("Nothing is on your list yet");

        let told = [
            ("do", "add"),
            ("told", "yes"),
            ("back", "/en/services?q=haven"),
            ("listing", "haven"),
        ];
        let page = mina.submit("/en/saved", &told).await;
        page.is(200).shows("Saved: Haven");
        assert!(page.body.contains(r#"href="/en/services?q=haven""#), "the way back");
    }
}

#[tokio::test]
async fn the_way_back_from_the_question_is_a_page_of_ours_only() {
    for test in hubs().await {
        offer_refuge(&test).await;
        for elsewhere in [
            "https://example.org/",
            "//example.org",
            "/xx/services",
            "javascript:alert(1)",
        ] {
            let told = [
                ("do", "add"),
                ("told", "yes"),
                ("back", elsewhere),
                ("listing", "haven"),
            ];
            let page = test.visitor().submit("/en/saved", &told).await;
            page.is(200).shows("Saved: Haven").hides("Go back to where you were");
        }
    }
}

#[tokio::test]
async fn on_its_own_page_and_on_a_list_that_somebody_sent_the_words_stand_beside_the_button() {
    for test in hubs().await {
        offer_refuge(&test).await;
        let page = test.visitor().get("/en/services/haven").await;
        page.shows("Save this only if that is safe for you");
        assert!(page.body.contains(r#"name="told" value="yes""#));
        let sent = test.visitor().get("/en/saved/of?ids=judo,haven").await;
        sent.shows("Save this only if that is safe for you");
        for page in ["/en/services/judo", "/en/saved/of?ids=judo"] {
            test.visitor().get(page).await.hides("if that is safe for you");
        }
        press(&mut test.visitor(), "add", "judo").await.shows("Saved: Judo");
    }
}

#[tokio::test]
async fn the_buttons_of_a_page_can_ask_what_is_saved_and_the_answer_is_kept_nowhere() {
    for test in hubs().await {
        offer(&test, &["Judo", "Food"]).await;
        let mut sana = test.visitor();
        assert_eq!(sana.get("/en/saved/ids").await.is(200).body, "[]");
        press(&mut sana, "add", "food").await;
        let ids = sana.get("/ur/saved/ids").await;
        assert_eq!(ids.is(200).body, r#"["food"]"#);
        assert_eq!(ids.header("cache-control").as_deref(), Some("no-store"));
        assert_eq!(test.visitor().get("/en/saved/ids").await.body, "[]", "another phone");
    }
}
