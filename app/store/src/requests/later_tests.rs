#![allow(clippy::unwrap_used)]

use super::change_tests::change;
use super::tests::{decision, send, worker};
use super::{Act, Acting, Redirect, Sent};
use crate::StoreError;
use crate::testing::{TestStore, stores};
use domain::people::{Staff, TeamId};
use domain::request::{CloseReason, Level, RedirectReason, Refusal, Status};
use domain::safety::{Heard, Sign};
use domain::text::Private;

pub const HUB: &str = "hub-meadows";
const PLAIN: [Heard; 1] = [Heard {
    sign: Sign::DomesticAbuse,
    plainly: true,
}];

pub async fn at_hub(store: &TestStore, draft: &str, urgent: bool) -> Sent {
    send(store, draft, &decision(Some(HUB), &[], urgent), 1).await.unwrap()
}

pub async fn act(store: &TestStore, staff: &Staff, sent: &Sent, version: i64, act: Act) -> Result<(), StoreError> {
    let acting = Acting {
        request: &sent.id,
        version,
        act,
        note: Some(Private::new("she prefers the morning")),
    };
    store.requests.act(staff, &acting, 10).await
}

pub fn up() -> Act {
    Act::Redirected(Redirect {
        to: TeamId::new("mash"),
        reason: RedirectReason::Safety,
        hidden: false,
    })
}

#[tokio::test]
async fn of_two_workers_who_saw_the_same_only_the_first_adds() {
    for store in stores().await {
        let sent = at_hub(&store, "d1", false).await;
        let (one, two) = (worker("one", &[HUB]), worker("two", &[HUB]));
        let (first, second) = tokio::join!(
            act(&store, &one, &sent, 1, Act::Tried),
            act(&store, &two, &sent, 1, Act::Closed(CloseReason::Helped)),
        );
        let late = [&first, &second]
            .into_iter()
            .filter(|came| matches!(came, Err(StoreError::ChangedMeanwhile)));
        assert_eq!(late.count(), 1, "{}: {first:?} {second:?}", store.engine);
        let open = store.requests.open(&one, &sent.id, 11).await.unwrap();
        assert_eq!(open.version, 2);
        let notes: Vec<_> = open.events.iter().filter_map(|event| event.note.as_ref()).collect();
        assert_eq!(notes, [&Private::new("she prefers the morning")]);
    }
}

#[tokio::test]
async fn only_the_team_that_answers_adds_and_only_what_fits() {
    for store in stores().await {
        let sent = send(&store, "d1", &decision(Some(HUB), &["adolescence"], true), 1)
            .await
            .unwrap();
        let (hub, told, other) = (
            worker("h", &[HUB]),
            worker("a", &["adolescence"]),
            worker("m", &["mash"]),
        );
        for stranger in [&told, &other] {
            let came = act(&store, stranger, &sent, 1, Act::Tried).await;
            assert!(matches!(came, Err(StoreError::NotYours)), "{came:?}");
        }
        let came = act(&store, &hub, &sent, 1, Act::Closed(CloseReason::Helped)).await;
        assert!(
            matches!(came, Err(StoreError::Refused(Refusal::NotReached))),
            "{came:?}"
        );
        act(&store, &hub, &sent, 1, Act::Reached).await.unwrap();
        act(&store, &hub, &sent, 2, Act::Closed(CloseReason::Helped))
            .await
            .unwrap();
        let came = act(&store, &hub, &sent, 3, Act::Tried).await;
        assert!(matches!(came, Err(StoreError::Refused(Refusal::Ended))), "{came:?}");
    }
}

