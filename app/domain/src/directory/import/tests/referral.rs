use super::*;
use crate::directory::{Access, Cost, Every, JoinHow, Way};
use crate::place::Day;

const MAPPING: &str = include_str!("../../../../../places/imports/open-referral-uk.toml");

/// Version 3.0, as a page of a feed.
const NEW: &str = r#"{"total_items": 1, "total_pages": 1, "page_number": 1, "size": 1, "contents": [{
  "id": "0c5e1c3a-1f7b-4d59-9d3a-7f2a5a6b1c2d", "name": "Blue Teapot counselling", "status": "active",
  "description": "<p>Somebody to talk to.</p><p>For worries big &amp; small.</p>",
  "url": "www.example.org/talk", "email": "talk@example.org ", "minimum_age": 11, "maximum_age": 100,
  "last_modified": "2025-03-15T10:30:45.123Z",
  "organization": {"id": "o1", "name": "The Blue Teapot", "website": "https://example.org"},
  "phones": [{"number": "+44 115 496 0001"}],
  "schedules": [
    {"byday": "TU,TH", "freq": "WEEKLY", "interval": 2, "opens_at": "10:00:00", "closes_at": "12:30:00", "valid_from": "2025-01-07"},
    {"byday": "1SA", "freq": "MONTHLY", "opens_at": "10:00", "closes_at": "11:00"}],
  "service_at_locations": [
    {"location": {"name": "Blue Teapot house", "latitude": 52.9645, "longitude": -1.17194,
      "addresses": [{"address_1": "1 Made-up Lane", "city": "Nottingham", "postal_code": "NG7 5HY"}],
      "accessibility": [{"description": "Hearing loop"}]}},
    {"location": {"name": "Green Kite hall"}}],
  "languages": [{"code": "ur"}, {"name": "Polish"}],
  "cost_options": [{"amount": 5, "amount_description": "a session"}, {"amount": 0, "option": "Under 16"}],
  "attributes": [{"taxonomy_term": {"code": "Mental health"}}]}]}"#;

/// The same service in version 1.0, by itself.
const OLD: &str = r#"{"id": "0c5e1c3a-1f7b-4d59-9d3a-7f2a5a6b1c2d", "name": "Blue Teapot counselling", "status": "active",
  "description": "Somebody to talk to.", "organization": {"name": "The Blue Teapot"},
  "contacts": [{"name": "Desk", "phones": [{"number": "0115 496 0001"}]}],
  "eligibilitys": [{"eligibility": "Young people", "minimum_age": 11, "maximum_age": 18}],
  "service_at_locations": [{"location": {"latitude": "52.9645", "longitude": "-1.17194",
     "physical_addresses": [{"address_1": "1 Made-up Lane", "city": "Nottingham", "postal_code": "ng75hy"}],
     "accessibility_for_disabilities": [{"accessibility": "Step-free access"}]},
    "regular_schedules": [{"byday": "MO", "freq": "WEEKLY", "opens_at": "09:00", "closes_at": "17:00"}]}],
  "languages": [{"language": "Urdu"}], "cost_options": [{"amount": 0}],
  "service_taxonomys": [{"taxonomy": {"name": "Mental health"}}]}"#;

fn read(json: &str) -> Vec<Row> {
    rows_of("feed.json", json.as_bytes(), &Mapping::load(MAPPING, &PLACE).unwrap()).unwrap()
}

#[test]
fn a_service_of_open_referral_uk_3_comes_with_its_times_place_languages_and_price() {
    let rows = read(NEW);
    let service = listing(&rows[0]);
    assert_eq!(service.id, "register-0c5e1c3a-1f7b-4d59-9d3a-7f2a5a6b1c2d");
    assert_eq!(service.summary, "Somebody to talk to");
    assert_eq!(
        service.description,
        "Somebody to talk to.\n\nFor worries big & small.\n\nAlso at: Green Kite hall."
    );
    assert_eq!((service.age_from, service.age_to), (Some(11), None));
    let times: Vec<_> = service
        .times
        .iter()
        .map(|at| (at.day, at.every, at.week_of_month))
        .collect();
    assert_eq!(
        times,
        [
            (Day::Tue, Every::Fortnight, None),
            (Day::Thu, Every::Fortnight, None),
            (Day::Sat, Every::Month, Some(1))
        ]
    );
    let venue = service.place.as_ref().unwrap();
    assert_eq!(
        (venue.postcode.as_str(), venue.address.as_str()),
        ("NG7 5HY", "1 Made-up Lane, Nottingham")
    );
    assert_eq!(venue.access, [Access::HearingLoop]);
    assert_eq!(service.contact.phone.as_deref(), Some("0115 496 0001"));
    assert_eq!(service.contact.web.as_deref(), Some("https://www.example.org/talk"));
    assert_eq!(service.languages, ["ur", "pl"]);
    assert_eq!(
        service.cost,
        Some(Cost {
            free: false,
            note: "£5 a session".into()
        })
    );
    assert_eq!(service.categories, ["mental-health"]);
    assert_eq!(service.source.date, jiff::civil::date(2025, 3, 15));
}

