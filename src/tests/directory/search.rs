//! What a search finds, and what it says when it finds nothing.

use super::{found, group, put, set};
use crate::tests::support::{hubs, seeded_hubs};

const SPORT: &str = "categories = ['sports']\n";

#[tokio::test]
async fn a_mother_who_searches_in_urdu_finds_groups_that_are_described_in_english() {
    for test in seeded_hubs().await {
        let page = test
            .visitor()
            .submit("/ur/services", &[("q", "بچوں کا کھیل"), ("near", "NG7 5HY")])
            .await;
        page.is(200);
        let ids = found(&page.body);
        assert!(!ids.is_empty(), "{}", page.text());
        assert!(
            page.body.contains(r#"lang="en" dir="ltr""#),
            "English words must say that they are English"
        );
    }
}

#[tokio::test]
async fn words_topic_and_age_each_narrow_the_search() {
    for test in hubs().await {
        put(
            &test,
            &group("judo", "Judo for all", &format!("{SPORT}age_from = 5\nage_to = 11")),
        )
        .await;
        put(
            &test,
            &group(
                "teens",
                "Judo for teenagers",
                &format!("{SPORT}age_from = 12\nage_to = 17"),
            ),
        )
        .await;
        put(&test, &group("books", "Story time", "categories = ['early-language']")).await;
        let visitor = test.visitor();
        for (query, ids) in [
            ("", ["books", "judo", "teens"].as_slice()),
            ("?q=judo", &["judo", "teens"]),
            ("?need=sports", &["judo", "teens"]),
            ("?need=activities&age=7", &["judo"]),
            ("?q=story", &["books"]),
        ] {
            let page = visitor.clone().get(&format!("/en/services{query}")).await;
            assert_eq!(
                set(&found(page.is(200).body.as_str())),
                ids.iter().copied().collect(),
                "{query}"
            );
        }
    }
}

#[tokio::test]
async fn the_page_says_how_many_it_found_and_what_it_understood() {
    for test in hubs().await {
        put(&test, &group("judo", "Judo", SPORT)).await;
        let page = test
            .visitor()
            .get("/en/services?q=judo&age=7&near=hyson-green-arboretum&sort=nearest")
            .await;
        page.shows("1 result").shows("“judo”").shows("for a child of 7");
        page.shows("near Hyson Green & Arboretum").shows("Nearest first");
    }
}

#[tokio::test]
async fn the_nearest_come_first_when_asked_for_with_about_how_many_miles() {
    for test in hubs().await {
        let at = |lat: f64| format!("{SPORT}[place]\nname = 'Hall'\nlat = {lat}\nlon = -1.1719\n");
        put(&test, &group("far", "Judo", &at(53.0))).await;
        put(&test, &group("near", "Judo", &at(52.965))).await;
        let page = test
            .visitor()
            .get("/en/services?q=judo&near=hyson-green-arboretum&sort=nearest")
            .await;
        assert_eq!(found(&page.body), ["near", "far"]);
        page.shows("less than half a mile away").shows("about 2.");
        let page = test
            .visitor()
            .get("/pl/services?q=judo&near=hyson-green-arboretum&sort=nearest")
            .await;
        page.shows("2,");
    }
}

#[tokio::test]
async fn pages_share_out_the_results_without_gaps_or_repeats() {
    for test in seeded_hubs().await {
        let (mut visitor, mut seen) = (test.visitor(), Vec::new());
        let mut next = Some("/en/services".to_owned());
        while let Some(path) = next {
            let page = visitor.get(&path).await;
            seen.extend(found(page.is(200).body.as_str()));
            let link = page
                .body
                .split("<a ")
                .find(|link| link.contains(r#"rel="next""#))
                .map(str::to_owned);
            next = link.map(|link| {
                link.split(r#"href=""#)
                    .nth(1)
                    .unwrap()
                    .split('"')
                    .next()
                    .unwrap()
                    .replace("&amp;", "&")
            });
        }
        let all = test.hub.store.listings.all().await.unwrap();
        assert_eq!(seen.len(), all.len());
        assert_eq!(set(&seen).len(), all.len());
    }
}

#[tokio::test]
async fn a_page_beyond_the_last_leads_to_the_last() {
    for test in seeded_hubs().await {
        let answer = test.visitor().get("/en/services?need=sports&page=900").await;
        let last = answer.is(303).location().unwrap();
        assert!(!found(&test.visitor().get(&last).await.is(200).body).is_empty());
    }
}

#[tokio::test]
async fn nothing_found_says_what_to_drop_and_who_to_talk_to() {
    for test in hubs().await {
        put(&test, &group("judo", "Judo", &format!("{SPORT}age_from = 12"))).await;
        let page = test.visitor().get("/en/services?q=judo&age=3&near=meadows").await;
        page.is(200)
            .shows("We found nothing")
            .shows("Without “for a child of 3”: 1 result")
            .shows("Meadows family hub");
        page.shows("Ask for help").shows("Urgent help");
        assert!(page.body.contains("tel:"), "a phone number must be in reach");
    }
}

#[tokio::test]
async fn what_can_not_be_understood_is_said_and_the_search_goes_on() {
    for test in hubs().await {
        put(&test, &group("judo", "Judo", SPORT)).await;
        for (query, words) in [
            ("age=banana", "We did not understand the age"),
            ("need=nonsense", "We do not have that topic"),
            ("near=timbuktu", "We do not know where that is"),
            ("sort=nearest", "To see the nearest first"),
            ("page=minus-one", "We did not understand a part"),
        ] {
            let page = test.visitor().get(&format!("/en/services?q=judo&{query}")).await;
            page.is(200).shows(words);
            assert_eq!(found(&page.body), ["judo"], "{query}");
        }
    }
}
