//! Whose list it is, how long it lasts, and that nothing of it is left afterwards.

use super::{from, listing, offer, on_list, press, press_told, put};
use crate::tests::support::{Wish, hubs, hubs_with, seeded_hubs};
use app::site::hub::Mode;

#[tokio::test]
async fn looking_sets_no_cookie_and_saving_sets_one_that_says_nothing() {
    for test in hubs().await {
        offer(&test, &["Judo"]).await;
        let mut sana = test.visitor();
        for path in ["/en/saved", "/en/saved/of?ids=judo", "/en/saved/cleared"] {
            let page = sana.get(path).await;
            assert_eq!(page.is(200).header("set-cookie"), None, "{path}");
        }
        let answer = sana.post("/en/saved", &[("do", "add"), ("listing", "judo")]).await;
        let cookie = answer.is(303).header("set-cookie").unwrap();
        assert!(cookie.starts_with("list=") && !cookie.contains("judo"), "{cookie}");
        for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=604800"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let to = answer.location().unwrap();
        assert_eq!(
            to, "/en/saved?said=added&at=1",
            "a phone's history does not tell what was saved"
        );
    }
}

#[tokio::test]
async fn in_live_mode_the_cookie_goes_over_https_only() {
    let live = Wish {
        mode: Mode::Live,
        ..Wish::default()
    };
    for test in hubs_with(live).await {
        offer(&test, &["Judo"]).await;
        let mut sana = test.visitor();
        let answer = sana.post("/en/saved", &[("do", "add"), ("listing", "judo")]).await;
        let cookie = answer.header("set-cookie").unwrap();
        assert!(
            cookie.starts_with("__Host-list=") && cookie.contains("; Secure"),
            "{cookie}"
        );
        assert_eq!(on_list(&sana.get("/en/saved").await), ["Judo"]);
    }
}

#[tokio::test]
async fn every_page_of_the_list_is_private_can_be_left_and_has_a_neutral_title() {
    for test in hubs().await {
        put(&test, &listing("Refuge", "categories = ['domestic-abuse']")).await;
        let mut sana = test.visitor();
        press_told(&mut sana, "refuge").await;
        for path in [
            "/en/saved",
            "/en/saved/note?at=1",
            "/en/saved/share",
            "/en/saved/of?ids=refuge",
            "/en/saved/cleared",
        ] {
            let page = sana.get(path).await;
            page.is(200).shows("Exit this page");
            assert_eq!(page.header("cache-control").as_deref(), Some("no-store"), "{path}");
            assert_eq!(page.header("x-robots-tag").as_deref(), Some("noindex"), "{path}");
            let title = page
                .body
                .split("<title>")
                .nth(1)
                .unwrap()
                .split("</title>")
                .next()
                .unwrap();
            assert!(title.contains("list") && !title.contains("Refuge"), "{path}: {title}");
        }
    }
}

#[tokio::test]
async fn clear_everything_leaves_nothing_behind() {
    for test in hubs().await {
        offer(&test, &["Judo"]).await;
        let mut sana = test.visitor();
        press(&mut sana, "add", "judo").await;
        let before = sana.clone();
        let gone = sana.post("/en/saved", &[("do", "clear")]).await;
        assert!(gone.header("set-cookie").unwrap().contains("Max-Age=0"));
        assert_eq!(gone.header("clear-site-data").as_deref(), Some("\"cache\""));
        assert_eq!(gone.location().as_deref(), Some("/en/saved/cleared"));
        assert!(sana.cookies.is_empty());
        sana.get("/en/saved/cleared")
            .await
            .shows("Nothing about it is left on this phone");
        for mut browser in [sana, before] {
            browser
                .get("/en/saved")
                .await
                .shows("Nothing is on your list yet")
                .hides("Judo");
        }
    }
}

