use super::*;

fn area(typed: &str) -> NearInput {
    read_near(typed, &nottingham())
}

#[test]
fn families_may_name_where_they_live_as_they_say_it() {
    for (typed, ward) in [
        ("Hyson Green", "hyson-green-arboretum"),
        ("the meadows", "meadows"),
        ("Meadows", "meadows"),
        ("st anns", "st-anns"),
        ("St. Ann's", "st-anns"),
        ("SNEINTON", "dales"),
        ("top valley", "bulwell-forest"),
        ("Forest Fields", "berridge"),
        ("The Park", "castle"),
        ("clifton-east", "clifton-east"),
    ] {
        assert_eq!(area(typed), NearInput::Area(ward.to_owned()), "{typed}");
    }
}

#[test]
fn a_district_is_enough_and_is_written_one_way() {
    assert_eq!(area(" ng7 "), NearInput::Area("NG7".to_owned()));
}

#[test]
fn a_full_postcode_is_kept_apart_so_that_it_never_reaches_a_url() {
    assert_eq!(
        area("ng7 5hy"),
        NearInput::FullPostcode(Postcode::parse("NG7 5HY").unwrap())
    );
}

#[test]
fn an_empty_field_asks_for_nothing_and_an_unknown_name_is_said_to_be_unknown() {
    assert_eq!(area("  "), NearInput::Nothing);
    assert_eq!(area("Timbuktu"), NearInput::Unknown);
}

#[test]
fn broxtowe_alone_is_not_taken_for_the_estate_because_the_borough_is_another_council() {
    assert_eq!(area("Broxtowe"), NearInput::Unknown);
    assert_eq!(area("Broxtowe Estate"), NearInput::Area("aspley".to_owned()));
}

#[test]
fn every_district_and_ward_that_a_url_can_name_has_a_middle_to_measure_from() {
    let place = nottingham();
    assert_eq!(place.near("ng7").unwrap().name, "NG7");
    assert_eq!(place.near("hyson-green").unwrap().name, "Hyson Green & Arboretum");
    assert_eq!(place.near("ZE2"), None);
    let centre = place.near("NG7").unwrap().point;
    assert_eq!(place.nearest_hub(centre).unwrap().id, "hyson-green");
}
