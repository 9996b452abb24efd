//! Weeks, fortnights, months: which dates each rhythm gives.

use super::*;

#[test]
fn a_weekly_group_meets_on_its_day_and_not_on_bank_holidays() {
    let mondays = in_2026(weekly(Day::Mon));
    assert_eq!(mondays.len(), 52 - 5);
    assert!(!mondays.contains(&date(2026, 5, 25)) && mondays.contains(&date(2026, 6, 1)));
    let open = Session {
        bank_holidays: true,
        ..weekly(Day::Mon)
    };
    assert_eq!(in_2026(open).len(), 52);
}

#[test]
fn fortnights_count_from_the_first_day_even_when_one_falls_out() {
    let fortnightly = Session {
        every: Every::Fortnight,
        starting: Some(date(2026, 3, 23)),
        until: Some(date(2026, 5, 18)),
        ..weekly(Day::Mon)
    };
    // 6 April is Easter Monday, and 4 May a bank holiday.
    assert_eq!(
        in_2026(fortnightly),
        [date(2026, 3, 23), date(2026, 4, 20), date(2026, 5, 18)]
    );
}

#[test]
fn fortnights_count_from_the_first_right_weekday_when_the_first_day_is_another() {
    let fortnightly = Session {
        every: Every::Fortnight,
        starting: Some(date(2026, 9, 1)),
        until: Some(date(2026, 9, 30)),
        ..weekly(Day::Thu)
    };
    assert_eq!(in_2026(fortnightly), [date(2026, 9, 3), date(2026, 9, 17)]);
}

#[test]
fn every_third_or_fourth_week_counts_from_the_first_day_over_the_change_of_clocks_and_of_year() {
    for (weeks, dates) in [
        (
            3,
            vec![
                date(2026, 10, 20),
                date(2026, 11, 10),
                date(2026, 12, 1),
                date(2026, 12, 22),
            ],
        ),
        (4, vec![date(2026, 10, 20), date(2026, 11, 17), date(2026, 12, 15)]),
    ] {
        let bus = Session {
            every: Every::Weeks,
            weeks: Some(weeks),
            starting: Some(date(2026, 10, 20)),
            ..weekly(Day::Tue)
        };
        assert_eq!(in_2026(bus.clone()), dates);
        let after = dates.last().unwrap().at(12, 0, 0, 0);
        let first_of_2027 = dates.last().unwrap().saturating_add((7 * i32::from(weeks)).days());
        assert_eq!(next(&group(vec![bus]), after), Some(first_of_2027.at(10, 0, 0, 0)));
    }
}

#[test]
fn a_monthly_group_meets_in_its_week_of_each_month() {
    for week in [1, 2, 3, 4, -1] {
        let monthly = Session {
            every: Every::Month,
            week_of_month: Some(week),
            bank_holidays: true,
            ..weekly(Day::Tue)
        };
        let by_hand: Vec<Date> = (1..=12)
            .map(|month| {
                let tuesdays: Vec<_> = days()
                    .filter(|day| day.year() == 2026 && day.month() == month && Day::of(*day) == Day::Tue)
                    .collect();
                match usize::try_from(week) {
                    Ok(week) => tuesdays[week - 1],
                    Err(_) => *tuesdays.last().unwrap(),
                }
            })
            .collect();
        assert_eq!(in_2026(monthly), by_hand, "week {week}");
    }
}

#[test]
fn no_date_is_promised_when_nobody_said_which_week_it_is() {
    for every in [Every::Fortnight, Every::Weeks, Every::Month, Every::Once] {
        let vague = Session {
            every,
            weeks: Some(3),
            ..weekly(Day::Tue)
        };
        assert!(!vague.has_known_dates());
        assert_eq!(next(&group(vec![vague]), datetime(2026, 9, 1, 9, 0, 0, 0)), None);
    }
}

#[test]
fn in_the_two_weeks_of_the_october_holidays_a_term_time_group_rests() {
    let in_term = Session {
        term_time: true,
        ..weekly(Day::Wed)
    };
    let dates = in_2026(in_term.clone());
    assert!(dates.contains(&date(2026, 10, 14)) && dates.contains(&date(2026, 11, 4)));
    assert!(!dates.contains(&date(2026, 10, 21)) && !dates.contains(&date(2026, 10, 28)));
    assert_eq!(
        next(&group(vec![in_term.clone()]), datetime(2026, 12, 17, 9, 0, 0, 0)),
        Some(datetime(2027, 1, 6, 10, 0, 0, 0))
    );
    // Nobody knows the terms so far ahead.
    assert_eq!(next(&group(vec![in_term]), datetime(2029, 1, 1, 9, 0, 0, 0)), None);
}

#[test]
fn the_days_that_fall_out_are_those_of_the_rhythm_that_do_not_take_place() {
    let place = nottingham();
    let (from, to) = (date(2026, 4, 1), date(2026, 5, 31));
    let mondays = weekly(Day::Mon);
    let fall_out: Vec<Date> = mondays
        .rhythm(from, to)
        .filter(|day| !mondays.is_on(*day, &place.calendar()))
        .collect();
    assert_eq!(fall_out, [date(2026, 4, 6), date(2026, 5, 4), date(2026, 5, 25)]);
}

#[test]
fn a_number_of_weeks_that_no_calendar_has_promises_no_date() {
    for weeks in [None, Some(0), Some(1), Some(53), Some(255)] {
        let odd = Session {
            every: Every::Weeks,
            weeks,
            starting: Some(date(2026, 1, 6)),
            ..weekly(Day::Tue)
        };
        assert!(!odd.has_known_dates());
        assert_eq!(in_2026(odd), []);
    }
}
