//! How fresh a listing is: when somebody must look at it again, and on which days families find it meanwhile.

use super::Listing;
use crate::place::Rhythm;
use crate::text::choice;
use jiff::{ToSpan, civil::Date};

choice! {
    /// How a listing stands with its checks, the worst first.
    pub enum Freshness {
        /// Not checked for so long that no search shows it.
        Hidden = "hidden",
        /// Still found, and marked as old.
        Ageing = "ageing",
        Due = "due",
        DueSoon = "soon",
        /// A sample: its clock starts with its first check, so it is never hidden for its age.
        NeverChecked = "never",
        Fresh = "fresh",
    }
}

choice! {
    /// The letters that an owner gets in one round of checking, in their order.
    pub enum Reminder {
        Soon = "soon",
        Due = "due",
        Late = "late",
    }
}

choice! {
    /// Whether there is somebody to ask about a listing.
    pub enum Owner {
        Reachable = "reachable",
        /// There is a name, but no address for letters.
        Silent = "silent",
        Nobody = "nobody",
    }
}

/// From one day to another, both included; an end that is not there is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Days {
    pub first: Option<Date>,
    pub last: Option<Date>,
}

impl Days {
    pub fn contains(self, day: Date) -> bool {
        self.first.is_none_or(|first| first <= day) && self.last.is_none_or(|last| day <= last)
    }
}

impl Listing {
    /// The day by which somebody must check it again; none before the first check. Staff may ask for a check earlier.
    pub fn next_check(&self, rhythm: &Rhythm) -> Option<Date> {
        let due = self.months_after_check(rhythm.check_months)?;
        let checked = self.assured.as_ref()?.date;
        let asked = self.upkeep.check_asked.filter(|asked| checked < *asked);
        Some(asked.map_or(due, |asked| asked.min(due)))
    }

    /// The first day on which no search shows it any more for want of a check.
    pub fn hidden_from(&self, rhythm: &Rhythm) -> Option<Date> {
        let unchecked = self.months_after_check(rhythm.hidden_months)?;
        let held = self.upkeep.held_until.map(day_after);
        Some(held.map_or(unchecked, |held| held.max(unchecked)))
    }

    pub fn freshness(&self, rhythm: &Rhythm, today: Date) -> Freshness {
        let reached = |day: Option<Date>| day.is_some_and(|day| day <= today);
        let next = self.next_check(rhythm);
        if next.is_none() {
            Freshness::NeverChecked
        } else if reached(self.hidden_from(rhythm)) {
            Freshness::Hidden
        } else if reached(self.months_after_check(rhythm.ageing_months)) {
            Freshness::Ageing
        } else if reached(next) {
            Freshness::Due
        } else if reached(next.map(|next| days_from(next, -rhythm.soon_days))) {
            Freshness::DueSoon
        } else {
            Freshness::Fresh
        }
    }

    /// Whether its last check was so long ago that families are told to ring first.
    pub fn is_ageing(&self, rhythm: &Rhythm, today: Date) -> bool {
        match self.freshness(rhythm, today) {
            Freshness::Hidden | Freshness::Ageing => true,
            Freshness::Due | Freshness::DueSoon | Freshness::NeverChecked | Freshness::Fresh => false,
        }
    }

    /// The days on which families find it when they search.
    pub fn in_search(&self, rhythm: &Rhythm) -> Days {
        let ends = [
            self.life.visible_to,
            self.life.ended.as_ref().map(|ended| day_before(ended.date)),
            self.hidden_from(rhythm).map(day_before),
        ];
        Days {
            first: self.life.visible_from,
            last: ends.into_iter().flatten().min(),
        }
    }

    /// The days on which its own page opens. A link that somebody kept to what has ended tells for a while what there is
    /// instead, and one to a listing that was not checked for long tells that.
    pub fn at_its_address(&self, rhythm: &Rhythm) -> Days {
        let ended = self.life.ended.as_ref();
        let gone = ended.map(|ended| day_before(ended.date.saturating_add(rhythm.ended_months.months())));
        Days {
            first: self.life.visible_from,
            last: [self.life.visible_to, gone].into_iter().flatten().min(),
        }
    }

    pub fn owner(&self) -> Owner {
        let upkeep = &self.upkeep;
        match (&upkeep.email, upkeep.owner.is_empty()) {
            (Some(_), _) => Owner::Reachable,
            (None, false) => Owner::Silent,
            (None, true) => Owner::Nobody,
        }
    }

    /// Whether anybody must keep checking it: not when it is over.
    pub fn is_kept_up(&self, today: Date) -> bool {
        let ended = self.life.ended.as_ref().is_some_and(|ended| ended.date <= today);
        !ended && self.life.visible_to.is_none_or(|last| today <= last)
    }

    /// The latest letter that its owner should have by today. Letters that were missed are not sent after it.
    pub fn reminder(&self, rhythm: &Rhythm, today: Date) -> Option<Reminder> {
        let next = self.next_check(rhythm).filter(|_| self.is_kept_up(today))?;
        Reminder::ALL.iter().copied().rev().find(|letter| {
            let days = match letter {
                Reminder::Soon => -rhythm.soon_days,
                Reminder::Due => 0,
                Reminder::Late => rhythm.late_days,
            };
            days_from(next, days) <= today
        })
    }

    fn months_after_check(&self, months: i32) -> Option<Date> {
        let assured = self.assured.as_ref()?;
        Some(assured.date.saturating_add(months.months()))
    }
}

fn days_from(day: Date, days: i32) -> Date {
    day.saturating_add(days.days())
}

fn day_before(day: Date) -> Date {
    days_from(day, -1)
}

fn day_after(day: Date) -> Date {
    days_from(day, 1)
}
