//! The whole memory in one value: open it once, clone it freely.

use crate::database::Database;
use crate::deliveries::Deliveries;
use crate::drafts::Drafts;
use crate::error::Stored;
use crate::freshness::Checks;
use crate::imports::Imports;
use crate::key::SealKey;
use crate::listing_drafts::ListingDrafts;
use crate::listings::Listings;
use crate::looks::Looks;
use crate::news::News;
use crate::nothing_found::NothingFound;
use crate::people::People;
use crate::plans::Plans;
use crate::postcodes::Postcodes;
use crate::reports::Reports;
use crate::requests::{Agreements, Requests, Together};
use crate::saved::Saved;
use crate::seal::Seal;
use crate::search::CategoryWords;
use crate::sessions::Sessions;
use crate::shared::Shared;
use crate::wording::Wordings;
use domain::people::TeamId;
use domain::place::Place;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the memory needs to know before it opens.
#[derive(Clone)]
pub struct StoreSettings {
    /// `sqlite:PATH` or `postgres://…`.
    pub database_url: String,
    pub key: SealKey,
    /// Wards, hubs and categories, to say what a postcode or a listing means here.
    pub place: Arc<Place>,
    /// Names and synonyms of the categories in every language, so that a search in one finds listings in another.
    pub words: CategoryWords,
    /// Teams whose requests are copied to a case system of their own.
    pub case_teams: BTreeSet<TeamId>,
}

#[derive(Clone)]
pub struct Store {
    pub listings: Listings,
    pub listing_drafts: ListingDrafts,
    pub checks: Checks,
    pub imports: Imports,
    pub postcodes: Postcodes,
    pub drafts: Drafts,
    pub reports: Reports,
    pub requests: Requests,
    pub agreements: Agreements,
    pub deliveries: Deliveries,
    pub people: People,
    pub plans: Plans,
    pub looks: Looks,
    pub news: News,
    pub nothing_found: NothingFound,
    pub sessions: Sessions,
    pub saved: Saved,
    pub wordings: Wordings,
    pub(crate) shared: Arc<Shared>,
}

impl Store {
    /// Connects; changes nothing in the database yet.
    ///
    /// # Errors
    /// [`crate::StoreError::Setting`] for an address we can't use, [`crate::StoreError::Database`] when it does not answer.
    pub async fn open(settings: StoreSettings) -> Stored<Self> {
        let database = Database::open(&settings.database_url).await?;
        let shared = Arc::new(Shared {
            database,
            seal: Seal::new(&settings.key)?,
            case_teams: settings.case_teams,
            together: Together::default(),
        });
        let place = settings.place;
        let listings = Listings::new(&shared, Arc::clone(&place), settings.words);
        let postcodes = Postcodes {
            shared: Arc::clone(&shared),
            place: Arc::clone(&place),
        };
        Ok(Self {
            imports: Imports {
                listings: listings.clone(),
                postcodes: postcodes.clone(),
            },
            checks: Checks {
                shared: Arc::clone(&shared),
                listings: listings.clone(),
                place,
            },
            listing_drafts: ListingDrafts {
                shared: Arc::clone(&shared),
                listings: listings.clone(),
            },
            listings,
            postcodes,
            drafts: Drafts(Arc::clone(&shared)),
            reports: Reports(Arc::clone(&shared)),
            requests: Requests(Arc::clone(&shared)),
            agreements: Agreements(Arc::clone(&shared)),
            deliveries: Deliveries(Arc::clone(&shared)),
            people: People(Arc::clone(&shared)),
            plans: Plans(Arc::clone(&shared)),
            looks: Looks(Arc::clone(&shared)),
            news: News(Arc::clone(&shared)),
            nothing_found: NothingFound(Arc::clone(&shared)),
            sessions: Sessions(Arc::clone(&shared)),
            saved: Saved(Arc::clone(&shared)),
            wordings: Wordings(Arc::clone(&shared)),
            shared,
        })
    }

    /// Brings the tables up to date; safe to call on every start and from several servers at once.
    ///
    /// # Errors
    /// [`crate::StoreError::Migration`].
    pub async fn migrate(&self) -> Stored<()> {
        self.shared.database.migrate().await
    }

    /// Waits until the listings are in memory; then whether the database answers now.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn ready(&self) -> Stored<()> {
        self.listings.prepare().await?;
        self.shared.database.ready().await
    }

    /// Ends all connections; on SQLite this also tidies the write-ahead log away.
    pub async fn close(&self) {
        self.shared.database.close().await;
    }
}

#[cfg(test)]
mod tests;
