//! Families as they come: what each would be told, spelled out.

use super::*;
use serde_json::json;

fn decide(json: serde_json::Value, lives: Lives) -> Decision {
    let answers = answers(json);
    rules().decide(&Facts {
        answers: &answers,
        lives,
        hub: Some("meadows".into()),
        postcode_found: true,
    })
}

fn in_the_city(json: serde_json::Value) -> Decision {
    decide(json, Lives::City)
}

fn goes(decision: &Decision) -> (&str, &str) {
    (decision.rule.as_str(), decision.team.as_deref().unwrap_or("nobody"))
}

#[test]
fn a_toddler_who_will_not_sleep_is_read_at_the_hub_and_the_health_visitors_are_named() {
    let decision = in_the_city(json!({"who": "parent", "child_age": 2, "needs": ["baby_health"]}));
    assert_eq!(goes(&decision), ("baby-health", "hub-meadows"));
    assert!(decision.also.contains(&"citycare".to_owned()));
}

#[test]
fn a_boy_of_fourteen_who_keeps_going_missing_is_read_by_mash_and_the_adolescence_team_sees_it() {
    let decision = in_the_city(json!({"who": "parent", "child_age": 14, "worries": ["missing"]}));
    assert_eq!(goes(&decision), ("adolescence-safety", "mash"));
    assert_eq!(decision.copy_to, ["adolescence"]);
    let nine = in_the_city(json!({"who": "parent", "child_age": 9, "worries": ["missing"]}));
    assert_eq!(
        (goes(&nine), nine.copy_to.len()),
        (("child-exploited-or-missing", "mash"), 0)
    );
}

#[test]
fn missing_school_reaches_the_adolescence_team_only_when_help_was_not_enough() {
    let with = |so_far: &str| in_the_city(json!({"child_age": 12, "worries": ["not_in_school"], "so_far": so_far}));
    assert_eq!(goes(&with("not_enough")), ("adolescence-help", "mash"));
    assert_eq!(goes(&with("nothing_yet")), ("early-help", "hub-meadows"));
}

#[test]
fn several_needs_for_long_with_help_not_enough_ask_for_targeted_family_help() {
    let family = |needs: &[&str], so_far: &str, how_long: &str| {
        in_the_city(json!({"who": "parent", "child_age": 6, "needs": needs, "so_far": so_far, "how_long": how_long}))
            .rule
    };
    assert_eq!(family(&["behaviour", "money"], "not_enough", "long"), "targeted");
    assert_eq!(family(&["behaviour"], "not_enough", "long"), "early-help");
    assert_eq!(family(&["behaviour", "money"], "nothing_yet", "long"), "early-help");
    assert_eq!(family(&["behaviour", "money"], "not_enough", "weeks"), "early-help");
}

#[test]
fn a_family_in_gedling_is_shown_the_county_unless_the_child_also_lives_in_the_city() {
    let gedling = || Lives::County("gedling".into());
    let decision = decide(json!({"who": "parent", "needs": ["behaviour"]}), gedling());
    assert_eq!(goes(&decision), ("county", "nobody"));
    let both = decide(
        json!({"who": "parent", "needs": ["behaviour"], "passed": ["county"]}),
        gedling(),
    );
    assert_eq!(goes(&both), ("early-help", "hub-meadows"));
    assert!(both.tags.contains(&"check-address".to_owned()));
    assert_eq!(goes(&decide(json!({"harm": ["neglect"]}), gedling())), ("harm", "mash"));
}

#[test]
fn a_home_we_cannot_place_still_has_a_hub_and_is_told_so() {
    let answers = answers(json!({"who": "parent", "needs": ["money"]}));
    let decision = rules().decide(&Facts::of(&answers));
    assert_eq!(goes(&decision), ("early-help", "hub-hyson-green"));
    assert!(decision.because.contains(&"hub-to-be-found".to_owned()));
}

#[test]
fn a_girl_of_sixteen_with_nowhere_to_sleep_is_read_by_mash_and_housing_aid_is_named() {
    let decision =
        in_the_city(json!({"who": "young_person", "child_age": 16, "needs": ["housing"], "housing_when": "tonight"}));
    assert_eq!(goes(&decision), ("homeless-16-17", "mash"));
    assert!(decision.also.contains(&"housing-aid".to_owned()));
    let family = in_the_city(json!({"who": "parent", "child_age": 5, "needs": ["housing"], "housing_when": "tonight"}));
    assert_eq!(
        (goes(&family), family.urgent),
        (("homeless-tonight", "hub-meadows"), true)
    );
}

#[test]
fn a_young_person_may_ask_although_a_parent_said_no() {
    let decision =
        in_the_city(json!({"who": "young_person", "child_age": 14, "parents_know": "said_no", "needs": ["feelings"]}));
    assert_eq!(goes(&decision), ("young-person-parent-said-no", "hub-meadows"));
}

#[test]
fn thoughts_of_suicide_are_read_by_mash_with_health_help_shown_and_a_plan_is_rung_back_at_once() {
    let with =
        |when: &str, age: u8| in_the_city(json!({"child_age": age, "worries": ["self_harm"], "self_harm_when": when}));
    assert_eq!(goes(&with("thoughts", 13)), ("self-harm", "mash"));
    assert!(with("thoughts", 13).also.contains(&"nhs-111".to_owned()));
    assert_eq!(goes(&with("attempt_or_plan", 13)), ("self-harm-plan", "mash"));
    assert_eq!(goes(&with("past", 13)), ("self-harm-older", "hub-meadows"));
    assert_eq!(goes(&with("thoughts", 20)), ("self-harm-older", "hub-meadows"));
}

#[test]
fn the_classes_between_the_rows_go_to_mash() {
    let rule = |worry: &str, age: u8| in_the_city(json!({"who": "parent", "child_age": age, "worries": [worry]})).rule;
    assert_eq!(rule("private_fostering", 15), "private-fostering");
    assert_eq!(rule("private_fostering", 16), "early-help");
    assert_eq!(rule("no_recourse", 3), "no-recourse");
    assert_eq!(rule("radicalisation", 15), "radicalisation");
    assert_eq!(
        in_the_city(json!({"harm": ["physical"], "child_age": 19})).rule,
        "harm-young-adult"
    );
    assert_eq!(
        in_the_city(json!({"social_worker": "yes_other_council"})).also,
        ["placing-council"]
    );
}

#[test]
fn a_decision_can_be_kept_and_read_again() {
    let decision = in_the_city(json!({"who": "parent", "child_age": 14, "worries": ["missing"]}));
    let json = serde_json::to_string(&decision).unwrap();
    assert_eq!(serde_json::from_str::<Decision>(&json).unwrap(), decision);
}
