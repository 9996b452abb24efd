#![allow(clippy::unwrap_used)]

use super::{Confirmed, LinkTo, Now, Opened};
use crate::testing::{TestStore, place, stores};
use crate::{Change, LetterKind, StoreError, To, Waiting, invented};
use domain::directory::{Assured, Listing};
use domain::people::{Role, Staff, StaffId};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

/// The listing was checked on 10 January 2026: due on 10 July, hidden from 10 October.
const DUE: Date = date(2026, 7, 10);

fn on(today: Date) -> Now {
    Now {
        today,
        ms: i64::from(today.day_of_year()) * 86_400_000,
    }
}

fn listing(id: &str) -> Listing {
    let mut listing = Listing {
        id: id.into(),
        name: id.into(),
        assured: Some(Assured {
            date: date(2026, 1, 10),
            by: "the library".into(),
        }),
        ..invented::listings(1, &place()).remove(0)
    };
    listing.upkeep.owner = "Mrs Librarian".into();
    listing.upkeep.email = Some("library@example.org".into());
    listing
}

fn staff(roles: &[Role]) -> Staff {
    Staff {
        id: StaffId::new("editor"),
        name: "Editor".into(),
        email: "e@example.org".into(),
        roles: roles.into(),
        teams: Vec::new(),
    }
}

async fn with(store: &TestStore, listing: &Listing) {
    store.listings.put(listing, Change { by: "w1", at: 1 }).await.unwrap();
}

/// Every letter that waits in the outbox.
async fn letters(store: &TestStore) -> Vec<Waiting> {
    store.deliveries.take(i64::MAX - 10, i64::MAX - 9, 100).await.unwrap()
}

fn word(letter: &Waiting, name: &str) -> String {
    letter.letter.words.get(name).unwrap().reveal().to_owned()
}

/// The two links of the letter that went out on this day.
async fn links(store: &TestStore, today: Date) -> (String, String) {
    assert_eq!(store.checks.remind(on(today)).await.unwrap(), 1);
    let letter = letters(store).await.remove(0);
    (word(&letter, "confirm"), word(&letter, "change"))
}

#[tokio::test]
async fn an_owner_gets_each_letter_once_however_often_and_wherever_the_job_runs() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let other = store.second_server().await;
        assert_eq!(store.checks.remind(on(date(2026, 6, 25))).await.unwrap(), 0);
        for day in [date(2026, 6, 26), DUE, date(2026, 8, 9)] {
            let (here, there) = tokio::join!(store.checks.remind(on(day)), other.checks.remind(on(day)));
            assert_eq!(here.unwrap() + there.unwrap(), 1, "{} {day}", store.engine);
            assert_eq!(store.checks.remind(on(day)).await.unwrap(), 0);
        }
        let letters = letters(&store).await;
        let reasons: Vec<_> = letters.iter().map(|letter| word(letter, "reason")).collect();
        assert_eq!(reasons, ["soon", "due", "late"]);
        assert_eq!(letters[0].letter.to, To::Owner("chess".into()));
        assert_eq!(letters[0].letter.kind, LetterKind::CheckListing);
    }
}

#[tokio::test]
async fn a_checked_listing_starts_a_new_round_and_one_without_an_address_gets_no_letter() {
    for store in stores().await {
        let mut silent = listing("silent");
        silent.upkeep.email = None;
        with(&store, &silent).await;
        with(&store, &listing("chess")).await;
        let (confirm, _) = links(&store, DUE).await;
        let version = ready(&store, &confirm, DUE).await;
        store
            .checks
            .confirm(&confirm, Some(version), on(DUE))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(store.checks.remind(on(date(2026, 12, 26))).await.unwrap(), 0);
        assert_eq!(store.checks.remind(on(date(2026, 12, 27))).await.unwrap(), 1);
    }
}

