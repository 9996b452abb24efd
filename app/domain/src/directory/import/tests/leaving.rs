//! A file that was cut short, or is another one, never empties the directory.

use super::again::Directory;
use super::*;

/// A register of so many groups.
fn register(groups: usize) -> String {
    let rows = (1..=groups).map(|number| format!("{number},Group {number},0115 496 {number:04}\n"));
    format!("id,name,phone\n{}", rows.collect::<String>())
}

fn plan_with(directory: &Directory, table: &str, counted: Option<usize>) -> Plan {
    let allowed = Leaving { gone: true, counted };
    plan(&rows(table), &directory.prior, &directory.ours, allowed)
}

fn after(groups: usize) -> Directory {
    let mut directory = Directory::empty();
    directory.import(&register(groups));
    directory
}

#[test]
fn more_than_a_fifth_leaves_only_when_somebody_names_the_number() {
    let directory = after(100);
    let fifth = plan_with(&directory, &register(80), None);
    assert_eq!((fifth.leaving(), fifth.agreed().is_ok()), (20, true));
    let more = plan_with(&directory, &register(79), None);
    assert_eq!(more.agreed().unwrap_err(), Surprise::Many { leave: 21, of: 100 });
    assert!(plan_with(&directory, &register(79), Some(21)).agreed().is_ok());
    let other = plan_with(&directory, &register(79), Some(20)).agreed().unwrap_err();
    assert_eq!(other, Surprise::OtherNumber { named: 20, leave: 21 });
}

#[test]
fn of_a_small_source_ten_may_leave_but_never_all() {
    let directory = after(12);
    assert!(plan_with(&directory, &register(2), None).agreed().is_ok());
    assert!(plan_with(&directory, &register(1), None).agreed().is_err());
    let (two, none_left) = (after(2), "id,name,phone,closed\n1,Group 1,,2017\n2,Group 2,,2017\n");
    let all = plan_with(&two, none_left, None).agreed().unwrap_err();
    assert_eq!(all, Surprise::Many { leave: 2, of: 2 });
}

#[test]
fn what_is_no_longer_public_counts_too_so_that_a_wrong_column_does_not_hide_a_whole_source() {
    let directory = after(30);
    let hidden: String = (1..=30).map(|number| format!("{number},Group {number},No\n")).collect();
    let plan = plan(
        &rows(&format!("id,name,public\n{hidden}")),
        &directory.prior,
        &directory.ours,
        Leaving::default(),
    );
    assert_eq!(plan.agreed().unwrap_err(), Surprise::Many { leave: 30, of: 30 });
}

#[test]
fn a_file_that_knows_none_of_the_sources_listings_is_another_file() {
    let directory = after(30);
    let other = register(30).replace("Group", "Club").replace("\n", "\nx");
    let other = other.trim_end_matches('x');
    for allowed in [
        Leaving::default(),
        Leaving {
            gone: true,
            counted: None,
        },
    ] {
        let plan = plan(&rows(other), &directory.prior, &directory.ours, allowed);
        let surprise = plan.agreed().unwrap_err();
        assert!(matches!(surprise, Surprise::OtherFile { of: 30, .. }), "{surprise}");
    }
    // A service by itself, and then another: nothing is taken out, and nothing is strange.
    let few = after(2);
    let plan = plan(&rows(other), &few.prior, &few.ours, Leaving::default());
    assert!(plan.agreed().is_ok());
}

#[test]
fn while_a_row_has_no_id_that_can_be_read_nothing_is_taken_for_gone() {
    let directory = after(30);
    let cut_short = format!("{}29,Gro", register(28));
    let plan = plan_with(&directory, &cut_short, None);
    let surprise = plan.agreed().unwrap_err();
    assert_eq!(surprise, Surprise::Unreadable { rows: 1, leave: 2 });
    assert!(plan_with(&directory, &cut_short, Some(2)).agreed().is_ok());
    let plan = super::plan(&rows(&cut_short), &directory.prior, &directory.ours, Leaving::default());
    assert!(plan.agreed().is_ok() && plan.leaving() == 0);
}

#[test]
fn what_stands_in_the_way_is_said_in_a_sentence() {
    let says = Surprise::Many { leave: 90, of: 100 }.to_string();
    assert!(
        says.contains("90 of this source's 100 listings") && says.contains("cut short"),
        "{says}"
    );
}
