use super::*;
use crate::directory::Checked;
use jiff::civil::date;

/// Asserts that one finding of a field has this kind and these words in it.
fn is_named(row: &Row, field: &str, says: &str) {
    let found = found(row, field);
    assert!(
        found.iter().any(|finding| finding.contains(says)),
        "{field}: {says:?} is not in {found:?}"
    );
}

#[test]
fn a_clean_row_becomes_a_listing_that_nobody_has_verified_yet() {
    let table = "id,name,description,provider,address,postcode,phone,email,web,monday,kind\n\
                 A1,Judo club,Falls and throws.,Red Bucket,\"1 Made-up Lane, Nottingham\",NG7 5HY,0115 496 0001,\
                 hello@example.org,https://example.org,18:00-19:00,Sport\n";
    let rows = rows(table);
    assert_eq!(rows[0].findings, []);
    let listing = listing(&rows[0]);
    assert_eq!(
        (listing.id.as_str(), listing.name.as_str()),
        ("register-A1", "Judo club")
    );
    assert_eq!(listing.categories, ["sports"]);
    assert_eq!(listing.times.len(), 1);
    assert_eq!(listing.checked(date(2026, 11, 1)), Checked::Never);
    assert_eq!(
        (listing.source.name.as_str(), listing.source.date),
        ("The register", date(2026, 1, 31))
    );
}

#[test]
fn a_name_is_made_readable_and_what_was_done_is_said() {
    let table = "id,name\n1,Birchwood Children\u{fffd}s Centre\n2,QUEENS BOWER SURGERY\n3,\u{a0}Stay\u{a0}and play \n4,NA\n5,<b>Tea</b> &amp; toast\n";
    let rows = rows(table);
    assert_eq!(listing(&rows[0]).name, "Birchwood Children’s Centre");
    is_named(&rows[0], "name", "doubtful: has lost an apostrophe");
    assert_eq!(listing(&rows[1]).name, "Queens Bower Surgery");
    is_named(&rows[1], "name", "was in capitals");
    assert_eq!(listing(&rows[2]).name, "Stay and play");
    assert!(found(&rows[2], "name").is_empty());
    assert!(matches!(rows[3].state, State::Bad));
    is_named(&rows[3], "name", "missing: there is no name");
    assert_eq!(listing(&rows[4]).name, "Tea & toast");
}

#[test]
fn a_page_in_a_description_becomes_words_and_a_picture_is_left_out() {
    let page = row(
        "description",
        "\"<p>Come and play.</p><script>alert(1)</script><p>All&nbsp;welcome</p>\"",
    );
    assert_eq!(listing(&page).description, "Come and play.\n\nAll welcome");
    assert_eq!(listing(&page).summary, "Come and play");
    let picture = row(
        "description",
        &format!("\"<img src='data:image/png;base64,{}'>\"", "QUJD".repeat(30)),
    );
    is_named(&picture, "description", "wrong: holds a packed file");
    assert!(!listing(&picture).description.contains("base64"));
}

#[test]
fn postcodes_are_mended_and_what_was_wrong_with_them_is_said() {
    for (written, kept, says) in [
        ("WA15 OHF", "WA15 0HF", "was read as WA15 0HF"),
        ("m169nw", "M16 9NW", ""),
        ("G81  4HT", "G81 4HT", ""),
        ("94063", "", "is no postcode"),
        ("NG7", "", "only half a postcode"),
    ] {
        let row = row("address,postcode", &format!("1 Made-up Lane,{written}"));
        assert_eq!(listing(&row).place.as_ref().unwrap().postcode, kept);
        match says {
            "" => assert!(found(&row, "postcode").is_empty(), "{written}"),
            says => is_named(&row, "postcode", says),
        }
    }
}

#[test]
fn telephone_numbers_e_mails_and_web_addresses_are_mended_or_named() {
    let trailing = row("email", "\"someone@example.org  \"");
    assert_eq!(listing(&trailing).contact.email.as_deref(), Some("someone@example.org"));
    let bad = row("email,phone,web", "some.one...some@example.org,ask inside,none yet");
    is_named(
        &bad,
        "email",
        "wrong: “some.one...some@example.org” is no e-mail address",
    );
    is_named(&bad, "phone", "wrong: “ask inside” is no telephone number");
    is_named(&bad, "web", "wrong: “none yet” is no web address");
    is_named(&bad, "contact", "missing: there is no telephone number");
    assert_eq!(
        listing(&row("web", "www.example.org")).contact.web.as_deref(),
        Some("https://www.example.org")
    );
    is_named(&row("phone", "1614960001"), "phone", "no 0 in front");
    let rows = rows_of(
        "t.csv",
        b"id,name,phone\n1,Dentist,1614960001\n",
        &mapping("[file]\nlost_zero = true"),
    )
    .unwrap();
    assert_eq!(listing(&rows[0]).contact.phone.as_deref(), Some("0161 496 0001"));
    is_named(&rows[0], "phone", "doubtful: “1614960001” has lost its 0");
}

