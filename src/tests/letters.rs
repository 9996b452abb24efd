//! Letters on their way: through the post room to a real mail server, one of our own.

#![allow(clippy::unwrap_used)]

use super::support::{Wish, seeded_hubs};
use crate::{config::MailSettings, guard::Rates, jobs};
use domain::people::PersonId;
use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    time::Duration,
};
use tokio::sync::{mpsc, watch};

fn no_limits() -> Rates {
    Rates::new(Wish::default().limits)
}

/// A mail server that answers `RCPT` with these words and gives what it was told, mail by mail.
fn mail_server(answer: &'static str) -> (MailSettings, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let smtp_url = format!("smtp://{}", listener.local_addr().unwrap()).into();
    let (send, told) = mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.unwrap();
            let mut say = stream.try_clone().unwrap();
            let (mut mail, mut in_mail) = (String::new(), false);
            say.write_all(b"220 here\r\n").unwrap();
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                mail = mail + &line + "\n";
                let reply = match (in_mail, line.split([' ', ':']).next().unwrap_or_default()) {
                    (true, ".") => (in_mail = false, "250 taken").1,
                    (true, _) => continue,
                    (false, "DATA") => (in_mail = true, "354 go on").1,
                    (false, "RCPT") => answer,
                    (false, "QUIT") => "221 bye",
                    (false, _) => "250 yes",
                };
                if reply == "250 taken" || !answer.starts_with("250") {
                    drop(send.send(std::mem::take(&mut mail)));
                }
                if say.write_all(format!("{reply}\r\n").as_bytes()).is_err() {
                    break;
                }
            }
        }
    });
    (
        MailSettings {
            smtp_url,
            from: "updates@example.org".to_owned(),
        },
        told,
    )
}

#[tokio::test]
async fn a_code_reaches_the_family_member_by_mail_once() {
    for test in seeded_hubs().await {
        let (mail, mut told) = mail_server("250 yes");
        let code = test
            .hub
            .store
            .people
            .start_code(&PersonId::new("demo-omar"), test.hub.now_ms(), true)
            .await
            .unwrap();
        let (stop, stopped) = watch::channel(false);
        let work = jobs::start(test.hub.clone(), no_limits(), Some(mail), stopped).unwrap();
        let mail = tokio::time::timeout(Duration::from_secs(10), told.recv())
            .await
            .unwrap()
            .unwrap();
        assert!(mail.contains(code.reveal()), "{mail}");
        assert!(
            mail.contains("RCPT TO:<omar@example.org>") && mail.contains("From: updates@example.org"),
            "{mail}"
        );
        assert!(
            mail.contains("Message-ID: <") && mail.contains("@example.org>"),
            "{mail}"
        );
        stop.send_replace(true);
        work.await.unwrap();
        assert_eq!(test.hub.store.deliveries.backlog().await.unwrap().0, 0);
        assert!(told.try_recv().is_err(), "it came twice");
    }
}

#[tokio::test]
async fn a_letter_that_the_server_puts_off_stays_and_is_tried_again_later() {
    for test in seeded_hubs().await {
        let (mail, mut told) = mail_server("451 not now, omar@example.org");
        test.hub
            .store
            .people
            .start_code(&PersonId::new("demo-omar"), test.hub.now_ms(), true)
            .await
            .unwrap();
        let (stop, stopped) = watch::channel(false);
        let work = jobs::start(test.hub.clone(), no_limits(), Some(mail), stopped).unwrap();
        tokio::time::timeout(Duration::from_secs(10), told.recv())
            .await
            .unwrap()
            .unwrap();
        stop.send_replace(true);
        work.await.unwrap();
        let (waiting, due) = test.hub.store.deliveries.backlog().await.unwrap();
        assert_eq!(waiting, 1);
        assert!(due.unwrap() > test.hub.now_ms(), "tried again at once");
    }
}

#[tokio::test]
async fn who_was_removed_gets_no_code_any_more() {
    for test in seeded_hubs().await {
        let (mail, mut told) = mail_server("250 yes");
        let (omar, now) = (PersonId::new("demo-omar"), test.hub.now_ms());
        test.hub.store.people.start_code(&omar, now, true).await.unwrap();
        test.hub.store.people.remove_person(&omar, now).await.unwrap();
        let (stop, stopped) = watch::channel(false);
        let work = jobs::start(test.hub.clone(), no_limits(), Some(mail), stopped).unwrap();
        tokio::time::sleep(Duration::from_millis(500)).await;
        stop.send_replace(true);
        work.await.unwrap();
        assert!(told.try_recv().is_err());
    }
}

#[tokio::test]
async fn without_a_mail_server_the_demonstration_writes_letters_off() {
    for test in seeded_hubs().await {
        test.hub
            .store
            .people
            .start_code(&PersonId::new("demo-omar"), test.hub.now_ms(), true)
            .await
            .unwrap();
        let (stop, stopped) = watch::channel(false);
        let work = jobs::start(test.hub.clone(), no_limits(), None, stopped).unwrap();
        let emptied = async {
            while test.hub.store.deliveries.backlog().await.unwrap().0 > 0 {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), emptied).await.unwrap();
        stop.send_replace(true);
        work.await.unwrap();
    }
}

#[tokio::test]
async fn mail_settings_that_can_not_work_stop_the_start() {
    for test in seeded_hubs().await {
        for (url, from, named) in [
            ("nonsense", "updates@example.org", "FAMILY_HUB_SMTP_URL"),
            ("smtps://mail.example", "updates", "FAMILY_HUB_MAIL_FROM"),
        ] {
            let mail = MailSettings {
                smtp_url: url.to_owned().into(),
                from: from.to_owned(),
            };
            let (_stop, stopped) = watch::channel(false);
            let problem = jobs::start(test.hub.clone(), no_limits(), Some(mail), stopped)
                .err()
                .unwrap()
                .to_string();
            assert!(problem.starts_with(named), "{problem}");
        }
    }
}
