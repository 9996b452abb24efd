//! Listings that leave the directory or are there already, and who may not touch drafts at all.

use super::{chess, first_listing, write};
use crate::tests::{
    staff::{EDITOR, MASH, sign_in, with_staff},
    support::{hubs, seeded_hubs},
};

#[tokio::test]
async fn a_listing_that_is_merged_leads_on_and_can_be_put_back() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let all = test.hub.store.listings.all().await.unwrap();
        let (old, new) = (&all[0], &all[1]);
        let mut editor = sign_in(&test, EDITOR).await;
        let archive = format!("/staff/listings/{}/archive", old.id);
        editor
            .post(&archive, &[("into", "/en/services/nowhere")])
            .await
            .is(422)
            .shows("Paste the address of another listing");
        let into = format!("https://hub.example/pl/services/{}", new.id);
        editor
            .submit(&archive, &[("into", &into)])
            .await
            .is(200)
            .shows("It is out of the directory");
        let moved = test.visitor().get(&format!("/ur/services/{}", old.id)).await;
        assert_eq!(moved.is(301).location(), Some(format!("/ur/services/{}", new.id)));
        editor
            .submit(&format!("/staff/listings/{}/put-back", old.id), &[])
            .await
            .is(200)
            .shows("Families see the change now");
        test.visitor()
            .get(&format!("/en/services/{}", old.id))
            .await
            .is(200)
            .shows(&old.name);
    }
}

#[tokio::test]
async fn what_may_be_there_already_is_named_before_anybody_goes_on() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let (id, name) = first_listing(&test).await;
        let mut editor = sign_in(&test, EDITOR).await;
        let draft = chess(&mut editor).await;
        editor.get(&draft).await.hides("This may be in the directory already");
        let fields = [
            ("name", name.as_str()),
            ("summary", "The same"),
            ("description", "Again"),
        ];
        write(&mut editor, &draft, "what", &fields).await.is(303);
        let page = editor.get(&draft).await;
        page.shows("This may be in the directory already")
            .shows("the same: name");
        assert!(page.body.contains(&format!("/staff/listings/{id}\"")));
    }
}

#[tokio::test]
async fn nobody_else_reads_or_writes_drafts() {
    for test in hubs().await {
        with_staff(&test).await;
        let draft = chess(&mut sign_in(&test, EDITOR).await).await;
        let mut mash = sign_in(&test, MASH).await;
        for path in [
            "/staff/drafts",
            &draft,
            &format!("{draft}/write/what"),
            &format!("{draft}/compare"),
        ] {
            mash.get(path).await.is(403);
            test.visitor().get(path).await.is(303);
        }
        mash.post("/staff/drafts", &[]).await.is(403);
        mash.post(&format!("{draft}/decide"), &[("do", "drop")]).await.is(403);
        mash.post("/staff/listings/x/archive", &[]).await.is(403);
        sign_in(&test, EDITOR).await.get("/staff/drafts/x").await.is(404);
    }
}