#[tokio::test]
async fn a_request_sent_up_is_in_the_next_teams_tray_with_a_letter_of_its_own_or_nothing_happened() {
    for store in stores().await {
        let sent = at_hub(&store, "d1", false).await;
        let (hub, mash) = (worker("h", &[HUB]), worker("m", &["mash"]));
        assert!(matches!(
            store.requests.open(&mash, &sent.id, 2).await,
            Err(StoreError::NotYours)
        ));
        act(&store, &hub, &sent, 1, up()).await.unwrap();
        let letters = store.deliveries.take(10, 50, 10).await.unwrap();
        assert_eq!(letters.len(), 2, "the hub's own and the next team's");
        let rows = store.requests.inbox(&mash, &TeamId::new("mash"), 1).await.unwrap();
        assert_eq!((rows.len(), rows[0].answers_it, rows[0].opened), (1, true, false));
        let late = act(&store, &hub, &sent, 2, Act::Tried).await;
        assert!(matches!(late, Err(StoreError::NotYours)), "it is no longer theirs");
        act(&store, &mash, &sent, 2, Act::Reached).await.unwrap();
        let theirs = store.requests.open(&hub, &sent.id, 12).await.unwrap();
        assert_eq!(theirs.standing.team, Some(TeamId::new("mash")));
        assert_eq!(theirs.standing.status, Status::Reached);
    }
}

#[tokio::test]
async fn a_request_that_comes_back_is_new_again_for_the_hub_that_once_read_it() {
    for store in stores().await {
        let sent = at_hub(&store, "d1", false).await;
        let (hub, mash, team) = (worker("h", &[HUB]), worker("m", &["mash"]), TeamId::new(HUB));
        store.requests.open(&hub, &sent.id, 2).await.unwrap();
        act(&store, &hub, &sent, 1, up()).await.unwrap();
        let back = Act::Redirected(Redirect {
            to: team.clone(),
            reason: RedirectReason::HubCanHelp,
            hidden: false,
        });
        let acting = Acting {
            request: &sent.id,
            version: 2,
            act: back,
            note: None,
        };
        store.requests.act(&mash, &acting, 20).await.unwrap();
        assert_eq!(store.requests.counts(&hub, &team).await.unwrap().unopened, 1);
        store.requests.open(&hub, &sent.id, 21).await.unwrap();
        assert_eq!(store.requests.counts(&hub, &team).await.unwrap().unopened, 0);
    }
}

#[tokio::test]
async fn a_code_opens_its_own_request_and_no_other() {
    for store in stores().await {
        let (one, two) = (at_hub(&store, "d1", false).await, at_hub(&store, "d2", false).await);
        let open = async |sent: &Sent, code: &str| store.requests.by_code(&sent.reference, code).await.unwrap();
        assert_eq!(open(&one, one.code.reveal()).await, Some(one.id.clone()));
        assert_eq!(
            open(&one, &one.code.reveal().replace(' ', "")).await,
            Some(one.id.clone())
        );
        assert_eq!(open(&one, "").await, None);
        assert_eq!(open(&one, "0000 000").await, None);
        if one.code != two.code {
            assert_eq!(open(&one, two.code.reveal()).await, None);
        }
        assert_eq!(
            store.requests.by_code("KQ7C-4WXR", one.code.reveal()).await.unwrap(),
            None
        );
    }
}

#[tokio::test]
async fn a_family_that_asks_us_to_stop_ends_a_hubs_request_and_never_one_about_a_childs_safety() {
    for store in stores().await {
        let hubs = at_hub(&store, "d1", false).await;
        store.requests.withdraw(&hubs.id, None, &[], 5).await.unwrap();
        let own = store.requests.own(&hubs.id).await.unwrap();
        assert_eq!(own.standing.status, Status::Closed(CloseReason::NotWanted));
        let mut serious = decision(Some("mash"), &[], false);
        serious.level = Level::Mash;
        let sent = send(&store, "d2", &serious, 1).await.unwrap();
        store
            .requests
            .withdraw(&sent.id, Some(Private::new("he made me")), &[], 5)
            .await
            .unwrap();
        let own = store.requests.own(&sent.id).await.unwrap();
        assert!(own.standing.withdrawn && !own.standing.ended());
    }
}

