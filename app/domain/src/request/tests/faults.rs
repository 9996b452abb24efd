//! A file of answers with a slip in it is refused, and the slip is named.

use super::*;
use serde_json::json;

fn faults(json: serde_json::Value) -> Vec<String> {
    let lists = Lists {
        neighbourhoods: vec!["meadows".to_owned()],
        languages: vec!["ur".to_owned()],
        agencies: vec!["school".to_owned(), "none".to_owned()],
    };
    questions().faults(&answers(json), &lists)
}

#[test]
fn each_unknown_key_and_each_unknown_option_is_named() {
    let found = faults(
        json!({"danger": "no", "needz": ["behaviour"], "worries": ["none", "bombs"], "who": "parrent",
        "neighbourhood": "medows", "passed": ["county", "counti"]}),
    );
    assert_eq!(found.len(), 5, "{found:?}");
    for named in ["“needz”", "“bombs”", "“parrent”", "“medows”", "“counti”"] {
        assert!(found.iter().any(|fault| fault.contains(named)), "{named}: {found:?}");
    }
    assert!(
        found.iter().any(|fault| fault.contains("young_person")),
        "the options are told: {found:?}"
    );
}

#[test]
fn an_answer_of_the_wrong_shape_is_named() {
    for wrong in [
        json!({"child_age": 99}),
        json!({"child_age": "seven"}),
        json!({"needs": "behaviour"}),
        json!({"needs": []}),
        json!({"danger": 1}),
        json!({"danger": null}),
    ] {
        assert_eq!(faults(wrong.clone()).len(), 1, "{wrong}");
    }
}

#[test]
fn good_answers_have_no_fault() {
    assert!(
        faults(
            json!({"danger": "no", "child_age": 7, "needs": ["behaviour"], "story": "x", "hope": null,
        "neighbourhood": "meadows", "language": "ur", "agree_share": ["school"], "passed": ["county"]})
        )
        .is_empty()
    );
}
