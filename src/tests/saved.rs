//! A list of one's own without an account: saved anywhere, put in order, sent on, and gone without a trace.

#![allow(clippy::unwrap_used)]

mod careful;
mod leaving;
mod sharing;

use super::support::{Answer, TestHub, Visitor, hubs};
use axum::http::{Method, Request, header};
use domain::{directory::Listing, saved::MOST};
use store::Change;

/// A hub with listings of these names; their ids are the names in small letters.
async fn offer(test: &TestHub, names: &[&str]) {
    for name in names {
        put(test, &listing(name, "categories = ['sports']")).await;
    }
}

fn listing(name: &str, more: &str) -> Listing {
    let id = name.to_lowercase();
    let text = format!(
        "id = '{id}'\nname = '{name}'\nsummary = 'A summary'\ndescription = 'Words.'\nprovider = 'The Club'\n\
         provider_kind = 'charity'\n{more}\n[contact]\nphone = '0115 000 0000'\n[source]\nname = 'A leaflet'\ndate = '2025-04-01'\n"
    );
    toml::from_str(&text).unwrap()
}

async fn put(test: &TestHub, listing: &Listing) {
    let change = Change {
        by: "test",
        at: test.hub.now_ms(),
    };
    test.hub.store.listings.put(listing, change).await.unwrap();
}

async fn withdraw(test: &TestHub, id: &str) {
    let change = Change {
        by: "test",
        at: test.hub.now_ms(),
    };
    test.hub.store.listings.withdraw(id, change).await.unwrap();
}

/// Presses one of the list's buttons and looks at the page that comes.
async fn press(visitor: &mut Visitor, wish: &str, listing: &str) -> Answer {
    visitor.submit("/en/saved", &[("do", wish), ("listing", listing)]).await
}

/// Saves something about safety at home, having read who else can open a list.
async fn press_told(visitor: &mut Visitor, listing: &str) -> Answer {
    let told = [("do", "add"), ("told", "yes"), ("listing", listing)];
    visitor.submit("/en/saved", &told).await
}

/// Saves Judo on the page with this address.
async fn from(visitor: &mut Visitor, page: &str, to: &str) -> Answer {
    let form = Request::builder()
        .method(Method::POST)
        .uri(to)
        .header("sec-fetch-site", "same-origin")
        .header(header::REFERER, page)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = visitor.send_with(form, "do=add&listing=judo".into()).await;
    visitor.open(&answer.is(303).location().unwrap()).await
}

