//! When a team reads requests: its hours, the bank holidays, and the next moment somebody is there.

use super::Place;
use crate::text::choice;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};
use serde::Deserialize;

choice! {
    /// A day of the week.
    pub enum Day {
        Mon = "mon",
        Tue = "tue",
        Wed = "wed",
        Thu = "thu",
        Fri = "fri",
        Sat = "sat",
        Sun = "sun",
    }
}

impl Day {
    pub fn of(date: Date) -> Day {
        match date.weekday() {
            Weekday::Monday => Day::Mon,
            Weekday::Tuesday => Day::Tue,
            Weekday::Wednesday => Day::Wed,
            Weekday::Thursday => Day::Thu,
            Weekday::Friday => Day::Fri,
            Weekday::Saturday => Day::Sat,
            Weekday::Sunday => Day::Sun,
        }
    }
}

/// Hours that a team keeps on some days. A team may have several rows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamHours {
    pub team: String,
    pub days: Vec<Day>,
    pub from: Time,
    /// The first minute at which nobody is there any more.
    pub to: Time,
}

/// When a request sent now is in front of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadBy {
    /// The team is at work now.
    pub open_now: bool,
    /// Now, or the next moment at which the team starts.
    pub from: DateTime,
}

/// The longest a team could be away: no run of weekends and bank holidays comes near it.
const LOOK_AHEAD_DAYS: i32 = 60;

impl Place {
    /// When `team` will read what is sent at `now` (local time). `None` for a team without hours.
    pub fn read_by(&self, team: &str, now: DateTime) -> Option<ReadBy> {
        if self
            .opens(team, now.date())
            .any(|hours| hours.from <= now.time() && now.time() < hours.to)
        {
            return Some(ReadBy {
                open_now: true,
                from: now,
            });
        }
        let today = self
            .opens(team, now.date())
            .map(|hours| hours.from)
            .filter(|from| *from > now.time())
            .min();
        if let Some(from) = today {
            return Some(ReadBy {
                open_now: false,
                from: now.date().to_datetime(from),
            });
        }
        (1..=LOOK_AHEAD_DAYS).find_map(|days| {
            let date = now.date().checked_add(days.days()).ok()?;
            let from = self.opens(team, date).map(|hours| hours.from).min()?;
            Some(ReadBy {
                open_now: false,
                from: date.to_datetime(from),
            })
        })
    }

    /// The hours a team keeps on a date; none on a bank holiday.
    pub(super) fn opens<'a>(&'a self, team: &'a str, date: Date) -> impl Iterator<Item = &'a TeamHours> {
        let day = Day::of(date);
        let working = !self.holidays.contains(&date);
        self.hours
            .iter()
            .filter(move |hours| working && hours.team == team && hours.days.contains(&day))
    }
}