#[tokio::test]
async fn a_request_that_was_sent_up_or_whose_reason_speaks_of_danger_stays_open_when_the_family_asks_to_stop() {
    for store in stores().await {
        let sent_up = at_hub(&store, "d1", false).await;
        let hidden = Act::Redirected(Redirect {
            to: TeamId::new("mash"),
            reason: RedirectReason::Safety,
            hidden: true,
        });
        act(&store, &worker("h", &[HUB]), &sent_up, 1, hidden).await.unwrap();
        store.requests.withdraw(&sent_up.id, None, &[], 20).await.unwrap();
        let own = store.requests.own(&sent_up.id).await.unwrap();
        assert!(own.standing.withdrawn && !own.standing.ended(), "{}", store.engine);
        assert!(
            own.can_be_stopped(),
            "what was hidden does not show in what the family may do"
        );
        let in_danger = at_hub(&store, "d2", false).await;
        let why = Some(Private::new("he will kill me"));
        store.requests.withdraw(&in_danger.id, why, &PLAIN, 20).await.unwrap();
        let own = store.requests.own(&in_danger.id).await.unwrap();
        assert!(own.urgent && !own.standing.ended(), "{}", store.engine);
        let mash = TeamId::new("mash");
        let tray = store.requests.inbox(&worker("m", &["mash"]), &mash, 1).await.unwrap();
        let found = tray.iter().find(|row| row.id == in_danger.id).unwrap();
        assert!(found.answers_it && !found.opened, "what is said plainly goes to MASH");
    }
}

#[tokio::test]
async fn words_of_danger_begin_the_promise_again_whatever_was_done_before() {
    for store in stores().await {
        let (hub, team) = (worker("h", &[HUB]), TeamId::new(HUB));
        let sent = at_hub(&store, "d1", false).await;
        store.requests.open(&hub, &sent.id, 2).await.unwrap();
        act(&store, &hub, &sent, 1, Act::Reached).await.unwrap();
        assert!(store.requests.promised().await.unwrap().is_empty());
        let perhaps = [Heard {
            sign: Sign::DomesticAbuse,
            plainly: false,
        }];
        let words = Private::new("he hits me");
        store.requests.add_words(&sent.id, words, &perhaps, 30).await.unwrap();
        let watched = store.requests.promised().await.unwrap();
        assert_eq!((watched.len(), watched[0].standing.since), (1, 30), "{}", store.engine);
        let tray = store.requests.inbox(&hub, &team, 1).await.unwrap();
        assert!(tray[0].urgent && tray[0].standing.still_open(true));
        assert_eq!(store.requests.counts(&hub, &team).await.unwrap().unopened, 1);
    }
}

#[tokio::test]
async fn a_request_of_mash_that_went_down_and_up_again_or_became_serious_stays_open_when_the_family_asks_to_stop() {
    for store in stores().await {
        let mut targeted = decision(Some("mash"), &[], false);
        targeted.level = Level::Targeted;
        let (hub, mash) = (worker("h", &[HUB]), worker("m", &["mash"]));
        let back = send(&store, "d1", &targeted, 1).await.unwrap();
        let down = Act::Redirected(Redirect {
            to: TeamId::new(HUB),
            reason: RedirectReason::HubCanHelp,
            hidden: false,
        });
        act(&store, &mash, &back, 1, down).await.unwrap();
        act(&store, &hub, &back, 2, up()).await.unwrap();
        let serious = send(&store, "d2", &targeted, 1).await.unwrap();
        change(&store, &serious, "d3", Level::Mash).await;
        let voluntary = send(&store, "d4", &targeted, 1).await.unwrap();
        for (sent, stays) in [(&back, true), (&serious, true), (&voluntary, false)] {
            store.requests.withdraw(&sent.id, None, &[], 60).await.unwrap();
            let own = store.requests.own(&sent.id).await.unwrap();
            assert_eq!(own.standing.ended(), !stays, "{}", store.engine);
        }
    }
}
