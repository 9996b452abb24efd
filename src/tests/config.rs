//! A wrong or missing setting stops the start with a sentence that names it.

#![allow(clippy::unwrap_used)]

use super::*;
use std::collections::BTreeMap;

fn read(settings: &[(&str, &str)]) -> Result<Settings, String> {
    let known: BTreeMap<String, String> = settings
        .iter()
        .map(|(name, value)| (format!("FAMILY_HUB_{name}"), (*value).to_owned()))
        .collect();
    Settings::read(&Source(&|name| known.get(name).cloned())).map_err(|problem| problem.to_string())
}

const DEMO: &[(&str, &str)] = &[("DATABASE_URL", "sqlite:hub.db"), ("MODE", "demo")];
const LIVE: &[(&str, &str)] = &[
    ("DATABASE_URL", "postgres://hub@db/hub"),
    ("MODE", "live"),
    ("ADDRESS", "https://hub.example/"),
    (
        "KEY",
        "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
    ),
    ("SMTP_URL", "smtps://mail.example"),
    ("MAIL_FROM", "updates@hub.example"),
    ("TRUSTED_HOPS", "1"),
];

fn with(
    base: &[(&'static str, &'static str)],
    name: &'static str,
    value: &'static str,
) -> Vec<(&'static str, &'static str)> {
    base.iter()
        .copied()
        .filter(|(known, _)| *known != name)
        .chain([(name, value)])
        .collect()
}

#[test]
fn demo_mode_needs_a_database_and_nothing_else() {
    let settings = read(DEMO).unwrap();
    assert_eq!(settings.listen.to_string(), "127.0.0.1:3000");
    assert_eq!(settings.limits.requests, Some(600));
}

#[test]
fn live_mode_starts_when_all_is_given() {
    assert_eq!(read(LIVE).unwrap().site.address, "https://hub.example");
}

#[test]
fn each_missing_setting_of_live_mode_is_named() {
    for (name, _) in LIVE {
        let without: Vec<_> = LIVE.iter().copied().filter(|(known, _)| known != name).collect();
        let problem = read(&without).unwrap_err();
        assert!(
            problem.starts_with(&format!("FAMILY_HUB_{name} is missing")),
            "{problem}"
        );
    }
}

#[test]
fn a_wrong_setting_is_named() {
    for (base, name, value) in [
        (DEMO, "DATABASE_URL", "mysql://x"),
        (DEMO, "MODE", "test"),
        (DEMO, "LISTEN", "3000"),
        (DEMO, "METRICS_LISTEN", "here"),
        (DEMO, "KEY", "short"),
        (DEMO, "KEY_FILE", "/does/not/exist"),
        (DEMO, "OLDER_KEYS", "short"),
        (DEMO, "OLDER_KEYS_FILE", "/does/not/exist"),
        (LIVE, "OLDER_KEYS", DEMO_KEY),
        (DEMO, "PUBLIC_RULES_TABLE", "perhaps"),
        (DEMO, "REQUESTS_A_MINUTE", "0"),
        (DEMO, "TRUSTED_HOPS", "-1"),
        (LIVE, "ADDRESS", "http://hub.example"),
    ] {
        let problem = read(&with(base, name, value)).unwrap_err();
        assert!(problem.starts_with(&format!("FAMILY_HUB_{name} ")), "{problem}");
    }
}

#[test]
fn the_keys_used_before_are_read_in_their_order() {
    let (one, two) = ("1a".repeat(32), "2b".repeat(32));
    let both: &'static str = format!("{two},\n{one}").leak();
    let older = read(&with(LIVE, "OLDER_KEYS", both)).unwrap().older_keys;
    let older: Vec<&str> = older.iter().map(|key| key.0.as_str()).collect();
    assert_eq!(older, [two, one]);
    assert!(read(LIVE).unwrap().older_keys.is_empty());
}

#[test]
fn the_demo_key_never_guards_real_families() {
    assert!(read(&with(LIVE, "KEY", DEMO_KEY)).unwrap_err().contains("demo key"));
}

#[test]
fn limits_are_lifted_in_demo_mode_only() {
    assert_eq!(read(&with(DEMO, "FORMS_A_MINUTE", "off")).unwrap().limits.forms, None);
    assert!(
        read(&with(LIVE, "FORMS_A_MINUTE", "off"))
            .unwrap_err()
            .contains("demo mode only")
    );
}

#[test]
fn the_key_is_never_printed() {
    assert!(!format!("{:?}", read(DEMO).unwrap()).contains(DEMO_KEY));
}

#[test]
fn a_misspelt_setting_stops_the_start_and_the_right_name_is_told() {
    let check = |name: &str| names::check([name.to_owned()].into_iter()).map_err(|problem| problem.to_string());
    for (misspelt, meant) in [
        ("FAMILY_HUB_DATABSE_URL", "FAMILY_HUB_DATABASE_URL"),
        ("FAMILY_HUB_TRUSTED_HOP", "FAMILY_HUB_TRUSTED_HOPS"),
        ("FAMILY_HUB_KEYFILE", "FAMILY_HUB_KEY_FILE"),
        ("FAMILY_HUB_SMTP", "FAMILY_HUB_SMTP_URL"),
        ("FAMILY_HUB_mode", "FAMILY_HUB_MODE"),
    ] {
        let problem = check(misspelt).unwrap_err();
        assert!(problem.starts_with(&format!("{misspelt} is no setting")), "{problem}");
        assert!(problem.contains(&format!("did you mean {meant}?")), "{problem}");
    }
    assert!(check("PATH").is_ok() && check("FAMILY_HUB_MODE").is_ok() && check("FAMILY_HUB_TEST_POSTGRES").is_ok());
    for of_a_cluster in [
        "FAMILY_HUB_SERVICE_HOST",
        "FAMILY_HUB_PORT",
        "FAMILY_HUB_PORT_3000_TCP_ADDR",
    ] {
        assert!(check(of_a_cluster).is_ok(), "{of_a_cluster}");
    }
}

#[test]
fn every_setting_of_the_readme_is_known() {
    let readme = include_str!("../../README.md");
    let table = readme
        .split("| setting |")
        .nth(1)
        .unwrap()
        .split("\n\n")
        .next()
        .unwrap();
    let first = table.lines().filter_map(|row| row.split('|').nth(1));
    let told: Vec<&str> = first.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    assert_eq!(
        told.iter().filter(|name| !names::SETTINGS.contains(name)).count(),
        0,
        "{told:?}"
    );
    assert_eq!(
        names::SETTINGS.iter().filter(|name| !told.contains(name)).count(),
        0,
        "{told:?}"
    );
}
