//! Keeping listings fresh: what owners, staff and families see as the months go by.

#![allow(clippy::unwrap_used)]

use super::support::{Answer, TestHub, Visitor, Wish, hubs, seeded_hubs, seeded_hubs_with};
use crate::jobs;
use app::site::hub::Mode;
use domain::directory::{Assured, Ended, Listing};
use jiff::civil::{Date, date};
use std::sync::Arc;
use store::{Change, To, Waiting};

/// Half a year after the last check, which is the day of the visits: the check is due.
const CHECKED: Date = date(2026, 5, 26);
const PASSWORD: &str = "paper boat on the Trent";
/// Nine months after the check.
const FEBRUARY: &str = "2027-02-26T10:00:00Z";

/// The first sample, as its owner keeps it.
async fn kept(test: &TestHub) -> Listing {
    let mut listing = (*test.hub.store.listings.all().await.unwrap()[0]).clone();
    listing.name = "Chess at the library".into();
    listing.assured = Some(Assured {
        date: CHECKED,
        by: "the library".into(),
    });
    listing.upkeep.owner = "Mrs Librarian".into();
    listing.upkeep.email = Some("librarian@example.org".into());
    put(test, &listing).await;
    listing
}

async fn put(test: &TestHub, listing: &Listing) {
    let change = Change { by: "test", at: 1 };
    test.hub.store.listings.put(listing, change).await.unwrap();
}

async fn saved(test: &TestHub, id: &str) -> Arc<Listing> {
    test.hub.store.listings.get(id).await.unwrap().unwrap()
}

/// The letters that wait to leave.
async fn letters(test: &TestHub) -> Vec<Waiting> {
    let (now, later) = (i64::MAX - 2, i64::MAX - 1);
    test.hub.store.deliveries.take(now, later, 100).await.unwrap()
}

/// The addresses that the owner's letter brings: to confirm, and to change.
async fn links(test: &TestHub) -> (String, String) {
    jobs::reminders::remind(&test.hub).await.unwrap();
    let letters = letters(test).await;
    let word = |name: &str| letters[0].letter.words.get(name).unwrap().reveal().to_owned();
    (
        format!("/en/still-right/{}", word("confirm")),
        format!("/en/change/{}", word("change")),
    )
}

fn hidden_value<'a>(page: &'a Answer, name: &str) -> &'a str {
    let field = page.body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    field.split('"').next().unwrap()
}

async fn editor(test: &TestHub) -> Visitor {
    let mut editor = test.visitor();
    let fields = [("email", "listings@example.org"), ("password", PASSWORD)];
    editor.submit("/staff/sign-in", &fields).await.is(200);
    editor
}

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

#[tokio::test]
async fn staff_see_the_worst_first_and_remind_an_owner_who_gets_one_letter_a_day() {
    for test in seeded_hubs().await {
        let listing = kept(&test).await;
        let mut other = (*test.hub.store.listings.all().await.unwrap()[1]).clone();
        other.name = "Forgotten judo".into();
        other.assured = Some(Assured {
            date: date(2026, 1, 1),
            by: "nobody now".into(),
        });
        put(&test, &other).await;
        let mut staff = editor(&test).await;
        let page = staff.get("/staff/freshness").await;
        page.is(200)
            .shows("Not in the search")
            .shows("Mrs Librarian")
            .shows("No owner");
        let place = |words: &str| page.body.find(words).unwrap();
        assert!(place("Forgotten judo") < place("Chess at the library"));
        staff
            .get("/staff/freshness?owner=reachable")
            .await
            .shows("1 listing")
            .hides("Forgotten judo");
        staff
            .get("/staff/freshness?state=hidden")
            .await
            .shows("1 listing")
            .hides("Mrs Librarian");
        for _ in 0..2 {
            let told = staff
                .submit("/staff/freshness/remind", &[("listing", &listing.id)])
                .await;
            told.is(200).shows("Reminder on its way").shows("no email leaves");
        }
        assert_eq!(letters(&test).await.len(), 1);
        let told = staff.submit("/staff/freshness/remind", &[("listing", &other.id)]).await;
        told.is(200).shows("No reminder was sent");
    }
}

