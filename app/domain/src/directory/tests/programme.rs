use super::*;
use crate::directory::{ProgrammeAsked, samples::tests::listing};
use crate::place::{Place, tests::nottingham};
use jiff::civil::{Date, date};

const THURSDAY: Date = date(2026, 11, 26);

fn asked(query: &str, place: &Place) -> (ProgrammeAsked, bool) {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    ProgrammeAsked::parse(pairs, place, THURSDAY)
}

fn session(hub: &str, more: &str) -> Listing {
    listing(&format!(
        "hub = '{hub}'\n{more}\ntimes = [{{ day = 'tue', from = '10:00', to = '11:30', every = 'week' }}]"
    ))
}

fn dates(asked: &ProgrammeAsked, listings: &[Listing], place: &Place) -> Vec<Date> {
    let days = asked.days(listings.iter(), &place.calendar());
    days.iter().map(|day| day.date).collect()
}

#[test]
fn an_address_is_read_and_written_in_one_spelling() {
    let place = nottingham();
    for spelling in [
        "",
        "hub=meadows&age=3&time=morning&free=yes&from=2026-12-03",
        "age=unborn",
    ] {
        let (asked, left_out) = asked(spelling, &place);
        assert!(!left_out);
        assert_eq!(asked.to_query_string(THURSDAY), spelling);
    }
}

#[test]
fn what_makes_no_sense_is_left_out_and_said() {
    let place = nottingham();
    for wrong in [
        "hub=paris",
        "age=99",
        "time=midnight",
        "free=maybe",
        "from=tomorrow",
        "from=2030-01-01",
    ] {
        let (asked, left_out) = asked(wrong, &place);
        assert!(left_out && asked == ProgrammeAsked::all_from(THURSDAY), "{wrong}");
    }
}

#[test]
fn an_old_link_shows_the_days_from_today() {
    let (asked, left_out) = asked("from=2026-01-01", &nottingham());
    assert!(!left_out);
    assert_eq!((asked.from, asked.to()), (THURSDAY, date(2026, 12, 2)));
    assert_eq!(asked.earlier(THURSDAY), None);
}

#[test]
fn weeks_follow_each_other_without_a_gap_and_back_again() {
    let mut look = ProgrammeAsked::all_from(THURSDAY);
    for _ in 0..12 {
        let next = look.later(THURSDAY).expect("twelve weeks are told");
        assert_eq!(next.from, look.to().tomorrow().unwrap());
        assert_eq!(next.earlier(THURSDAY), Some(look));
        look = next;
    }
    assert_eq!(look.later(THURSDAY), None);
}

#[test]
fn each_choice_leaves_only_sessions_that_fit_it() {
    let place = nottingham();
    let all = [
        session("meadows", "age_from = 0\nage_to = 4\ncost = { free = true }"),
        session("bestwood", "age_from = 11"),
    ];
    let found = |query: &str| {
        let (look, _) = asked(query, &place);
        let days = look.days(all.iter(), &place.calendar());
        days.iter()
            .flat_map(|day| &day.on)
            .map(|(listing, _)| listing.hub.clone().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(found(""), ["meadows", "bestwood"]);
    assert_eq!(found("hub=bestwood"), ["bestwood"]);
    assert_eq!(found("age=3"), ["meadows"]);
    assert_eq!(found("free=yes"), ["meadows"]);
    assert_eq!(found("time=morning").len(), 2);
    assert!(found("time=evening").is_empty());
}

#[test]
fn only_the_programme_of_hubs_is_on_and_not_every_opening_hour() {
    let place = nottingham();
    let mut library = session("meadows", "");
    library.hub = None;
    let look = ProgrammeAsked::all_from(THURSDAY);
    assert!(dates(&look, &[library], &place).is_empty());
    assert_eq!(dates(&look, &[session("meadows", "")], &place), [date(2026, 12, 1)]);
}

#[test]
fn a_fortnight_that_nobody_dated_is_named_apart() {
    let place = nottingham();
    let unclear =
        listing("hub = 'meadows'\ntimes = [{ day = 'tue', from = '10:00', to = '11:30', every = 'fortnight' }]");
    let look = ProgrammeAsked::all_from(THURSDAY);
    assert!(dates(&look, std::slice::from_ref(&unclear), &place).is_empty());
    assert_eq!(look.without_dates(std::iter::once(&unclear)).len(), 1);
}
