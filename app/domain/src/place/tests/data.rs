use super::*;

/// The Department for Education's headings with the number of entries under each.
const DFE: [(&str, usize); 6] = [
    ("activities", 7),
    ("family-support", 12),
    ("health", 5),
    ("pregnancy-early-years", 6),
    ("send", 12),
    ("transport", 1),
];

#[test]
fn the_city_has_twenty_wards_four_hubs_and_seven_districts_around_it() {
    let place = nottingham();
    assert_eq!((place.wards.len(), place.hubs.len(), place.districts.len()), (20, 4, 7));
    for ward in &place.wards {
        assert!(place.hub_for_ward(&ward.id).is_some(), "{}", ward.id);
    }
}

#[test]
fn the_dfe_taxonomy_is_there_with_its_six_headings_and_forty_three_entries() {
    let place = nottingham();
    let counted: Vec<_> = place
        .headings
        .iter()
        .take(6)
        .map(|h| (h.id.as_str(), h.entries.len()))
        .collect();
    assert_eq!(counted, DFE);
    assert_eq!(counted.iter().map(|(_, entries)| entries).sum::<usize>(), 43);
}

#[test]
fn what_nottingham_families_ask_for_beside_it_has_a_place_too() {
    let place = nottingham();
    for id in [
        "food-essentials",
        "work-cv",
        "housing",
        "making-friends",
        "crime-asb",
        "school-attendance",
        "carer-wellbeing",
    ] {
        assert!(place.category(id).is_some(), "{id}");
    }
}

#[test]
fn every_hub_stands_near_the_wards_it_looks_after_except_clifton() {
    let place = nottingham();
    for ward in place.wards.iter().filter(|ward| !ward.id.starts_with("clifton")) {
        let hub = place.hub(&ward.hub).unwrap();
        assert!(hub.point.km_to(ward.centre) < 3.5, "{} to {}", ward.id, hub.id);
    }
}

#[test]
fn only_the_agencies_named_in_the_agreement_can_be_asked_and_each_has_a_name() {
    let place = nottingham();
    assert_eq!(place.agencies.len(), 11);
    let words = include_str!("../../../../../locales/en/place.ftl");
    for agency in &place.agencies {
        assert!(has_word(words, &format!("agency-{agency}")), "{agency}");
    }
}

#[test]
fn every_team_hub_and_district_has_a_name_for_families() {
    let place = nottingham();
    let words = include_str!("../../../../../locales/en/place.ftl");
    let teams = place.teams.iter().map(|team| format!("team-{}", team.id));
    let hubs = place.hubs.iter().map(|hub| format!("hub-{}", hub.id));
    let districts = place
        .districts
        .iter()
        .map(|district| format!("district-{}", district.id));
    for key in teams.chain(hubs).chain(districts) {
        assert!(has_word(words, &key), "{key}");
    }
}

#[test]
fn every_front_door_says_what_it_is_for_and_when_it_answers() {
    let words = include_str!("../../../../../locales/en/contacts.ftl");
    for contact in nottingham().contacts {
        for part in ["", "-what", "-when"] {
            let key = format!("contact-{}{part}", contact.id);
            assert!(has_word(words, &key), "{key}");
        }
    }
}

#[test]
fn every_category_has_a_name_and_words_that_families_search_by() {
    let words = include_str!("../../../../../locales/en/categories.ftl");
    for heading in nottingham().headings {
        assert!(has_word(words, &format!("heading-{}", heading.id)), "{}", heading.id);
        for entry in heading.entries {
            let lines: Vec<_> = words
                .lines()
                .skip_while(|line| !line.starts_with(&format!("category-{entry} = ")))
                .take(2)
                .collect();
            assert!(
                lines.get(1).is_some_and(|line| line.starts_with("    .words = ")),
                "{entry}"
            );
        }
    }
}

#[test]
fn nothing_claims_to_be_confirmed_before_the_council_has_confirmed_it() {
    let place = nottingham();
    assert!(
        place
            .contacts
            .iter()
            .all(|contact| contact.source.status == Status::Sample)
    );
    assert!(place.hubs.iter().all(|hub| hub.source.status == Status::Sample));
}

#[test]
fn the_sample_of_postcodes_leads_every_ward_and_district_to_its_front_door() {
    let place = nottingham();
    let mut wards = std::collections::BTreeMap::new();
    let mut districts = std::collections::BTreeMap::new();
    for row in include_str!("../../../../places/nottingham/postcodes.csv")
        .lines()
        .skip(1)
    {
        let cells: Vec<_> = row.split(',').collect();
        let [postcode, authority, ward, lat, lon, ended] = cells[..] else {
            panic!("{row}")
        };
        assert_eq!(Postcode::parse(postcode).unwrap().pretty(), postcode);
        let point = Point {
            lat: lat.parse().unwrap(),
            lon: lon.parse().unwrap(),
        };
        let home = place.locate(Found {
            authority,
            ward,
            point: Some(point),
            ended: ended == "yes",
        });
        match home.authority {
            Authority::City => {
                assert!(home.hub.is_some(), "{row}");
                if let Some(ward) = home.ward {
                    *wards.entry(ward).or_insert(0) += 1;
                }
            }
            Authority::County(district) => *districts.entry(district).or_insert(0) += 1,
            Authority::Elsewhere(code) => panic!("{row}: {code}"),
        }
    }
    assert_eq!((wards.len(), districts.len()), (20, 7));
    assert!(wards.values().chain(districts.values()).all(|rows| *rows >= 3));
}

#[test]
fn a_city_home_without_a_known_ward_goes_to_the_nearest_hub_and_a_county_home_to_none() {
    let place = nottingham();
    let point = Some(Point {
        lat: 52.9645,
        lon: -1.1719,
    });
    let city = place.locate(Found {
        authority: "E06000018",
        ward: "",
        point,
        ended: false,
    });
    assert_eq!((city.ward, city.hub.as_deref()), (None, Some("hyson-green")));
    let county = place.locate(Found {
        authority: "E07000172",
        ward: "",
        point,
        ended: false,
    });
    assert_eq!(
        (county.authority, county.hub),
        (Authority::County("broxtowe-borough".to_owned()), None)
    );
    let far = place.locate(Found {
        authority: "E08000003",
        ..Found::default()
    });
    assert_eq!(far.authority, Authority::Elsewhere("E08000003".to_owned()));
}

#[test]
fn where_a_family_lives_does_not_show_in_a_log() {
    let place = nottingham();
    let home = place.locate(Found {
        authority: "E06000018",
        point: Some(Point {
            lat: 52.9645,
            lon: -1.1719,
        }),
        ..Found::default()
    });
    assert!(!format!("{home:?}").contains("52.9"));
}
