//! Visitors for stories: each has a browser's cookies and nothing else, and talks to the router as the public does.

#![allow(clippy::unwrap_used, clippy::expect_used)]

pub use super::answer::Answer;
use crate::{config::Limits, guard::Rates, router};
use app::site::{
    Hub, Shelf,
    assets::Assets,
    hub::{Clock, HubParts, Mode, SiteSettings},
    places,
    words::Words,
};
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use domain::request::{Questions, Rules};
use http_body_util::BodyExt;
use jiff::Timestamp;
use std::{collections::BTreeMap, sync::Arc, time::Duration};
use store::{
    Store,
    testing::{TestStore, stores},
};
use tower::ServiceExt;

/// Thursday, 26 November 2026, 10:00 in Nottingham: a working day.
pub const THURSDAY_MORNING: &str = "2026-11-26T10:00:00Z";

/// A hub of one test's own, on one engine.
pub struct TestHub {
    pub hub: Hub,
    pub router: Router,
    pub engine: &'static str,
    /// Holds the database's file.
    pub memory: TestStore,
}

/// What a test may want otherwise than usual.
#[derive(Clone, Copy)]
pub struct Wish {
    pub now: &'static str,
    pub mode: Mode,
    pub limits: Limits,
    pub public_rules_table: bool,
}

impl Default for Wish {
    fn default() -> Self {
        let limits = Limits {
            requests: None,
            forms: None,
            trusted_hops: 0,
        };
        Self {
            now: THURSDAY_MORNING,
            mode: Mode::Demo,
            limits,
            public_rules_table: false,
        }
    }
}

/// One empty hub for each engine.
pub async fn hubs() -> Vec<TestHub> {
    hubs_with(Wish::default()).await
}

pub async fn hubs_with(wish: Wish) -> Vec<TestHub> {
    stores().await.into_iter().map(|memory| open(memory, wish)).collect()
}

/// Hubs with the samples, the invented people and their plan.
pub async fn seeded_hubs() -> Vec<TestHub> {
    seeded_hubs_with(Wish::default()).await
}

pub async fn seeded_hubs_with(wish: Wish) -> Vec<TestHub> {
    let hubs = hubs_with(wish).await;
    for test in &hubs {
        let samples = crate::commands::seed::More::default();
        crate::commands::seed::fill(&test.hub, samples)
            .await
            .expect("the samples");
    }
    hubs
}

fn open(memory: TestStore, wish: Wish) -> TestHub {
    let settings = SiteSettings {
        mode: wish.mode,
        public_rules_table: wish.public_rules_table,
        address: "https://hub.example".to_owned(),
        mail_folder: None,
    };
    let hub = hub((*memory).clone(), settings, wish.now);
    TestHub {
        router: router(hub.clone(), Rates::new(wish.limits)),
        hub,
        engine: memory.engine,
        memory,
    }
}

fn hub(store: Store, settings: SiteSettings, now: &str) -> Hub {
    let (place, words) = (Arc::new(places::nottingham().unwrap()), Words::load().unwrap());
    let questions = Questions::load().unwrap();
    let rules = Rules::load(places::RULES, &questions, &places::names(&place)).unwrap();
    let clock = Clock::Fixed(now.parse::<Timestamp>().unwrap());
    Hub::new(HubParts {
        store,
        place,
        words,
        questions,
        rules,
        assets: Assets::default(),
        settings,
        clock,
        shelf: Shelf::default(),
    })
}

impl TestHub {
    /// How much is kept of what people send, table by table.
    pub async fn kept(&self) -> Vec<(&'static str, i64)> {
        self.memory.counts().await
    }

    /// Does what somebody with the database in their hands could do.
    pub async fn run_sql(&self, sql: &'static str) {
        self.memory.run_sql(sql).await;
    }

    /// A browser that was never here.
    pub fn visitor(&self) -> Visitor {
        Visitor {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
        }
    }

    /// The same hub at another time.
    pub fn at(&self, now: &str) -> Hub {
        hub(self.hub.store.clone(), self.hub.settings.clone(), now)
    }

    /// A browser that comes at another time, to the same memory.
    pub fn visitor_at(&self, now: &str) -> Visitor {
        Visitor {
            router: router(self.at(now), Rates::new(Wish::default().limits)),
            cookies: BTreeMap::new(),
        }
    }
}

/// A browser: it keeps cookies, and sends what a browser sends.
#[derive(Clone)]
pub struct Visitor {
    router: Router,
    pub cookies: BTreeMap<String, String>,
}

impl Visitor {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::builder().uri(path)).await
    }

    /// Follows redirects as a browser does, up to ten.
    pub async fn open(&mut self, path: &str) -> Answer {
        let mut answer = self.get(path).await;
        for _ in 0..10 {
            match answer.location() {
                Some(next) if answer.status.is_redirection() => answer = self.get(&next).await,
                _ => break,
            }
        }
        answer
    }

    /// Sends a form and returns the bare answer.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect::<Vec<_>>()
            .join("&");
        self.post_raw(path, body).await
    }

    /// Sends a form and follows where it leads.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(path, fields).await;
        match answer.location() {
            Some(next) if answer.status.is_redirection() => self.open(&next).await,
            _ => answer,
        }
    }

    /// Sends any body as a form.
    pub async fn post_raw(&mut self, path: &str, body: impl Into<Body>) -> Answer {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send_with(request, body.into()).await
    }

    pub async fn send(&mut self, request: axum::http::request::Builder) -> Answer {
        self.send_with(request, Body::empty()).await
    }

    pub async fn send_with(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = request.header(header::COOKIE, cookies.join("; ")).body(body).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().unwrap());
        }
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    /// Opens a stream of events, as a page does that changes while it is open.
    pub async fn listen(&mut self, path: &str) -> Result<Hearing, Answer> {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = Request::builder()
            .uri(path)
            .header(header::ACCEPT, "text/event-stream")
            .header(header::COOKIE, cookies.join("; "))
            .body(Body::empty())
            .unwrap();
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        if parts.status == StatusCode::OK {
            return Ok(Hearing {
                headers: parts.headers,
                body,
            });
        }
        let bytes = body.collect().await.unwrap().to_bytes();
        Err(Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        })
    }

    fn keep(&mut self, cookie: &str) {
        let pair = cookie.split(';').next().unwrap_or_default();
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if value.is_empty() || cookie.to_lowercase().contains("max-age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

/// A stream of events that is open. It hangs up when it is dropped.
pub struct Hearing {
    pub headers: HeaderMap,
    body: Body,
}

impl Hearing {
    /// The next event as it is sent; none when the stream has ended. A test that waits in vain fails.
    pub async fn next(&mut self) -> Option<String> {
        let frame = tokio::time::timeout(Duration::from_secs(10), self.body.frame()).await;
        let frame = frame.expect("an event, or the end")?;
        let bytes = frame.unwrap().into_data().unwrap();
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            b' ' => "+".to_owned(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
