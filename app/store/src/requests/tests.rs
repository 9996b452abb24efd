#![allow(clippy::unwrap_used)]

use super::{Sending, Sent};
use crate::testing::{TestStore, stores};
use crate::{Looked, StoreError};
use domain::people::{Role, Staff, StaffId, TeamId};
use domain::request::{
    Answer, Answers, Complete, Decision, Destination, Facts, Journey, Level, Question, Questions, Status, Step, What,
};

/// A parent's request in which everything that is asked is answered, with as little as will do.
pub fn complete(story: &str) -> Complete {
    let questions = Questions::load().unwrap();
    let mut answers = Answers::default();
    for (key, words) in [("story", story), ("child_name", "Zoë"), ("postcode", "NG7 5HY")] {
        answers.keep(key, Answer::One(words.to_owned()));
    }
    for _ in 0..200 {
        let journey = Journey::new(&questions, &Facts::of(&answers));
        let (key, answer) = match journey.next() {
            Step::Ask(question) => (question.key.clone(), any_answer(question)),
            Step::Stop(stop) => panic!("stopped by {}", stop.id),
            Step::CheckAnswers => return journey.complete().unwrap(),
        };
        answers.keep(key, answer);
    }
    panic!("the form does not end");
}

fn any_answer(question: &Question) -> Answer {
    let one = |word: &str| Answer::One(word.to_owned());
    let many = |word: &str| Answer::Many(vec![word.to_owned()]);
    let first = question.options().first().cloned().unwrap_or_default();
    let likely = if question.key.starts_with("agree") { "yes" } else { "no" };
    let tries = [
        Answer::Skipped,
        Answer::Years(7),
        one(likely),
        many("none"),
        one(&first),
        many(&first),
        one("07700 900123"),
    ];
    tries.into_iter().find(|answer| question.accepts(answer)).unwrap()
}

pub fn decision(team: Option<&str>, copy_to: &[&str], urgent: bool) -> Decision {
    Decision {
        rule: "early-help".into(),
        version: "1".into(),
        to: Destination::LocalHub,
        team: team.map(str::to_owned),
        copy_to: copy_to.iter().map(|team| (*team).to_owned()).collect(),
        level: Level::Hub,
        because: vec!["one-need".into()],
        tags: vec![],
        urgent,
        also: vec![],
        look_for: vec![],
    }
}

pub fn worker(id: &str, teams: &[&str]) -> Staff {
    Staff {
        id: StaffId::new(id),
        name: id.into(),
        email: format!("{id}@example.org"),
        roles: vec![Role::Worker],
        teams: teams.iter().map(|team| TeamId::new(*team)).collect(),
    }
}

/// Fills in a draft, and sends it.
pub async fn send(store: &TestStore, draft: &str, decision: &Decision, now: i64) -> Result<Sent, StoreError> {
    let request = complete("we cannot sleep");
    store.drafts.begin(draft, request.answers(), now).await?;
    press_send(store, draft, decision, now).await
}

/// Sends a draft as it was begun.
async fn press_send(store: &TestStore, draft: &str, decision: &Decision, now: i64) -> Result<Sent, StoreError> {
    let request = complete("we cannot sleep");
    let sending = Sending {
        draft,
        version: 1,
        request: &request,
        decision,
        language: "ur",
        notice: "2026-11",
    };
    store.requests.send(&sending, now).await
}

