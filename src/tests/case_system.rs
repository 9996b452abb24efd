//! Copies for a team's own case system: signed, each once, and none held up by another.

#![allow(clippy::unwrap_used)]

use super::{
    staff::{ADOLESCENCE, MEADOWS, ask, boy_of_fourteen_missing, sign_in, with_staff},
    support::{TestHub, hubs},
};
use crate::{
    config::CaseSystem,
    jobs::{
        caller::Caller,
        case_room::{CaseRoom, signature},
    },
};
use domain::people::{Role, Staff, StaffId, TeamId};
use serde_json::{Value, json};
use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::mpsc,
};

const SECRET: &str = "a secret that this council made for itself";

/// What a case system was told: its head and its body.
struct Told {
    head: String,
    body: String,
}

impl Told {
    fn header(&self, name: &str) -> String {
        let line = self
            .head
            .lines()
            .find(|line| line.to_lowercase().starts_with(&format!("{name}:")));
        line.and_then(|line| line.split_once(':'))
            .map(|(_, value)| value.trim().to_owned())
            .unwrap_or_default()
    }
}

/// A case system that answers with these statuses, one after the other; with 0 it breaks the line.
fn case_system(answers: Vec<u16>) -> (CaseSystem, mpsc::Receiver<Told>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/cases?from=hub", listener.local_addr().unwrap());
    let (send, told) = mpsc::channel();
    std::thread::spawn(move || {
        for (stream, status) in listener.incoming().zip(answers) {
            let mut stream = stream.unwrap();
            send.send(heard(&mut stream)).unwrap();
            if status > 0 {
                let answer = format!("HTTP/1.1 {status} said\r\ncontent-length: 0\r\n\r\n");
                stream.write_all(answer.as_bytes()).unwrap();
            }
        }
    });
    let system = CaseSystem {
        team: TeamId::new("adolescence"),
        url: url.parse().unwrap(),
        secret: SECRET.to_owned().into(),
    };
    (system, told)
}

fn heard(stream: &mut TcpStream) -> Told {
    let mut bytes = Vec::new();
    let mut some = [0; 4096];
    loop {
        let count = stream.read(&mut some).unwrap();
        bytes.extend_from_slice(&some[..count]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .to_lowercase()
                .lines()
                .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
            if count == 0 || length.is_some_and(|length: usize| body.len() >= length) {
                return Told {
                    head: head.to_owned(),
                    body: body.to_owned(),
                };
            }
        }
    }
}

/// The case room's round, so much later.
async fn copies_leave(test: &TestHub, system: &CaseSystem, now: &str) {
    let system = CaseSystem {
        team: system.team.clone(),
        url: system.url.clone(),
        secret: system.secret.clone(),
    };
    let room = CaseRoom {
        hub: test.at(now),
        systems: vec![system],
        caller: Caller::new().unwrap(),
    };
    room.round().await.unwrap();
}

#[tokio::test]
async fn a_case_system_gets_each_request_signed_and_knows_a_second_try_by_its_key() {
    for test in hubs().await {
        let sent = ask(&test, "one", boy_of_fourteen_missing()).await;
        let (system, told) = case_system(vec![503, 0, 200]);
        for now in [
            "2026-11-26T10:00:01Z",
            "2026-11-26T10:10:00Z",
            "2026-11-26T11:00:00Z",
            "2026-11-26T12:00:00Z",
        ] {
            copies_leave(&test, &system, now).await;
        }
        let tries: Vec<Told> = told.try_iter().collect();
        assert_eq!(tries.len(), 3, "taken is taken: {}", test.engine);
        for one in &tries {
            let at: i64 = one.header("x-family-hub-timestamp").parse().unwrap();
            let signed = format!("v1={}", signature(SECRET, at, &one.body));
            assert_eq!(one.header("x-family-hub-signature"), signed);
            assert_eq!(one.header("idempotency-key"), tries[0].header("idempotency-key"));
            assert!(one.head.starts_with("POST /cases?from=hub HTTP/1.1"));
        }
        let copy: Value = serde_json::from_str(&tries[0].body).unwrap();
        assert_eq!(copy["reference"], sent.reference.as_str());
        assert_eq!(
            (&copy["answers"]["child_name"], &copy["answers_it"]),
            (&json!("Zebedee"), &json!(false))
        );
        assert_eq!(copy["agreements"][0]["agreement"]["agreed"], "asking");
    }
}

#[tokio::test]
async fn a_copy_that_cannot_be_made_holds_up_no_other() {
    for test in hubs().await {
        ask(&test, "one", boy_of_fourteen_missing()).await;
        test.memory.run_sql("update request set answers = decision").await;
        let readable = ask(&test, "two", boy_of_fourteen_missing()).await;
        let (system, told) = case_system(vec![200]);
        copies_leave(&test, &system, "2026-11-26T10:00:01Z").await;
        let tries: Vec<Told> = told.try_iter().collect();
        assert_eq!(tries.len(), 1, "{}", test.engine);
        assert!(tries[0].body.contains(&readable.reference));
    }
}

#[tokio::test]
async fn what_a_case_system_will_never_take_staff_see_and_can_send_again() {
    for test in hubs().await {
        with_staff(&test).await;
        let manager = Staff {
            id: StaffId::new(ADOLESCENCE),
            name: "Worker".into(),
            email: ADOLESCENCE.into(),
            roles: vec![Role::Manager],
            teams: vec![TeamId::new("adolescence")],
        };
        test.hub.store.people.change_staff(&manager).await.unwrap();
        ask(&test, "one", boy_of_fourteen_missing()).await;
        let (system, told) = case_system(vec![400, 200]);
        copies_leave(&test, &system, "2026-11-26T10:00:01Z").await;
        copies_leave(&test, &system, "2026-11-26T23:00:00Z").await;
        assert_eq!(told.try_iter().count(), 1, "it is not tried again by itself");
        let mut manager = sign_in(&test, ADOLESCENCE).await;
        let page = manager.get("/staff/letters").await;
        page.is(200)
            .shows("Given up")
            .shows("the case system answered 400")
            .hides("Zebedee");
        let path = page
            .body
            .split("action=\"/staff/letters/")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        let mut stranger = sign_in(&test, MEADOWS).await;
        stranger.get("/staff/letters").await.hides("Given up");
        stranger.post(&format!("/staff/letters/{path}"), &[]).await.is(404);
        manager.post(&format!("/staff/letters/{path}"), &[]).await.is(303);
        copies_leave(&test, &system, "2026-11-26T10:00:02Z").await;
        assert_eq!(told.try_iter().count(), 1);
        manager.get("/staff/letters").await.shows("Every letter has left");
    }
}
