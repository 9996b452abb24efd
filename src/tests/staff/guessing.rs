//! Guessing a worker's password: stopped where it comes from, and no way to keep the worker out.

use super::*;
use crate::{
    config::Limits,
    tests::support::{Wish, hubs_with},
};
use axum::{
    body::Body,
    http::{Method, Request, header},
};

/// Behind one proxy of ours, which tells where each visitor is.
async fn behind_a_proxy() -> Vec<TestHub> {
    let limits = Limits {
        trusted_hops: 1,
        ..Wish::default().limits
    };
    let wish = Wish {
        limits,
        ..Wish::default()
    };
    hubs_with(wish).await
}

/// The status of a try to sign in as this worker from this address: 303 when it is right.
async fn try_from(test: &TestHub, address: &str, password: &str) -> u16 {
    let request = Request::builder()
        .method(Method::POST)
        .uri("/staff/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header("x-forwarded-for", address)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let form = Body::from(format!("email={MASH}&password={}", password.replace(' ', "+")));
    test.visitor().send_with(request, form).await.status.as_u16()
}

#[tokio::test]
async fn after_five_wrong_tries_the_right_password_has_to_wait_too_but_only_there() {
    for test in behind_a_proxy().await {
        with_staff(&test).await;
        for _ in 0..5 {
            assert_eq!(try_from(&test, "192.0.2.7", "guess").await, 422);
        }
        assert_eq!(try_from(&test, "192.0.2.7", PASSWORD).await, 422, "{}", test.engine);
        assert_eq!(
            try_from(&test, "192.0.2.8", PASSWORD).await,
            303,
            "the worker, from elsewhere, on {}",
            test.engine
        );
        assert_eq!(try_from(&test, "192.0.2.7", PASSWORD).await, 422, "still the guesser");
        sign_in(&test, MEADOWS).await;
    }
}

#[tokio::test]
async fn many_machines_together_get_a_hundred_tries_and_no_more() {
    for test in behind_a_proxy().await {
        with_staff(&test).await;
        let people = &test.hub.store.people;
        let (limit, now) = (store::TryLimit { most: 1000, since: 0 }, test.hub.now_ms());
        for _ in 0..99 {
            people.count_try(MASH, limit, now).await.unwrap();
        }
        assert_eq!(try_from(&test, "192.0.2.7", "guess").await, 422);
        assert_eq!(try_from(&test, "192.0.2.8", PASSWORD).await, 422, "{}", test.engine);
    }
}