/// The version that an open link shows.
async fn ready(store: &TestStore, token: &str, today: Date) -> i64 {
    match store.checks.open(LinkTo::Confirm, token, on(today)).await.unwrap() {
        Some(Opened::Ready { version, .. }) => version,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_owner_confirms_once_and_only_by_answering() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let (confirm, _) = links(&store, DUE).await;
        let version = ready(&store, &confirm, DUE).await;
        let still = store.listings.open_for_change("chess").await.unwrap().unwrap();
        assert_eq!(
            still.0.assured.as_ref().unwrap().date,
            date(2026, 1, 10),
            "opening it is no answer"
        );
        let next = date(2026, 7, 12);
        let done = store.checks.confirm(&confirm, Some(version), on(next)).await.unwrap();
        assert!(matches!(done, Some(Confirmed::Done)), "{done:?}");
        let (after, _) = store.listings.open_for_change("chess").await.unwrap().unwrap();
        let assured = after.assured.as_ref().unwrap();
        assert_eq!((assured.date, assured.by.as_str()), (next, after.provider.as_str()));
        let history = store.listings.history("chess").await.unwrap();
        assert_eq!((history[0].by.as_str(), history.len()), ("owner", 2));
        for again in [next, date(2026, 9, 1)] {
            let open = store.checks.open(LinkTo::Confirm, &confirm, on(again)).await.unwrap();
            assert!(
                matches!(open, Some(Opened::Already { on, .. }) if on == next),
                "{open:?}"
            );
        }
        let twice = store.checks.confirm(&confirm, Some(version), on(next)).await.unwrap();
        assert!(
            matches!(twice, Some(Confirmed::Not(Opened::Already { .. }))),
            "{twice:?}"
        );
    }
}

#[tokio::test]
async fn what_changed_since_the_owner_looked_is_shown_again_before_it_counts_as_checked() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let (confirm, _) = links(&store, DUE).await;
        let seen = ready(&store, &confirm, DUE).await;
        with(
            &store,
            &Listing {
                summary: "Other".into(),
                ..listing("chess")
            },
        )
        .await;
        for version in [Some(seen), None] {
            let late = store.checks.confirm(&confirm, version, on(DUE)).await.unwrap();
            assert!(matches!(late, Some(Confirmed::Not(Opened::Ready { .. }))), "{late:?}");
        }
    }
}

#[tokio::test]
async fn a_link_is_for_one_purpose_and_one_listing_and_nobody_can_make_one_up() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        with(
            &store,
            &Listing {
                upkeep: Default::default(),
                ..listing("judo")
            },
        )
        .await;
        let (confirm, change) = links(&store, DUE).await;
        let open = async |to, token: &str| store.checks.open(to, token, on(DUE)).await.unwrap();
        assert!(open(LinkTo::Change, &confirm).await.is_none());
        assert!(open(LinkTo::Confirm, &change).await.is_none());
        assert!(open(LinkTo::Change, &change).await.is_some());
        let (said, signature) = confirm.split_once('.').unwrap();
        let other = confirm.replace(said, &said.to_uppercase());
        for forged in [
            "",
            ".",
            "x.y",
            said,
            &format!("{said}."),
            &format!("{said}.{said}"),
            &other,
        ] {
            assert!(open(LinkTo::Confirm, forged).await.is_none(), "{forged}");
        }
        assert!(
            open(LinkTo::Confirm, &format!("{}{signature}", "a".repeat(5000)))
                .await
                .is_none()
        );
    }
}

#[tokio::test]
async fn a_link_ends_after_its_last_day_and_a_new_one_goes_to_the_same_address_once_a_day() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let (confirm, change) = links(&store, DUE).await;
        let (last, after) = (date(2026, 9, 8), date(2026, 9, 9));
        for (to, token) in [(LinkTo::Confirm, &confirm), (LinkTo::Change, &change)] {
            let open = store.checks.open(to, token, on(last)).await.unwrap();
            assert!(matches!(open, Some(Opened::Ready { .. })), "{open:?}");
            let open = store.checks.open(to, token, on(after)).await.unwrap();
            assert!(matches!(open, Some(Opened::Over { .. })), "{open:?}");
        }
        let version = store.listings.open_for_change("chess").await.unwrap().unwrap().1;
        let late = store.checks.confirm(&confirm, Some(version), on(after)).await.unwrap();
        assert!(matches!(late, Some(Confirmed::Not(Opened::Over { .. }))), "{late:?}");
        let send = async || {
            store
                .checks
                .send_again(LinkTo::Confirm, &confirm, on(after))
                .await
                .unwrap()
        };
        assert_eq!((send().await, send().await), (Some(true), Some(false)));
        assert_eq!(
            store
                .checks
                .send_again(LinkTo::Confirm, "made.up", on(after))
                .await
                .unwrap(),
            None
        );
        let letters = letters(&store).await;
        let again = letters.iter().find(|letter| word(letter, "reason") == "again").unwrap();
        ready(&store, &word(again, "confirm"), after).await;
    }
}

