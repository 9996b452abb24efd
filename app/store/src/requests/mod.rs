//! Requests that were sent: kept whole in one transaction, seen only by their teams, their status read from what happened.

mod act;
mod agreements;
mod alarm;
mod case_system;
mod change;
mod events;
mod family;
mod find;
mod hand_over;
mod holder;
mod household;
mod inbox;
mod open;
mod past;
mod readers;
mod send;
mod together;

use crate::shared::Shared;
use std::sync::Arc;

pub use act::{Act, Acting, Redirect};
pub use agreements::{AgreementRecord, Agreements, newest as newest_agreement};
pub use alarm::Open;
pub use case_system::CaseCopy;
pub use change::{Altered, Amendment};
pub(crate) use events::note;
pub use family::OwnRequest;
pub use find::FoundRequest;
pub use holder::{Holder, Holding};
pub use household::Twin;
pub(crate) use household::keep_family;
pub use inbox::{INBOX_PAGE, InboxRow, Tally};
pub use open::OpenRequest;
pub use past::Decided;
pub use readers::FamilyRequest;
pub(crate) use readers::reader_of;
pub use send::{Sending, Sent};
pub(crate) use together::Together;

#[derive(Clone)]
pub struct Requests(pub(crate) Arc<Shared>);

#[cfg(test)]
mod agreements_tests;
#[cfg(test)]
mod change_tests;
#[cfg(test)]
mod household_tests;
#[cfg(test)]
mod later_tests;
#[cfg(test)]
pub(crate) mod tests;
#[cfg(test)]
mod together_tests;
#[cfg(test)]
mod watch_tests;
