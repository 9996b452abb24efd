use super::*;

const MINUTE: i64 = 60_000;

fn list(names: &[&str]) -> SavedList {
    let mut list = SavedList::default();
    list.merge(names.iter().copied());
    list
}

fn names(list: &SavedList) -> Vec<&str> {
    list.entries().iter().map(|entry| entry.listing.as_str()).collect()
}

#[test]
fn saving_twice_changes_nothing() {
    let mut list = list(&["judo", "food"]);
    assert_eq!(list.add("judo"), Added::Already(0));
    assert_eq!(names(&list), ["judo", "food"]);
}

#[test]
fn a_full_list_takes_no_more_and_loses_nothing() {
    let ids: Vec<String> = (0..MOST + 2).map(|n| n.to_string()).collect();
    let mut list = SavedList::default();
    let merged = list.merge(ids.iter().map(String::as_str));
    assert_eq!(
        merged,
        Merged {
            added: MOST,
            left_out: 2
        }
    );
    assert_eq!(list.add("one more"), Added::Full);
    assert_eq!(list.add("0"), Added::Already(0));
    assert_eq!(list.entries().len(), MOST);
}

#[test]
fn the_first_stays_first_and_the_last_stays_last() {
    let mut list = list(&["a", "b", "c"]);
    assert_eq!(list.shift("a", Move::Up), Some(0));
    assert_eq!(list.shift("c", Move::Down), Some(2));
    assert_eq!(list.shift("c", Move::Up), Some(1));
    assert_eq!(list.shift("nobody", Move::Up), None);
    assert_eq!(names(&list), ["a", "c", "b"]);
}

#[test]
fn what_was_removed_comes_back_where_it_stood_with_its_note() {
    let mut list = list(&["a", "b", "c"]);
    assert_eq!(list.note("b", " ring Tuesday "), Ok(Some(1)));
    assert_eq!(list.remove("b", 0), Some(1));
    assert_eq!(names(&list), ["a", "c"]);
    assert_eq!(list.undoable(MINUTE), Some("b"));
    assert_eq!(list.undo(MINUTE), Some(1));
    assert_eq!(names(&list), ["a", "b", "c"]);
    assert_eq!(list.entries()[1].note.reveal(), "ring Tuesday");
    assert_eq!(list.undo(MINUTE), None);
}

#[test]
fn what_was_removed_is_gone_after_ten_minutes_or_the_next_change() {
    let mut late = list(&["a", "b"]);
    late.remove("a", 0);
    assert_eq!(late.undoable(10 * MINUTE), None);
    assert_eq!(late.undo(10 * MINUTE), None);
    let mut changed = list(&["a", "b"]);
    changed.remove("a", 0);
    changed.add("c");
    assert_eq!(changed.undoable(1), None);
}

#[test]
fn a_note_that_is_too_long_leaves_the_old_one() {
    let mut list = list(&["a"]);
    assert_eq!(list.note("a", &"x".repeat(NOTE_LETTERS)), Ok(Some(0)));
    assert_eq!(list.note("a", &"x".repeat(NOTE_LETTERS + 1)), Err(TextProblem::TooLong));
    assert_eq!(list.entries()[0].note.reveal().len(), NOTE_LETTERS);
    assert_eq!(list.note("a", "  "), Ok(Some(0)));
    assert_eq!(list.entries()[0].note.reveal(), "");
}

#[test]
fn a_link_carries_ids_and_never_a_note_or_the_way_back() {
    let mut list = list(&["judo", "a,b", "50%2C"]);
    list.come_from(Some("/en/services?q=secret".into()));
    assert_eq!(list.note("judo", "secret"), Ok(Some(0)));
    let link = to_link(list.entries().iter().map(|entry| entry.listing.as_str()));
    assert_eq!(from_link(&link), ["judo", "a,b", "50%2C"]);
    assert!(!link.contains("secret"));
}

#[test]
fn a_made_up_link_gives_each_id_once_and_at_most_a_full_list() {
    assert_eq!(from_link(" a,,b, a ,"), ["a", "b"]);
    let many: Vec<String> = (0..100).map(|n| n.to_string()).collect();
    assert_eq!(from_link(&many.join(",")).len(), MOST);
}

#[test]
fn a_log_shows_neither_listings_nor_notes() {
    let mut list = list(&["refuge"]);
    assert_eq!(list.note("refuge", "after work"), Ok(Some(0)));
    assert_eq!(format!("{list:?}"), "SavedList(1 entries)");
    assert_eq!(format!("{:?}", list.entries()), "[Entry(..)]");
}
