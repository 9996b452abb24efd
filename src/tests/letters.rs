//! Letters on their way: through the post room to a real mail server, one of our own.

#![allow(clippy::unwrap_used)]

use super::{
    mail_server::{mail_server, mail_server_that, post_room, served, settings},
    staff::{ADOLESCENCE, MASH, MEADOWS, ask, boy_of_fourteen_missing, with_staff},
    support::{TestHub, Wish, hubs_with, seeded_hubs},
};
use crate::{config::MailSettings, guard::Rates, jobs};
use app::site::hub::Mode;
use domain::{
    people::{FamilyId, Person, PersonId, Role, Staff, StaffId, TeamId},
    text::Private,
};
use std::{net::TcpListener, time::Duration};
use store::NewPassword;
use tokio::sync::{mpsc, watch};

fn no_limits() -> Rates {
    Rates::new(Wish::default().limits)
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
        post_room(test.hub.clone(), &mail).round().await.unwrap();
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

async fn live_hubs() -> Vec<TestHub> {
    hubs_with(Wish {
        mode: Mode::Live,
        ..Wish::default()
    })
    .await
}

/// All that the server was told so far.
fn all(told: &mut mpsc::UnboundedReceiver<String>) -> Vec<String> {
    std::iter::from_fn(|| told.try_recv().ok()).collect()
}

#[tokio::test]
async fn everybody_in_the_teams_of_a_request_learns_of_it_and_of_nothing_in_it() {
    for test in live_hubs().await {
        with_staff(&test).await;
        let (mail, mut told) = mail_server("250 yes");
        let sent = ask(&test, "one", boy_of_fourteen_missing()).await;
        post_room(test.hub.clone(), &mail).round().await.unwrap();
        let mails = all(&mut told);
        let to = |email: &str| {
            mails
                .iter()
                .filter(|mail| mail.contains(&format!("RCPT TO:<{email}>")))
                .count()
        };
        assert_eq!((to(MASH), to(ADOLESCENCE), to(MEADOWS), mails.len()), (1, 1, 0, 2));
        for mail in &mails {
            assert!(mail.contains("https://hub.example/staff"), "{mail}");
            for word in ["Zebedee", "Amara", "missing", "14", "07700", &sent.reference] {
                let (_, words) = mail.split_once("Subject:").unwrap();
                let (_, words) = words.split_once("\n\n").unwrap();
                assert!(!words.contains(word), "{word} is in {mail}");
            }
        }
        assert_eq!(test.hub.store.deliveries.backlog().await.unwrap().0, 0);
    }
}

#[tokio::test]
async fn a_worker_whose_mail_was_put_off_learns_of_the_request_later_and_nobody_twice() {
    for test in live_hubs().await {
        with_staff(&test).await;
        let late = Staff {
            id: StaffId::new("late"),
            name: "Worker late".to_owned(),
            email: "late@example.org".to_owned(),
            roles: vec![Role::Worker],
            teams: vec![TeamId::new("hub-meadows")],
        };
        let password = NewPassword::chosen("none", test.hub.now_ms());
        test.hub.store.people.put_staff(&late, password).await.unwrap();
        let (mail, mut told) = mail_server_that(|line| {
            if line.contains("late@") {
                "451 not yet"
            } else {
                "250 yes"
            }
        });
        ask(&test, "one", serde_json::json!({})).await;
        post_room(test.hub.clone(), &mail).round().await.unwrap();
        let taken = |mails: &[String]| mails.iter().filter(|mail| mail.contains("Subject:")).count();
        assert_eq!(taken(&all(&mut told)), 1);
        assert_eq!(test.hub.store.deliveries.backlog().await.unwrap().0, 1);
        let (mail, mut told) = mail_server("250 yes");
        post_room(test.at("2026-11-26T10:01:00Z"), &mail).round().await.unwrap();
        let mails = all(&mut told);
        assert_eq!(mails.len(), 1);
        assert!(mails[0].contains("RCPT TO:<late@example.org>"), "{}", mails[0]);
        assert_eq!(test.hub.store.deliveries.backlog().await.unwrap().0, 0);
    }
}

#[tokio::test]
async fn a_letter_that_found_no_server_leaves_when_the_server_is_back() {
    for test in live_hubs().await {
        with_staff(&test).await;
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (mail, address) = (settings(&listener), listener.local_addr().unwrap());
        drop(listener);
        ask(&test, "one", serde_json::json!({})).await;
        post_room(test.hub.clone(), &mail).round().await.unwrap();
        let (waiting, due) = test.hub.store.deliveries.backlog().await.unwrap();
        assert_eq!((waiting, due), (1, Some(test.hub.now_ms() + 60_000)));
        let mut told = served(TcpListener::bind(address).unwrap(), |_| "250 yes");
        post_room(test.at("2026-11-26T10:00:59Z"), &mail).round().await.unwrap();
        assert_eq!(all(&mut told).len(), 0, "not before its time");
        post_room(test.at("2026-11-26T10:01:00Z"), &mail).round().await.unwrap();
        assert_eq!(all(&mut told).len(), 1);
        assert_eq!(test.hub.store.deliveries.backlog().await.unwrap().0, 0);
    }
}

#[tokio::test]
async fn a_request_to_a_team_without_anybody_waits_until_somebody_is_there() {
    for test in live_hubs().await {
        let (mail, mut told) = mail_server("250 yes");
        ask(&test, "one", serde_json::json!({})).await;
        post_room(test.hub.clone(), &mail).round().await.unwrap();
        assert_eq!(all(&mut told).len(), 0);
        with_staff(&test).await;
        post_room(test.at("2026-11-26T10:01:00Z"), &mail).round().await.unwrap();
        assert!(all(&mut told)[0].contains(MEADOWS));
    }
}

#[tokio::test]
async fn a_family_comes_in_to_its_page_with_the_code_that_the_mail_brought() {
    for test in live_hubs().await {
        let (mail, mut told) = mail_server("250 yes");
        let (people, now) = (&test.hub.store.people, test.hub.now_ms());
        let amara = Person {
            id: PersonId::new("amara"),
            family: FamilyId::new("f1"),
            name: Private::new("Amara"),
            email: Some(Private::new("amara@example.org")),
            language: "en".into(),
        };
        people.put_person(&amara, now).await.unwrap();
        people.invite(&amara.id, "KQ7C-4WXR", now, now + 1000).await.unwrap();
        let mut visitor = test.visitor();
        visitor
            .submit("/en/plan/sign-in", &[("reference", "kq7c 4wxr")])
            .await
            .shows("Enter your code");
        post_room(test.hub.clone(), &mail).round().await.unwrap();
        let mail = all(&mut told).remove(0);
        let (_, after) = mail.split_once("Your code is ").unwrap();
        let code: String = after.chars().take_while(char::is_ascii_digit).collect();
        assert_eq!(code.len(), 6, "{mail}");
        visitor
            .submit("/en/plan/code", &[("code", &code)])
            .await
            .is(200)
            .shows("Amara");
    }
}
