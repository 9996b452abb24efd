//! What a family writes in its own words: looked through for signs of danger, shown who helps, read at once, sent no lower.

use super::*;
use crate::safety::Sign;
use serde_json::json;

fn decide(more: serde_json::Value) -> Decision {
    let mut all = json!({"danger": "no", "want": "support", "who": "parent", "harm": ["none"], "domestic_abuse": "no",
        "child_age": 7, "social_worker": "no", "needs": ["behaviour"], "worries": ["none"], "so_far": "nothing_yet"});
    all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let answers = answers(all);
    rules().decide(&Facts {
        answers: &answers,
        lives: Lives::City,
        hub: Some("meadows".to_owned()),
        postcode_found: true,
    })
}

/// All that is answered with a box of lines, or with one line about the family.
fn texts() -> Vec<String> {
    let questions = questions();
    let typed = questions.iter().filter(|q| match q.kind {
        Kind::Text { .. } => true,
        Kind::Name { .. } => q.group != Group::You,
        _ => false,
    });
    typed.map(|question| question.key.clone()).collect()
}

/// What is asked only of some, so that everything that is typed is asked.
fn asked_of(question: &str) -> Answers {
    let for_all = json!({"contact_way": "phone", "domestic_abuse": "past", "child_age": 7});
    let mut all = answers(for_all);
    let own = match question {
        "due" => json!({"child_age": "unborn"}),
        "agreed_when" => json!({"who": "professional", "family_agrees": "yes"}),
        "social_worker_name" => json!({"social_worker": "yes_city"}),
        _ => json!({}),
    };
    answers(own)
        .iter()
        .for_each(|(key, answer)| all.keep(key, answer.clone()));
    all
}

/// The stop after this text, given everything that is asked before it.
fn stop_after(question: &str, words: &str) -> Option<(String, bool)> {
    let (questions, mut answers) = (questions(), asked_of(question));
    answers.keep(question, Answer::One(words.to_owned()));
    let relevant = questions.relevant(&Facts::of(&answers));
    assert!(relevant.get(question).is_some(), "{question} is not asked");
    let facts = Facts::of(&relevant);
    let asked = questions.get(question).unwrap();
    let stop = asked.stops.iter().find(|stop| stop.when.holds(&facts));
    stop.map(|stop| (stop.words().to_owned(), stop.passable))
}

#[test]
fn every_text_of_the_form_stops_at_words_of_danger_and_everybody_may_go_on() {
    let texts = texts();
    for typed in [
        "story",
        "child_name",
        "school",
        "code_word",
        "agreed_when",
        "social_worker_name",
    ] {
        assert!(
            texts.iter().any(|known| known == typed),
            "{typed} is not among {texts:?}"
        );
    }
    for question in &texts {
        for (words, stop) in [
            ("I want to die", "said-self-harm"),
            ("mój mąż mnie bije", "said-domestic-abuse"),
            ("اس کے ساتھ جنسی زیادتی ہوئی", "said-sexual-abuse"),
            ("someone is hurting my child", "said-child"),
            ("he hits me when he is angry", "said-domestic-abuse"),
        ] {
            assert_eq!(
                stop_after(question, words),
                Some((stop.to_owned(), true)),
                "{question}: {words}"
            );
        }
        assert_eq!(stop_after(question, "He’s killing me with his snoring"), None);
    }
}

#[test]
fn who_went_past_one_stop_reads_the_next_text_s_own_and_nothing_is_asked_twice() {
    let (questions, mut answers) = (questions(), Answers::default());
    answers.keep("story", Answer::One("I want to die".to_owned()));
    answers.pass("said-self-harm-story");
    answers.keep("must_not_know", Answer::One("I want to die".to_owned()));
    let relevant = questions.relevant(&Facts::of(&answers));
    assert!(relevant.passed("said-self-harm-story") && !relevant.passed("said-self-harm-must_not_know"));
    let calm = json!({"story": "All is well", "passed": ["said-self-harm-story"]});
    let calm = super::answers(calm);
    assert!(!questions.relevant(&Facts::of(&calm)).passed("said-self-harm-story"));
}

#[test]
fn words_of_danger_are_read_at_once_and_said_plainly_by_the_safeguarding_team() {
    for (words, rule, tag) in [
        ("she wants to die", "said-self-harm", "said-self-harm"),
        ("my husband hits me", "said-domestic-abuse", "said-domestic-abuse"),
        ("she was raped", "said-sexual-abuse", "said-sexual-abuse"),
        ("someone is hurting my child", "said-child", "said-child"),
    ] {
        let decision = decide(json!({ "story": words }));
        assert_eq!(
            (decision.rule.as_str(), decision.team.as_deref()),
            (rule, Some("mash")),
            "{words}"
        );
        assert!(decision.urgent && decision.tags.iter().any(|t| t == tag) && decision.because.iter().any(|b| b == tag));
        assert_eq!(decision.because.iter().filter(|b| *b == tag).count(), 1);
    }
}

