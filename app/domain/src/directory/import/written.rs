//! Times as people write them, for forms as well as for files.

pub use super::clean::{free_times, span};

/// Whether this is a time of day, however it is written.
pub fn is_clock(text: &str) -> bool {
    super::clean::clock(text).is_some()
}
