//! Reading typed fields: each is taken, or says what is wrong with it.

use super::{Problem, Typed};
use crate::people::PersonId;
use crate::plan::{Owner, StaffPlan};
use crate::text::{Private, filled, optional};
use jiff::civil::{Date, Time};

/// The most letters of a person's or worker's words.
const WORDS: usize = 2000;
/// The most letters of a name, a role, an agency.
const NAME: usize = 200;

/// Takes field after field and gathers what has to be mended.
pub(super) struct Reader<'a> {
    pub plan: &'a StaffPlan,
    pub typed: &'a Typed,
    pub problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub fn said(&self, field: &str) -> &'a str {
        self.typed.get(field).map(|text| text.trim()).unwrap_or_default()
    }

    pub fn wrong<T>(&mut self, field: &'static str, kind: &'static str) -> Option<T> {
        self.problems.push(Problem { field, kind });
        None
    }

    /// Words that there must be.
    pub fn words(&mut self, field: &'static str) -> Option<Private> {
        match filled(self.said(field), WORDS) {
            Ok(words) => Some(Private::new(words)),
            Err(problem) => self.wrong(field, problem.kind()),
        }
    }

    /// Words that may be missing.
    pub fn more_words(&mut self, field: &'static str) -> Option<Private> {
        match optional(self.said(field), WORDS) {
            Ok(words) => Some(Private::new(words.unwrap_or_default())),
            Err(problem) => self.wrong(field, problem.kind()),
        }
    }

    pub fn name(&mut self, field: &'static str) -> Option<String> {
        match filled(self.said(field), NAME) {
            Ok(name) => Some(name.to_owned()),
            Err(problem) => self.wrong(field, problem.kind()),
        }
    }

    pub fn maybe(&mut self, field: &'static str) -> Option<String> {
        match optional(self.said(field), NAME) {
            Ok(text) => text.map(str::to_owned),
            Err(problem) => self.wrong(field, problem.kind()),
        }
    }

    /// A member of the plan, or nobody.
    pub fn member(&mut self, field: &'static str) -> Option<PersonId> {
        let said = self.said(field);
        if said.is_empty() {
            return None;
        }
        let member = self.plan.members.iter().find(|member| member.id.as_str() == said);
        match member {
            Some(member) => Some(member.id.clone()),
            None => self.wrong(field, "unknown"),
        }
    }

    /// Somebody of the family, or who helps it.
    pub fn owner(&mut self, field: &'static str) -> Option<Owner> {
        let said = self.said(field);
        if said.is_empty() {
            return self.wrong(field, "missing");
        }
        let person = said.strip_prefix("person-").and_then(|id| {
            let member = self.plan.members.iter().find(|member| member.id.as_str() == id);
            member.map(|member| Owner::Person(member.id.clone()))
        });
        let helper = said.strip_prefix("helper-").and_then(|id| {
            let helper = self.plan.helpers.iter().find(|helper| helper.id == id);
            helper.map(|helper| Owner::Helper(helper.id.clone()))
        });
        match person.or(helper) {
            Some(owner) => Some(owner),
            None => self.wrong(field, "unknown"),
        }
    }

    /// A day, when one was typed.
    pub fn day(&mut self, field: &'static str) -> Option<Date> {
        let said = self.said(field);
        if said.is_empty() {
            return None;
        }
        match day(said) {
            Some(day) => Some(day),
            None => self.wrong(field, "day"),
        }
    }

    /// A day that there must be.
    pub fn needed_day(&mut self, field: &'static str) -> Option<Date> {
        if self.said(field).is_empty() {
            return self.wrong(field, "missing");
        }
        self.day(field)
    }

    pub fn time(&mut self, field: &'static str) -> Option<Time> {
        let said = self.said(field);
        if said.is_empty() {
            return self.wrong(field, "missing");
        }
        match time(said) {
            Some(time) => Some(time),
            None => self.wrong(field, "time"),
        }
    }
}

/// "2026-11-30" or "30/11/2026".
fn day(text: &str) -> Option<Date> {
    if let Ok(day) = text.parse::<Date>() {
        return Some(day);
    }
    let numbers: Vec<i16> = text
        .split(['/', '.', '-', ' '])
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [day, month, year] = numbers.as_slice() else {
        return None;
    };
    let (day, month) = (i8::try_from(*day).ok()?, i8::try_from(*month).ok()?);
    Date::new(*year, month, day).ok().filter(|date| date.year() > 2000)
}

/// "14:00" or "14.30".
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once([':', '.'])?;
    Time::new(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0, 0).ok()
}
