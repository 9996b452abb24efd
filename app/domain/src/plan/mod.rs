//! The plan a family and its workers make together: goals, who does what by when, and who helps.

mod family;
mod staff;

pub use family::{FamilyAction, FamilyGoal, FamilyHelper, FamilyMeeting, FamilyPlan, FamilyReview, Who};
pub use staff::{Action, Goal, Helper, Meeting, Member, Note, Outcome, Owner, Review, StaffPlan, TickProblem};
