//! The days on which the city keeps another time: bank holidays and school terms.

use super::Place;
use jiff::civil::Date;
use serde::Deserialize;

/// A stretch of school days, from its first to its last; half-terms lie between two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub from: Date,
    pub to: Date,
}

/// What the dates of a group depend on beside its own times.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    pub holidays: &'a [Date],
    pub terms: &'a [Term],
}

impl Calendar<'_> {
    pub fn is_bank_holiday(&self, date: Date) -> bool {
        self.holidays.contains(&date)
    }

    /// Whether schools are open. Outside the terms that are known nobody can say, and it is `false`.
    pub fn is_term(&self, date: Date) -> bool {
        self.terms.iter().any(|term| (term.from..=term.to).contains(&date))
    }
}

impl Place {
    pub fn calendar(&self) -> Calendar<'_> {
        Calendar {
            holidays: &self.holidays,
            terms: &self.terms,
        }
    }
}
