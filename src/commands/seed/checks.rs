//! Who checked the invented programme, and when: days counted back from today, so that a demonstration never looks abandoned.

use super::file::{self, ChecksFile};
use domain::directory::{Assured, Listing};
use jiff::{ToSpan, civil::Date};

const CHECKS: &str = include_str!("../../../app/places/nottingham/demo/checks.toml");

/// Notes the checks on these listings.
///
/// # Errors
/// A check of a listing that is not among them.
pub fn note(listings: &mut [Listing], today: Date) -> Result<(), String> {
    let file: ChecksFile = file::read("checks.toml", CHECKS)?;
    for row in file.check {
        let listing = listings.iter_mut().find(|listing| listing.id == row.listing);
        let listing = listing.ok_or_else(|| format!("demo/checks.toml: there is no listing {}", row.listing))?;
        listing.assured = Some(Assured {
            date: today.saturating_sub(row.days_ago.days()),
            by: row.by,
        });
        listing.upkeep.owner = row.owner;
        listing.upkeep.email = row.email;
        listing.upkeep.held_until = row.held_days.map(|days| today.saturating_add(days.days()));
    }
    Ok(())
}
