//! Who somebody is to the service, and what they may do here.

mod id;
mod may;
mod staff;

pub use id::{FamilyId, PersonId, StaffId, TeamId};
pub use may::{Action, Role, may};
pub use staff::{Person, Staff};