#[test]
fn a_service_of_version_1_comes_with_the_same_id() {
    let rows = read(OLD);
    let service = listing(&rows[0]);
    assert_eq!(service.id, listing(&read(NEW)[0]).id);
    assert_eq!((service.age_from, service.age_to), (Some(11), Some(18)));
    assert_eq!(service.times.len(), 1);
    let venue = service.place.as_ref().unwrap();
    assert_eq!(
        (venue.postcode.as_str(), venue.access.as_slice()),
        ("NG7 5HY", [Access::StepFree].as_slice())
    );
    assert_eq!(service.contact.phone.as_deref(), Some("0115 496 0001"));
    assert_eq!(service.cost.as_ref().map(|cost| cost.free), Some(true));
    assert_eq!(
        (service.languages.as_slice(), service.categories.as_slice()),
        (["ur".to_owned()].as_slice(), ["mental-health".to_owned()].as_slice())
    );
}

#[test]
fn a_list_a_page_and_one_service_by_itself_are_all_read_and_a_defunct_one_is_gone() {
    assert_eq!(read(&format!("[{OLD}]")).len(), 1);
    assert_eq!(read(&format!("{{\"content\": [{OLD}]}}")).len(), 1);
    assert!(matches!(read(&OLD.replace("active", "defunct"))[0].state, State::Gone));
}

#[test]
fn pages_put_into_one_list_are_one_feed_and_a_page_alone_says_that_others_are_missing() {
    let mapping = Mapping::load(MAPPING, &PLACE).unwrap();
    let of = |json: &str| {
        let read = read_file("feed.json", json.as_bytes(), &mapping).unwrap();
        (read.records.len(), read.part_of)
    };
    let new = |number: u8| {
        format!(r#"{{"total_items": 2, "total_pages": 2, "page_number": {number}, "size": 1, "contents": [{OLD}]}}"#)
    };
    assert_eq!(of(&new(1)), (1, Some(2)));
    assert_eq!(of(&format!("[{},{}]", new(1), new(2))), (2, None));
    let old = format!(r#"{{"totalElements": 2, "totalPages": 2, "number": 1, "first": true, "content": [{OLD}]}}"#);
    assert_eq!(of(&old), (1, Some(2)));
    assert_eq!(of(&format!("[{old},{old}]")), (2, None));
    let empty = r#"{"total_items": 0, "total_pages": 0, "page_number": 1, "empty": true, "contents": []}"#;
    assert!(
        read_file("feed.json", empty.as_bytes(), &mapping)
            .unwrap_err()
            .contains("no record")
    );
}

#[test]
fn how_people_come_to_it_is_read_from_both_versions() {
    let old = OLD.replace(
        r#""status": "active","#,
        r#""status": "active", "attending_type": "phone", "attending_access": "appointment","#,
    );
    let rows = read(&old);
    assert_eq!(listing(&rows[0]).ways, [Way::Phone]);
    assert_eq!(
        listing(&rows[0]).join.as_ref().map(|join| join.how),
        Some(JoinHow::Book)
    );
    let new = NEW.replace(
        r#""name": "Blue Teapot house","#,
        r#""name": "Blue Teapot house", "location_type": "virtual","#,
    );
    assert_eq!(listing(&read(&new)[0]).ways, [Way::Online]);
    assert_eq!(listing(&read(NEW)[0]).ways, [Way::Place]);
}

#[test]
fn weeks_of_several_days_count_from_the_week_in_which_the_rhythm_begins() {
    // 9 January 2026 is a Friday: the Thursday of its week is over, and the next one counts four weeks on.
    let rows = read(&NEW.replace(
        r#""byday": "TU,TH", "freq": "WEEKLY", "interval": 2, "opens_at": "10:00:00", "closes_at": "12:30:00", "valid_from": "2025-01-07""#,
        r#""byday": "TH,FR", "freq": "WEEKLY", "interval": 4, "opens_at": "10:00:00", "closes_at": "12:30:00", "dtstart": "2026-01-09""#,
    ));
    let times = &listing(&rows[0]).times;
    assert_eq!(
        (times[0].weeks, times[0].starting),
        (Some(4), Some(jiff::civil::date(2026, 2, 5)))
    );
    assert_eq!(
        (times[1].weeks, times[1].starting),
        (Some(4), Some(jiff::civil::date(2026, 1, 9)))
    );
}

/// What leaves here comes in again.
#[test]
fn what_is_exported_as_open_referral_uk_is_read_again_as_it_was() {
    let there = listing(&read(NEW)[0]).clone();
    let sent = crate::directory::referral(std::iter::once(&there), "https://hub.example");
    let again = read(&sent.to_string());
    let again = listing(&again[0]);
    assert_eq!((&again.name, &again.contact.phone), (&there.name, &there.contact.phone));
    assert_eq!((again.age_from, &again.languages), (there.age_from, &there.languages));
    let told = |listing: &crate::directory::Listing| -> Vec<_> {
        let times = listing.times.iter();
        times
            .map(|at| (at.day, at.from, at.to, at.every, at.week_of_month))
            .collect()
    };
    assert_eq!(told(again), told(&there));
    let venue = |listing: &crate::directory::Listing| {
        let venue = listing.place.clone().unwrap();
        (venue.name, venue.postcode, venue.lat, venue.access)
    };
    assert_eq!(venue(again), venue(&there));
    assert!(again.description.contains("Somebody to talk to"));
}
