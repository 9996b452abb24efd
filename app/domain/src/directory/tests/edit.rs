use super::*;
use std::collections::BTreeMap;

fn typed(fields: &[(&str, &str)]) -> BTreeMap<String, String> {
    fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn problems(fields: &[(&str, &str)]) -> Vec<(&'static str, &'static str)> {
    listing("")
        .check(&typed(fields))
        .unwrap_err()
        .iter()
        .map(|problem| (problem.field, problem.key))
        .collect()
}

#[test]
fn a_right_edit_changes_what_was_sent_and_nothing_else() {
    let before = listing("age_from = 4");
    let after = before
        .check(&typed(&[
            ("name", " Judo for all "),
            ("phone", "0115 915 5555"),
            ("web", "judo.org.uk/join"),
            ("age_to", "11"),
            ("free", "yes"),
        ]))
        .unwrap();
    assert_eq!(
        (after.name.as_str(), after.age_from, after.age_to),
        ("Judo for all", Some(4), Some(11))
    );
    assert_eq!(after.contact.web.as_deref(), Some("https://judo.org.uk/join"));
    assert_eq!(
        after.cost,
        Some(Cost {
            free: true,
            note: String::new()
        })
    );
    assert_eq!((after.summary, after.source), (before.summary, before.source));
}

#[test]
fn every_field_that_must_be_mended_is_named_at_once() {
    let wrong = [
        ("name", " "),
        ("summary", &"a".repeat(161)),
        ("phone", "ring us"),
        ("email", "judo@"),
        ("web", "javascript://x"),
        ("age_from", "old"),
    ];
    let found = [
        ("name", "missing"),
        ("summary", "too_long"),
        ("age_from", "shape"),
        ("phone", "shape"),
        ("email", "shape"),
        ("web", "shape"),
    ];
    assert_eq!(problems(&wrong), found);
}

#[test]
fn ages_must_run_upwards() {
    assert_eq!(problems(&[("age_from", "11"), ("age_to", "4")]), [("age_to", "order")]);
}

#[test]
fn an_emptied_field_is_emptied_and_the_cost_can_become_unknown_again() {
    let before = listing("age_to = 4\ncontact = { phone = '0115 1' }\ncost = { free = true }");
    let after = before
        .check(&typed(&[
            ("age_to", ""),
            ("phone", ""),
            ("free", ""),
            ("cost_note", ""),
        ]))
        .unwrap();
    assert_eq!((after.age_to, after.contact.phone, after.cost), (None, None, None));
}

#[test]
fn a_note_on_the_price_needs_the_answer_whether_it_is_free() {
    assert_eq!(
        problems(&[("free", ""), ("cost_note", "£2 a visit")]),
        [("free", "choose")]
    );
}

#[test]
fn web_addresses_that_could_run_a_script_are_refused() {
    for web in [
        "javascript:alert(1)",
        "data://x.y",
        "https://a b.org",
        "https://user@evil.org",
        "https://\"onload=",
        "nowhere",
    ] {
        assert_eq!(problems(&[("web", web)]), [("web", "shape")], "{web}");
    }
}
