use super::*;

fn fault(files: PlaceFiles<'_>) -> String {
    Place::load(&files).expect_err("this place has a fault").to_string()
}

#[test]
fn a_ward_without_its_hub_is_named_with_its_file() {
    let place = FILES.place.replace("hub = \"broxtowe\"", "hub = \"aspley\"");
    assert_eq!(
        fault(PlaceFiles { place: &place, ..FILES }),
        "place.toml: ward aspley: there is no hub aspley"
    );
}

#[test]
fn a_place_without_a_number_for_its_safeguarding_team_does_not_start() {
    let contacts = FILES.contacts.replace("phone = \"0115 876 4800\"\n", "");
    assert_eq!(
        fault(PlaceFiles {
            contacts: &contacts,
            ..FILES
        }),
        "contacts.toml: contact mash needs a phone number"
    );
}

#[test]
fn a_place_that_forgets_the_county_front_door_does_not_start() {
    let contacts = FILES.contacts.replace("id = \"county-mash\"", "id = \"somewhere\"");
    assert_eq!(
        fault(PlaceFiles {
            contacts: &contacts,
            ..FILES
        }),
        "contacts.toml: there is no contact county-mash"
    );
}

#[test]
fn a_team_that_never_opens_is_found_before_a_request_waits_there() {
    let hours = FILES.hours.replace("team = \"hub-meadows\"", "team = \"mash\"");
    assert_eq!(
        fault(PlaceFiles { hours: &hours, ..FILES }),
        "hours.toml: team hub-meadows has no hours"
    );
}

#[test]
fn the_same_category_under_two_headings_is_a_fault() {
    let categories = FILES.categories.replace("\"community-transport\"", "\"sports\"");
    assert_eq!(
        fault(PlaceFiles {
            categories: &categories,
            ..FILES
        }),
        "categories.toml: the category sports is there twice"
    );
}

#[test]
fn a_misspelt_field_is_named_and_not_passed_over() {
    let place = FILES.place.replacen("centre =", "center =", 1);
    let problem = fault(PlaceFiles { place: &place, ..FILES });
    assert!(
        problem.starts_with("place.toml can't be read") && problem.contains("center"),
        "{problem}"
    );
}

#[test]
fn a_place_that_hides_listings_before_it_marks_them_as_old_does_not_start() {
    let place = FILES.place.replace("hidden_months = 9", "hidden_months = 6");
    assert!(fault(PlaceFiles { place: &place, ..FILES }).starts_with("place.toml: under freshness"));
}

#[test]
fn a_neighbourhood_in_no_ward_is_named() {
    let names = FILES.names.replacen("ward = \"dales\"", "ward = \"dale\"", 1);
    assert_eq!(
        fault(PlaceFiles { names: &names, ..FILES }),
        "names.toml: Bakersfield: there is no ward dale"
    );
}

#[test]
fn a_place_where_nobody_answers_a_cry_for_help_does_not_start() {
    let no_door = FILES
        .contacts
        .replace("suicide-self-harm = [", "suicide-self-harm = []\n#");
    let no_number = FILES.contacts.replace("[\"nhs-111\", ", "[\"citycare\", ");
    for (contacts, words) in [
        (no_door, "signs: there is no front door for suicide-self-harm"),
        (
            no_number,
            "signs: suicide-self-harm names citycare, which has no number",
        ),
    ] {
        let files = PlaceFiles {
            contacts: &contacts,
            ..FILES
        };
        assert_eq!(fault(files), format!("contacts.toml: {words}"));
    }
}

#[test]
fn a_synonym_that_leads_nowhere_is_named() {
    let nowhere = FILES.synonyms.replacen("needs = [\"bullying\"]", "", 1);
    let to_nobody = FILES
        .synonyms
        .replacen("needs = [\"bullying\"]", "needs = [\"bulling\"]", 1);
    for (synonyms, words) in [
        (nowhere, "it leads nowhere"),
        (to_nobody, "there is no category bulling"),
    ] {
        let files = PlaceFiles {
            synonyms: &synonyms,
            ..FILES
        };
        assert_eq!(fault(files), format!("synonyms.toml: bullied: {words}"));
    }
}
