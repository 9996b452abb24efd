//! One time of a listing with all one has to know before going: how often, in which weeks, from when, and when not.

use super::{
    facts::{Line, Part, Room, Teller, ours, own},
    times::is_day_and_night,
};
use domain::{
    directory::{Every, Listing, Session},
    place::Day,
};
use jiff::civil::Date;

impl Teller<'_> {
    pub fn session(&self, days: &[Day], session: &Session, room: Room) -> Line {
        let mut line = vec![ours(match (session.every, session.starting) {
            (Every::Once, Some(date)) => self.on_date(date, session),
            (Every::Week | Every::Fortnight | Every::Weeks | Every::Month, _) | (Every::Once, None) => {
                self.days_and_hours(days, session)
            }
        })];
        line.extend(self.rhythm(session).into_iter().map(ours));
        if session.term_time {
            line.push(ours(self.visit.t("listing-term-time")));
        }
        match room {
            Room::Page => line.extend(self.limits(session)),
            Room::Card => {}
        }
        // Which week it is, one has to know before going.
        if room == Room::Page || session.every != Every::Week {
            line.extend(own(&session.note));
        }
        line
    }

    /// The next time it takes place, when a date is known; nothing for what never closes.
    pub fn next(&self, listing: &Listing) -> Option<Vec<Line>> {
        if listing.times.iter().any(is_day_and_night) {
            return None;
        }
        let calendar = self.visit.hub.place.calendar();
        let next = listing.next_on(self.visit.now.datetime(), &calendar)?;
        let today = self.visit.now.date();
        let near = if next.date == today {
            Some("listing-next-today")
        } else if today.tomorrow().is_ok_and(|tomorrow| next.date == tomorrow) {
            Some("listing-next-tomorrow")
        } else {
            None
        };
        let line = near.map(|key| ours(self.visit.t(key)));
        let date = ours(self.on_date(next.date, next.session));
        Some(vec![line.into_iter().chain([date]).collect()])
    }

    /// "Tuesday, 24 November 2026, 4pm to 5:30pm"
    fn on_date(&self, date: Date, session: &Session) -> String {
        let speech = &self.visit.speech;
        self.visit.tv(
            "listing-on-date",
            [
                ("date", speech.long_date(date).into()),
                ("from", speech.time(session.from).into()),
                ("to", speech.time(session.to).into()),
            ],
        )
    }

    /// How often, when it is not every week; and to ask when nobody said which week it is.
    fn rhythm(&self, session: &Session) -> Vec<String> {
        let every = || self.visit.t(&format!("every-{}", session.every.key()));
        let which = (!session.has_known_dates()).then(|| self.visit.t("listing-ask-week"));
        match session.every {
            Every::Week => Vec::new(),
            Every::Fortnight | Every::Once => [Some(every()), which].into_iter().flatten().collect(),
            Every::Weeks => {
                let every = |weeks: u8| self.visit.tv("every-weeks", [("weeks", weeks.into())]);
                [session.weeks_apart().map(every), which]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            Every::Month => match session.week_of_month.and_then(week_key) {
                Some(key) => vec![self.visit.t(key)],
                None => [Some(every()), which].into_iter().flatten().collect(),
            },
        }
    }

    /// From when, until when, on which days not.
    fn limits(&self, session: &Session) -> Vec<Part> {
        let today = self.visit.now.date();
        let told = |key: &str, date: Date| {
            let date = self.visit.speech.date(date);
            ours(self.visit.tv(key, [("date", date.into())]))
        };
        if session.every == Every::Once {
            return Vec::new();
        }
        let starting = session.starting.filter(|first| *first > today);
        let except = session.except.iter().filter(|day| **day >= today);
        let holidays = if session.bank_holidays {
            "listing-bank-holidays-too"
        } else {
            "listing-bank-holidays-not"
        };
        let mut parts: Vec<Part> = starting
            .map(|date| told("listing-starting", date))
            .into_iter()
            .collect();
        parts.extend(session.until.map(|date| told("listing-until", date)));
        // Who meets in term time never meets on a bank holiday but one, and day and night has no holidays.
        if !session.term_time && !is_day_and_night(session) {
            parts.push(ours(self.visit.t(holidays)));
        }
        parts.extend(except.map(|date| told("listing-except", *date)));
        parts
    }
}

fn week_key(week: i8) -> Option<&'static str> {
    match week {
        1 => Some("listing-week-first"),
        2 => Some("listing-week-second"),
        3 => Some("listing-week-third"),
        4 => Some("listing-week-fourth"),
        -1 => Some("listing-week-last"),
        _ => None,
    }
}
