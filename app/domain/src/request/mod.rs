//! A family asks for help: what we ask, what they answered, where it goes and why.

mod agreement;
mod answers;
mod check;
mod condition;
mod decision;
mod event;
mod facts;
mod faults;
mod household;
mod journey;
mod listen;
mod named;
mod question;
mod questions;
mod row;
mod rules;
mod sender;
mod standing;
#[cfg(test)]
mod tests;
mod told;
mod tried;
mod written;

pub use agreement::{Agreed, Agreement, AgreementState, Giver};
pub use answers::{Age, Answer, Answers};
pub use check::{Lists, Problem};
pub use condition::Condition;
pub use decision::{Decision, Destination, Level, MASH};
pub use event::{CloseReason, Direction, Event, NOT_THE_FAMILYS, RedirectReason, What};
pub use facts::{Facts, Lives, LivesIn};
pub use household::{Sign as HouseholdSign, signs as household_signs};
pub use journey::{Complete, Journey, Progress, Step, Task, TaskState};
pub use question::{Group, Kind, List, Options, Part, Question, Stop};
pub use questions::{Questions, QuestionsProblem};
pub use rules::{Besides, PlaceNames, Rule, Rules, RulesProblem};
pub use sender::{Reader, is_sent_by};
pub use standing::{Refusal, Standing, Status, ends_when_asked};
pub use told::told_to_family;
pub use tried::{Tried, Verdict};
