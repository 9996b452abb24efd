//! One visit to one page: its language, its moment, and where it stands in the site.

use super::{
    hub::Hub,
    staff::assist,
    words::{Arg, Speech, args},
};
use axum::{
    extract::{FromRequestParts, Request},
    http::{HeaderMap, Uri, header, request::Parts},
};
use jiff::Zoned;
use std::{convert::Infallible, ops::Deref, sync::Arc};

/// Cheap to clone; pages get it from the context, handlers from the request.
#[derive(Clone)]
pub struct Visit(Arc<VisitParts>);

pub struct VisitParts {
    pub hub: Hub,
    pub speech: Arc<Speech>,
    /// The path without the language: `/services`.
    pub path: String,
    pub query: Option<String>,
    pub now: Zoned,
    /// A worker helps a family at this computer: pages say so, and none of them is kept. What counts is what the visit itself
    /// remembers; this is only for show.
    pub assisted: bool,
    uri: Uri,
}

impl Visit {
    fn new(hub: Hub, uri: &Uri, headers: &HeaderMap) -> Self {
        let (first, rest) = split_language(uri.path());
        let (speech, path) = match hub.words.language(first) {
            Some(speech) => (speech.clone(), rest.to_owned()),
            None => (hub.words.best_for(wanted(headers)).clone(), uri.path().to_owned()),
        };
        let now = hub.now();
        let assisted = assist::is_shown(&hub, headers);
        let query = uri.query().map(str::to_owned);
        Self(Arc::new(VisitParts {
            hub,
            speech,
            path,
            query,
            now,
            assisted,
            uri: uri.clone(),
        }))
    }

    /// The message with this key, in the language of the visit.
    pub fn t(&self, key: &str) -> String {
        self.speech.say(key)
    }

    /// The message with this key, filled in.
    pub fn tv<const N: usize>(&self, key: &str, pairs: [(&'static str, Arg<'_>); N]) -> String {
        self.speech.say_with(key, &args(pairs))
    }

    /// The address of a page in the language of the visit: `href("/services")` → `/ur/services`.
    pub fn href(&self, path: &str) -> String {
        let path = if path == "/" { "" } else { path };
        format!("/{}{path}", self.speech.tag())
    }

    /// This same page in another language.
    pub fn in_language(&self, tag: &str) -> String {
        let path = if self.path == "/" { "" } else { &self.path };
        match &self.query {
            Some(query) => format!("/{tag}{path}?{query}"),
            None => format!("/{tag}{path}"),
        }
    }

    /// Staff pages have no language in their address: they follow the browser.
    pub fn has_language_in_path(&self) -> bool {
        self.hub.words.language(split_language(self.uri.path()).0).is_some()
    }

    /// A page for those who work for families, not for families.
    pub fn is_for_staff(&self) -> bool {
        self.path == "/staff" || self.path.starts_with("/staff/")
    }

    pub fn uri(&self) -> &Uri {
        &self.uri
    }
}

/// `/ur/services` → `("ur", "/services")`.
fn split_language(path: &str) -> (&str, &str) {
    let path = path.strip_prefix('/').unwrap_or(path);
    match path.find('/') {
        Some(slash) => path.split_at(slash),
        None => (path, "/"),
    }
}

fn wanted(headers: &HeaderMap) -> &str {
    headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// Learns the visit before anything else looks at the request.
pub fn learn(hub: &Hub, request: &mut Request) -> Visit {
    let visit = Visit::new(hub.clone(), request.uri(), request.headers());
    request.extensions_mut().insert(visit.clone());
    visit
}

impl FromRequestParts<Hub> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, hub: &Hub) -> Result<Self, Infallible> {
        Ok(parts
            .extensions
            .get::<Visit>()
            .cloned()
            .unwrap_or_else(|| Visit::new(hub.clone(), &parts.uri, &parts.headers)))
    }
}

impl Deref for Visit {
    type Target = VisitParts;

    fn deref(&self) -> &VisitParts {
        &self.0
    }
}
