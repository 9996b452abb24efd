//! `family-hub migrate`: brings the database up to date and says so.

use crate::{
    config::Settings,
    opening::{self, Reason},
};

pub async fn migrate() -> Result<(), Reason> {
    opening::store(&Settings::from_environment()?).await?;
    println!("The database is up to date.");
    Ok(())
}
