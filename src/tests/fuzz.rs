//! Hostile bodies at every form of the site: none of them brings the server down, and nothing of them is kept.

#![allow(clippy::unwrap_used)]

use super::{
    staff::{MEADOWS, ask, boy_of_fourteen_missing, sign_in, with_staff},
    support::{TestHub, Visitor, seeded_hubs},
};
use axum::http::header;
use axum::{body::Body, http::Request};
use serde_json::json;
use std::{collections::BTreeSet, fs, path::Path};

/// Every form: what stands in braces is filled in. A new form belongs here; the test below says which is missing.
const FORMS: &[&str] = &[
    "/en/change/{link}",
    "/en/change/{link}/again",
    "/en/plan/actions/{action}",
    "/en/plan/code",
    "/en/plan/data",
    "/en/plan/items/{item}",
    "/en/plan/messages",
    "/en/plan/sharing",
    "/en/plan/sign-in",
    "/en/plan/sign-out",
    "/en/plan/sign-out-everywhere",
    "/en/plan/sign-out-one",
    "/en/plan/stay",
    "/en/request",
    "/en/request/check",
    "/en/request/forget",
    "/en/request/leave",
    "/en/request/return",
    "/en/request/save",
    "/en/request/saved/mail",
    "/en/request/stay",
    "/en/request/anew",
    "/en/request/stop",
    "/en/request/stop/{id}",
    "/en/request/{question}",
    "/en/request/{question}/add",
    "/en/request/{question}/{at}",
    "/en/request/{question}/{at}/remove",
    "/en/saved",
    "/en/saved/note",
    "/en/services",
    "/en/services/{id}/report",
    "/staff/assist",
    "/staff/assist/finish",
    "/staff/account/sign-out",
    "/staff/find",
    "/staff/freshness/remind",
    "/staff/letters/{id}",
    "/staff/drafts",
    "/staff/drafts/{id}/decide",
    "/staff/drafts/{id}/times",
    "/staff/drafts/{id}/times/{n}",
    "/staff/drafts/{id}/times/{n}/remove",
    "/staff/drafts/{id}/write/{step}",
    "/staff/listings/{id}",
    "/staff/listings/bulk",
    "/staff/listings/bulk/{id}/undo",
    "/staff/listings/{id}/archive",
    "/staff/listings/{id}/draft",
    "/staff/listings/{id}/put-back",
    "/staff/listings/{id}/restore",
    "/staff/password",
    "/staff/plans",
    "/staff/plans/glass/{id}",
    "/staff/plans/{family}/advice",
    "/staff/plans/{family}/answers/{id}",
    "/staff/plans/{family}/asks/{id}",
    "/staff/plans/{family}/glass",
    "/staff/plans/{family}/hand-over",
    "/staff/plans/{family}/items/{part}/{id}",
    "/staff/plans/{family}/items/{part}/{id}/out",
    "/staff/plans/{family}/messages/{person}",
    "/staff/plans/{family}/people",
    "/staff/plans/{family}/people/{person}/{what}",
    "/staff/plans/{family}/publish",
    "/staff/plans/{family}/stay-away",
    "/staff/reports/{id}",
    "/staff/rules/try",
    "/staff/requests/{id}/act",
    "/staff/requests/{id}/hold",
    "/staff/requests/{id}/household",
    "/staff/requests/{id}/plan",
    "/staff/requests/{id}/redirect",
    "/staff/second-step",
    "/staff/second-step/codes",
    "/staff/second-step/set-up",
    "/staff/account/sign-out-everywhere",
    "/staff/sign-in",
    "/staff/sign-out",
    "/staff/suggestions/{id}",
    "/staff/words/{tag}/message/{key}",
    "/staff/words/{tag}/take",
    "/en/status",
    "/en/status/add",
    "/en/status/agreed",
    "/en/status/change",
    "/en/status/leave",
    "/en/status/stop",
    "/en/still-right/{link}",
    "/en/still-right/{link}/again",
];

/// Here a family adds words of its own to its request: whatever they are, they are kept.
const OWN_WORDS: &str = "/en/status/add";

/// A word that no page has by itself.
const MARK: &str = "xyzzyplugh";

/// Bodies that no browser of a person sends.
fn hostile() -> Vec<Vec<u8>> {
    let names = [
        "q",
        "reference",
        "code",
        "email",
        "version",
        "what",
        "note",
        "to",
        "why",
        "told",
        "words",
        "name",
        "other",
        "reason",
        "wrong",
        "key",
        "listing",
        "decision",
        "story",
        "phone",
    ];
    let each = |value: &str| names.map(|name| format!("{name}={value}")).join("&").into_bytes();
    vec![
        each(&format!("{MARK}%00")),
        each("%00"),
        each(&format!("{MARK}%ff%fe%80")),
        each(&format!("{MARK}%e2%80%ae%ef%bf%bf%c2%85")),
        each(&"%F0%9F%92%A9".repeat(400)),
        each("9999999999999999999999"),
        each("-1"),
        each(&format!("%27%3B+drop+table+request%3B+--+{MARK}")),
        [each(MARK), each("other")].join(&b'&'),
        "a=b&".repeat(20_000).into_bytes(),
        vec![b'a'; 200_000],
        vec![0; 4_000],
        (0..=255).cycle().take(5_000).collect(),
        b"&&&===%%%zz%&".to_vec(),
        format!("[]={MARK}&{{}}={MARK}&%00={MARK}").into_bytes(),
    ]
}

