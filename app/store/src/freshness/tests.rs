#![allow(clippy::unwrap_used)]

mod days;
mod letters;
mod links;
mod suggestions;

use super::{LinkTo, Now, Opened};
use crate::testing::{TestStore, place, stores};
use crate::{Change, StoreError, Waiting, invented};
use domain::directory::{Assured, Listing};
use domain::people::{Role, Staff, StaffId};
use jiff::civil::{Date, date};

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

/// The version that an open link shows.
async fn ready(store: &TestStore, token: &str, today: Date) -> i64 {
    match store.checks.open(LinkTo::Confirm, token, on(today)).await.unwrap() {
        Some(Opened::Ready { version, .. }) => version,
        other => panic!("{other:?}"),
    }
}
