//! Changing a plan item by item: what a form holds for it, what may be typed, and how two changes come together.

mod read;
mod values;
mod write;

use super::staff::StaffPlan;
use crate::people::{PersonId, StaffId};
use crate::text::choice;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What a form holds, by field.
pub type Typed = BTreeMap<String, String>;

/// The fields that say who may see an item begin with this; the person's id follows, and the value is "yes".
pub const SEES: &str = "sees-";

choice! {
    /// The kinds of items in a plan, in the order of the page.
    pub enum Part {
        Strength = "strength",
        Voice = "voice",
        Need = "need",
        Goal = "goal",
        Action = "action",
        Scale = "scale",
        Helper = "helper",
        Meeting = "meeting",
        Review = "review",
        Note = "note",
    }
}

impl Part {
    /// Its fields, in the order of the form; who may see it comes after them.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Part::Strength | Part::Voice | Part::Goal => &["words", "said_by"],
            Part::Need => &["heading", "words"],
            Part::Action => &["what", "owner", "by", "goal", "listing", "done"],
            Part::Scale => &["question", "mark_by", "mark_value", "mark_on"],
            Part::Helper => &["name", "role", "agency", "phone", "email"],
            Part::Meeting => &["on", "at", "place"],
            Part::Review => &["on", "outcome", "reason", "words"],
            Part::Note => &["words"],
        }
    }

    /// Notes are for workers only, and stay as they were written.
    pub const fn is_for_families(self) -> bool {
        !matches!(self, Part::Note)
    }
}

/// Something to be mended: its field, and the last part of its message key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub field: &'static str,
    pub kind: &'static str,
}

/// Who writes, and when.
#[derive(Clone, Copy, Debug)]
pub struct Writing<'a> {
    pub by: &'a StaffId,
    /// Epoch milliseconds.
    pub now: i64,
    pub today: Date,
}

/// Whether the form lets this person see the item.
pub fn sees(typed: &Typed, person: &PersonId) -> bool {
    typed
        .get(&format!("{SEES}{person}"))
        .is_some_and(|value| value == "yes")
}

/// Two changes of one item, brought together field by field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    pub typed: Typed,
    /// Fields that both have changed, and differently: somebody has to choose.
    pub clashes: Vec<String>,
}

/// `was` is what the form began with, `now` what is saved meanwhile, `typed` what was typed.
pub fn merge(was: &Typed, now: &Typed, typed: &Typed) -> Merged {
    let said = |form: &Typed, field: &str| {
        let text = form.get(field).map(String::as_str).unwrap_or_default();
        text.trim().replace("\r\n", "\n")
    };
    let mut merged = Merged {
        typed: typed.clone(),
        clashes: Vec::new(),
    };
    for (field, saved) in now {
        let (began, theirs, mine) = (said(was, field), said(now, field), said(typed, field));
        if began == theirs || theirs == mine {
            continue;
        }
        if began == mine {
            merged.typed.insert(field.clone(), saved.clone());
        } else {
            merged.clashes.push(field.clone());
        }
    }
    merged
}

impl StaffPlan {
    /// Everybody of this plan from whom the form keeps the item.
    fn kept_from(&self, typed: &Typed) -> Vec<PersonId> {
        let kept = self.members.iter().filter(|member| !sees(typed, &member.id));
        kept.map(|member| member.id.clone()).collect()
    }
}

#[cfg(test)]
mod tests;
