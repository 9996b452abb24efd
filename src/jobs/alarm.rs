//! Promises to families: looked at each minute, and the duty manager hears of each one once before it breaks.

use app::site::Hub;
use jiff::{Timestamp, civil::DateTime};
use store::{Open, Stored};

/// Tells the duty managers of what is about to break now; says how many were told.
///
/// # Errors
/// [`store::StoreError`]; what was not told is told the next time.
pub async fn warn(hub: &Hub) -> Stored<()> {
    let mut told = 0;
    for open in hub.store.requests.promised().await? {
        let Some(team) = open.standing.team.clone() else {
            continue;
        };
        if is_time(hub, &open, team.as_str()) && hub.store.requests.warn(&open, &team, hub.now_ms()).await? {
            told += 1;
        }
    }
    if told > 0 {
        tracing::warn!(told, "promises are about to break");
    }
    Ok(())
}

fn is_time(hub: &Hub, open: &Open, team: &str) -> bool {
    let now = hub.now();
    let since = local(open.standing.since, &now);
    let due = hub.place.due(team, open.urgent, since);
    !open.standing.warned && due.is_some_and(|due| due.alarm <= now.datetime())
}

fn local(ms: i64, now: &jiff::Zoned) -> DateTime {
    let at = Timestamp::from_millisecond(ms).unwrap_or_default();
    at.to_zoned(now.time_zone().clone()).datetime()
}
