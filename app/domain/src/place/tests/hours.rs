use super::*;

fn read_by(year: i16, month: i8, day: i8, hour: i8, minute: i8) -> ReadBy {
    nottingham()
        .read_by("mash", datetime(year, month, day, hour, minute, 0, 0))
        .unwrap()
}

#[test]
fn in_working_hours_somebody_is_there_now() {
    assert!(read_by(2026, 11, 23, 8, 30).open_now);
    assert!(read_by(2026, 11, 23, 16, 49).open_now);
}

#[test]
fn before_the_team_starts_it_is_read_the_same_morning() {
    let read = read_by(2026, 11, 23, 6, 0);
    assert_eq!((read.open_now, read.from), (false, datetime(2026, 11, 23, 8, 30, 0, 0)));
}

#[test]
fn what_is_sent_when_the_office_closes_on_friday_is_read_on_monday() {
    let read = read_by(2026, 11, 20, 16, 50);
    assert_eq!((read.open_now, read.from), (false, datetime(2026, 11, 23, 8, 30, 0, 0)));
}

#[test]
fn over_christmas_2026_nobody_reads_until_the_tuesday() {
    let read = read_by(2026, 12, 24, 17, 0);
    assert_eq!(read.from, datetime(2026, 12, 29, 8, 30, 0, 0));
}

#[test]
fn christmas_day_itself_is_not_a_working_day_though_it_is_a_friday() {
    let read = read_by(2026, 12, 25, 10, 0);
    assert!(!read.open_now);
}

#[test]
fn at_easter_2027_good_friday_and_easter_monday_are_left_out() {
    assert_eq!(read_by(2027, 3, 25, 18, 0).from, datetime(2027, 3, 30, 8, 30, 0, 0));
}

#[test]
fn every_year_has_its_eight_bank_holidays_and_none_falls_on_a_weekend() {
    let holidays = nottingham().holidays;
    for year in [2026, 2027, 2028] {
        assert_eq!(holidays.iter().filter(|day| day.year() == year).count(), 8, "{year}");
    }
    assert!(holidays.iter().all(|day| !matches!(Day::of(*day), Day::Sat | Day::Sun)));
    assert!(holidays.contains(&date(2028, 1, 3)));
}

#[test]
fn every_team_has_a_next_working_moment_whenever_a_request_is_sent() {
    let place = nottingham();
    for team in &place.teams {
        for day in 1..=31 {
            assert!(place.read_by(&team.id, datetime(2026, 12, day, 23, 59, 0, 0)).is_some());
        }
    }
    assert_eq!(place.read_by("nobody", datetime(2026, 12, 1, 9, 0, 0, 0)), None);
}
