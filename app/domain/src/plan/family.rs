//! The plan as one family member reads it. What they must not see is not in these types at all.

mod items;

use super::more::EndReason;
use super::staff::{Action, Goal, Helper, Outcome, Owner, StaffPlan};
use crate::people::PersonId;
use crate::text::Private;
use jiff::civil::{Date, DateTime};

/// One person's view: without notes, without anything that is kept from them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FamilyPlan {
    /// The language its words are written in, as a BCP 47 tag; empty when nobody said.
    pub language: String,
    /// The other family members who read a view of this plan.
    pub others: Vec<Private>,
    pub strengths: Vec<FamilySaying>,
    pub voices: Vec<FamilySaying>,
    pub needs: Vec<FamilyNeed>,
    pub goals: Vec<FamilyGoal>,
    pub scales: Vec<FamilyScale>,
    /// Actions that serve no single goal.
    pub other_actions: Vec<FamilyAction>,
    pub helpers: Vec<FamilyHelper>,
    pub next_meeting: Option<FamilyMeeting>,
    /// The newest first.
    pub reviews: Vec<FamilyReview>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyGoal {
    pub id: String,
    pub words: Private,
    pub said_by: Option<Who>,
    pub actions: Vec<FamilyAction>,
    /// The other family members who see this too.
    pub seen_with: Vec<Private>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyAction {
    pub id: String,
    pub what: Private,
    /// Only an action of `Who::You` can be ticked by this reader.
    pub who: Who,
    pub by: Option<Date>,
    /// Epoch milliseconds.
    pub done_at: Option<i64>,
    pub listing: Option<String>,
    /// The other family members who see this too.
    pub seen_with: Vec<Private>,
}

/// What goes well, or what somebody says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilySaying {
    pub id: String,
    pub words: Private,
    pub said_by: Option<Who>,
    /// The other family members who see this too.
    pub seen_with: Vec<Private>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyNeed {
    pub id: String,
    /// A heading of `needs.toml`.
    pub heading: String,
    pub words: Private,
    /// The other family members who see this too.
    pub seen_with: Vec<Private>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyScale {
    pub id: String,
    pub question: Private,
    /// The oldest first.
    pub marks: Vec<FamilyMark>,
    /// The other family members who see this too.
    pub seen_with: Vec<Private>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyMark {
    pub who: Who,
    pub on: Date,
    /// 0 to 10.
    pub value: u8,
}

/// The reader, or somebody else by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    You,
    Other(Private),
    /// Somebody whose name is kept from the reader, or who has left the plan.
    Unnamed,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyHelper {
    pub id: String,
    pub name: Private,
    pub role: String,
    pub agency: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// The other family members who see this too.
    pub seen_with: Vec<Private>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyMeeting {
    pub at: DateTime,
    pub place: Private,
    /// The other family members who see this too.
    pub seen_with: Vec<Private>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyReview {
    pub id: String,
    pub on: Date,
    pub outcome: Option<Outcome>,
    pub reason: Option<EndReason>,
    pub words: Private,
    /// The other family members who see this too.
    pub seen_with: Vec<Private>,
}

impl FamilyPlan {
    /// Every action of this view, goal by goal.
    pub fn actions(&self) -> impl Iterator<Item = &FamilyAction> {
        self.goals
            .iter()
            .flat_map(|goal| &goal.actions)
            .chain(&self.other_actions)
    }
}

impl StaffPlan {
    /// The view of one family member; nothing when they are not a member of this plan.
    pub fn for_person(&self, person: &PersonId) -> Option<FamilyPlan> {
        if !self.is_member(person) {
            return None;
        }
        let sees = |kept_from: &[PersonId]| !kept_from.contains(person);
        let goals: Vec<&Goal> = self.goals.iter().filter(|goal| sees(&goal.kept_from)).collect();
        let actions: Vec<&Action> = self.actions.iter().filter(|action| sees(&action.kept_from)).collect();
        // An action whose goal was taken out of the plan is still to be done; one whose goal is kept from them is not theirs to see.
        let has_goal = |action: &Action| self.goals.iter().any(|goal| action.goal.as_ref() == Some(&goal.id));
        let serving = |goal: Option<&str>| -> Vec<FamilyAction> {
            let theirs = actions.iter().filter(|action| match goal {
                Some(goal) => action.goal.as_deref() == Some(goal),
                None => !has_goal(action),
            });
            theirs.map(|action| self.action_for(person, action)).collect()
        };
        Some(FamilyPlan {
            language: self.language.clone(),
            others: self.seen_with(person, &[]),
            strengths: self.sayings_for(person, &self.strengths),
            voices: self.sayings_for(person, &self.voices),
            needs: self.needs_for(person),
            scales: self.scales_for(person),
            goals: goals
                .iter()
                .map(|goal| self.goal_for(person, goal, serving(Some(&goal.id))))
                .collect(),
            other_actions: serving(None),
            helpers: self
                .helpers
                .iter()
                .filter(|h| sees(&h.kept_from))
                .map(|h| self.helper_for(person, h))
                .collect(),
            next_meeting: self
                .next_meeting
                .as_ref()
                .filter(|meeting| sees(&meeting.kept_from))
                .map(|meeting| {
                    let seen_with = self.seen_with(person, &[&meeting.kept_from]);
                    FamilyMeeting {
                        at: meeting.at,
                        place: meeting.place.clone(),
                        seen_with,
                    }
                }),
            reviews: self.reviews_for(person),
        })
    }

    fn goal_for(&self, person: &PersonId, goal: &Goal, actions: Vec<FamilyAction>) -> FamilyGoal {
        FamilyGoal {
            id: goal.id.clone(),
            words: goal.words.clone(),
            said_by: goal.said_by.as_ref().map(|said_by| self.member_for(person, said_by)),
            actions,
            seen_with: self.seen_with(person, &[&goal.kept_from]),
        }
    }

    fn action_for(&self, person: &PersonId, action: &Action) -> FamilyAction {
        let who = self.owner_for(person, &action.owner);
        let goal = self.goals.iter().find(|goal| action.goal.as_ref() == Some(&goal.id));
        let goal_kept_from = goal.map(|goal| goal.kept_from.as_slice()).unwrap_or_default();
        FamilyAction {
            id: action.id.clone(),
            what: action.what.clone(),
            who,
            by: action.by,
            done_at: action.done_at,
            listing: action.listing.clone(),
            seen_with: self.seen_with(person, &[&action.kept_from, goal_kept_from]),
        }
    }

    /// Somebody of the family or who helps it, as this reader may know them.
    fn owner_for(&self, person: &PersonId, owner: &Owner) -> Who {
        match owner {
            Owner::Person(owner) => self.member_for(person, owner),
            Owner::Helper(id) => {
                let helper = self
                    .helpers
                    .iter()
                    .find(|h| h.id == *id && !h.kept_from.contains(person));
                helper.map_or(Who::Unnamed, |helper| Who::Other(helper.name.clone()))
            }
        }
    }

    fn helper_for(&self, person: &PersonId, helper: &Helper) -> FamilyHelper {
        FamilyHelper {
            id: helper.id.clone(),
            name: helper.name.clone(),
            role: helper.role.clone(),
            agency: helper.agency.clone(),
            phone: helper.phone.clone(),
            email: helper.email.clone(),
            seen_with: self.seen_with(person, &[&helper.kept_from]),
        }
    }

    /// The members other than the reader from whom none of these lists keeps anything.
    fn seen_with(&self, reader: &PersonId, kept_from: &[&[PersonId]]) -> Vec<Private> {
        let kept = |id: &PersonId| kept_from.iter().any(|list| list.contains(id));
        let others = self
            .members
            .iter()
            .filter(|member| member.id != *reader && !kept(&member.id));
        others.map(|member| member.name.clone()).collect()
    }

    fn member_for(&self, reader: &PersonId, member: &PersonId) -> Who {
        if reader == member {
            return Who::You;
        }
        let named = self.members.iter().find(|m| m.id == *member);
        named.map_or(Who::Unnamed, |member| Who::Other(member.name.clone()))
    }

    fn reviews_for(&self, person: &PersonId) -> Vec<FamilyReview> {
        let seen = self.reviews.iter().filter(|review| !review.kept_from.contains(person));
        let mut reviews: Vec<FamilyReview> = seen
            .map(|review| FamilyReview {
                id: review.id.clone(),
                on: review.on,
                outcome: review.outcome,
                reason: review.reason,
                words: review.words.clone(),
                seen_with: self.seen_with(person, &[&review.kept_from]),
            })
            .collect();
        reviews.sort_by_key(|review| std::cmp::Reverse(review.on));
        reviews
    }
}

#[cfg(test)]
mod tests;
