use super::*;

fn pretty(typed: &str) -> Result<String, PostcodeProblem> {
    Postcode::parse(typed).map(|postcode| postcode.pretty())
}

#[test]
fn however_a_postcode_is_typed_it_is_understood() {
    for typed in [
        "NG7 5HY",
        "ng75hy",
        " Ng7  5hY ",
        "N.G.7 5HY",
        "ng7-5hy",
        "NG7\u{a0}5HY",
        "NG7 5HY,",
    ] {
        assert_eq!(pretty(typed).as_deref(), Ok("NG7 5HY"), "{typed}");
    }
}

#[test]
fn letters_and_figures_that_look_alike_are_set_right_by_where_they_stand() {
    for (typed, right) in [
        ("NG1O 1AA", "NG10 1AA"),
        ("NG10 OAA", "NG10 0AA"),
        ("NGI 1AA", "NG1 1AA"),
        ("NG1 IAA", "NG1 1AA"),
        ("NGl lAA", "NG1 1AA"),
        ("0X1 1AA", "OX1 1AA"),
        ("1P1 1AA", "IP1 1AA"),
    ] {
        assert_eq!(pretty(typed).as_deref(), Ok(right), "{typed}");
    }
}

#[test]
fn postcodes_of_every_british_shape_are_taken() {
    for right in ["M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 1HQ", "EC1A 1BB"] {
        assert_eq!(pretty(right).as_deref(), Ok(right));
    }
}

#[test]
fn half_a_postcode_is_told_apart_from_nonsense() {
    for typed in ["NG7", "ng10", "M1", "EC1A"] {
        assert_eq!(pretty(typed), Err(PostcodeProblem::HalfOnly), "{typed}");
    }
    for typed in [
        "hello",
        "NG7 5H",
        "NG7 5CC",
        "12345",
        "NG7 5HY and more",
        "ڈاک",
        "é",
        "NG77 55HY",
    ] {
        assert_eq!(pretty(typed), Err(PostcodeProblem::Shape), "{typed}");
    }
    assert_eq!(pretty("  "), Err(PostcodeProblem::Missing));
}

#[test]
fn a_postcode_does_not_show_in_a_log_and_only_its_district_may_stand_in_a_url() {
    let postcode = Postcode::parse("ng7 5hy").unwrap();
    assert_eq!(format!("{postcode:?}"), "Postcode(..)");
    assert_eq!((postcode.key(), postcode.district()), ("NG75HY", "NG7"));
}

#[test]
fn the_unknown_postcode_for_trying_is_well_formed() {
    assert!(Postcode::parse("NG7 9ZZ").is_ok());
    let sample = include_str!("../../../../places/nottingham/postcodes.csv");
    assert!(!sample.contains("NG7 9ZZ"));
}