#[test]
fn times_are_read_where_they_can_be_and_stay_words_where_not() {
    let together = row("monday", "09:00-13:00:14:00-18:00");
    assert_eq!(listing(&together).times.len(), 2);
    is_named(
        &together,
        "times",
        "doubtful: “09:00-13:00:14:00-18:00” runs two times together",
    );
    assert_eq!(listing(&row("times", "Wednesday 9:30am - 12noon")).times.len(), 1);
    let slip = row("times", "Wednesday 2=3pm");
    assert_eq!(
        (listing(&slip).times.len(), listing(&slip).times_note.as_str()),
        (0, "Wednesday 2=3pm")
    );
    is_named(&slip, "times", "doubtful: “Wednesday 2=3pm” could not be read");
    is_named(
        &row("monday", "08:00-25:00"),
        "times",
        "wrong: “08:00-25:00” is no time",
    );
    assert!(listing(&row("monday", "CLOSED")).times.is_empty());
}

#[test]
fn dates_points_ages_and_languages_that_cannot_be_are_named() {
    is_named(
        &row("updated", "31/02/2025"),
        "updated",
        "wrong: “31/02/2025” is no date",
    );
    is_named(&row("lat,lon", "-1.17,52.96"), "place", "the wrong way round");
    is_named(&row("ages", "children"), "ages", "doubtful");
    let spoken = row("languages", "Polish;Interpreter;Klingon");
    assert_eq!(listing(&spoken).languages, ["pl"]);
    is_named(&spoken, "languages", "“Interpreter” is no language");
    is_named(&spoken, "languages", "“Klingon” is a language we don't know");
    is_named(
        &row("kind", "Falconry"),
        "categories",
        "doubtful: “Falconry” is a category that the mapping does not know",
    );
}

#[test]
fn na_and_its_like_stand_for_nothing() {
    let row = row("phone,email,web,cost,ages", "NA,n/a,-,Not known,TBC");
    assert_eq!(listing(&row).contact, crate::directory::ListingContact::default());
    assert!(found(&row, "phone").is_empty() && found(&row, "web").is_empty() && found(&row, "ages").is_empty());
}

#[test]
fn what_is_not_public_or_closed_for_good_never_becomes_a_listing() {
    assert!(matches!(row("public", "No").state, State::NotPublic));
    assert!(matches!(row("closed,public", "2017,No").state, State::NotPublic));
    assert!(matches!(row("closed", "2017").state, State::Gone));
    assert!(listing(&row("closed", "soon")).life.closed.is_some());
    is_named(
        &row("public", "Maybe"),
        "status",
        "doubtful: “Maybe” is a status that the mapping does not know",
    );
}

#[test]
fn an_id_that_comes_twice_stops_its_row_and_a_listing_that_comes_twice_is_said() {
    let table = "id,name,postcode,phone\n1,Judo,NG7 5HY,\n1,Karate,NG7 5HY,\n2,JUDO,ng75hy,\n3,Chess,,0115 496 0002\n4,Chess,,01154960002\n,Go,,\n";
    let rows = rows(table);
    is_named(&rows[1], "id", "duplicate: has the same id as row 1");
    assert!(matches!(rows[1].state, State::Bad));
    is_named(&rows[2], "row", "duplicate: looks like row 1");
    is_named(&rows[4], "row", "duplicate: looks like row 4");
    assert!(matches!(rows[4].state, State::Listing { .. }));
    is_named(&rows[5], "id", "missing: there is no id");
}

#[test]
fn rows_of_one_site_become_one_listing_where_the_mapping_says_so() {
    let table = b"id,name,description\n7,Sports park,Pitches\n7,Sports park,Courts\n7,Sports park,Pitches\n";
    let joined = rows_of("t.csv", table, &mapping("[file]\nrepeated = 'join'")).unwrap();
    assert_eq!(listing(&joined[0]).description, "Pitches\n\nCourts");
    assert!(matches!(joined[1].state, State::LeftOut) && matches!(joined[2].state, State::LeftOut));
    let first = rows_of("t.csv", table, &mapping("[file]\nrepeated = 'first'")).unwrap();
    assert_eq!(listing(&first[0]).description, "Pitches");
}

#[test]
fn one_row_that_is_not_public_hides_every_row_with_its_id() {
    let table = b"id,name,public\n7,Refuge,Yes\n7,Refuge,No\n";
    let rows = rows_of("t.csv", table, &mapping("[file]\nrepeated = 'first'")).unwrap();
    assert!(matches!(rows[0].state, State::NotPublic));
}

#[test]
fn a_branch_that_closed_and_opened_again_elsewhere_is_shown() {
    let table = b"id,name,closed\n7,Library,2017\n7,Library,no\n";
    let rows = rows_of("t.csv", table, &mapping("[file]\nrepeated = 'first'")).unwrap();
    assert!(matches!(rows[0].state, State::LeftOut) && matches!(rows[1].state, State::Listing { .. }));
}

#[test]
fn what_the_file_tells_of_no_row_is_said_once_and_is_no_fault_of_each() {
    let text = "id = 'id'\n[source]\nname = 'The register'\ndate = '2026-01-31'\n[fields]\nname = 'name'\n";
    let silent = Mapping::load(text, &PLACE).unwrap();
    let rows = rows_of("t.csv", b"id,name\n1,Judo club\n", &silent).unwrap();
    assert!(found(&rows[0], "contact").is_empty() && found(&rows[0], "categories").is_empty());
    assert_eq!(silent.silent_on().len(), 2);
    assert_eq!(mapping("").silent_on(), Vec::<&str>::new());
    is_named(&row("kind", ""), "contact", "missing");
    is_named(&row("kind", ""), "categories", "missing");
}
