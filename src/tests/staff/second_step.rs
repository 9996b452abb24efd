//! The second step in: nothing opens without it, each code is good once, and a lost phone is no dead end.

use super::{MASH, MEADOWS, PASSWORD, with_staff};
use crate::tests::support::{Answer, TestHub, Visitor, Wish, hubs, hubs_with, seeded_hubs_with};
use app::site::hub::Mode;
use domain::people::StaffId;
use store::testing::app_code;

/// Pages and forms of every room of the desk.
const ROOMS: [&str; 14] = [
    "/staff",
    "/staff/inbox",
    "/staff/inbox/mash",
    "/staff/requests/1",
    "/staff/plans",
    "/staff/plans/1",
    "/staff/promises",
    "/staff/letters",
    "/staff/rules",
    "/staff/rules/try",
    "/staff/listings",
    "/staff/drafts",
    "/staff/freshness",
    "/staff/words",
];
const FORMS: [&str; 6] = [
    "/staff/find",
    "/staff/requests/1/act",
    "/staff/plans",
    "/staff/plans/1/glass",
    "/staff/listings/1",
    "/staff/second-step/codes",
];

const LIVE: Wish = Wish {
    mode: Mode::Live,
    now: crate::tests::support::THURSDAY_MORNING,
    limits: crate::config::Limits {
        requests: None,
        forms: None,
        trusted_hops: 0,
    },
    public_rules_table: false,
};

/// The same minute, so many half minutes later.
fn later(half_minutes: u32) -> String {
    format!("2026-11-26T10:{:02}:{:02}Z", half_minutes / 2, half_minutes % 2 * 30)
}

fn code_at(test: &TestHub, secret: &str, half_minutes: u32) -> String {
    app_code(secret, test.hub.now_ms() + i64::from(half_minutes) * 30_000)
}

async fn with_password(test: &TestHub, email: &str, half_minutes: u32) -> Visitor {
    let mut worker = test.visitor_at(&later(half_minutes));
    worker
        .post("/staff/sign-in", &[("email", email), ("password", PASSWORD)])
        .await
        .is(303);
    worker
}

/// What stands in the element with this id.
fn words_of<'a>(page: &'a Answer, id: &str) -> &'a str {
    let (_, after) = page.body.split_once(&format!("id=\"{id}\"")).unwrap();
    after.split_once('>').unwrap().1.split_once("</").unwrap().0
}

/// Sets it up as a worker does; gives the secret and the recovery codes.
pub(super) async fn set_up(test: &TestHub, worker: &mut Visitor) -> (String, Vec<String>) {
    let page = worker.get("/staff/second-step/set-up").await;
    let secret = words_of(page.is(200), "secret").replace(' ', "");
    let typed = [("code", code_at(test, &secret, 0))];
    let typed = typed.each_ref().map(|(name, code)| (*name, code.as_str()));
    let made = worker.post("/staff/second-step/set-up", &typed).await;
    made.is(200).shows("Your recovery codes").hides(&secret);
    let (_, list) = made.body.split_once("id=\"recovery-codes\"").unwrap();
    let list = list.split_once("</ul>").unwrap().0;
    let codes = list.split("<li>").skip(1).map(|row| row[..9].to_owned());
    (secret, codes.collect())
}

async fn type_code(worker: &mut Visitor, code: &str) -> Answer {
    worker.post("/staff/second-step", &[("code", code)]).await
}

#[tokio::test]
async fn who_has_not_set_it_up_in_a_live_hub_reaches_the_page_for_that_and_nothing_else() {
    for test in seeded_hubs_with(LIVE).await {
        with_staff(&test).await;
        let mut worker = with_password(&test, MEADOWS, 0).await;
        let only = Some("/staff/second-step/set-up");
        for path in ROOMS.iter().chain(&["/staff/password", "/staff/second-step"]) {
            let answer = worker.get(path).await;
            assert_eq!(answer.is(303).location().as_deref(), only, "{path}");
        }
        for path in FORMS.iter().chain(&["/staff/password", "/staff/second-step"]) {
            let answer = worker.post(path, &[("password", PASSWORD)]).await;
            assert_eq!(answer.is(303).location().as_deref(), only, "{path}");
        }
        worker.get("/staff/second-step/set-up").await.is(200).hides("Requests");
        worker.post("/staff/sign-out", &[]).await.is(303);
    }
}

#[tokio::test]
async fn who_has_it_reaches_only_the_page_for_the_code_until_the_code_is_typed() {
    for test in seeded_hubs_with(LIVE).await {
        with_staff(&test).await;
        let mut worker = with_password(&test, MEADOWS, 0).await;
        let (secret, _) = set_up(&test, &mut worker).await;
        worker.get("/staff/inbox/hub-meadows").await.is(200);
        let mut again = with_password(&test, MEADOWS, 2).await;
        let only = Some("/staff/second-step");
        for path in ROOMS.iter().chain(&["/staff/password", "/staff/second-step/set-up"]) {
            let answer = again.get(path).await;
            assert_eq!(answer.is(303).location().as_deref(), only, "{path}");
        }
        for path in FORMS.iter().chain(&["/staff/password", "/staff/second-step/set-up"]) {
            let answer = again.post(path, &[("password", PASSWORD), ("code", "1")]).await;
            assert_eq!(answer.is(303).location().as_deref(), only, "{path}");
        }
        again
            .get("/staff/second-step")
            .await
            .is(200)
            .shows("Code from your app");
        let before = again.cookies.clone();
        let answer = type_code(&mut again, &code_at(&test, &secret, 2)).await;
        assert_eq!(answer.is(303).location().as_deref(), Some("/staff"));
        assert_ne!(again.cookies, before, "more rights, another cookie");
        again.get("/staff/inbox/hub-meadows").await.is(200);
        let mut left_behind = test.visitor_at(&later(2));
        left_behind.cookies = before;
        left_behind.get("/staff/inbox/hub-meadows").await.is(303);
    }
}

