//! The record of looks can be checked, and whoever changes it is found out.

#![allow(clippy::unwrap_used)]

use super::chain::{Looking, record};
use super::{Break, Chain, Looked};
use crate::Store;
use crate::testing::{TestStore, stores};
use domain::people::{Role, Staff, StaffId, TeamId};

fn worker(name: &str) -> Staff {
    Staff {
        id: StaffId::new(name),
        name: format!("Worker {name}"),
        email: format!("{name}@example.test"),
        roles: vec![Role::TafWorker],
        teams: vec![TeamId::new("hub-meadows")],
    }
}

async fn look(store: &Store, who: &str, about: &str, at: i64) {
    let mut write = store.shared.database.begin().await.unwrap();
    let what = Looked::Plan;
    record(&store.shared, &mut write, &worker(who), &Looking { at, what, about })
        .await
        .unwrap();
    write.commit().await.unwrap();
}

async fn with_four_looks() -> Vec<TestStore> {
    let stores = stores().await;
    for store in &stores {
        for (at, who) in ["jo", "sam", "jo", "pat"].into_iter().enumerate() {
            look(store, who, "family-1", at as i64 + 1).await;
        }
    }
    stores
}

async fn broken(store: &TestStore, sql: &'static str) -> Chain {
    store.run_sql(sql).await;
    store.looks.verify().await.unwrap()
}

#[tokio::test]
async fn a_record_that_nobody_touched_is_whole_and_says_who_as_what_in_which_team() {
    for store in with_four_looks().await {
        let Chain::Whole(whole) = store.looks.verify().await.unwrap() else {
            panic!("{}: it is broken", store.engine)
        };
        assert_eq!((whole.number, whole.older, whole.end.len()), (4, 0, 64));
        let looks = store.looks.about("family-1").await.unwrap();
        assert_eq!(looks.len(), 4);
        let last = looks.first().unwrap();
        assert_eq!(
            (last.name.as_str(), last.roles.as_str(), last.teams.as_str()),
            ("Worker pat", "taf-worker", "hub-meadows")
        );
    }
}

#[tokio::test]
async fn an_altered_look_is_named() {
    for store in with_four_looks().await {
        let chain = broken(&store, "update look set staff = 'somebody-else' where number = 2").await;
        assert_eq!(chain, Chain::Broken(Break::Altered(2)), "{}", store.engine);
    }
}

#[tokio::test]
async fn a_look_that_was_taken_out_is_missed_also_when_the_others_move_up() {
    for store in with_four_looks().await {
        let chain = broken(&store, "delete from look where number = 3").await;
        assert_eq!(chain, Chain::Broken(Break::Missing(3)), "{}", store.engine);
        let chain = broken(&store, "update look set number = 3 where number = 4").await;
        assert_eq!(chain, Chain::Broken(Break::Altered(3)), "{}", store.engine);
    }
}

#[tokio::test]
async fn the_last_look_can_not_be_cut_off() {
    for store in with_four_looks().await {
        let chain = broken(&store, "delete from look where number = 4").await;
        assert_eq!(chain, Chain::Broken(Break::Missing(4)), "{}", store.engine);
        let chain = broken(&store, "update look_chain set number = 3").await;
        assert_eq!(chain, Chain::Broken(Break::End), "{}", store.engine);
    }
}

#[tokio::test]
async fn a_look_without_a_number_can_not_be_slipped_in() {
    for store in with_four_looks().await {
        let chain = broken(
            &store,
            "insert into look (id, at, staff, what, about) values ('x', 1, 'jo', 'plan', 'family-1')",
        )
        .await;
        assert_eq!(
            chain,
            Chain::Broken(Break::Older { were: 0, are: 1 }),
            "{}",
            store.engine
        );
    }
}

#[tokio::test]
async fn looks_at_the_same_moment_stand_one_after_the_other() {
    for store in stores().await {
        let many = (0..12).map(|n| {
            let store = (*store).clone();
            tokio::spawn(async move { look(&store, &format!("w{n}"), "family-1", 5).await })
        });
        for one in many.collect::<Vec<_>>() {
            one.await.unwrap();
        }
        let chain = store.looks.verify().await.unwrap();
        assert!(
            matches!(&chain, Chain::Whole(whole) if whole.number == 12),
            "{}: {chain:?}",
            store.engine
        );
    }
}
