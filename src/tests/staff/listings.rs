//! Listings kept true, and who may do it.

#![allow(clippy::unwrap_used)]

use super::{EDITOR, MASH, MEADOWS, sign_in, with_staff};
use crate::tests::support::{Answer, hubs, seeded_hubs};

#[tokio::test]
async fn only_those_who_keep_listings_change_them_and_only_teams_read_the_rules() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut mash = sign_in(&test, MASH).await;
        mash.get("/staff/listings").await.is(403);
        mash.post("/staff/listings/x", &[("name", "x")]).await.is(403);
        mash.get("/staff/rules")
            .await
            .is(200)
            .shows("Early Family Help")
            .shows(test.hub.rules.version());
        let mut editor = sign_in(&test, EDITOR).await;
        editor.get("/staff/rules").await.is(403);
        editor.open("/staff").await.is(200).shows("Listings");
        editor
            .get("/staff/words")
            .await
            .is(200)
            .shows("Checked by a native speaker");
    }
}

/// The version that a form was opened with.
fn version(page: &Answer) -> String {
    let field = page.body.split("name=\"version\" value=\"").nth(1).unwrap();
    field.split('"').next().unwrap().to_owned()
}

/// A listing's form with another owner in it; the rest is not sent and stays.
fn owned_by<'a>(owner: &'a str, version: &'a str) -> [(&'a str, &'a str); 2] {
    [("owner", owner), ("version", version)]
}

#[tokio::test]
async fn what_counts_at_once_shows_on_the_public_page_at_once_and_words_do_not() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let id = test.hub.store.listings.all().await.unwrap()[0].id.clone();
        let mut editor = sign_in(&test, EDITOR).await;
        let form = editor.get(&format!("/staff/listings/{id}")).await;
        let fields = [
            ("name", "Owl club"),
            ("closed", "yes"),
            ("closed_note", "The roof is being mended"),
            ("checked", "yes"),
            ("version", &version(&form)),
        ];
        editor
            .submit(&format!("/staff/listings/{id}"), &fields)
            .await
            .is(200)
            .shows("Families see the change now");
        test.visitor()
            .get(&format!("/en/services/{id}"))
            .await
            .is(200)
            .shows("The roof is being mended")
            .shows("26 November 2026")
            .hides("Owl club");
        let history = test.hub.store.listings.history(&id).await.unwrap();
        assert!(
            history.iter().any(|change| change.by == EDITOR),
            "the history names the editor"
        );
    }
}

#[tokio::test]
async fn what_was_typed_is_kept_until_it_is_right() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let id = test.hub.store.listings.all().await.unwrap()[0].id.clone();
        let mut editor = sign_in(&test, EDITOR).await;
        let form = editor.get(&format!("/staff/listings/{id}")).await;
        let fields = [
            ("owner", "Front desk"),
            ("owner_email", "ring me"),
            ("visible_to", "soon"),
            ("version", &version(&form)),
        ];
        let again = editor.post(&format!("/staff/listings/{id}"), &fields).await;
        again
            .is(422)
            .shows("Enter the owner’s email address")
            .shows("Enter the last day");
        assert!(again.body.contains("Front desk") && again.body.contains("ring me"));
    }
}

#[tokio::test]
async fn two_editors_never_overwrite_each_other_unseen() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let id = test.hub.store.listings.all().await.unwrap()[0].id.clone();
        let (mut one, mut two) = (sign_in(&test, EDITOR).await, sign_in(&test, MEADOWS).await);
        let address = format!("/staff/listings/{id}");
        let seen = version(&one.get(&address).await);
        two.post(&address, &owned_by("Mr Badger", &seen)).await.is(303);
        let late = one.post(&address, &owned_by("Mrs Owl", &seen)).await;
        late.is(409)
            .shows("Someone else has changed this listing")
            .shows("Mr Badger")
            .shows("Mrs Owl");
        let owner = || async {
            let (listing, _) = test.hub.store.listings.open_for_change(&id).await.unwrap().unwrap();
            listing.upkeep.owner.clone()
        };
        assert_eq!(owner().await, "Mr Badger");
        one.post(&address, &owned_by("Mrs Owl", &version(&late))).await.is(303);
        assert_eq!(owner().await, "Mrs Owl");
    }
}
