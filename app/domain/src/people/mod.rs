//! Who somebody is to the service, and what they may do here.

mod device;
mod gate;
mod id;
mod may;
mod password;
mod staff;

pub use device::{Browser, Device, System};
pub use gate::{Gate, Proven};
pub use id::{FamilyId, PersonId, StaffId, TeamId};
pub use may::{Action, Role, Whose, may, may_with, reach};
pub use password::{LONGEST as LONGEST_PASSWORD, PasswordProblem, SHORTEST as SHORTEST_PASSWORD, check_password};
pub use staff::{Person, Staff};
