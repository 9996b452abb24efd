//! How often one address may ask: generous for reading, stricter for sending forms.

use crate::config::Limits;
use app::site::caller::CallerAddress;
use axum::{
    extract::{ConnectInfo, Request},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
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

    /// Forgets the addresses that have been quiet for as long as a limit looks back, so that they don't fill the memory.
    pub fn forget_quiet(&self) {
        for limiter in [&self.0.requests, &self.0.forms].into_iter().flatten() {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

fn limiter(a_minute: Option<u32>) -> Limiter {
    a_minute
        .and_then(NonZeroU32::new)
        .map(|count| RateLimiter::keyed(Quota::per_minute(count)))
}

/// Counts this request, and says where it came from to whatever reads it next. The answer for who asked too often, and for
/// nobody else.
pub fn turn_away(rates: &Rates, request: &mut Request) -> Option<Response> {
    let from = neighbourhood(address(request, rates.0.trusted_hops));
    request.extensions_mut().insert(CallerAddress(from));
    let limiter = if request.method() == Method::POST && !is_search(request.uri().path()) {
        &rates.0.forms
    } else {
        &rates.0.requests
    };
    let is_file = request.uri().path().starts_with("/pkg/");
    match limiter {
        Some(limiter) if !is_file && limiter.check_key(&from).is_err() => {
            let wait = [(header::RETRY_AFTER, HeaderValue::from_static("60"))];
            Some((StatusCode::TOO_MANY_REQUESTS, wait).into_response())
        }
        Some(_) | None => None,
    }
}

/// The search form is sent for each pause in typing: it must not use up what the same address may send in earnest.
fn is_search(path: &str) -> bool {
    path.ends_with("/services")
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
    let seen = all.into_iter().rev().nth(back)?.trim();
    // Some proxies write the port too.
    let with_port = || seen.parse::<SocketAddr>().map(|socket| socket.ip());
    seen.parse().or_else(|_| with_port()).ok()
}

/// What counts as one address. A home or a phone has a whole /64 of IPv6 to itself (RFC 6177), so all of it counts as one:
/// or a limit would hold nobody, and the list of addresses would grow without end.
fn neighbourhood(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn counted(address: &str) -> String {
        neighbourhood(address.parse().unwrap()).to_string()
    }

    #[test]
    fn a_home_with_many_ipv6_addresses_counts_as_one() {
        assert_eq!(counted("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(counted("2001:db8:1:2:ffff::1"), "2001:db8:1:2::");
        assert_ne!(counted("2001:db8:1:3::1"), "2001:db8:1:2::");
        assert_eq!(counted("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(counted("192.0.2.7"), "192.0.2.7");
    }

    #[test]
    fn our_proxys_word_is_taken_with_and_without_a_port() {
        for (said, meant) in [
            ("192.0.2.7", "192.0.2.7"),
            ("6.6.6.6, 192.0.2.7:4711", "192.0.2.7"),
            ("[2001:db8::1]:4711", "2001:db8::1"),
        ] {
            let headers = [("x-forwarded-for".parse().unwrap(), said.parse().unwrap())];
            let headers: HeaderMap = headers.into_iter().collect();
            assert_eq!(forwarded(&headers, 1).unwrap().to_string(), meant);
            assert_eq!(forwarded(&headers, 0), None);
        }
    }

    #[test]
    fn an_address_is_remembered_no_longer_than_its_limit_looks_back() {
        // One allows so much that a request is forgiven at once, the other so little that it is not.
        let rates = Rates::new(Limits {
            requests: Some(u32::MAX),
            forms: Some(1),
            trusted_hops: 0,
        });
        let (quick, slow) = (rates.0.requests.as_ref().unwrap(), rates.0.forms.as_ref().unwrap());
        for n in 0..200 {
            let address = IpAddr::V4(Ipv4Addr::new(192, 0, 2, n));
            assert!(quick.check_key(&address).is_ok() && slow.check_key(&address).is_ok());
        }
        assert_eq!((quick.len(), slow.len()), (200, 200));
        rates.forget_quiet();
        assert_eq!((quick.len(), slow.len()), (0, 200));
    }
}
