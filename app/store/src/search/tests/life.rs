//! When listings take place, whether they are shown, and for whom they are.

use super::*;

#[test]
fn what_is_on_next_comes_first_and_what_has_no_time_last() {
    let weekly = |id: &str, times: &str| {
        let mut listing = blank(id, id, &[]);
        listing.times = toml::from_str::<std::collections::BTreeMap<String, Vec<domain::directory::Session>>>(times)
            .unwrap()
            .remove("times")
            .unwrap_or_default();
        listing
    };
    let session = |day: &str, from: &str, to: &str| {
        format!("times = [{{ day = '{day}', from = '{from}', to = '{to}', every = 'week' }}]")
    };
    let city = snapshot(vec![
        weekly("never", ""),
        weekly("sunday", &session("sun", "10:00", "11:00")),
        weekly("over", &session("mon", "07:00", "08:00")),
        weekly("tonight", &session("mon", "18:00", "19:00")),
        weekly("going-on", &session("mon", "08:30", "09:30")),
    ]);
    let query = Query {
        sort: Sort::Next,
        ..Query::default()
    };
    assert_eq!(
        all_ids(&city, &query, None),
        ["going-on", "tonight", "sunday", "over", "never"]
    );
}

#[test]
fn a_day_is_answered_with_what_still_takes_place_then() {
    use domain::directory::Session;
    use domain::place::Day;
    let session = |more: &str| -> Session {
        let weekly = format!("day = 'tue'\nfrom = '10:00'\nto = '11:00'\nevery = 'week'\n{more}");
        toml::from_str(&weekly).unwrap()
    };
    let on = |id: &str, times: Vec<Session>| Listing {
        times,
        ..blank(id, id, &[])
    };
    let past = session("until = '2026-05-26'");
    let city = snapshot(vec![
        on("over", vec![past.clone()]),
        on("moved", vec![past.clone(), session("until = '2026-06-02'")]),
        on("goes-on", vec![session("")]),
    ]);
    let tuesday = Query {
        days: [Day::Tue].into(),
        ..Query::default()
    };
    let found = search(&city, &tuesday, None, "en");
    assert_eq!(found.counts.days.get(&Day::Tue), Some(&2));
    assert_eq!(all_ids(&city, &tuesday, None).len(), 2);
    assert!(!all_ids(&city, &tuesday, None).contains(&"over".to_owned()));
}

#[test]
fn what_has_ended_or_is_not_yet_to_be_shown_is_not_found_and_what_is_shut_comes_later() {
    use domain::directory::{Closed, Ended};
    let mut ended = blank("ended", "Judo", &[]);
    ended.life.ended = Some(Ended {
        date: date(2026, 5, 1),
        instead: None,
    });
    let mut later = blank("later", "Judo", &[]);
    later.life.visible_from = Some(date(2026, 6, 2));
    let mut shut = blank("a-shut", "Judo", &[]);
    shut.life.closed = Some(Closed::default());
    let city = snapshot(vec![ended, later, shut, blank("open", "Judo", &[])]);
    assert_eq!(find(&city, "judo"), ["open", "a-shut"]);
    assert_eq!(search(&city, &asked(""), None, "en").counts.needs, Default::default());
}

#[test]
fn a_service_that_does_not_take_families_from_here_is_marked_and_not_hidden() {
    let mut county = blank("county", "Judo", &[]);
    county.only_for = vec!["gedling".into()];
    let city = snapshot(vec![county, blank("city", "Judo", &[])]);
    let near = place().ward("meadows").unwrap().centre;
    let takes = |near| {
        let hits = search(&city, &asked("judo"), near, "en").hits;
        hits.iter()
            .map(|hit| (hit.listing.id.clone(), hit.takes_you))
            .collect::<Vec<_>>()
    };
    assert_eq!(takes(Some(near)), [("city".into(), true), ("county".into(), false)]);
    assert!(takes(None).iter().all(|(_, takes)| *takes));
}

#[test]
fn a_refuge_is_not_found_by_its_street_and_has_no_distance() {
    let place = place();
    let mut refuge = at(blank("refuge", "Safe house", &[]), "meadows", &place);
    let venue = refuge.place.as_mut().unwrap();
    (venue.address, venue.confidential) = ("12 Secret Street".into(), true);
    let city = snapshot(vec![refuge]);
    assert!(find(&city, "secret street").is_empty() && find(&city, "meadows").is_empty());
    let hits = search(
        &city,
        &asked("safe house"),
        place.ward("meadows").map(|ward| ward.centre),
        "en",
    )
    .hits;
    assert_eq!(hits[0].km, None);
}
