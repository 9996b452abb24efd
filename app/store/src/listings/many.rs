//! Several servers on one database, and changes by the hundred: each server answers as the others do.
#![allow(clippy::unwrap_used)]

use crate::testing::{place, stores};
use crate::{Change, Standpoint, Store, invented};
use domain::directory::{Listing, Query};

const BY: Change<'_> = Change { by: "w1", at: 5 };

/// What a server answers to some searches, and all that it knows by name.
async fn answers(server: &Store) -> Vec<String> {
    let mut answers = Vec::new();
    for asked in [
        "",
        "q=judo",
        "q=zumba",
        "need=activities&sort=name",
        "near=meadows&sort=nearest",
    ] {
        let (query, _) = Query::parse(asked.split('&').filter_map(|pair| pair.split_once('=')));
        let near = query.near.as_deref().and_then(|near| place().near(near));
        let from = Standpoint {
            near: near.as_ref(),
            language: "en",
            now: jiff::civil::date(2026, 6, 1).at(9, 0, 0, 0),
        };
        let found = server.listings.search(&query, &from).await.unwrap();
        let names: Vec<_> = found.hits.iter().map(|hit| &hit.listing.name).collect();
        answers.push(format!("{asked}: {} {names:?} {:?}", found.total, found.counts));
    }
    let all = server.listings.all().await.unwrap();
    answers.extend(all.iter().map(|listing| format!("{} {}", listing.id, listing.name)));
    answers
}

#[tokio::test]
async fn servers_that_were_open_answer_as_one_that_opens_after_hundreds_of_changes() {
    for store in stores().await {
        let planted = invented::listings(1300, &place());
        let early = store.second_server().await;
        assert_eq!(answers(&early).await.len(), 5);
        store.listings.add_new(&planted[..20], BY).await.unwrap();
        early.listings.changed().await.unwrap();
        // More at once than are read at a time.
        store.listings.add_new(&planted, BY).await.unwrap();
        for listing in &planted[..12] {
            let edited = Listing {
                name: format!("Zumba instead of {}", listing.name),
                ..listing.clone()
            };
            early.listings.put(&edited, BY).await.unwrap();
        }
        for listing in &planted[6..18] {
            store.listings.withdraw(&listing.id, BY).await.unwrap();
        }
        store.listings.put(&planted[7], BY).await.unwrap();
        early.listings.changed().await.unwrap();
        let late = store.second_server().await;
        let expected = answers(&late).await;
        assert_eq!(expected.len(), 5 + 1300 - 11);
        assert!(expected[2].starts_with("q=zumba: 6"), "{}", expected[2]);
        assert_eq!(answers(&store).await, expected, "{}", store.engine);
        assert_eq!(answers(&early).await, expected, "{}", store.engine);
    }
}

#[tokio::test]
async fn a_server_is_ready_when_it_has_read_the_listings() {
    for store in stores().await {
        store
            .listings
            .add_new(&invented::listings(30, &place()), BY)
            .await
            .unwrap();
        let server = store.second_server().await;
        assert!(!server.listings.is_read());
        server.ready().await.unwrap();
        assert!(server.listings.is_read());
    }
}
