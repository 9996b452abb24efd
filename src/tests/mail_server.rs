//! A mail server of one's own, and a post room that sends to it.

#![allow(clippy::unwrap_used)]

use crate::{
    config::MailSettings,
    jobs::{post::Post, post_room::PostRoom},
};
use app::site::Hub;
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
};
use tokio::sync::mpsc;

/// A mail server that answers `RCPT` with these words and gives what it was told, mail by mail.
pub fn mail_server(answer: &'static str) -> (MailSettings, mpsc::UnboundedReceiver<String>) {
    mail_server_that(move |_| answer)
}

/// One that answers each `RCPT` line as it likes.
pub fn mail_server_that(answer: impl Answers) -> (MailSettings, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    (settings(&listener), served(listener, answer))
}

pub trait Answers: Fn(&str) -> &'static str + Clone + Send + 'static {}
impl<F: Fn(&str) -> &'static str + Clone + Send + 'static> Answers for F {}

pub fn settings(listener: &TcpListener) -> MailSettings {
    MailSettings {
        smtp_url: format!("smtp://{}", listener.local_addr().unwrap()).into(),
        from: "updates@example.org".to_owned(),
    }
}

pub fn served(listener: TcpListener, answer: impl Answers) -> mpsc::UnboundedReceiver<String> {
    let (send, told) = mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (stream, send, answer) = (stream.unwrap(), send.clone(), answer.clone());
            std::thread::spawn(move || talk(stream, answer, &send));
        }
    });
    told
}

/// One connection, to its end.
fn talk(stream: TcpStream, answer: impl Answers, send: &mpsc::UnboundedSender<String>) {
    let mut say = stream.try_clone().unwrap();
    let (mut mail, mut in_mail) = (String::new(), false);
    say.write_all(b"220 here\r\n").unwrap();
    for line in BufReader::new(stream).lines().map_while(Result::ok) {
        mail = mail + &line + "\n";
        let reply = match (in_mail, line.split([' ', ':']).next().unwrap_or_default()) {
            (true, ".") => (in_mail = false, "250 taken").1,
            (true, _) => continue,
            (false, "DATA") => (in_mail = true, "354 go on").1,
            (false, "RCPT") => answer(&line),
            (false, "QUIT") => "221 bye",
            (false, _) => "250 yes",
        };
        if reply == "250 taken" || reply.starts_with(['4', '5']) {
            drop(send.send(std::mem::take(&mut mail)));
        }
        if say.write_all(format!("{reply}\r\n").as_bytes()).is_err() {
            break;
        }
    }
}

/// The post room of a hub, to be told when to do its round.
pub fn post_room(hub: Hub, mail: &MailSettings) -> PostRoom {
    let post = Some(Post::open(mail, hub.settings.mode).unwrap());
    PostRoom { hub, post }
}