#[tokio::test]
async fn a_code_from_another_app_sets_nothing_up_and_the_square_stays_the_same() {
    for test in hubs_with(LIVE).await {
        with_staff(&test).await;
        let mut worker = with_password(&test, MASH, 0).await;
        let page = worker.get("/staff/second-step/set-up").await;
        let secret = words_of(&page, "secret").to_owned();
        for (typed, words) in [
            ("", "Enter a code"),
            ("12345", "does not belong"),
            ("recovery", "does not belong"),
        ] {
            let page = worker.post("/staff/second-step/set-up", &[("code", typed)]).await;
            page.is(422).shows(words);
            assert_eq!(words_of(&page, "secret"), secret);
        }
        worker.get("/staff/inbox/mash").await.is(303);
        let account = test.hub.store.people.account(&StaffId::new(MASH)).await.unwrap();
        assert_eq!(account.unwrap().second_at, None);
    }
}

#[tokio::test]
async fn a_code_that_was_used_opens_nothing_more_and_five_wrong_ones_make_the_right_one_wait() {
    for test in hubs_with(LIVE).await {
        with_staff(&test).await;
        let mut worker = with_password(&test, MASH, 0).await;
        let (secret, _) = set_up(&test, &mut worker).await;
        let mut thief = with_password(&test, MASH, 1).await;
        let seen = code_at(&test, &secret, 0);
        type_code(&mut thief, &seen).await.is(422).shows("already used");
        type_code(&mut thief, "").await.is(422).shows("Enter a code");
        for _ in 0..4 {
            type_code(&mut thief, "000000x").await.is(422).shows("wrong");
        }
        let mut worker = with_password(&test, MASH, 4).await;
        let right = code_at(&test, &secret, 4);
        type_code(&mut worker, &right)
            .await
            .is(422)
            .shows("Wait 15 minutes and try again");
        let mut worker = with_password(&test, MASH, 31).await;
        let right = code_at(&test, &secret, 31);
        type_code(&mut worker, &right).await.is(303);
    }
}

#[tokio::test]
async fn a_recovery_code_lets_in_once_and_new_ones_need_the_password() {
    for test in hubs_with(LIVE).await {
        with_staff(&test).await;
        let (_, codes) = set_up(&test, &mut with_password(&test, MASH, 0).await).await;
        assert_eq!(codes.len(), 10);
        let mut worker = with_password(&test, MASH, 0).await;
        worker
            .get("/staff/second-step?recovery")
            .await
            .is(200)
            .shows("Recovery code");
        let answer = type_code(&mut worker, &codes[0].to_lowercase()).await;
        assert_eq!(answer.is(303).location().as_deref(), Some("/staff/second-step"));
        worker
            .get("/staff/second-step")
            .await
            .is(200)
            .shows("You have 9 recovery codes left");
        let mut again = with_password(&test, MASH, 0).await;
        type_code(&mut again, &codes[0]).await.is(422).shows("already used");
        for (password, words) in [("", "Enter your password"), ("guess", "This is not your password")] {
            let answer = worker.post("/staff/second-step/codes", &[("password", password)]).await;
            answer.is(422).shows(words);
        }
        let made = worker.post("/staff/second-step/codes", &[("password", PASSWORD)]).await;
        made.is(200).shows("Your recovery codes");
        type_code(&mut again, &codes[1]).await.is(422);
    }
}

#[tokio::test]
async fn another_phone_takes_the_place_of_the_old_one_only_with_the_password() {
    for test in hubs_with(LIVE).await {
        with_staff(&test).await;
        let mut worker = with_password(&test, MASH, 0).await;
        let (old, _) = set_up(&test, &mut worker).await;
        let mut elsewhere = with_password(&test, MASH, 1).await;
        type_code(&mut elsewhere, &code_at(&test, &old, 1)).await.is(303);
        let mut moved = test.visitor_at(&later(2));
        moved.cookies = worker.cookies.clone();
        let page = moved.get("/staff/second-step/set-up").await;
        let new = words_of(page.is(200), "secret").replace(' ', "");
        let code = code_at(&test, &new, 2);
        let bare = moved.post("/staff/second-step/set-up", &[("code", &code)]).await;
        bare.is(422).shows("Enter your password");
        let fields = [("code", code.as_str()), ("password", PASSWORD)];
        moved.post("/staff/second-step/set-up", &fields).await.is(200);
        elsewhere.get("/staff/inbox/mash").await.is(303);
        type_code(&mut elsewhere, &code_at(&test, &old, 2)).await.is(422);
        moved.get("/staff/inbox/mash").await.is(200);
    }
}

#[tokio::test]
async fn in_a_demonstration_a_password_is_enough_until_somebody_sets_it_up() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut worker = with_password(&test, MASH, 0).await;
        worker.get("/staff/inbox/mash").await.is(200);
        worker
            .get("/staff/second-step")
            .await
            .is(200)
            .shows("You have no second step");
        set_up(&test, &mut worker).await;
        worker.get("/staff/inbox/mash").await.is(200);
        with_password(&test, MASH, 0)
            .await
            .get("/staff/inbox/mash")
            .await
            .is(303);
    }
}
