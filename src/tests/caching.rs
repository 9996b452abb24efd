//! What caches may keep: public pages, the same for everyone, until a listing changes; and never anything else.

#![allow(clippy::unwrap_used)]

use super::support::{Answer, Visitor, seeded_hubs};
use axum::http::{Request, header};
use store::Change;

const PUBLIC: [&str; 5] = [
    "/en",
    "/ur/services",
    "/en/services?need=activities",
    "/pl/urgent",
    "/en/privacy",
];

async fn again(visitor: &mut Visitor, path: &str, tag: &str) -> Answer {
    let request = Request::builder().uri(path).header(header::IF_NONE_MATCH, tag);
    visitor.send(request).await
}

#[tokio::test]
async fn a_public_page_is_the_same_for_everyone_to_the_last_letter() {
    for test in seeded_hubs().await {
        for path in PUBLIC {
            let (first, second) = (test.visitor().get(path).await, test.visitor().get(path).await);
            assert_eq!(first.is(200).body, second.body, "{path}");
            for name in ["etag", "content-security-policy", "cache-control"] {
                assert_eq!(first.header(name), second.header(name), "{path}: {name}");
            }
            let shared = first.header("cache-control").unwrap();
            assert_eq!(shared, "public, max-age=0, s-maxage=60", "{path}");
            assert_eq!(first.header("set-cookie"), None);
            let vary = first.header("vary").unwrap_or_default().to_lowercase();
            assert!(!vary.contains("cookie") && !vary.contains("language"), "{path}: {vary}");
            let policy = first.header("content-security-policy").unwrap();
            assert!(
                !policy.contains("nonce") && !policy.contains("unsafe-inline"),
                "{path}: {policy}"
            );
            let scripts = first.body.split("<script").skip(1);
            let inline = scripts.filter(|script| !script.split('>').next().unwrap().contains(" src="));
            assert_eq!(policy.matches("'sha256-").count(), inline.count(), "{path}");
        }
    }
}

#[tokio::test]
async fn who_has_the_page_already_is_told_so_until_a_listing_changes() {
    for test in seeded_hubs().await {
        let mut sana = test.visitor();
        let page = sana.get("/en/services").await;
        let tag = page.header("etag").unwrap();
        let same = again(&mut sana, "/en/services", &tag).await;
        assert!(same.is(304).body.is_empty());
        for name in ["etag", "content-security-policy", "cache-control"] {
            assert_eq!(same.header(name), page.header(name), "{name}");
        }
        again(&mut sana, "/ur/services", &tag).await.is(200);
        let listing = test.hub.store.listings.all().await.unwrap().remove(0);
        let change = Change {
            by: "test",
            at: test.hub.now_ms(),
        };
        test.hub.store.listings.withdraw(&listing.id, change).await.unwrap();
        let new = again(&mut sana, "/en/services", &tag).await;
        assert_ne!(new.is(200).header("etag"), Some(tag));
    }
}

#[tokio::test]
async fn who_asks_only_about_a_page_is_told_what_is_true_of_it_even_before_anybody_has_read_it() {
    for test in seeded_hubs().await {
        for path in PUBLIC
            .into_iter()
            .chain(["/en/saved", "/staff/sign-in", "/en/nothing-here"])
        {
            let request = Request::builder().uri(path).method("HEAD");
            let (head, page) = (test.visitor().send(request).await, test.visitor().get(path).await);
            assert!(head.is(page.status.as_u16()).body.is_empty(), "{path}");
            for name in [
                "etag",
                "content-type",
                "content-security-policy",
                "cache-control",
                "vary",
            ] {
                let alike = |header: Option<String>| header.filter(|header| !header.contains("nonce"));
                assert_eq!(alike(head.header(name)), alike(page.header(name)), "{path}: {name}");
            }
        }
    }
}

#[tokio::test]
async fn nothing_of_one_persons_own_may_be_kept_by_any_cache() {
    for test in seeded_hubs().await {
        let mut sana = test.visitor();
        for path in [
            "/",
            "/en/request",
            "/en/plan",
            "/en/plan/sign-in",
            "/en/saved",
            "/en/exit",
            "/staff",
            "/staff/sign-in",
            "/en/nothing-here",
        ] {
            let page = sana.get(path).await;
            assert_eq!(page.header("cache-control").as_deref(), Some("no-store"), "{path}");
            assert_eq!(page.header("etag"), None, "{path}");
        }
        let typed = sana.post("/en/services", &[("near", "NG1 9ZZ")]).await;
        assert_eq!(typed.header("cache-control").as_deref(), Some("no-store"));
    }
}
