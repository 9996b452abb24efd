//! Staff: what needs somebody, reminders, and the dates and owners that they write down.

use super::super::support::{Wish, seeded_hubs_with};
use super::*;
use app::site::hub::Mode;
use domain::directory::Ended;

fn now(test: &TestHub) -> store::Now {
    store::Now {
        today: test.hub.now().date(),
        ms: test.hub.now_ms(),
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
            ("owner_language", "<b>"),
            ("held_until", "soon"),
            ("ended_on", "26/11/2026"),
        ];
        let again = staff.post(&address, &wrong).await;
        again
            .is(422)
            .shows("Enter the owner’s email address")
            .shows("Choose the language of letters to the owner")
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
            ("owner_language", "ur"),
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
        assert_eq!(after.upkeep.language.as_deref(), Some("ur"));
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
