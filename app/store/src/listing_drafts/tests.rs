#![allow(clippy::unwrap_used)]

use crate::testing::{TestStore, place, stores};
use crate::{Agreement, Change, DraftDone, DraftStepTaken, StoreError, invented};
use domain::directory::{DraftState, Listing};
use domain::people::{Role, Staff, StaffId};
use domain::place::AgreedBy;
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 26);

fn editor(id: &str) -> Staff {
    Staff {
        id: StaffId::new(id),
        name: id.into(),
        email: String::new(),
        roles: vec![Role::ListingEditor],
        teams: Vec::new(),
    }
}

async fn judo(store: &TestStore) -> Listing {
    let judo = Listing {
        id: "judo".into(),
        name: "Judo".into(),
        ..invented::listings(1, &place()).remove(0)
    };
    let change = Change { by: "seed", at: 1 };
    store.listings.put(&judo, change).await.unwrap();
    judo
}

fn called(listing: &Listing, name: &str) -> Listing {
    Listing {
        name: name.into(),
        ..listing.clone()
    }
}

async fn agreement(store: &TestStore, staff: &Staff, id: &str) -> Agreement {
    let draft = store.listing_drafts.open(staff, id).await.unwrap().unwrap();
    let beside = store.listing_drafts.beside(&draft).await.unwrap();
    Agreement {
        rule: AgreedBy::SecondPerson,
        version: draft.version,
        beside: beside.current.map_or(0, |(_, version)| version),
        publish_on: None,
        now: 100,
    }
}

async fn name_of(store: &TestStore, id: &str) -> Option<String> {
    let listing = store.listings.get(id).await.unwrap();
    listing.map(|listing| listing.name.clone())
}

#[tokio::test]
async fn families_read_a_draft_only_when_a_second_person_has_agreed() {
    for store in stores().await {
        let judo = judo(&store).await;
        let (ann, bob) = (editor("ann"), editor("bob"));
        let drafts = &store.listing_drafts;
        let id = drafts.begin(&ann, "judo", 10).await.unwrap();
        assert_eq!(
            drafts.begin(&bob, "judo", 11).await.unwrap(),
            id,
            "one draft of each listing"
        );
        let version = drafts
            .save(&ann, &id, &called(&judo, "Judo club"), 1, 20)
            .await
            .unwrap();
        let send = DraftStepTaken::Send { note: "new name" };
        drafts.take(&ann, &id, version, send, 30).await.unwrap();
        assert_eq!(name_of(&store, "judo").await.as_deref(), Some("Judo"));
        let seen = agreement(&store, &ann, &id).await;
        let own = drafts.agree(&ann, &id, seen).await;
        assert!(matches!(own, Err(StoreError::NotYours)), "{own:?}");
        drafts.agree(&bob, &id, seen).await.unwrap();
        assert_eq!(name_of(&store, "judo").await.as_deref(), Some("Judo club"));
        let twice = drafts.agree(&bob, &id, seen).await;
        assert!(matches!(twice, Err(StoreError::ChangedMeanwhile)), "{twice:?}");
        let history = store.listings.history("judo").await.unwrap();
        assert_eq!(
            (history[0].by.as_str(), history[0].agreed_by.as_deref()),
            ("ann", Some("bob"))
        );
        let done = drafts.open(&bob, &id).await.unwrap().unwrap();
        assert_eq!(done.state, DraftState::Published);
        let steps: Vec<DraftDone> = done.steps.iter().map(|step| step.what).collect();
        assert_eq!(
            steps,
            [
                DraftDone::Begun,
                DraftDone::Saved,
                DraftDone::Sent,
                DraftDone::Agreed,
                DraftDone::Published
            ]
        );
    }
}

#[tokio::test]
async fn two_writers_of_one_draft_never_overwrite_each_other_unseen() {
    for store in stores().await {
        let judo = judo(&store).await;
        let (ann, bob) = (editor("ann"), editor("bob"));
        let id = store.listing_drafts.begin(&ann, "judo", 10).await.unwrap();
        store
            .listing_drafts
            .save(&ann, &id, &called(&judo, "Anns"), 1, 20)
            .await
            .unwrap();
        let late = store
            .listing_drafts
            .save(&bob, &id, &called(&judo, "Bobs"), 1, 21)
            .await;
        assert!(matches!(late, Err(StoreError::ChangedMeanwhile)), "{late:?}");
        let agreed = agreement(&store, &bob, &id).await;
        store
            .listing_drafts
            .save(&ann, &id, &called(&judo, "Anns again"), 2, 30)
            .await
            .unwrap();
        let old = store.listing_drafts.agree(&bob, &id, agreed).await;
        assert!(
            matches!(old, Err(StoreError::ChangedMeanwhile)),
            "nobody agrees to what they did not read"
        );
    }
}