fn filled(test: &TestHub, form: &str) -> Vec<String> {
    let questions: Vec<String> = test.hub.questions.iter().map(|question| question.key.clone()).collect();
    if form.ends_with("/request/{question}") {
        return questions.iter().map(|key| form.replace("{question}", key)).collect();
    }
    if form.contains("/request/{question}/") {
        let of = |list: &str| form.replace("{question}", list).replace("{at}", "1");
        return vec![of("children"), of("adults"), of("story"), of("nobody"), of("%0A")];
    }
    let mut path = String::new();
    let mut rest = form;
    while let Some((before, after)) = rest.split_once('{') {
        path = path + before + "mash-now";
        rest = after.split_once('}').unwrap().1;
    }
    vec![path + rest, form.replace('{', "").replace('}', "%00")]
}

/// Who comes to this form: questions are asked of families alone.
fn at<'v>(visitors: &'v [Visitor; 3], path: &str) -> &'v [Visitor] {
    match (path.starts_with("/staff"), path.starts_with("/en/request/")) {
        (true, _) => &visitors[1..2],
        (false, true) => &visitors[2..],
        (false, false) if path.starts_with("/en/status") => &visitors[2..],
        (false, false) => &visitors[..1],
    }
}

/// Somebody who was never here, a manager, and a family that has sent a request and begun another.
async fn visitors(test: &TestHub) -> [Visitor; 3] {
    let sent = ask(test, "one", boy_of_fourteen_missing()).await;
    let mut family = test.visitor();
    let way_in = [("reference", sent.reference.as_str()), ("code", sent.code.reveal())];
    family.post("/en/status", &way_in).await.is(303);
    family.post("/en/request", &[]).await.is(303);
    [test.visitor(), sign_in(test, MEADOWS).await, family]
}

#[tokio::test]
async fn no_hostile_body_brings_the_server_down_or_leaves_anything_behind() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let visitors = visitors(&test).await;
        let before = test.kept().await;
        for form in FORMS.iter().filter(|form| **form != OWN_WORDS) {
            attack(&test, &visitors, form).await;
        }
        assert_eq!(test.kept().await, before, "{}: something of it was kept", test.engine);
        attack(&test, &visitors, OWN_WORDS).await;
    }
}

async fn attack(test: &TestHub, visitors: &[Visitor; 3], form: &str) {
    for path in filled(test, form) {
        for visitor in at(visitors, &path) {
            for body in &hostile() {
                let answer = visitor.clone().post_raw(&path, body.clone()).await;
                let status = answer.status.as_u16();
                let start = start(body);
                assert!(status < 500, "{} {path} answered {status} to {start:?}", test.engine);
                assert!(status != 200 || !answer.body.contains(MARK), "{path} took {start:?}");
            }
        }
    }
}

fn start(body: &[u8]) -> String {
    String::from_utf8_lossy(&body[..body.len().min(60)]).into_owned()
}

#[tokio::test]
async fn a_body_that_is_no_form_is_refused_by_every_form_that_reads_one() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let sent = ask(&test, "one", json!({})).await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        for path in [
            format!("/staff/requests/{}/act", sent.id),
            "/en/status".to_owned(),
            "/en/status/add".to_owned(),
        ] {
            let request = Request::builder()
                .method("POST")
                .uri(&path)
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "application/json");
            let answer = meadows.send_with(request, Body::from(r#"{"what":"tried"}"#)).await;
            answer.is(415);
        }
    }
}

/// Reads the routes of the site itself, so that no form is forgotten.
#[test]
fn every_form_of_the_site_is_tried() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("app/src/site");
    let mut found = BTreeSet::new();
    routes(&root, &mut found);
    let tried = |route: &String| {
        FORMS
            .iter()
            .any(|form| *form == route || form.strip_prefix("/en") == Some(route))
    };
    let forgotten: Vec<_> = found.iter().filter(|route| !tried(route)).collect();
    assert!(found.len() > 15 && forgotten.is_empty(), "add to FORMS: {forgotten:?}");
}

fn routes(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            routes(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            for route in text.split(".route(").skip(1) {
                let handlers = route.split(".route(").next().unwrap_or_default();
                let own = handlers
                    .split("\n        .")
                    .next()
                    .unwrap_or_default()
                    .split(";\n")
                    .next()
                    .unwrap_or_default();
                let name = own.split('"').nth(1).unwrap_or_default();
                if own.contains("post(") {
                    found.insert(name.to_owned());
                }
            }
        }
    }
}
