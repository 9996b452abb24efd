use super::*;

#[test]
fn every_mapping_that_ships_can_be_read_and_names_only_what_the_place_has() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../places/imports");
    let mut read = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|end| end != "toml") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        if let Err(why) = Mapping::load(&text, &PLACE) {
            panic!("{}: {why}", path.display());
        }
        read += 1;
    }
    assert!(read > 20);
}

#[test]
fn a_mapping_that_names_what_is_not_there_is_refused_in_a_sentence() {
    let base = "id = 'a'\n[source]\nname = 's'\ndate = '2026-01-01'\n[fields]\nname = 'b'\n";
    let refused = |more: &str| Mapping::load(&format!("{base}{more}"), &PLACE).unwrap_err();
    assert_eq!(
        refused("[categories]\nfixed = ['falconry']"),
        "there is no category falconry"
    );
    assert!(refused("colour = 'blue'").contains("colour"));
    assert!(refused("[hours]\nsomeday = 'x'").contains("someday"));
}
