//! The cookie that opens a saved list. Apart from the cookie of the visit, because a visit ends after minutes.

use crate::site::{Hub, failure::Failure, hub::Mode};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, header, request::Parts},
    response::Response,
};
use domain::saved::SavedList;
use std::convert::Infallible;
use store::{ListKey, SAVED_DAYS};

/// The key that this phone brought, if any. A key that opens nothing is never taken for a new list.
pub struct ListCookie(Option<ListKey>);

impl FromRequestParts<Hub> for ListCookie {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, hub: &Hub) -> Result<Self, Infallible> {
        Ok(Self(key_in(&parts.headers, name(hub))))
    }
}

impl ListCookie {
    /// The list, and the answer's cookie begins its days again.
    pub async fn open(&self, hub: &Hub) -> Result<Option<SavedList>, Failure> {
        match &self.0 {
            Some(key) => Ok(hub.store.saved.open(key, hub.now_ms()).await?),
            None => Ok(None),
        }
    }

    /// Changes the list, if there is one; what the change said.
    pub async fn change<T>(&self, hub: &Hub, change: impl FnOnce(&mut SavedList) -> T) -> Result<Option<T>, Failure> {
        match &self.0 {
            Some(key) => Ok(hub.store.saved.change(key, hub.now_ms(), change).await?),
            None => Ok(None),
        }
    }

    /// Changes the list, or begins one; what the change said.
    pub async fn change_or_begin<T>(&mut self, hub: &Hub, change: impl Fn(&mut SavedList) -> T) -> Result<T, Failure> {
        if let Some(said) = self.change(hub, &change).await? {
            return Ok(said);
        }
        let mut list = SavedList::default();
        let said = change(&mut list);
        self.0 = Some(hub.store.saved.begin(&list, hub.now_ms()).await?);
        Ok(said)
    }

    /// Lets the phone keep the key for as long as we keep the list.
    pub fn stay(&self, hub: &Hub, mut response: Response) -> Response {
        if let Some(key) = &self.0 {
            set(hub, &mut response, key.reveal(), SAVED_DAYS * 24 * 3600);
        }
        response
    }

    /// Forgets the list here and its key on the phone. Never fails in front of a person who is leaving: the failure goes to
    /// the log.
    pub async fn forget(self, hub: &Hub, mut response: Response) -> Response {
        let Some(key) = self.0 else {
            return response;
        };
        if let Err(error) = hub.store.saved.drop(&key).await {
            tracing::error!(%error, "a saved list could not be dropped");
        }
        set(hub, &mut response, "", 0);
        response
    }
}

fn is_live(hub: &Hub) -> bool {
    hub.settings.mode == Mode::Live
}

/// The prefix makes browsers refuse the cookie from anywhere but this host, but it needs https.
fn name(hub: &Hub) -> &'static str {
    if is_live(hub) { "__Host-list" } else { "list" }
}

fn key_in(headers: &HeaderMap, name: &str) -> Option<ListKey> {
    let all = headers.get_all(header::COOKIE);
    let mut pairs = all
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'));
    pairs.find_map(|pair| match pair.trim().split_once('=') {
        Some((its_name, key)) if its_name == name => ListKey::read(key),
        Some(_) | None => None,
    })
}

fn set(hub: &Hub, response: &mut Response, value: &str, seconds: i64) {
    let secure = if is_live(hub) { "; Secure" } else { "" };
    let cookie = format!(
        "{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}",
        name(hub)
    );
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
