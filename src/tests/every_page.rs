//! Every page in every language: it answers, and nobody forgot a word.

use super::support::seeded_hubs;

/// Pages that anyone can open. A new page belongs here.
const PAGES: [&str; 26] = [
    "",
    "/services",
    "/services?need=activities",
    "/services?q=suicide",
    "/services?q=zzzz&near=meadows&way=online&day=mon",
    "/urgent",
    "/privacy",
    "/accessibility",
    "/about",
    "/freshness",
    "/how-we-decide",
    "/request",
    "/request/closed",
    "/request/return",
    "/saved",
    "/saved/of",
    "/saved/cleared",
    "/hubs",
    "/hubs/hyson-green",
    "/hubs/hyson-green/leaflet",
    "/hubs/hyson-green/leaflet/folded",
    "/whats-on",
    "/topics",
    "/topics/parenting-support",
    "/young-people",
    "/send",
];

#[tokio::test]
async fn every_public_page_answers_in_every_language() {
    for test in seeded_hubs().await {
        for speech in test.hub.words.languages() {
            for page in PAGES {
                let path = format!("/{}{page}", speech.tag());
                let answer = test.visitor().get(&path).await;
                answer.is(200);
                assert!(
                    answer.body.contains(&format!(r#"<html lang="{}""#, speech.tag())),
                    "{path}"
                );
                assert!(
                    answer.body.matches("<h1").count() == 1,
                    "{path} must have one main heading"
                );
            }
        }
    }
}

/// A key that has no words is printed as itself: "home-title". Nothing that people read looks like that.
#[tokio::test]
async fn no_page_shows_a_key_instead_of_words() {
    for test in seeded_hubs().await {
        for page in PAGES {
            let text = test.visitor().get(&format!("/en{page}")).await.text();
            let keys = [
                "site",
                "nav",
                "home",
                "footer",
                "q",
                "stop",
                "problem",
                "because",
                "category",
                "heading",
                "contact",
                "ask",
                "directory",
                "crisis",
                "plan",
                "how",
                "search",
                "listing",
                "hubs",
                "on",
                "leaflet",
                "topic",
                "young",
                "send",
                "audience",
                "way",
            ];
            let shown = text.split(' ').find(|word| {
                keys.iter()
                    .any(|key| word.starts_with(&format!("{key}-")) && word.matches('-').count() >= 2)
            });
            assert_eq!(shown, None, "/en{page}");
        }
    }
}
