//! What becomes of a draft: sent back, turned down, agreed, published on its day, and brought back from an older version.

use super::{decide, draft_of, first_listing, hidden, write};
use crate::tests::{
    staff::{EDITOR, MEADOWS, sign_in, with_staff},
    support::seeded_hubs,
};

#[tokio::test]
async fn a_draft_that_is_sent_back_says_why_and_one_that_is_turned_down_changes_nothing() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let (id, name) = first_listing(&test).await;
        let (mut editor, mut manager) = (sign_in(&test, EDITOR).await, sign_in(&test, MEADOWS).await);
        let draft = draft_of(&mut editor, &id).await;
        write(&mut editor, &draft, "cost", &[("free", "no"), ("cost_note", "£900")])
            .await
            .is(303);
        decide(&mut editor, &draft, "send", &[]).await;
        let page = manager.get(&format!("{draft}/compare")).await;
        page.shows("£900").shows("Families read now");
        decide(&mut manager, &draft, "return", &[])
            .await
            .is(422)
            .shows("Enter what should change");
        decide(&mut manager, &draft, "return", &[("reason", "Is that each week?")])
            .await
            .is(200);
        editor
            .get(&format!("{draft}/compare"))
            .await
            .shows("To be changed")
            .shows("Is that each week?");
        decide(&mut editor, &draft, "send", &[]).await.is(200);
        decide(&mut manager, &draft, "reject", &[("reason", "Not true")])
            .await
            .is(200);
        let now = test.hub.store.listings.get(&id).await.unwrap().unwrap();
        assert!(now.name == name && now.cost.as_ref().is_none_or(|cost| cost.note != "£900"));
        editor.get(&format!("{draft}/write/cost")).await.is(404);
    }
}

#[tokio::test]
async fn nobody_agrees_to_words_that_were_written_after_they_looked() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let (id, _) = first_listing(&test).await;
        let (mut editor, mut manager) = (sign_in(&test, EDITOR).await, sign_in(&test, MEADOWS).await);
        let draft = draft_of(&mut editor, &id).await;
        write(
            &mut editor,
            &draft,
            "join",
            &[("join", "book"), ("join_note", "Ring first")],
        )
        .await
        .is(303);
        let page = manager.get(&format!("{draft}/compare")).await;
        let (version, beside) = (hidden(&page, "version"), hidden(&page, "beside"));
        write(
            &mut editor,
            &draft,
            "join",
            &[("join", "book"), ("join_note", "Ring twice")],
        )
        .await
        .is(303);
        let fields = [("do", "agree"), ("version", &version), ("beside", &beside)];
        let late = manager.post(&format!("{draft}/decide"), &fields).await;
        late.is(409).shows("Nothing was done").shows("Ring twice");
    }
}

#[tokio::test]
async fn a_draft_goes_out_on_its_day_by_itself() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let (id, _) = first_listing(&test).await;
        let (mut editor, mut manager) = (sign_in(&test, EDITOR).await, sign_in(&test, MEADOWS).await);
        let draft = draft_of(&mut editor, &id).await;
        write(
            &mut editor,
            &draft,
            "join",
            &[("join", "book"), ("join_note", "Ring the owls")],
        )
        .await
        .is(303);
        decide(&mut manager, &draft, "agree", &[("publish_on", "26/11/2026")])
            .await
            .is(422)
            .shows("Enter a day after today");
        decide(&mut manager, &draft, "agree", &[("publish_on", "1/12/2026")])
            .await
            .is(200)
            .shows("Goes out on 1 December 2026");
        let address = format!("/en/services/{id}");
        for (now, is_out) in [("2026-11-30T12:00:00Z", false), ("2026-12-01T00:10:00Z", true)] {
            crate::jobs::publishing::publish(&test.at(now)).await.unwrap();
            let page = test.visitor().get(&address).await;
            assert_eq!(page.text().contains("Ring the owls"), is_out, "{now}");
        }
    }
}

#[tokio::test]
async fn an_older_version_comes_back_as_a_draft() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let (id, _) = first_listing(&test).await;
        let (mut editor, mut manager) = (sign_in(&test, EDITOR).await, sign_in(&test, MEADOWS).await);
        let draft = draft_of(&mut editor, &id).await;
        write(
            &mut editor,
            &draft,
            "join",
            &[("join", "book"), ("join_note", "Ring the owls")],
        )
        .await
        .is(303);
        decide(&mut manager, &draft, "agree", &[]).await.is(200);
        let history = format!("/staff/listings/{id}/history");
        let page = editor.get(&history).await;
        page.is(200).shows("Ring the owls");
        let at = hidden(&page, "at");
        let restored = editor
            .submit(&format!("/staff/listings/{id}/restore"), &[("at", &at)])
            .await;
        restored.is(200).shows("Compare and decide").shows("Ring the owls");
        let busy = editor
            .submit(&format!("/staff/listings/{id}/restore"), &[("at", &at)])
            .await;
        busy.is(200).shows("A draft of this listing is open already");
    }
}