#[tokio::test]
async fn a_live_hub_never_shows_staff_the_links_of_a_letter() {
    let live = Wish {
        mode: Mode::Live,
        ..Wish::default()
    };
    for test in seeded_hubs_with(live).await {
        let listing = kept(&test).await;
        assert!(test.hub.store.checks.remind(now(&test)).await.unwrap() == 1);
        let address = format!("/staff/freshness?reminded={}", listing.id);
        test.visitor().get(&address).await.is(303).hides("still-right");
    }
}

fn now(test: &TestHub) -> store::Now {
    store::Now {
        today: test.hub.now().date(),
        ms: test.hub.now_ms(),
    }
}

#[tokio::test]
async fn staff_write_down_the_owner_and_the_dates_and_every_slip_is_named() {
    for test in seeded_hubs().await {
        let all = test.hub.store.listings.all().await.unwrap();
        let (id, other) = (all[0].id.clone(), all[1].id.clone());
        let mut staff = editor(&test).await;
        let address = format!("/staff/listings/{id}");
        let form = staff.get(&address).await;
        let version = hidden_value(&form, "version");
        let wrong = [
            ("version", version),
            ("owner", "Front desk"),
            ("owner_email", "desk@"),
            ("held_until", "soon"),
            ("ended_on", "26/11/2026"),
        ];
        let again = staff.post(&address, &wrong).await;
        again
            .is(422)
            .shows("Enter the owner’s email address")
            .shows("Enter the day until which it stays in the search");
        assert!(again.body.contains("Front desk") && again.body.contains("value=\"soon\""));
        let nowhere = [
            ("version", version),
            ("ended_on", "26/11/2026"),
            ("ended_instead", "/en/services/nowhere"),
        ];
        staff
            .post(&address, &nowhere)
            .await
            .is(422)
            .shows("Paste the address of a page");
        let pasted = format!("https://hub.example/en/services/{other}");
        let right = [
            ("version", version),
            ("owner", "Front desk"),
            ("owner_email", "desk@example.org"),
            ("held_until", "1/2/2027"),
            ("closed", "yes"),
            ("closed_until", "24/12/2026"),
            ("closed_note", "The roof is being mended"),
            ("ended_on", "31.12.2026"),
            ("ended_instead", &pasted),
        ];
        staff
            .submit(&address, &right)
            .await
            .is(200)
            .shows("Families see the change now");
        let after = saved(&test, &id).await;
        assert_eq!(after.upkeep.email.as_deref(), Some("desk@example.org"));
        assert_eq!(after.upkeep.held_until, Some(date(2027, 2, 1)));
        let closed = after.life.closed.as_ref().unwrap();
        assert_eq!(
            (closed.until, closed.note.as_str()),
            (Some(date(2026, 12, 24)), "The roof is being mended")
        );
        let instead = Some(other);
        assert_eq!(
            after.life.ended,
            Some(Ended {
                date: date(2026, 12, 31),
                instead
            })
        );
        let form = staff.get(&address).await;
        assert!(form.body.contains("value=\"31/12/2026\"") && form.body.contains("value=\"desk@example.org\""));
    }
}

#[tokio::test]
async fn only_those_who_keep_listings_see_what_is_due_and_what_owners_suggest() {
    for test in seeded_hubs().await {
        let mut worker = test.visitor();
        let fields = [("email", "mash@example.org"), ("password", PASSWORD)];
        worker.submit("/staff/sign-in", &fields).await.is(200);
        for page in ["/staff/freshness", "/staff/suggestions"] {
            worker.get(page).await.is(403);
            test.visitor().get(page).await.is(303);
        }
        worker
            .post("/staff/freshness/remind", &[("listing", "x")])
            .await
            .is(403);
        worker
            .post("/staff/suggestions/x", &[("decision", "accept")])
            .await
            .is(403);
    }
}
