//! A listing from its first word to the families who read it, and out of the directory again: with two people at once.

#![allow(clippy::unwrap_used)]

mod deciding;
mod leaving;

use super::{EDITOR, MEADOWS, sign_in, with_staff};
use crate::tests::support::{Answer, TestHub, Visitor, hubs, seeded_hubs};

/// The value of a hidden field of a page.
fn hidden(page: &Answer, name: &str) -> String {
    let field = page.body.split(&format!("name=\"{name}\" value=\"")).nth(1);
    let field = field.unwrap_or_else(|| panic!("no field {name}:\n{}", page.text()));
    field.split('"').next().unwrap().to_owned()
}

/// Fills in one small page as a browser does: with the mark of what it showed.
async fn write(editor: &mut Visitor, draft: &str, step: &str, fields: &[(&str, &str)]) -> Answer {
    let address = format!("{draft}/write/{step}");
    let seen = hidden(&editor.get(&address).await, "seen");
    let mut all = vec![("seen", seen.as_str())];
    all.extend(fields);
    editor.post(&address, &all).await
}

/// A new listing with all that families need.
async fn chess(editor: &mut Visitor) -> String {
    let draft = editor.post("/staff/drafts", &[]).await.is(303).location().unwrap();
    for (step, fields) in [
        (
            "what",
            &[
                ("name", "Chess for owls"),
                ("summary", "Chess for children"),
                ("description", "Come and play."),
            ][..],
        ),
        (
            "provider",
            &[("provider", "The owl trust"), ("provider_kind", "charity")],
        ),
        (
            "categories",
            &[
                ("categories", ""),
                ("categories", "sports"),
                ("categories", "activity-groups"),
            ],
        ),
        (
            "place",
            &[
                ("ways", ""),
                ("ways", "place"),
                ("venue_name", "Library"),
                ("venue_address", "1 Owl Road"),
                ("venue_postcode", "ng75hy"),
            ],
        ),
        ("contact", &[("phone", "0115 496 0199")]),
    ] {
        write(editor, &draft, step, fields).await.is(303);
    }
    let said = [("said", "Tuesdays 10am–11:30, term time")];
    editor.post(&format!("{draft}/times"), &said).await.is(303);
    draft
}

/// Decides with the versions that the page shows; what follows.
async fn decide(staff: &mut Visitor, draft: &str, what: &str, more: &[(&str, &str)]) -> Answer {
    let page = staff.get(&format!("{draft}/compare")).await;
    let (version, beside) = (hidden(&page, "version"), hidden(&page, "beside"));
    let mut fields = vec![("do", what), ("version", &version), ("beside", &beside)];
    fields.extend(more);
    staff.submit(&format!("{draft}/decide"), &fields).await
}

async fn first_listing(test: &TestHub) -> (String, String) {
    let first = test.hub.store.listings.all().await.unwrap()[0].clone();
    (first.id.clone(), first.name.clone())
}

/// The draft of a listing that families read.
async fn draft_of(editor: &mut Visitor, id: &str) -> String {
    let answer = editor.post(&format!("/staff/listings/{id}/draft"), &[]).await;
    answer.is(303).location().unwrap()
}

#[tokio::test]
async fn a_first_listing_is_written_on_small_pages_agreed_by_a_colleague_and_found_by_families() {
    for test in hubs().await {
        with_staff(&test).await;
        let (mut editor, mut manager) = (sign_in(&test, EDITOR).await, sign_in(&test, MEADOWS).await);
        let draft = editor.post("/staff/drafts", &[]).await.is(303).location().unwrap();
        editor
            .get(&draft)
            .await
            .is(200)
            .shows("6 parts are still to do")
            .shows("New listing");
        let draft = chess(&mut editor).await;
        editor
            .get(&draft)
            .await
            .shows("All of it is told")
            .shows("Chess for owls");
        let times = editor.get(&format!("{draft}/write/times")).await;
        times
            .shows("Tuesday, 10am to 11:30am")
            .shows("Next: Tuesday, 1 December 2026");
        test.visitor().get("/en/services?q=owls").await.hides("Chess for owls");
        decide(&mut editor, &draft, "send", &[("note", "My first one")])
            .await
            .is(200)
            .shows("Someone who did not write it can agree now");
        editor
            .get(&format!("{draft}/compare"))
            .await
            .shows("You wrote in this draft, so someone else has to agree")
            .hides("Agree and publish");
        decide(&mut editor, &draft, "agree", &[]).await.is(409);
        manager
            .get("/staff/drafts")
            .await
            .shows("Waits for someone to agree")
            .shows("Chess for owls");
        manager
            .get(&format!("{draft}/compare"))
            .await
            .shows("My first one")
            .shows("1 Owl Road");
        decide(&mut manager, &draft, "agree", &[])
            .await
            .is(200)
            .shows("Families see the change now");
        test.visitor()
            .get("/en/services?q=owls")
            .await
            .is(200)
            .shows("Chess for owls");
        let listing = test.hub.store.listings.all().await.unwrap()[0].clone();
        assert_eq!(listing.categories, ["sports", "activity-groups"]);
        editor
            .get(&format!("/staff/listings/{}/history", listing.id))
            .await
            .shows(&format!("Worker {EDITOR} wrote this, Worker {MEADOWS} agreed"));
    }
}

