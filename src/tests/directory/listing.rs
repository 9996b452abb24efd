//! One listing's page: can I go, when and how.

use super::{group, put};
use crate::tests::support::{hubs, seeded_hubs};

const EVERYTHING: &str = r#"
categories = ["sports"]
audience = ["young-people", "send"]
age_from = 5
age_to = 11
ways = ["place", "online"]
languages = ["en", "ur"]
cost = { free = false, note = "2 pounds" }
join = { how = "book", note = "Text us" }
contact = { phone = "0115 000 0000", email = "judo@example.org", web = "https://www.example.org/judo" }
place = { name = "The Hall", address = "1 High Road", postcode = "NG7 6AB", ward = "berridge", access = ["step-free", "hearing-loop"] }
times = [
  { day = "tue", from = "16:00", to = "17:30", every = "fortnight", term_time = true, note = "Juniors" },
  { day = "thu", from = "16:00", to = "17:30", every = "fortnight", term_time = true, note = "Juniors" },
]
"#;

#[tokio::test]
async fn a_listing_answers_who_when_where_cost_and_how_to_join() {
    for test in hubs().await {
        put(&test, &group("judo", "Judo", EVERYTHING)).await;
        let page = test.visitor().get("/en/services/judo").await;
        page.is(200)
            .shows("Ages 5 to 11")
            .shows("Young people")
            .shows("Children and young people with special needs");
        page.shows("Tuesday, Thursday, 4pm to 5:30pm")
            .shows("Every two weeks")
            .shows("In term time only")
            .shows("Juniors");
        page.shows("The Hall, 1 High Road, NG7 6AB")
            .shows("Berridge")
            .shows("Online")
            .shows("No steps")
            .shows("Hearing loop");
        page.shows("You pay · 2 pounds")
            .shows("Book a place first · Text us")
            .shows("0115 000 0000")
            .shows("judo@example.org");
        page.shows("English")
            .shows("اردو")
            .shows("The Club · Charity")
            .shows("A leaflet")
            .shows("1 April 2025");
        assert!(
            page.body
                .contains(r#"href="https://www.example.org/judo" rel="noreferrer""#)
        );
        assert!(page.body.contains(r#"href="tel:01150000000""#));
    }
}

#[tokio::test]
async fn a_listing_that_nobody_checked_says_so_and_an_old_check_says_ring_first() {
    for test in hubs().await {
        put(&test, &group("new", "Judo", "categories = ['sports']")).await;
        let page = test.visitor().get("/en/services/new").await;
        page.shows("Sample – not verified")
            .shows("Nobody at the hub has checked this yet");

        let checked = |date: &str| format!("categories = ['sports']\n[assured]\ndate = '{date}'\nby = 'Meadows hub'");
        put(&test, &group("fresh", "Judo", &checked("2026-11-20"))).await;
        let page = test.visitor().get("/en/services/fresh").await;
        page.shows("Last checked by Meadows hub on 20 November 2026")
            .hides("Sample – not verified")
            .hides("Ring before you go");

        put(&test, &group("old", "Judo", &checked("2026-03-01"))).await;
        test.visitor()
            .get("/en/services/old")
            .await
            .shows("8 months ago")
            .shows("Ring before you go");
    }
}

#[tokio::test]
async fn a_listing_speaks_the_familys_language_where_somebody_translated_it() {
    for test in hubs().await {
        let own = "categories = ['sports']\n[translations.ur]\nname = 'جوڈو'\nsummary = 'خلاصہ'\ndescription = 'تفصیل'";
        put(&test, &group("judo", "Judo", own)).await;
        put(&test, &group("books", "Books", "categories = ['sports']")).await;
        test.visitor()
            .get("/ur/services/judo")
            .await
            .shows("جوڈو")
            .shows("تفصیل")
            .hides(">Judo<");
        let page = test.visitor().get("/ur/services/books").await;
        let heading = page.body.split("<h1").nth(1).unwrap().split("</h1>").next().unwrap();
        assert!(
            heading.contains(r#"lang="en""#) && heading.contains(r#"dir="ltr""#) && heading.contains(">Books<"),
            "{heading}"
        );
    }
}

#[tokio::test]
async fn a_translation_that_lacks_the_last_change_says_so_until_somebody_mends_it() {
    for test in hubs().await {
        let own = "categories = ['sports']\n[translations.ur]\nname = 'جوڈو'\nsummary = 'خلاصہ'\ndescription = 'تفصیل'";
        let judo = group("judo", "Judo", own);
        let behind = "اس ترجمے میں وہ تبدیلی ابھی نہیں ہے";
        put(&test, &judo).await;
        test.visitor()
            .get("/ur/services/judo")
            .await
            .shows("جوڈو")
            .hides(behind);
        let mut edited = judo.clone();
        edited.description = "Now in the big hall.".into();
        put(&test, &edited).await;
        let page = test.visitor().get("/ur/services/judo").await;
        page.shows(behind).shows("26 نومبر");
        assert!(
            page.body.contains(r#"href="/en/services/judo""#),
            "the way to the newer words"
        );
        test.visitor()
            .get("/en/services/judo")
            .await
            .shows("Now in the big hall.")
            .hides("does not have that change");
        if let Some(own) = edited.translations.get_mut("ur") {
            own.description = "اب بڑے ہال میں".into();
        }
        put(&test, &edited).await;
        test.visitor()
            .get("/ur/services/judo")
            .await
            .shows("اب بڑے ہال میں")
            .hides(behind);
    }
}

#[tokio::test]
async fn an_imported_listing_that_says_everything_twice_is_shown_once() {
    for test in hubs().await {
        let mut pantry = group("pantry", "The Pantry", "categories = ['food-essentials']");
        pantry.summary = "Food for people who have run out".into();
        pantry.description = "Food for people who have run out.".into();
        put(&test, &pantry).await;
        let page = test.visitor().get("/en/services/pantry").await;
        let (_, main) = page.body.split_once("<h1").unwrap();
        let (shown, _) = main.split_once("<script").unwrap();
        assert_eq!(shown.matches("Food for people who have run out").count(), 1, "{shown}");
    }
}

#[tokio::test]
async fn words_in_a_listing_are_shown_as_words_and_never_run() {
    for test in hubs().await {
        let wrong = "categories = ['sports']\n[contact]\nweb = 'javascript:alert(1)'";
        put(&test, &group("judo", "<script>alert(1)</script>", wrong)).await;
        let page = test.visitor().get("/en/services/judo").await;
        page.is(200)
            .shows("<script>alert(1)</script>")
            .hides("<script>alert")
            .hides("javascript:");
    }
}

#[tokio::test]
async fn a_listing_that_is_not_there_leads_to_a_page_that_says_so() {
    for test in hubs().await {
        test.visitor()
            .get("/en/services/nothing")
            .await
            .is(404)
            .shows("Page not found");
        test.visitor().get("/en/services/%FF").await.is(400);
    }
}

#[tokio::test]
async fn every_sample_has_a_page_in_every_language() {
    for test in seeded_hubs().await {
        for speech in test.hub.words.languages() {
            for listing in test.hub.store.listings.all().await.unwrap() {
                let page = test
                    .visitor()
                    .get(&format!("/{}/services/{}", speech.tag(), listing.id))
                    .await;
                let own = listing.translated(speech.tag());
                page.is(200).shows(own.map_or(&listing.name, |own| &own.name));
            }
        }
    }
}

#[tokio::test]
async fn help_against_violence_at_home_can_be_left_at_once() {
    for test in seeded_hubs().await {
        test.visitor()
            .get("/en/services/juno-womens-aid")
            .await
            .shows("Exit this page")
            .shows("Any time, day or night");
        test.visitor()
            .get("/en/services/library-aspley")
            .await
            .hides("Exit this page");
    }
}

#[tokio::test]
async fn a_run_of_days_with_the_same_times_is_told_as_one() {
    for test in seeded_hubs().await {
        let page = test.visitor().get("/en/services/library-aspley").await;
        page.shows("Monday – Wednesday, Friday, 9am to 6pm")
            .shows("Thursday, Saturday, 9am to 1pm");
    }
}
