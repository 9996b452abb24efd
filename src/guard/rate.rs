//! How often one address may ask: generous for reading, stricter for sending forms.

use crate::config::Limits;
use axum::{
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    num::NonZeroU32,
    sync::Arc,
};

type Limiter = Option<DefaultKeyedRateLimiter<IpAddr>>;

/// The limits of this server, kept in its memory.
#[derive(Clone)]
pub struct Rates(Arc<Inner>);

struct Inner {
    requests: Limiter,
    forms: Limiter,
    trusted_hops: usize,
}

impl Rates {
    pub fn new(limits: Limits) -> Self {
        Self(Arc::new(Inner {
            requests: limiter(limits.requests),
            forms: limiter(limits.forms),
            trusted_hops: limits.trusted_hops,
        }))
    }
}

fn limiter(a_minute: Option<u32>) -> Limiter {
    a_minute
        .and_then(NonZeroU32::new)
        .map(|count| RateLimiter::keyed(Quota::per_minute(count)))
}

pub async fn limit(State(rates): State<Rates>, request: Request, next: Next) -> Response {
    let from = address(&request, rates.0.trusted_hops);
    let limiter = if request.method() == Method::POST {
        &rates.0.forms
    } else {
        &rates.0.requests
    };
    let is_file = request.uri().path().starts_with("/pkg/");
    match limiter {
        Some(limiter) if !is_file && limiter.check_key(&from).is_err() => {
            let wait = [(header::RETRY_AFTER, HeaderValue::from_static("60"))];
            (StatusCode::TOO_MANY_REQUESTS, wait).into_response()
        }
        Some(_) | None => next.run(request).await,
    }
}

/// The visitor's address: the connection's own, or what the outermost of our proxies saw.
fn address(request: &Request, trusted_hops: usize) -> IpAddr {
    let connected = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip());
    forwarded(request.headers(), trusted_hops).unwrap_or(connected)
}

/// Only the entries that our own proxies added count; anything before them may be made up.
fn forwarded(headers: &HeaderMap, trusted_hops: usize) -> Option<IpAddr> {
    let back = trusted_hops.checked_sub(1)?;
    let all: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    all.into_iter().rev().nth(back)?.trim().parse().ok()
}
