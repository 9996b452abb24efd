#![allow(clippy::unwrap_used)]

use super::{key, millis};
use crate::testing::stores;
use serde_json::json;
use time::{Duration, OffsetDateTime};
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};

fn record(minutes: i64) -> Record {
    Record {
        id: Id::default(),
        data: [("who".to_string(), json!("Sana of NG7"))].into(),
        expiry_date: OffsetDateTime::now_utc() + Duration::minutes(minutes),
    }
}

#[tokio::test]
async fn a_session_comes_back_with_what_was_kept_in_it() {
    for store in stores().await {
        let mut kept = record(5);
        store.sessions.create(&mut kept).await.unwrap();
        let found = store.sessions.load(&kept.id).await.unwrap().unwrap();
        assert_eq!(found.data, kept.data);
        assert_eq!(millis(found.expiry_date), millis(kept.expiry_date));
    }
}

#[tokio::test]
async fn a_session_that_was_ended_elsewhere_cannot_be_saved_back_to_life() {
    for store in stores().await {
        let mut kept = record(5);
        store.sessions.create(&mut kept).await.unwrap();
        store.sessions.delete(&kept.id).await.unwrap();
        store.sessions.save(&kept).await.unwrap();
        assert!(store.sessions.load(&kept.id).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_session_past_its_time_is_neither_loaded_nor_kept() {
    for store in stores().await {
        let mut old = record(-1);
        let mut fresh = record(5);
        store.sessions.create(&mut old).await.unwrap();
        store.sessions.create(&mut fresh).await.unwrap();
        assert!(store.sessions.load(&old.id).await.unwrap().is_none());
        let now = millis(OffsetDateTime::now_utc());
        assert_eq!(store.sessions.forget_ended(now).await.unwrap(), 1);
        assert!(store.sessions.load(&fresh.id).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn two_sessions_never_share_a_key() {
    for store in stores().await {
        let mut first = record(5);
        let mut second = Record {
            id: first.id,
            ..record(5)
        };
        store.sessions.create(&mut first).await.unwrap();
        store.sessions.create(&mut second).await.unwrap();
        assert_ne!(first.id, second.id);
    }
}

#[test]
fn the_table_key_is_not_the_cookie() {
    let id = Id(7);
    assert!(!key(id).contains(&id.to_string()));
    assert_eq!(key(id).len(), 64);
}
