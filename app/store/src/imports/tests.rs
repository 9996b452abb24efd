#![allow(clippy::unwrap_used)]

use crate::testing::{TestStore, place, stores};
use crate::{Change, Store, StoreError};
use domain::directory::Listing;
use domain::directory::import::{Leaving, Mapping, Plan, Wanted, What, read_file};
use domain::place::Postcode;

const MAPPING: &str = "id = 'id'\n[source]\nname = 'The register'\ndate = '2026-01-31'\n[fields]\nname = 'name'\n\
                       postcode = 'postcode'\nphone = 'phone'\n[[status]]\ncolumn = 'public'\nis = { yes = 'open', no = 'not_public' }\n";
const FIRST: &str = "id,name,postcode,phone,public\n1,Kayaking,NG7 5HY,0115 496 0001,yes\n2,Weaving,NG5 5GU,0115 496 0002,yes\n\
                     3,Trampolining,NG2 2HZ,0115 496 0003,yes\n4,Secret,NG7 5HY,,no\n";
const GONE_LEAVES: Leaving = Leaving {
    gone: true,
    counted: None,
};
const BY: Change<'_> = Change {
    by: "import of register",
    at: 5,
};

async fn plan(store: &Store, table: &str) -> Plan {
    let (place, mapping) = (place(), Mapping::load(MAPPING, &place()).unwrap());
    let wanted = Wanted {
        source: "register",
        mapping: &mapping,
        place: &place,
    };
    let records = read_file("a.csv", table.as_bytes(), &mapping).unwrap().records;
    let checked = store
        .imports
        .check(&records, wanted, GONE_LEAVES, &mut |_| {})
        .await
        .unwrap();
    checked.plan
}

async fn import(store: &Store, table: &str) -> Plan {
    let plan = plan(store, table).await;
    let agreed = plan.agreed().unwrap();
    store.imports.apply("register", agreed, BY, &mut |_| {}).await.unwrap();
    plan
}

async fn names(store: &Store) -> Vec<String> {
    let all = store.listings.all().await.unwrap();
    all.iter().map(|listing| listing.name.clone()).collect()
}

async fn fresh() -> Vec<TestStore> {
    let stores = stores().await;
    for store in &stores {
        store
            .postcodes
            .import_sample(include_str!("../../../places/nottingham/postcodes.csv"))
            .await
            .unwrap();
    }
    stores
}

#[tokio::test]
async fn an_import_is_found_at_once_stands_in_its_ward_and_never_shows_what_is_not_public() {
    for store in fresh().await {
        let plan = import(&store, FIRST).await;
        assert_eq!(plan.steps.len(), 3, "{}", store.engine);
        assert_eq!(names(&store).await, ["Kayaking", "Trampolining", "Weaving"]);
        let kayaking = store.listings.get("register-1").await.unwrap().unwrap();
        let venue = kayaking.place.as_ref().unwrap();
        assert_eq!(venue.ward.as_deref(), Some("hyson-green-arboretum"));
        assert!(venue.point().is_some());
        let history = store.listings.history("register-1").await.unwrap();
        assert_eq!((history.len(), history[0].by.as_str()), (1, "import of register"));
    }
}

#[tokio::test]
async fn a_dry_run_writes_nothing_and_the_same_file_twice_changes_nothing() {
    for store in fresh().await {
        plan(&store, FIRST).await;
        assert!(names(&store).await.is_empty());
        import(&store, FIRST).await;
        let version = store.listings.version().await.unwrap();
        assert!(import(&store, FIRST).await.steps.is_empty());
        assert_eq!(store.listings.version().await.unwrap(), version);
    }
}

#[tokio::test]
async fn a_later_copy_leaves_staffs_words_and_takes_out_what_is_gone_or_no_longer_public() {
    for store in fresh().await {
        import(&store, FIRST).await;
        let kayaking = store.listings.get("register-1").await.unwrap().unwrap();
        let edited = Listing {
            summary: "Paddle on the Trent".into(),
            ..(*kayaking).clone()
        };
        store.listings.put(&edited, Change { by: "w1", at: 7 }).await.unwrap();
        let later =
            "id,name,postcode,phone,public\n1,Canoeing,NG7 5HY,0115 496 0001,yes\n2,Weaving,NG5 5GU,0115 496 0002,no\n";
        let plan = import(&store, later).await;
        assert!(
            plan.notes.iter().any(|note| note.what == What::Gone)
                && plan.notes.iter().any(|note| note.what == What::Hidden)
        );
        assert_eq!(names(&store).await, ["Canoeing"]);
        let canoeing = store.listings.get("register-1").await.unwrap().unwrap();
        assert_eq!(canoeing.summary, "Paddle on the Trent");
        let back = import(&store, FIRST).await;
        assert_eq!(back.notes.iter().filter(|note| note.what == What::Back).count(), 2);
        assert_eq!(names(&store).await, ["Kayaking", "Trampolining", "Weaving"]);
    }
}

#[tokio::test]
async fn when_somebody_changed_a_listing_meanwhile_nothing_of_the_import_is_written() {
    for store in fresh().await {
        import(&store, FIRST).await;
        let later = FIRST.replace("Kayaking", "Canoeing").replace("Weaving", "Knitting");
        let plan = plan(&store, &later).await;
        let weaving = store.listings.get("register-2").await.unwrap().unwrap();
        store.listings.put(&weaving, Change { by: "w1", at: 7 }).await.unwrap();
        let done = store
            .imports
            .apply("register", plan.agreed().unwrap(), BY, &mut |_| {})
            .await;
        assert!(matches!(done, Err(StoreError::ChangedMeanwhile)), "{}", store.engine);
        assert_eq!(names(&store).await, ["Kayaking", "Trampolining", "Weaving"]);
    }
}

#[tokio::test]
async fn many_postcodes_are_found_at_once_and_a_sample_is_not_taken_for_the_whole_table() {
    for store in fresh().await {
        let asked = ["NG7 5HY", "ng5 5gu", "NG7 9ZZ"].map(|typed| Postcode::parse(typed).unwrap());
        let found = store.postcodes.find_many(asked.iter()).await.unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found["NG55GU"].ward.as_deref(), Some("bulwell-forest"));
        assert!(
            store
                .postcodes
                .covered(["NG7", "DE22"].into_iter())
                .await
                .unwrap()
                .is_empty()
        );
    }
}
