//! Letters waiting to leave: queued in the transaction of what they tell of, taken by the post room, tried until done.

mod letter;
mod post_room;
mod stuck;

use crate::shared::Shared;
use std::sync::Arc;

pub(crate) use letter::queue;
pub use letter::{Letter, LetterKind, To};
pub use post_room::{Waiting, Way};
pub use stuck::Stuck;

/// What the post room works on; any number of servers may work on it at once.
#[derive(Clone)]
pub struct Deliveries(pub(crate) Arc<Shared>);

#[cfg(test)]
mod tests;
