//! How somebody gets an account: from the command line, with a password that they replace before they do anything else.

#![allow(clippy::unwrap_used)]

use super::second_step::set_up;
use crate::{
    commands::staff::{Office, StaffCommand},
    tests::support::{Answer, TestHub, Visitor, Wish, hubs_with},
};
use app::site::hub::Mode;
use clap::Parser;
use domain::people::StaffId;
use store::testing::app_code;

pub(super) const JO: &str = "jo.hill@example.org";
pub(super) const OWN: &str = "three small owls";

#[derive(Parser)]
struct Line {
    #[command(subcommand)]
    command: StaffCommand,
}

/// Live hubs, in which nobody has an account.
pub(super) async fn live_hubs() -> Vec<TestHub> {
    hubs_with(Wish {
        mode: Mode::Live,
        ..Wish::default()
    })
    .await
}

/// What `family-hub staff …` prints, this long after the test's moment.
async fn told_after(test: &TestHub, minutes: i64, line: &[&str]) -> Result<String, String> {
    let words = ["staff"].iter().chain(line);
    let command = Line::try_parse_from(words).map_err(|why| why.to_string())?.command;
    let office = Office {
        people: &test.hub.store.people,
        place: &test.hub.place,
        address: &test.hub.settings.address,
        now: test.hub.now_ms() + minutes * 60_000,
    };
    office.run(command).await.map_err(|why| why.to_string())
}

pub(super) async fn told(test: &TestHub, line: &[&str]) -> Result<String, String> {
    told_after(test, 0, line).await
}

pub(super) async fn with_jo(test: &TestHub) -> String {
    let line = [
        "add", "--email", JO, "--name", "Jo Hill", "--role", "worker", "--team", "mash",
    ];
    first_of(&told(test, &line).await.unwrap())
}

/// The password in what was printed.
pub(super) fn first_of(printed: &str) -> String {
    let line = printed.lines().find(|line| line.starts_with("    ")).unwrap();
    line.trim().to_owned()
}

pub(super) async fn sign_in(mut visitor: Visitor, password: &str) -> (Visitor, Answer) {
    let answer = visitor
        .post("/staff/sign-in", &[("email", JO), ("password", password)])
        .await;
    (visitor, answer)
}

pub(super) async fn choose(worker: &mut Visitor, new: &str, again: &str) -> Answer {
    worker
        .submit("/staff/password", &[("new", new), ("again", again)])
        .await
}

#[tokio::test]
async fn the_first_worker_of_a_live_hub_chooses_a_password_and_then_reads_the_inbox() {
    for test in live_hubs().await {
        let first = with_jo(&test).await;
        let (mut jo, answer) = sign_in(test.visitor(), &first).await;
        answer.is(303);
        jo.open("/staff/inbox")
            .await
            .is(200)
            .shows("Choose a password")
            .shows("Jo Hill");
        let before = jo.cookies.clone();
        choose(&mut jo, OWN, OWN).await.is(200).shows("Set up your second step");
        assert_ne!(jo.cookies, before, "under a new cookie");
        set_up(&test, &mut jo).await;
        jo.open("/staff/inbox")
            .await
            .is(200)
            .shows("City safeguarding team (MASH)");
        sign_in(test.visitor(), &first).await.1.is(422);
        sign_in(test.visitor(), OWN).await.1.is(303);
    }
}

#[tokio::test]
async fn until_then_there_is_nothing_else_that_they_can_do() {
    for test in live_hubs().await {
        let first = with_jo(&test).await;
        let (mut jo, _) = sign_in(test.visitor(), &first).await;
        for path in [
            "/staff",
            "/staff/inbox/mash",
            "/staff/requests/1",
            "/staff/rules",
            "/staff/listings",
            "/staff/words",
        ] {
            let answer = jo.get(path).await;
            assert_eq!(answer.is(303).location().as_deref(), Some("/staff/password"), "{path}");
        }
        let answer = jo.post("/staff/listings/1", &[("name", "x")]).await;
        assert_eq!(answer.is(303).location().as_deref(), Some("/staff/password"));
        jo.get("/staff/password?saved").await.shows("Choose a password");
        jo.post("/staff/sign-out", &[]).await.is(303);
    }
}

#[tokio::test]
async fn a_password_that_is_easy_to_guess_is_not_taken_and_none_is_shown_again() {
    for test in live_hubs().await {
        let first = with_jo(&test).await;
        let (mut jo, _) = sign_in(test.visitor(), &first).await;
        for (new, again, words) in [
            ("", "", "Enter a new password"),
            ("two owls", "two owls", "at least 12 letters"),
            ("Nottingham 2026", "Nottingham 2026", "harder to guess"),
            ("Jo.Hill@example.org", "Jo.Hill@example.org", "harder to guess"),
            (OWN, "three tall owls", "the same new password in both boxes"),
            (&first, &first, "different from the one you have now"),
        ] {
            let page = choose(&mut jo, new, again).await;
            page.is(422).shows(words);
            assert!(new.is_empty() || !page.body.contains(new), "{new} is on the page");
        }
        jo.get("/staff/inbox/mash").await.is(303);
    }
}

#[tokio::test]
async fn a_first_password_that_nobody_used_for_a_week_is_worth_nothing() {
    for test in live_hubs().await {
        let first = with_jo(&test).await;
        let (_, late) = sign_in(test.visitor_at("2026-12-03T10:00:00Z"), &first).await;
        let (_, wrong) = sign_in(test.visitor(), "guess").await;
        assert_eq!(late.is(422).text(), wrong.is(422).text());
        sign_in(test.visitor_at("2026-12-03T09:59:00Z"), &first).await.1.is(303);
    }
}