#[tokio::test]
async fn staff_remind_an_owner_at_most_once_a_day_and_only_those_who_keep_listings() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let editor = staff(&[Role::ListingEditor]);
        let remind = async |id: &str| store.checks.remind_now(&editor, id, on(DUE)).await.unwrap();
        assert_eq!(
            (remind("chess").await, remind("chess").await),
            (Some(true), Some(false))
        );
        assert_eq!(remind("nowhere").await, None);
        let worker = store.checks.remind_now(&staff(&[Role::Worker]), "chess", on(DUE)).await;
        assert!(matches!(worker, Err(StoreError::NotYours)));
    }
}

fn words(summary: &str) -> BTreeMap<String, String> {
    [("summary".to_owned(), summary.to_owned())].into()
}

#[tokio::test]
async fn a_suggestion_waits_for_staff_and_changes_nothing_until_one_of_them_accepts_it() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let (confirm, change) = links(&store, DUE).await;
        assert!(!store.checks.suggest(&confirm, &words("Forged"), on(DUE)).await.unwrap());
        assert!(store.checks.suggest(&change, &words("First"), on(DUE)).await.unwrap());
        assert!(store.checks.suggest(&change, &words("Second"), on(DUE)).await.unwrap());
        let editor = staff(&[Role::ListingEditor]);
        let worker = store.checks.suggestions(&staff(&[Role::Worker])).await;
        assert!(matches!(worker, Err(StoreError::NotYours)));
        let waiting = store.checks.suggestions(&editor).await.unwrap();
        let [suggestion] = &waiting[..] else {
            panic!("{waiting:?}")
        };
        assert_eq!(suggestion.words, words("Second"));
        let changed = suggestion.listing.check(&suggestion.words).unwrap();
        let later = on(date(2026, 7, 20));
        store.checks.accept(&editor, suggestion, &changed, later).await.unwrap();
        let (after, _) = store.listings.open_for_change("chess").await.unwrap().unwrap();
        assert_eq!(
            (after.summary.as_str(), after.assured.as_ref().unwrap().date),
            ("Second", DUE)
        );
        assert_eq!(store.listings.history("chess").await.unwrap()[0].by, "editor");
        let twice = store.checks.accept(&editor, suggestion, &changed, later).await;
        assert!(matches!(twice, Err(StoreError::NotFound)));
        assert!(store.checks.suggestions(&editor).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_refused_suggestion_is_gone_and_one_for_a_changed_listing_is_not_lost() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let (_, change) = links(&store, DUE).await;
        let editor = staff(&[Role::ListingEditor]);
        store.checks.suggest(&change, &words("New"), on(DUE)).await.unwrap();
        let seen = store.checks.suggestions(&editor).await.unwrap().remove(0);
        with(&store, &listing("chess")).await;
        let late = store.checks.accept(&editor, &seen, &seen.listing, on(DUE)).await;
        assert!(matches!(late, Err(StoreError::ChangedMeanwhile)));
        let still = store.checks.suggestions(&editor).await.unwrap();
        store.checks.refuse(&editor, &still[0].id, on(DUE)).await.unwrap();
        assert!(store.checks.suggestions(&editor).await.unwrap().is_empty());
        let (after, _) = store.listings.open_for_change("chess").await.unwrap().unwrap();
        assert_ne!(after.summary, "New");
    }
}

#[tokio::test]
async fn the_public_finds_a_listing_only_on_its_days() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let found = async |day| {
            let page = store.listings.public_page("chess", day).await.unwrap().is_some();
            let all = store.listings.public(day).await.unwrap().len();
            (page, all)
        };
        assert_eq!(found(date(2026, 10, 9)).await, (true, 1));
        assert_eq!(
            found(date(2026, 10, 10)).await,
            (true, 0),
            "its own page tells that it is old"
        );
        let mut over = listing("chess");
        over.life.visible_to = Some(date(2026, 8, 1));
        with(&store, &over).await;
        assert_eq!(found(date(2026, 8, 1)).await, (true, 1));
        assert_eq!(found(date(2026, 8, 2)).await, (false, 0));
    }
}
