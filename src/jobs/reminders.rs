//! Asking the owners of listings to check them, and telling families of a date that comes near: looked at often, each letter
//! written once.

use app::site::Hub;
use store::{Now, Stored};

pub async fn remind(hub: &Hub) -> Stored<()> {
    let now = hub.now();
    let now = Now {
        today: now.date(),
        ms: now.timestamp().as_millisecond(),
    };
    let letters = hub.store.checks.remind(now).await?;
    if letters > 0 {
        tracing::info!(letters, "owners are asked to check their listings");
    }
    Ok(())
}

/// Each family member hears once of a meeting or a review that they see in their plan.
pub async fn remind_families(hub: &Hub) -> Stored<()> {
    let now = hub.now();
    let letters = hub.store.plans.remind(now.datetime(), hub.now_ms()).await?;
    if letters > 0 {
        tracing::info!(letters, "families are told of a date that comes near");
    }
    Ok(())
}
