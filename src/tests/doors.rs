//! What stands before every page: headers, forgery checks, limits, languages, health.

#![allow(clippy::unwrap_used)]

use super::support::{Wish, hubs, hubs_with};
use crate::config::Limits;
use app::site::hub::Mode;
use axum::http::{Method, Request, header};

#[tokio::test]
async fn the_first_page_speaks_the_language_the_browser_asks_for() {
    for test in hubs().await {
        for (asked, goes_to) in [
            ("ur-PK,ur;q=0.9,en;q=0.5", "/ur"),
            ("pl", "/pl"),
            ("fr-FR", "/en"),
            ("", "/en"),
        ] {
            let answer = test
                .visitor()
                .send(Request::builder().uri("/").header(header::ACCEPT_LANGUAGE, asked))
                .await;
            assert_eq!(answer.location().as_deref(), Some(goes_to), "{asked}");
        }
    }
}

#[tokio::test]
async fn urdu_reads_from_right_to_left_and_says_so() {
    for test in hubs().await {
        let page = test.visitor().get("/ur").await;
        assert!(page.is(200).body.contains(r#"<html lang="ur" dir="rtl""#));
        assert!(page.body.contains("app.rtl.css"));
        let page = test.visitor().get("/pl").await;
        assert!(page.body.contains(r#"<html lang="pl" dir="ltr""#));
    }
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    for test in hubs().await {
        for path in [
            "/en",
            "/en/nothing-here",
            "/en/request",
            "/staff",
            "/healthz-is-not-here",
        ] {
            let answer = test.visitor().get(path).await;
            let policy = answer.header("content-security-policy").unwrap();
            assert!(
                policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
                "{path}: {policy}"
            );
            assert_eq!(
                answer.header("x-content-type-options").as_deref(),
                Some("nosniff"),
                "{path}"
            );
            assert_eq!(
                answer.header("referrer-policy").as_deref(),
                Some("same-origin"),
                "{path}"
            );
        }
    }
}

#[tokio::test]
async fn each_page_of_ones_own_has_a_nonce_of_its_own() {
    for test in hubs().await {
        let nonce = |policy: String| {
            policy
                .split("'nonce-")
                .nth(1)
                .unwrap()
                .split('\'')
                .next()
                .unwrap()
                .to_owned()
        };
        let (one, two) = (
            test.visitor().get("/en/request").await,
            test.visitor().get("/en/request").await,
        );
        let [one, two] = [one, two].map(|page| nonce(page.header("content-security-policy").unwrap()));
        assert_ne!(one, two);
        assert!(one.len() >= 16);
    }
}

#[tokio::test]
async fn a_form_sent_from_another_site_is_refused() {
    for test in hubs().await {
        let forged = Request::builder()
            .method(Method::POST)
            .uri("/en/request")
            .header("sec-fetch-site", "cross-site");
        test.visitor().send(forged).await.is(403);
        let forged = Request::builder()
            .method(Method::POST)
            .uri("/en/request")
            .header("origin", "https://elsewhere.example");
        test.visitor().send(forged.header("host", "hub.example")).await.is(403);
    }
}

#[tokio::test]
async fn public_pages_set_no_cookie() {
    for test in hubs().await {
        for path in ["/en", "/en/services", "/en/urgent", "/en/how-we-decide", "/en/request"] {
            assert_eq!(
                test.visitor().get(path).await.is(200).header("set-cookie"),
                None,
                "{path}"
            );
        }
    }
}

#[tokio::test]
async fn live_mode_sends_its_cookie_over_https_only() {
    for test in hubs_with(Wish {
        mode: Mode::Live,
        ..Wish::default()
    })
    .await
    {
        let cookie = test
            .visitor()
            .post("/en/request", &[])
            .await
            .header("set-cookie")
            .unwrap();
        assert!(cookie.starts_with("__Host-visit="), "{cookie}");
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let hsts = test.visitor().get("/en").await.header("strict-transport-security");
        assert!(hsts.is_some());
    }
}

#[tokio::test]
async fn too_many_forms_are_asked_to_wait_and_reading_goes_on() {
    let limits = Limits {
        requests: Some(1000),
        forms: Some(3),
        trusted_hops: 0,
    };
    for test in hubs_with(Wish {
        limits,
        ..Wish::default()
    })
    .await
    {
        let mut visitor = test.visitor();
        // Searching is reading: it is sent for each pause in typing, and uses up nothing.
        for _ in 0..5 {
            visitor.post("/en/services", &[("q", "judo")]).await.is(303);
        }
        for _ in 0..3 {
            visitor.post("/en/request", &[]).await.is(303);
        }
        let refused = visitor.post("/en/request", &[]).await;
        refused.is(429).shows("Please wait a minute");
        assert_eq!(refused.header("retry-after").as_deref(), Some("60"));
        visitor.get("/en").await.is(200);
    }
}

#[tokio::test]
async fn a_proxy_that_nobody_trusts_can_not_hide_a_visitor() {
    let limits = Limits {
        requests: Some(2),
        forms: Some(2),
        trusted_hops: 0,
    };
    for test in hubs_with(Wish {
        limits,
        ..Wish::default()
    })
    .await
    {
        let mut last = 200;
        for n in 0..3 {
            let request = Request::builder()
                .uri("/en")
                .header("x-forwarded-for", format!("10.0.0.{n}"));
            last = test.visitor().send(request).await.status.as_u16();
        }
        assert_eq!(last, 429);
    }
}

#[tokio::test]
async fn a_page_that_is_not_there_says_so_kindly_in_the_right_language() {
    for test in hubs().await {
        test.visitor()
            .get("/en/nothing-here")
            .await
            .is(404)
            .shows("Page not found");
        assert!(
            test.visitor()
                .get("/ur/nothing-here")
                .await
                .is(404)
                .body
                .contains(r#"lang="ur""#)
        );
    }
}

#[tokio::test]
async fn the_server_says_that_it_lives_and_is_ready() {
    for test in hubs().await {
        test.visitor().get("/healthz").await.is(200);
        test.visitor().get("/readyz").await.is(200);
    }
}

#[tokio::test]
async fn an_older_browser_that_says_only_where_the_form_stood_may_send_it() {
    for test in hubs().await {
        let own = Request::builder()
            .method(Method::POST)
            .uri("/en/request")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ORIGIN, "https://hub.example")
            .header(header::HOST, "hub.example");
        test.visitor().send(own).await.is(303);
    }
}
