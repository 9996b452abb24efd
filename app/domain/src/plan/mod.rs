//! The plan a family and its workers make together: goals, who does what by when, and who helps.

mod change;
mod edit;
mod family;
mod more;
mod movement;
mod needs;
mod staff;

pub use change::{Changed, How};
pub use edit::{Merged, Part, Problem as PlanProblem, SEES, Typed as PlanTyped, Writing, merge, sees};
pub use family::{
    FamilyAction, FamilyGoal, FamilyHelper, FamilyMark, FamilyMeeting, FamilyNeed, FamilyPlan, FamilyReview,
    FamilySaying, FamilyScale, Who,
};
pub use more::{EndReason, Mark, Need, Saying, Scale};
pub use movement::Movement;
pub use needs::{Headings, NeedHeading};
pub use staff::{Action, Goal, Helper, Meeting, Member, Note, Outcome, Owner, Review, StaffPlan, TickProblem};
