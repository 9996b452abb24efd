//! What may be written into a plan, and who sees it.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::plan::{How, Member};
use crate::text::Private;
use jiff::civil::date;

fn two_parents() -> StaffPlan {
    let member = |id: &str| Member {
        id: PersonId::new(id),
        name: Private::new(id),
    };
    StaffPlan {
        members: vec![member("mother"), member("father")],
        ..StaffPlan::default()
    }
}

fn form(fields: &[(&str, &str)]) -> Typed {
    fields
        .iter()
        .map(|(field, value)| ((*field).to_owned(), (*value).to_owned()))
        .collect()
}

fn write(plan: &mut StaffPlan, part: Part, id: &str, fields: &[(&str, &str)]) -> Result<(), Vec<Problem>> {
    let by = StaffId::new("jo");
    let writing = Writing {
        by: &by,
        now: 7,
        today: date(2026, 11, 26),
    };
    plan.write(part, id, &form(fields), writing)
}

fn problem(field: &'static str, kind: &'static str) -> Vec<Problem> {
    vec![Problem { field, kind }]
}

#[test]
fn an_item_that_nobody_of_the_family_may_see_is_refused() {
    let mut plan = two_parents();
    let refused = write(&mut plan, Part::Goal, "g", &[("words", "Calm mornings")]);
    assert_eq!(refused, Err(problem("sees", "missing")));
    assert!(plan.goals.is_empty());
}

#[test]
fn what_one_parent_may_see_the_other_never_reads() {
    let mut plan = two_parents();
    let fields = [("words", "Calm mornings"), ("sees-mother", "yes")];
    for part in [Part::Strength, Part::Voice, Part::Goal] {
        write(&mut plan, part, part.key(), &fields).unwrap();
    }
    let need = [("heading", "safe"), ("words", "A lock"), ("sees-mother", "yes")];
    write(&mut plan, Part::Need, "n", &need).unwrap();
    let scale = [("question", "How are you?"), ("sees-mother", "yes")];
    write(&mut plan, Part::Scale, "s", &scale).unwrap();
    let (mother, father) = (PersonId::new("mother"), PersonId::new("father"));
    assert_eq!(plan.for_person(&mother).unwrap().items().len(), 5);
    assert!(plan.for_person(&father).unwrap().items().is_empty());
}

#[test]
fn somebody_who_joins_later_sees_nothing_until_a_worker_shows_it() {
    let mut plan = two_parents();
    let seen = [
        ("words", "Calm mornings"),
        ("sees-mother", "yes"),
        ("sees-father", "yes"),
    ];
    write(&mut plan, Part::Goal, "g", &seen).unwrap();
    let aunt = PersonId::new("aunt");
    plan.add_member(Member {
        id: aunt.clone(),
        name: Private::new("aunt"),
    });
    assert!(plan.for_person(&aunt).unwrap().goals.is_empty());
    plan.show_all_to(&aunt);
    assert_eq!(plan.for_person(&aunt).unwrap().goals.len(), 1);
}

#[test]
fn nobody_is_given_a_step_that_they_can_not_see() {
    let mut plan = two_parents();
    let step = [
        ("what", "Ring the school"),
        ("owner", "person-father"),
        ("sees-mother", "yes"),
    ];
    assert_eq!(
        write(&mut plan, Part::Action, "a", &step),
        Err(problem("sees", "owner"))
    );
}

#[test]
fn a_review_is_6_to_12_weeks_ahead_and_an_end_has_a_reason() {
    let mut plan = two_parents();
    let on = |day| [("on", day), ("sees-mother", "yes")];
    assert_eq!(
        write(&mut plan, Part::Review, "r", &on("1/12/2026")),
        Err(problem("on", "review"))
    );
    write(&mut plan, Part::Review, "r", &on("14/1/2027")).unwrap();
    let end = [("on", "2026-11-26"), ("outcome", "close"), ("sees-mother", "yes")];
    assert_eq!(
        write(&mut plan, Part::Review, "r", &end),
        Err(problem("reason", "missing"))
    );
}

#[test]
fn a_mark_on_a_scale_is_added_to_those_before() {
    let mut plan = two_parents();
    let first = [
        ("question", "How are mornings?"),
        ("mark_by", "person-mother"),
        ("mark_value", "3"),
        ("sees-mother", "yes"),
    ];
    write(&mut plan, Part::Scale, "s", &first).unwrap();
    let mut second = first;
    second[2] = ("mark_value", "6");
    write(&mut plan, Part::Scale, "s", &second).unwrap();
    let values: Vec<u8> = plan.scales[0].marks.iter().map(|mark| mark.value).collect();
    assert_eq!(values, [3, 6]);
    second[2] = ("mark_value", "11");
    assert_eq!(
        write(&mut plan, Part::Scale, "s", &second),
        Err(problem("mark_value", "range"))
    );
}

#[test]
fn a_form_gives_back_what_was_written() {
    let mut plan = two_parents();
    let step = form(&[
        ("what", "Ring the school"),
        ("owner", "person-mother"),
        ("by", "2026-12-01"),
        ("goal", ""),
        ("listing", ""),
        ("done", ""),
        ("sees-mother", "yes"),
        ("sees-father", ""),
    ]);
    let fields: Vec<(&str, &str)> = step.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    write(&mut plan, Part::Action, "a", &fields).unwrap();
    assert_eq!(plan.form_of(Part::Action, "a").unwrap(), step);
}

#[test]
fn changes_of_different_fields_come_together_and_of_the_same_one_somebody_chooses() {
    let was = form(&[("words", "a"), ("said_by", "")]);
    let now = form(&[("words", "a"), ("said_by", "mother")]);
    let mine = form(&[("words", "b"), ("said_by", "")]);
    let merged = merge(&was, &now, &mine);
    assert_eq!(
        (merged.typed, merged.clashes),
        (form(&[("words", "b"), ("said_by", "mother")]), vec![])
    );
    let theirs = form(&[("words", "c"), ("said_by", "")]);
    assert_eq!(merge(&was, &theirs, &mine).clashes, ["words"]);
    assert!(merge(&was, &mine, &mine).clashes.is_empty());
}

#[test]
fn what_changed_is_told_and_a_tick_is_no_change() {
    let mut plan = two_parents();
    let step = [
        ("what", "Ring the school"),
        ("owner", "person-mother"),
        ("sees-mother", "yes"),
    ];
    write(&mut plan, Part::Action, "a", &step).unwrap();
    let mother = PersonId::new("mother");
    let before = plan.for_person(&mother).unwrap();
    plan.tick(&mother, "a", true, 5).unwrap();
    assert!(plan.for_person(&mother).unwrap().changes_since(&before).is_empty());
    write(
        &mut plan,
        Part::Goal,
        "g",
        &[("words", "Sleep"), ("sees-mother", "yes")],
    )
    .unwrap();
    let later = [
        ("what", "Ring the nurse"),
        ("owner", "person-mother"),
        ("sees-mother", "yes"),
    ];
    write(&mut plan, Part::Action, "a", &later).unwrap();
    let changes = plan.for_person(&mother).unwrap().changes_since(&before);
    let how: Vec<How> = changes.iter().map(|change| change.how).collect();
    assert_eq!(how, [How::New, How::Changed]);
    plan.take_out(Part::Goal, "g");
    plan.take_out(Part::Action, "a");
    let gone = plan.for_person(&mother).unwrap().changes_since(&before);
    assert_eq!(gone.iter().map(|change| change.how).collect::<Vec<_>>(), [How::Gone]);
}
