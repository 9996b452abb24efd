//! The list itself: a fault in it stops the start and is named.

use crate::safety::{Phrases, Sign};

fn list(phrases: &str) -> String {
    format!(
        "[[language]]\ntag = 'en'\nreview = 'by nobody'\ngroups = {{ partner = ['husband', 'wife'] }}\n[language.phrases]\n\
         domestic-abuse = ['x']\nsexual-abuse = ['x']\nchild-in-danger = ['x']\nsuicide-self-harm = [{phrases}]"
    )
}

fn fault(phrases: &str) -> String {
    Phrases::read(&list(phrases)).unwrap_err().to_string()
}

#[test]
fn the_list_that_comes_with_the_program_is_sound() {
    Phrases::ours().unwrap();
}

#[test]
fn a_fault_in_the_list_is_named() {
    assert!(fault("''").contains("empty phrase"));
    assert!(fault("'<friend> hurts'").contains("no group <friend>"));
    assert!(fault("'ab*'").contains("too short"));
    assert!(fault("'self-harm'").contains("not one word"));
    assert!(fault("").contains("no phrase for suicide-self-harm"));
    let unsigned = list("'x'").replace("by nobody", " ");
    assert!(
        Phrases::read(&unsigned)
            .unwrap_err()
            .to_string()
            .contains("who reviewed")
    );
}

#[test]
fn words_of_a_phrase_may_have_two_others_between_them_unless_it_says_not() {
    let phrases = Phrases::read(&list("'<partner> beat* me', 'self ~harm'")).unwrap();
    let raises = |text: &str| {
        phrases
            .heard(text)
            .iter()
            .any(|heard| heard.sign == Sign::SuicideSelfHarm)
    };
    assert!(raises("my HUSBAND has started beating me!") && raises("wife beats me") && raises("self-harm"));
    assert!(
        !raises("husband and I will one day beat me") && !raises("self employed harm") && !raises("me beat husband")
    );
}
