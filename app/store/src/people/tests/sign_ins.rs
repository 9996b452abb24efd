//! Where somebody is signed in.

use super::*;
use crate::Who;
use domain::people::Device;

const PHONE: &str = "Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0.0.0 Mobile Safari/537.36";

#[tokio::test]
async fn each_sign_in_is_listed_with_its_kind_of_device_until_it_is_ended() {
    for store in stores().await {
        let people = &store.people;
        let (jo, sam) = (StaffId::new("jo"), StaffId::new("sam"));
        let phone = people
            .begin_sign_in(Who::Staff(&jo), Device::of(PHONE), 1_000)
            .await
            .unwrap();
        let desk = people
            .begin_sign_in(Who::Staff(&jo), Device::of(""), 2_000)
            .await
            .unwrap();
        let listed = people.sign_ins(Who::Staff(&jo), 0, 0).await.unwrap();
        let ids: Vec<&str> = listed.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, [&desk, &phone]);
        assert_eq!(listed[1].device, Device::of(PHONE));
        people.end_sign_in(Who::Staff(&sam), &phone, 3_000).await.unwrap();
        assert!(
            people.sign_in_goes_on(Who::Staff(&jo), &phone, 3_000).await.unwrap(),
            "another's word ends nothing"
        );
        people.end_sign_in(Who::Staff(&jo), &phone, 3_000).await.unwrap();
        assert!(!people.sign_in_goes_on(Who::Staff(&jo), &phone, 3_000).await.unwrap());
        assert!(people.sign_in_goes_on(Who::Staff(&jo), &desk, 3_000).await.unwrap());
        people.end_sign_ins(Who::Staff(&jo), 4_000).await.unwrap();
        assert!(people.sign_ins(Who::Staff(&jo), 0, 0).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_worker_and_a_family_member_of_one_id_never_meet() {
    for store in stores().await {
        let people = &store.people;
        let (staff, person) = (StaffId::new("same"), PersonId::new("same"));
        let id = people
            .begin_sign_in(Who::Person(&person), Device::of(PHONE), 1)
            .await
            .unwrap();
        assert!(!people.sign_in_goes_on(Who::Staff(&staff), &id, 1).await.unwrap());
        assert!(people.sign_ins(Who::Staff(&staff), 0, 0).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn the_last_use_is_noted_once_a_minute_and_what_is_old_is_forgotten() {
    for store in stores().await {
        let (people, jo) = (&store.people, StaffId::new("jo"));
        let id = people
            .begin_sign_in(Who::Staff(&jo), Device::of(PHONE), 0)
            .await
            .unwrap();
        for (now, seen) in [(59_999, 0), (60_000, 60_000), (90_000, 60_000), (120_000, 120_000)] {
            assert!(people.sign_in_goes_on(Who::Staff(&jo), &id, now).await.unwrap());
            let listed = people.sign_ins(Who::Staff(&jo), 0, 0).await.unwrap();
            assert_eq!(listed[0].seen_at, seen, "{now}");
        }
        assert!(people.sign_ins(Who::Staff(&jo), 0, 120_001).await.unwrap().is_empty());
        assert_eq!(people.forget_sign_ins(120_000).await.unwrap(), 0);
        assert_eq!(people.forget_sign_ins(120_001).await.unwrap(), 1);
        assert!(!people.sign_in_goes_on(Who::Staff(&jo), &id, 120_001).await.unwrap());
    }
}