#[tokio::test]
async fn every_slip_on_a_small_page_is_named_and_nothing_typed_is_lost() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut editor = sign_in(&test, EDITOR).await;
        let draft = editor.post("/staff/drafts", &[]).await.is(303).location().unwrap();
        let slip = write(
            &mut editor,
            &draft,
            "what",
            &[("name", ""), ("summary", "Owls"), ("description", "")],
        )
        .await;
        slip.is(422).shows("Enter the name").shows("Enter what it is");
        assert!(slip.body.contains("value=\"Owls\""));
        let fields = [("ways", ""), ("venue_name", "Library"), ("venue_postcode", "NG7")];
        let slip = write(&mut editor, &draft, "place", &fields).await;
        slip.is(422)
            .shows("Choose at least one way")
            .shows("Enter a full postcode");
        assert!(slip.body.contains("value=\"Library\""));
        let slip = write(&mut editor, &draft, "categories", &[("categories", "")]).await;
        slip.is(422).shows("Choose at least one thing that it helps with");
        let said = [("said", "when the owls wake up")];
        let slip = editor.post(&format!("{draft}/times"), &said).await;
        slip.is(422).shows("Enter days and times only");
        assert!(slip.body.contains("when the owls wake up"));
        let page = editor.get(&format!("{draft}/times/new")).await;
        let seen = hidden(&page, "seen");
        let time = [
            ("seen", seen.as_str()),
            ("every", "fortnight"),
            ("day", "mon"),
            ("from", "ten"),
            ("to", "11"),
        ];
        let slip = editor.post(&format!("{draft}/times/new"), &time).await;
        slip.is(422)
            .shows("Enter when it begins, like 10am or 14:00")
            .shows("Enter the first day");
        assert!(slip.body.contains("value=\"ten\""));
        editor.get(&draft).await.shows("6 parts are still to do");
        editor.get(&format!("{draft}/write/nothing")).await.is(404);
    }
}

#[tokio::test]
async fn a_time_is_changed_and_taken_out_again() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut editor = sign_in(&test, EDITOR).await;
        let draft = chess(&mut editor).await;
        let page = editor.get(&format!("{draft}/times/0")).await;
        page.is(200);
        let seen = hidden(&page, "seen");
        let time = [
            ("seen", seen.as_str()),
            ("every", "once"),
            ("from", "14:00"),
            ("to", "16:00"),
            ("starting", "5/12/2026"),
        ];
        editor
            .submit(&format!("{draft}/times/0"), &time)
            .await
            .is(200)
            .shows("Saturday, 5 December 2026, 2pm to 4pm");
        let late = editor
            .post(&format!("{draft}/times/0/remove"), &[("seen", &seen)])
            .await;
        late.is(303);
        editor
            .get(&format!("{draft}/write/times"))
            .await
            .shows("5 December 2026");
        let seen = hidden(&editor.get(&format!("{draft}/times/0")).await, "seen");
        editor
            .post(&format!("{draft}/times/0/remove"), &[("seen", &seen)])
            .await
            .is(303);
        editor
            .get(&format!("{draft}/write/times"))
            .await
            .hides("5 December 2026");
    }
}

#[tokio::test]
async fn two_people_on_one_page_of_a_draft_see_each_others_words_and_on_two_pages_do_not_disturb_each_other() {
    for test in seeded_hubs().await {
        with_staff(&test).await;
        let (id, _) = first_listing(&test).await;
        let (mut one, mut two) = (sign_in(&test, EDITOR).await, sign_in(&test, MEADOWS).await);
        let draft = draft_of(&mut one, &id).await;
        assert_eq!(draft_of(&mut two, &id).await, draft, "one draft of each listing");
        let address = format!("{draft}/write/contact");
        let seen = hidden(&one.get(&address).await, "seen");
        write(
            &mut two,
            &draft,
            "join",
            &[("join", "book"), ("join_note", "Ring Mr Badger")],
        )
        .await
        .is(303);
        write(&mut two, &draft, "contact", &[("phone", "0115 496 0111")])
            .await
            .is(303);
        let late = one.post(&address, &[("seen", &seen), ("phone", "0115 496 0122")]).await;
        late.is(409)
            .shows("Someone else has changed this listing")
            .shows("0115 496 0111");
        assert!(late.body.contains("value=\"0115 496 0122\""));
        let seen = hidden(&late, "seen");
        one.post(&address, &[("seen", &seen), ("phone", "0115 496 0122")])
            .await
            .is(303);
        one.get(&format!("{draft}/compare"))
            .await
            .shows("0115 496 0122")
            .shows("Ring Mr Badger");
    }
}
