#![allow(clippy::unwrap_used)]

use crate::people::{PersonId, StaffId};
use crate::plan::{Action, FamilyPlan, Goal, Helper, Member, Note, Owner, StaffPlan, TickProblem, Who};
use crate::text::Private;

fn sana() -> PersonId {
    PersonId::new("sana")
}

fn omar() -> PersonId {
    PersonId::new("omar")
}

fn action(id: &str, owner: Owner, kept_from: Vec<PersonId>) -> Action {
    Action {
        id: id.into(),
        goal: Some("g1".into()),
        what: Private::new(format!("do {id}")),
        owner,
        by: None,
        done_at: None,
        listing: None,
        kept_from,
    }
}

fn plan() -> StaffPlan {
    StaffPlan {
        members: vec![
            Member {
                id: sana(),
                name: Private::new("Sana"),
            },
            Member {
                id: omar(),
                name: Private::new("Omar"),
            },
        ],
        goals: vec![
            Goal {
                id: "g1".into(),
                words: Private::new("Calm mornings"),
                said_by: Some(sana()),
                kept_from: vec![],
            },
            Goal {
                id: "g2".into(),
                words: Private::new("A safe home"),
                said_by: None,
                kept_from: vec![omar()],
            },
        ],
        actions: vec![
            action("ring", Owner::Person(sana()), vec![]),
            action("visit", Owner::Helper("h1".into()), vec![]),
            action("move", Owner::Person(sana()), vec![omar()]),
        ],
        helpers: vec![Helper {
            id: "h1".into(),
            name: Private::new("Jo"),
            role: "Family help worker".into(),
            agency: "Hub".into(),
            phone: Some("0115 000 0000".into()),
            email: None,
            kept_from: vec![omar()],
        }],
        notes: vec![Note {
            by: StaffId::new("w"),
            at: 0,
            words: Private::new("WORKERS ONLY"),
        }],
        ..StaffPlan::default()
    }
}

fn all_words(plan: &FamilyPlan) -> String {
    let goals = plan.goals.iter().map(|goal| goal.words.reveal());
    let actions = plan.actions().map(|action| action.what.reveal());
    let helpers = plan.helpers.iter().map(|helper| helper.name.reveal());
    goals.chain(actions).chain(helpers).collect::<Vec<_>>().join(" | ")
}

#[test]
fn a_parent_never_sees_what_is_kept_from_them() {
    let words = all_words(&plan().for_person(&omar()).unwrap());
    assert_eq!(words, "Calm mornings | do ring | do visit");
}

#[test]
fn a_helper_kept_from_a_parent_is_not_named_in_an_action_either() {
    let view = plan().for_person(&omar()).unwrap();
    let visit = view.actions().find(|action| action.id == "visit").unwrap();
    assert_eq!(visit.who, Who::Unnamed);
}

#[test]
fn who_is_not_a_member_sees_no_plan() {
    assert_eq!(plan().for_person(&PersonId::new("neighbour")), None);
}

#[test]
fn your_own_actions_say_you() {
    let view = plan().for_person(&sana()).unwrap();
    let who = |id: &str| view.actions().find(|action| action.id == id).unwrap().who.clone();
    assert_eq!(who("ring"), Who::You);
    assert_eq!(who("visit"), Who::Other(Private::new("Jo")));
    assert_eq!(view.goals[0].said_by, Some(Who::You));
}

#[test]
fn an_action_serving_a_goal_that_is_kept_from_a_parent_stays_with_the_goal() {
    let mut plan = plan();
    plan.actions[0].goal = Some("g2".into());
    let words = all_words(&plan.for_person(&omar()).unwrap());
    assert!(!words.contains("do ring"), "{words}");
    plan.actions[0].owner = Owner::Person(omar());
    assert_eq!(plan.tick(&omar(), "ring", true, 5), Err(TickProblem::NoSuchAction));
}

#[test]
fn an_action_whose_goal_was_taken_out_is_still_shown() {
    let mut plan = plan();
    plan.actions[0].goal = Some("gone".into());
    assert_eq!(plan.for_person(&sana()).unwrap().other_actions.len(), 1);
}

#[test]
fn only_your_own_action_can_be_ticked() {
    let mut plan = plan();
    assert_eq!(plan.tick(&sana(), "visit", true, 5), Err(TickProblem::NotTheirs));
    assert_eq!(plan.tick(&omar(), "ring", true, 5), Err(TickProblem::NotTheirs));
    assert_eq!(plan.tick(&omar(), "move", true, 5), Err(TickProblem::NoSuchAction));
    assert_eq!(
        plan.tick(&PersonId::new("neighbour"), "ring", true, 5),
        Err(TickProblem::NoSuchAction)
    );
    assert_eq!(plan.tick(&sana(), "ring", true, 5), Ok(()));
    assert_eq!(plan.actions[0].done_at, Some(5));
}

#[test]
fn ticking_twice_keeps_the_first_time_and_unticking_clears_it() {
    let mut plan = plan();
    plan.tick(&sana(), "ring", true, 5).unwrap();
    plan.tick(&sana(), "ring", true, 9).unwrap();
    assert_eq!(plan.actions[0].done_at, Some(5));
    plan.tick(&sana(), "ring", false, 10).unwrap();
    assert_eq!(plan.actions[0].done_at, None);
}

#[test]
fn each_part_names_the_others_who_see_it_too() {
    let view = plan().for_person(&sana()).unwrap();
    let with = |names: &[Private]| names.iter().map(|name| name.reveal().to_owned()).collect::<Vec<_>>();
    assert_eq!(with(&view.others), ["Omar"]);
    assert_eq!(with(&view.goals[0].seen_with), ["Omar"]);
    assert!(view.goals[1].seen_with.is_empty(), "a goal that is kept from Omar");
    let moving = view.actions().find(|action| action.id == "move").unwrap();
    assert!(moving.seen_with.is_empty(), "a step that is kept from Omar");
    assert!(view.helpers[0].seen_with.is_empty(), "a helper who is kept from Omar");
}

#[test]
fn a_step_is_seen_by_nobody_from_whom_its_goal_is_kept() {
    let mut plan = plan();
    plan.actions[0].goal = Some("g2".into());
    let view = plan.for_person(&sana()).unwrap();
    assert!(view.goals[1].actions[0].seen_with.is_empty());
}
