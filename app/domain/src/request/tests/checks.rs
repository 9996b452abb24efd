//! What people may type, and that a slip is answered with an instruction and never with a lost text.

use super::*;

fn lists() -> Lists {
    let list = |items: &[&str]| items.iter().map(|item| item.to_string()).collect();
    Lists {
        neighbourhoods: list(&["meadows", "gedling", "elsewhere", "not_sure"]),
        languages: list(&["en", "ur", "pl"]),
        agencies: list(&["school", "none"]),
    }
}

fn check(key: &str, raw: &[&str]) -> Result<Answer, Problem> {
    let raw: Vec<String> = raw.iter().map(|value| value.to_string()).collect();
    questions().get(key).unwrap().check(&raw, &lists())
}

fn one(words: &str) -> Result<Answer, Problem> {
    Ok(Answer::One(words.to_owned()))
}

fn kind(key: &str, raw: &[&str]) -> &'static str {
    check(key, raw).unwrap_err().kind
}

#[test]
fn names_in_any_script_are_names() {
    for name in ["Zoë", "محمد علی", "Łukasz", "李雷", "O’Neill-Smith", "ਗੁਰਪ੍ਰੀਤ"] {
        assert_eq!(check("child_name", &[name]), one(name));
    }
    assert_eq!(check("child_name", &["  Aisha \r\n"]), one("Aisha"));
}

#[test]
fn ages_are_unborn_or_whole_years_up_to_25() {
    assert_eq!(check("child_age", &["0"]), Ok(Answer::Years(0)));
    assert_eq!(check("child_age", &[" 25 "]), Ok(Answer::Years(25)));
    assert_eq!(check("child_age", &["۷"]), Ok(Answer::Years(7)));
    assert_eq!(check("child_age", &["", "unborn"]), one("unborn"));
    for wrong in ["26", "-1", "seven", "7.5", "999999999999", "٧x"] {
        assert_eq!(kind("child_age", &[wrong]), "age", "{wrong}");
    }
    assert_eq!(kind("child_age", &["7", "unborn"]), "too-many");
}

#[test]
fn phone_numbers_from_here_and_abroad_are_welcome() {
    for number in [
        "0115 876 4800",
        "+44 (0)7700 900123",
        "00 48 601-234-567",
        "07700.900.123",
    ] {
        assert_eq!(check("phone", &[number]), one(number));
    }
    assert_eq!(check("phone", &["۰۷۷۰۰ ۹۰۰۱۲۳"]), one("07700 900123"));
    for wrong in ["12345", "call me", "0770090012345678", "07700900123#"] {
        assert_eq!(kind("phone", &[wrong]), "phone", "{wrong}");
    }
}

#[test]
fn emails_are_checked_for_slips_only() {
    for address in ["a@b.uk", "aisha.k+help@mail.example.org", "ż@przykład.pl"] {
        assert_eq!(check("email", &[address]), one(address));
    }
    for wrong in ["a", "a@b", "@b.uk", "a@.uk", "a@b.", "a b@c.uk", "a@b@c.uk"] {
        assert_eq!(kind("email", &[wrong]), "email", "{wrong}");
    }
}

#[test]
fn a_postcode_may_be_left_out_and_is_kept_tidy() {
    assert_eq!(check("postcode", &["ng75hy"]), one("NG7 5HY"));
    assert_eq!(check("postcode", &["  "]), Ok(Answer::Skipped));
    assert_eq!(kind("postcode", &["nottingham"]), "postcode");
}

#[test]
fn only_offered_options_are_answers() {
    assert_eq!(check("who", &["parent"]), one("parent"));
    assert_eq!(kind("who", &["admin"]), "unknown");
    assert_eq!(kind("who", &[]), "missing");
    assert_eq!(kind("who", &["parent", "professional"]), "too-many");
    assert_eq!(check("neighbourhood", &["gedling"]), one("gedling"));
    assert_eq!(kind("neighbourhood", &["atlantis"]), "unknown");
    assert_eq!(kind("language", &["tlh"]), "unknown");
}

#[test]
fn several_options_are_kept_once_and_in_the_order_of_the_page() {
    let kept = check("needs", &["housing", "behaviour", "housing"]);
    assert_eq!(kept, Ok(Answer::Many(vec!["behaviour".into(), "housing".into()])));
    assert_eq!(check("worries", &["none"]), Ok(Answer::Many(vec!["none".into()])));
    assert_eq!(kind("worries", &["none", "missing"]), "none-and-more");
    assert_eq!(kind("worries", &["missing", "martians"]), "unknown");
    assert_eq!(kind("worries", &[]), "missing");
}

#[test]
fn a_slip_never_loses_what_was_typed() {
    let story = "a".repeat(2001);
    let problem = check("story", &[&story]).unwrap_err();
    assert_eq!((problem.kind, problem.limit), ("too-long", Some(2000)));
    assert_eq!(problem.typed[0].reveal(), story);
    assert_eq!(problem.keys(), ["problem-story-too-long", "problem-too-long"]);
    assert!(!format!("{problem:?}").contains("aaa"));
    assert!(
        check("story", &[&"ą\r\n".repeat(1000)]).is_ok(),
        "a line break counts as one letter"
    );
}

#[test]
fn control_characters_are_problems_and_line_breaks_are_not() {
    assert_eq!(check("story", &["one\r\ntwo\tthree"]), one("one\ntwo three"));
    for key in ["story", "child_name", "must_not_know", "agency"] {
        assert_eq!(kind(key, &["a\0b"]), "characters");
        assert_eq!(kind(key, &["a\u{1b}[0m"]), "characters");
    }
}

#[test]
fn no_question_panics_whatever_is_sent() {
    let odd = [
        "",
        " ",
        "\0",
        "none",
        "unborn",
        "0",
        "🧸",
        "\u{202e}x",
        "NG7",
        "@",
        "+",
        "‎",
        &"x".repeat(100_000),
    ];
    for question in questions().iter() {
        for first in odd {
            for second in odd {
                let _ = question.check(&[first.to_owned(), second.to_owned()], &lists());
            }
        }
    }
}

#[test]
fn a_kept_answer_is_an_answer_the_question_accepts() {
    let typed = [
        "yes",
        "no",
        "7",
        "unborn",
        "NG7 5HY",
        "07700 900123",
        "a@b.uk",
        "en",
        "meadows",
        "none",
        "parent",
        "",
    ];
    for question in questions().iter() {
        for value in typed {
            if let Ok(answer) = question.check(&[value.to_owned()], &lists()) {
                assert!(
                    question.accepts(&answer),
                    "{} keeps {value} and then refuses it",
                    question.key
                );
            }
        }
    }
}

#[test]
fn answers_read_and_write_the_documented_json() {
    let json = serde_json::json!({"who": "parent", "child_age": 7, "worries": ["missing"], "postcode": "NG7 5HY", "story": null, "passed": ["mash-now"]});
    let answers: Answers = answers(json.clone());
    assert_eq!(answers.age(), Some(Age::Years(7)));
    assert!(answers.has("worries", "missing") && answers.passed("mash-now"));
    assert_eq!(answers.get("story"), Some(&Answer::Skipped));
    assert_eq!(serde_json::to_value(&answers).unwrap(), json);
    assert!(!format!("{answers:?}").contains("NG7"));
    let wrong = serde_json::from_str::<Answers>(r#"{"child_age": -3}"#)
        .unwrap_err()
        .to_string();
    assert!(wrong.contains("whole number of years"), "{wrong}");
}
