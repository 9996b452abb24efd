//! On which dates a listing takes place: worked out from its times, the bank holidays and the school terms, never guessed.

use super::{Every, Listing, Session};
use crate::place::{Calendar, Day};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};

/// One time at which it takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence<'a> {
    pub date: Date,
    pub from: Time,
    pub to: Time,
    pub session: &'a Session,
}

/// No regular group has a longer gap than this; beyond it nobody plans.
const LOOK_AHEAD_DAYS: i32 = 400;
/// A year: see [`LOOK_AHEAD_DAYS`].
const MOST_WEEKS: u8 = 52;

impl Occurrence<'_> {
    pub fn starts(&self) -> DateTime {
        self.date.to_datetime(self.from)
    }

    /// After midnight when it ends earlier than it starts.
    pub fn ends(&self) -> DateTime {
        let day = if self.to > self.from {
            self.date
        } else {
            self.date.saturating_add(1.day())
        };
        day.to_datetime(self.to)
    }
}

impl Listing {
    /// The next time it takes place, or the one that is going on at `now` (local time). `None` when no date is known: ask.
    pub fn next_on(&self, now: DateTime, calendar: &Calendar<'_>) -> Option<Occurrence<'_>> {
        let from = now.date().saturating_sub(1.day());
        let to = now.date().saturating_add(LOOK_AHEAD_DAYS.days());
        let next_of = |session| {
            self.dates_of(session, from, to, calendar)
                .find(|occurrence| occurrence.ends() > now)
        };
        self.times.iter().filter_map(next_of).min_by_key(Occurrence::starts)
    }

    /// Every known time from `from` to `to`, both days included, the earliest first.
    pub fn between(&self, from: Date, to: Date, calendar: &Calendar<'_>) -> Vec<Occurrence<'_>> {
        let dates = |session| self.dates_of(session, from, to, calendar);
        let mut all: Vec<_> = self.times.iter().flat_map(dates).collect();
        all.sort_by_key(|occurrence| (occurrence.starts(), occurrence.to));
        all
    }

    fn dates_of<'a>(
        &self,
        session: &'a Session,
        from: Date,
        to: Date,
        calendar: &Calendar<'_>,
    ) -> impl Iterator<Item = Occurrence<'a>> {
        session
            .candidates(from, to)
            .filter(move |date| self.is_going_on(*date) && session.is_on(*date, calendar))
            .map(move |date| Occurrence {
                date,
                from: session.from,
                to: session.to,
                session,
            })
    }

    /// Neither closed for now nor ended. Closed without a known end: no date can be promised.
    fn is_going_on(&self, date: Date) -> bool {
        let is_open = match &self.life.closed {
            None => true,
            Some(closed) => closed.until.is_some_and(|last| date > last),
        };
        is_open && self.life.ended.as_ref().is_none_or(|ended| date < ended.date)
    }
}

impl Session {
    /// Whether its dates can be worked out. A fortnight of which nobody knows the first day, or a month without its week,
    /// has none: families are told to ask which week it is.
    pub fn has_known_dates(&self) -> bool {
        match self.every {
            Every::Week => true,
            Every::Fortnight | Every::Weeks => self.starting.is_some() && self.weeks_apart().is_some(),
            Every::Once => self.starting.is_some(),
            Every::Month => matches!(self.week_of_month, Some(1..=4 | -1)),
        }
    }

    /// Every how many weeks it takes place; none for what does not count in weeks, and where nobody has said.
    pub fn weeks_apart(&self) -> Option<u8> {
        match self.every {
            Every::Week => Some(1),
            Every::Fortnight => Some(2),
            Every::Weeks => self.weeks.filter(|weeks| (2..=MOST_WEEKS).contains(weeks)),
            Every::Month | Every::Once => None,
        }
    }

    /// Whether it takes place on this date, as far as its own times and the calendar say.
    pub fn is_on(&self, date: Date, calendar: &Calendar<'_>) -> bool {
        let is_in_time = self.starting.is_none_or(|first| first <= date) && self.until.is_none_or(|last| date <= last);
        is_in_time && self.is_in_rhythm(date) && !self.except.contains(&date) && self.is_not_on_holiday(date, calendar)
    }

    /// The dates that its rhythm alone gives, bank holidays and school holidays too: what a calendar repeats until it is
    /// told the days that fall out.
    pub fn rhythm(&self, from: Date, to: Date) -> impl Iterator<Item = Date> {
        self.candidates(from, to).filter(|date| self.is_in_rhythm(*date))
    }

    /// Whether its last day has passed.
    pub fn is_over(&self, today: Date) -> bool {
        let only_day = self.starting.filter(|_| self.every == Every::Once);
        only_day.or(self.until).is_some_and(|last| last < today)
    }

    fn is_in_rhythm(&self, date: Date) -> bool {
        match self.every {
            Every::Week => Day::of(date) == self.day,
            Every::Fortnight | Every::Weeks => self.is_in_its_week(date).unwrap_or(false),
            Every::Month => Day::of(date) == self.day && self.is_in_week_of_month(date),
            Every::Once => self.starting == Some(date),
        }
    }

    /// Counted from the first day; none when that or the number of weeks is not known.
    fn is_in_its_week(&self, date: Date) -> Option<bool> {
        let first = self.first_day_from(self.starting?)?;
        let hours_apart = i64::from(self.weeks_apart()?) * 7 * 24;
        Some(first.duration_until(date).as_hours() % hours_apart == 0)
    }

    fn is_in_week_of_month(&self, date: Date) -> bool {
        match self.week_of_month {
            Some(-1) => date.day() + 7 > date.days_in_month(),
            Some(week) => (date.day() - 1) / 7 + 1 == week,
            None => false,
        }
    }

    /// A single day was named by somebody who knew what day it is.
    fn is_not_on_holiday(&self, date: Date, calendar: &Calendar<'_>) -> bool {
        match self.every {
            Every::Once => true,
            Every::Week | Every::Fortnight | Every::Weeks | Every::Month => {
                (self.bank_holidays || !calendar.is_bank_holiday(date)) && (!self.term_time || calendar.is_term(date))
            }
        }
    }

    /// The only days worth asking about: one a week, or the one day.
    fn candidates(&self, from: Date, to: Date) -> impl Iterator<Item = Date> {
        let first = match self.every {
            Every::Once => self.starting.filter(|day| from <= *day),
            Every::Week | Every::Fortnight | Every::Weeks | Every::Month => self.first_day_from(from),
        };
        let days = first.into_iter().flat_map(|first| first.series(7.days()));
        days.take_while(move |day| *day <= to)
    }

    fn first_day_from(&self, from: Date) -> Option<Date> {
        from.series(1.day()).take(7).find(|date| Day::of(*date) == self.day)
    }
}
