//! Who asks in which way, how many pages that takes, and what may be told besides.

use super::form::{asked_next, in_the_city, with_changes};
use super::*;
use serde_json::json;

#[test]
fn whoever_told_of_a_plan_to_end_a_life_reads_who_to_ring_and_may_then_ask_to_be_rung_back() {
    let told = json!({"worries": ["self_harm"], "self_harm_when": "attempt_or_plan"});
    assert_eq!(asked_next(&with_changes(told)), "stop 999-self-harm");
    let read = json!({"worries": ["self_harm"], "self_harm_when": "attempt_or_plan", "passed": ["999-self-harm"]});
    let (questions, answers) = (questions(), with_changes(read));
    let journey = Journey::new(&questions, &in_the_city(&answers));
    let complete = journey.complete().unwrap();
    assert!(complete.answers().get("phone").is_some() && journey.tasks().is_empty());
    for not_asked in ["so_far", "agree_ask", "agree_share", "hope"] {
        assert!(complete.answers().get(not_asked).is_none(), "{not_asked}");
    }
}

#[test]
fn a_relative_asks_with_a_parents_agreement_and_is_given_numbers_without_it() {
    let relative = |agrees: &str| {
        let said = json!({"who": "family_member", "relationship": "grandparent", "parent_agrees": agrees});
        asked_next(&with_changes(said))
    };
    assert_eq!(relative("yes"), "check");
    assert_eq!(relative("no"), "stop ask-a-parent");
    assert_eq!(relative("not_safe_to_ask"), "stop not-safe-to-ask");
    let harm = json!({
        "who": "family_member", "relationship": "friend", "harm": ["neglect"], "passed": ["mash-now"], "code_word": null
    });
    assert_eq!(
        asked_next(&with_changes(harm)),
        "check",
        "harm needs nobody's agreement"
    );
}

#[test]
fn a_professional_is_never_anonymous_and_says_how_to_reach_both_the_family_and_themselves() {
    let said = json!({
        "who": "professional", "family_agrees": "yes", "agreed_how": "spoken", "agreed_when": null, "agency": "Greenfield School",
        "job": "teacher", "work_phone": "0115 496 0000", "work_email": null,
    });
    assert_eq!(asked_next(&with_changes(said.clone())), "check");
    for needed in [
        "your_name",
        "agency",
        "job",
        "work_phone",
        "contact_way",
        "phone",
        "agreed_how",
    ] {
        let mut without = with_changes(said.clone());
        without.keep(needed, Answer::Skipped);
        assert_eq!(asked_next(&without), needed);
    }
}

#[test]
fn most_parents_answer_no_more_than_fifteen_pages() {
    let (questions, answers) = (questions(), with_changes(json!({})));
    let journey = Journey::new(&questions, &in_the_city(&answers));
    let needed: Vec<&Question> = journey
        .answered()
        .into_iter()
        .filter(|(group, _)| !group.is_more())
        .flat_map(|(_, questions)| questions)
        .collect();
    let last = journey.progress(&needed.last().unwrap().key).unwrap();
    assert_eq!(last.page, 15);
}

#[test]
fn what_may_be_told_besides_is_asked_part_by_part_and_holds_nothing_up() {
    let (questions, mut answers) = (questions(), with_changes(json!({"hope": "quiet mornings"})));
    for key in ["going_well", "tried"] {
        answers.drop_answer(key);
    }
    let journey = Journey::new(&questions, &in_the_city(&answers));
    assert!(journey.complete().is_some());
    let states: Vec<_> = journey
        .tasks()
        .iter()
        .map(|task| (task.group.id(), task.state))
        .collect();
    use TaskState::{Done, NotStarted};
    assert_eq!(
        states,
        [
            ("children", NotStarted),
            ("adults", NotStarted),
            ("going-well", NotStarted),
            ("tried", NotStarted),
            ("helpers", NotStarted),
            ("hope", Done),
            ("own-words", NotStarted),
        ]
    );
    let after = |key: &str, answers: &Answers| match Journey::new(&questions, &in_the_city(answers)).after(key) {
        Step::Ask(question) => question.key.clone(),
        Step::Stop(stop) => format!("stop {}", stop.id),
        Step::CheckAnswers => "check".to_owned(),
    };
    answers.keep("school", Answer::One("Greenfield".into()));
    answers.keep("send_support", Answer::Skipped);
    assert_eq!(after("school", &answers), "children");
    answers.keep("children", Answer::Skipped);
    assert_eq!(after("children", &answers), "check");
}

#[test]
fn questions_of_one_page_are_asked_together_until_somebody_comes_back_to_change_one() {
    let (questions, mut answers) = (questions(), with_changes(json!({})));
    let keys = |answers: &Answers, key: &str| -> Vec<String> {
        let journey = Journey::new(&questions, &in_the_city(answers));
        journey
            .together(key)
            .iter()
            .map(|question| question.key.clone())
            .collect()
    };
    assert_eq!(keys(&answers, "child_name"), ["child_name"]);
    assert_eq!(keys(&answers, "child_age"), ["child_age"]);
    answers.drop_answer("postcode");
    assert_eq!(keys(&answers, "child_name"), ["child_name", "child_age"]);
    let journey = Journey::new(&questions, &in_the_city(&answers));
    assert_eq!(
        journey.back("postcode").map(|question| question.key.as_str()),
        Some("child_name")
    );
    assert_eq!(
        journey.back("child_age").map(|question| question.key.as_str()),
        Some("child_name")
    );
    assert_eq!(
        journey.back("child_name").map(|question| question.key.as_str()),
        Some("domestic_abuse")
    );
}

#[test]
fn an_older_draft_that_kept_what_is_asked_later_now_opens_and_loses_nothing() {
    let mut old = with_changes(json!({"social_worker": "no", "hope": "a calm evening", "how_long": "long"}));
    old.drop_answer("responsibility");
    assert_eq!(asked_next(&old), "responsibility");
    old.keep("responsibility", Answer::One("rather_not_say".into()));
    let questions = questions();
    let complete = Journey::new(&questions, &in_the_city(&old)).complete().unwrap();
    assert_eq!(complete.answers().one("hope"), Some("a calm evening"));
    assert!(complete.answers().people("children").is_empty());
}
