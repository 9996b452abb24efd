//! Cleaners: one for each kind of value. Each gives what could be read and says, in a sentence, what was the matter.

mod age;
mod cost;
mod date;
mod email;
mod free_times;
mod html;
mod language;
mod name;
mod phone;
mod point;
mod postcode;
mod rule;
mod slips;
mod text;
mod time;
mod web;

pub use age::{age, ages};
pub use cost::{amount, cost};
pub use date::date;
pub use email::email;
pub use free_times::free_times;
pub use language::language;
pub use name::name;
pub use phone::phone;
pub use point::point;
pub use postcode::postcode;
pub use rule::{Recurrence, days, name_of, recurrence};
pub use text::{Cleaned, line, paragraphs};
pub use time::{Span, clock, hours, span, time};
pub use web::web;

use super::finding::Fault;

/// What could be read, and what is to be said about it.
pub type Seen<T> = (Option<T>, Option<Fault>);