/// The names on the list, in its order.
fn on_list(page: &Answer) -> Vec<String> {
    let entries = page.body.split(r#"id="entry-"#).skip(1);
    entries
        .map(|entry| {
            let heading = entry.split("<h2>").nth(1).unwrap().split("</h2>").next().unwrap();
            let name = heading.split('<').next().filter(|text| !text.is_empty());
            name.unwrap_or_else(|| heading.split('>').nth(1).unwrap().split('<').next().unwrap())
                .to_owned()
        })
        .collect()
}

#[tokio::test]
async fn a_family_saves_from_a_card_and_finds_its_way_back() {
    for test in hubs().await {
        offer(&test, &["Judo", "Food"]).await;
        let mut sana = test.visitor();
        let results = sana.get("/en/services?q=judo").await;
        assert!(results.body.contains(r#"formaction="/en/saved?at=1""#) && results.body.contains(r#"value="judo""#));
        let page = from(&mut sana, "https://hub.example/en/services?q=judo", "/en/saved?at=1").await;
        page.is(200)
            .shows("Saved: Judo")
            .shows("1 place to get help")
            .shows("0115 000 0000");
        assert!(page.body.contains(r##"href="/en/services?q=judo#save-1""##));
        assert!(
            results.body.contains(r#"id="save-1""#),
            "the way back leads to the card"
        );
        press(&mut sana, "add", "judo")
            .await
            .shows("This is on your list already: Judo");
        let page = press(&mut sana, "add", "food").await;
        assert_eq!(on_list(&page), ["Judo", "Food"]);
    }
}

#[tokio::test]
async fn a_listings_own_page_saves_too() {
    for test in hubs().await {
        offer(&test, &["Judo"]).await;
        let page = test.visitor().get("/en/services/judo").await;
        page.shows("Save to your list");
        let page = from(&mut test.visitor(), "https://hub.example/en/services/judo", "/en/saved").await;
        page.shows("Go back to where you were");
        let list = page.body.split("<main").nth(1).unwrap();
        assert!(
            list.split("Go back")
                .next()
                .unwrap()
                .contains(r#"href="/en/services/judo""#)
        );
    }
}

#[tokio::test]
async fn public_pages_stay_the_same_for_who_has_a_list() {
    for test in hubs().await {
        offer(&test, &["Judo"]).await;
        let mut sana = test.visitor();
        press(&mut sana, "add", "judo").await;
        for path in ["/en/services", "/en/services/judo"] {
            let hers = sana.get(path).await;
            assert_eq!(hers.body, test.visitor().get(path).await.body, "{path}");
        }
    }
}

#[tokio::test]
async fn entries_move_up_and_down_and_the_button_keeps_the_focus() {
    for test in hubs().await {
        offer(&test, &["Judo", "Food", "Books"]).await;
        let mut sana = test.visitor();
        for id in ["judo", "food", "books"] {
            press(&mut sana, "add", id).await;
        }
        let page = press(&mut sana, "up", "books").await;
        assert_eq!(on_list(&page), ["Judo", "Books", "Food"]);
        let focused = page
            .body
            .split("autofocus")
            .next()
            .unwrap()
            .rsplit("<button")
            .next()
            .unwrap();
        assert!(focused.contains(r#"value="up""#), "{focused}");
        page.shows("Move up Books, number 2 of 3");
        let page = press(&mut sana, "down", "judo").await;
        assert_eq!(on_list(&page), ["Books", "Judo", "Food"]);
    }
}

#[tokio::test]
async fn a_note_is_kept_with_its_entry_and_one_too_long_comes_back_as_typed() {
    for test in hubs().await {
        offer(&test, &["Judo"]).await;
        let mut sana = test.visitor();
        press(&mut sana, "add", "judo").await;
        sana.get("/en/saved/note?at=1").await.is(200).shows("About: Judo");
        let long = "ring ".repeat(41);
        let page = sana
            .post("/en/saved/note?at=1", &[("listing", "judo"), ("note", &long)])
            .await;
        page.is(422)
            .shows("Your note is too long. Make it 200 letters or shorter.");
        assert!(page.body.contains(&long), "what was typed is still there");
        sana.get("/en/saved").await.hides("ring ring");
        let page = sana
            .submit(
                "/en/saved/note?at=1",
                &[("listing", "judo"), ("note", "Ask for Tom <b>")],
            )
            .await;
        page.is(200)
            .shows("We kept your note about: Judo")
            .shows("Your note: Ask for Tom <b>");
        sana.get("/en/saved/note?at=2").await.is(303);
    }
}

#[tokio::test]
async fn what_was_removed_comes_back_at_one_press_and_not_after_ten_minutes() {
    for test in hubs().await {
        offer(&test, &["Judo", "Food"]).await;
        let mut sana = test.visitor();
        press(&mut sana, "add", "judo").await;
        press(&mut sana, "add", "food").await;
        let page = press(&mut sana, "remove", "judo").await;
        page.shows("Removed: Judo").shows("Undo");
        assert_eq!(on_list(&page), ["Food"]);
        let page = press(&mut sana, "undo", "").await;
        assert_eq!(on_list(&page), ["Judo", "Food"]);
        press(&mut sana, "remove", "judo").await;
        let mut later = test.visitor_at("2026-11-26T10:11:00Z");
        later.cookies = sana.cookies.clone();
        later.get("/en/saved?said=removed").await.hides("Judo");
        assert_eq!(on_list(&press(&mut later, "undo", "").await), ["Food"]);
    }
}

#[tokio::test]
async fn a_full_list_says_so_and_keeps_what_it_has() {
    for test in hubs().await {
        let names: Vec<String> = (0..=MOST).map(|n| format!("Group{n}")).collect();
        offer(&test, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let mut sana = test.visitor();
        for name in &names {
            press(&mut sana, "add", &name.to_lowercase()).await;
        }
        let page = press(&mut sana, "add", "group30").await;
        page.shows("Your list is full. It has room for 30.");
        assert_eq!(on_list(&page).len(), MOST);
    }
}

#[tokio::test]
async fn what_left_the_directory_stays_on_the_list_without_its_details() {
    for test in hubs().await {
        offer(&test, &["Judo", "Food"]).await;
        put(
            &test,
            &listing("Books", "categories = ['sports']\nlife.ended.date = '2026-11-20'"),
        )
        .await;
        let mut sana = test.visitor();
        for id in ["judo", "food"] {
            press(&mut sana, "add", id).await;
        }
        sana.submit("/en/saved/note", &[("listing", "judo"), ("note", "He loved it")])
            .await;
        withdraw(&test, "judo").await;
        let page = sana.get("/en/saved").await;
        page.shows("This is no longer in our directory.")
            .shows("He loved it")
            .hides("Judo");
        assert_eq!(on_list(&page).len(), 2);
        press(&mut sana, "add", "judo").await.shows("so we could not save it");
        press(&mut sana, "add", "books").await.shows("so we could not save it");
        let page = press(&mut sana, "remove", "judo").await;
        page.shows("Removed: something that is no longer in our directory");
        assert_eq!(on_list(&page), ["Food"]);
    }
}

#[tokio::test]
async fn the_list_speaks_the_familys_language() {
    for test in hubs().await {
        let own = "categories = ['sports']\n[translations.ur]\nname = 'جوڈو'\nsummary = 'خلاصہ'\ndescription = 'تفصیل'";
        put(&test, &listing("Judo", own)).await;
        offer(&test, &["Food"]).await;
        let mut sana = test.visitor();
        sana.submit("/ur/saved", &[("do", "add"), ("listing", "judo")])
            .await
            .shows("محفوظ ہو گیا: جوڈو");
        let page = sana.submit("/ur/saved", &[("do", "add"), ("listing", "food")]).await;
        assert!(page.body.contains(r#"lang="en" dir="ltr">Food</a>"#), "{}", page.body);
    }
}
