use super::*;
use std::collections::BTreeMap;

fn typed(fields: &[(&str, &str)]) -> BTreeMap<String, String> {
    fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn problems(fields: &[(&str, &str)]) -> Vec<(&'static str, &'static str)> {
    listing("")
        .check(&typed(fields))
        .unwrap_err()
        .iter()
        .map(|problem| (problem.field, problem.key))
        .collect()
}

#[test]
fn a_right_edit_changes_what_was_sent_and_nothing_else() {
    let before = listing("age_from = 4");
    let after = before
        .check(&typed(&[
            ("name", " Judo for all "),
            ("phone", "0115 915 5555"),
            ("web", "judo.org.uk/join"),
            ("age_to", "11"),
            ("free", "yes"),
        ]))
        .unwrap();
    assert_eq!(
        (after.name.as_str(), after.age_from, after.age_to),
        ("Judo for all", Some(4), Some(11))
    );
    assert_eq!(after.contact.web.as_deref(), Some("https://judo.org.uk/join"));
    assert_eq!(
        after.cost,
        Some(Cost {
            free: true,
            note: String::new()
        })
    );
    assert_eq!((after.summary, after.source), (before.summary, before.source));
}

#[test]
fn every_field_that_must_be_mended_is_named_at_once() {
    let wrong = [
        ("name", " "),
        ("summary", &"a".repeat(161)),
        ("phone", "ring us"),
        ("email", "judo@"),
        ("web", "javascript://x"),
        ("age_from", "old"),
    ];
    let found = [
        ("name", "missing"),
        ("summary", "too_long"),
        ("age_from", "shape"),
        ("phone", "shape"),
        ("email", "shape"),
        ("web", "shape"),
    ];
    assert_eq!(problems(&wrong), found);
}

#[test]
fn ages_must_run_upwards() {
    assert_eq!(problems(&[("age_from", "11"), ("age_to", "4")]), [("age_to", "order")]);
}

#[test]
fn an_emptied_field_is_emptied_and_the_cost_can_become_unknown_again() {
    let before = listing("age_to = 4\ncontact = { phone = '0115 1' }\ncost = { free = true }");
    let after = before
        .check(&typed(&[
            ("age_to", ""),
            ("phone", ""),
            ("free", ""),
            ("cost_note", ""),
        ]))
        .unwrap();
    assert_eq!((after.age_to, after.contact.phone, after.cost), (None, None, None));
}

#[test]
fn a_note_on_the_price_needs_the_answer_whether_it_is_free() {
    assert_eq!(
        problems(&[("free", ""), ("cost_note", "£2 a visit")]),
        [("free", "choose")]
    );
}

#[test]
fn web_addresses_that_could_run_a_script_are_refused() {
    for web in [
        "javascript:alert(1)",
        "data://x.y",
        "https://a b.org",
        "https://user@evil.org",
        "https://\"onload=",
        "nowhere",
    ] {
        assert_eq!(problems(&[("web", web)]), [("web", "shape")], "{web}");
    }
}

#[test]
fn staff_write_dates_as_people_do_and_name_a_listing_by_its_address() {
    for day in ["26/11/2026", "26.11.2026", " 2026-11-26 ", "26 11 2026", "26-11-2026"] {
        let after = listing("")
            .check(&typed(&[
                ("owner", "Front desk"),
                ("owner_email", "desk@example.org"),
                ("owner_language", "ur"),
                ("held_until", day),
                ("visible_to", day),
                ("ended_on", day),
                ("ended_instead", "https://hub.example/en/services/judo-2?x=y"),
            ]))
            .unwrap();
        let day = jiff::civil::date(2026, 11, 26);
        assert_eq!(
            after.upkeep,
            Upkeep {
                owner: "Front desk".to_owned(),
                email: Some("desk@example.org".to_owned()),
                language: Some("ur".to_owned()),
                held_until: Some(day),
                check_asked: None
            }
        );
        assert_eq!(after.life.visible_to, Some(day));
        let instead = Some("judo-2".to_owned());
        assert_eq!(after.life.ended, Some(Ended { date: day, instead }));
    }
}

#[test]
fn a_slip_in_a_date_or_a_half_answer_is_named_and_not_guessed() {
    for day in [
        "tomorrow",
        "31/02/2026",
        "26/11/26",
        "26/11",
        "1/1/1026",
        "26/11/2026/3",
    ] {
        assert_eq!(problems(&[("held_until", day)]), [("held_until", "shape")], "{day}");
    }
    let wrong = [
        ("owner_email", "desk@"),
        ("visible_from", "2/1/2026"),
        ("visible_to", "1/1/2026"),
        ("closed", "no"),
        ("closed_note", "The roof is being mended"),
        ("ended_on", ""),
        ("ended_instead", "judo-2"),
    ];
    let found = [
        ("owner_email", "shape"),
        ("visible_to", "order"),
        ("closed", "choose"),
        ("ended_on", "missing"),
    ];
    assert_eq!(problems(&wrong), found);
    assert_eq!(
        problems(&[("ended_on", "1/1/2026"), ("ended_instead", "a")]),
        [("ended_instead", "itself")]
    );
}

#[test]
fn what_was_closed_opens_again_and_what_had_ended_goes_on() {
    let before = listing("life = { closed = { note = 'Roof' }, ended = { date = '2026-01-01' } }");
    assert_eq!(before.check(&typed(&[])).unwrap().life, before.life);
    let after = before
        .check(&typed(&[
            ("closed", "no"),
            ("closed_note", ""),
            ("closed_until", ""),
            ("ended_on", ""),
        ]))
        .unwrap();
    assert_eq!(after.life, Life::default());
    let closed = listing("")
        .check(&typed(&[
            ("closed", "yes"),
            ("closed_until", "1/2/2026"),
            ("closed_note", "Roof"),
        ]))
        .unwrap();
    let until = Some(jiff::civil::date(2026, 2, 1));
    let note = "Roof".to_owned();
    assert_eq!(closed.life.closed, Some(Closed { until, note }));
}

#[test]
fn a_translation_that_nobody_touched_falls_behind_when_the_english_words_change() {
    let translation = |name: &str| Translation {
        name: name.to_owned(),
        summary: "s".to_owned(),
        description: "d".to_owned(),
        behind: None,
    };
    let day = jiff::civil::date(2026, 11, 26);
    let mut before = listing("");
    before.translations.insert("ur".to_owned(), translation("جوڈو"));
    before.translations.insert("pl".to_owned(), translation("Dżudo"));
    let behind = |after: &Listing| ["ur", "pl"].map(|tag| after.translated(tag).and_then(|own| own.behind));
    let unchanged = before.clone().written_over(&before, day);
    assert_eq!(behind(&unchanged), [None, None]);
    let mut edited = before.clone();
    edited.summary = "Now on Tuesdays".to_owned();
    edited
        .translations
        .insert("pl".to_owned(), translation("Dżudo we wtorki"));
    let after = edited.written_over(&before, day);
    assert_eq!(behind(&after), [Some(day), None]);
    // A later change of something else leaves the day as it is.
    let mut again = after.clone();
    again.description = "Bring a towel".to_owned();
    let again = again.written_over(&after, jiff::civil::date(2027, 1, 1));
    assert_eq!(behind(&again), [Some(day), Some(jiff::civil::date(2027, 1, 1))]);
}
