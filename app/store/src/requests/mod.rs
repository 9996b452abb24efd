//! Requests that were sent: kept whole in one transaction, seen only by their teams, their status read from what happened.

mod events;
mod inbox;
mod open;
mod send;

use crate::shared::Shared;
use std::sync::Arc;

pub(crate) use events::note;
pub use events::{Event, What};
pub use inbox::{INBOX_PAGE, InboxRow, Tally};
pub use open::OpenRequest;
pub use send::{Sending, Sent};

#[derive(Clone)]
pub struct Requests(pub(crate) Arc<Shared>);

#[cfg(test)]
pub(crate) mod tests;
