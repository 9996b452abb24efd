//! `family-hub seed`: the samples that the hub comes with, and in demo mode invented people to try it with.

mod checks;
mod family;
mod file;
mod people;

use super::say::say;
use crate::{
    config::Settings,
    opening::{self, Reason},
};
use app::site::{Hub, hub::Mode};
use domain::directory::read_listings;
use std::fmt;
use store::{Change, invented};

const LISTINGS: &str = include_str!("../../app/places/nottingham/listings.toml");
/// What the hubs of the demonstration do in a week; invented, so never in a live hub.
const PROGRAMME: &str = include_str!("../../app/places/nottingham/demo/programme.toml");
const POSTCODES: &str = include_str!("../../app/places/nottingham/postcodes.csv");

/// What is in the database now, for whoever started the program.
pub struct Seeded {
    address: String,
    listings: usize,
    postcodes: u64,
    /// Nobody in live mode.
    people: Option<people::SignIns>,
}

/// The command: fills the database, and says what is in it.
pub async fn command(invented: Option<usize>) -> Result<(), Reason> {
    let hub = opening::hub(&Settings::from_environment()?).await?;
    let more = More {
        invented: invented.unwrap_or_default(),
        checks: true,
    };
    let seeded = fill(&hub, more).await?;
    hub.store.close().await;
    say(seeded)
}

/// Before the site opens: what is there already stays as it is.
pub async fn when_empty(hub: &Hub) -> Result<Seeded, Reason> {
    let more = More {
        checks: true,
        ..More::default()
    };
    fill(hub, more).await
}

/// What to put into the database besides the samples.
#[derive(Clone, Copy, Default)]
pub struct More {
    /// So many invented listings.
    pub invented: usize,
    /// The demonstration's programme as if people had kept it for months: some of it fresh, some due, some old.
    pub checks: bool,
}

/// Fills the database with what it lacks; safe to call again.
pub async fn fill(hub: &Hub, more: More) -> Result<Seeded, Reason> {
    let mut listings = read_listings(LISTINGS, &hub.place)?;
    if hub.is_demo() {
        let mut programme = read_listings(PROGRAMME, &hub.place)?;
        if more.checks {
            checks::note(&mut programme, hub.now().date())?;
        }
        listings.extend(programme);
    }
    listings.extend(invented::listings(more.invented, &hub.place));
    let change = Change {
        by: "seed",
        at: hub.now_ms(),
    };
    let listings = hub.store.listings.add_new(&listings, change).await?;
    let postcodes = match hub.store.postcodes.is_empty().await? {
        true => hub.store.postcodes.import_sample(POSTCODES).await?.rows,
        false => 0,
    };
    let people = match hub.settings.mode {
        Mode::Demo => Some(people::fill(hub).await?),
        Mode::Live => None,
    };
    Ok(Seeded {
        address: hub.settings.address.clone(),
        listings,
        postcodes,
        people,
    })
}

/// A live hub must not stand open to a password that everyone knows.
pub async fn refuse_demo_people(hub: &Hub) -> Result<(), Reason> {
    if hub.settings.mode == Mode::Live && people::any_are_there(hub).await? {
        return Err("FAMILY_HUB_DATABASE_URL names a database with the demonstration's people: use a new one".into());
    }
    Ok(())
}

impl fmt::Display for Seeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.listings > 0 || self.postcodes > 0 {
            writeln!(
                f,
                "New in the database: {} services, {} postcodes.",
                self.listings, self.postcodes
            )?;
        }
        match &self.people {
            Some(people) => people.print(f, &self.address),
            None => write!(f, "No invented people: they are for demo mode only."),
        }
    }
}
