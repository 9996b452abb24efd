//! Where requests go, for every combination of answers.

use super::classes::Classes;
use super::*;
use std::collections::BTreeMap;

const NO_DANGER: (&str, &[&str]) = ("danger", &["no", ""]);

/// Shows `claim` the decision of every class within `given`.
fn always(given: &[(&str, &[&str])], claim: impl Fn(&Decision) -> bool) {
    always_with(&[], given, claim);
}

/// The same for claims that speak of tags, contacts or reasons: they are named in `added`.
fn always_with(added: &[&str], given: &[(&str, &[&str])], claim: impl Fn(&Decision) -> bool) {
    let classes = Classes::load();
    let mut seen = 0;
    classes.each_with(added, &classes.given(given), &mut |possible| {
        let example = classes.example(possible);
        let decision = classes.rules.decide(&example.facts());
        let json = serde_json::to_string(&example.answers).unwrap();
        assert!(claim(&decision), "{given:?}: {json} {:?} → {decision:?}", example.lives);
        seen += 1;
    });
    assert!(seen > 0, "nothing matches {given:?}");
}

fn each_option(question: &str, claim: impl Fn(&str)) {
    let questions = questions();
    let options = questions
        .get(question)
        .unwrap()
        .options()
        .iter()
        .filter(|option| *option != "none");
    options.for_each(|option| claim(&format!("{question}.{option}")));
}

#[test]
fn each_rule_fires_for_some_answers_and_the_proof_agrees_with_the_program() {
    let classes = Classes::load();
    let mut fired: BTreeMap<String, usize> = BTreeMap::new();
    classes.each(&classes.given(&[]), &mut |possible, rule| {
        *fired.entry(rule.name.clone()).or_default() += 1;
        let example = classes.example(possible);
        assert_eq!(classes.rules.decide(&example.facts()).rule, rule.name);
    });
    let silent: Vec<&str> = classes
        .rules
        .iter()
        .map(|rule| rule.name.as_str())
        .filter(|name| !fired.contains_key(*name))
        .collect();
    println!("{} classes: {fired:?}", fired.values().sum::<usize>());
    assert!(silent.is_empty(), "rules that never decide: {silent:?}");
}

#[test]
fn danger_never_gets_a_form() {
    always(&[("danger", &["yes"])], |d| {
        d.to == Destination::Emergency && d.team.is_none() && d.urgent
    });
    let (questions, answers) = (
        questions(),
        answers(serde_json::json!({"danger": "yes", "passed": ["999"]})),
    );
    let journey = Journey::new(&questions, &Facts::of(&answers));
    assert!(matches!(journey.next(), Step::Stop(stop) if stop.id == "999"));
    assert!(journey.complete().is_none());
}

#[test]
fn a_plan_or_an_attempt_to_end_a_life_is_rung_back_at_once_with_the_numbers_beside_it() {
    let no_harm: Vec<String> = questions()
        .get("harm")
        .unwrap()
        .options()
        .iter()
        .filter(|o| *o != "none")
        .map(|o| format!("harm.{o}"))
        .collect();
    let mut given: Vec<(&str, &[&str])> = no_harm.iter().map(|name| (name.as_str(), &["no"][..])).collect();
    given.extend([
        ("worries.self_harm", &["yes"][..]),
        ("self_harm_when", &["attempt_or_plan"][..]),
    ]);
    given.push(NO_DANGER);
    always(&given, |d| {
        let numbers = ["police-999", "nhs-111", "samaritans"];
        let named = numbers.iter().all(|number| d.also.iter().any(|also| also == number));
        d.to == Destination::MashPhone && d.urgent && d.level == Level::MashUrgent && named
    });
}

#[test]
fn harm_always_goes_to_mash() {
    each_option("harm", |harm| {
        always(&[NO_DANGER, (harm, &["yes"])], |d| {
            d.to == Destination::MashPhone
                && d.team.as_deref() == Some("mash")
                && d.urgent
                && d.level == Level::MashUrgent
        });
    });
}

#[test]
fn no_report_of_harm_waits_in_a_hub_tray() {
    each_option("harm", |harm| {
        always(&[(harm, &["yes"])], |d| {
            !d.team.iter().chain(&d.copy_to).any(|team| team.starts_with("hub-"))
        });
    });
}

