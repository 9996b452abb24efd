//! What outlives a change of the key that seals it.

use super::*;

/// The same database, opened after the key was changed.
async fn with_another_key(store: &TestStore) -> Store {
    let key = SealKey::from_bytes([8; 32]).with_older(store.settings.key.clone());
    let settings = StoreSettings {
        key,
        ..store.settings.clone()
    };
    Store::open(settings).await.unwrap()
}

#[tokio::test]
async fn a_letter_a_code_and_a_guessers_tries_outlive_a_change_of_the_key() {
    for store in stores().await {
        let sana = with_sana(&store).await;
        store.people.invite(&sana, "KQ7C-4WXR", 0, 100).await.unwrap();
        let code = store.people.start_code(&sana, 0, false).await.unwrap();
        for at in 1..=3 {
            store.people.count_try("KQ7C-4WXR", LIMIT, at).await.unwrap();
        }
        let people = with_another_key(&store).await.people;
        assert_eq!(people.invited("kq7c 4wxr", 50).await.unwrap(), Some(sana.clone()));
        assert_eq!(
            people.check_code(&sana, code.reveal(), 1).await.unwrap(),
            CodeCheck::Right
        );
        assert_eq!(people.count_try("KQ7C-4WXR", LIMIT, 4).await.unwrap(), None);
        assert_eq!(people.person(&sana).await.unwrap(), Some(person("sana", "f1")));
    }
}

#[tokio::test]
async fn a_letter_sent_again_after_a_change_of_the_key_is_the_same_letter() {
    for store in stores().await {
        let sana = with_sana(&store).await;
        store.people.invite(&sana, "KQ7C-4WXR", 0, 100).await.unwrap();
        let people = with_another_key(&store).await.people;
        people.put_person(&person("omar", "f2"), 0).await.unwrap();
        let stolen = people.invite(&PersonId::new("omar"), "KQ7C-4WXR", 1, 200).await;
        assert!(matches!(stolen, Err(StoreError::NotYours)), "{}", store.engine);
        people.invite(&sana, "KQ7C-4WXR", 1, 200).await.unwrap();
        assert_eq!(people.invited("KQ7C-4WXR", 150).await.unwrap(), Some(sana.clone()));
        people.invite(&sana, "DDDD-DDDD", 2, 200).await.unwrap();
        assert_eq!(people.invited("KQ7C-4WXR", 150).await.unwrap(), None);
    }
}
