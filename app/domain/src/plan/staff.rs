//! The plan as workers keep it, notes and all. Families never get this type: see [`super::FamilyPlan`].

use super::more::{EndReason, Need, Saying, Scale};
use crate::people::{PersonId, StaffId};
use crate::text::{Private, choice};
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

/// A family's whole plan. Items list in `kept_from` the family members who must not see them (parents who live apart).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StaffPlan {
    /// The family members who may read the plan; nobody else gets a view of it.
    pub members: Vec<Member>,
    /// The language its words are written in, as a BCP 47 tag; empty when nobody said.
    pub language: String,
    /// What goes well, before anything else.
    pub strengths: Vec<Saying>,
    /// What each family member says.
    pub voices: Vec<Saying>,
    pub needs: Vec<Need>,
    pub goals: Vec<Goal>,
    pub scales: Vec<Scale>,
    pub actions: Vec<Action>,
    pub helpers: Vec<Helper>,
    pub next_meeting: Option<Meeting>,
    pub reviews: Vec<Review>,
    /// For workers only; there is no such field in the family's view.
    pub notes: Vec<Note>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub id: PersonId,
    pub name: Private,
}

/// What the family wants, in their own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    pub id: String,
    pub words: Private,
    pub said_by: Option<PersonId>,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
}

/// One thing somebody will do, by a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    pub id: String,
    /// The goal it serves, by id.
    pub goal: Option<String>,
    pub what: Private,
    pub owner: Owner,
    pub by: Option<Date>,
    /// When it was ticked (epoch milliseconds); empty while still to do.
    pub done_at: Option<i64>,
    /// A listing of the directory that helps with it, by id.
    #[serde(default)]
    pub listing: Option<String>,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    Person(PersonId),
    /// A helper of this plan, by id.
    Helper(String),
}

/// Somebody in the team around the family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helper {
    pub id: String,
    pub name: Private,
    pub role: String,
    pub agency: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// As the clock on the wall shows it there.
    pub at: DateTime,
    pub place: Private,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
}

/// A look back together, every 6 to 12 weeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Empty in reviews from before they had one.
    #[serde(default)]
    pub id: String,
    pub on: Date,
    pub outcome: Option<Outcome>,
    /// Why the plan ends, when it does.
    #[serde(default)]
    pub reason: Option<EndReason>,
    pub words: Private,
    #[serde(default)]
    pub kept_from: Vec<PersonId>,
}

choice! {
    /// What came of a review.
    pub enum Outcome {
        Continue = "continue",
        Close = "close",
        StepUp = "step-up",
        StepDown = "step-down",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub by: StaffId,
    /// Epoch milliseconds.
    pub at: i64,
    pub words: Private,
}

/// Why an action was not ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TickProblem {
    #[error("there is no such action in this plan")]
    NoSuchAction,
    #[error("this action belongs to somebody else")]
    NotTheirs,
}

impl StaffPlan {
    /// Somebody joins the plan. What was written before they were there is theirs to see only when a worker says so.
    pub fn add_member(&mut self, member: Member) {
        let id = member.id.clone();
        self.members.retain(|known| known.id != id);
        self.members.push(member);
        for list in self.kept_lists() {
            if !list.contains(&id) {
                list.push(id.clone());
            }
        }
    }

    /// Shows somebody all that is in the plan now.
    pub fn show_all_to(&mut self, person: &PersonId) {
        for list in self.kept_lists() {
            list.retain(|id| id != person);
        }
    }

    pub fn remove_member(&mut self, person: &PersonId) {
        self.members.retain(|member| member.id != *person);
    }

    /// From whom each item is kept.
    fn kept_lists(&mut self) -> impl Iterator<Item = &mut Vec<PersonId>> {
        let sayings = self.strengths.iter_mut().chain(&mut self.voices);
        sayings
            .map(|item| &mut item.kept_from)
            .chain(self.needs.iter_mut().map(|item| &mut item.kept_from))
            .chain(self.goals.iter_mut().map(|item| &mut item.kept_from))
            .chain(self.scales.iter_mut().map(|item| &mut item.kept_from))
            .chain(self.actions.iter_mut().map(|item| &mut item.kept_from))
            .chain(self.helpers.iter_mut().map(|item| &mut item.kept_from))
            .chain(self.next_meeting.iter_mut().map(|item| &mut item.kept_from))
            .chain(self.reviews.iter_mut().map(|item| &mut item.kept_from))
    }

    pub fn is_member(&self, person: &PersonId) -> bool {
        self.members.iter().any(|member| member.id == *person)
    }

    /// Ticks an action as done (or not) for the person it belongs to, at `now` (epoch milliseconds).
    ///
    /// # Errors
    /// [`TickProblem`]: only their own action, and one they can see at all.
    pub fn tick(&mut self, person: &PersonId, action: &str, done: bool, now: i64) -> Result<(), TickProblem> {
        let visible = self.is_member(person);
        let hidden: Vec<_> = self
            .goals
            .iter()
            .filter(|goal| goal.kept_from.contains(person))
            .collect();
        let under_hidden = |a: &Action| hidden.iter().any(|goal| a.goal.as_ref() == Some(&goal.id));
        let at = self
            .actions
            .iter()
            .position(|a| visible && a.id == action && !a.kept_from.contains(person) && !under_hidden(a));
        let found = at.and_then(|at| self.actions.get_mut(at));
        let action = found.ok_or(TickProblem::NoSuchAction)?;
        if action.owner != Owner::Person(person.clone()) {
            return Err(TickProblem::NotTheirs);
        }
        action.done_at = done.then(|| action.done_at.unwrap_or(now));
        Ok(())
    }
}
