//! What is on now and next, and when it is over.

use super::*;

#[test]
fn what_takes_place_once_takes_place_then_and_never_again() {
    // A bank holiday, in the school holidays: who named the day knew.
    let fair = Session {
        every: Every::Once,
        starting: Some(date(2026, 8, 31)),
        term_time: true,
        ..weekly(Day::Mon)
    };
    assert_eq!(in_2026(fair.clone()), [date(2026, 8, 31)]);
    let fair = group(vec![fair]);
    assert_eq!(
        next(&fair, datetime(2026, 8, 31, 11, 29, 0, 0)),
        Some(datetime(2026, 8, 31, 10, 0, 0, 0))
    );
    assert_eq!(next(&fair, datetime(2026, 8, 31, 11, 30, 0, 0)), None);
}

#[test]
fn the_session_that_is_on_now_is_the_next_until_it_ends() {
    let group = group(vec![weekly(Day::Tue), weekly(Day::Thu)]);
    let at = |hour, minute| next(&group, datetime(2026, 9, 1, hour, minute, 0, 0));
    assert_eq!(at(9, 0), Some(datetime(2026, 9, 1, 10, 0, 0, 0)));
    assert_eq!(at(11, 29), Some(datetime(2026, 9, 1, 10, 0, 0, 0)));
    assert_eq!(at(11, 30), Some(datetime(2026, 9, 3, 10, 0, 0, 0)));
}

#[test]
fn a_night_that_ends_in_the_morning_is_still_on_after_midnight() {
    let night = Session {
        from: time(20, 0, 0, 0),
        to: time(6, 0, 0, 0),
        ..weekly(Day::Tue)
    };
    let group = group(vec![night]);
    assert_eq!(
        next(&group, datetime(2026, 9, 2, 5, 59, 0, 0)),
        Some(datetime(2026, 9, 1, 20, 0, 0, 0))
    );
    assert_eq!(
        next(&group, datetime(2026, 9, 2, 6, 0, 0, 0)),
        Some(datetime(2026, 9, 8, 20, 0, 0, 0))
    );
}

#[test]
fn while_it_is_closed_and_after_its_end_no_date_is_told() {
    let now = datetime(2026, 9, 1, 9, 0, 0, 0);
    let mut group = group(vec![weekly(Day::Tue)]);
    group.life.closed = Some(Closed {
        until: Some(date(2026, 9, 15)),
        note: String::new(),
    });
    assert_eq!(next(&group, now), Some(datetime(2026, 9, 22, 10, 0, 0, 0)));
    group.life.closed = Some(Closed::default());
    assert_eq!(next(&group, now), None);
    group.life.closed = None;
    group.life.ended = Some(Ended {
        date: date(2026, 9, 1),
        instead: None,
    });
    assert_eq!(next(&group, now), None);
}

#[test]
fn two_sessions_come_in_the_order_of_the_clock() {
    let place = nottingham();
    let late = Session {
        from: time(15, 0, 0, 0),
        to: time(16, 0, 0, 0),
        ..weekly(Day::Tue)
    };
    let group = group(vec![late, weekly(Day::Tue), weekly(Day::Mon)]);
    let week = group.between(date(2026, 9, 7), date(2026, 9, 13), &place.calendar());
    let hours: Vec<_> = week.iter().map(|one| (Day::of(one.date), one.from.hour())).collect();
    assert_eq!(hours, [(Day::Mon, 10), (Day::Tue, 10), (Day::Tue, 15)]);
}

#[test]
fn a_group_is_over_after_its_last_day_and_not_on_it() {
    let last = date(2026, 9, 8);
    let until = Session {
        until: Some(last),
        ..weekly(Day::Tue)
    };
    let once = Session {
        every: Every::Once,
        starting: Some(last),
        ..weekly(Day::Tue)
    };
    for session in [until, once] {
        assert!(!session.is_over(last) && session.is_over(date(2026, 9, 9)));
    }
    assert!(!weekly(Day::Tue).is_over(last));
}
