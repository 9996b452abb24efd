//! Families: what a search shows as the months go by, and how much of the directory was checked.

use super::super::support::hubs;
use super::*;
use domain::directory::Ended;

/// Nine months after the check.
const FEBRUARY: &str = "2027-02-26T10:00:00Z";

/// What a search for this listing's own name finds.
async fn search(visitor: &mut Visitor) -> Answer {
    visitor.get("/en/services?q=chess+at+the+library").await
}

#[tokio::test]
async fn after_nine_months_a_search_leaves_it_out_unless_staff_hold_it_and_its_own_page_says_how_old_it_is() {
    for test in seeded_hubs().await {
        let mut listing = kept(&test).await;
        let address = format!("/en/services/{}", listing.id);
        search(&mut test.visitor_at("2027-02-25T10:00:00Z"))
            .await
            .shows("Chess at the library");
        let mut late = test.visitor_at(FEBRUARY);
        assert!(
            !search(&mut late)
                .await
                .body
                .contains(&format!("services/{}\"", listing.id))
        );
        late.get(&address).await.is(200).shows("Ring before you go");

        listing.upkeep.held_until = Some(date(2027, 3, 1));
        put(&test, &listing).await;
        search(&mut test.visitor_at(FEBRUARY))
            .await
            .shows("Chess at the library");
        let after = search(&mut test.visitor_at("2027-03-02T10:00:00Z")).await;
        assert!(!after.body.contains(&format!("services/{}\"", listing.id)));
    }
}

#[tokio::test]
async fn what_has_ended_is_out_of_the_search_at_once_and_at_its_address_for_a_year() {
    for test in seeded_hubs().await {
        let mut listing = kept(&test).await;
        let other = test.hub.store.listings.all().await.unwrap()[1].id.clone();
        listing.assured = None;
        listing.life.ended = Some(Ended {
            date: date(2026, 11, 26),
            instead: Some(other),
        });
        put(&test, &listing).await;
        let address = format!("/en/services/{}", listing.id);
        assert!(
            !search(&mut test.visitor())
                .await
                .body
                .contains(&format!("services/{}\"", listing.id))
        );
        test.visitor().get(&address).await.is(200);
        test.visitor_at("2027-11-25T10:00:00Z").get(&address).await.is(200);
        test.visitor_at("2027-11-26T10:00:00Z").get(&address).await.is(404);
    }
}

#[tokio::test]
async fn everyone_can_look_up_how_much_was_checked_and_by_whom_it_is_run() {
    for test in hubs().await {
        test.visitor()
            .get("/en/freshness")
            .await
            .is(200)
            .shows("There is nothing in the directory yet");
    }
    for test in seeded_hubs().await {
        kept(&test).await;
        let page = test.visitor().get("/en/freshness").await;
        page.is(200)
            .shows("In the last 6 months")
            .shows("every 6 months")
            .shows("All together");
        let row = page.text();
        let row = row.split("All together").nth(1).unwrap();
        let all = test.hub.store.listings.all().await.unwrap().len();
        assert!(
            row.trim_start()
                .starts_with(&format!("How many {all} In the last 3 months 0%")),
            "{row}"
        );
        assert!(
            row.contains("In the last 6 months 1%") || row.contains("In the last 6 months 2%"),
            "{row}"
        );
        test.visitor()
            .get("/ur/freshness")
            .await
            .is(200)
            .shows("کبھی چیک نہیں ہوئیں");
        test.visitor()
            .get("/pl/about")
            .await
            .shows("Na ile świeże są informacje");
    }
}