#[test]
fn what_may_be_said_of_a_small_child_is_read_at_once_where_the_request_goes_anyway() {
    let before = decide(json!({}));
    let decision = decide(json!({"story": "he hits me when he is angry, he is only four"}));
    assert_eq!((&decision.rule, &decision.team), (&before.rule, &before.team));
    assert!(!before.urgent && decision.urgent && decision.also.iter().any(|contact| contact == "juno"));
}

#[test]
fn what_a_child_says_is_never_taken_for_a_quarrel_of_small_children() {
    let young = json!({"who": "young_person", "child_age": 14, "parents_know": "no", "story": "he touches me"});
    let told = json!({"own_words": "he hits me"});
    for (said, rule) in [(young, "said-sexual-abuse"), (told, "said-domestic-abuse")] {
        let decision = decide(said);
        assert_eq!((decision.rule.as_str(), decision.team.as_deref()), (rule, Some("mash")));
    }
}

#[test]
fn calm_words_change_nothing() {
    for words in [
        "He’s killing me with his snoring",
        "Bedtime is hard",
        "میرا بیٹا دوسرے بچوں کو مارتا ہے",
        "Mąż bije rekordy w pływaniu",
    ] {
        assert_eq!(
            decide(json!({ "story": words, "hope": words })),
            decide(json!({})),
            "{words}"
        );
    }
}

#[test]
fn what_was_heard_is_kept_with_the_answers_and_is_no_answer_itself() {
    let given = answers(json!({"story": "my husband hits me and she wants to die"}));
    let questions = questions();
    let relevant = questions.relevant(&Facts::of(&given));
    let heard: Vec<_> = relevant.heard().map(|(at, heard)| (at, heard.sign)).collect();
    assert_eq!(
        heard,
        [("story", Sign::SuicideSelfHarm), ("story", Sign::DomesticAbuse)]
    );
    assert!(relevant.iter().all(|(key, _)| key == "story"));
    let again: Answers = serde_json::from_value(serde_json::to_value(&relevant).unwrap()).unwrap();
    assert_eq!(again.heard().count(), 2);
    assert_eq!(questions.relevant(&Facts::of(&again)), relevant);
}

#[test]
fn a_condition_on_words_names_a_question_in_which_somebody_types() {
    let table = include_str!("../questions.toml");
    let refused = table.replacen("sign = \"sexual-abuse\"", "sign = \"rudeness\"", 1);
    assert!(Questions::read(&refused).is_err());
    let unknown = RULES.replacen("says_plainly = \"sexual-abuse\"", "says_plainly = \"rudeness\"", 1);
    assert!(Rules::load(&unknown, &questions(), &names()).is_err());
}

#[test]
fn what_stands_in_a_list_of_people_is_heard_like_every_other_text() {
    for (list, part) in [
        ("children", "name"),
        ("children", "school"),
        ("children", "due"),
        ("adults", "name"),
    ] {
        let mut person = match list {
            "children" => json!({"name": "Zara", "age": 4}),
            _ => json!({"name": "Dad", "relationship": "father", "lives_with": "yes", "responsibility": "yes"}),
        };
        person[part] = json!("someone is hurting my child");
        let people = json!({list: [person]});
        let questions = questions();
        let relevant = questions.relevant(&Facts::of(&answers(people.clone())));
        let heard: Vec<&str> = relevant.heard().map(|(question, _)| question).collect();
        assert_eq!(heard, [list], "{list} {part}");
        let facts = Facts::of(&relevant);
        let stops = &questions.get(list).unwrap().stops;
        assert!(
            stops.iter().any(|stop| stop.passable && stop.when.holds(&facts)),
            "{list} {part}"
        );
        let decision = decide(people);
        assert_eq!(
            (decision.rule.as_str(), decision.urgent),
            ("said-child", true),
            "{list} {part}"
        );
    }
}

#[test]
fn what_families_schools_and_helpers_are_called_raises_nothing() {
    for name in [
        "Zaynab",
        "Ali",
        "Mary-Ann",
        "Killian",
        "Dada",
        "Abusaid",
        "Hurst",
        "Zoë",
        "Małgorzata",
        "بچہ",
        "امی",
        "St Ann’s Well Primary",
        "Nottingham Girls’ Academy",
        "Djanogly City Academy",
        "Bluecoat Beechdale",
        "Greenfield Nursery, in the mornings",
        "in March",
        "last Tuesday, on the phone",
        "Granny Pat",
        "his new wife",
    ] {
        let people = json!({
            "child_name": name, "school": name,
            "children": [{"name": name, "age": 4, "school": name}],
            "adults": [{"name": name, "relationship": "other", "lives_with": "no", "responsibility": "no"}],
        });
        let relevant = questions().relevant(&Facts::of(&answers(people)));
        assert_eq!(relevant.heard().count(), 0, "{name}");
    }
}

#[test]
fn a_professionals_own_work_is_no_sign_of_danger() {
    let work = json!({"who": "professional", "family_agrees": "yes", "agency": "Suicide prevention team", "job": "Rape crisis worker"});
    let relevant = questions().relevant(&Facts::of(&answers(work)));
    assert!(relevant.one("agency").is_some());
    assert_eq!(relevant.heard().count(), 0);
}
