//! The parts of one person's view that are words and figures: strengths, voices, needs, scales.

use super::{FamilyMark, FamilyNeed, FamilyPlan, FamilySaying, FamilyScale};
use crate::people::PersonId;
use crate::plan::{Saying, StaffPlan};

impl StaffPlan {
    pub(super) fn sayings_for(&self, person: &PersonId, sayings: &[Saying]) -> Vec<FamilySaying> {
        let seen = sayings.iter().filter(|saying| !saying.kept_from.contains(person));
        seen.map(|saying| FamilySaying {
            id: saying.id.clone(),
            words: saying.words.clone(),
            said_by: saying.said_by.as_ref().map(|by| self.member_for(person, by)),
            seen_with: self.seen_with(person, &[&saying.kept_from]),
        })
        .collect()
    }

    pub(super) fn needs_for(&self, person: &PersonId) -> Vec<FamilyNeed> {
        let seen = self.needs.iter().filter(|need| !need.kept_from.contains(person));
        seen.map(|need| FamilyNeed {
            id: need.id.clone(),
            heading: need.heading.clone(),
            words: need.words.clone(),
            seen_with: self.seen_with(person, &[&need.kept_from]),
        })
        .collect()
    }

    pub(super) fn scales_for(&self, person: &PersonId) -> Vec<FamilyScale> {
        let seen = self.scales.iter().filter(|scale| !scale.kept_from.contains(person));
        seen.map(|scale| {
            let mut marks: Vec<FamilyMark> = scale
                .marks
                .iter()
                .map(|mark| FamilyMark {
                    who: self.owner_for(person, &mark.by),
                    on: mark.on,
                    value: mark.value,
                })
                .collect();
            marks.sort_by_key(|mark| mark.on);
            FamilyScale {
                id: scale.id.clone(),
                question: scale.question.clone(),
                marks,
                seen_with: self.seen_with(person, &[&scale.kept_from]),
            }
        })
        .collect()
    }
}

impl FamilyPlan {
    /// Whether an item with this id is in this person's view.
    pub fn has(&self, item: &str) -> bool {
        self.items().iter().any(|known| known.id == item)
    }
}
