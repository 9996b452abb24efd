use super::*;
use crate::place::{Day, tests::nottingham};

const FULL: &str = r#"
[[listing]]
id = "clifton-stay-and-play"
name = "Stay and play"
summary = "Play with your baby or toddler"
description = "Come and play."
provider = "Clifton library"
provider_kind = "council"
categories = ["parent-baby-toddler-groups"]
audience = ["parents"]
age_from = 0
age_to = 4
times = [ { day = "tue", from = "10:00", to = "11:30", every = "week", term_time = true, note = "" } ]
ways = ["place"]
place = { name = "Clifton library", address = "Southchurch Drive", postcode = "NG11 8AB", ward = "clifton-east", lat = 52.9, lon = -1.18, access = ["step-free"] }
cost = { free = true, note = "" }
languages = ["en", "ur"]
contact = { phone = "0115 915 5555", web = "https://www.nottinghamcity.gov.uk" }
join = { how = "drop-in", note = "" }
source = { name = "Library survey", url = "https://example.org", date = "2024-11-01" }
assured = { date = "2026-09-01", by = "Hyson Green hub" }

[listing.translations.ur]
name = "آئیں اور کھیلیں"
summary = "…"
description = "…"
"#;

fn fault(file: &str) -> String {
    read_listings(file, &nottingham())
        .expect_err("this file has a fault")
        .to_string()
}

#[test]
fn a_listing_comes_out_of_its_file_whole() {
    let listings = read_listings(FULL, &nottingham()).unwrap();
    let [one] = &listings[..] else { panic!("one listing") };
    assert_eq!(
        (one.times[0].day, one.times[0].every, one.times[0].from.to_string()),
        (Day::Tue, Every::Week, "10:00:00".to_owned())
    );
    assert_eq!(one.place.as_ref().unwrap().access, [Access::StepFree]);
    assert!(one.translated("ur").is_some() && one.translated("pl").is_none());
    assert!(one.km_from(crate::place::Point { lat: 52.9, lon: -1.18 }).unwrap() < 0.001);
}

#[test]
fn what_is_kept_as_a_document_reads_back_the_same() {
    let listing = read_listings(FULL, &nottingham()).unwrap().remove(0);
    let kept = serde_json::to_string(&listing).unwrap();
    assert_eq!(serde_json::from_str::<Listing>(&kept).unwrap(), listing);
}

#[test]
fn a_document_kept_before_a_field_existed_still_reads() {
    let old = r#"{"id":"a","name":"n","summary":"s","description":"d","provider":"p","provider_kind":"nhs",
        "categories":["sports"],"source":{"name":"s","date":"2020-01-01"}}"#;
    assert!(serde_json::from_str::<Listing>(old).is_ok());
}

#[test]
fn a_misspelt_field_an_unknown_category_and_a_repeated_id_are_named() {
    assert_eq!(
        fault(&FULL.replace("age_to", "age_up_to")),
        "listings.toml, listing clifton-stay-and-play: there is no field age_up_to"
    );
    assert_eq!(
        fault(&FULL.replace("term_time", "termtime")),
        "listings.toml, listing clifton-stay-and-play: there is no field termtime"
    );
    assert_eq!(
        fault(&FULL.replace("parent-baby-toddler-groups", "toddlers")),
        "listings.toml, listing clifton-stay-and-play: there is no category toddlers"
    );
    assert_eq!(
        fault(&format!("{FULL}{FULL}")),
        "listings.toml, listing clifton-stay-and-play: is there twice"
    );
}

#[test]
fn every_choice_a_listing_offers_has_words() {
    let words = include_str!("../../../../../locales/en/place.ftl");
    let keys = (Audience::ALL.iter().map(|c| format!("audience-{}", c.key())))
        .chain(Way::ALL.iter().map(|c| format!("way-{}", c.key())))
        .chain(Access::ALL.iter().map(|c| format!("access-{}", c.key())))
        .chain(JoinHow::ALL.iter().map(|c| format!("join-{}", c.key())))
        .chain(Every::ALL.iter().map(|c| format!("every-{}", c.key())))
        .chain(ProviderKind::ALL.iter().map(|c| format!("provider-{}", c.key())));
    for key in keys {
        assert!(words.contains(&format!("\n{key} =")), "{key}");
    }
}

#[test]
fn the_sample_listings_are_all_sound_and_none_claims_to_be_checked() {
    let listings = read_listings(
        include_str!("../../../../places/nottingham/listings.toml"),
        &nottingham(),
    )
    .unwrap();
    assert!(listings.len() >= 60, "{}", listings.len());
    assert!(listings.iter().all(|listing| listing.assured.is_none()));
}
