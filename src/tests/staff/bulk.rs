//! Many listings changed at once and back again, and the files in which they leave.

#![allow(clippy::unwrap_used)]

use super::{EDITOR, MASH, MEADOWS, sign_in, with_staff};
use crate::tests::support::{TestHub, seeded_hubs};
use domain::directory::Listing;

async fn two(test: &TestHub) -> (String, String) {
    let all = test.hub.store.listings.all().await.unwrap();
    (all[0].id.clone(), all[1].id.clone())
}

async fn whole(test: &TestHub, id: &str) -> Listing {
    let (listing, _) = test.hub.store.listings.open_for_change(id).await.unwrap().unwrap();
    (*listing).clone()
}

#[tokio::test]
async fn many_listings_get_another_owner_and_all_but_the_one_changed_since_get_their_own_back() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let (one, other) = two(&test).await;
        let before = whole(&test, &one).await;
        let mut editor = sign_in(&test, EDITOR).await;
        let fields = [
            ("listing", one.as_str()),
            ("listing", &other),
            ("do", "owner"),
            ("owner", "Front desk"),
            ("owner_email", "desk@example.org"),
        ];
        let answer = editor.post("/staff/listings/bulk", &fields).await;
        let page = editor.get(&answer.is(303).location().unwrap()).await;
        page.is(200).shows("2 listings have a new owner").shows("Undo this");
        assert_eq!(whole(&test, &other).await.upkeep.owner, "Front desk");
        let mut manager = sign_in(&test, MEADOWS).await;
        let form = manager.get(&format!("/staff/listings/{other}")).await;
        let version = form
            .body
            .split("name=\"version\" value=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        let mine = [("version", version), ("owner", "Mrs Owl")];
        manager.post(&format!("/staff/listings/{other}"), &mine).await.is(303);
        let undo = page
            .body
            .split("action=\"")
            .find(|part| part.contains("/undo\""))
            .unwrap();
        let undo = undo.split('"').next().unwrap().to_owned();
        editor
            .submit(&undo, &[])
            .await
            .is(200)
            .shows("It is undone")
            .shows("1 listing was changed by someone since");
        assert_eq!(whole(&test, &one).await, before);
        assert_eq!(whole(&test, &other).await.upkeep.owner, "Mrs Owl");
        editor.post(&undo, &[]).await.is(303);
    }
}

#[tokio::test]
async fn many_are_marked_for_a_check_and_a_category_is_added_and_taken_away() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let (one, _) = two(&test).await;
        let mut editor = sign_in(&test, EDITOR).await;
        for (what, said, there) in [
            ("add", "1 listing has one category more", true),
            ("remove", "1 listing has one category less", false),
            ("remove", "Nothing had to be changed", false),
        ] {
            let fields = [("listing", one.as_str()), ("do", what), ("category", "bullying")];
            editor.submit("/staff/listings/bulk", &fields).await.is(200).shows(said);
            assert_eq!(
                whole(&test, &one).await.categories.contains(&"bullying".to_owned()),
                there
            );
        }
        let fields = [("listing", one.as_str()), ("do", "check")];
        editor
            .submit("/staff/listings/bulk", &fields)
            .await
            .is(200)
            .shows("1 listing has to be checked again");
        assert_eq!(whole(&test, &one).await.upkeep.check_asked, Some(test.hub.now().date()));
    }
}

#[tokio::test]
async fn what_is_missing_is_named_and_what_was_ticked_stays_ticked() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let (one, _) = two(&test).await;
        let mut editor = sign_in(&test, EDITOR).await;
        let none = editor.post("/staff/listings/bulk", &[]).await;
        none.is(422)
            .shows("Tick at least one listing")
            .shows("Choose what shall be done");
        let fields = [
            ("listing", one.as_str()),
            ("do", "owner"),
            ("owner", "Front desk"),
            ("owner_email", "desk"),
        ];
        let again = editor.post("/staff/listings/bulk", &fields).await;
        again.is(422).shows("Enter the new owner’s email address");
        assert!(again.body.contains("value=\"Front desk\""));
        let box_of_it = again.body.split(&format!("id=\"tick-{one}\"")).nth(1).unwrap();
        assert!(box_of_it.split('>').next().unwrap().contains(" checked"));
    }
}

#[tokio::test]
async fn the_directory_leaves_as_a_table_and_as_open_referral_for_its_keepers_alone() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let mut editor = sign_in(&test, EDITOR).await;
        let table = editor.get("/staff/listings/export.csv").await;
        let lines = table.is(200).body.lines().count();
        let all = test.hub.store.listings.all().await.unwrap();
        assert!(lines > all.len(), "a line for each listing and one for the names");
        assert!(table.header("content-disposition").unwrap().contains("listings.csv"));
        let feed = editor.get("/staff/listings/export.json").await;
        let feed: serde_json::Value = serde_json::from_str(&feed.is(200).body).unwrap();
        let public = test.hub.store.listings.public(test.hub.now().date()).await.unwrap();
        assert_eq!(feed["contents"].as_array().unwrap().len(), public.len());
        assert!(feed["contents"][0]["organization"]["name"].is_string());
        let mut mash = sign_in(&test, MASH).await;
        for path in ["/staff/listings/export.csv", "/staff/listings/export.json"] {
            mash.get(path).await.is(403);
            test.visitor().get(path).await.is(303);
        }
    }
}
