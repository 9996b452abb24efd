//! Keeping listings fresh: what owners, staff and families see as the months go by.

#![allow(clippy::unwrap_used)]

mod families;
mod letters;
mod owners;
mod staff;

use super::support::{Answer, TestHub, Visitor, seeded_hubs};
use crate::jobs;
use domain::directory::{Assured, Listing};
use jiff::civil::{Date, date};
use std::sync::Arc;
use store::{Change, Waiting};

/// Half a year after the last check, which is the day of the visits: the check is due.
const CHECKED: Date = date(2026, 5, 26);
const PASSWORD: &str = "paper boat on the Trent";

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

/// As those who keep it read it: what the public may know holds no owner's address.
async fn saved(test: &TestHub, id: &str) -> Arc<Listing> {
    let opened = test.hub.store.listings.open_for_change(id).await.unwrap();
    opened.unwrap().0
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
