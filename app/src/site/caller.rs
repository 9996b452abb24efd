//! Who calls, as far as counting visits needs it: never kept, never shown, told apart only under a salt of the day.

use super::Hub;
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr},
};

/// Where a request came from, as the guard at the door saw it.
#[derive(Clone, Copy, Debug)]
pub struct CallerAddress(pub IpAddr);

impl FromRequestParts<Hub> for CallerAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Hub) -> Result<Self, Infallible> {
        let nobody = Self(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
        Ok(parts.extensions.get().copied().unwrap_or(nobody))
    }
}

/// What tells this visit from others today; nothing for what a script fetches while somebody is still typing.
#[derive(Clone)]
pub struct Caller(pub Option<String>);

impl FromRequestParts<Hub> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Hub) -> Result<Self, Infallible> {
        let said = |name: &str| text(&parts.headers, name);
        let opens_page = matches!(said("sec-fetch-dest"), "" | "document");
        let address = parts.extensions.get::<CallerAddress>().map(|address| address.0);
        let caller = address.filter(|_| opens_page);
        let browser = said(header::USER_AGENT.as_str());
        Ok(Self(caller.map(|address| format!("{address} {browser}"))))
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}
