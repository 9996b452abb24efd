//! Opens the hub: memory, place, words and rules, each checked before the door is.

use crate::config::Settings;
use app::site::{
    Hub, Shelf,
    assets::Assets,
    hub::{Clock, HubParts},
    places,
    words::Words,
};
use domain::{
    request::{Questions, Rules},
    safety::Phrases,
};
use std::sync::Arc;
use store::{SealKey, Store, StoreSettings};

/// Why a hub could not be opened, as a sentence for whoever starts it.
pub type Reason = Box<dyn std::error::Error + Send + Sync>;

/// The store alone, brought up to date: for the commands that need no site.
pub async fn store(settings: &Settings) -> Result<Store, Reason> {
    let (place, words) = (Arc::new(places::nottingham()?), Words::load()?);
    open_store(settings, &place, &words).await
}

async fn open_store(settings: &Settings, place: &Arc<domain::place::Place>, words: &Words) -> Result<Store, Reason> {
    let mut key = SealKey::parse(&settings.key.0)?;
    for older in &settings.older_keys {
        key = key.with_older(SealKey::parse(&older.0)?);
    }
    for system in &settings.case_systems {
        if place.team(system.team.as_str()).is_none() {
            return Err(format!(
                "FAMILY_HUB_CASE_SYSTEMS_FILE names the team {}, which place.toml does not have",
                system.team
            )
            .into());
        }
    }
    let store = Store::open(StoreSettings {
        database_url: settings.database_url.clone(),
        key,
        place: place.clone(),
        words: places::category_words(words, place),
        case_teams: settings.case_systems.iter().map(|system| system.team.clone()).collect(),
    })
    .await?;
    store.migrate().await?;
    Ok(store)
}

/// Everything that the site needs.
pub async fn hub(settings: &Settings) -> Result<Hub, Reason> {
    let (place, words) = (Arc::new(places::nottingham()?), Words::load()?);
    let store = open_store(settings, &place, &words).await?;
    let questions = Questions::load()?;
    Phrases::ours().map_err(Clone::clone)?;
    let rules = Rules::load(places::RULES, &questions, &places::names(&place))?;
    Ok(Hub::new(HubParts {
        store,
        place,
        words,
        questions,
        rules,
        assets: Assets::read(&settings.site_folder)?,
        settings: settings.site.clone(),
        clock: Clock::Machine,
        shelf: Shelf::default(),
    }))
}
