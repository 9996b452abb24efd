//! Finding help: what is on offer in the city, who it is for, and how people ask for it.

mod choices;
mod edit;
mod fit;
mod listing;
mod occurrence;
mod query;
mod samples;

pub use choices::{Access, Audience, Every, JoinHow, ProviderKind, Way};
pub use edit::{LIMITS, Problem};
pub use fit::Checked;
pub use listing::{
    Assured, Closed, Cost, Ended, Join, Life, Listing, ListingContact, Origin, Session, Translation, Upkeep, Venue,
};
pub use occurrence::Occurrence;
pub use query::{AgeAsked, Ignored, PER_PAGE, Query, Sort, Why};
pub use samples::{SampleProblem, read_listings};

#[cfg(test)]
mod tests;