#[test]
fn a_child_harmed_outside_the_city_gets_the_number_of_the_right_council_too() {
    each_option("harm", |harm| {
        let given: [(&str, &[&str]); 3] = [NO_DANGER, (harm, &["yes"]), ("lives", &["county"])];
        always_with(&["county-mash"], &given, |d| d.also.iter().any(|c| c == "county-mash"));
    });
}

#[test]
fn a_child_of_nine_never_goes_to_the_adolescence_team() {
    let young: Vec<String> = (0..10).map(|years| years.to_string()).collect();
    let mut ages: Vec<&str> = young.iter().map(String::as_str).collect();
    ages.extend(["unborn", ""]);
    always_with(&["adolescence"], &[("child_age", &ages)], |d| {
        d.copy_to.is_empty() && !d.tags.iter().any(|tag| tag == "adolescence")
    });
}

#[test]
fn a_young_adult_never_goes_to_the_adolescence_team() {
    let ages = ["18", "19", "20", "21", "22", "23", "24", "25"];
    always_with(&["adolescence"], &[("child_age", &ages)], |d| {
        d.copy_to.is_empty() && !d.tags.iter().any(|tag| tag == "adolescence")
    });
}

#[test]
fn every_request_reaches_a_team() {
    let teams = names().teams;
    always(&[], |d| {
        d.to.sends() == d.team.is_some() && d.team.as_ref().is_none_or(|team| teams.contains(team))
    });
}

#[test]
fn every_decision_gives_its_reasons_and_nothing_sent_still_names_somebody_to_turn_to() {
    always(&[], |d| {
        let somewhere_to_turn = d.to.sends() || d.to == Destination::Directory || !d.also.is_empty();
        !d.because.is_empty() && somewhere_to_turn
    });
}

#[test]
fn a_child_who_sees_domestic_abuse_never_waits_in_a_hub_tray() {
    let given = [
        NO_DANGER,
        ("domestic_abuse", &["now", "recent"][..]),
        ("children_see_abuse", &["yes", "not_sure", ""]),
        ("lives", &["city", "unknown"]),
        ("who", &["parent", "young_person", "professional"]),
    ];
    always(&given, |d| {
        d.to == Destination::Emergency || d.team.as_deref() == Some("mash") || d.to == Destination::Phone
    });
}

#[test]
fn whoever_tells_of_domestic_abuse_gets_the_helpline_and_a_safe_contact() {
    always_with(
        &["juno", "safe-contact"],
        &[("domestic_abuse", &["now", "recent"])],
        |d| d.also.iter().any(|contact| contact == "juno") && d.tags.iter().any(|tag| tag == "safe-contact"),
    );
}

#[test]
fn a_professional_without_agreement_sends_nothing_below_the_safeguarding_team() {
    always(
        &[
            ("who", &["professional"]),
            ("family_agrees", &["no", "not_safe_to_ask", ""]),
        ],
        |d| !d.to.sends() || d.level >= Level::Mash,
    );
}

#[test]
fn a_single_school_worry_at_ten_or_over_is_early_help() {
    let ages = ["10", "11", "12", "13", "14", "15", "16", "17"];
    let mut given: Vec<(&str, &[&str])> = vec![
        NO_DANGER,
        ("want", &["support"]),
        ("who", &["parent"]),
        ("child_age", &ages),
        ("lives", &["city", "unknown"]),
        ("domestic_abuse", &["no"]),
        ("social_worker", &["no"]),
        ("so_far", &["nothing_yet", "enough_for_now", ""]),
        ("worries.not_in_school", &["yes"]),
        ("said suicide-self-harm", &["no"]),
        ("said domestic-abuse", &["no"]),
        ("said sexual-abuse", &["no"]),
        ("said child-in-danger", &["no"]),
    ];
    let (harms, needs, worries) = (options_of("harm"), options_of("needs"), options_of("worries"));
    let quiet = harms
        .iter()
        .chain(&needs)
        .chain(worries.iter().filter(|name| *name != "worries.not_in_school"));
    given.extend(quiet.map(|name| (name.as_str(), &["no"][..])));
    always(&given, |d| {
        d.team.as_deref() == Some("hub-meadows") && d.rule == "early-help"
    });
}

fn options_of(question: &str) -> Vec<String> {
    let questions = questions();
    let options = questions
        .get(question)
        .unwrap()
        .options()
        .iter()
        .filter(|option| *option != "none");
    options.map(|option| format!("{question}.{option}")).collect()
}