#[tokio::test]
async fn what_somebody_else_changed_meanwhile_in_another_part_stays() {
    for store in stores().await {
        let judo = judo(&store).await;
        let (ann, bob) = (editor("ann"), editor("bob"));
        let id = store.listing_drafts.begin(&ann, "judo", 10).await.unwrap();
        store
            .listing_drafts
            .save(&ann, &id, &called(&judo, "Judo club"), 1, 20)
            .await
            .unwrap();
        let mut waiting = judo.clone();
        waiting.waiting = "Full until spring".into();
        let (_, version) = store.listings.open_for_change("judo").await.unwrap().unwrap();
        store.listings.change(&bob, &waiting, version, 25).await.unwrap();
        let seen = agreement(&store, &bob, &id).await;
        store.listing_drafts.agree(&bob, &id, seen).await.unwrap();
        let now = store.listings.get("judo").await.unwrap().unwrap();
        assert_eq!(
            (now.name.as_str(), now.waiting.as_str()),
            ("Judo club", "Full until spring")
        );
    }
}

#[tokio::test]
async fn a_draft_goes_out_on_its_day_unless_somebody_changed_the_same_part() {
    for store in stores().await {
        let judo = judo(&store).await;
        let (ann, bob) = (editor("ann"), editor("bob"));
        let drafts = &store.listing_drafts;
        for overtaken in [false, true] {
            let now = name_of(&store, "judo").await.unwrap();
            let id = drafts.begin(&ann, "judo", 10).await.unwrap();
            drafts
                .save(&ann, &id, &called(&judo, &format!("{now} club")), 1, 20)
                .await
                .unwrap();
            let seen = Agreement {
                publish_on: Some(TODAY),
                ..agreement(&store, &bob, &id).await
            };
            drafts.agree(&bob, &id, seen).await.unwrap();
            assert_eq!(drafts.publish_due(date(2026, 11, 25), 200).await.unwrap(), 0);
            assert_eq!(name_of(&store, "judo").await.unwrap(), now);
            if overtaken {
                let (listing, version) = store.listings.open_for_change("judo").await.unwrap().unwrap();
                store
                    .listings
                    .change(&bob, &called(&listing, "Karate"), version, 150)
                    .await
                    .unwrap();
            }
            assert_eq!(drafts.publish_due(TODAY, 300).await.unwrap(), usize::from(!overtaken));
            let state = drafts.open(&bob, &id).await.unwrap().unwrap().state;
            let (name, wanted) = if overtaken {
                ("Karate".to_owned(), DraftState::Waiting)
            } else {
                (format!("{now} club"), DraftState::Published)
            };
            assert_eq!((name_of(&store, "judo").await.unwrap(), state), (name, wanted));
        }
    }
}

#[tokio::test]
async fn a_new_listing_needs_all_that_families_need_before_anybody_can_agree() {
    for store in stores().await {
        let judo = judo(&store).await;
        let (ann, bob) = (editor("ann"), editor("bob"));
        let drafts = &store.listing_drafts;
        let blank = Listing {
            name: String::new(),
            ..judo.clone()
        };
        let id = drafts.begin_new(&ann, &blank, 10).await.unwrap();
        let seen = agreement(&store, &bob, &id).await;
        let early = drafts.agree(&bob, &id, seen).await;
        assert!(matches!(early, Err(StoreError::ChangedMeanwhile)), "{early:?}");
        let listing = drafts.open(&ann, &id).await.unwrap().unwrap().listing;
        drafts.save(&ann, &id, &called(&listing, "Chess"), 1, 20).await.unwrap();
        let seen = agreement(&store, &bob, &id).await;
        drafts.agree(&bob, &id, seen).await.unwrap();
        assert_eq!(name_of(&store, &listing.id).await.as_deref(), Some("Chess"));
    }
}

#[tokio::test]
async fn an_address_leads_on_after_two_merges_and_back_when_the_listing_is_put_back() {
    for store in stores().await {
        let judo = judo(&store).await;
        let ann = editor("ann");
        for id in ["a", "b", "c"] {
            let listing = Listing {
                id: id.into(),
                ..judo.clone()
            };
            store
                .listings
                .put(&listing, Change { by: "seed", at: 2 })
                .await
                .unwrap();
        }
        let listings = &store.listings;
        listings.archive(&ann, "a", Some("b"), 10).await.unwrap();
        listings.archive(&ann, "b", Some("c"), 11).await.unwrap();
        assert_eq!(listings.moved_to("a").await.unwrap().as_deref(), Some("c"));
        assert_eq!(name_of(&store, "a").await, None);
        let itself = listings.archive(&ann, "c", Some("c"), 12).await;
        assert!(matches!(itself, Err(StoreError::NotFound)), "{itself:?}");
        assert!(name_of(&store, "c").await.is_some(), "nothing was half done");
        listings.put_back(&ann, "a", 13).await.unwrap();
        assert_eq!(listings.moved_to("a").await.unwrap(), None);
        assert!(name_of(&store, "a").await.is_some());
    }
}
