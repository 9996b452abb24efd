//! A family that asks for help with nothing but a browser's cookie, and presses the button again when no answer came.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    time::Duration,
};

/// What it answers; to every other question, the first of these that is taken.
const SAID: &[(&str, &str)] = &[
    ("danger", "no"),
    ("want", "support"),
    ("who", "parent"),
    ("harm", "none"),
    ("domestic_abuse", "no"),
    ("child_age", "7"),
    ("postcode", "ng7+5hy"),
    ("neighbourhood", "hyson-green-arboretum"),
    ("social_worker", "no"),
    ("needs", "behaviour"),
    ("worries", "none"),
    ("so_far", "nothing_yet"),
    ("how_long", "weeks"),
    ("want_worker", "not_sure"),
    ("story", "Bedtime+is+hard"),
    ("your_name", "Amina"),
    ("responsibility", "rather_not_say"),
    ("contact_way", "phone"),
    ("phone", "0115+496+0123"),
    ("voicemail", "no"),
    ("best_time", "morning"),
    ("language", "en"),
    ("interpreter", "no"),
    ("agree_ask", "yes"),
    ("agree_share", "none"),
    ("agree_evaluation", "no"),
];
/// Tried one after the other where the list above has no answer.
const OTHERWISE: [&str; 5] = ["", "no", "none", "yes", "1"];

/// More pages than any request has.
const LONGEST: usize = 200;

pub struct Family {
    address: SocketAddr,
    number: usize,
    cookie: String,
    /// Every address and every title that its browser saw: whoever looks over a shoulder sees them too.
    pub seen: Vec<String>,
}

struct Answer {
    status: u16,
    location: String,
    body: String,
}

impl Family {
    pub fn new(address: SocketAddr, number: usize) -> Self {
        Self {
            address,
            number,
            cookie: String::new(),
            seen: Vec::new(),
        }
    }

    /// Sends request after request, and counts those it was told of in `so_far`; the reference that was read, and the name of its child, by reference.
    pub fn sends_until(&mut self, over: &AtomicBool, so_far: &AtomicUsize) -> BTreeMap<String, String> {
        let mut told = BTreeMap::new();
        let mut round = 0;
        // One more after the last kill, so that every family has something to tell.
        loop {
            let last = over.load(Ordering::SeqCst);
            let child = format!("Child-{}-{round}", self.number);
            if let Some(reference) = self.asks_for(&child) {
                told.insert(reference, child);
                so_far.fetch_add(1, Ordering::SeqCst);
            }
            if last && !told.is_empty() {
                return told;
            }
            round += 1;
        }
    }

    /// One request from the first question to its reference; nothing when the visit was lost on the way.
    pub fn asks_for(&mut self, child: &str) -> Option<String> {
        self.cookie.clear();
        let mut answer = self.post("/en/request", "");
        for _ in 0..LONGEST {
            if answer.status != 303 {
                return None;
            }
            let at = answer.location.clone();
            answer = match at.as_str() {
                "/en/request/sent" => return self.reads_reference(),
                "/en/request/check" => self.sends(),
                "/en/request" | "/en/request/closed" | "/en/request/instead" => return None,
                _ => self.answers(&at, child),
            };
        }
        panic!("the form does not end");
    }

    fn answers(&mut self, path: &str, child: &str) -> Answer {
        let key = path.rsplit('/').next().unwrap().to_owned();
        if path.ends_with("/stop") {
            let page = self.get(path);
            let read = page.body.split("name=\"stop\" value=\"").nth(1).unwrap_or_default();
            let read = read.split('"').next().unwrap_or_default();
            return self.post(path, &format!("stop={read}"));
        }
        let own = SAID.iter().find(|(said, _)| *said == key).map(|(_, value)| *value);
        let own = if key == "child_name" { Some(child) } else { own };
        let mut answer = self.post(path, &format!("{key}={}", own.unwrap_or("")));
        for value in OTHERWISE.iter().filter(|_| own.is_none()) {
            if answer.status != 422 {
                break;
            }
            answer = self.post(path, &format!("{key}={value}"));
        }
        assert_ne!(answer.status, 422, "{path} takes none of the answers");
        answer
    }

    fn sends(&mut self) -> Answer {
        let page = self.get("/en/request/check");
        match page.body.split("name=\"version\" value=\"").nth(1) {
            Some(rest) => {
                let version = rest.split('"').next().unwrap();
                self.post("/en/request/check", &format!("version={version}"))
            }
            // Sent by a click whose answer never came: the way on is the same.
            None => page,
        }
    }

    fn reads_reference(&mut self) -> Option<String> {
        let page = self.get("/en/request/sent");
        let after = page.body.split("<bdi dir=\"ltr\">").nth(1)?;
        Some(after.split('<').next().unwrap().to_owned())
    }

    fn get(&mut self, path: &str) -> Answer {
        self.call(&format!("GET {path} HTTP/1.1\r\n"), "")
    }

    /// Adds something on the page that shows what happened.
    pub fn adds(&mut self, words: &str) {
        let answer = self.post("/en/status/add", &format!("words={}", words.replace(' ', "+")));
        assert_eq!((answer.status, answer.location.as_str()), (303, "/en/status"));
        assert_eq!(self.get("/en/status").status, 200);
    }

    fn post(&mut self, path: &str, body: &str) -> Answer {
        let head = format!(
            "POST {path} HTTP/1.1\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n",
            body.len()
        );
        self.call(&head, body)
    }

    /// Until there is a whole answer: a family whose page does not load presses the button again.
    fn call(&mut self, head: &str, body: &str) -> Answer {
        for _ in 0..6000 {
            match self.once(head, body) {
                Some(answer) if answer.status < 500 => {
                    let title = answer
                        .body
                        .split("<title>")
                        .nth(1)
                        .and_then(|rest| rest.split("</title>").next());
                    self.seen.extend(title.map(str::to_owned));
                    self.seen.push(answer.location.clone());
                    return answer;
                }
                Some(_) | None => std::thread::sleep(Duration::from_millis(20)),
            }
        }
        panic!("the server does not come back");
    }

    fn once(&mut self, head: &str, body: &str) -> Option<Answer> {
        let mut line = TcpStream::connect(self.address).ok()?;
        line.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
        let cookie = format!("cookie: {}\r\n", self.cookie);
        let whole = format!("{head}host: hub\r\n{cookie}connection: close\r\n\r\n{body}");
        line.write_all(whole.as_bytes()).ok()?;
        let mut said = Vec::new();
        line.read_to_end(&mut said).ok()?;
        let said = String::from_utf8_lossy(&said);
        let (head, body) = said.split_once("\r\n\r\n")?;
        let header = |name: &str| {
            let found = head
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
            found.unwrap_or_default().to_owned()
        };
        let length: Option<usize> = header("content-length").parse().ok();
        // Killed in the middle of a word: that is no answer.
        if length.is_some_and(|length| body.len() < length) || length.is_none() && !body.ends_with("0\r\n\r\n") {
            return None;
        }
        if let Some(cookie) = header("set-cookie")
            .split(';')
            .next()
            .filter(|cookie| cookie.starts_with("visit="))
        {
            self.cookie = cookie.to_owned();
        }
        Some(Answer {
            status: head.get(9..12)?.parse().ok()?,
            location: header("location"),
            body: body.to_owned(),
        })
    }
}
