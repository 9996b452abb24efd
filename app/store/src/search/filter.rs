//! What narrows a search, and how many results each choice would leave.

use super::features::{Feature, Features};
use super::set::Set;
use super::today::Daily;
use super::{Counts, distance::Distances};
use domain::directory::{Query, TimeOfDay, Within};
use domain::place::Day;
use std::collections::BTreeMap;

/// Filters of which one choice stands in for another: a count leaves its own group out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    Need,
    Age,
    Who,
    When,
    Cost,
    Way,
    Speaks,
    Access,
    Within,
    Open,
}

/// The filters of one search.
pub(super) struct Filters<'s> {
    features: &'s Features,
    query: &'s Query,
    distances: Option<&'s Distances>,
    daily: &'s Daily,
    asked: Vec<(Group, Set)>,
}

impl<'s> Filters<'s> {
    pub fn new(features: &'s Features, query: &'s Query, distances: Option<&'s Distances>, daily: &'s Daily) -> Self {
        let mut filters = Self {
            features,
            query,
            distances,
            daily,
            asked: Vec::new(),
        };
        filters.asked = filters.sets();
        filters
    }

    fn sets(&self) -> Vec<(Group, Set)> {
        let query = self.query;
        let having = |group, feature: Option<Feature>| Some((group, self.features.having(&feature?)));
        let one_each = [
            having(Group::Need, query.need.clone().map(Feature::Need)),
            having(Group::Age, query.age.map(Feature::Age)),
            having(Group::Who, query.who.map(Feature::Who)),
            having(Group::Cost, query.cost.map(Feature::Costs)),
            having(Group::Way, query.way.map(Feature::Way)),
            having(Group::Speaks, query.speaks.clone().map(Feature::Speaks)),
            having(Group::Open, query.open.then_some(Feature::Open)),
            query
                .within
                .and_then(|within| Some((Group::Within, self.within(within)?))),
            self.asks_when().then(|| (Group::When, self.on(query.time))),
        ];
        let access = query.access.iter();
        let access = access.map(|access| (Group::Access, self.features.having(&Feature::Has(*access))));
        one_each.into_iter().flatten().chain(access).collect()
    }

    fn asks_when(&self) -> bool {
        self.query.time.is_some() || !self.query.days.is_empty()
    }

    /// What takes place on one of the days that are asked for, at this time of the day.
    fn on(&self, time: Option<TimeOfDay>) -> Set {
        if self.query.days.is_empty() {
            return self.takes_place(None, time);
        }
        let mut on = Set::default();
        for day in &self.query.days {
            on.add(&self.takes_place(Some(*day), time));
        }
        on
    }

    /// A session whose last day has passed is nothing to come for.
    fn takes_place(&self, day: Option<Day>, time: Option<TimeOfDay>) -> Set {
        let feature = Feature::On(day, time);
        let mut on = self.features.having(&feature);
        if let Some(over) = self.daily.over.get(&feature) {
            on.leave_out(over);
        }
        on
    }

    /// Help that comes to the family is as near as can be.
    fn within(&self, within: Within) -> Option<Set> {
        let mut near = self.distances?.within(within);
        near.add(&self.features.having(&Feature::ComesToYou));
        Some(near)
    }

    /// Those of `found` that pass every filter.
    pub fn passing(&self, found: &Set) -> Set {
        self.passing_but(found, None)
    }

    fn passing_but(&self, found: &Set, but: Option<Group>) -> Set {
        let mut passing = found.clone();
        for (group, set) in &self.asked {
            // Each further kind of access narrows: those that are chosen stay.
            if Some(*group) != but || *group == Group::Access {
                passing.keep(set);
            }
        }
        passing
    }

    /// How many results each choice would leave, of all that were `found` by words.
    pub fn counts(&self, found: &Set) -> Counts {
        let passing = self.passing(found);
        let but = |group| {
            let asked = self.asked.iter().any(|(other, _)| *other == group);
            asked.then(|| self.passing_but(found, Some(group)))
        };
        let but = |group| but(group).unwrap_or_else(|| passing.clone());
        let mut counts = Counts {
            days: self.count_days(&but(Group::When)),
            times: self.count_times(&but(Group::When)),
            within: self.count_within(&but(Group::Within)),
            ..Counts::default()
        };
        let (need, who, cost) = (but(Group::Need), but(Group::Who), but(Group::Cost));
        let (way, speaks, open, age) = (but(Group::Way), but(Group::Speaks), but(Group::Open), but(Group::Age));
        for (feature, set) in self.features.iter() {
            match feature {
                Feature::Need(id) => note(&mut counts.needs, id.clone(), need.shared_with(set)),
                Feature::Age(asked) => note(&mut counts.ages, *asked, age.shared_with(set)),
                Feature::Who(audience) => note(&mut counts.who, *audience, who.shared_with(set)),
                Feature::Costs(price) => note(&mut counts.costs, *price, cost.shared_with(set)),
                Feature::Way(by) => note(&mut counts.ways, *by, way.shared_with(set)),
                Feature::Speaks(tag) => note(&mut counts.speaks, tag.clone(), speaks.shared_with(set)),
                Feature::Has(access) => note(&mut counts.access, *access, passing.shared_with(set)),
                Feature::Open => counts.open = open.shared_with(set),
                Feature::On(..) | Feature::Chiefly(_) | Feature::In(_) | Feature::ComesToYou => {}
            }
        }
        counts
    }

    fn count_days(&self, others: &Set) -> BTreeMap<Day, usize> {
        let mut days = BTreeMap::new();
        for day in Day::ALL {
            let on = self.takes_place(Some(*day), self.query.time);
            note(&mut days, *day, others.shared_with(&on));
        }
        days
    }

    fn count_times(&self, others: &Set) -> BTreeMap<TimeOfDay, usize> {
        let mut times = BTreeMap::new();
        for time in TimeOfDay::ALL {
            note(&mut times, *time, others.shared_with(&self.on(Some(*time))));
        }
        times
    }

    fn count_within(&self, others: &Set) -> BTreeMap<Within, usize> {
        let Some(distances) = self.distances else {
            return BTreeMap::new();
        };
        let mut counts = distances.count_within(others, &self.features.having(&Feature::ComesToYou));
        counts.retain(|_, count| *count > 0);
        counts
    }
}

/// Choices that would leave nothing are left out.
fn note<K: Ord>(counts: &mut BTreeMap<K, usize>, choice: K, count: usize) {
    if count > 0 {
        counts.insert(choice, count);
    }
}
