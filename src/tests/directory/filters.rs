//! Filters: each narrows, each says what it would leave, each can be taken away again.

use super::{found, group, put, set};
use crate::tests::support::{Answer, TestHub, hubs, seeded_hubs};

/// A free judo club on Mondays in the afternoon and a paid one on Tuesdays in the evening, and reading online.
async fn three(test: &TestHub) {
    let free = "categories = ['sports']\nage_from = 5\nage_to = 11\nways = ['place']\nlanguages = ['en', 'ur']\n\
                cost = { free = true }\njoin = { how = 'drop-in' }\n\
                place = { name = 'Hall', ward = 'berridge', lat = 52.97, lon = -1.17, access = ['step-free'] }\n\
                times = [{ day = 'mon', from = '15:30', to = '16:30', every = 'week' }]";
    let paid = "categories = ['sports']\naudience = ['young-people']\nways = ['place']\ncost = { free = false }\n\
                join = { how = 'referral' }\n\
                times = [{ day = 'tue', from = '18:00', to = '19:00', every = 'week' }]";
    let online = "categories = ['early-language']\nways = ['online']\ncost = { free = true }";
    put(test, &group("free", "Judo for children", free)).await;
    put(test, &group("paid", "Judo for teenagers", paid)).await;
    put(test, &group("online", "Reading", online)).await;
}

async fn page(test: &TestHub, query: &str) -> Answer {
    test.visitor().get(&format!("/en/services?{query}")).await
}

#[tokio::test]
async fn every_filter_narrows_the_search() {
    for test in hubs().await {
        three(&test).await;
        for (query, ids) in [
            ("who=young-people", ["paid"].as_slice()),
            ("day=mon", &["free"]),
            ("day=mon&day=tue", &["free", "paid"]),
            ("time=evening", &["paid"]),
            ("cost=free", &["free", "online"]),
            ("way=online", &["online"]),
            ("speaks=ur", &["free"]),
            ("access=step-free", &["free"]),
            ("open=yes&need=sports", &["free"]),
            ("near=berridge&within=5&need=sports", &["free"]),
            ("q=judo&cost=free&day=mon&age=7", &["free"]),
        ] {
            let page = page(&test, query).await;
            assert_eq!(
                set(&found(&page.is(200).body)),
                ids.iter().copied().collect(),
                "{query}"
            );
        }
    }
}

#[tokio::test]
async fn each_choice_says_how_many_results_it_leaves_with_all_others() {
    for test in hubs().await {
        three(&test).await;
        page(&test, "")
            .await
            .shows("Free (2)")
            .shows("You pay (1)")
            .shows("Monday (1)");
        // Free stands in for paid, so both keep their numbers; judo alone is counted.
        let judo = page(&test, "q=judo&cost=free").await;
        judo.shows("Free (1)").shows("You pay (1)").shows("In person (1)");
        judo.hides("Online (").hides("Evening (");
    }
}

#[tokio::test]
async fn the_number_beside_a_choice_is_the_number_that_it_leaves() {
    for test in seeded_hubs().await {
        let body = page(&test, "q=children&near=berridge").await.body;
        let mut tried = 0;
        for name in ["cost", "way", "time", "who", "speaks", "within"] {
            let select = body.split(&format!(r#"<select id="{name}""#)).nth(1);
            let Some(select) = select.map(|rest| rest.split("</select>").next().unwrap()) else {
                continue;
            };
            for option in select.split("<option value=\"").skip(1) {
                let (value, rest) = option.split_once('"').unwrap();
                let words = rest.split('>').nth(1).unwrap().split('<').next().unwrap();
                let Some(count) = words.rsplit('(').next().filter(|_| !value.is_empty()) else {
                    continue;
                };
                let count: usize = count
                    .chars()
                    .filter(char::is_ascii_digit)
                    .collect::<String>()
                    .parse()
                    .unwrap();
                let chosen = page(&test, &format!("q=children&near=berridge&{name}={value}")).await;
                chosen.shows(&format!("{count} result"));
                tried += 1;
            }
        }
        assert!(tried > 10, "{tried} choices were tried");
    }
}

#[tokio::test]
async fn what_was_chosen_can_be_taken_away_part_by_part() {
    for test in hubs().await {
        three(&test).await;
        let page = page(&test, "q=judo&cost=free&day=mon&near=berridge&sort=nearest").await;
        for (label, address) in [
            (
                "Free",
                "/en/services?q=judo&amp;day=mon&amp;near=berridge&amp;sort=nearest",
            ),
            (
                "Monday",
                "/en/services?q=judo&amp;cost=free&amp;near=berridge&amp;sort=nearest",
            ),
            ("near Berridge", "/en/services?q=judo&amp;day=mon&amp;cost=free"),
            (
                "“judo”",
                "/en/services?day=mon&amp;cost=free&amp;near=berridge&amp;sort=nearest",
            ),
        ] {
            let plain = page.body.replace(['\u{2068}', '\u{2069}'], "");
            let chip = plain
                .split("<a ")
                .find(|link| link.contains(&format!("Remove filter: {label}\"")));
            let chip = chip.unwrap_or_else(|| panic!("{label} can't be taken away: {plain}"));
            assert!(chip.contains(&format!("href=\"{address}\"")), "{label}: {chip}");
        }
        page.shows("Remove all");
    }
}

#[tokio::test]
async fn pages_keep_the_filters_and_a_form_keeps_several_days() {
    for test in seeded_hubs().await {
        let first = page(&test, "way=place&sort=name").await;
        let next = first
            .body
            .split("<a ")
            .find(|link| link.contains(r#"rel="next""#))
            .unwrap();
        assert!(next.contains("way=place&amp;sort=name&amp;page=2"), "{next}");
        let fields = [
            ("q", "judo"),
            ("day", "mon"),
            ("day", "sat"),
            ("cost", ""),
            ("sort", "best"),
        ];
        let to = test.visitor().post("/en/services", &fields).await.is(303).location();
        assert_eq!(to.as_deref(), Some("/en/services?q=judo&day=mon&day=sat"));
    }
}

#[tokio::test]
async fn help_that_does_not_take_this_family_is_marked_and_not_hidden() {
    for test in hubs().await {
        let county = "categories = ['sports']\nonly_for = ['gedling']";
        put(&test, &group("county", "County judo", county)).await;
        let marked = page(&test, "q=judo&near=berridge").await;
        assert_eq!(found(&marked.body), ["county"]);
        marked.shows("Does not take families from Berridge");
        page(&test, "q=judo").await.hides("Does not take families");
    }
}

#[tokio::test]
async fn nothing_found_offers_what_comes_near_and_says_which_part_it_leaves_out() {
    for test in hubs().await {
        three(&test).await;
        let nothing = page(&test, "q=judo&day=sun&cost=free&near=berridge").await;
        nothing
            .shows("We found nothing")
            .shows("Without “Sunday”: 1 result")
            .shows("Close to what you asked for, without “Sunday”");
        assert_eq!(found(&nothing.body), ["free"]);
        nothing.shows("family hub").shows("Ask for help");
    }
}

#[tokio::test]
async fn a_distance_without_a_place_and_a_language_that_nobody_knows_are_said_and_left_out() {
    for test in hubs().await {
        three(&test).await;
        page(&test, "q=judo&within=1")
            .await
            .shows("To see only what is near, tell us your postcode")
            .shows("2 results");
        page(&test, "q=judo&speaks=tlh")
            .await
            .shows("We did not understand a part")
            .shows("2 results");
    }
}
