//! Which settings there are: one that is misspelt would be ignored without a word, and the start would go on without it.

use super::{PREFIX, SettingProblem, wrong};

/// Every setting, without the prefix.
pub(super) const SETTINGS: &[&str] = &[
    "ADDRESS",
    "CASE_SYSTEMS_FILE",
    "DATABASE_URL",
    "FORMS_A_MINUTE",
    "KEY",
    "KEY_FILE",
    "LISTEN",
    "LOG",
    "MAIL_FOLDER",
    "MAIL_FROM",
    "METRICS_LISTEN",
    "MODE",
    "OLDER_KEYS",
    "OLDER_KEYS_FILE",
    "PUBLIC_RULES_TABLE",
    "REQUESTS_A_MINUTE",
    "SITE",
    "SMTP_URL",
    "TRUSTED_HOPS",
];

/// What the tests are told in the same way; a server that they start may see it too.
const OF_TESTS: &[&str] = &["BINARY", "ENDURE", "TEST_POSTCODES", "TEST_POSTGRES"];

/// Refuses names that begin as ours do and are none; `names` are those of the whole environment.
pub(super) fn check(names: impl Iterator<Item = String>) -> Result<(), SettingProblem> {
    for name in names {
        let Some(ours) = name.strip_prefix(PREFIX) else {
            continue;
        };
        if SETTINGS.contains(&ours) || OF_TESTS.contains(&ours) || is_of_a_cluster(ours) {
            continue;
        }
        return wrong(ours, format!("is no setting: {}", advice(ours)));
    }
    Ok(())
}

/// Kubernetes puts the address of a service named "family-hub" into every container under names of its own, such as
/// `FAMILY_HUB_SERVICE_HOST` and `FAMILY_HUB_PORT_3000_TCP_ADDR`.
fn is_of_a_cluster(name: &str) -> bool {
    let begins = |word: &str| name == word || name.strip_prefix(word).is_some_and(|rest| rest.starts_with('_'));
    ["SERVICE_HOST", "SERVICE_PORT", "PORT"].into_iter().any(begins)
}

/// The name that was most likely meant.
fn advice(name: &str) -> String {
    let name = name.to_uppercase();
    let likeness = |known: &&&str| (strsim::jaro_winkler(&name, known) * 1000.0) as u32;
    match SETTINGS.iter().max_by_key(likeness) {
        Some(known) => format!("did you mean {PREFIX}{known}? Mend its name, or take it away"),
        None => "take it away".to_owned(),
    }
}
