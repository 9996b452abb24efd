//! Finding help, as a family does it: words, age and place in, something to go to out.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod crisis;
mod filters;
mod keep;
mod listing;
mod missed;
mod private;
mod refuge;
mod report;
mod search;
mod several_weeks;
mod when;

use super::support::TestHub;
use domain::directory::Listing;
use std::collections::BTreeSet;
use store::Change;

/// A listing with these further fields.
fn group(id: &str, name: &str, more: &str) -> Listing {
    let text = format!(
        "id = '{id}'\nname = '{name}'\nsummary = 'A summary'\ndescription = 'First.\\n\\nSecond.'\nprovider = 'The Club'\n\
         provider_kind = 'charity'\n{more}\n[source]\nname = 'A leaflet'\ndate = '2025-04-01'\n"
    )
    .replace("'First.\\n\\nSecond.'", "\"First.\\n\\nSecond.\"");
    toml::from_str(&text).unwrap()
}

async fn put(test: &TestHub, listing: &Listing) {
    test.hub
        .store
        .listings
        .put(
            listing,
            Change {
                by: "test",
                at: test.hub.now_ms(),
            },
        )
        .await
        .unwrap();
}

/// The listings that a page links to, in its order.
fn found(body: &str) -> Vec<String> {
    let cards = body.split(r#"class="fh-card""#).skip(1);
    cards
        .map(|card| {
            card.split("/services/")
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap()
                .to_owned()
        })
        .collect()
}

fn set(ids: &[String]) -> BTreeSet<&str> {
    ids.iter().map(String::as_str).collect()
}