#[tokio::test]
async fn closing_an_account_or_making_a_new_first_password_ends_what_is_open() {
    for test in live_hubs().await {
        with_jo(&test).await;
        let reset = first_of(&told(&test, &["reset", JO]).await.unwrap());
        let (mut jo, _) = sign_in(test.visitor(), &reset).await;
        choose(&mut jo, OWN, OWN).await.is(200);
        let again = first_of(&told_after(&test, 5, &["reset", "Jo.Hill@Example.org"]).await.unwrap());
        jo.get("/staff/inbox/mash").await.is(303);
        let (mut jo, answer) = sign_in(test.visitor_at("2026-11-26T10:06:00Z"), &again).await;
        answer.is(303);
        told(&test, &["close", JO]).await.unwrap();
        assert_eq!(
            jo.get("/staff/password").await.is(303).location().unwrap(),
            "/staff/sign-in"
        );
        sign_in(test.visitor(), &again).await.1.is(422);
        let closed = told(&test, &["close", JO]).await.unwrap_err();
        assert!(closed.contains("is closed"), "{closed}");
    }
}

#[tokio::test]
async fn who_comes_back_is_the_same_person_and_who_moves_keeps_the_password() {
    for test in live_hubs().await {
        let first = with_jo(&test).await;
        let id = |test: &TestHub| {
            let people = test.hub.store.people.clone();
            async move { people.account_by_email(JO).await.unwrap().unwrap().staff.id }
        };
        let before: StaffId = id(&test).await;
        let move_to_hub = [
            "add",
            "--email",
            JO,
            "--name",
            "Jo Hill",
            "--role",
            "manager",
            "--team",
            "hub-meadows",
            "--team",
            "mash",
        ];
        let moved = told(&test, &move_to_hub).await.unwrap();
        assert!(
            moved.contains("the password stays") && !moved.contains(&first),
            "{moved}"
        );
        sign_in(test.visitor(), &first).await.1.is(303);
        told(&test, &["close", JO]).await.unwrap();
        with_jo(&test).await;
        assert_eq!(id(&test).await, before);
    }
}

#[tokio::test]
async fn the_list_names_everybody_and_the_teams_that_nobody_reads_for() {
    for test in live_hubs().await {
        let nobody = told(&test, &["list"]).await.unwrap();
        assert!(
            nobody.contains("Nobody reads the requests of: mash, adolescence"),
            "{nobody}"
        );
        let first = with_jo(&test).await;
        let list = told(&test, &["list"]).await.unwrap();
        assert!(
            list.contains(JO) && list.contains("first password, until 2026-12-03"),
            "{list}"
        );
        assert!(list.contains("Nobody reads the requests of: adolescence"), "{list}");
        assert!(!list.contains(&first), "the password is shown once");
        told(&test, &["close", JO]).await.unwrap();
        assert!(told(&test, &["list"]).await.unwrap().contains("closed on 2026-11-26"));
    }
}

#[tokio::test]
async fn what_is_wrong_with_the_command_is_said_and_nothing_is_made() {
    for test in live_hubs().await {
        for (line, said) in [
            (
                vec!["add", "--email", "jo", "--name", "Jo", "--role", "listing-editor"],
                "is no email address",
            ),
            (
                vec!["add", "--email", JO, "--name", " ", "--role", "listing-editor"],
                "--name must be",
            ),
            (
                vec!["add", "--email", JO, "--name", "Jo", "--role", "worker"],
                "needs a --team: mash",
            ),
            (
                vec![
                    "add", "--email", JO, "--name", "Jo", "--role", "worker", "--team", "hub-moon",
                ],
                "hub-moon is no team: choose from mash",
            ),
            (
                vec!["add", "--email", JO, "--name", "Jo", "--role", "family-member"],
                "possible values",
            ),
            (vec!["add", "--email", JO, "--name", "Jo"], "--role"),
            (vec!["reset", JO], "nobody has an account"),
        ] {
            let problem = told(&test, &line).await.unwrap_err();
            assert!(problem.contains(said), "{problem}");
        }
        assert!(test.hub.store.people.accounts().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn changing_ones_own_password_needs_the_old_one_and_ends_other_sign_ins() {
    for test in live_hubs().await {
        let first = with_jo(&test).await;
        let (mut jo, _) = sign_in(test.visitor(), &first).await;
        choose(&mut jo, OWN, OWN).await.is(200);
        let (secret, _) = set_up(&test, &mut jo).await;
        let (mut elsewhere, _) = sign_in(test.visitor(), OWN).await;
        let code = app_code(&secret, test.hub.now_ms() + 30_000);
        elsewhere.post("/staff/second-step", &[("code", &code)]).await.is(303);
        elsewhere.get("/staff/inbox/mash").await.is(200);
        let mut later = test.visitor_at("2026-11-26T10:05:00Z");
        later.cookies = jo.cookies.clone();
        let new = [("new", "four grey herons"), ("again", "four grey herons")];
        for (current, words) in [
            ("", "the password that you have now"),
            ("guess", "This is not the password"),
        ] {
            let fields = [&[("current", current)], &new[..]].concat();
            later.submit("/staff/password", &fields).await.is(422).shows(words);
        }
        let fields = [&[("current", OWN)], &new[..]].concat();
        later.submit("/staff/password", &fields).await.is(200).shows("is saved");
        later.get("/staff/inbox/mash").await.is(200);
        elsewhere.get("/staff/inbox/mash").await.is(303);
        sign_in(test.visitor(), OWN).await.1.is(422);
    }
}
