//! The parts of a search, each of which can be taken away again.

use super::{Query, Sort};
use crate::directory::Access;
use crate::place::Day;

/// One thing that a search asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Words,
    Need,
    Age,
    Who,
    Day(Day),
    Time,
    Cost,
    Way,
    Speaks,
    Access(Access),
    Within,
    Open,
    Near,
}

impl Query {
    /// What is asked for, in the order in which a page says it back.
    pub fn parts(&self) -> Vec<Part> {
        let some = |asked: bool, part: Part| asked.then_some(part);
        let first = [
            some(!self.words.is_empty(), Part::Words),
            some(self.need.is_some(), Part::Need),
            some(self.age.is_some(), Part::Age),
            some(self.who.is_some(), Part::Who),
        ];
        let middle = [
            some(self.time.is_some(), Part::Time),
            some(self.cost.is_some(), Part::Cost),
            some(self.way.is_some(), Part::Way),
            some(self.speaks.is_some(), Part::Speaks),
        ];
        let last = [
            some(self.within.is_some(), Part::Within),
            some(self.open, Part::Open),
            some(self.near.is_some(), Part::Near),
        ];
        let days = self.days.iter().map(|day| Part::Day(*day));
        let access = self.access.iter().map(|access| Part::Access(*access));
        let start = first.into_iter().flatten().chain(days);
        let rest = middle.into_iter().flatten().chain(access);
        start.chain(rest).chain(last.into_iter().flatten()).collect()
    }

    /// The same search from the start, with one part taken away.
    pub fn without(&self, part: Part) -> Query {
        let mut query = self.with_page(1);
        match part {
            Part::Words => query.words.clear(),
            Part::Need => query.need = None,
            Part::Age => query.age = None,
            Part::Who => query.who = None,
            Part::Day(day) => drop(query.days.remove(&day)),
            Part::Time => query.time = None,
            Part::Cost => query.cost = None,
            Part::Way => query.way = None,
            Part::Speaks => query.speaks = None,
            Part::Access(access) => drop(query.access.remove(&access)),
            Part::Within => query.within = None,
            Part::Open => query.open = false,
            Part::Near => query.leave_place(),
        }
        query
    }

    /// Without a place, distance says nothing.
    fn leave_place(&mut self) {
        self.near = None;
        self.within = None;
        if self.sort == Sort::Nearest {
            self.sort = Sort::Best;
        }
    }
}
