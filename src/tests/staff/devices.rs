//! Where a worker is signed in, and ending it from another device.

use super::{MASH, MEADOWS, PASSWORD, with_staff};
use crate::tests::support::{Answer, TestHub, Visitor, hubs};
use axum::{
    body::Body,
    http::{Method, Request, header},
};

const PHONE: &str = "Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0.0.0 Mobile Safari/537.36";
const DESK: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0";

async fn sign_in_with(test: &TestHub, email: &str, browser: &str) -> Visitor {
    let mut worker = test.visitor();
    let request = Request::builder()
        .method(Method::POST)
        .uri("/staff/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header(header::USER_AGENT, browser)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let form = Body::from(format!("email={email}&password={}", PASSWORD.replace(' ', "+")));
    worker.send_with(request, form).await.is(303);
    worker
}

/// The id in the form of the device with this name.
fn id_of(page: &Answer, name: &str) -> String {
    let (_, after) = page.body.split_once(name).unwrap();
    let (_, after) = after.split_once("name=\"id\" value=\"").unwrap();
    after.split_once('"').unwrap().0.to_owned()
}

#[tokio::test]
async fn a_worker_sees_each_device_and_ends_one_or_all() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut phone = sign_in_with(&test, MASH, PHONE).await;
        let mut desk = sign_in_with(&test, MASH, DESK).await;
        let mut other = sign_in_with(&test, MEADOWS, DESK).await;
        let page = desk.get("/staff/account").await;
        page.is(200)
            .shows("Chrome on Android")
            .shows("Firefox on Windows")
            .shows("This one");
        assert_eq!(page.body.matches("fh-device__name").count(), 2, "{}", test.engine);
        assert!(!page.body.contains("131.0"), "no version is kept");
        let id = id_of(&page, "Android");
        other.post("/staff/account/sign-out", &[("id", &id)]).await.is(303);
        phone.get("/staff/inbox/mash").await.is(200);
        desk.post("/staff/account/sign-out", &[("id", &id)]).await.is(303);
        phone.get("/staff/inbox/mash").await.is(303);
        desk.get("/staff/inbox/mash").await.is(200);
        let mut phone = sign_in_with(&test, MASH, PHONE).await;
        desk.post("/staff/account/sign-out-everywhere", &[]).await.is(303);
        phone.get("/staff/inbox/mash").await.is(303);
        desk.get("/staff/inbox/mash").await.is(303);
        other.get("/staff/account").await.is(200).hides("Android");
    }
}

#[tokio::test]
async fn who_signs_out_or_signs_in_again_leaves_no_device_behind() {
    for test in hubs().await {
        with_staff(&test).await;
        sign_in_with(&test, MASH, PHONE)
            .await
            .post("/staff/sign-out", &[])
            .await
            .is(303);
        let mut desk = sign_in_with(&test, MASH, DESK).await;
        desk.post("/staff/sign-in", &[("email", MASH), ("password", PASSWORD)])
            .await
            .is(303);
        let page = desk.get("/staff/account").await;
        assert_eq!(
            page.is(200).body.matches("fh-device__name").count(),
            1,
            "{}",
            test.engine
        );
    }
}
