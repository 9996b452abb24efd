use super::*;
use crate::directory::{Access, Cost, Every};
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
