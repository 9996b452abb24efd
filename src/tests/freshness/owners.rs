//! Owners: the links of a letter confirm once, end in time, and carry changes to staff.

use super::*;
use store::To;

#[tokio::test]
async fn a_mail_program_that_opens_the_link_confirms_nothing_and_the_owners_answer_does_once() {
    for test in seeded_hubs().await {
        let listing = kept(&test).await;
        let (confirm, _) = links(&test).await;
        let page = test.visitor().get(&confirm).await;
        page.is(200).shows("Is this still right?").shows("Chess at the library");
        assert_eq!(page.header("cache-control").as_deref(), Some("no-store"));
        assert_eq!(saved(&test, &listing.id).await.assured, listing.assured);

        let version = hidden_value(&page, "version");
        let thanks = test.visitor().submit(&confirm, &[("version", version)]).await;
        thanks
            .is(200)
            .shows("Thank you")
            .shows("Chess at the library was checked on 26 November 2026")
            .shows("around 26 May 2027");
        let address = format!("/en/services/{}", listing.id);
        let public = test.visitor().get(&address).await;
        public
            .shows("26 November 2026")
            .hides("Mrs Librarian")
            .hides("librarian@example.org");

        let again = test.visitor().post(&confirm, &[("version", version)]).await;
        again
            .is(200)
            .shows("Somebody has checked this already")
            .shows("26 November 2026");
        let history = test.hub.store.listings.history(&listing.id).await.unwrap();
        let confirmed = history.iter().filter(|changed| changed.by == "owner").count();
        assert_eq!(confirmed, 1, "the answer counts once");
    }
}

#[tokio::test]
async fn an_owner_who_looked_before_the_listing_changed_is_asked_to_look_again() {
    for test in seeded_hubs().await {
        let listing = kept(&test).await;
        let (confirm, _) = links(&test).await;
        let page = test.visitor().get(&confirm).await;
        let summary = "Chess for everyone".to_owned();
        put(
            &test,
            &Listing {
                summary,
                ..listing.clone()
            },
        )
        .await;
        let late = test
            .visitor()
            .post(&confirm, &[("version", hidden_value(&page, "version"))])
            .await;
        late.is(409).shows("This page has changed").shows("Chess for everyone");
        assert_eq!(saved(&test, &listing.id).await.assured, listing.assured);
    }
}

#[tokio::test]
async fn a_made_up_link_looks_just_like_a_page_that_does_not_exist() {
    for test in seeded_hubs().await {
        kept(&test).await;
        let (confirm, change) = links(&test).await;
        let nowhere = test.visitor().get("/en/nowhere").await;
        let crossed = change.replace("/change/", "/still-right/");
        for forged in [
            &format!("{confirm}x"),
            "/en/still-right/a.b",
            &crossed,
            "/en/change/a.b",
        ] {
            let answer = test.visitor().get(forged).await;
            assert_eq!(answer.is(404).text(), nowhere.text(), "{forged}");
            test.visitor().post(forged, &[("version", "1")]).await.is(404);
        }
    }
}

#[tokio::test]
async fn a_link_that_has_come_to_its_end_offers_a_new_one_to_the_same_address_without_showing_it() {
    for test in seeded_hubs().await {
        let listing = kept(&test).await;
        let (confirm, change) = links(&test).await;
        let mut late = test.visitor_at("2027-01-26T10:00:00Z");
        for link in [&confirm, &change] {
            let over = late.get(link).await;
            over.is(200)
                .shows("This link has come to its end")
                .hides("librarian@example.org");
            let sent = late.submit(&format!("{link}/again"), &[]).await;
            sent.is(200).shows("Look in your email").hides("librarian@example.org");
        }
        let again = letters(&test).await;
        assert_eq!(again.len(), 1, "one a day");
        assert_eq!(again[0].letter.to, To::Owner(listing.id.clone()));
    }
}

#[tokio::test]
async fn what_an_owner_wants_changed_is_kept_until_it_is_right_and_changes_nothing_before_staff_accept_it() {
    for test in seeded_hubs().await {
        let listing = kept(&test).await;
        let (_, change) = links(&test).await;
        let mut owner = test.visitor();
        owner.get(&change).await.is(200).shows("What has changed?");
        let nothing = owner.post(&change, &[("name", &listing.name)]).await;
        nothing.is(422).shows("Change what is no longer right");
        let wrong = owner
            .post(
                &change,
                &[("summary", "Chess for all"), ("phone", "ring us"), ("note", "New room")],
            )
            .await;
        wrong.is(422).shows("Enter a phone number");
        assert!(wrong.body.contains("Chess for all") && wrong.body.contains("New room"));
        let right = [
            ("summary", "Chess for all"),
            ("phone", "0115 496 0123"),
            ("note", "New room"),
        ];
        owner
            .submit(&change, &right)
            .await
            .is(200)
            .shows("We have your changes");
        assert_eq!(saved(&test, &listing.id).await.summary, listing.summary);

        let mut staff = editor(&test).await;
        staff.get("/staff/freshness").await.shows("An owner has sent changes");
        let page = staff.get("/staff/suggestions").await;
        page.shows(&listing.summary)
            .shows("Chess for all")
            .shows("New room")
            .shows("26 November 2026");
        let address = page.body.split("action=\"/staff/suggestions/").nth(1).unwrap();
        let address = format!("/staff/suggestions/{}", address.split('"').next().unwrap());
        let version = hidden_value(&page, "version");
        let none = staff
            .post(&address, &[("decision", "accept"), ("version", version)])
            .await;
        none.is(422).shows("Tick what you accept");
        let ticked = [("decision", "accept"), ("version", version), ("take-summary", "yes")];
        staff.submit(&address, &ticked).await.is(200).shows("Accepted");
        let after = saved(&test, &listing.id).await;
        assert_eq!(
            (after.summary.as_str(), &after.contact.phone),
            ("Chess for all", &listing.contact.phone)
        );
        assert_eq!(after.assured.as_ref().unwrap().date, date(2026, 11, 26));
        staff
            .submit(&address, &ticked)
            .await
            .shows("Somebody else has decided this");
    }
}

#[tokio::test]
async fn a_refused_suggestion_is_gone_and_the_listing_stays() {
    for test in seeded_hubs().await {
        let listing = kept(&test).await;
        let (_, change) = links(&test).await;
        test.visitor()
            .submit(&change, &[("summary", "Buy my book")])
            .await
            .is(200);
        let mut staff = editor(&test).await;
        let page = staff.get("/staff/suggestions").await;
        let id = page.body.split("action=\"/staff/suggestions/").nth(1).unwrap();
        let address = format!("/staff/suggestions/{}", id.split('"').next().unwrap());
        staff.submit(&address, &[("decision", "refuse")]).await.shows("Refused");
        staff
            .get("/staff/suggestions")
            .await
            .shows("Nothing waits for you here");
        assert_eq!(saved(&test, &listing.id).await.summary, listing.summary);
    }
}
