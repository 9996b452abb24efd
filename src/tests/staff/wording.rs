//! The words of the site changed beside their English, said at once on every server, out to an agency and in again.

#![allow(clippy::unwrap_used)]

use super::{EDITOR, MASH, MEADOWS, sign_in, with_staff};
use crate::tests::support::{Answer, hubs};

const HOME: &str = "/staff/words/pl/message/staff-draft-add";

fn seen(page: &Answer) -> String {
    let field = page.body.split("name=\"seen\" value=\"").nth(1).unwrap();
    field.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn changed_words_are_said_at_once_here_and_on_every_other_server_and_can_be_taken_back() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut editor = sign_in(&test, EDITOR).await;
        let page = editor.get("/staff/words/pl/message/footer-privacy").await;
        page.is(200).shows("Machine draft");
        let fields = [
            ("seen", seen(&page)),
            ("words", "Sowy i prywatność".to_owned()),
            ("reviewed", "yes".to_owned()),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        editor
            .submit("/staff/words/pl/message/footer-privacy", &fields)
            .await
            .is(200)
            .shows("1 message is changed")
            .shows("Reviewed by a native speaker");
        test.visitor().get("/pl").await.is(200).shows("Sowy i prywatność");
        test.visitor().get("/en").await.hides("Sowy i prywatność");
        let other = test.at("2026-11-26T10:00:01Z");
        other.take_over_words().await.unwrap();
        let said = other.words.language("pl").unwrap().say("footer-privacy");
        assert_eq!(said, "Sowy i prywatność");
        let page = editor.get("/staff/words/pl/message/footer-privacy").await;
        let back = [("seen", seen(&page)), ("do", "file".to_owned())];
        let back: Vec<(&str, &str)> = back.iter().map(|(name, value)| (*name, value.as_str())).collect();
        editor
            .submit("/staff/words/pl/message/footer-privacy", &back)
            .await
            .is(200);
        test.visitor().get("/pl").await.hides("Sowy i prywatność");
    }
}

#[tokio::test]
async fn a_lost_placeholder_and_a_missing_plural_form_are_named_and_nothing_is_said() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut editor = sign_in(&test, EDITOR).await;
        for (key, words, problem) in [
            ("staff-draft-by", "Zapis", "Put these placeholders back in: $who"),
            (
                "staff-draft-by",
                "Zapis: { $who }, { $day }",
                "Take these placeholders out",
            ),
            ("staff-draft-by", "Zapis: { $who", "Check the curly brackets"),
            ("staff-draft-by", "", "Enter the words"),
            (
                "staff-draft-lacks",
                "{ $n ->\n [one] jedna\n *[other] { $n }\n}",
                "Add these plural forms: few, many",
            ),
        ] {
            let address = format!("/staff/words/pl/message/{key}");
            let page = editor.get(&address).await;
            let again = editor.post(&address, &[("seen", &seen(&page)), ("words", words)]).await;
            again.is(422).shows(problem);
            let plain = |text: &str| text.split(['>', ' ', '\n']).collect::<String>();
            assert!(plain(&again.text()).contains(&plain(words)), "{words} is kept");
        }
        assert_eq!(test.hub.store.wordings.all().await.unwrap(), []);
    }
}

#[tokio::test]
async fn words_are_stale_when_the_english_changes_and_two_translators_see_each_other() {
    for test in hubs().await {
        with_staff(&test).await;
        let (mut one, mut two) = (sign_in(&test, EDITOR).await, sign_in(&test, MEADOWS).await);
        let before = seen(&one.get(HOME).await);
        two.post(HOME, &[("seen", &before), ("words", "Dodaj sowę")])
            .await
            .is(303);
        let late = one.post(HOME, &[("seen", &before), ("words", "Dodaj borsuka")]).await;
        late.is(409)
            .shows("Someone else has changed this")
            .shows("Dodaj sowę")
            .shows("Dodaj borsuka");
        let english = "/staff/words/en/message/staff-draft-add";
        let page = one.get(english).await;
        one.post(english, &[("seen", &seen(&page)), ("words", "Add an owl")])
            .await
            .is(303);
        one.get("/staff/words/pl?state=stale")
            .await
            .is(200)
            .shows("Dodaj sowę")
            .shows("Add an owl");
        one.get("/staff/drafts").await.shows("Add an owl");
    }
}

