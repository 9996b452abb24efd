//! Listings for other people's programs: a table for a spreadsheet, and Open Referral UK. What nobody may know is not in them.

mod referral;
mod table;

pub use referral::referral;
pub use table::table;
