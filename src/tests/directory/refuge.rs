//! A refuge: it can be found, rung and asked for, and nobody learns where it is.

use super::{found, group, put};
use crate::tests::support::{TestHub, hubs};

const REFUGE: &str = r#"
categories = ["sports"]
ways = ["place", "phone"]
contact = { phone = "0115 000 0000" }
place = { name = "Quillon House", address = "9 Zephyrine Street", postcode = "NG7 6AB", ward = "berridge", lat = 52.9601, lon = -1.1701, confidential = true }
times = [{ day = "mon", from = "09:00", to = "10:00", every = "week" }]
upkeep = { owner = "Marjory Quince", email = "quince@example.org" }
"#;

/// Everything that would lead someone there, and who keeps the listing.
const SECRETS: [&str; 8] = [
    "Quillon",
    "Zephyrine",
    "NG7 6AB",
    "NG7+6AB",
    "52.96",
    "-1.17",
    "Quince",
    "quince@",
];

async fn with_refuge() -> Vec<TestHub> {
    let hubs = hubs().await;
    for test in &hubs {
        put(test, &group("safe", "A safe house", REFUGE)).await;
    }
    hubs
}

#[tokio::test]
async fn nothing_that_anyone_can_open_says_where_a_refuge_is() {
    for test in with_refuge().await {
        for path in [
            "/en/services/safe",
            "/ur/services/safe",
            "/pl/services/safe",
            "/en/services",
            "/en/services?near=berridge&sort=nearest",
            "/en/services?q=safe+house",
            "/en/services/safe/report",
            "/en/services/safe/report/sent",
            "/en/services/safe/share",
            "/en/services/safe/times.ics",
        ] {
            let page = test.visitor().get(path).await;
            for secret in SECRETS {
                assert!(!page.body.contains(secret), "{secret} is on {path}");
            }
            // A search offers every neighbourhood; the page of a refuge names none.
            assert!(
                !path.contains("/safe") || !page.body.to_lowercase().contains("berridge"),
                "{path}"
            );
        }
    }
}

#[tokio::test]
async fn the_page_says_why_there_is_no_address_and_offers_nothing_that_stays_on_the_phone() {
    for test in with_refuge().await {
        let page = test.visitor().get("/en/services/safe").await;
        page.is(200)
            .shows("The address is kept secret so that people there are safe")
            .shows("0115 000 0000")
            .shows("A call can show on the phone bill")
            .shows("Exit this page")
            .shows("There is nothing here to save or send")
            .hides("openstreetmap")
            .hides("times.ics")
            .hides("PostalAddress");
        test.visitor().get("/en/services/safe/share").await.is(404);
        test.visitor().get("/en/services/safe/times.ics").await.is(404);
    }
}

#[tokio::test]
async fn a_search_for_the_street_finds_no_refuge_and_one_nearby_measures_no_way_to_it() {
    for test in with_refuge().await {
        for words in ["quillon", "zephyrine"] {
            let page = test.visitor().get(&format!("/en/services?q={words}")).await;
            page.shows("We found nothing for this search");
        }
        let page = test.visitor().get("/en/services?near=berridge").await;
        assert_eq!(found(&page.body), ["safe"]);
        page.hides("miles away").hides("half a mile");
        page.shows("Secret address, to keep people safe");
    }
}
