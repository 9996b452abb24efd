//! A file of single days: a row for each, and together they tell how often something takes place.

use super::*;
use crate::directory::{Every, Session};
use crate::place::Day;
use jiff::ToSpan;
use jiff::civil::{Date, date};

const WITH_HOURS: &str = "[file]\nrepeated = 'join'\nany_case = true\n[dates]\non = 'day'\nfrom = '?from'\nto = '?to'";

/// A row for each of these days.
fn read(days: &[Date], hours: &str) -> Row {
    let (heading, cells) = if hours.is_empty() {
        ("", String::new())
    } else {
        (",from,to", format!(",{hours}"))
    };
    let table: String = days.iter().map(|day| format!("1,Rhyme time,{day}{cells}\n")).collect();
    let table = format!("id,name,day{heading}\n{table}");
    rows_of("table.csv", table.as_bytes(), &mapping(WITH_HOURS))
        .unwrap()
        .remove(0)
}

/// So many days from a Tuesday on, so many weeks apart.
fn tuesdays(count: usize, weeks: i32) -> Vec<Date> {
    date(2026, 1, 6).series((7 * weeks).days()).take(count).collect()
}

#[test]
fn days_a_week_apart_are_a_weekly_group_although_holidays_fall_out() {
    let mut days = tuesdays(30, 1);
    days.retain(|day| ![date(2026, 2, 17), date(2026, 4, 7), date(2026, 4, 14)].contains(day));
    let row = read(&days, "10:30,11:30");
    let [session] = listing(&row).times.as_slice() else {
        panic!("one time: {:?}", listing(&row).times);
    };
    assert_eq!(
        (session.day, session.every, session.from.hour()),
        (Day::Tue, Every::Week, 10)
    );
    assert!(found(&row, "times").is_empty());
}

#[test]
fn days_two_three_and_four_weeks_apart_keep_their_first_day() {
    for (weeks, every, told) in [
        (2, Every::Fortnight, None),
        (3, Every::Weeks, Some(3)),
        (4, Every::Weeks, Some(4)),
    ] {
        let row = read(&tuesdays(8, weeks), "10:30,11:30");
        let Session {
            every: read,
            weeks,
            starting,
            ..
        } = listing(&row).times[0].clone();
        assert_eq!((read, weeks, starting), (every, told, Some(date(2026, 1, 6))));
    }
}

#[test]
fn without_a_time_of_day_the_rhythm_stays_words_and_is_named() {
    let row = read(&tuesdays(12, 1), "");
    assert_eq!(listing(&row).times, []);
    assert_eq!(listing(&row).times_note, "Every week on Tuesday");
    let says = found(&row, "times").concat();
    assert!(says.contains("doubtful") && says.contains("no time of day"), "{says}");
}

#[test]
fn days_without_a_rhythm_and_few_days_stay_words() {
    let mut both = tuesdays(12, 1);
    both.extend(tuesdays(12, 1).into_iter().map(|day| day.saturating_add(2.days())));
    let row = read(&both, "10:30,11:30");
    assert_eq!(listing(&row).times, []);
    assert_eq!(listing(&row).times_note, "Mostly on Tuesday and Thursday");
    let says = found(&row, "times").concat();
    assert!(says.contains("12 Tuesday, 12 Thursday"), "{says}");
    let few = read(&tuesdays(3, 1), "10:30,11:30");
    assert_eq!(listing(&few).times, []);
    assert_eq!(listing(&few).times_note, "On different days");
}

#[test]
fn one_activity_spelt_in_two_ways_is_one_listing_and_a_day_that_is_none_is_named() {
    let table = "id,name,day\nRhyme Time,Rhyme Time,2026-01-06\nrhyme  time,rhyme time,31/02/2026\n";
    let rows = rows_of("table.csv", table.as_bytes(), &mapping(WITH_HOURS)).unwrap();
    assert_eq!(listing(&rows[0]).name, "Rhyme Time");
    assert!(matches!(rows[1].state, State::LeftOut));
    assert!(found(&rows[1], "times")[0].contains("“31/02/2026” is no date"));
}
