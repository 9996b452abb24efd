//! Listings from other people's files: read with a mapping, cleaned, every fault named, and compared with what is here.

mod agreed;
mod change;
mod clean;
mod duplicates;
mod finding;
mod id;
mod mapping;
mod merge;
mod path;
mod plan;
mod read;
mod rhythm;
mod row;
mod words;
pub(in crate::directory) mod written;

pub use agreed::{Agreed, Leaving, Surprise};
pub use duplicates::find_duplicates;
pub use finding::{Finding, Kind, stopping};
pub use id::listing_id;
pub use mapping::{Mapping, Repeated};
pub use plan::{Noted, Ours, Plan, Prior, Step, Was, What, Write, plan};
pub use read::{Format, Record, Records, read_file};
pub use rhythm::Held;
pub use row::{Known, Row, State, Wanted, place_row, read_record};

#[cfg(test)]
mod tests;
