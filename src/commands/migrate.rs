//! `family-hub migrate`: brings the database up to date and says so.

use super::say::say;
use crate::{
    config::Settings,
    opening::{self, Reason},
};

pub async fn migrate() -> Result<(), Reason> {
    opening::store(&Settings::from_environment()?).await?;
    say("The database is up to date.")
}
