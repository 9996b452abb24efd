//! What can't be opened takes nothing else away.

use super::{MEADOWS, ask, sign_in, with_staff};
use crate::tests::support::hubs;
use serde_json::json;

#[tokio::test]
async fn a_request_that_can_t_be_opened_stands_in_the_inbox_as_such_beside_the_others() {
    for test in hubs().await {
        with_staff(&test).await;
        let whole = ask(&test, "one", json!({})).await;
        let broken = ask(&test, "two", json!({})).await;
        test.run_sql(
            "update request set decision = (select decision from request where draft = 'one') where draft = 'two'",
        )
        .await;
        let mut meadows = sign_in(&test, MEADOWS).await;
        let page = meadows.get("/staff/inbox/hub-meadows").await;
        page.is(200)
            .shows(&whole.reference)
            .shows(&broken.reference)
            .shows("Cannot be opened")
            .shows("Tell the manager")
            .hides(&format!("/staff/requests/{}", broken.id));
        meadows.get("/staff/promises").await.is(200).shows(&whole.reference);
    }
}

#[tokio::test]
async fn a_letter_of_a_kind_that_nobody_knows_takes_no_other_letter_away() {
    for test in hubs().await {
        with_staff(&test).await;
        ask(&test, "one", json!({})).await;
        ask(&test, "two", json!({})).await;
        test.run_sql("update delivery set tries = 5, trouble = 'it is broken'")
            .await;
        test.run_sql(
            "update delivery set kind = 'of-tomorrow' where request = (select id from request where draft = 'two')",
        )
        .await;
        let mut manager = sign_in(&test, MEADOWS).await;
        let page = manager.get("/staff/letters").await;
        page.is(200).shows("A letter of an unknown kind").shows("it is broken");
        assert_eq!(page.body.matches("it is broken").count(), 2, "{}", test.engine);
    }
}
