//! All that a session can say, compared with a year gone through day by day.

use super::*;
use crate::place::Calendar;

/// Every mixture of what a session can say.
fn mixtures() -> Vec<Session> {
    let mut all = Vec::new();
    for day in [Day::Mon, Day::Fri, Day::Sun] {
        for every in Every::ALL {
            for starting in [None, Some(date(2026, 2, 10)), Some(date(2026, 11, 14))] {
                for until in [None, Some(date(2026, 12, 29))] {
                    for week_of_month in [None, Some(1), Some(3), Some(-1)] {
                        for (term_time, bank_holidays) in [(false, false), (true, false), (false, true), (true, true)] {
                            all.push(Session {
                                every: *every,
                                weeks: week_of_month.map(|week: i8| week.unsigned_abs() + 2),
                                starting,
                                until,
                                week_of_month,
                                term_time,
                                bank_holidays,
                                except: vec![date(2026, 3, 10), date(2026, 11, 19)],
                                ..weekly(day)
                            });
                        }
                    }
                }
            }
        }
    }
    all
}

/// Whether counting on from the first day, so many weeks at a time, comes to this day.
fn is_counted(first: Date, weeks: i32, day: Date) -> bool {
    first
        .series((7 * weeks).days())
        .take_while(|other| *other <= day)
        .any(|other| other == day)
}

/// The same question, asked of one day in the plainest way.
fn by_hand(session: &Session, day: Date, calendar: &Calendar<'_>) -> bool {
    if Day::of(day) != session.day && session.every != Every::Once {
        return false;
    }
    let first = |starting: Date| days().find(|day| *day >= starting && Day::of(*day) == session.day);
    let same_weekdays = |day: Date| {
        days()
            .filter(move |other| other.year() == day.year() && other.month() == day.month())
            .filter(|other| Day::of(*other) == session.day)
            .collect::<Vec<_>>()
    };
    let right_day = match session.every {
        Every::Week => Day::of(day) == session.day,
        Every::Fortnight => session
            .starting
            .and_then(first)
            .is_some_and(|first| is_counted(first, 2, day)),
        Every::Weeks => session.starting.and_then(first).is_some_and(|first| {
            session
                .weeks
                .is_some_and(|weeks| is_counted(first, i32::from(weeks), day))
        }),
        Every::Month => match session.week_of_month {
            Some(-1) => same_weekdays(day).last() == Some(&day),
            Some(week) => same_weekdays(day).get(usize::try_from(week).unwrap() - 1) == Some(&day),
            None => false,
        },
        Every::Once => session.starting == Some(day),
    };
    let rests = session.every != Every::Once
        && (calendar.holidays.contains(&day) && !session.bank_holidays
            || session.term_time && !calendar.terms.iter().any(|term| term.from <= day && day <= term.to));
    right_day
        && !rests
        && !session.except.contains(&day)
        && session.starting.is_none_or(|first| day >= first)
        && session.until.is_none_or(|last| day <= last)
}

#[test]
fn the_dates_are_those_of_a_year_gone_through_day_by_day() {
    let place = nottingham();
    let calendar = place.calendar();
    let (from, to) = (date(2026, 1, 1), date(2027, 3, 31));
    for session in mixtures() {
        let expected: Vec<Date> = days()
            .filter(|day| *day <= to && by_hand(&session, *day, &calendar))
            .collect();
        let group = group(vec![session.clone()]);
        let told: Vec<Date> = group.between(from, to, &calendar).iter().map(|one| one.date).collect();
        assert_eq!(told, expected, "{session:?}");
        assert!(session.has_known_dates() || told.is_empty());
        let next = group.next_on(from.at(0, 0, 0, 0), &calendar).map(|one| one.date);
        if let Some(first) = expected.first() {
            assert_eq!(next, Some(*first), "{session:?}");
        }
    }
}