#[tokio::test]
async fn an_agency_gets_a_table_and_what_it_sends_back_is_taken_when_every_line_is_right() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut editor = sign_in(&test, EDITOR).await;
        let table = editor.get("/staff/words/ur/words.csv").await;
        table.is(200);
        assert!(table.body.contains("staff-draft-add,Add a listing,"));
        let bad = "key,words\nstaff-draft-add,الو\nstaff-draft-by,کون\nno-such-key,x\n";
        let again = editor.post("/staff/words/ur/take", &[("table", bad)]).await;
        again
            .is(422)
            .shows("staff-draft-by: Put these placeholders back in")
            .shows("no-such-key: There is no message of this name");
        assert_eq!(test.hub.store.wordings.all().await.unwrap(), []);
        let good = "key,words\nstaff-draft-add,الو شامل کریں\n";
        editor
            .submit("/staff/words/ur/take", &[("table", good)])
            .await
            .is(200)
            .shows("1 message is changed");
        editor
            .submit("/staff/words/ur/take", &[("table", &table.body)])
            .await
            .is(200)
            .shows("1 message is changed");
        editor.post("/staff/words/ur/take", &[("table", "")]).await.is(422);
        let mut mash = sign_in(&test, MASH).await;
        for path in ["/staff/words/ur", "/staff/words/ur/words.csv", HOME] {
            mash.get(path).await.is(403);
            test.visitor().get(path).await.is(303);
        }
        editor.get("/staff/words/xx").await.is(404);
    }
}

#[tokio::test]
async fn an_agency_gets_xliff_and_what_it_sends_back_in_it_is_checked_like_a_table() {
    for test in hubs().await {
        with_staff(&test).await;
        let mut editor = sign_in(&test, EDITOR).await;
        let file = editor.get("/staff/words/ur/words.xlf").await;
        file.is(200);
        assert_eq!(
            file.header("content-type").as_deref(),
            Some("application/xliff+xml; charset=utf-8")
        );
        assert!(file.body.contains("<unit id=\"staff-draft-add\">"));
        let unit = |key: &str, words: &str| {
            format!("<unit id=\"{key}\"><segment><source>x</source><target>{words}</target></segment></unit>")
        };
        let whole = |tag: &str, units: &str| {
            format!(
                "<?xml version=\"1.0\"?><xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" \
                 srcLang=\"en\" trgLang=\"{tag}\"><file id=\"f\">{units}</file></xliff>"
            )
        };
        let bad = whole("ur", &(unit("staff-draft-by", "کون") + &unit("no-such-key", "x")));
        editor
            .post("/staff/words/ur/take", &[("table", &bad)])
            .await
            .is(422)
            .shows("staff-draft-by: Put these placeholders back in")
            .shows("no-such-key: There is no message of this name");
        let other = whole("pl", &unit("staff-draft-add", "الو &amp; شامل کریں"));
        editor
            .post("/staff/words/ur/take", &[("table", &other)])
            .await
            .is(422)
            .shows("a whole XLIFF 2.0 file for this language");
        assert_eq!(test.hub.store.wordings.all().await.unwrap(), []);
        let good = whole("ur", &unit("staff-draft-add", "الو &amp; شامل کریں"));
        editor
            .submit("/staff/words/ur/take", &[("table", &good)])
            .await
            .is(200)
            .shows("1 message is changed");
        let changed = test.hub.store.wordings.all().await.unwrap();
        assert_eq!(changed[0].words, "الو & شامل کریں");
        // The file from before says the old words: taken over whole, it changes that one message back and no other.
        editor
            .submit("/staff/words/ur/take", &[("table", &file.body)])
            .await
            .is(200)
            .shows("1 message is changed");
        let mut mash = sign_in(&test, MASH).await;
        mash.get("/staff/words/ur/words.xlf").await.is(403);
    }
}
