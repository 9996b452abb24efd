//! The way through the form for families as they come: what is asked next, what is dropped, what stops.

use super::*;
use serde_json::json;

fn parent() -> serde_json::Value {
    json!({
        "danger": "no", "want": "support", "who": "parent", "harm": ["none"], "domestic_abuse": "no",
        "child_name": "Sami", "child_age": 7, "postcode": "NG7 5HY", "social_worker": "no", "needs": ["behaviour"],
        "worries": ["none"], "so_far": "nothing_yet", "how_long": "weeks", "want_worker": "no", "story": null,
        "going_well": null, "tried": null, "hope": null, "your_name": "Aisha", "responsibility": "yes", "contact_way": "phone",
        "phone": "07700 900123", "voicemail": "no", "best_time": ["any"], "must_not_know": null, "language": "ur",
        "interpreter": "yes", "agree_ask": "yes", "agree_share": ["none"], "agree_evaluation": "no",
    })
}

pub fn with_changes(changes: serde_json::Value) -> Answers {
    let mut all = parent();
    changes
        .as_object()
        .unwrap()
        .iter()
        .for_each(|(key, value)| all[key] = value.clone());
    answers(all)
}

pub fn in_the_city(answers: &Answers) -> Facts<'_> {
    Facts {
        answers,
        lives: Lives::City,
        hub: Some("hyson-green".into()),
        postcode_found: true,
    }
}

pub fn asked_next(answers: &Answers) -> String {
    match Journey::new(&questions(), &in_the_city(answers)).next() {
        Step::Ask(question) => question.key.clone(),
        Step::Stop(stop) => format!("stop {}", stop.id),
        Step::CheckAnswers => "check".to_owned(),
    }
}

#[test]
fn a_changed_answer_asks_what_is_new_and_nothing_twice() {
    assert_eq!(asked_next(&with_changes(json!({}))), "check");
    assert_eq!(asked_next(&with_changes(json!({"needs": ["housing"]}))), "housing_when");
    assert_eq!(
        asked_next(&with_changes(json!({"needs": ["housing"], "housing_when": "later"}))),
        "check"
    );
    assert_eq!(asked_next(&with_changes(json!({"contact_way": "email"}))), "email");
    assert_eq!(
        asked_next(&with_changes(json!({"who": "professional"}))),
        "family_agrees"
    );
    assert_eq!(asked_next(&with_changes(json!({"so_far": "not_enough"}))), "check");
    let long = json!({"so_far": "not_enough", "how_long": "a-word-of-last-year"});
    assert_eq!(asked_next(&with_changes(long)), "how_long");
}

#[test]
fn an_answer_no_longer_asked_for_neither_counts_nor_is_sent() {
    let answers = with_changes(json!({"housing_when": "tonight", "email": "old@example.org", "passed": ["county"]}));
    let complete = Journey::new(&questions(), &in_the_city(&answers)).complete().unwrap();
    for dropped in ["housing_when", "email"] {
        assert!(complete.answers().get(dropped).is_none());
    }
    assert!(!complete.answers().passed("county"));
    assert_eq!(
        rules().decide(&in_the_city(&answers)),
        rules().decide(&complete.facts())
    );
    assert_eq!(rules().decide(&complete.facts()).rule, "early-help");
}

#[test]
fn a_later_question_cannot_be_opened_early() {
    let (questions, answers) = (questions(), answers(json!({"danger": "no"})));
    let journey = Journey::new(&questions, &Facts::of(&answers));
    assert!(journey.may_visit("danger") && journey.may_visit("want"));
    assert!(!journey.may_visit("who") && !journey.may_visit("story") && !journey.may_visit("no-such-question"));
}

#[test]
fn harm_asks_for_a_safe_way_to_ring_back_and_for_little_else() {
    let (questions, answers) = (
        questions(),
        with_changes(json!({"harm": ["neglect"], "passed": ["mash-now"], "code_word": null})),
    );
    let journey = Journey::new(&questions, &in_the_city(&answers));
    let complete = journey.complete().unwrap();
    assert!(journey.tasks().is_empty(), "nothing more is asked for");
    for not_asked in [
        "needs",
        "worries",
        "so_far",
        "hope",
        "agree_ask",
        "agree_share",
        "responsibility",
    ] {
        assert!(complete.answers().get(not_asked).is_none(), "{not_asked}");
    }
    assert!(complete.answers().get("phone").is_some() && complete.answers().get("voicemail").is_some());
}

#[test]
fn a_young_person_under_13_is_shown_childline_and_nobody_is_left_without_a_door() {
    assert_eq!(
        asked_next(&with_changes(json!({"who": "young_person", "child_age": 12}))),
        "stop under-13"
    );
    assert_ne!(
        asked_next(&with_changes(json!({"who": "young_person", "child_age": 13}))),
        "stop under-13"
    );
    for question in questions().iter() {
        for stop in &question.stops {
            assert!(
                !stop.contacts.is_empty() || matches!(stop.id.as_str(), "directory" | "nothing-sent"),
                "{}",
                stop.id
            );
        }
    }
}

#[test]
fn a_young_person_is_never_a_baby_on_the_way() {
    let unborn = |who: &str| asked_next(&with_changes(json!({"who": who, "child_age": "unborn"})));
    assert_eq!(unborn("young_person"), "child_age");
    assert_eq!(unborn("parent"), "check");
}

#[test]
fn a_professional_says_first_whether_the_family_agrees_and_is_told_before_more_is_asked() {
    let first = json!({"danger": "no", "want": "support", "who": "professional", "harm": ["none"]});
    let with = |more: serde_json::Value| {
        let mut all = first.clone();
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        asked_next(&answers(all))
    };
    assert_eq!(with(json!({"domestic_abuse": "no"})), "family_agrees");
    for (said, stop) in [("no", "stop no-agreement"), ("not_safe_to_ask", "stop not-safe-to-ask")] {
        assert_eq!(with(json!({"domestic_abuse": "no", "family_agrees": said})), stop);
        // Where a child lives with abuse the safeguarding team reads it without agreement: nothing stands in the way.
        let abuse = json!({
            "domestic_abuse": "now", "children_see_abuse": "yes", "passed": ["domestic-abuse"], "family_agrees": said,
        });
        assert_eq!(with(abuse), "child_name");
    }
    assert_eq!(
        with(json!({"domestic_abuse": "no", "family_agrees": "yes"})),
        "agreed_how"
    );
    let on = json!({"domestic_abuse": "no", "family_agrees": "no", "passed": ["no-agreement"]});
    assert_eq!(with(on), "child_name");
}

#[test]
fn nothing_personal_is_typed_before_safety_is_asked_for() {
    let questions = questions();
    let typed = |question: &Question| question.options().is_empty();
    let first_typed = questions.iter().position(typed).unwrap();
    for safety in ["danger", "want", "who", "harm", "domestic_abuse"] {
        assert!(questions.iter().position(|question| question.key == safety).unwrap() < first_typed);
    }
}

#[test]
fn a_home_in_the_county_is_told_so_before_the_story_is_typed() {
    let questions = questions();
    let answers = with_changes(json!({}));
    let facts = Facts {
        lives: Lives::County("gedling".into()),
        ..in_the_city(&answers)
    };
    assert!(matches!(Journey::new(&questions, &facts).next(), Step::Stop(stop) if stop.id == "county"));
}

#[test]
fn an_answer_from_an_older_form_is_asked_again() {
    assert_eq!(
        asked_next(&with_changes(json!({"so_far": "an-option-of-last-year"}))),
        "so_far"
    );
}
