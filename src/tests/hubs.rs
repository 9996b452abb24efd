//! The hubs and what is on in them, topics, and the pages for young people and for SEND.

use super::support::{Wish, seeded_hubs, seeded_hubs_with};

#[tokio::test]
async fn a_hub_tells_what_is_on_this_week_where_it_is_and_which_wards_it_looks_after() {
    for test in seeded_hubs().await {
        let page = test.visitor().get("/en/hubs/hyson-green").await;
        page.is(200)
            .shows("Hyson Green family hub")
            .shows("Sample – not verified")
            .shows("NG7 5HY")
            .shows("Berridge")
            .shows("Stay and play (invented example)");
        assert!(!page.text().contains("Clifton"), "another hub looks after Clifton");
        test.visitor().get("/en/hubs/nowhere").await.is(404);
    }
}

#[tokio::test]
async fn what_is_on_follows_the_calendar_and_the_choices() {
    for test in seeded_hubs().await {
        let mut visitor = test.visitor();
        let week = visitor.get("/en/whats-on").await;
        week.is(200)
            .shows("Thursday, 26 November 2026")
            .shows("26 November 2026 to 2 December 2026");
        // Parenting talk is fortnightly from 4 November at Bestwood: 2 December, and not in the week after.
        week.shows("Parenting talk (invented example)");
        let one_hub = visitor.get("/en/whats-on?hub=bestwood").await;
        one_hub.shows("Bestwood family hub");
        let links = one_hub.body.matches("/en/services/demo-").count();
        let own = one_hub.body.matches("/en/services/demo-bestwood-").count();
        assert!(
            links > 0 && links == own,
            "only the chosen hub's sessions: {own} of {links}"
        );
        let once = visitor.get("/en/whats-on?hub=meadows&from=2026-12-10").await;
        once.shows("Saturday, 12 December 2026")
            .shows("Winter family day (invented example)");
        visitor
            .get("/en/whats-on?age=25&time=evening&hub=bestwood")
            .await
            .shows("Nothing is on in these 7 days for what you chose.")
            .shows("Show everything in these days");
    }
}

#[tokio::test]
async fn in_the_holidays_term_time_sessions_are_not_promised() {
    let christmas = Wish {
        now: "2026-12-24T10:00:00Z",
        ..Wish::default()
    };
    for test in seeded_hubs_with(christmas).await {
        let week = test.visitor().get("/en/whats-on").await;
        assert!(!week.text().contains("Stay and play"), "it is for term time only");
        assert!(
            !week.text().contains("Friday, 25 December"),
            "nobody is there on Christmas Day"
        );
    }
}

#[tokio::test]
async fn a_choice_that_makes_no_sense_is_left_out_and_said() {
    for test in seeded_hubs().await {
        let page = test.visitor().get("/en/whats-on?hub=paris&from=yesterday").await;
        page.is(200)
            .shows("We left out a part of the address that we did not understand.")
            .shows("Stay and play (invented example)");
    }
}

#[tokio::test]
async fn leaflets_speak_the_language_of_the_page_and_carry_a_square_for_phones() {
    for test in seeded_hubs().await {
        for (tag, words) in [
            ("en", "Help for families. It is free."),
            ("ur", "فیملیز کے لیے مدد"),
            ("pl", "Pomoc dla rodzin."),
        ] {
            for form in ["leaflet", "leaflet/folded"] {
                let leaflet = test.visitor().get(&format!("/{tag}/hubs/meadows/{form}")).await;
                leaflet.is(200).shows(words).shows("999");
                let square = format!(r#"aria-label="https://hub.example/{tag}/hubs/meadows""#);
                assert!(leaflet.body.contains(&square), "{tag} {form}");
            }
        }
    }
}

#[tokio::test]
async fn a_topic_shows_who_answers_now_before_its_groups() {
    for test in seeded_hubs().await {
        let page = test.visitor().get("/en/topics/bullying").await;
        let text = page.text();
        let line = text.find("0800 1111").unwrap_or(usize::MAX);
        let related = text.find("Related topics").unwrap_or_default();
        assert!(line < related, "Childline stands above");
        test.visitor().get("/en/topics/no-such-topic").await.is(404);
    }
}

#[tokio::test]
async fn the_topic_of_domestic_abuse_can_be_left_at_once_and_is_kept_nowhere() {
    for test in seeded_hubs().await {
        let page = test.visitor().get("/en/topics/domestic-abuse").await;
        page.is(200).shows("Exit this page").shows("0808 800 0340");
        assert_eq!(page.header("cache-control").as_deref(), Some("no-store"));
        let text = page.text();
        let (juno, men) = (text.find("Juno"), text.find("Equation"));
        assert!(
            juno.is_some() && juno < men,
            "the women's service is named before the men's"
        );
    }
}

#[tokio::test]
async fn young_people_read_who_listens_and_that_asking_is_their_right() {
    for test in seeded_hubs().await {
        test.visitor()
            .get("/en/young-people")
            .await
            .is(200)
            .shows("0800 1111")
            .shows("You have a right to be safe.")
            .shows("Exit this page");
        test.visitor().get("/en/send").await.shows("I am listened to and heard");
    }
}
