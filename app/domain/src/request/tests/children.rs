//! Several children: each is decided on by itself, and the most serious of them decides for the family.

use super::classes::Classes;
use super::*;
use serde_json::json;

fn with_children(mut asked: serde_json::Value, ages: &[serde_json::Value]) -> Answers {
    let children: Vec<_> = ages.iter().map(|age| json!({"name": "Ali", "age": age})).collect();
    asked["children"] = json!(children);
    answers(asked)
}

fn decide(answers: &Answers) -> Decision {
    rules().decide(&Facts {
        answers,
        lives: Lives::City,
        hub: Some("meadows".into()),
        postcode_found: true,
    })
}

#[test]
fn a_brother_of_fourteen_who_goes_missing_brings_the_adolescence_team_to_a_family_with_a_toddler() {
    let asked = json!({"who": "parent", "child_age": 3, "worries": ["crime"], "needs": ["behaviour"]});
    assert_eq!(decide(&with_children(asked.clone(), &[json!(5)])).rule, "early-help");
    let with = decide(&with_children(asked, &[json!(5), json!(14)]));
    assert_eq!(
        (with.rule.as_str(), with.copy_to),
        ("adolescence-safety", vec!["adolescence".to_owned()])
    );
}

#[test]
fn a_baby_on_the_way_counts_as_a_child_where_there_is_abuse_at_home() {
    let asked = json!({
        "who": "parent", "child_age": 20, "needs": ["relationships"], "domestic_abuse": "now", "children_see_abuse": "no",
    });
    assert_eq!(decide(&answers(asked.clone())).rule, "domestic-abuse");
    let unborn = decide(&with_children(asked, &[json!("unborn")]));
    assert_eq!(
        (unborn.rule.as_str(), unborn.team.as_deref()),
        ("domestic-abuse-now", Some("mash"))
    );
}

#[test]
fn a_young_person_who_names_a_small_sister_is_not_taken_for_a_child_under_13() {
    let asked = json!({"who": "young_person", "child_age": 15, "needs": ["feelings"], "parents_know": "yes"});
    let with = decide(&with_children(asked, &[json!(8)]));
    assert_eq!(
        (with.rule.as_str(), with.team.as_deref()),
        ("early-help", Some("hub-meadows"))
    );
}

/// Every class of answers, with one more child at each age at which a rule draws a line, and at one on either side.
#[test]
fn adding_a_child_never_lowers_the_level() {
    let classes = Classes::load();
    let ages: Vec<Answer> = [0, 9, 10, 13, 15, 16, 17, 18, 25]
        .map(Answer::Years)
        .into_iter()
        .chain([Answer::One("unborn".into())])
        .collect();
    let mut seen = 0;
    classes.each(&classes.given(&[]), &mut |possible, _| {
        let mut example = classes.example(possible);
        let before = classes.rules.decide(&example.facts());
        // One age after the other, each in turn: all of them with every class would say the same ten times over.
        let age = &ages[seen % ages.len()];
        let mut child = Answers::default();
        child.keep("name", Answer::One("Ali".into()));
        child.keep("age", age.clone());
        example.answers.keep("children", Answer::People(vec![child]));
        let after = classes.rules.decide(&example.facts());
        assert!(
            after.level >= before.level && (!before.to.sends() || after.to.sends()),
            "{} → {}: {:?}",
            before.rule,
            after.rule,
            example
        );
        assert!(
            before
                .tags
                .iter()
                .all(|tag| after.tags.contains(tag) || after.rule != before.rule)
        );
        seen += 1;
    });
    assert!(seen > 1000, "{seen}");
}

#[test]
fn people_are_taken_in_as_they_are_typed_and_say_what_is_to_be_mended() {
    let questions = questions();
    let list = questions.get("children").unwrap();
    let typed = |fields: &[(&str, &str)]| {
        let fields: Vec<(String, String)> = fields.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
        let raw = |key: &str| {
            fields
                .iter()
                .filter(|(k, _)| k == key)
                .map(|(_, v)| v.clone())
                .collect()
        };
        list.check_person(raw, &Lists::default())
    };
    let zara = typed(&[
        ("children_name", "Zara"),
        ("children_age", "4"),
        ("children_school", ""),
    ])
    .unwrap();
    assert_eq!(serde_json::to_value(&zara).unwrap(), json!({"name": "Zara", "age": 4}));
    assert!(list.accepts(&Answer::People(vec![zara])));
    let problems = typed(&[("children_age", "none"), ("children_send", "perhaps")]).unwrap_err();
    let kinds: Vec<_> = problems.iter().map(|one| (one.field.as_str(), one.kind)).collect();
    assert_eq!(
        kinds,
        [
            ("children_name", "missing"),
            ("children_age", "age"),
            ("children_send", "unknown")
        ]
    );
}

#[test]
fn a_list_holds_people_as_the_form_asks_for_them_and_nothing_else() {
    let questions = questions();
    let list = questions.get("adults").unwrap();
    let people = |json: serde_json::Value| serde_json::from_value::<Answer>(json).unwrap();
    let mum = json!({"name": "Mum", "relationship": "mother", "lives_with": "yes", "responsibility": "rather_not_say"});
    assert!(list.accepts(&people(json!([mum]))));
    assert!(!list.accepts(&people(json!([{"name": "Mum"}]))));
    assert!(!list.accepts(&people(json!([{"name": "Mum", "passed": ["999"]}]))));
    assert!(!list.accepts(&people(serde_json::Value::Array(vec![mum; 13]))));
    assert!(list.accepts(&Answer::Skipped));
}