#[tokio::test]
async fn a_double_click_makes_one_request() {
    for store in stores().await {
        let decision = decision(Some("hub-meadows"), &[], false);
        store.drafts.begin("d1", complete("x").answers(), 0).await.unwrap();
        let click = |now| press_send(&store, "d1", &decision, now);
        let (first, second) = tokio::join!(click(1), click(2));
        let later = click(3).await.unwrap();
        let (first, second) = (first.unwrap(), second.unwrap());
        assert_eq!(first, second, "{}", store.engine);
        assert_eq!(first, later);
        let rows = store
            .requests
            .inbox(&worker("w", &["hub-meadows"]), &TeamId::new("hub-meadows"), 1)
            .await
            .unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(store.deliveries.take(10, 20, 10).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_sent_draft_is_gone_and_cannot_be_written_again() {
    for store in stores().await {
        let draft = store.drafts.begin("d1", complete("x").answers(), 0).await.unwrap();
        press_send(&store, "d1", &decision(Some("mash"), &[], false), 1)
            .await
            .unwrap();
        assert_eq!(store.drafts.get("d1", 2).await.unwrap(), None);
        let again = store.drafts.keep("d1", &draft, 2).await;
        assert!(matches!(again, Err(StoreError::NotFound)));
    }
}

#[tokio::test]
async fn a_decision_that_sends_nothing_keeps_nothing() {
    for store in stores().await {
        let sent = send(&store, "d1", &decision(None, &[], false), 1).await;
        assert!(matches!(sent, Err(StoreError::NothingToSend)));
        assert!(store.requests.sent_from("d1").await.unwrap().is_none());
        assert!(store.drafts.get("d1", 2).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn what_was_changed_in_another_window_is_not_sent_unread() {
    for store in stores().await {
        let decision = decision(Some("mash"), &[], false);
        let draft = store.drafts.begin("d1", complete("x").answers(), 0).await.unwrap();
        store.drafts.keep("d1", &draft, 1).await.unwrap();
        let sent = press_send(&store, "d1", &decision, 2).await;
        assert!(matches!(sent, Err(StoreError::ChangedMeanwhile)), "{}", store.engine);
        store.drafts.drop("d1").await.unwrap();
        let sent = press_send(&store, "d1", &decision, 3).await;
        assert!(matches!(sent, Err(StoreError::NotFound)));
        assert!(store.requests.sent_from("d1").await.unwrap().is_none());
    }
}

#[tokio::test]
async fn the_page_after_sending_can_be_shown_again() {
    for store in stores().await {
        let decision = decision(Some("mash"), &["adolescence"], true);
        let sent = send(&store, "d1", &decision, 1).await.unwrap();
        assert_eq!(store.requests.sent_from("d1").await.unwrap(), Some((sent, decision)));
        assert!(store.requests.sent_from("d2").await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_worker_sees_only_the_inboxes_and_requests_of_their_teams() {
    for store in stores().await {
        let sent = send(&store, "d1", &decision(Some("mash"), &["adolescence"], false), 1)
            .await
            .unwrap();
        let (mash, meadows) = (worker("m", &["mash"]), worker("h", &["hub-meadows"]));
        assert_eq!(
            store
                .requests
                .inbox(&mash, &TeamId::new("mash"), 1)
                .await
                .unwrap()
                .len(),
            1
        );
        let refused = store.requests.inbox(&meadows, &TeamId::new("mash"), 1).await;
        assert!(matches!(refused, Err(StoreError::NotYours)));
        assert!(
            store
                .requests
                .inbox(&meadows, &TeamId::new("hub-meadows"), 1)
                .await
                .unwrap()
                .is_empty()
        );
        assert!(matches!(
            store.requests.open(&meadows, &sent.id, 2).await,
            Err(StoreError::NotYours)
        ));
        assert!(matches!(
            store.requests.open(&mash, "unknown", 2).await,
            Err(StoreError::NotFound)
        ));
        store
            .requests
            .open(&worker("a", &["adolescence"]), &sent.id, 2)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn who_may_not_read_requests_reads_none_even_in_their_own_team() {
    for store in stores().await {
        let sent = send(&store, "d1", &decision(Some("mash"), &[], false), 1)
            .await
            .unwrap();
        let editor = Staff {
            roles: vec![Role::ListingEditor],
            ..worker("e", &["mash"])
        };
        assert!(matches!(
            store.requests.open(&editor, &sent.id, 2).await,
            Err(StoreError::NotYours)
        ));
        assert!(matches!(
            store.requests.inbox(&editor, &TeamId::new("mash"), 1).await,
            Err(StoreError::NotYours)
        ));
        assert!(store.looks.at(Looked::Request, &sent.id).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn every_opening_is_recorded_with_who_and_when() {
    for store in stores().await {
        let sent = send(&store, "d1", &decision(Some("mash"), &[], false), 1)
            .await
            .unwrap();
        let mash = worker("m", &["mash"]);
        let opened = store.requests.open(&mash, &sent.id, 5).await.unwrap();
        assert_eq!(opened.answers.one("story"), Some("we cannot sleep"));
        assert_eq!(opened.language, "ur");
        store.requests.open(&mash, &sent.id, 6).await.unwrap();
        let looks = store.looks.at(Looked::Request, &sent.id).await.unwrap();
        let seen: Vec<_> = looks.iter().map(|look| (look.staff.as_str(), look.at)).collect();
        assert_eq!(seen, [("m", 6), ("m", 5)]);
        let events = store.requests.events(&sent.id).await.unwrap();
        let happened: Vec<_> = events.iter().map(|event| event.what).collect();
        assert_eq!(happened, [What::Sent, What::Opened]);
    }
}

#[tokio::test]
async fn what_is_urgent_comes_first_until_somebody_has_spoken_with_the_family_then_what_nobody_opened() {
    for store in stores().await {
        let (team, mash) = (TeamId::new("mash"), worker("m", &["mash"]));
        for (draft, urgent, at) in [
            ("old", false, 1),
            ("urgent", true, 2),
            ("read", true, 3),
            ("new", false, 4),
        ] {
            send(&store, draft, &decision(Some("mash"), &[], urgent), at)
                .await
                .unwrap();
        }
        let (read, _) = store.requests.sent_from("read").await.unwrap().unwrap();
        store.requests.open(&mash, &read.id, 5).await.unwrap();
        let rows = store.requests.inbox(&mash, &team, 1).await.unwrap();
        let order: Vec<_> = rows.iter().map(|row| (row.sent_at, row.standing.status)).collect();
        assert_eq!(
            order,
            [
                (2, Status::Sent),
                (3, Status::Opened),
                (4, Status::Sent),
                (1, Status::Sent)
            ]
        );
        let counts = store.requests.counts(&mash, &team).await.unwrap();
        assert_eq!((counts.all, counts.unopened), (4, 3));
    }
}

#[tokio::test]
async fn a_team_that_is_only_told_does_not_open_a_request_for_the_team_that_answers() {
    for store in stores().await {
        let sent = send(&store, "d1", &decision(Some("mash"), &["adolescence"], true), 1)
            .await
            .unwrap();
        let (mash, told) = (worker("m", &["mash"]), worker("a", &["adolescence"]));
        store.requests.open(&told, &sent.id, 5).await.unwrap();
        let team = TeamId::new("mash");
        let rows = store.requests.inbox(&mash, &team, 1).await.unwrap();
        assert_eq!(rows[0].standing.status, Status::Sent);
        assert_eq!(store.requests.counts(&mash, &team).await.unwrap().unopened, 1);
        store.requests.open(&mash, &sent.id, 6).await.unwrap();
        assert_eq!(store.requests.counts(&mash, &team).await.unwrap().unopened, 0);
    }
}
