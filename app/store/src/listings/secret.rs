//! What a search, a distance or a second server must not give away: where a refuge is, and who keeps a listing.
#![allow(clippy::unwrap_used)]

use crate::testing::{place, stores};
use crate::{Change, Standpoint, StoreError, invented};
use domain::directory::{Listing, Query, Sort, Upkeep, Venue};
use domain::people::{Role, Staff, StaffId};
use domain::place::{Near, Point};

const BY: Change<'_> = Change { by: "w1", at: 5 };
const WHERE: Point = Point {
    lat: 52.9601,
    lon: -1.1701,
};

fn refuge() -> Listing {
    let listing = invented::listings(1, &place()).remove(0);
    Listing {
        id: "refuge".into(),
        name: "A safe house".into(),
        place: Some(Venue {
            name: "Quillon House".into(),
            address: "9 Zephyrine Street".into(),
            postcode: "NG7 6AB".into(),
            ward: Some("berridge".into()),
            lat: Some(WHERE.lat),
            lon: Some(WHERE.lon),
            access: Vec::new(),
            confidential: true,
        }),
        upkeep: Upkeep {
            owner: "Ann".into(),
            email: Some("ann@example.org".into()),
            language: Some("ur".to_owned()),
            held_until: None,
            check_asked: None,
        },
        ..listing
    }
}

fn from(near: Option<&Near>) -> Standpoint<'_> {
    Standpoint {
        near,
        language: "en",
        now: jiff::civil::date(2026, 6, 1).at(9, 0, 0, 0),
    }
}

#[tokio::test]
async fn no_search_and_no_distance_leads_to_a_refuge() {
    for store in stores().await {
        store.listings.put(&refuge(), BY).await.unwrap();
        for server in [&*store, &store.second_server().await] {
            for words in ["quillon", "zephyrine", "NG7 6AB", "NG76AB", "berridge"] {
                let query = Query {
                    words: words.into(),
                    ..Query::default()
                };
                assert_eq!(
                    server.listings.search(&query, &from(None)).await.unwrap().total,
                    0,
                    "{words}"
                );
            }
            let here = place().near("berridge").unwrap();
            let near = Query {
                near: Some("berridge".into()),
                sort: Sort::Nearest,
                ..Query::default()
            };
            let found = server.listings.search(&near, &from(Some(&here))).await.unwrap();
            assert_eq!((found.total, found.hits[0].km), (1, None));
            let told = serde_json::to_string(&*found.hits[0].listing).unwrap();
            for secret in ["Quillon", "Zephyrine", "NG7", "52.96", "-1.17", "ann@example.org"] {
                assert!(!told.contains(secret), "{secret}");
            }
        }
    }
}

#[tokio::test]
async fn one_listing_and_all_listings_are_read_without_their_secrets() {
    for store in stores().await {
        store.listings.put(&refuge(), BY).await.unwrap();
        let one = store.listings.get("refuge").await.unwrap().unwrap();
        assert_eq!(*one, refuge().for_everyone());
        assert_eq!(store.listings.all().await.unwrap(), [one]);
    }
}

#[tokio::test]
async fn a_refuge_that_is_changed_while_servers_run_stays_as_secret_on_each_of_them() {
    for store in stores().await {
        let mut open = refuge();
        open.place.as_mut().unwrap().confidential = false;
        store.listings.put(&open, BY).await.unwrap();
        let other = store.second_server().await;
        assert_eq!(
            *other.listings.get("refuge").await.unwrap().unwrap(),
            open.for_everyone()
        );
        store.listings.put(&refuge(), BY).await.unwrap();
        other.listings.changed().await.unwrap();
        for server in [&*store, &other] {
            let one = server.listings.get("refuge").await.unwrap().unwrap();
            assert_eq!(*one, refuge().for_everyone());
            for words in ["quillon", "zephyrine", "berridge"] {
                let query = Query {
                    words: words.into(),
                    ..Query::default()
                };
                let found = server.listings.search(&query, &from(None)).await.unwrap();
                assert_eq!(found.total, 0, "{words}");
            }
        }
    }
}

#[tokio::test]
async fn who_changes_a_refuge_sees_all_of_it_and_saving_loses_nothing() {
    for store in stores().await {
        store.listings.put(&refuge(), BY).await.unwrap();
        let (whole, _) = store.listings.open_for_change("refuge").await.unwrap().unwrap();
        assert_eq!(*whole, refuge());
    }
}

#[tokio::test]
async fn only_those_who_keep_listings_read_them_with_their_keepers() {
    for store in stores().await {
        store.listings.put(&refuge(), BY).await.unwrap();
        let staff = |role| Staff {
            id: StaffId::new("s"),
            name: "Sam".into(),
            email: "sam@example.org".into(),
            roles: vec![role],
            teams: Vec::new(),
        };
        let refused = store.listings.all_whole(&staff(Role::Worker)).await;
        assert!(matches!(refused, Err(StoreError::NotYours)));
        let whole = store.listings.all_whole(&staff(Role::ListingEditor)).await.unwrap();
        assert_eq!(*whole[0], refuge());
    }
}
