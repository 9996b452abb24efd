//! When a listing takes place, as the language of the visit says days and times.

use super::facts::{Line, Room, Teller, ours, own};
use domain::{
    directory::{Listing, Session},
    place::Day,
};
use jiff::civil::{Time, Weekday, time};

/// Times of day that fit on a card.
const MOST_ON_CARD: usize = 2;

/// A day that ends here does not end.
const LAST_MINUTE: Time = time(23, 59, 0, 0);

impl Teller<'_> {
    /// One line for each time of day, with all its weekdays. What is over is left out.
    pub fn when(&self, listing: &Listing, room: Room) -> Vec<Line> {
        let today = self.visit.now.date();
        let groups = groups(listing.times.iter().filter(|session| !session.is_over(today)));
        let most = match room {
            Room::Card => MOST_ON_CARD,
            Room::Page => usize::MAX,
        };
        let left = groups.len().saturating_sub(most);
        let mut lines: Vec<Line> = groups
            .iter()
            .take(most)
            .map(|(days, first)| self.session(days, first, room))
            .collect();
        if left > 0 {
            lines.push(vec![ours(
                self.visit.tv("listing-more-times", [("count", left.into())]),
            )]);
        }
        if room == Room::Page || lines.is_empty() {
            lines.extend(own(&listing.times_note).map(|note| vec![note]));
        }
        if lines.is_empty() {
            lines.push(vec![ours(self.visit.t("listing-ask-times"))]);
        }
        lines
    }

    /// "Tuesday, Thursday, 4pm to 5:30pm"
    pub(super) fn days_and_hours(&self, days: &[Day], session: &Session) -> String {
        if is_day_and_night(session) && days.len() == Day::ALL.len() {
            return self.visit.t("listing-day-and-night");
        }
        let speech = &self.visit.speech;
        self.visit.tv(
            "listing-session",
            [
                ("days", self.days(days).into()),
                ("from", speech.time(session.from).into()),
                ("to", speech.time(session.to).into()),
            ],
        )
    }

    /// "Monday, Wednesday – Friday"
    fn days(&self, days: &[Day]) -> String {
        if days.len() == Day::ALL.len() {
            return self.visit.t("listing-every-day");
        }
        let name = |day: Day| self.visit.speech.weekday(weekday(day));
        let names = days
            .chunk_by(|day, next| is_next(*day, *next))
            .flat_map(|run| match run {
                [first, _, .., last] => {
                    vec![self.visit.tv(
                        "listing-days-to",
                        [("first", name(*first).into()), ("last", name(*last).into())],
                    )]
                }
                short => short.iter().map(|day| name(*day)).collect(),
            });
        let join = |so_far: String, next: String| {
            self.visit
                .tv("listing-days-and", [("days", so_far.into()), ("day", next.into())])
        };
        names.reduce(join).unwrap_or_default()
    }
}

/// It does not close on this day.
pub(super) fn is_day_and_night(session: &Session) -> bool {
    session.from == Time::midnight() && session.to >= LAST_MINUTE
}

/// Sessions that differ only in their day, together; days in the order of the week.
fn groups<'a>(times: impl Iterator<Item = &'a Session>) -> Vec<(Vec<Day>, &'a Session)> {
    let mut groups: Vec<(Vec<Day>, &Session)> = Vec::new();
    for session in times {
        match groups.iter_mut().find(|(_, first)| is_same_but_day(first, session)) {
            Some((days, _)) => days.push(session.day),
            None => groups.push((vec![session.day], session)),
        }
    }
    for (days, _) in &mut groups {
        days.sort_unstable();
        days.dedup();
    }
    groups
}

fn is_same_but_day(a: &Session, b: &Session) -> bool {
    *a == Session {
        day: a.day,
        ..b.clone()
    }
}

fn is_next(day: Day, next: Day) -> bool {
    Day::ALL.windows(2).any(|pair| pair == [day, next])
}

pub fn weekday(day: Day) -> Weekday {
    match day {
        Day::Mon => Weekday::Monday,
        Day::Tue => Weekday::Tuesday,
        Day::Wed => Weekday::Wednesday,
        Day::Thu => Weekday::Thursday,
        Day::Fri => Weekday::Friday,
        Day::Sat => Weekday::Saturday,
        Day::Sun => Weekday::Sunday,
    }
}
