//! Mail servers that refuse, hang and break off: nothing is lost, and no family gets a letter twice.

#![allow(clippy::unwrap_used)]

use super::{
    staff::{ask, with_staff},
    support::{TestHub, Wish, hubs_with},
};
use crate::{
    config::MailSettings,
    jobs::{post::Post, post_room::PostRoom},
};
use app::site::hub::Mode;
use domain::{
    people::{FamilyId, Person, PersonId},
    text::Private,
};
use serde_json::json;
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
};

/// What the server does with one connection.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mood {
    /// "Go away" at once.
    Refuses,
    /// Takes the connection and says nothing.
    Hangs,
    /// Hears the whole letter and breaks off before it says that it took it.
    BreaksOff,
    Takes,
}

/// What the server heard and said.
#[derive(Default)]
struct Sink {
    /// Name of each letter that it said it took.
    taken: Vec<String>,
    /// Name of each letter that it heard to the end.
    heard: Vec<String>,
    /// Connections that it keeps open in silence.
    silent: Vec<TcpStream>,
}

fn server(moods: Vec<Mood>) -> (MailSettings, Arc<Mutex<Sink>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let settings = MailSettings {
        smtp_url: format!("smtp://{}", listener.local_addr().unwrap()).into(),
        from: "updates@example.org".to_owned(),
    };
    let sink = Arc::new(Mutex::new(Sink::default()));
    let kept = sink.clone();
    std::thread::spawn(move || {
        let moods = moods.into_iter().chain(std::iter::repeat(Mood::Takes));
        for (stream, mood) in listener.incoming().zip(moods) {
            let (stream, sink) = (stream.unwrap(), kept.clone());
            std::thread::spawn(move || talk(stream, mood, &sink));
        }
    });
    (settings, sink)
}

fn talk(stream: TcpStream, mood: Mood, sink: &Mutex<Sink>) {
    let mut say = stream.try_clone().unwrap();
    match mood {
        Mood::Refuses => return drop(say.write_all(b"554 go away\r\n")),
        Mood::Hangs => return sink.lock().unwrap().silent.push(stream),
        Mood::BreaksOff | Mood::Takes => say.write_all(b"220 here\r\n").unwrap(),
    }
    let (mut name, mut in_mail) = (String::new(), false);
    for line in BufReader::new(stream).lines().map_while(Result::ok) {
        let word = line.split([' ', ':']).next().unwrap_or_default().to_owned();
        let reply = match (in_mail, word.as_str()) {
            (true, ".") if mood == Mood::BreaksOff => return sink.lock().unwrap().heard.push(name),
            (true, ".") => {
                in_mail = false;
                let mut sink = sink.lock().unwrap();
                sink.heard.push(name.clone());
                sink.taken.push(std::mem::take(&mut name));
                "250 taken"
            }
            (true, "Message-ID") => {
                name = line;
                continue;
            }
            (true, _) => continue,
            (false, "DATA") => {
                in_mail = true;
                "354 go on"
            }
            (false, "QUIT") => "221 bye",
            (false, _) => "250 yes",
        };
        if say.write_all(format!("{reply}\r\n").as_bytes()).is_err() {
            return;
        }
    }
}

const BAD: [Mood; 4] = [Mood::Refuses, Mood::Hangs, Mood::BreaksOff, Mood::Refuses];

/// Rounds of the post room, each so much later that everything is due again.
async fn rounds(test: &TestHub, mail: &MailSettings) {
    for minute in [0, 10, 20, 30, 40, 50] {
        let hub = test.at(&format!("2026-11-26T10:{minute:02}:00Z"));
        let post = Some(Post::open(mail, Mode::Demo).unwrap());
        PostRoom { hub, post }.round().await.unwrap();
    }
}

async fn live_hubs() -> Vec<TestHub> {
    let live = Wish {
        mode: Mode::Live,
        ..Wish::default()
    };
    hubs_with(live).await
}

#[tokio::test]
async fn a_code_leaves_once_however_often_the_mail_server_fails_before() {
    for test in live_hubs().await {
        let (mail, sink) = server(BAD.to_vec());
        let amara = Person {
            id: PersonId::new("amara"),
            family: FamilyId::new("f1"),
            name: Private::new("Amara"),
            email: Some(Private::new("amara@example.org")),
            language: "en".into(),
        };
        let (people, now) = (&test.hub.store.people, test.hub.now_ms());
        people.put_person(&amara, now).await.unwrap();
        people.start_code(&amara.id, now, true).await.unwrap();
        rounds(&test, &mail).await;
        assert_eq!(test.hub.store.deliveries.backlog().await.unwrap().0, 0);
        let sink = sink.lock().unwrap();
        assert_eq!(sink.taken.len(), 1, "{}", test.engine);
        assert!(
            sink.heard.iter().all(|name| *name == sink.taken[0]),
            "a second try is known by its name"
        );
        assert_eq!(
            (sink.heard.len(), sink.silent.len()),
            (2, 1),
            "the server was as bad as it should be"
        );
    }
}

#[tokio::test]
async fn a_team_hears_of_a_request_however_long_the_mail_server_fails() {
    for test in live_hubs().await {
        with_staff(&test).await;
        let (mail, sink) = server(BAD.to_vec());
        ask(&test, "one", json!({})).await;
        rounds(&test, &mail).await;
        assert_eq!(test.hub.store.deliveries.backlog().await.unwrap().0, 0);
        let sink = sink.lock().unwrap();
        assert_eq!(sink.taken.len(), 1, "{}", test.engine);
    }
}
