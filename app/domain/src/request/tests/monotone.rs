//! Saying more is never a disadvantage: for every combination of answers, with and without one thing more.

use super::classes::{Classes, halves};
use super::compiled::{CHOSEN, Possible, said};
use super::*;
use crate::safety::Sign;

/// A variable, and its bits when the thing is not said and when it is.
type Said = (usize, u32, u32);

/// Walks both worlds at once, the one without and the one with the thing said, everything else being equal.
fn compare(classes: &Classes, said: Said, possible: &Possible, see: &mut impl FnMut(&Possible, &Rule, &Rule)) {
    let (mut without, mut with) = (possible.clone(), possible.clone());
    without[said.0] = said.1;
    with[said.0] = said.2;
    match (classes.first(&without), classes.first(&with)) {
        (Ok(before), Ok(after)) => see(possible, classes.rule(before), classes.rule(after)),
        (Err((variable, bits)), _) | (_, Err((variable, bits))) => {
            halves(possible, variable, bits)
                .iter()
                .for_each(|half| compare(classes, said, half, see));
        }
    }
}

/// With nothing in somebody's own words; what those add is compared by itself.
fn never_lower(question: &str, given: &[(&str, &[&str])]) {
    let classes = Classes::load();
    let prefix = format!("{question}.");
    let said: Vec<usize> = (0..classes.variables.all.len())
        .filter(|v| classes.variables.all[*v].name.starts_with(&prefix))
        .collect();
    assert!(!said.is_empty());
    let calm = calm_but_for(None);
    let calm = calm.iter().map(|(name, values)| (name.as_str(), *values));
    let given: Vec<(&str, &[&str])> = given.iter().copied().chain(calm).collect();
    for said in said {
        is_never_lower(&classes, (said, !CHOSEN & 0b11, CHOSEN), &classes.given(&given));
    }
}

fn is_never_lower(classes: &Classes, said: Said, given: &Possible) {
    compare(classes, said, given, &mut |possible, before, after| {
        let name = &classes.variables.all[said.0].name;
        assert!(
            after.level >= before.level && (!before.to.sends() || after.to.sends() || after.level == Level::Emergency),
            "{name} leads from {} to {}: {:?}",
            before.name,
            after.name,
            classes.example(possible)
        );
    });
}

/// The values of the other variables of what was typed: nothing of it is a sign of danger.
fn calm_but_for(sign: Option<Sign>) -> Vec<(String, &'static [&'static str])> {
    let others = Sign::ALL.iter().filter(|other| Some(**other) != sign);
    others.map(|other| (said(*other), &["no"][..])).collect()
}

/// What is not said plainly weighs nothing in a rule, so two values are enough: each sign by itself, everything else being free.
#[test]
fn adding_words_of_danger_never_lowers_the_level() {
    let classes = Classes::load();
    for sign in Sign::ALL {
        let at = classes.variables.at(&said(*sign));
        let bits = |values: &[&str]| classes.variables.bits(at, values);
        let calm = calm_but_for(Some(*sign));
        let given: Vec<(&str, &[&str])> = calm.iter().map(|(name, values)| (name.as_str(), *values)).collect();
        is_never_lower(
            &classes,
            (at, bits(&["no", "perhaps"]), bits(&["plainly"])),
            &classes.given(&given),
        );
    }
}

#[test]
fn adding_a_worry_never_lowers_the_level() {
    never_lower("worries", &[]);
}

#[test]
fn adding_a_need_never_lowers_the_level() {
    never_lower("needs", &[]);
}

#[test]
fn telling_of_harm_never_lowers_the_level() {
    never_lower("harm", &[]);
}
