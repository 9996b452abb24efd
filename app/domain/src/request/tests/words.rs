//! Every question, answer, stop page, rule and reason has its English words, and no word is left over.

use super::*;
use std::collections::BTreeSet;

const REQUEST: &str = include_str!("../../../../../locales/en/request.ftl");
const MORE: &str = include_str!("../../../../../locales/en/more.ftl");
const RULE_WORDS: &str = include_str!("../../../../../locales/en/rules.ftl");

/// Enough of Fluent for our files: a message begins at the margin with its key.
fn keys(file: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for line in file
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
    {
        let (key, words) = line
            .split_once(" = ")
            .unwrap_or_else(|| panic!("not a message: {line}"));
        assert!(!words.trim().is_empty(), "{key} has no words");
        assert!(keys.insert(key.to_owned()), "{key} is there twice");
    }
    keys
}

fn question_keys(question: &Question) -> Vec<String> {
    let key = &question.key;
    let mut wanted = vec![format!("q-{key}"), format!("q-{key}-why"), format!("q-{key}-short")];
    wanted.extend(question.options().iter().map(|option| format!("q-{key}-{option}")));
    wanted.extend(question.required.then(|| format!("problem-{key}-missing")));
    let more: &[&str] = match question.kind {
        Kind::Age => &["unborn"],
        Kind::One(Options::From(List::Neighbourhoods)) => &["elsewhere", "not_sure"],
        Kind::Many(Options::From(List::Agencies)) => &["none"],
        _ => &[],
    };
    wanted.extend(more.iter().map(|option| format!("q-{key}-{option}")));
    for stop in &question.stops {
        wanted.extend([
            format!("stop-{}-title", stop.words()),
            format!("stop-{}-1", stop.words()),
        ]);
        wanted.extend(stop.passable.then(|| format!("stop-{}-go-on", stop.words())));
    }
    wanted.push(format!("group-{}", question.group.id()));
    if question.page != question.key {
        wanted.push(format!("page-{}", question.page));
    }
    for part in &question.parts {
        wanted.extend(question_keys(&part.question));
    }
    if let Kind::People { .. } = question.kind {
        let own = ["more", "full", "done", "add", "change"];
        wanted.extend(own.map(|word| format!("people-{key}-{word}")));
    }
    wanted
}

/// The words of the form.
fn form_words() -> BTreeSet<String> {
    keys(REQUEST).union(&keys(MORE)).cloned().collect()
}

fn rule_keys(rules: &Rules) -> Vec<String> {
    let because = |key: &String| [format!("because-{key}"), format!("because-{key}-staff")];
    let mut wanted: Vec<String> = because(&"hub-to-be-found".to_owned()).into();
    for rule in rules.iter() {
        wanted.push(format!("rule-{}", rule.name));
        wanted.push(format!("to-{}", rule.to.id()));
        wanted.push(format!(
            "level-{}",
            serde_json::to_value(rule.level).unwrap().as_str().unwrap()
        ));
        wanted.extend(rule.tags.iter().map(|tag| format!("tag-{tag}")));
        wanted.extend(rule.because.iter().flat_map(because));
    }
    for besides in rules.besides() {
        wanted.push(format!("rule-{}", besides.name));
        wanted.extend(besides.tags.iter().map(|tag| format!("tag-{tag}")));
        wanted.extend(besides.because.iter().flat_map(because));
    }
    wanted
}

#[test]
fn every_question_option_and_stop_has_its_words() {
    let there = form_words();
    for kind in [
        "missing",
        "unknown",
        "too-many",
        "none-and-more",
        "too-long",
        "characters",
        "age",
        "postcode",
        "phone",
        "email",
    ] {
        assert!(there.contains(&format!("problem-{kind}")), "problem-{kind}");
    }
    for key in questions().iter().flat_map(question_keys) {
        assert!(
            there.contains(&key),
            "locales/en/request.ftl and more.ftl have no {key}"
        );
    }
}

#[test]
fn every_rule_reason_tag_and_level_has_its_words() {
    let there = keys(RULE_WORDS);
    for key in rule_keys(&rules()) {
        assert!(there.contains(&key), "locales/en/rules.ftl has no {key}");
    }
}

#[test]
fn no_words_are_left_over() {
    let questions = questions();
    let mut wanted: BTreeSet<String> = questions.iter().flat_map(question_keys).collect();
    wanted.extend(rule_keys(&rules()));
    let known = |prefix: &str, rest: &str| wanted.contains(&format!("{prefix}{rest}"));
    for key in form_words().union(&keys(RULE_WORDS)) {
        let without_hint = key.strip_suffix("-hint").unwrap_or(key);
        let paragraph = key
            .rsplit_once('-')
            .is_some_and(|(stop, n)| n.parse::<u8>().is_ok() && known(stop, "-title"));
        let is_problem = key.starts_with("problem-");
        let is_page = [
            "request-",
            "how-we-decide-",
            "title-",
            "tasks-",
            "task-",
            "people-",
            "sent-",
        ]
        .iter()
        .any(|page| key.starts_with(page));
        assert!(
            known("", without_hint) || paragraph || is_problem || is_page,
            "{key} is never shown"
        );
    }
}

#[test]
fn the_words_blame_nobody_and_mash_is_explained() {
    for (file, words) in [("request.ftl", REQUEST), ("more.ftl", MORE), ("rules.ftl", RULE_WORDS)] {
        let shown: String = words
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect::<Vec<_>>()
            .join("\n");
        let shown = shown.to_lowercase();
        for word in [
            "troubled",
            "service user",
            "non-compliant",
            "failing",
            "fault of",
            "bad parent",
        ] {
            assert!(!shown.contains(word), "{file} says “{word}”");
        }
    }
    let to_families = RULE_WORDS
        .lines()
        .filter(|line| line.starts_with("because-") && !line.contains("-staff = "));
    for line in to_families.filter(|line| line.contains("MASH")) {
        assert!(line.contains("safeguarding team (MASH)"), "{line}");
    }
}

#[test]
fn a_disclosure_is_never_asked_for_without_saying_what_stays_private() {
    assert!(keys(REQUEST).contains("request-confidential"));
    let questions = questions();
    let typed: Vec<&Question> = questions
        .iter()
        .filter(|q| matches!(q.kind, Kind::Text { .. }))
        .collect();
    assert!(typed.iter().all(|question| question.sensitive && !question.required));
}
