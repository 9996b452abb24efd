//! Forgetting, and keeping what older records lack: ended visits, drafts that nobody finished, lists that nobody opens, old codes and tries.

use app::site::Hub;
use store::Stored;

/// How long a try to sign in is remembered: longer than any count looks back.
const TRIES_MS: i64 = 24 * 3_600_000;
/// A sign-in lasts twelve hours at most.
const SIGN_INS_MS: i64 = 24 * 3_600_000;

/// News are for pages that are open now.
const NEWS_MS: i64 = 3_600_000;

pub async fn tidy(hub: &Hub) -> Stored<()> {
    let now = hub.now_ms();
    let sessions = hub.store.sessions.forget_ended(now).await?;
    let drafts = hub.store.drafts.forget_ended(now).await?;
    let lists = hub.store.saved.forget_ended(now).await?;
    hub.store.people.forget_tries(now - TRIES_MS).await?;
    hub.store.people.forget_sign_ins(now - SIGN_INS_MS).await?;
    hub.store.nothing_found.forget(hub.now().date()).await?;
    hub.store.requests.keep_older_names().await?;
    hub.store.news.forget(now - NEWS_MS).await?;
    let reports = hub.store.reports.forget_old(now).await?;
    if sessions + drafts + lists + reports > 0 {
        tracing::info!(sessions, drafts, lists, reports, "forgot what is over");
    }
    Ok(())
}
