//! What a search must not give away: where a family lives, and what it looked for.

use super::{found, group, put};
use crate::tests::support::{hubs, seeded_hubs};

#[tokio::test]
async fn a_full_postcode_never_stands_in_an_address() {
    for test in seeded_hubs().await {
        for near in [
            "NG7 5HY",
            "ng75hy",
            "NG7-5HY",
            "ng7  5hy",
            "Flat 2, 1 Noel Street, NG7 5HY",
        ] {
            let to = test
                .visitor()
                .post("/en/services", &[("near", near)])
                .await
                .is(303)
                .location()
                .unwrap();
            assert!(
                to.contains("near=hyson-green-arboretum") || to.ends_with("near=NG7"),
                "{near}: {to}"
            );
            assert!(
                !to.to_lowercase().contains("5hy") && !to.to_lowercase().contains("noel"),
                "{near}: {to}"
            );
        }
        let to = test
            .visitor()
            .post("/en/services", &[("q", "judo NG7 5HY")])
            .await
            .is(303)
            .location()
            .unwrap();
        assert!(!to.to_lowercase().contains("5hy"), "{to}");
    }
}

#[tokio::test]
async fn an_address_that_holds_a_full_postcode_is_left_at_once_and_not_kept() {
    for test in seeded_hubs().await {
        for query in ["near=NG7+5HY", "near=ng75hy&q=judo", "q=judo+NG7+5HY"] {
            let answer = test.visitor().get(&format!("/en/services?{query}")).await;
            let to = answer.is(303).location().unwrap();
            assert!(
                to.contains("near=NG7") && !to.to_lowercase().contains("5hy"),
                "{query}: {to}"
            );
            assert_eq!(answer.header("cache-control").as_deref(), Some("no-store"));
        }
    }
}

#[tokio::test]
async fn a_postcode_outside_the_city_becomes_its_district() {
    for test in seeded_hubs().await {
        let to = test
            .visitor()
            .post("/en/services", &[("near", "NG9 2GG")])
            .await
            .is(303)
            .location()
            .unwrap();
        assert_eq!(to, "/en/services?near=NG9");
    }
}

#[tokio::test]
async fn an_unknown_postcode_is_no_dead_end_and_what_was_typed_is_kept() {
    for test in hubs().await {
        put(&test, &group("judo", "Judo", "categories = ['sports']")).await;
        let page = test
            .visitor()
            .post("/en/services", &[("q", "judo"), ("near", "NG1 9ZZ")])
            .await;
        page.is(200)
            .shows("We do not know this postcode")
            .shows("Choose your neighbourhood")
            .shows("Clifton East");
        assert!(page.body.contains(r#"value="NG1 9ZZ""#));
        assert_eq!(page.header("cache-control").as_deref(), Some("no-store"));
        assert_eq!(found(&page.body), ["judo"]);
        assert!(page.body.contains("/en/services?q=judo&amp;near=clifton-east"));
    }
}

#[tokio::test]
async fn the_name_of_a_tab_says_nothing_of_what_was_looked_for() {
    for test in seeded_hubs().await {
        let page = test
            .visitor()
            .get("/en/services?q=he+hits+me&need=domestic-abuse")
            .await;
        let title = page
            .body
            .split("<title>")
            .nth(1)
            .unwrap()
            .split("</title>")
            .next()
            .unwrap()
            .to_owned();
        assert_eq!(title, "Find help – Family Hub Nottingham");
        page.shows("Exit this page");
        assert_eq!(
            page.header("set-cookie"),
            None,
            "looking for help leaves nothing on the device"
        );
    }
}
