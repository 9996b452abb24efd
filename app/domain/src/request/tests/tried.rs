//! For any answers it can be said which rule decided and why each before it did not.

use super::classes::Classes;
use super::*;
use serde_json::json;

#[test]
fn exactly_one_rule_decides_it_is_the_one_of_the_decision_and_each_before_it_has_a_reason() {
    let classes = Classes::load();
    classes.each(&classes.given(&[]), &mut |possible, rule| {
        let example = classes.example(possible);
        let tried = classes.rules.tried(&example.facts());
        let at = tried
            .iter()
            .position(|tried| matches!(tried.verdict, Verdict::Decides))
            .unwrap();
        assert_eq!(tried[at].rule.name, rule.name);
        let reasons = |tried: &Tried<'_>| matches!(&tried.verdict, Verdict::PassedOver(parts) if !parts.is_empty());
        assert!(tried[..at].iter().all(reasons));
        assert!(
            tried[at + 1..]
                .iter()
                .all(|tried| matches!(tried.verdict, Verdict::NotReached))
        );
    });
}

#[test]
fn only_the_part_that_does_not_hold_is_told() {
    let answers = answers(json!({"worries": ["missing"], "child_age": 9}));
    let rules = rules();
    let tried = rules.tried(&Facts::of(&answers));
    let adolescence = tried
        .iter()
        .find(|tried| tried.rule.name == "adolescence-safety")
        .unwrap();
    assert!(matches!(&adolescence.verdict, Verdict::PassedOver(parts) if parts == &["age 10 or over"]));
}
