//! Finding help: what is on offer in the city, who it is for, and how people ask for it.

mod alike;
mod choices;
mod draft;
mod edit;
#[cfg(feature = "import")]
mod export;
mod fit;
mod freshness;
#[cfg(feature = "import")]
pub mod import;
mod listing;
mod occurrence;
mod programme;
mod public;
mod query;
mod report;
mod samples;
mod shares;

pub use alike::Alike;
pub use choices::{Access, Audience, Every, JoinHow, Price, ProviderKind, TimeOfDay, Way, Within};
pub use draft::{DraftState, NotAgreed, may_agree};
pub use edit::{LIMITS, Problem, Step, day_typed, id_in_address, is_email};
#[cfg(feature = "import")]
pub use export::{referral, table};
pub use fit::Checked;
pub use freshness::{Days, Freshness, Owner, Reminder};
pub use listing::{
    Assured, Closed, Cost, Ended, Join, Life, Listing, ListingContact, Origin, Session, Translation, Upkeep, Venue,
};
pub use occurrence::Occurrence;
pub use programme::{DAYS_SHOWN, ProgrammeAsked, ProgrammeDay};
pub use query::{AgeAsked, Ignored, PER_PAGE, Part, Query, Sort, Why};
pub use report::{REPORT_NOTE_LIMIT, Report, Wrong};
pub use samples::{SampleProblem, read_listings};
pub use shares::{PERIODS, Share, shares};

#[cfg(test)]
mod tests;
