//! What is different between two versions of one person's view: "what changed since last time".

use super::family::{FamilyPlan, Who};
use crate::text::Private;
use std::collections::BTreeMap;

/// One item that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    pub how: How,
    /// What the item says now, or said last.
    pub words: Private,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    New,
    Changed,
    Gone,
}

impl How {
    /// The last part of its message key.
    pub fn key(self) -> &'static str {
        match self {
            How::New => "new",
            How::Changed => "changed",
            How::Gone => "gone",
        }
    }
}

/// An item of a view, whatever it is: what it is called, and all that it says.
pub(super) struct Item {
    pub id: String,
    words: Private,
    says: Vec<String>,
}

impl FamilyPlan {
    /// What is new, changed or gone in this view, compared with an earlier one of the same person. Ticks are no changes.
    pub fn changes_since(&self, before: &FamilyPlan) -> Vec<Changed> {
        let old: BTreeMap<String, Item> = before.items().into_iter().map(|item| (item.id.clone(), item)).collect();
        let mut changes = Vec::new();
        let now = self.items();
        for item in &now {
            let how = match old.get(&item.id) {
                None => How::New,
                Some(known) if known.says != item.says => How::Changed,
                Some(_) => continue,
            };
            changes.push(Changed {
                how,
                words: item.words.clone(),
            });
        }
        let gone = old.values().filter(|known| !now.iter().any(|item| item.id == known.id));
        changes.extend(gone.map(|item| Changed {
            how: How::Gone,
            words: item.words.clone(),
        }));
        changes
    }

    pub(super) fn items(&self) -> Vec<Item> {
        let mut items = Vec::new();
        for saying in self.strengths.iter().chain(&self.voices) {
            items.push(item(&saying.id, &saying.words, [name(saying.said_by.as_ref())]));
        }
        for need in &self.needs {
            items.push(item(&need.id, &need.words, [need.heading.clone()]));
        }
        for goal in &self.goals {
            items.push(item(&goal.id, &goal.words, [name(goal.said_by.as_ref())]));
        }
        for scale in &self.scales {
            items.push(item(&scale.id, &scale.question, [scale.marks.len().to_string()]));
        }
        for action in self.actions() {
            let by = action.by.map(|by| by.to_string()).unwrap_or_default();
            let listing = action.listing.clone().unwrap_or_default();
            items.push(item(&action.id, &action.what, [name(Some(&action.who)), by, listing]));
        }
        for helper in &self.helpers {
            let reached = [helper.phone.clone(), helper.email.clone()].map(Option::unwrap_or_default);
            let says = [helper.role.clone(), helper.agency.clone()].into_iter().chain(reached);
            items.push(item(&helper.id, &helper.name, says));
        }
        if let Some(meeting) = &self.next_meeting {
            items.push(item("meeting", &meeting.place, [meeting.at.to_string()]));
        }
        for review in &self.reviews {
            let says = [review.on.to_string(), format!("{:?}", review.outcome)];
            items.push(item(&review.id, &review.words, says));
        }
        items
    }
}

fn item(id: &str, words: &Private, says: impl IntoIterator<Item = String>) -> Item {
    Item {
        id: id.to_owned(),
        words: words.clone(),
        says: std::iter::once(words.reveal().to_owned()).chain(says).collect(),
    }
}

fn name(who: Option<&Who>) -> String {
    match who {
        Some(Who::Other(name)) => name.reveal().to_owned(),
        Some(Who::You) => "you".to_owned(),
        Some(Who::Unnamed) | None => String::new(),
    }
}