#[tokio::test]
async fn exit_this_page_takes_the_list_along_but_only_when_it_is_meant() {
    for test in hubs().await {
        offer(&test, &["Judo"]).await;
        let mut sana = test.visitor();
        press(&mut sana, "add", "judo").await;
        let elsewhere = axum::http::Request::builder()
            .uri("/en/exit")
            .header("sec-fetch-site", "cross-site");
        sana.send(elsewhere).await.is(303);
        assert_eq!(on_list(&sana.get("/en/saved").await), ["Judo"]);
        let before = sana.clone();
        sana.get("/en/exit").await.is(303);
        assert!(sana.cookies.is_empty());
        for mut browser in [sana, before] {
            browser.get("/en/saved").await.hides("Judo");
        }
    }
}

#[tokio::test]
async fn signing_out_takes_the_list_along() {
    for test in seeded_hubs().await {
        offer(&test, &["Judo"]).await;
        for way_out in ["/en/plan/sign-out", "/staff/sign-out"] {
            let mut sana = test.visitor();
            press(&mut sana, "add", "judo").await;
            let before = sana.clone();
            sana.post(way_out, &[]).await.is(303);
            assert!(sana.cookies.is_empty(), "{way_out}");
            let mut next = before;
            next.get("/en/saved").await.hides("Judo");
        }
    }
}

#[tokio::test]
async fn a_list_is_forgotten_seven_days_after_it_was_last_used() {
    for test in hubs().await {
        offer(&test, &["Judo"]).await;
        let mut sana = test.visitor();
        press(&mut sana, "add", "judo")
            .await
            .shows("We forget it 7 days after you last used it");
        for (moment, is_there) in [
            ("2026-12-03T09:59:00Z", true),
            ("2026-12-10T09:58:00Z", true),
            ("2026-12-17T09:59:00Z", false),
        ] {
            let mut later = test.visitor_at(moment);
            later.cookies = sana.cookies.clone();
            let page = later.get("/en/saved").await;
            assert_eq!(!on_list(&page).is_empty(), is_there, "{moment}");
        }
    }
}

#[tokio::test]
async fn nobody_sees_the_list_of_another_phone_or_gets_one_under_a_key_made_up_for_them() {
    for test in hubs().await {
        offer(&test, &["Judo"]).await;
        let mut sana = test.visitor();
        press(&mut sana, "add", "judo").await;
        test.visitor().get("/en/saved").await.hides("Judo");
        let mut planted = test.visitor();
        let key = "0123456789abcdef0123456789abcdef";
        planted.cookies.insert("list".into(), key.into());
        press(&mut planted, "add", "judo").await.shows("Saved: Judo");
        assert_ne!(planted.cookies["list"], key);
        let mut planter = test.visitor();
        planter.cookies.insert("list".into(), key.into());
        planter.get("/en/saved").await.hides("Judo");
    }
}

#[tokio::test]
async fn a_made_up_form_or_address_does_no_harm() {
    for test in hubs().await {
        offer(&test, &["Judo"]).await;
        let mut sana = test.visitor();
        for page in [
            "https://elsewhere.example",
            "https://hub.example/de/x",
            "https://hub.example//x.example",
            "/",
            "%%",
        ] {
            from(&mut sana, page, "/en/saved")
                .await
                .is(200)
                .hides("Go back to where you were");
        }
        for path in [
            "?said=added&at=99",
            "?said=added&at=x",
            "?said=%3Cb%3E",
            "?at=-1",
            "?said=merged&at=99999",
        ] {
            let page = sana.get(&format!("/en/saved{path}")).await;
            assert!(!page.is(200).text().contains("99999"), "{path}");
            page.hides("<b>").hides(r#"role="alert""#);
        }
        for wish in ["remove", "up", "down"] {
            press(&mut sana, wish, "nobody").await.is(200);
        }
        sana.post("/en/saved", &[("do", "everything")])
            .await
            .is(422)
            .shows("We could not read that");
    }
}
