//! Guessers: how many tries they have.

use super::*;

#[tokio::test]
async fn wrong_tries_are_counted_by_the_name_typed_until_a_right_one() {
    for store in stores().await {
        let people = &store.people;
        for at in 1..=3 {
            let before = people.count_try("Nobody@example.org", LIMIT, at).await.unwrap();
            assert_eq!(before, Some(at - 1));
        }
        assert_eq!(people.count_try("nobody@example.org ", LIMIT, 4).await.unwrap(), None);
        let newer = TryLimit { since: 2, ..LIMIT };
        assert_eq!(people.count_try("nobody@example.org", newer, 5).await.unwrap(), Some(1));
        assert_eq!(people.count_try("other@example.org", LIMIT, 5).await.unwrap(), Some(0));
        people.forgive_tries("nobody@example.org", 6).await.unwrap();
        assert_eq!(people.count_try("nobody@example.org", LIMIT, 7).await.unwrap(), Some(0));
    }
}

#[tokio::test]
async fn who_is_refused_is_not_kept_out_longer_for_trying_again() {
    for store in stores().await {
        for at in 1..=3 {
            store.people.count_try("sana", LIMIT, at).await.unwrap();
        }
        for at in 4..=9 {
            assert_eq!(store.people.count_try("sana", LIMIT, at).await.unwrap(), None);
        }
        let later = TryLimit { since: 3, ..LIMIT };
        assert_eq!(store.people.count_try("sana", later, 10).await.unwrap(), Some(0));
    }
}

#[tokio::test]
async fn many_tries_at_once_from_two_servers_never_pass_the_limit_together() {
    for store in stores().await {
        let servers = [Store::clone(&store), store.second_server().await];
        let mut tries = tokio::task::JoinSet::new();
        for n in 0..40 {
            let server = servers[n % 2].clone();
            tries.spawn(async move { server.people.count_try("sana", LIMIT, 5).await.unwrap() });
        }
        let counted = tries.join_all().await;
        let mut let_in: Vec<i64> = counted.into_iter().flatten().collect();
        let_in.sort_unstable();
        assert_eq!(let_in, [0, 1, 2], "{}", store.engine);
    }
}
