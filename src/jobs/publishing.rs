//! Publishing what was agreed for a day: looked at often, each draft goes out once.

use app::site::Hub;
use store::Stored;

pub async fn publish(hub: &Hub) -> Stored<()> {
    let listings = hub
        .store
        .listing_drafts
        .publish_due(hub.now().date(), hub.now_ms())
        .await?;
    if listings > 0 {
        tracing::info!(listings, "listings went out on their day");
    }
    Ok(())
}
