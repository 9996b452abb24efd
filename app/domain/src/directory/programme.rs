//! What is on at the hubs: what somebody asks for, read from an address that may be anything, and the days that answer it.

use super::{AgeAsked, Listing, Occurrence, TimeOfDay};
use crate::place::{Calendar, Place};
use jiff::{ToSpan, civil::Date};

/// Days on one page.
pub const DAYS_SHOWN: i32 = 7;

/// Nobody promises a session later than this.
const FURTHEST_DAYS: i32 = 12 * 7;

/// A look at the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeAsked {
    /// Id of a hub of the place.
    pub hub: Option<String>,
    pub age: Option<AgeAsked>,
    pub time: Option<TimeOfDay>,
    pub free: bool,
    /// The first day: today or later.
    pub from: Date,
}

/// One day with what is on, in the order of the clock.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeDay<'a> {
    pub date: Date,
    pub on: Vec<(&'a Listing, Occurrence<'a>)>,
}

impl ProgrammeAsked {
    pub fn all_from(today: Date) -> Self {
        Self {
            hub: None,
            age: None,
            time: None,
            free: false,
            from: today,
        }
    }

    /// Reads decoded pairs of a query string. Never fails; `true` when a part made no sense and was left out.
    pub fn parse<'a>(
        pairs: impl Iterator<Item = (&'a str, &'a str)>,
        place: &Place,
        today: Date,
    ) -> (ProgrammeAsked, bool) {
        let (mut asked, mut left_out) = (Self::all_from(today), false);
        for (name, value) in pairs.filter(|(_, value)| !value.trim().is_empty()) {
            let value = value.trim();
            let understood = match name {
                "hub" => keep(&mut asked.hub, place.hub(value).map(|hub| hub.id.clone())),
                "age" => keep(&mut asked.age, AgeAsked::read(value)),
                "time" => keep(&mut asked.time, TimeOfDay::from_key(value)),
                "free" => {
                    asked.free = value == "yes";
                    asked.free
                }
                "from" => asked.read_from(value, today),
                _ => true,
            };
            left_out |= !understood;
        }
        (asked, left_out)
    }

    /// A day that has gone is today's page: an old link still leads somewhere.
    fn read_from(&mut self, value: &str, today: Date) -> bool {
        let last = today.saturating_add(FURTHEST_DAYS.days());
        match value.parse::<Date>() {
            Ok(date) if date <= last => {
                self.from = date.max(today);
                true
            }
            Ok(_) | Err(_) => false,
        }
    }

    /// The look in its one spelling, without "?"; empty for all that is on from today.
    pub fn to_query_string(&self, today: Date) -> String {
        let parts = [
            self.hub.as_ref().map(|hub| format!("hub={hub}")),
            self.age.map(|age| format!("age={}", age.key())),
            self.time.map(|time| format!("time={}", time.key())),
            self.free.then(|| "free=yes".to_owned()),
            (self.from != today).then(|| format!("from={}", self.from)),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("&")
    }

    /// The last day on the page.
    pub fn to(&self) -> Date {
        self.from.saturating_add((DAYS_SHOWN - 1).days())
    }

    /// The same look at the following days; none when that is too far to promise anything.
    pub fn later(&self, today: Date) -> Option<Self> {
        let from = self.from.saturating_add(DAYS_SHOWN.days());
        let is_near = from <= today.saturating_add(FURTHEST_DAYS.days());
        is_near.then(|| Self { from, ..self.clone() })
    }

    /// The same look at the days before; none when today is on the page.
    pub fn earlier(&self, today: Date) -> Option<Self> {
        let from = self.from.saturating_sub(DAYS_SHOWN.days()).max(today);
        (self.from > today).then(|| Self { from, ..self.clone() })
    }

    /// Nothing but the day was chosen.
    pub fn is_everything(&self) -> bool {
        *self == Self::all_from(self.from)
    }

    /// Whether this listing of a hub's programme is asked for at all.
    fn wants(&self, listing: &Listing) -> bool {
        let hub = self.hub.is_none() || self.hub == listing.hub;
        let age = self.age.is_none_or(|age| listing.suits(age));
        let free = !self.free || listing.cost.as_ref().is_some_and(|cost| cost.free);
        listing.hub.is_some() && hub && age && free
    }

    /// The days of the page on which something is on. Days without are left out.
    pub fn days<'a>(
        &self,
        listings: impl Iterator<Item = &'a Listing>,
        calendar: &Calendar<'_>,
    ) -> Vec<ProgrammeDay<'a>> {
        let in_time = |occurrence: &Occurrence<'_>| self.time.is_none_or(|time| occurrence.session.is_in(time));
        let mut all: Vec<(&Listing, Occurrence<'_>)> = listings
            .filter(|listing| self.wants(listing))
            .flat_map(|listing| {
                let on = listing.between(self.from, self.to(), calendar);
                on.into_iter()
                    .filter(in_time)
                    .map(move |occurrence| (listing, occurrence))
            })
            .collect();
        all.sort_by(|(a, one), (b, other)| (one.starts(), &a.name, &a.id).cmp(&(other.starts(), &b.name, &b.id)));
        let by_day = all.chunk_by(|(_, one), (_, other)| one.date == other.date);
        by_day
            .filter_map(|on| {
                let (_, first) = on.first()?;
                Some(ProgrammeDay {
                    date: first.date,
                    on: on.to_vec(),
                })
            })
            .collect()
    }

    /// Listings that are asked for and take place on days that nobody has told us exactly.
    pub fn without_dates<'a>(&self, listings: impl Iterator<Item = &'a Listing>) -> Vec<&'a Listing> {
        listings
            .filter(|listing| self.wants(listing) && listing.times.iter().any(|session| !session.has_known_dates()))
            .collect()
    }
}

fn keep<T>(field: &mut Option<T>, read: Option<T>) -> bool {
    *field = read;
    field.is_some()
}
