//! A wrong table or rule stops the start, and the message names it.

use super::*;

fn refused(change: impl Fn(&str) -> String) -> String {
    let changed = change(RULES);
    assert_ne!(changed, RULES, "the change did not apply");
    Rules::load(&changed, &questions(), &names()).unwrap_err().to_string()
}

fn assert_names(message: &str, parts: &[&str]) {
    parts
        .iter()
        .for_each(|part| assert!(message.contains(part), "“{message}” does not name {part}"));
}

#[test]
fn an_offer_of_an_unknown_option_is_named() {
    let table = include_str!("../questions.toml").replacen(r#"option = "unborn""#, r#"option = "unbron""#, 1);
    let message = Questions::read(&table).unwrap_err().to_string();
    assert_names(&message, &["“child_age”", "unbron"]);
}

#[test]
fn a_condition_that_nobody_knows_means_or_can_spell_out_is_named() {
    let table = include_str!("../questions.toml");
    let refused = |from: &str, to: &str| {
        let changed = table.replacen(from, to, 1);
        assert_ne!(changed, table);
        Questions::read(&changed).unwrap_err().to_string()
    };
    let unknown = refused(r#"named = "harm_or_plan""#, r#"named = "harm_or_plans""#);
    assert_names(&unknown, &["no condition", "“harm_or_plans”"]);
    let unused = refused("\n[conditions]", "\n[conditions]\nnever_meant = \"always\"");
    assert_names(&unused, &["“never_meant”", "meant nowhere"]);
    let circle = refused(
        "harm_or_plan = {",
        "harm_or_plan = { named = \"harm_or_plan\" }\nother = {",
    );
    assert_names(&circle, &["“harm_or_plan”", "itself"]);
    let two = refused(
        r#"{ named = "harm_or_plan" }"#,
        r#"{ named = "harm_or_plan", unborn = true }"#,
    );
    assert_names(&two, &["one thing"]);
}

#[test]
fn a_rule_about_an_unknown_question_is_named() {
    let message = refused(|r| {
        r.replacen(
            r#"answer = "social_worker", is = "yes_city""#,
            r#"answer = "socialworker", is = "yes_city""#,
            1,
        )
    });
    assert_names(&message, &["“social-worker”", "socialworker"]);
}

#[test]
fn a_rule_about_an_unknown_option_is_named() {
    let message = refused(|r| r.replacen(r#"has = "radicalisation""#, r#"has = "radicalised""#, 1));
    assert_names(&message, &["“radicalisation”", "radicalised"]);
}

#[test]
fn an_unknown_contact_or_team_is_named() {
    assert_names(
        &refused(|r| r.replacen(r#"also = ["placing-council"]"#, r#"also = ["placing"]"#, 1)),
        &["“social-worker-other-council”", "placing"],
    );
    assert_names(
        &refused(|r| r.replacen(r#"copy_to = ["adolescence"]"#, r#"copy_to = ["teens"]"#, 1)),
        &["“adolescence-safety”", "teens"],
    );
    assert_names(
        &refused(|r| r.replacen(r#"default_hub = "hyson-green""#, r#"default_hub = "hyson""#, 1)),
        &["default_hub", "hyson"],
    );
}

#[test]
fn an_unknown_stop_or_destination_is_named() {
    assert_names(
        &refused(|r| r.replacen(r#"passed = "county""#, r#"passed = "county-line""#, 1)),
        &["“county”", "county-line"],
    );
    assert_names(
        &refused(|r| r.replacen(r#"to = "local-hub""#, r#"to = "the-hub""#, 1)),
        &["the-hub"],
    );
}

#[test]
fn the_last_rule_holds_always_and_no_other_does() {
    let without_last = |r: &str| r.replacen(r#"when = "always""#, r#"when = { unborn = true }"#, 1);
    assert_names(&refused(without_last), &["“in-doubt”", "always"]);
    let twice = |r: &str| r.replacen(r#"when = { answer = "needs", has = "send" }"#, r#"when = "always""#, 1);
    assert_names(&refused(twice), &["“send”", "no rule below it"]);
}

#[test]
fn a_rule_that_repeats_an_earlier_condition_is_named_as_dead() {
    let dead = |r: &str| {
        r.replacen(
            r#"when = { answer = "needs", has = "send" }"#,
            r#"when = { answer = "housing_when", is = "tonight" }"#,
            1,
        )
    };
    assert_names(&refused(dead), &["“send”", "never reached", "“homeless-tonight”"]);
}

#[test]
fn danger_never_waits_behind_another_rule() {
    let late = |r: &str| {
        r.replacen(
            "to = \"emergency\"\nlevel = \"emergency\"",
            "to = \"mash\"\nlevel = \"mash\"",
            1,
        )
    };
    assert_names(&refused(late), &["danger never waits"]);
}

#[test]
fn a_ring_back_after_harm_is_urgent_or_the_rules_are_refused() {
    let calm = |r: &str| {
        r.replacen(
            "to = \"mash-phone\"\nlevel = \"mash-urgent\"\nurgent = true",
            "to = \"mash-phone\"\nlevel = \"mash-urgent\"",
            1,
        )
    };
    assert_names(&refused(calm), &["“self-harm-plan”", "contradict"]);
}

#[test]
fn a_condition_that_says_two_things_or_nothing_is_refused() {
    let two = |r: &str| r.replacen("{ lives = \"county\" }", "{ lives = \"county\", unborn = true }", 1);
    assert_names(&refused(two), &["says one thing"]);
    let nothing = |r: &str| r.replacen("{ lives = \"county\" }", "{}", 1);
    assert_names(&refused(nothing), &["empty"]);
    let half = |r: &str| r.replacen(r#"{ answer = "needs", has = "send" }"#, r#"{ answer = "needs" }"#, 1);
    assert_names(&refused(half), &["at_least"]);
}

#[test]
fn a_question_may_not_depend_on_a_later_one() {
    let table = include_str!("../questions.toml");
    let looks_ahead = table.replacen(
        r#"ask_if = { answer = "needs", has = "housing" }"#,
        r#"ask_if = { answer = "so_far", is = "not_enough" }"#,
        1,
    );
    assert_names(
        &Questions::read(&looks_ahead).unwrap_err().to_string(),
        &["“housing_when”", "no earlier question “so_far”"],
    );
}
