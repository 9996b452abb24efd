#![allow(clippy::unwrap_used)]

use crate::requests::tests::{complete, decision};
use crate::testing::{TestStore, sqlite_store, stores};
use crate::{SealKey, Sending, Store, StoreError, StoreSettings, TryLimit};
use domain::people::{FamilyId, Person, PersonId, StaffId};
use domain::plan::{Action, Owner, StaffPlan};
use domain::request::Decision;
use domain::text::Private;

#[tokio::test]
async fn sqlite_is_new_enough_to_be_safe_with_a_write_ahead_log() {
    let store = sqlite_store().await;
    let read = store.shared.database.read();
    let (version,): (String,) = sqlx::query_as("select sqlite_version()").fetch_one(read).await.unwrap();
    let parts: Vec<u32> = version.split('.').map(|part| part.parse().unwrap()).collect();
    assert!(parts >= vec![3, 51, 3], "{version}");
}

#[tokio::test]
async fn what_was_promised_to_a_family_survives_a_power_cut() {
    let store = sqlite_store().await;
    let mut write = store.shared.database.begin().await.unwrap();
    for (pragma, wanted) in [
        ("pragma synchronous", 2),
        ("pragma foreign_keys", 1),
        ("pragma busy_timeout", 10_000),
    ] {
        let (value,): (i64,) = sqlx::query_as(pragma).fetch_one(&mut *write).await.unwrap();
        assert_eq!(value, wanted, "{pragma}");
    }
    let (mode,): (String,) = sqlx::query_as("pragma journal_mode")
        .fetch_one(&mut *write)
        .await
        .unwrap();
    assert_eq!(mode, "wal");
}

#[tokio::test]
async fn a_reading_connection_cannot_write() {
    let store = sqlite_store().await;
    let tried = sqlx::query("delete from session")
        .execute(store.shared.database.read())
        .await;
    assert!(tried.is_err());
}

#[tokio::test]
async fn the_tables_can_be_brought_up_to_date_again_and_again() {
    for store in stores().await {
        store.migrate().await.unwrap();
        store.ready().await.unwrap();
    }
}

#[tokio::test]
async fn a_wrong_address_is_named_without_being_repeated() {
    for url in [
        "mysql://root:secret@localhost/x",
        "secret",
        "sqlite::memory:",
        "postgres://u:secret@127.0.0.1:1/x",
    ] {
        let settings = StoreSettings {
            database_url: url.into(),
            key: SealKey::from_bytes([7; 32]),
            place: crate::testing::place(),
            words: crate::CategoryWords::default(),
            case_teams: Default::default(),
        };
        let error = Store::open(settings).await.err().unwrap();
        assert!(!error.to_string().contains("secret"), "{error}");
        assert!(matches!(error, StoreError::Setting(_) | StoreError::Database(_)));
    }
}

/// Every byte of the database's files.
fn file_bytes(store: &TestStore) -> Vec<u8> {
    let path = store.settings.database_url.trim_start_matches("sqlite:").to_owned();
    ["", "-wal", "-shm"]
        .map(|end| std::fs::read(format!("{path}{end}")).unwrap_or_default())
        .concat()
}

#[tokio::test]
async fn a_stolen_database_file_holds_none_of_the_words_a_family_gave_us() {
    let store = sqlite_store().await;
    let person = Person {
        id: PersonId::new("p1"),
        family: FamilyId::new("f1"),
        name: Private::new("Xanthippe"),
        email: Some(Private::new("zebedee@example.org")),
        language: "en".into(),
    };
    store.people.put_person(&person, 0).await.unwrap();
    store.people.invite(&person.id, "KQ7C-4WXR", 0, 9).await.unwrap();
    let code = store.people.start_code(&person.id, 0, true).await.unwrap();
    let limit = TryLimit { most: 9, since: 0 };
    store.people.count_try("zebedee@example.org", limit, 1).await.unwrap();
    let action = Action {
        id: "a".into(),
        goal: None,
        what: Private::new("quixotic errand"),
        owner: Owner::Person(person.id.clone()),
        by: None,
        done_at: None,
        listing: None,
        kept_from: vec![],
    };
    let plan = StaffPlan {
        actions: vec![action],
        ..StaffPlan::default()
    };
    store
        .plans
        .put(&person.family, &plan, 0, &StaffId::new("w"), 0)
        .await
        .unwrap();
    let request = complete("frightened of the wendigo");
    for draft in ["d1", "d2"] {
        store.drafts.begin(draft, request.answers(), 0).await.unwrap();
    }
    let decision = Decision {
        tags: vec!["palimpsest".into()],
        ..decision(Some("mash"), &[], false)
    };
    let sending = Sending {
        draft: "d1",
        version: 1,
        request: &request,
        decision: &decision,
        language: "en",
        notice: "2026-11",
    };
    store.requests.send(&sending, 1).await.unwrap();

    let bytes = file_bytes(&store);
    assert!(
        bytes.windows(4).any(|part| part == b"mash"),
        "the team is not a secret, so this look works"
    );
    let secrets = [
        "Xanthippe",
        "zebedee",
        "KQ7C",
        "4WXR",
        code.reveal(),
        "quixotic",
        "wendigo",
        "palimpsest",
    ];
    for secret in secrets {
        assert!(
            !bytes.windows(secret.len()).any(|part| part == secret.as_bytes()),
            "{secret}"
        );
    }
}

#[tokio::test]
async fn many_families_answering_at_once_all_keep_their_answers() {
    for store in stores().await {
        let answers = complete("x");
        let mut visits = tokio::task::JoinSet::new();
        for visit in 0..60 {
            let (store, answers) = (Store::clone(&store), answers.answers().clone());
            visits.spawn(async move { store.drafts.begin(&format!("d{visit}"), &answers, 0).await });
        }
        while let Some(kept) = visits.join_next().await {
            kept.unwrap().unwrap();
        }
        for visit in 0..60 {
            assert!(
                store.drafts.get(&format!("d{visit}"), 1).await.unwrap().is_some(),
                "{}",
                store.engine
            );
        }
    }
}
