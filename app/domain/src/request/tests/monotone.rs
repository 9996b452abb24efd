//! Saying more is never a disadvantage: for every combination of answers, with and without one thing more.

use super::classes::{Classes, halves};
use super::compiled::{CHOSEN, Possible};
use super::*;

/// Walks both worlds at once, the one without and the one with the thing said, everything else being equal.
fn compare(classes: &Classes, said: usize, possible: &Possible, see: &mut impl FnMut(&Possible, &Rule, &Rule)) {
    let (mut without, mut with) = (possible.clone(), possible.clone());
    without[said] = !CHOSEN & 0b11;
    with[said] = CHOSEN;
    match (classes.first(&without), classes.first(&with)) {
        (Ok(before), Ok(after)) => see(possible, classes.rule(before), classes.rule(after)),
        (Err((variable, bits)), _) | (_, Err((variable, bits))) => {
            halves(possible, variable, bits)
                .iter()
                .for_each(|half| compare(classes, said, half, see));
        }
    }
}

fn never_lower(question: &str, given: &[(&str, &[&str])]) {
    let classes = Classes::load();
    let prefix = format!("{question}.");
    let said: Vec<usize> = (0..classes.variables.all.len())
        .filter(|v| classes.variables.all[*v].name.starts_with(&prefix))
        .collect();
    assert!(!said.is_empty());
    for said in said {
        compare(&classes, said, &classes.given(given), &mut |possible, before, after| {
            let name = &classes.variables.all[said].name;
            assert!(
                after.level >= before.level
                    && (!before.to.sends() || after.to.sends() || after.level == Level::Emergency),
                "{name} leads from {} to {}: {:?}",
                before.name,
                after.name,
                classes.example(possible)
            );
        });
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
