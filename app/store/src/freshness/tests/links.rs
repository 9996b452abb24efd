//! Links: what they open, for how long, and what an answer does.

use super::super::Confirmed;
use super::*;

#[tokio::test]
async fn an_owner_confirms_once_and_only_by_answering() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let (confirm, _) = links(&store, DUE).await;
        let version = ready(&store, &confirm, DUE).await;
        let still = store.listings.open_for_change("chess").await.unwrap().unwrap();
        assert_eq!(
            still.0.assured.as_ref().unwrap().date,
            date(2026, 1, 10),
            "opening it is no answer"
        );
        let next = date(2026, 7, 12);
        let done = store.checks.confirm(&confirm, Some(version), on(next)).await.unwrap();
        assert!(matches!(done, Some(Confirmed::Done)), "{done:?}");
        let (after, _) = store.listings.open_for_change("chess").await.unwrap().unwrap();
        let assured = after.assured.as_ref().unwrap();
        assert_eq!((assured.date, assured.by.as_str()), (next, after.provider.as_str()));
        let history = store.listings.history("chess").await.unwrap();
        assert_eq!((history[0].by.as_str(), history.len()), ("owner", 2));
        for again in [next, date(2026, 9, 1)] {
            let open = store.checks.open(LinkTo::Confirm, &confirm, on(again)).await.unwrap();
            assert!(
                matches!(open, Some(Opened::Already { on, .. }) if on == next),
                "{open:?}"
            );
        }
        let twice = store.checks.confirm(&confirm, Some(version), on(next)).await.unwrap();
        assert!(
            matches!(twice, Some(Confirmed::Not(Opened::Already { .. }))),
            "{twice:?}"
        );
    }
}

#[tokio::test]
async fn what_changed_since_the_owner_looked_is_shown_again_before_it_counts_as_checked() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let (confirm, _) = links(&store, DUE).await;
        let seen = ready(&store, &confirm, DUE).await;
        with(
            &store,
            &Listing {
                summary: "Other".into(),
                ..listing("chess")
            },
        )
        .await;
        for version in [Some(seen), None] {
            let late = store.checks.confirm(&confirm, version, on(DUE)).await.unwrap();
            assert!(matches!(late, Some(Confirmed::Not(Opened::Ready { .. }))), "{late:?}");
        }
    }
}

#[tokio::test]
async fn a_link_is_for_one_purpose_and_one_listing_and_nobody_can_make_one_up() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        with(
            &store,
            &Listing {
                upkeep: Default::default(),
                ..listing("judo")
            },
        )
        .await;
        let (confirm, change) = links(&store, DUE).await;
        let open = async |to, token: &str| store.checks.open(to, token, on(DUE)).await.unwrap();
        assert!(open(LinkTo::Change, &confirm).await.is_none());
        assert!(open(LinkTo::Confirm, &change).await.is_none());
        assert!(open(LinkTo::Change, &change).await.is_some());
        let (said, signature) = confirm.split_once('.').unwrap();
        let other = confirm.replace(said, &said.to_uppercase());
        for forged in [
            "",
            ".",
            "x.y",
            said,
            &format!("{said}."),
            &format!("{said}.{said}"),
            &other,
        ] {
            assert!(open(LinkTo::Confirm, forged).await.is_none(), "{forged}");
        }
        assert!(
            open(LinkTo::Confirm, &format!("{}{signature}", "a".repeat(5000)))
                .await
                .is_none()
        );
    }
}

#[tokio::test]
async fn a_link_ends_after_its_last_day_and_a_new_one_goes_to_the_same_address_once_a_day() {
    for store in stores().await {
        with(&store, &listing("chess")).await;
        let (confirm, change) = links(&store, DUE).await;
        let (last, after) = (date(2026, 9, 8), date(2026, 9, 9));
        for (to, token) in [(LinkTo::Confirm, &confirm), (LinkTo::Change, &change)] {
            let open = store.checks.open(to, token, on(last)).await.unwrap();
            assert!(matches!(open, Some(Opened::Ready { .. })), "{open:?}");
            let open = store.checks.open(to, token, on(after)).await.unwrap();
            assert!(matches!(open, Some(Opened::Over { .. })), "{open:?}");
        }
        let version = store.listings.open_for_change("chess").await.unwrap().unwrap().1;
        let late = store.checks.confirm(&confirm, Some(version), on(after)).await.unwrap();
        assert!(matches!(late, Some(Confirmed::Not(Opened::Over { .. }))), "{late:?}");
        let send = async || {
            store
                .checks
                .send_again(LinkTo::Confirm, &confirm, on(after))
                .await
                .unwrap()
        };
        assert_eq!((send().await, send().await), (Some(true), Some(false)));
        assert_eq!(
            store
                .checks
                .send_again(LinkTo::Confirm, "made.up", on(after))
                .await
                .unwrap(),
            None
        );
        let letters = letters(&store).await;
        let again = letters.iter().find(|letter| word(letter, "reason") == "again").unwrap();
        ready(&store, &word(again, "confirm"), after).await;
    }
}
