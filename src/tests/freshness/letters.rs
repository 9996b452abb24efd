//! The letters that owners get.

use super::*;
use crate::tests::mail_server::{mail_server, post_room};

#[tokio::test]
async fn an_owner_is_written_to_in_their_language_and_in_english_where_nobody_knows_it() {
    for (language, tag) in [(None, "en"), (Some("pl"), "pl"), (Some("xx"), "en")] {
        for test in seeded_hubs().await {
            let mut listing = kept(&test).await;
            listing.upkeep.language = language.map(str::to_owned);
            put(&test, &listing).await;
            jobs::reminders::remind(&test.hub).await.unwrap();
            let (mail, mut told) = mail_server("250 yes");
            post_room(test.hub.clone(), &mail).round().await.unwrap();
            let mail = plain(&told.recv().await.unwrap());
            assert!(mail.contains(&format!("/{tag}/change/")), "{tag}: {mail}");
            assert_eq!(mail.matches("/change/").count(), 1, "{mail}");
        }
    }
}

/// A mail as its reader sees it: lines that were cut for the way are whole again.
fn plain(mail: &str) -> String {
    mail.replace("=\n", "").replace("=3D", "=")
}
