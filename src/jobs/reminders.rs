//! Asking the owners of listings to check them: looked at often, each letter written once.

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
